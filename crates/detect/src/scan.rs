//! A scan as a whole: the archives as they were read, and everything that is to be shown of them.

use crate::Ranking;
use jiff::civil::Date;
use ringoff_model::{Grounds, Line, Place, SkipReason};
use ringoff_registry::Registry;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::path::PathBuf;

/// One archive, as it was read.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Archive {
    /// As the person named it, made text.
    pub path: String,
    /// Where it lies, for who opens it again: not every name is text. Set by who gave it to be read.
    #[serde(skip)]
    pub file: PathBuf,
    /// The format that took it; `None` where none did. Several, joined by `+`, inside a container.
    pub format: Option<String>,
    /// Things read.
    pub observations: u64,
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
}

/// How often, and where first.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct SkipTally {
    /// How often.
    pub count: u64,
    /// The first places: file and place.
    pub places: Vec<(String, Place)>,
}

/// Everything a scan has to show.
#[derive(Debug)]
pub struct Scan<'a> {
    /// The facts.
    pub registry: &'a Registry,
    /// The person's lines.
    pub lines: &'a [Line],
    /// Bindings in the order of work.
    pub ranking: &'a Ranking,
    /// Every archive given.
    pub archives: &'a [Archive],
    /// Observations by kind (`otp`, ..., `mail`, `login`, `contact`).
    pub kinds: &'a BTreeMap<String, u64>,
    /// Messages a month (year x 12 + month - 1).
    pub months: &'a BTreeMap<i32, u32>,
    /// Services seen only on numbers that are none of the person's lines.
    pub elsewhere: u64,
    /// Services left out by the limit.
    pub left_out: u64,
    /// The day of the scan.
    pub today: Date,
    /// Show numbers whole.
    pub reveal: bool,
}

impl Scan<'_> {
    /// What can be said about the person's accounts after these archives.
    pub fn grounds(&self) -> Grounds {
        Archive::grounds(self.archives)
    }
}

impl Archive {
    /// What can be said about the person's accounts after these archives.
    pub fn grounds(archives: &[Self]) -> Grounds {
        let observations = archives.iter().map(|archive| archive.observations).sum();
        let payments = archives.iter().map(|archive| archive.payments).sum();
        Grounds::of(observations, payments)
    }
}
