//! Lengths of time as sources give them, and civil dates that never overflow.

use jiff::Span;
use jiff::civil::{Date, Weekday};
use serde::{Deserialize, Serialize};

/// A length of time, as a range wherever the source gives one: never one bare number.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize,
)]
#[serde(deny_unknown_fields)]
pub struct Days {
    /// Not before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub min: Option<u32>,
    /// As a rule.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub typical: Option<u32>,
    /// Not after.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max: Option<u32>,
    /// Of what it counts.
    #[serde(default)]
    pub unit: DayUnit,
}

/// What is counted.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize,
)]
#[serde(rename_all = "snake_case")]
pub enum DayUnit {
    /// Days of the calendar.
    #[default]
    Calendar,
    /// Monday to Friday; public holidays are not known.
    Working,
    /// Hours; those within a day are a day.
    Hours,
    /// Months; the 31st becomes the last day of a shorter one.
    Months,
}

impl Days {
    /// Between two numbers of calendar days.
    pub fn between(min: u32, max: u32) -> Self {
        Self {
            min: Some(min.min(max)),
            max: Some(min.max(max)),
            ..Self::default()
        }
    }

    /// At least so many calendar days.
    pub fn at_least(min: u32) -> Self {
        Self {
            min: Some(min),
            ..Self::default()
        }
    }

    /// At most so many calendar days.
    pub fn within(max: u32) -> Self {
        Self {
            max: Some(max),
            ..Self::default()
        }
    }

    /// The longest length that the source names.
    fn at_most(&self) -> Option<u32> {
        self.max.or(self.typical)
    }

    /// The earliest day of the span that begins on `from`.
    pub fn earliest(&self, from: Date) -> Date {
        self.after(from, self.min.unwrap_or(0))
    }

    /// The latest or usual day of the span, where something bounds it.
    pub fn latest(&self, from: Date) -> Option<Date> {
        self.at_most().map(|count| self.after(from, count))
    }

    fn after(&self, from: Date, count: u32) -> Date {
        match self.unit {
            DayUnit::Calendar => plus_days(from, i64::from(count)),
            DayUnit::Working => plus_working_days(from, count),
            DayUnit::Hours => plus_days(from, i64::from(count.div_ceil(24))),
            DayUnit::Months => plus_months(from, count),
        }
    }
}

/// So many days later, or earlier where negative; stops at the end of time.
pub fn plus_days(day: Date, days: i64) -> Date {
    let end = if days < 0 { Date::MIN } else { Date::MAX };
    let span = Span::new().try_days(days);
    span.ok()
        .and_then(|span| day.checked_add(span).ok())
        .unwrap_or(end)
}

/// So many months later; the 31st becomes the last day of a shorter month.
pub fn plus_months(day: Date, months: u32) -> Date {
    let span = Span::new().try_months(i64::from(months));
    span.ok()
        .and_then(|span| day.checked_add(span).ok())
        .unwrap_or(Date::MAX)
}

fn plus_working_days(day: Date, days: u32) -> Date {
    let mut day = match day.weekday() {
        Weekday::Saturday => plus_days(day, -1),
        Weekday::Sunday => plus_days(day, -2),
        _ => day,
    };
    day = plus_days(day, i64::from(days / 5) * 7);
    for _ in 0..days % 5 {
        let weekend = day.weekday() == Weekday::Friday;
        day = plus_days(day, if weekend { 3 } else { 1 });
    }
    day
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
    fn a_span_counts_in_its_own_unit_and_has_no_latest_day_where_nothing_bounds_it() {
        let from = date(2027, 1, 1);
        assert_eq!(Days::at_least(45).earliest(from), date(2027, 2, 15));
        assert_eq!(Days::at_least(45).latest(from), None);
        assert_eq!(Days::between(90, 45).latest(from), Some(date(2027, 4, 1)));
        for (unit, count, end) in [
            (DayUnit::Months, 2, date(2027, 3, 1)),
            (DayUnit::Hours, 25, date(2027, 1, 3)),
            (DayUnit::Working, 1, date(2027, 1, 4)),
        ] {
            let usual = Days {
                typical: Some(count),
                unit,
                ..Days::default()
            };
            assert_eq!(usual.latest(from), Some(end), "{unit:?}");
        }
    }
}
