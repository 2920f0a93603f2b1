//! A disk that is one log: what a page of a browser has instead of a file system is a few files that can be read and
//! written at any place without waiting.
//!
//! Every change is one record behind the others, valid by its checksum: after a power cut what comes behind the first
//! invalid one never was. The log is written anew into the second medium when most of it is of no more use.

mod medium;
mod records;

pub use medium::Medium;

use super::{Disk, Lock, NewFile};
use records::{FILE, FOLDER, Log, REMOVED, RENAMED};
use std::any::Any;
use std::io::{self, Cursor, Read, Write};
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// The disk. Its lock is one for all that lies on it: no other program can have the media.
pub struct LogDisk {
    log: Mutex<Log>,
    locked: Arc<AtomicBool>,
}

impl LogDisk {
    /// Reads what lies on two media of the same kind, of which one is spare.
    pub fn open(media: [Box<dyn Medium>; 2]) -> io::Result<Self> {
        Ok(Self {
            log: Mutex::new(Log::open(media)?),
            locked: Arc::default(),
        })
    }

    /// In memory.
    pub fn in_memory() -> io::Result<Self> {
        Self::open([Box::new(Vec::new()), Box::new(Vec::new())])
    }

    /// The bytes of a file beside the vault.
    pub fn note(&self, name: &str) -> Option<Vec<u8>> {
        self.log().read(name).ok()
    }

    /// Puts a small file beside the vault, durably.
    pub fn put_note(&self, name: &str, bytes: &[u8]) -> io::Result<()> {
        let mut log = self.log();
        log.record(FILE, name, bytes)?;
        log.sync()
    }

    fn log(&self) -> MutexGuard<'_, Log> {
        self.log.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl std::fmt::Debug for LogDisk {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("LogDisk").finish_non_exhaustive()
    }
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
        let mut log = self.disk.log();
        log.record(FILE, &self.name, &self.bytes)?;
        log.sync()
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
        self.log().read(&name_of(path))
    }

    fn open(&self, path: &Path) -> io::Result<Box<dyn Read + '_>> {
        Ok(Box::new(Cursor::new(self.read(path)?)))
    }

    fn create(&self, path: &Path) -> io::Result<Box<dyn NewFile + '_>> {
        let (log, name) = (self.log(), name_of(path));
        if log.files.contains_key(&name) || log.folders.contains(&name) {
            return Err(io::ErrorKind::AlreadyExists.into());
        }
        drop(log);
        Ok(Box::new(Written {
            disk: self,
            name,
            bytes: Vec::new(),
        }))
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        let (mut log, from) = (self.log(), name_of(from));
        if !log.files.contains_key(&from) && !log.folders.contains(&from) {
            return Err(io::ErrorKind::NotFound.into());
        }
        log.record(RENAMED, &format!("{from}\0{}", name_of(to)), &[])
    }

    fn sync_dir(&self, _: &Path) -> io::Result<()> {
        self.log().sync()
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        let (mut log, name) = (self.log(), name_of(path));
        if !log.files.contains_key(&name) {
            return Err(io::ErrorKind::NotFound.into());
        }
        log.record(REMOVED, &name, &[])
    }

    fn remove_dir(&self, folder: &Path) -> io::Result<()> {
        let names = self.list(folder)?;
        if !names.is_empty() {
            return Err(io::ErrorKind::DirectoryNotEmpty.into());
        }
        let mut log = self.log();
        log.record(REMOVED, &name_of(folder), &[])?;
        log.sync()
    }

    fn make_dir(&self, folder: &Path) -> io::Result<()> {
        let (mut log, name) = (self.log(), name_of(folder));
        if log.files.contains_key(&name) || log.folders.contains(&name) {
            return Err(io::ErrorKind::AlreadyExists.into());
        }
        log.record(FOLDER, &name, &[])
    }

    fn list(&self, folder: &Path) -> io::Result<Vec<(String, bool)>> {
        let (log, folder) = (self.log(), name_of(folder));
        if !folder.is_empty() && !log.folders.contains(&folder) {
            return Err(io::ErrorKind::NotFound.into());
        }
        let within = |name: &&String| !name.is_empty() && folder_of(name) == folder;
        let last = |name: &String| name.rsplit('/').next().unwrap_or(name).to_owned();
        let files = log.files.keys().filter(within);
        let folders = log.folders.iter().filter(within);
        let mut names: Vec<(String, bool)> = files.map(|name| (last(name), false)).collect();
        names.extend(folders.map(|name| (last(name), true)));
        names.sort();
        Ok(names)
    }

    fn scrub(&self, path: &Path) -> io::Result<u64> {
        let (mut log, name) = (self.log(), name_of(path));
        let extent = *log.files.get(&name).ok_or(io::ErrorKind::NotFound)?;
        log.zero(extent)?;
        log.medium.sync()?;
        Ok(extent.size)
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
