//! The civil day of a moment, and days counted from it.

use jiff::civil::Date;
use ringoff_model::Moment;
pub(crate) use ringoff_model::{plus_days, plus_months};

/// The day at UTC: used where an event carries no civil date of its own.
pub(crate) fn utc_day(moment: Moment) -> Date {
    moment.date().unwrap_or(Date::MIN)
}
