//! What reading archives gives: the ranked bindings, the archives as they were read, how it went.

use crate::payments::Payments;
use jiff::civil::Date;
use ringoff_case::MailAccount;
use ringoff_detect::{Archive, Findings, Ranking, Scan};
use ringoff_model::Line;
use ringoff_registry::{Registry, RegistryError};
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// Why a scan could not even begin.
#[derive(Debug, thiserror::Error)]
pub enum ScanError {
    /// The folder given as data.
    #[error(transparent)]
    Data(#[from] RegistryError),
    /// A worker refused its job: a table or a record is not usable.
    #[error("{0}")]
    Refused(String),
    /// No worker can be started, whatever it would read.
    #[error("{0}")]
    NoWorker(std::io::Error),
}

/// A finished scan.
#[derive(Debug)]
pub struct Scanned {
    /// What it went by.
    pub registry: Registry,
    /// The person's lines.
    pub lines: Vec<Line>,
    /// The day of the scan.
    pub today: Date,
    /// Services seen only on numbers that are none of these lines.
    pub elsewhere: u64,
    /// What was counted.
    pub findings: Findings,
    /// The payments that could matter to the line that is watched.
    pub payments: Payments,
    /// Every archive given.
    pub archives: Vec<Archive>,
    /// Bindings in the order of work.
    pub ranking: Ranking,
    /// Accounts that do not know the number and are used with a mail address.
    pub mail_accounts: Vec<MailAccount>,
    /// How it went.
    pub outcome: Outcome,
}

/// How a scan went; each has its exit code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// All was read.
    Complete,
    /// Some of it was not read.
    Partly,
    /// Nothing was read: an empty folder, or files of which nothing could be read.
    Nothing,
    /// A limit was hit.
    LimitHit,
    /// Stopped by the person.
    Interrupted,
}

impl Outcome {
    /// The exit code, as documented.
    pub fn exit_code(self) -> u8 {
        match self {
            Self::Complete => 0,
            Self::Partly | Self::Nothing => 3,
            Self::LimitHit => 20,
            Self::Interrupted => 130,
        }
    }
}

impl Scanned {
    /// Whether any archive was read.
    pub fn was_read(&self) -> bool {
        self.archives.iter().any(Archive::was_read)
    }

    /// What to show.
    pub fn view(&self, reveal: bool) -> Scan<'_> {
        Scan {
            registry: &self.registry,
            lines: &self.lines,
            phone_lines: &self.findings.own_lines,
            ranking: &self.ranking,
            archives: &self.archives,
            kinds: &self.findings.kinds,
            months: &self.findings.months,
            elsewhere: self.elsewhere,
            left_out: self.findings.left_out,
            today: self.today,
            reveal,
        }
    }
}

/// How far a scan is.
#[derive(Clone, Debug, Default)]
pub struct Progress {
    /// Bytes read of all archives.
    pub bytes: u64,
    /// Bytes of all archives.
    pub total_bytes: u64,
    /// Things read so far in finished archives.
    pub items: u64,
    /// Archives finished.
    pub done: u64,
    /// The archive that was finished last, if one was.
    pub finished: Option<Archive>,
}

/// A locked file among what is read, whose passphrase is asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Locked {
    /// The file: its archive's path, and its place where that is a container (`export.zip!vault.json`).
    pub file: String,
    /// The id of its format.
    pub format: String,
    /// The passphrase given before did not open it.
    pub wrong: bool,
}

/// Stops a scan from outside (Ctrl-C).
#[derive(Clone, Debug, Default)]
pub struct Control {
    stop: Arc<AtomicBool>,
}

impl Control {
    /// Ends the workers; the scan returns as interrupted.
    pub fn stop(&self) {
        self.stop.store(true, Ordering::SeqCst);
    }

    /// Whether it was stopped.
    pub fn is_stopped(&self) -> bool {
        self.stop.load(Ordering::SeqCst)
    }
}
