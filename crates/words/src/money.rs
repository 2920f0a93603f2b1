//! Amounts of money, said and read.

use crate::{Value, Words};
use iso_currency::Currency;
use rust_decimal::Decimal;

impl Words {
    /// `KZT 1,234.50`, `1 234,50 ₽`: the sign tells the currency from every other. `code` is the
    /// ISO 4217 code; one that is not known is written as it is, with two digits.
    pub fn money(&self, amount: Decimal, code: &str) -> String {
        self.amount(amount, code, "")
    }

    /// `₸1,234.50`: with the sign that the currency has at home. For the currency of the case's own
    /// country, where no other is meant.
    pub fn money_at_home(&self, amount: Decimal, code: &str) -> String {
        self.amount(amount, code, "-home")
    }

    fn amount(&self, amount: Decimal, code: &str, form: &str) -> String {
        let digits = Currency::from_code(code)
            .and_then(Currency::exponent)
            .map_or(2, u32::from);
        let amount = self.decimal(amount, digits);
        let key = format!("format-sign-{}{form}", code.to_lowercase());
        let sign = self.try_say(&key, &[]).unwrap_or_else(|| code.to_owned());
        let of_letters = sign.chars().all(char::is_alphabetic);
        // A minus stands before the sign of the currency, where that comes first.
        let (minus, amount) = match amount.strip_prefix('−') {
            Some(rest) => ("−", rest.to_owned()),
            None => ("", amount),
        };
        let said = self.say(
            if of_letters {
                "money-code"
            } else {
                "money-sign"
            },
            &[("sign", Value::from(sign)), ("amount", amount.into())],
        );
        format!("{minus}{said}")
    }
}

/// Why a text is not one amount.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AmountError {
    /// `1,234` may be more than a thousand or less than two: ask which is meant.
    Ambiguous {
        /// With the sign taken for a separator of thousands.
        thousands: Decimal,
        /// With the sign taken for the decimal sign.
        decimals: Decimal,
    },
    /// Not an amount in any usual spelling.
    NotAnAmount,
}

/// Reads an amount as people of any of the languages write it: `1 234,50`, `1,234.50`, `1234.5`,
/// `１２３４`. Without a currency.
pub fn parse_amount(text: &str) -> Result<Decimal, AmountError> {
    let text: String = text.trim().chars().take(65).map(plain).collect();
    let (negative, text) = match text.strip_prefix('-') {
        Some(rest) => (true, rest.trim_start()),
        None => (false, text.strip_prefix('+').unwrap_or(&text)),
    };
    let value = unsigned(text)?;
    Ok(if negative { -value } else { value })
}

/// Full-width digits and signs as ASCII; every separator of thousands that is no point or comma as
/// one space.
fn plain(c: char) -> char {
    match c {
        '０'..='９' => char::from(b'0' + (u32::from(c) - u32::from('０')) as u8),
        '．' | '。' => '.',
        '，' => ',',
        '−' | '－' | '–' => '-',
        '＋' => '+',
        '\u{a0}' | '\u{202f}' | '\u{2009}' | '\u{3000}' | '\'' | '’' => ' ',
        other => other,
    }
}

fn unsigned(text: &str) -> Result<Decimal, AmountError> {
    let bad = AmountError::NotAnAmount;
    if text.len() > 32 || !text.starts_with(|c: char| c.is_ascii_digit()) {
        return Err(bad);
    }
    let signs: Vec<char> = text.chars().filter(|c| matches!(c, '.' | ',')).collect();
    let number = |group: Option<char>, point: Option<char>| read(text, group, point);
    let (first, last) = match (signs.first(), signs.last()) {
        (Some(first), Some(last)) => (*first, *last),
        _ => return number(None, None).ok_or(bad),
    };
    if first != last {
        return number(Some(first), Some(last)).ok_or(bad);
    }
    if signs.len() > 1 {
        return number(Some(first), None).ok_or(bad);
    }
    match (number(Some(first), None), number(None, Some(first))) {
        // Nobody writes 0,234 or 1 234,567 for thousands.
        (Some(thousands), Some(decimals)) if !text.starts_with('0') && !text.contains(' ') => {
            Err(AmountError::Ambiguous {
                thousands,
                decimals,
            })
        }
        (_, Some(decimals)) => Ok(decimals),
        (Some(thousands), None) => Ok(thousands),
        (None, None) => Err(bad),
    }
}

