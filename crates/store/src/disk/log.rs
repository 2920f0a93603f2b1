//! A disk that is one log: what a page of a browser has instead of a file system is a few files that can be read and
//! written at any place without waiting.
//!
//! Every change is one record behind the others, valid by its checksum: after a power cut what comes behind the first
//! invalid one never was. The log is written anew into the second medium when most of it is of no more use.

use super::{Disk, Lock, NewFile};
use crate::Digest;
use std::any::Any;
use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, Cursor, Read, Write};
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// Bytes that can be read and written at any place.
pub trait Medium: Send {
    /// How many there are.
    fn size(&mut self) -> io::Result<u64>;
    /// Reads as many as `into` holds.
    fn read_at(&mut self, at: u64, into: &mut [u8]) -> io::Result<()>;
    /// Writes all of these.
    fn write_at(&mut self, at: u64, bytes: &[u8]) -> io::Result<()>;
    /// Keeps so many and forgets the rest.
    fn cut(&mut self, size: u64) -> io::Result<()>;
    /// Makes durable what was written.
    fn sync(&mut self) -> io::Result<()>;
}

/// Memory: gone with the program.
impl Medium for Vec<u8> {
    fn size(&mut self) -> io::Result<u64> {
        Ok(self.len() as u64)
    }

    fn read_at(&mut self, at: u64, into: &mut [u8]) -> io::Result<()> {
        let from = usize::try_from(at).unwrap_or(usize::MAX);
        let bytes = self.get(from..from.saturating_add(into.len()));
        into.copy_from_slice(bytes.ok_or(io::ErrorKind::UnexpectedEof)?);
        Ok(())
    }

    fn write_at(&mut self, at: u64, bytes: &[u8]) -> io::Result<()> {
        let from = usize::try_from(at).map_err(io::Error::other)?;
        let end = from.saturating_add(bytes.len());
        if self.len() < end {
            self.resize(end, 0);
        }
        self[from..end].copy_from_slice(bytes);
        Ok(())
    }

    fn cut(&mut self, size: u64) -> io::Result<()> {
        self.truncate(usize::try_from(size).unwrap_or(usize::MAX));
        Ok(())
    }

