//! Civil dates that never overflow.

use jiff::Span;
use jiff::civil::Date;

/// So many days later, or earlier where negative; stops at the end of time.
pub fn plus_days(day: Date, days: i64) -> Date {
    let end = if days < 0 { Date::MIN } else { Date::MAX };
    let span = Span::new().try_days(days);
    span.ok()
        .and_then(|span| day.checked_add(span).ok())
        .unwrap_or(end)
}
