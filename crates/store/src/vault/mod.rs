//! The vault: a [`Store`] in a folder of age files.

mod backup;
mod create;
mod erase;
mod exhibits;
mod export;
mod journal;
mod keys;
mod load;
mod restore;
mod segments;
mod staging;
mod survey;

pub use backup::Backup;
pub use create::CreateOptions;
pub use erase::Erased;
pub use export::{Exported, Put};
pub use keys::{SHORTEST_PASSPHRASE, Unlock};
pub use restore::restore;

use crate::disk::{Disk, Lock, RealDisk};
use crate::header::{self, Header};
use crate::store::fits;
use crate::{Defect, Entry, Exhibit, ExhibitId, Head, Problem, Report, Result, Store, StoreError};
use age::x25519;
use jiff::Timestamp;
use secrecy::SecretString;
use std::any::Any;
use std::collections::BTreeMap;
use std::fmt;
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// The work factor of new vaults (scrypt, 2^18 steps): what the `age` tool asks for, about a second.
pub const DEFAULT_WORK_FACTOR: u8 = 18;

/// The most work that opening a vault may ask for; more is refused before any is done.
pub const MAX_WORK_FACTOR: u8 = 20;

const LOCK: &str = "lock";
const HEAD: &str = "head.age";
const JOURNAL: &str = "journal";
const EXHIBITS: &str = "exhibits";
/// The files at the top.
const TOP: [&str; 5] = [header::FILE, header::KEY, header::RECOVERY, HEAD, LOCK];

/// An open vault. It holds the folder's lock until it is dropped.
pub struct Vault {
    disk: Arc<dyn Disk>,
    folder: PathBuf,
    header: Header,
    identity: x25519::Identity,
    /// All that writing needs.
    recipient: x25519::Recipient,
    entries: Vec<Entry>,
    segments: Vec<Segment>,
    exhibits: BTreeMap<ExhibitId, u64>,
    /// How many small segments may lie side by side before they are merged.
    merge_above: usize,
    _lock: Box<dyn Any + Send + Sync>,
}

/// A file of the journal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Segment {
    /// The number of its first entry, and its name.
    first: u64,
    /// How many entries it holds.
    count: u64,
}

impl Vault {
    /// Creates a vault and its recovery key. The folder must be empty or not there; it appears whole
    /// or not at all.
    pub fn create(
        folder: &Path,
        passphrase: &SecretString,
        options: CreateOptions,
    ) -> Result<(Self, crate::RecoveryKey)> {
        create::create(Arc::new(RealDisk), folder, passphrase, options)
    }

    /// Opens a vault with its passphrase.
    pub fn open(folder: &Path, passphrase: &SecretString) -> Result<Self> {
        Self::open_with(folder, &Unlock::Passphrase(passphrase.clone()))
    }

    /// Opens a vault with its recovery words (or the same key as `AGE-SECRET-KEY-1...`).
    pub fn open_with_recovery(folder: &Path, words: &SecretString) -> Result<Self> {
        Self::open_with(folder, &Unlock::Recovery(words.clone()))
    }

    /// Opens a vault with whatever the person has.
    pub fn open_with(folder: &Path, unlock: &Unlock) -> Result<Self> {
        load::open(Arc::new(RealDisk), folder, unlock)
    }

    /// Looks through a vault that may not open because it is damaged: everything that is wrong with
    /// it, not only the first thing. An error where the keys themselves are the trouble.
    pub fn examine(folder: &Path, unlock: &Unlock) -> Result<Report> {
        survey::examine(&RealDisk, folder, unlock)
    }

    /// Whether the folder holds something that was a vault once.
    pub fn exists(folder: &Path) -> bool {
        [header::FILE, header::KEY, header::RECOVERY]
            .iter()
            .any(|file| folder.join(file).exists())
    }

    /// Whether a passphrase is the one of this open vault; an error says why not.
    pub fn confirm(&self, passphrase: &SecretString) -> Result<()> {
        let unlock = Unlock::Passphrase(passphrase.clone());
        let identity = keys::unlock(&*self.disk, &self.folder, &self.header, &unlock)?;
        match identity.to_public().to_string() == self.recipient.to_string() {
            true => Ok(()),
            false => Err(StoreError::damaged(header::KEY, Defect::OtherVault)),
        }
    }

    /// The vault's folder.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// When it was created.
    pub fn created(&self) -> Timestamp {
        self.header.created()
    }
}

