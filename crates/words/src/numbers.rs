//! Numbers, shares, sizes and durations.

use crate::{Value, Words};
use rust_decimal::{Decimal, RoundingStrategy};

impl Words {
    /// `1,234,567`.
    pub fn number(&self, number: u64) -> String {
        self.say("count", &[("count", number.into())])
    }

    /// `1,234.50`: rounded half away from zero to so many digits after the sign.
    pub fn decimal(&self, number: Decimal, digits: u32) -> String {
        let rounded = number.round_dp_with_strategy(digits, RoundingStrategy::MidpointAwayFromZero);
        let text = format!("{:.*}", digits as usize, rounded.abs());
        let (whole, fraction) = text.split_once('.').unwrap_or((&text, ""));
        let mut out = String::from(if rounded.is_sign_negative() && !rounded.is_zero() {
            "−"
        } else {
            ""
        });
        out.push_str(&group(whole, &self.say("format-group", &[])));
        if !fraction.is_empty() {
            out.push_str(&self.say("format-decimal", &[]));
            out.push_str(fraction);
        }
        out
    }

    /// `0.95`: a figure that was reckoned, with so many digits after the sign.
    pub fn figure(&self, number: f64, digits: u32) -> String {
        match Decimal::try_from(number) {
            Ok(number) => self.decimal(number, digits),
            Err(_) => format!("{number:.*}", digits as usize),
        }
    }

    /// `13%`: a whole number of hundredths.
    pub fn percent(&self, hundredths: u64) -> String {
        let number = self.number(hundredths);
        self.say("percent", &[("number", number.into())])
    }

    /// `9.5 MB`: bytes in the largest unit of a thousand that leaves at least one.
    pub fn size(&self, bytes: u64) -> String {
        let (key, unit) = match bytes {
            ..1_000 => ("size-bytes", 1u64),
            1_000..1_000_000 => ("size-kilobytes", 1_000),
            1_000_000..1_000_000_000 => ("size-megabytes", 1_000_000),
            _ => ("size-gigabytes", 1_000_000_000),
        };
        let number = Decimal::from(bytes) / Decimal::from(unit);
        let digits = u32::from(unit > 1 && number < Decimal::from(100));
        let number = self.decimal(number, digits);
        self.say(key, &[("number", number.into())])
    }

    /// `2 h 5 min`: seconds in the largest unit and the one below it.
    pub fn duration(&self, seconds: u64) -> String {
        let parts = [
            ("duration-days", seconds / 86_400),
            ("duration-hours", seconds / 3_600 % 24),
            ("duration-minutes", seconds / 60 % 60),
            ("duration-seconds", seconds % 60),
        ];
        let first = parts.iter().position(|(_, n)| *n > 0).unwrap_or(3);
        let say = |(key, count): (&str, u64)| self.say(key, &[("count", count.into())]);
        let larger = say(parts[first]);
        match parts.get(first + 1) {
            Some(next) if next.1 > 0 => {
                let values = [
                    ("larger", Value::from(larger)),
                    ("smaller", say(*next).into()),
                ];
                self.say("duration-two", &values)
            }
            _ => larger,
        }
    }
}

/// Digits in groups of three.
pub(crate) fn group(digits: &str, separator: &str) -> String {
    let mut out = String::with_capacity(digits.len() * 2);
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            out.push_str(separator);
        }
        out.push(digit);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn each(say: impl Fn(&Words) -> String) -> [String; 4] {
        ["en", "zh-Hans", "ru", "kk"].map(|tag| say(&Words::new(tag)))
    }

    #[test]
    fn numbers_have_the_signs_of_their_language() {
        let number = Decimal::new(123_456_750, 2);
        assert_eq!(
            each(|w| w.decimal(number, 2)),
            [
                "1,234,567.50",
                "1,234,567.50",
                "1\u{a0}234\u{a0}567,50",
                "1\u{a0}234\u{a0}567,50"
            ]
        );
        assert_eq!(
            each(|w| w.figure(0.945, 2)),
            ["0.95", "0.95", "0,95", "0,95"]
        );
        assert_eq!(
            each(|w| w.figure(-0.001, 2)),
            ["0.00", "0.00", "0,00", "0,00"]
        );
        assert_eq!(each(|w| w.number(1234))[2], "1\u{a0}234");
        assert_eq!(each(|w| w.percent(13)), ["13%", "13%", "13\u{a0}%", "13%"]);
    }

    #[test]
    fn sizes_are_told_in_the_largest_unit() {
        assert_eq!(
            each(|w| w.size(9_512_000)),
            ["9.5\u{a0}MB", "9.5\u{a0}MB", "9,5\u{a0}МБ", "9,5\u{a0}МБ"]
        );
        let words = Words::new("en");
        for (bytes, said) in [
            (0, "0\u{a0}B"),
            (999, "999\u{a0}B"),
            (1_000, "1.0\u{a0}kB"),
            (250_000_000, "250\u{a0}MB"),
            (1_073_741_824, "1.1\u{a0}GB"),
        ] {
            assert_eq!(words.size(bytes), said);
        }
    }

    #[test]
    fn durations_are_told_in_two_units() {
        assert_eq!(
            each(|w| w.duration(7_500)),
            [
                "2\u{a0}h 5\u{a0}min",
                "2小时5分钟",
                "2\u{a0}ч 5\u{a0}мин",
                "2\u{a0}сағ 5\u{a0}мин"
            ]
        );
        let russian = Words::new("ru");
        assert_eq!(russian.duration(0), "0\u{a0}с");
        assert_eq!(russian.duration(3_600), "1\u{a0}ч");
        assert_eq!(russian.duration(21 * 86_400 + 59), "21 день");
        assert_eq!(russian.duration(3 * 86_400 + 7_200), "3 дня 2\u{a0}ч");
    }
}
