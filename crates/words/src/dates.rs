//! Days, months, times, and how far off they are.

use crate::{Value, Words};
use jiff::Zoned;
use jiff::civil::{Date, Time};

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

    /// `22 Nov 2026`, where room is scarce; digits alone only where their order is the same for every reader.
    pub fn short_date(&self, date: Date) -> String {
        let digits = self.say("format-day-digits", &[]).parse().unwrap_or(2);
        let month = Value::from(u64::from(date.month().unsigned_abs()));
        self.say(
            "date-short",
            &[
                ("day", format!("{:0digits$}", date.day()).into()),
                (
                    "month",
                    self.say("date-short-month", &[("month", month)]).into(),
                ),
                ("year", date.year().to_string().into()),
            ],
        )
    }

    /// `Sunday, 22 November 2026`, for deadlines and appointments.
    pub fn weekday_date(&self, date: Date) -> String {
        let weekday = date.weekday().to_monday_one_offset().unsigned_abs();
        self.say(
            "date-weekday",
            &[
                ("weekday", Value::from(u64::from(weekday))),
                ("date", self.date(date).into()),
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

    /// `14:05`. Every language here counts to 24.
    pub fn time(&self, time: Time) -> String {
        format!("{:02}:{:02}", time.hour(), time.minute())
    }

    /// `22 November 2026, 14:05 (Almaty time, UTC+5)`.
    pub fn moment(&self, at: &Zoned) -> String {
        self.say(
            "moment",
            &[
                ("date", Value::from(self.date(at.date()))),
                ("time", self.time(at.time()).into()),
                ("zone", self.zone(at).into()),
            ],
        )
    }

    fn zone(&self, at: &Zoned) -> String {
        let offset = offset(at.offset().seconds());
        let key = match at.time_zone().iana_name() {
            Some("Asia/Almaty") => "zone-almaty",
            Some("Asia/Shanghai") => "zone-shanghai",
            Some("Europe/Moscow") => "zone-moscow",
            _ => return offset,
        };
        let zone = self.say(key, &[]);
        self.say(
            "zone-offset",
            &[("zone", Value::from(zone)), ("offset", offset.into())],
        )
    }

    /// `today`, `12 days ago`, `3 months ago`: how long `date` lies before `today`.
    pub fn ago(&self, date: Date, today: Date) -> String {
        match days(date, today) {
            ..0 => self.say("ago-ahead", &[]),
            0 => self.say("ago-today", &[]),
            gone => self.far("ago", gone),
        }
    }

    /// `today`, `in 5 days`, `in 3 months`: how long until `date`; one that has passed is `ago`.
    pub fn until(&self, date: Date, today: Date) -> String {
        match days(today, date) {
            left @ 1.. => self.far("in", left),
            _ => self.ago(date, today),
        }
    }

    fn far(&self, way: &str, days: i64) -> String {
        let (unit, count) = match days {
            ..60 => ("days", days),
            60..730 => ("months", days * 12 / 365),
            _ => ("years", days * 4 / 1461),
        };
        self.say(
            &format!("{way}-{unit}"),
            &[("count", Value::from(count.unsigned_abs()))],
        )
    }
}

/// Days from one day to another.
fn days(from: Date, to: Date) -> i64 {
    to.since(from)
        .ok()
        .map_or(0, |span| i64::from(span.get_days()))
}

/// `UTC`, `UTC+5`, `UTC−3:30`.
fn offset(seconds: i32) -> String {
    let sign = if seconds < 0 { '−' } else { '+' };
    let minutes = seconds.unsigned_abs() / 60;
    match (minutes / 60, minutes % 60) {
        (0, 0) => "UTC".to_owned(),
        (hours, 0) => format!("UTC{sign}{hours}"),
        (hours, minutes) => format!("UTC{sign}{hours}:{minutes:02}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::{date, time};
    use jiff::tz::TimeZone;

    fn each(say: impl Fn(&Words) -> String) -> [String; 4] {
        ["en", "zh-Hans", "ru", "kk"].map(|tag| say(&Words::new(tag)))
    }

    /// RELIABILITY.md section 2.3.
    #[test]
    fn dates_are_written_as_the_table_of_formats_says() {
        let day = date(2026, 11, 22);
        assert_eq!(
            each(|w| w.short_date(day)),
            ["22 Nov 2026", "2026/11/22", "22.11.2026", "22.11.2026"]
        );
        assert_eq!(
            each(|w| w.short_date(date(2026, 1, 5))),
            ["5 Jan 2026", "2026/1/5", "05.01.2026", "05.01.2026"]
        );
        assert_eq!(
            each(|w| w.date(day)),
            [
                "22 November 2026",
                "2026年11月22日",
                "22 ноября 2026 г.",
                "2026 ж. 22 қараша"
            ]
        );
        assert_eq!(
            each(|w| w.weekday_date(day)),
            [
                "Sunday, 22 November 2026",
                "2026年11月22日星期日",
                "воскресенье, 22 ноября 2026 г.",
                "2026 ж. 22 қараша, жексенбі"
            ]
        );
        assert_eq!(
            each(|w| w.month(2026 * 12 + 10)),
            [
                "November 2026",
                "2026年11月",
                "ноябрь 2026 г.",
                "2026 ж. қараша"
            ]
        );
        assert_eq!(each(|w| w.time(time(14, 5, 0, 0))), ["14:05"; 4]);
    }

    #[test]
    fn a_month_is_counted_from_the_year_nought() {
        let words = Words::new("en");
        assert_eq!(words.month(2026 * 12), "January 2026");
        assert_eq!(words.month(2025 * 12 + 11), "December 2025");
    }

    #[test]
    fn every_month_and_weekday_has_a_name_of_its_own() {
        for tag in Words::tags() {
            let words = Words::new(tag);
            let names = |of: Vec<String>| {
                let mut names = of.clone();
                names.sort();
                names.dedup();
                assert_eq!(names.len(), of.len(), "{tag}: {of:?}");
            };
            names((1..=12).map(|m| words.date(date(2026, m, 5))).collect());
            names((0..12).map(|m| words.month(2026 * 12 + m)).collect());
            names(
                (1..=7)
                    .map(|d| words.weekday_date(date(2026, 6, d)))
                    .collect(),
            );
        }
    }

    #[test]
    fn a_moment_says_whose_clock_it_is() {
        let at = |zone: TimeZone| date(2026, 11, 22).at(14, 5, 0, 0).to_zoned(zone).unwrap();
        let almaty = at(TimeZone::get("Asia/Almaty").unwrap());
        assert_eq!(
            each(|w| w.moment(&almaty)),
            [
                "22 November 2026, 14:05 (Almaty time, UTC+5)",
                "2026年11月22日 14:05（阿拉木图时间，UTC+5）",
                "22 ноября 2026 г., 14:05 (время Алматы, UTC+5)",
                "2026 ж. 22 қараша, 14:05 (Алматы уақыты, UTC+5)"
            ]
        );
        let words = Words::new("en");
        assert!(words.moment(&at(TimeZone::UTC)).ends_with("(UTC)"));
        assert_eq!(offset(-12_600), "UTC−3:30");
        assert_eq!(offset(20_700), "UTC+5:45");
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
            (date(2027, 1, 1), "in the future"),
        ] {
            assert_eq!(words.ago(day, today), said);
        }
    }

    #[test]
    fn time_to_come_is_told_in_the_words_of_the_language() {
        let today = date(2026, 11, 22);
        assert_eq!(
            each(|w| w.until(date(2026, 11, 27), today)),
            ["in 5 days", "5天后", "через 5 дней", "5 күннен кейін"]
        );
        let russian = Words::new("ru");
        for (day, said) in [
            (date(2026, 11, 22), "сегодня"),
            (date(2026, 11, 23), "через 1 день"),
            (date(2026, 12, 13), "через 21 день"),
            (date(2026, 12, 14), "через 22 дня"),
            (date(2027, 2, 22), "через 3 месяца"),
            (date(2026, 11, 11), "11 дней назад"),
        ] {
            assert_eq!(russian.until(day, today), said);
        }
    }
}