/// `group` and spaces part thousands, `point` the fraction; `None` where the text does not fit that.
fn read(text: &str, group: Option<char>, point: Option<char>) -> Option<Decimal> {
    let (whole, fraction) = match point {
        Some(point) => text.split_once(point)?,
        None => (text, ""),
    };
    let parts: Vec<&str> = whole.split(|c| c == ' ' || Some(c) == group).collect();
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    let fits = |(i, part): (usize, &&str)| {
        digits(part) && (parts.len() == 1 || part.len() == 3 || (i == 0 && part.len() < 3))
    };
    if !parts.iter().enumerate().all(fits) || (point.is_some() && !digits(fraction)) {
        return None;
    }
    let mut plain = parts.concat();
    if point.is_some() {
        plain.push('.');
        plain.push_str(fraction);
    }
    plain.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn each(say: impl Fn(&Words) -> String) -> [String; 4] {
        ["en", "zh-Hans", "ru", "kk"].map(|tag| say(&Words::new(tag)))
    }

    fn amount() -> Decimal {
        Decimal::new(12_345_675, 1)
    }

    /// RELIABILITY.md section 2.3, to the byte.
    #[test]
    fn money_is_written_as_the_table_of_formats_says() {
        assert_eq!(
            each(|w| w.money(amount(), "KZT")),
            [
                "KZT\u{a0}1,234,567.50",
                "KZT\u{a0}1,234,567.50",
                "1\u{a0}234\u{a0}567,50\u{a0}KZT",
                "1\u{a0}234\u{a0}567,50\u{a0}₸"
            ]
        );
        assert_eq!(
            each(|w| w.money(amount(), "CNY")),
            [
                "CN¥1,234,567.50",
                "¥1,234,567.50",
                "1\u{a0}234\u{a0}567,50\u{a0}CN¥",
                "1\u{a0}234\u{a0}567,50\u{a0}CN¥"
            ]
        );
        assert_eq!(
            each(|w| w.money(amount(), "RUB")),
            [
                "RUB\u{a0}1,234,567.50",
                "RUB\u{a0}1,234,567.50",
                "1\u{a0}234\u{a0}567,50\u{a0}₽",
                "1\u{a0}234\u{a0}567,50\u{a0}₽"
            ]
        );
    }

    #[test]
    fn a_currency_may_have_its_own_sign_at_home() {
        assert_eq!(
            each(|w| w.money_at_home(amount(), "KZT")),
            [
                "₸1,234,567.50",
                "₸1,234,567.50",
                "1\u{a0}234\u{a0}567,50\u{a0}₸",
                "1\u{a0}234\u{a0}567,50\u{a0}₸"
            ]
        );
    }

    #[test]
    fn debts_yen_and_unknown_currencies_are_written_right() {
        let debt = Decimal::new(-5, 1);
        assert_eq!(
            each(|w| w.money(debt, "USD")),
            ["−US$0.50", "−US$0.50", "−0,50\u{a0}$", "−0,50\u{a0}$"]
        );
        assert_eq!(
            Words::new("en").money(Decimal::from(1500), "JPY"),
            "JPY\u{a0}1,500"
        );
        assert_eq!(
            Words::new("ru").money(Decimal::from(2), "XQQ"),
            "2,00\u{a0}XQQ"
        );
    }

    #[test]
    fn amounts_are_read_in_every_usual_spelling() {
        for (text, value) in [
            ("1 234,50", "1234.50"),
            ("1\u{a0}234\u{a0}567,5", "1234567.5"),
            ("1,234.50", "1234.50"),
            ("1.234.567", "1234567"),
            ("1234.5", "1234.5"),
            ("−12,30", "-12.30"),
            ("１２３４", "1234"),
            ("0,234", "0.234"),
            ("12,3456", "12.3456"),
            ("1234,567", "1234.567"),
            ("1 234", "1234"),
        ] {
            assert_eq!(
                parse_amount(text).map(|d| d.to_string()),
                Ok(value.into()),
                "{text}"
            );
        }
    }

    #[test]
    fn an_amount_that_can_be_read_in_two_ways_is_asked_about() {
        for text in ["1,234", "12.345"] {
            assert!(
                matches!(parse_amount(text), Err(AmountError::Ambiguous { .. })),
                "{text}"
            );
        }
        for text in [
            "",
            "-",
            "1,2,3",
            "12 34",
            "1.2.3,4,5",
            "abc",
            "1e5",
            "1,",
            "--1",
            ",5",
        ] {
            assert_eq!(parse_amount(text), Err(AmountError::NotAnAmount), "{text}");
        }
    }
}