    fn sync(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// How a log begins: this, its generation, a checksum.
const MAGIC: &[u8; 16] = b"ringoff log, 1\n\n";
const HEADER: u64 = 32;
/// How a record begins: its kind, the length of its names, that of its bytes, a checksum of all but the bytes.
const HEAD: usize = 1 + 4 + 8 + 8;
const FILE: u8 = 1;
const FOLDER: u8 = 2;
const RENAMED: u8 = 3;
const REMOVED: u8 = 4;
/// Names longer than this are none of a vault's.
const LONGEST_NAMES: usize = 4096;
/// So much of no use is left lying.
const SPARE: u64 = 1 << 20;
const PIECE: u64 = 1 << 20;

/// The disk. Its lock is one for all that lies on it: no other program can have the media.
pub struct LogDisk {
    inner: Mutex<Inner>,
    locked: Arc<AtomicBool>,
}

struct Inner {
    medium: Box<dyn Medium>,
    spare: Box<dyn Medium>,
    generation: u64,
    files: BTreeMap<String, Lies>,
    folders: BTreeSet<String>,
    /// Where the next record goes.
    end: u64,
    /// Bytes of files that were replaced or removed. They are overwritten once that is durable.
    dead: Vec<Lies>,
}

/// Where a file's bytes are.
#[derive(Clone, Copy)]
struct Lies {
    at: u64,
    size: u64,
}

impl LogDisk {
    /// Reads what lies on two media of the same kind, of which one is spare.
    pub fn open(mut media: [Box<dyn Medium>; 2]) -> io::Result<Self> {
        let mut generations = [None; 2];
        let mut longer = false;
        for (medium, generation) in media.iter_mut().zip(&mut generations) {
            *generation = generation_of(&mut **medium)?;
            longer |= medium.size()? > HEADER;
        }
        if generations == [None; 2] && longer {
            return Err(io::Error::other("not what was written"));
        }
        if generations[1] > generations[0] {
            media.swap(0, 1);
            generations.swap(0, 1);
        }
        let [medium, spare] = media;
        let mut inner = Inner {
            medium,
            spare,
            generation: generations[0].unwrap_or_default(),
            files: BTreeMap::new(),
            folders: BTreeSet::new(),
            end: HEADER,
            dead: Vec::new(),
        };
        if generations[0].is_none() {
            inner.medium.cut(0)?;
            inner.generation = 1;
            begin(&mut *inner.medium, 1)?;
        }
        inner.replay()?;
        inner.spare.cut(0)?;
        if inner.end - HEADER > 2 * inner.live() + SPARE {
            inner.compact_or_stay()?;
        }
        Ok(Self {
            inner: Mutex::new(inner),
            locked: Arc::default(),
        })
    }

    /// In memory.
    pub fn in_memory() -> io::Result<Self> {
        Self::open([Box::new(Vec::new()), Box::new(Vec::new())])
    }

    /// The bytes of a file beside the vault.
    pub fn note(&self, name: &str) -> Option<Vec<u8>> {
        self.inner().read(name).ok()
    }

    /// Puts a small file beside the vault, durably.
    pub fn put_note(&self, name: &str, bytes: &[u8]) -> io::Result<()> {
        let mut inner = self.inner();
        inner.put_file(name, bytes)?;
        inner.sync()
    }

    fn inner(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl std::fmt::Debug for LogDisk {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("LogDisk").finish_non_exhaustive()
    }
}

fn checksum(bytes: &[u8]) -> [u8; 8] {
    let digest = Digest::of(bytes);
    let mut sum = [0; 8];
    sum.copy_from_slice(&digest.as_bytes()[..8]);
    sum
}

fn begin(medium: &mut dyn Medium, generation: u64) -> io::Result<()> {
    let mut header = MAGIC.to_vec();
    header.extend_from_slice(&generation.to_le_bytes());
    header.extend_from_slice(&checksum(&header));
    medium.write_at(0, &header)?;
    medium.sync()
}

fn generation_of(medium: &mut dyn Medium) -> io::Result<Option<u64>> {
    if medium.size()? < HEADER {
        return Ok(None);
    }
    let mut header = [0; HEADER as usize];
    medium.read_at(0, &mut header)?;
    let (stated, sum) = header.split_at(24);
    let Some(number) = stated.strip_prefix(MAGIC) else {
        return Ok(None);
    };
    let number = number.try_into().map(u64::from_le_bytes);
    Ok(number.ok().filter(|_| checksum(stated) == sum))
}

/// A path as the log has it: names joined by `/`.
fn name_of(path: &Path) -> String {
    let parts = path.components().filter_map(|part| match part {
        std::path::Component::Normal(name) => Some(name.to_string_lossy()),
        _ => None,
    });
    parts.collect::<Vec<_>>().join("/")
}

/// The folder of a name; the top has none.
fn folder_of(name: &str) -> &str {
    name.rsplit_once('/').map_or("", |(folder, _)| folder)
}

/// A name below a folder that gets another name.
fn moved(name: &str, from: &str, to: &str) -> Option<String> {
    let rest = name.strip_prefix(from)?;
    (rest.is_empty() || rest.starts_with('/')).then(|| format!("{to}{rest}"))
}

impl Inner {
    fn live(&self) -> u64 {
        let record = |(name, lies): (&String, &Lies)| (HEAD + name.len()) as u64 + lies.size;
        self.files.iter().map(record).sum()
    }

    /// Takes in the records up to the first that is not whole.
    fn replay(&mut self) -> io::Result<()> {
        let size = self.medium.size()?;
        while let Some((kind, names, lies)) = self.record_at(self.end, size)? {
            self.end = lies.at + lies.size;
            self.apply(kind, &names, lies);
        }
        // What was of no use before is not overwritten again.
        self.dead.clear();
        self.medium.cut(self.end)
    }

    fn record_at(&mut self, at: u64, size: u64) -> io::Result<Option<(u8, String, Lies)>> {
        let mut head = [0; HEAD];
        if size.saturating_sub(at) < HEAD as u64 {
            return Ok(None);
        }
        self.medium.read_at(at, &mut head)?;
        let (stated, sum) = head.split_at(HEAD - 8);
        let (kind, rest) = (stated[0], &stated[1..]);
        let (names, bytes) = rest.split_at(4);
        let names = names.try_into().map(u32::from_le_bytes).unwrap_or(u32::MAX) as usize;
        let bytes = bytes.try_into().map(u64::from_le_bytes).unwrap_or(u64::MAX);
        let from = at + HEAD as u64;
        if names > LONGEST_NAMES || size.saturating_sub(from).saturating_sub(names as u64) < bytes {
            return Ok(None);
        }
        if size - from < names as u64 {
            return Ok(None);
        }
        let mut text = stated.to_vec();
        text.resize(stated.len() + names, 0);
        self.medium.read_at(from, &mut text[HEAD - 8..])?;
        if checksum(&text) != sum {
            return Ok(None);
        }
        let lies = Lies {
            at: from + names as u64,
            size: bytes,
        };
        let names = String::from_utf8(text.split_off(HEAD - 8));
        Ok(names.ok().map(|names| (kind, names, lies)))
    }

    fn apply(&mut self, kind: u8, names: &str, lies: Lies) {
        match kind {
            FILE => self.dead.extend(self.files.insert(names.to_owned(), lies)),
            FOLDER => {
                self.folders.insert(names.to_owned());
            }
            RENAMED => {
                let Some((from, to)) = names.split_once('\0') else {
                    return;
                };
                let renamed = |name: &String| moved(name, from, to).map(|new| (name.clone(), new));
                let files: Vec<_> = self.files.keys().filter_map(renamed).collect();
                for (old, new) in files {
                    if let Some(lies) = self.files.remove(&old) {
                        self.dead.extend(self.files.insert(new, lies));
                    }
                }
                let folders: Vec<_> = self.folders.iter().filter_map(renamed).collect();
                for (old, new) in folders {
                    self.folders.remove(&old);
                    self.folders.insert(new);
                }
            }
            REMOVED => {
                self.dead.extend(self.files.remove(names));
                self.folders.remove(names);
            }
            _ => {}
        }
    }

    /// Writes a record behind the others. It is durable after [`sync`](Self::sync).
    fn record(&mut self, kind: u8, names: &str, bytes: &[u8]) -> io::Result<()> {
        let count = u32::try_from(names.len()).map_err(io::Error::other)?;
        let mut text = vec![kind];
        text.extend_from_slice(&count.to_le_bytes());
        text.extend_from_slice(&(bytes.len() as u64).to_le_bytes());
        let mut head = text.clone();
        text.extend_from_slice(names.as_bytes());
        head.extend_from_slice(&checksum(&text));
        head.extend_from_slice(names.as_bytes());
        let lies = Lies {
            at: self.end + head.len() as u64,
            size: bytes.len() as u64,
        };
        let written = self
            .medium
            .write_at(lies.at, bytes)
            .and_then(|()| self.medium.write_at(self.end, &head));
        if let Err(error) = written {
            // Half a record would end the log for those that follow.
            let _ = self.medium.cut(self.end);
            return Err(error);
        }
        self.end = lies.at + lies.size;
        self.apply(kind, names, lies);
        Ok(())
    }

    fn put_file(&mut self, name: &str, bytes: &[u8]) -> io::Result<()> {
        self.record(FILE, name, bytes)
    }

    fn read(&mut self, name: &str) -> io::Result<Vec<u8>> {
        let lies = *self.files.get(name).ok_or(io::ErrorKind::NotFound)?;
        let size = usize::try_from(lies.size).map_err(io::Error::other)?;
        let mut bytes = vec![0; size];
        self.medium.read_at(lies.at, &mut bytes)?;
        Ok(bytes)
    }

    /// Makes everything durable, and only then overwrites what is of no more use.
    fn sync(&mut self) -> io::Result<()> {
        self.medium.sync()?;
        for lies in std::mem::take(&mut self.dead) {
            let _ = self.zero(lies);
        }
        if self.files.is_empty() && self.folders.is_empty() && self.end > HEADER {
            self.medium.cut(HEADER)?;
            self.end = HEADER;
        }
        Ok(())
    }

    fn zero(&mut self, lies: Lies) -> io::Result<()> {
        let zeros = vec![0; usize::try_from(lies.size.min(PIECE)).unwrap_or_default()];
        let mut done = 0;
        while done < lies.size {
            let piece = (lies.size - done).min(PIECE);
            let zeros = &zeros[..usize::try_from(piece).unwrap_or_default()];
            self.medium.write_at(lies.at + done, zeros)?;
            done += piece;
        }
        Ok(())
    }

    /// A medium that takes no more leaves everything where it is.
    fn compact_or_stay(&mut self) -> io::Result<()> {
        if self.compact().is_ok() {
            return Ok(());
        }
        std::mem::swap(&mut self.medium, &mut self.spare);
        self.spare.cut(0)?;
        self.files.clear();
        self.folders.clear();
        self.end = HEADER;
        self.replay()
    }

    /// Writes what is of use into the spare medium, whose header comes last, and goes on there.
    fn compact(&mut self) -> io::Result<()> {
        let names: Vec<String> = self.files.keys().cloned().collect();
        let mut files = Vec::new();
        for name in names {
            files.push((self.read(&name)?, name));
        }
        let folders = self.folders.clone();
        std::mem::swap(&mut self.medium, &mut self.spare);
        self.medium.cut(0)?;
        self.end = HEADER;
        for folder in &folders {
            self.record(FOLDER, folder, &[])?;
        }
        for (bytes, name) in files {
            self.record(FILE, &name, &bytes)?;
        }
        self.dead.clear();
        self.medium.sync()?;
        self.generation += 1;
        begin(&mut *self.medium, self.generation)?;
        self.spare.cut(0)
    }
}

/// A file that is being written: it is on the disk from its first sync on.
struct Written<'a> {
    disk: &'a LogDisk,
    name: String,
    bytes: Vec<u8>,
}

impl Write for Written<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.bytes.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl NewFile for Written<'_> {
    fn sync(&mut self) -> io::Result<()> {
        let mut inner = self.disk.inner();
        inner.put_file(&self.name, &self.bytes)?;
        inner.sync()
    }
}

/// The lock, as long as it is held.
struct Held(Arc<AtomicBool>);

impl Drop for Held {
    fn drop(&mut self) {
        self.0.store(false, Ordering::SeqCst);
    }
}

impl Disk for LogDisk {
    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        self.inner().read(&name_of(path))
    }

