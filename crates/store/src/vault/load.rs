//! Reading a vault, and noting all that is wrong with it.

use super::journal::{self, HeadFile, SEGMENT_SIZE};
use super::segments::{self, Opened};
use super::{EXHIBITS, HEAD, JOURNAL, Segment, TOP, Trouble, Unlock, Vault, exhibits, fetch, lock};
use crate::disk::{self, Disk};
use crate::header::{self, Header};
use crate::seal;
use crate::{Defect, Entry, Head, Problem, Result, StoreError};
use age::x25519;
use std::any::Any;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;

pub(crate) fn open(disk: Arc<dyn Disk>, folder: &Path, unlock: &Unlock) -> Result<Vault> {
    let (header, lock) = begin(&*disk, folder)?;
    let identity = super::keys::unlock(&*disk, folder, &header, unlock)?;
    for file in [header::KEY, header::RECOVERY] {
        super::keys::key_file(&*disk, folder, &header, file)?;
    }
    let found = read(&*disk, folder, &identity)?;
    if let Some(problem) = found.problems.into_iter().next() {
        return Err(StoreError::damaged(problem.file, problem.what));
    }
    // A program that copies folders may have left empty ones out.
    for part in [JOURNAL, EXHIBITS] {
        disk::ensure_dir(&*disk, &folder.join(part))?;
    }
    // What a crash or a merge left over. It is not needed; a disk that refuses is no reason to fail.
    for path in found.leftovers {
        let _ = disk.remove(&path);
    }
    let recipient = identity.to_public();
    Ok(Vault {
        folder: folder.to_owned(),
        header,
        identity,
        recipient,
        entries: found.entries,
        segments: found.segments,
        exhibits: found.head.exhibits(),
        merge_above: journal::MERGE_ABOVE,
        _lock: lock,
        disk,
    })
}

/// The header and the lock. Read once before, so that no lock file is made where there is no vault,
/// and once after, when no other process can be changing it.
pub(super) fn begin(
    disk: &dyn Disk,
    folder: &Path,
) -> Result<(Header, Box<dyn Any + Send + Sync>)> {
    read_header(disk, folder)?;
    let lock = lock(disk, folder)?;
    Ok((read_header(disk, folder)?, lock))
}

pub(super) fn read_header(disk: &dyn Disk, folder: &Path) -> Result<Header> {
    match fetch(disk, &folder.join(header::FILE)) {
        Ok(text) => Header::read(&text),
        Err(Trouble::Defect(defect)) => {
            let names = disk::names(disk, folder)?;
            let was_one = names
                .iter()
                .any(|(name, _)| [header::KEY, header::RECOVERY, JOURNAL].contains(&name.as_str()));
            Err(if was_one {
                StoreError::damaged(header::FILE, defect)
            } else {
                StoreError::NoVault {
                    folder: folder.to_owned(),
                }
            })
        }
        Err(trouble) => Err(trouble.at(header::FILE.to_owned())),
    }
}

/// What a vault's folder holds.
pub(super) struct Found {
    pub(super) entries: Vec<Entry>,
    segments: Vec<Segment>,
    pub(super) head: HeadFile,
    pub(super) problems: Vec<Problem>,
    pub(super) strangers: Vec<String>,
    /// Files that a crash left and nothing needs.
    leftovers: Vec<PathBuf>,
    pub(super) files: u64,
    pub(super) bytes: u64,
}

impl Found {
    fn problem(&mut self, file: impl Into<String>, what: Defect) {
        let file = file.into();
        self.problems.push(Problem { file, what });
    }

    /// A problem is noted; only the system's refusal ends the reading.
    fn note(&mut self, file: &str, trouble: Trouble) -> Result<()> {
        match trouble {
            Trouble::Defect(what) => {
                self.problem(file, what);
                Ok(())
            }
            refused => Err(refused.at(file.to_owned())),
        }
    }
}

pub(super) fn read(disk: &dyn Disk, folder: &Path, identity: &x25519::Identity) -> Result<Found> {
    let mut found = Found {
        entries: Vec::new(),
        segments: Vec::new(),
        head: HeadFile::default(),
        problems: Vec::new(),
        strangers: Vec::new(),
        leftovers: Vec::new(),
        files: 0,
        bytes: 0,
    };
    let head_known = match read_head(disk, folder, identity, &mut found) {
        Ok(head) => {
            found.head = head;
            true
        }
        Err(trouble) => {
            found.note(HEAD, trouble)?;
            false
        }
    };
    look_around(disk, folder, &mut found)?;
    read_journal(disk, folder, identity, &mut found)?;
    if head_known {
        compare_with_head(&mut found);
    }
    Ok(found)
}

fn read_head(
    disk: &dyn Disk,
    folder: &Path,
    identity: &x25519::Identity,
    found: &mut Found,
) -> Result<HeadFile, Trouble> {
    let sealed = fetch(disk, &folder.join(HEAD))?;
    found.bytes += sealed.len() as u64;
    let plain = seal::open(identity, &sealed, SEGMENT_SIZE)?;
    Ok(serde_json::from_slice(&plain).map_err(|_| Defect::Malformed)?)
}

