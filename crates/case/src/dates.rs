//! Civil dates that never overflow.

use crate::rules::Days;
use jiff::civil::{Date, Weekday};
use jiff::tz::TimeZone;
use jiff::{Span, Timestamp};
use ringoff_model::Moment;
pub(crate) use ringoff_model::plus_days;

/// So many months later; the 31st becomes the last day of a shorter month.
pub(crate) fn plus_months(day: Date, months: u32) -> Date {
    let span = Span::new().try_months(i64::from(months));
    span.ok()
        .and_then(|span| day.checked_add(span).ok())
        .unwrap_or(Date::MAX)
}

/// The day at UTC: used where an event carries no civil date of its own.
pub(crate) fn utc_day(moment: Moment) -> Date {
    Timestamp::from_millisecond(moment.0)
        .map_or(Date::MIN, |time| time.to_zoned(TimeZone::UTC).date())
}

fn plus_working_days(day: Date, days: u32) -> Date {
    let mut day = match day.weekday() {
        Weekday::Saturday => plus_days(day, -1),
        Weekday::Sunday => plus_days(day, -2),
        _ => day,
    };
    day = plus_days(day, i64::from(days / 5) * 7);
    for _ in 0..days % 5 {
        day = plus_days(
            day,
            if day.weekday() == Weekday::Friday {
                3
            } else {
                1
            },
        );
    }
    day
}

impl Days {
    /// The earliest day of the span that begins on `from`.
    pub fn earliest(&self, from: Date) -> Date {
        self.after(from, self.min)
    }

    /// The latest or usual day of the span, where something bounds it.
    pub fn latest(&self, from: Date) -> Option<Date> {
        self.max.map(|max| self.after(from, max))
    }

    fn after(&self, from: Date, days: u32) -> Date {
        if self.working {
            plus_working_days(from, days)
        } else {
            plus_days(from, i64::from(days))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn dates_stop_at_the_end_of_time_instead_of_failing() {
        assert_eq!(plus_days(date(2026, 12, 20), 14), date(2027, 1, 3));
        assert_eq!(plus_days(date(2026, 1, 1), i64::MAX), Date::MAX);
        assert_eq!(plus_days(date(2026, 1, 1), i64::MIN), Date::MIN);
        assert_eq!(plus_months(date(2026, 1, 31), 1), date(2026, 2, 28));
        assert_eq!(plus_months(date(2026, 1, 31), u32::MAX), Date::MAX);
        assert_eq!(utc_day(Moment(i64::MAX)), Date::MIN);
        assert_eq!(utc_day(Moment(0)), date(1970, 1, 1));
    }

    #[test]
    fn working_days_step_over_weekends() {
        // 20 November 2026 is a Friday.
        for (start, days, end) in [
            (date(2026, 11, 20), 1, date(2026, 11, 23)),
            (date(2026, 11, 20), 5, date(2026, 11, 27)),
            (date(2026, 11, 21), 1, date(2026, 11, 23)),
            (date(2026, 11, 22), 10, date(2026, 12, 4)),
            (date(2026, 11, 18), 3, date(2026, 11, 23)),
        ] {
            assert_eq!(plus_working_days(start, days), end, "{start} + {days}");
        }
        assert_eq!(plus_working_days(date(2026, 11, 20), u32::MAX), Date::MAX);
    }

    #[test]
    fn a_span_without_an_upper_bound_has_no_latest_day() {
        let from = date(2027, 1, 1);
        assert_eq!(Days::at_least(45).earliest(from), date(2027, 2, 15));
        assert_eq!(Days::at_least(45).latest(from), None);
        assert_eq!(Days::between(90, 45).latest(from), Some(date(2027, 4, 1)));
    }
}
