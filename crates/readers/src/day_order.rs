//! Days written as three numbers, of which nobody says which is the month: the days of one file tell together.

use jiff::civil::Date;

/// Which of the first two numbers of a date is the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum DayOrder {
    DayFirst,
    MonthFirst,
}

impl DayOrder {
    /// By the first of these dates with a number that is no month.
    pub(crate) fn of<'d>(dates: impl Iterator<Item = &'d str>) -> Option<Self> {
        dates
            .filter_map(numbers)
            .find_map(|[first, second, _]| match (first, second) {
                (13..=31, 1..=12) => Some(Self::DayFirst),
                (1..=12, 13..=31) => Some(Self::MonthFirst),
                _ => None,
            })
    }

    /// The day of a date; a year of two digits is of this century, but from 70 on.
    pub(crate) fn day(self, text: &str) -> Option<Date> {
        let [first, second, third] = numbers(text)?;
        let (year, month, day) = match self {
            // The year comes first, and then there is no doubt.
            _ if first > 31 => (first, second, third),
            Self::DayFirst => (third, second, first),
            Self::MonthFirst => (third, first, second),
        };
        let year = match year {
            0..70 => 2000 + year,
            70..100 => 1900 + year,
            year => year,
        };
        let small = |number: i16| i8::try_from(number).ok();
        Date::new(year, small(month)?, small(day)?).ok()
    }
}

/// The three numbers of a date.
pub(crate) fn numbers(text: &str) -> Option<[i16; 3]> {
    let mut parts = text
        .split(|c: char| !c.is_ascii_digit())
        .filter(|part| !part.is_empty())
        .map(|part| part.parse().ok());
    let out = [parts.next()??, parts.next()??, parts.next()??];
    parts.next().is_none().then_some(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_days_of_a_file_tell_together_how_they_are_written() {
        for (text, order) in [
            ("02/01/2024 29/02/2024", Some(DayOrder::DayFirst)),
            ("02/01/2024 02/29/2024", Some(DayOrder::MonthFirst)),
            ("2/1/24", None),
            ("2024-02-12", None),
            ("13/25/2024", None),
        ] {
            assert_eq!(DayOrder::of(text.split(' ')), order, "{text}");
        }
        for (order, text, day) in [
            (DayOrder::MonthFirst, "2/29'24", Some("2024-02-29")),
            (DayOrder::MonthFirst, "2/ 1' 4", Some("2004-02-01")),
            (DayOrder::DayFirst, "29.02.2024", Some("2024-02-29")),
            (DayOrder::DayFirst, "2024-02-29", Some("2024-02-29")),
            (DayOrder::MonthFirst, "31/12/98", None),
            (DayOrder::DayFirst, "31/12/98", Some("1998-12-31")),
            (DayOrder::DayFirst, "29.02", None),
            (DayOrder::DayFirst, "99999999999999.1.1", None),
        ] {
            assert_eq!(
                order.day(text).map(|day| day.to_string()).as_deref(),
                day,
                "{text}"
            );
        }
    }
}
