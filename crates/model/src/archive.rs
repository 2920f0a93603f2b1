use crate::{Grounds, Place, SkipReason};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::path::PathBuf;

/// One archive, as it was read.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Archive {
    /// As the person named it, made text.
    pub path: String,
    /// Where it lies, for who opens it again: not every name is text. Set by who gave it to be read.
    #[serde(skip)]
    pub file: PathBuf,
    /// The SHA-256 of its bytes, by which a case knows it again. Set by who gave it to be read.
    #[serde(skip)]
    pub sha256: Option<String>,
    /// The format that took it; `None` where none did. Several, joined by `+`, inside a container.
    pub format: Option<String>,
    /// Things read.
    pub observations: u64,
    /// How many of them are calls and a phone's own numbers, which show of no account whether it has the number.
    #[serde(default)]
    pub no_grounds: u64,
    /// How many of them are payments.
    #[serde(default)]
    pub payments: u64,
    /// Bytes on disk.
    pub bytes: u64,
    /// What was not read, by reason.
    pub skipped: BTreeMap<SkipReason, SkipTally>,
    /// Why reading ended early: the key of a sentence (`limit-memory`, `worker-died` ...) and a detail.
    pub error: Option<(String, String)>,
    /// Files of a container or folder that no format recognized.
    pub unrecognized: u64,
    /// The first of those that lie in a container.
    #[serde(default)]
    pub unread: Vec<String>,
    /// What it is, where that is known and not read: `pdf`, `xlsx` ...
    #[serde(default)]
    pub kind: Option<String>,
}

impl Archive {
    /// Whether something of it was read, or it is whole and holds nothing.
    pub fn was_read(&self) -> bool {
        let lost = self.unrecognized > 0 || self.skipped.keys().any(|reason| reason.is_loss());
        self.error.is_none() && self.format.is_some() && (self.observations > 0 || !lost)
    }

    /// What can be said about the person's accounts after these archives.
    pub fn grounds(archives: &[Self]) -> Grounds {
        let told = |archive: &Self| archive.observations.saturating_sub(archive.no_grounds);
        let observations = archives.iter().map(told).sum();
        let payments = archives.iter().map(|archive| archive.payments).sum();
        Grounds::of(observations, payments)
    }
}

/// How often, and where first.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SkipTally {
    /// How often.
    pub count: u64,
    /// The first places: file and place.
    pub places: Vec<(String, Place)>,
}

impl SkipTally {
    /// So many places are kept.
    pub const PLACES: usize = 3;

    /// Counts one more.
    pub fn add(&mut self, file: &str, place: Place) {
        self.count += 1;
        if self.places.len() < Self::PLACES {
            self.places.push((file.to_owned(), place));
        }
    }

    /// Counts those of another tally.
    pub fn merge(&mut self, other: Self) {
        self.count += other.count;
        let room = Self::PLACES.saturating_sub(self.places.len());
        self.places.extend(other.places.into_iter().take(room));
    }
}
