use ringoff_detect::{Archive, Findings};
use ringoff_model::path_text;
use ringoff_workspace::{Locked, Payments};
use serde::{Deserialize, Serialize};
use std::path::Path;

/// What a reading process or worker tells the one that started it, one JSON value a line.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(
    clippy::large_enum_variant,
    reason = "one at a time, on its way to who joins them"
)]
pub enum Answer {
    /// It begins the file of this index.
    Begin(usize),
    /// So many bytes of it are read.
    Progress(u64),
    /// The file is done.
    Done(Done),
    /// The file was left: something in it is locked. It is to be read again with the passphrase.
    Locked(Locked),
    /// The records, or a table of one's own, cannot be used; nothing is read.
    Refused(String),
}

/// What was found in one file.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct Done {
    /// How it was read.
    pub archive: Archive,
    /// What was counted.
    pub findings: Findings,
    /// Payments that concern the line that is watched.
    #[serde(default)]
    pub payments: Payments,
    /// Its hash, where only the reading worker sees its bytes (in a browser).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sha256: Option<String>,
}

impl Done {
    /// A file of so many bytes that is not read; `key` is that of the sentence that says why.
    pub fn given_up(path: &Path, bytes: u64, key: &str, detail: String) -> Self {
        let archive = Archive {
            path: path_text(path),
            bytes,
            error: Some((key.to_owned(), detail)),
            ..Archive::default()
        };
        Self {
            archive,
            ..Self::default()
        }
    }
}
