//! The few things that a vault does to a disk, behind one trait, so that tests can record, refuse
//! and replay each of them.

mod log;
mod place;
mod real;
#[cfg(test)]
pub(crate) mod sim;

pub use log::{LogDisk, Medium};
pub use place::Place;
pub(crate) use real::RealDisk;

use crate::{Result, StoreError};
use std::any::Any;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

/// A disk. Nothing is durable before it is synced: a file's bytes by [`NewFile::sync`], its name by
/// [`Disk::sync_dir`] of the folder that holds it.
pub(crate) trait Disk: Send + Sync {
    /// All bytes of a file.
    fn read(&self, path: &Path) -> io::Result<Vec<u8>>;
    /// Opens a file to read from its beginning.
    fn open(&self, path: &Path) -> io::Result<Box<dyn Read + '_>>;
    /// Creates a file that must not be there yet, for its owner only.
    fn create(&self, path: &Path) -> io::Result<Box<dyn NewFile + '_>>;
    /// Gives a file or an empty place's folder another name, replacing a file of that name.
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()>;
    /// Makes the names in a folder durable.
    fn sync_dir(&self, folder: &Path) -> io::Result<()>;
    /// Removes a file.
    fn remove(&self, path: &Path) -> io::Result<()>;
    /// Removes an empty folder.
    fn remove_dir(&self, folder: &Path) -> io::Result<()>;
    /// Creates a folder that must not be there yet, for its owner only.
    fn make_dir(&self, folder: &Path) -> io::Result<()>;
    /// The names in a folder, sorted, `true` with those of folders.
    fn list(&self, folder: &Path) -> io::Result<Vec<(String, bool)>>;
    /// Overwrites the bytes of a file with zeros where they lie, and syncs; how many there were.
    fn scrub(&self, path: &Path) -> io::Result<u64>;
    /// Takes the lock that this file stands for; it is held until the value is dropped.
    fn lock(&self, path: &Path) -> io::Result<Lock>;
}

/// A file being written.
pub(crate) trait NewFile: Write {
    /// Makes the bytes written so far durable.
    fn sync(&mut self) -> io::Result<()>;
}

/// What came of asking for a lock.
pub(crate) enum Lock {
    /// Ours until dropped.
    Held(Box<dyn Any + Send + Sync>),
    /// Another process holds it.
    Busy(Option<u32>),
}

/// The one way in which a file of a vault comes to be: written beside under another name, synced,
/// renamed, the folder synced. Before this returns the old content stands; after, the new one does.
pub(crate) fn place(disk: &dyn Disk, folder: &Path, name: &str, bytes: &[u8]) -> Result<()> {
    let beside = folder.join(beside(name));
    let written = write_synced(disk, &beside, bytes);
    commit(disk, written, folder, &beside, name)
}

/// As [`place`], but the name may become durable later: until then a power cut brings the old content
/// back, whole.
pub(crate) fn place_soon(disk: &dyn Disk, folder: &Path, name: &str, bytes: &[u8]) -> Result<()> {
    let beside = folder.join(beside(name));
    let path = folder.join(name);
    write_synced(disk, &beside, bytes)
        .and_then(|()| disk.rename(&beside, &path))
        .map_err(|error| {
            let _ = disk.remove(&beside);
            StoreError::io(&path, error)
        })
}

/// The name under which a file is written before it gets its own.
pub(crate) fn beside(name: &str) -> String {
    format!(".{name}.tmp")
}

/// Whether a name is one of [`beside`].
pub(crate) fn is_beside(name: &str) -> bool {
    name.starts_with('.') && name.ends_with(".tmp")
}

/// The second half of [`place`]: gives what was written its name, or clears it away.
pub(crate) fn commit(
    disk: &dyn Disk,
    written: io::Result<()>,
    folder: &Path,
    beside: &Path,
    name: &str,
) -> Result<()> {
    let path = folder.join(name);
    let done = written
        .and_then(|()| disk.rename(beside, &path))
        .and_then(|()| disk.sync_dir(folder));
    done.map_err(|error| {
        // Best effort: a leftover is also cleared when the vault is opened next.
        let _ = disk.remove(beside);
        StoreError::io(&path, error)
    })
}

fn write_synced(disk: &dyn Disk, path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = create_afresh(disk, path)?;
    file.write_all(bytes)?;
    file.sync()
}

/// Creates a file, clearing away what an attempt that failed may have left under its name.
pub(crate) fn create_afresh<'a>(
    disk: &'a dyn Disk,
    path: &Path,
) -> io::Result<Box<dyn NewFile + 'a>> {
    match disk.create(path) {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
            disk.remove(path)?;
            disk.create(path)
        }
        created => created,
    }
}

/// Makes a folder, and those above it, durable under their names; content where they are there.
pub(crate) fn ensure_dir(disk: &dyn Disk, folder: &Path) -> Result<()> {
    let failed = |error| StoreError::io(folder, error);
    match disk.list(folder) {
        Ok(_) => return Ok(()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => {}
        Err(error) => return Err(failed(error)),
    }
    let above = folder_of(folder);
    // The root and the current folder list themselves, so this ends.
    ensure_dir(disk, &above)?;
    match disk.make_dir(folder) {
        // Another process was quicker; the lock inside decides.
        Err(error) if error.kind() != io::ErrorKind::AlreadyExists => return Err(failed(error)),
        _ => {}
    }
    disk.sync_dir(&above).map_err(failed)
}

/// The folder that something lies in.
pub(crate) fn folder_of(path: &Path) -> PathBuf {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder.to_owned(),
        _ => PathBuf::from("."),
    }
}

/// The names in a folder; none if there is no such folder.
pub(crate) fn names(disk: &dyn Disk, folder: &Path) -> Result<Vec<(String, bool)>> {
    match disk.list(folder) {
        Ok(names) => Ok(names),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Vec::new()),
        Err(error) => Err(StoreError::io(folder, error)),
    }
}
