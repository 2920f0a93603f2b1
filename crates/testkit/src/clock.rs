//! Days of the story. No clock is read: the traveller lives from 2024-03 to 2026-11 for ever.

use crate::dice::Dice;
use jiff::civil::date;
use jiff::tz::{Offset, TimeZone, offset};
use ringoff_model::Moment;

/// Kazakhstan's time, one zone since March 2024.
const HERE: Offset = offset(5);

/// The first month of the story.
pub(crate) const BEGIN: Month = (2024, 3);
/// The last one.
pub(crate) const END: Month = (2026, 11);

/// Year and month.
pub(crate) type Month = (i16, i8);

/// The first moment of a day in local time.
pub(crate) fn day(year: i16, month: i8, day: i8) -> Moment {
    let start = HERE.to_timestamp(date(year, month, day).at(0, 0, 0, 0));
    Moment(start.map(|at| at.as_millisecond()).unwrap_or_default())
}

/// Some waking hour between the first of one month and the 19th of another.
pub(crate) fn within(dice: &mut Dice, first: Month, last: Month) -> Moment {
    const DAY: i64 = 86_400_000;
    let days = (day(last.0, last.1, 20).0 - day(first.0, first.1, 1).0) / DAY;
    let start = day(first.0, first.1, 1).0 + dice.between(0, days) * DAY;
    Moment(start + dice.between(8 * 3_600_000, 23 * 3_600_000))
}

/// Local time in a format of `strftime`.
pub(crate) fn written(at: Moment, format: &str) -> String {
    jiff::Timestamp::from_millisecond(at.0)
        .map(|at| {
            at.to_zoned(TimeZone::fixed(HERE))
                .strftime(format)
                .to_string()
        })
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_begin_at_midnight_in_almaty() {
        assert_eq!(day(2024, 3, 1).0, 1_709_233_200_000);
        assert_eq!(
            written(day(2026, 11, 20), "%Y-%m-%d %H:%M"),
            "2026-11-20 00:00"
        );
    }

    #[test]
    fn moments_stay_within_their_months() {
        let mut dice = Dice::new(1);
        for _ in 0..300 {
            let at = within(&mut dice, (2025, 2), (2025, 3));
            assert!(at >= day(2025, 2, 1) && at < day(2025, 3, 20));
        }
    }
}