/// Leftovers and strangers at the top and among the exhibits.
fn look_around(disk: &dyn Disk, folder: &Path, found: &mut Found) -> Result<()> {
    for (name, is_folder) in disk::names(disk, folder)? {
        let part = [JOURNAL, EXHIBITS].contains(&name.as_str());
        let ours = match is_folder {
            true => part,
            false => TOP.contains(&name.as_str()),
        };
        if part && !is_folder {
            // A link: what it leads to is not the vault's.
            found.problem(name, Defect::Malformed);
        } else if !ours {
            found.put_aside(folder, "", &name);
        }
    }
    let folder = folder.join(EXHIBITS);
    for (name, _) in disk::names(disk, &folder)? {
        // A kept exhibit that is not noted was never acknowledged; keeping it again notes it.
        if exhibits::id_of(&name).is_none() {
            found.put_aside(&folder, "exhibits/", &name);
        }
    }
    Ok(())
}

impl Found {
    fn put_aside(&mut self, folder: &Path, prefix: &str, name: &str) {
        if disk::is_beside(name) {
            self.leftovers.push(folder.join(name));
        } else {
            self.strangers.push(format!("{prefix}{name}"));
        }
    }
}

fn read_journal(
    disk: &dyn Disk,
    folder: &Path,
    identity: &x25519::Identity,
    found: &mut Found,
) -> Result<()> {
    let folder = folder.join(JOURNAL);
    let mut firsts = BTreeSet::new();
    for (name, _) in disk::names(disk, &folder)? {
        match journal::first_of(&name) {
            Some(first) => {
                firsts.insert(first);
            }
            None => found.put_aside(&folder, "journal/", &name),
        }
    }
    let firsts: Vec<u64> = firsts.into_iter().collect();
    // The end of the chain so far; none after a damaged file, when the next one is taken at its word.
    let mut head = Some(Head::START);
    for (first, opened) in segments::open_all(disk, &folder, &firsts, identity) {
        let name = journal::name_of(first);
        let file = format!("{JOURNAL}/{name}");
        let segment = match opened {
            Ok(segment) => segment,
            Err(trouble) => {
                found.note(&file, trouble)?;
                head = None;
                continue;
            }
        };
        found.files += 1;
        found.bytes += segment.size;
        if segment.entries.first().map(|entry| entry.seq) != Some(first) {
            found.problem(file, Defect::Malformed);
            head = None;
            continue;
        }
        match head {
            // Merged into a file before it, which a crash kept from being removed.
            Some(end) if first <= end.seq => {
                if contains(&found.entries, &segment.entries) {
                    found.leftovers.push(folder.join(name));
                } else {
                    found.problem(file, Defect::Chain { seq: first });
                }
                continue;
            }
            Some(end) if first > end.seq + 1 => {
                let (from, to) = (end.seq + 1, first - 1);
                found.problem(JOURNAL, Defect::Gap { from, to });
                head = None;
            }
            _ => {}
        }
        let count = segment.entries.len() as u64;
        head = follow(head, segment, &file, found);
        found.segments.push(Segment { first, count });
    }
    Ok(())
}

/// Takes entries up to the first that does not hold; the end of the chain if all do.
fn follow(mut head: Option<Head>, segment: Opened, file: &str, found: &mut Found) -> Option<Head> {
    for (at, entry) in segment.entries.into_iter().enumerate() {
        let seq = entry.seq;
        if segment.changed == Some(at) {
            found.problem(file, Defect::Changed { seq });
            return None;
        }
        if head.is_some_and(|head| !entry.follows(head)) {
            found.problem(file, Defect::Chain { seq });
            return None;
        }
        let hash = entry.hash;
        head = Some(Head { seq, hash });
        found.entries.push(entry);
    }
    head
}

/// Whether these entries stand among those read so far.
fn contains(all: &[Entry], part: &[Entry]) -> bool {
    part.iter().all(|entry| {
        let at = all.binary_search_by_key(&entry.seq, |known| known.seq);
        at.is_ok_and(|at| all.get(at) == Some(entry))
    })
}

/// The head file is written after the journal, so the journal may be ahead of it, never behind.
fn compare_with_head(found: &mut Found) {
    let noted = found.head.head();
    let last = Head::of(&found.entries).seq;
    if found.problems.is_empty() && last < noted.seq {
        let (from, to) = (last + 1, noted.seq);
        found.problem(JOURNAL, Defect::Gap { from, to });
        return;
    }
    let at = found
        .entries
        .binary_search_by_key(&noted.seq, |entry| entry.seq);
    let differs = at.is_ok_and(|at| found.entries[at].hash != noted.hash);
    if differs || (noted.seq == 0 && noted != Head::START) {
        found.problem(JOURNAL, Defect::Rewritten { seq: noted.seq });
    }
}
