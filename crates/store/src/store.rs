use crate::{Defect, Digest, Result, StoreError, Vault};
use std::io::Read;

/// A payload at its place in the chain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Its number, from 1, without gaps. It orders the journal; no clock does.
    pub seq: u64,
    /// The hash of the entry before, [`Digest::ZERO`] for the first.
    pub prev: Digest,
    /// The hash of this one: [`Digest::of_entry`].
    pub hash: Digest,
    /// What was appended.
    pub payload: Vec<u8>,
}

impl Entry {
    /// The entry that follows the one of that number and hash.
    pub(crate) fn after(head: Head, payload: Vec<u8>) -> Self {
        let (seq, prev) = (head.seq + 1, head.hash);
        let hash = Digest::of_entry(seq, prev, &payload);
        Self {
            seq,
            prev,
            hash,
            payload,
        }
    }

    /// What is wrong with this entry as the one after `head`.
    pub(crate) fn defect_after(&self, head: Head) -> Option<Defect> {
        let seq = self.seq;
        if self.is_changed() {
            Some(Defect::Changed { seq })
        } else if !self.follows(head) {
            Some(Defect::Chain { seq })
        } else {
            None
        }
    }

    /// Whether its hash is not that of its content.
    pub(crate) fn is_changed(&self) -> bool {
        self.hash != Digest::of_entry(self.seq, self.prev, &self.payload)
    }

    pub(crate) fn follows(&self, head: Head) -> bool {
        self.seq == head.seq + 1 && self.prev == head.hash
    }
}

/// Bytes that are appended at once at most. Every opening of the store reads all of them again, and nothing
/// takes them away, so that one that is larger is refused while it can be.
pub const MOST_APPENDED: usize = 32 << 20;

/// Whether so much may be appended at once.
pub(crate) fn fits<'p>(payloads: impl IntoIterator<Item = &'p [u8]>) -> Result<()> {
    let bytes = payloads.into_iter().map(<[u8]>::len).sum();
    if bytes > MOST_APPENDED {
        return Err(StoreError::TooLarge { bytes });
    }
    Ok(())
}

/// The end of the chain. Whoever notes its hash elsewhere (on paper, in a mail) can show later that
/// everything up to it is as it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Head {
    /// The number of the last entry, 0 if there is none.
    pub seq: u64,
    /// Its hash, [`Digest::ZERO`] if there is none.
    pub hash: Digest,
}

impl Head {
    /// The end of an empty chain.
    pub const START: Self = Self {
        seq: 0,
        hash: Digest::ZERO,
    };

    pub(crate) fn of(entries: &[Entry]) -> Self {
        entries.last().map_or(Self::START, |last| Self {
            seq: last.seq,
            hash: last.hash,
        })
    }
}

/// The name of an exhibit: the SHA-256 of its bytes.
pub type ExhibitId = Digest;

/// An exhibit that the store holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Exhibit {
    /// Its name.
    pub id: ExhibitId,
    /// Its size in bytes.
    pub size: u64,
}

/// Something that [`Store::verify`] found wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The file, from the top of the vault; `journal` for the whole of it.
    pub file: String,
    /// What is wrong with it.
    pub what: Defect,
}

/// What [`Store::verify`] saw.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// The end of the chain as far as it could be read.
    pub head: Head,
    /// How many events were read.
    pub events: u64,
    /// How many exhibits are noted.
    pub exhibits: u64,
    /// How many files were looked at.
    pub files: u64,
    /// How many bytes they hold.
    pub bytes: u64,
    /// What is wrong, in the order found; empty when all is well.
    pub problems: Vec<Problem>,
    /// Files in the folder that the format does not know. They are left alone and harm nothing.
    pub strangers: Vec<String>,
}

impl Report {
    /// Whether everything is as it was written.
    pub fn is_sound(&self) -> bool {
        self.problems.is_empty()
    }

    pub(crate) fn new() -> Self {
        Self {
            head: Head::START,
            events: 0,
            exhibits: 0,
            files: 0,
            bytes: 0,
            problems: Vec::new(),
            strangers: Vec::new(),
        }
    }
}

/// A journal that only grows, and exhibits named by their hash.
pub trait Store: Send {
    /// Appends one payload. When this returns, a power cut no longer takes it away.
    fn append(&mut self, payload: &[u8]) -> Result<Entry>;

    /// Appends all of these or none, in this order.
    fn append_all(&mut self, payloads: &[Vec<u8>]) -> Result<Vec<Entry>>;

    /// Every entry, in order.
    fn entries(&self) -> Result<Vec<Entry>> {
        self.entries_after(0)
    }

    /// The entries of a higher number than this, in order.
    fn entries_after(&self, seq: u64) -> Result<Vec<Entry>>;

    /// Keeps the bytes as an exhibit; the same bytes twice are one exhibit.
    fn put_exhibit(&mut self, bytes: &mut dyn Read) -> Result<Exhibit>;

    /// The bytes of an exhibit, whose hash has been checked.
    fn exhibit(&self, id: &ExhibitId) -> Result<Vec<u8>>;

    /// All exhibits, by id.
    fn exhibits(&self) -> Result<Vec<Exhibit>>;

    /// Reads everything again and says what is wrong; an error only if nothing can be said at all.
    fn verify(&self) -> Result<Report>;

    /// The end of the chain.
    fn head(&self) -> Head;

    /// The vault, where this store is one: only a vault has locks, copies and an end.
    fn vault(&self) -> Option<&Vault> {
        None
    }

    /// The vault, where this store is one, to change its locks.
    fn vault_mut(&mut self) -> Option<&mut Vault> {
        None
    }
}
