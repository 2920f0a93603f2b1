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