impl Store for Vault {
    fn append(&mut self, payload: &[u8]) -> Result<Entry> {
        fits([payload])?;
        let entry = Entry::after(self.head(), payload.to_vec());
        self.write_segment(vec![entry.clone()])?;
        Ok(entry)
    }

    fn append_all(&mut self, payloads: &[Vec<u8>]) -> Result<Vec<Entry>> {
        fits(payloads.iter().map(Vec::as_slice))?;
        let mut head = self.head();
        let mut entries = Vec::with_capacity(payloads.len());
        for payload in payloads {
            entries.push(Entry::after(head, payload.clone()));
            head = Head::of(&entries);
        }
        if !entries.is_empty() {
            self.write_segment(entries.clone())?;
        }
        Ok(entries)
    }

    fn entries_after(&self, seq: u64) -> Result<Vec<Entry>> {
        let first = usize::try_from(seq).unwrap_or(usize::MAX);
        Ok(self.entries.get(first..).unwrap_or_default().to_vec())
    }

    fn put_exhibit(&mut self, bytes: &mut dyn Read) -> Result<Exhibit> {
        self.keep_exhibit(bytes)
    }

    fn exhibit(&self, id: &ExhibitId) -> Result<Vec<u8>> {
        let size = *self
            .exhibits
            .get(id)
            .ok_or(StoreError::NoExhibit { id: *id })?;
        let exhibit = Exhibit { id: *id, size };
        exhibits::read(&*self.disk, &self.folder, &self.identity, exhibit)
            .map(|(plain, _)| plain)
            .map_err(|trouble| trouble.at(exhibits::path(id)))
    }

    fn exhibits(&self) -> Result<Vec<Exhibit>> {
        let exhibit = |(id, size): (&ExhibitId, &u64)| Exhibit {
            id: *id,
            size: *size,
        };
        Ok(self.exhibits.iter().map(exhibit).collect())
    }

    fn verify(&self) -> Result<Report> {
        let mut report = survey::survey(&*self.disk, &self.folder, &self.identity)?;
        if let Some(what) = self.forgotten(&report) {
            let file = JOURNAL.to_owned();
            report.problems.push(Problem { file, what });
        }
        Ok(report)
    }

    fn head(&self) -> Head {
        Head::of(&self.entries)
    }

    fn vault(&self) -> Option<&Vault> {
        Some(self)
    }

    fn vault_mut(&mut self) -> Option<&mut Vault> {
        Some(self)
    }
}

impl Vault {
    /// Whether the disk no longer holds what this vault has acknowledged.
    fn forgotten(&self, report: &Report) -> Option<Defect> {
        let head = self.head();
        (report.is_sound() && report.head != head).then_some(Defect::Rewritten { seq: head.seq })
    }
}

impl fmt::Debug for Vault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Vault")
            .field("folder", &self.folder)
            .field("events", &self.entries.len())
            .finish_non_exhaustive()
    }
}

/// Why a file gave nothing.
enum Trouble {
    /// The system refused it.
    Io(io::Error),
    /// It is not what was written.
    Defect(Defect),
}

impl Trouble {
    fn at(self, file: String) -> StoreError {
        match self {
            Self::Io(source) => StoreError::io(file.as_ref(), source),
            Self::Defect(what) => StoreError::damaged(file, what),
        }
    }
}

impl From<Defect> for Trouble {
    fn from(defect: Defect) -> Self {
        Self::Defect(defect)
    }
}

/// A file's bytes, a missing one being a defect and not the system's refusal.
fn fetch(disk: &dyn Disk, path: &Path) -> Result<Vec<u8>, Trouble> {
    disk.read(path).map_err(|error| match error.kind() {
        io::ErrorKind::NotFound => Trouble::Defect(Defect::Missing),
        io::ErrorKind::FileTooLarge => Trouble::Defect(Defect::Malformed),
        _ => Trouble::Io(error),
    })
}

/// The folder's lock, or an error that says who holds it.
fn lock(disk: &dyn Disk, folder: &Path) -> Result<Box<dyn Any + Send + Sync>> {
    let path = folder.join(LOCK);
    match disk.lock(&path) {
        Ok(Lock::Held(lock)) => Ok(lock),
        Ok(Lock::Busy(by)) => Err(StoreError::Locked { by }),
        Err(error) => Err(StoreError::io(&path, error)),
    }
}

/// A vault on a disk of the tests.
#[cfg(test)]
pub(crate) mod testing {
    pub(crate) use super::create::create;
    pub(crate) use super::load::open;

    pub(crate) fn merge_above(vault: &mut super::Vault, count: usize) {
        vault.merge_above = count;
    }
}
