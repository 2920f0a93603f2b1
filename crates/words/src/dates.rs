use crate::{Value, Words};
use jiff::civil::Date;

impl Words {
    /// `22 November 2026`.
    pub fn date(&self, date: Date) -> String {
        self.say(
            "date",
            &[
                ("day", Value::from(date.day().to_string())),
                ("month", Value::from(u64::from(date.month().unsigned_abs()))),
                ("year", Value::from(date.year().to_string())),
            ],
        )
    }

    /// `November 2026`, of a month counted as year x 12 + month - 1.
    pub fn month(&self, month: i32) -> String {
        let number = month.rem_euclid(12).unsigned_abs() + 1;
        self.say(
            "month",
            &[
                ("month", Value::from(number)),
                ("year", Value::from(month.div_euclid(12).to_string())),
            ],
        )
    }

    /// `today`, `12 days ago`, `3 months ago`: how long `date` lies before `today`.
    pub fn ago(&self, date: Date, today: Date) -> String {
        let days = today
            .since(date)
            .ok()
            .map_or(0, |span| i64::from(span.get_days()));
        let count = |key: &str, number: i64| {
            self.say(key, &[("count", Value::from(number.unsigned_abs()))])
        };
        match days {
            ..0 => self.say("ago-ahead", &[]),
            0 => self.say("ago-today", &[]),
            1..60 => count("ago-days", days),
            60..730 => count("ago-months", days * 12 / 365),
            _ => count("ago-years", days * 4 / 1461),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn dates_are_written_in_the_long_form() {
        let words = Words::new("en");
        assert_eq!(words.date(date(2026, 11, 22)), "22 November 2026");
        assert_eq!(words.month(2026 * 12), "January 2026");
        assert_eq!(words.month(2025 * 12 + 11), "December 2025");
    }

    #[test]
    fn time_gone_by_is_told_in_the_largest_sensible_unit() {
        let words = Words::new("en");
        let today = date(2026, 11, 22);
        for (day, said) in [
            (date(2026, 11, 22), "today"),
            (date(2026, 11, 21), "1 day ago"),
            (date(2026, 10, 22), "31 days ago"),
            (date(2026, 8, 22), "3 months ago"),
            (date(2025, 11, 22), "12 months ago"),
            (date(2022, 11, 22), "4 years ago"),
            (date(2027, 1, 1), "dated ahead"),
        ] {
            assert_eq!(words.ago(day, today), said);
        }
    }
}
