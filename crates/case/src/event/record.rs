//! An event with its place and time, and the line of JSON that the journal keeps.

use super::Event;
use ringoff_model::Moment;
use serde::{Deserialize, Serialize};
use std::fmt;

/// Names a case within a vault.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct CaseId(pub String);

impl fmt::Display for CaseId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// An event of one case with its sequence number and time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct JournalEntry {
    /// Orders the journal. Unique within a vault; those of one case have gaps.
    pub seq: u64,
    /// When it was written.
    pub at: Moment,
    /// The time zone the person was in (`Asia/Almaty`).
    pub zone: String,
    /// Who wrote it, where several people share a vault.
    pub by: Option<String>,
    /// What happened.
    pub event: Event,
}

/// The version of [`Record`] that this program writes.
pub const FORMAT: u32 = 1;

/// What the journal keeps of an event: all but the sequence number, which the store gives.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    /// The format's version.
    pub v: u32,
    /// The case.
    pub case: CaseId,
    /// When it was written.
    pub at: Moment,
    /// The time zone the person was in.
    pub zone: String,
    /// Who wrote it.
    pub by: Option<String>,
    /// What happened.
    pub event: Event,
}

/// Why a line of the journal is no record.
#[derive(Debug, thiserror::Error)]
pub enum RecordError {
    /// Not JSON, or without case, time or event.
    #[error("the entry is not a record: {0}")]
    NotARecord(#[from] serde_json::Error),
}

impl Record {
    /// A record of today's version.
    pub fn new(case: CaseId, at: Moment, zone: &str, event: Event) -> Self {
        Self {
            v: FORMAT,
            case,
            at,
            zone: zone.to_owned(),
            by: None,
            event,
        }
    }

    /// As the store keeps it.
    pub fn to_json(&self) -> Result<Vec<u8>, RecordError> {
        Ok(serde_json::to_vec(self)?)
    }

    /// From what the store kept. Kinds of events that are not known stay as they are.
    pub fn from_json(bytes: &[u8]) -> Result<Self, RecordError> {
        Ok(serde_json::from_slice(bytes)?)
    }

    /// With the sequence number that the store gave.
    pub fn stamped(self, seq: u64) -> JournalEntry {
        JournalEntry {
            seq,
            at: self.at,
            zone: self.zone,
            by: self.by,
            event: self.event,
        }
    }
}