    fn open(&self, path: &Path) -> io::Result<Box<dyn Read + '_>> {
        Ok(Box::new(Cursor::new(self.read(path)?)))
    }

    fn create(&self, path: &Path) -> io::Result<Box<dyn NewFile + '_>> {
        let (inner, name) = (self.inner(), name_of(path));
        if inner.files.contains_key(&name) || inner.folders.contains(&name) {
            return Err(io::ErrorKind::AlreadyExists.into());
        }
        drop(inner);
        Ok(Box::new(Written {
            disk: self,
            name,
            bytes: Vec::new(),
        }))
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        let (mut inner, from) = (self.inner(), name_of(from));
        if !inner.files.contains_key(&from) && !inner.folders.contains(&from) {
            return Err(io::ErrorKind::NotFound.into());
        }
        inner.record(RENAMED, &format!("{from}\0{}", name_of(to)), &[])
    }

    fn sync_dir(&self, _: &Path) -> io::Result<()> {
        self.inner().sync()
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        let (mut inner, name) = (self.inner(), name_of(path));
        if !inner.files.contains_key(&name) {
            return Err(io::ErrorKind::NotFound.into());
        }
        inner.record(REMOVED, &name, &[])
    }

    fn remove_dir(&self, folder: &Path) -> io::Result<()> {
        let names = self.list(folder)?;
        if !names.is_empty() {
            return Err(io::ErrorKind::DirectoryNotEmpty.into());
        }
        let mut inner = self.inner();
        inner.record(REMOVED, &name_of(folder), &[])?;
        inner.sync()
    }

    fn make_dir(&self, folder: &Path) -> io::Result<()> {
        let (mut inner, name) = (self.inner(), name_of(folder));
        if inner.files.contains_key(&name) || inner.folders.contains(&name) {
            return Err(io::ErrorKind::AlreadyExists.into());
        }
        inner.record(FOLDER, &name, &[])
    }

    fn list(&self, folder: &Path) -> io::Result<Vec<(String, bool)>> {
        let (inner, folder) = (self.inner(), name_of(folder));
        if !folder.is_empty() && !inner.folders.contains(&folder) {
            return Err(io::ErrorKind::NotFound.into());
        }
        let within = |name: &&String| !name.is_empty() && folder_of(name) == folder;
        let last = |name: &String| name.rsplit('/').next().unwrap_or(name).to_owned();
        let files = inner.files.keys().filter(within);
        let folders = inner.folders.iter().filter(within);
        let mut names: Vec<(String, bool)> = files.map(|name| (last(name), false)).collect();
        names.extend(folders.map(|name| (last(name), true)));
        names.sort();
        Ok(names)
    }

    fn scrub(&self, path: &Path) -> io::Result<u64> {
        let (mut inner, name) = (self.inner(), name_of(path));
        let lies = *inner.files.get(&name).ok_or(io::ErrorKind::NotFound)?;
        inner.zero(lies)?;
        inner.medium.sync()?;
        Ok(lies.size)
    }

    fn lock(&self, _: &Path) -> io::Result<Lock> {
        if self.locked.swap(true, Ordering::SeqCst) {
            return Ok(Lock::Busy(None));
        }
        let held: Box<dyn Any + Send + Sync> = Box::new(Held(Arc::clone(&self.locked)));
        Ok(Lock::Held(held))
    }
}

#[cfg(test)]
mod tests;
