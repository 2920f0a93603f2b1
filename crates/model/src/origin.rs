use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// Milliseconds since 1970-01-01T00:00:00Z.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Moment(pub i64);

impl Moment {
    /// From seconds since the epoch.
    pub fn from_seconds(seconds: i64) -> Self {
        Self(seconds.saturating_mul(1000))
    }

    /// The first moment of a day, in UTC.
    pub fn of_day(day: Date) -> Option<Self> {
        let start = day.to_zoned(TimeZone::UTC).ok()?;
        Some(Self(start.timestamp().as_millisecond()))
    }

    /// On the clock of the world. `None` for moments that no calendar holds, which archives claim.
    pub fn timestamp(self) -> Option<Timestamp> {
        Timestamp::from_millisecond(self.0).ok()
    }

    /// The civil day, in UTC: archives seldom tell the zone.
    pub fn date(self) -> Option<Date> {
        Some(self.timestamp()?.to_zoned(TimeZone::UTC).date())
    }

    /// As the clocks of a zone (`Asia/Almaty`) showed it; of UTC where the zone is not known.
    pub fn in_zone(self, zone: &str) -> Zoned {
        let zone = TimeZone::get(zone).unwrap_or(TimeZone::UTC);
        self.timestamp().unwrap_or_default().to_zoned(zone)
    }
}

/// Where inside an archive something stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Place {
    /// A byte offset from the start.
    Byte(u64),
    /// A line of text, counted from 1.
    Line(u64),
    /// An entry, counted from 1.
    Entry(u64),
}

/// Where an observation was read: the file's name inside its archive, and the place in it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Origin {
    /// The path as the person named it, with `!` before a name inside a container.
    pub file: Arc<str>,
    /// Where in that file.
    pub place: Place,
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_moment_that_no_calendar_holds_has_no_day() {
        assert_eq!(Moment(0).date(), Some(date(1970, 1, 1)));
        assert_eq!(Moment(-1).date(), Some(date(1969, 12, 31)));
        assert_eq!(Moment(i64::MAX).date(), None);
        assert_eq!(Moment::of_day(date(1970, 1, 2)), Some(Moment(86_400_000)));
    }
}
