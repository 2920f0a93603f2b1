//! A folder that appears whole or not at all: built beside under another name, then renamed.

use super::{EXHIBITS, JOURNAL, lock};
use crate::disk::{self, Disk};
use crate::{Result, StoreError};
use std::any::Any;
use std::path::{Path, PathBuf};

/// The folder being built.
pub(super) struct Staging<'a> {
    disk: &'a dyn Disk,
    /// Where its files are put.
    pub(super) folder: PathBuf,
    target: PathBuf,
    parent: PathBuf,
    lock: Box<dyn Any + Send + Sync>,
}

impl<'a> Staging<'a> {
    /// Begins beside `target`, which must be empty or not there.
    pub(super) fn begin(disk: &'a dyn Disk, target: &Path) -> Result<Self> {
        if !disk::names(disk, target)?.is_empty() {
            return Err(StoreError::Exists {
                path: target.to_owned(),
            });
        }
        let name = target.file_name().ok_or_else(|| StoreError::Exists {
            path: target.to_owned(),
        })?;
        let parent = disk::folder_of(target);
        let folder = parent.join(format!(".{}.new", name.to_string_lossy()));
        disk::ensure_dir(disk, &folder)?;
        // Keeps a second process from building at the same place, and holds on after the renaming.
        let lock = lock(disk, &folder)?;
        let staging = Self {
            disk,
            folder,
            target: target.to_owned(),
            parent,
            lock,
        };
        staging.clear()?;
        for name in [JOURNAL, EXHIBITS] {
            disk::ensure_dir(disk, &staging.folder.join(name))?;
        }
        Ok(staging)
    }

    /// Gives the folder its name. The lock is the one of the new place.
    pub(super) fn finish(self) -> Result<Box<dyn Any + Send + Sync>> {
        let Self {
            disk,
            folder,
            target,
            parent,
            lock,
        } = self;
        for name in [JOURNAL, EXHIBITS] {
            let part = folder.join(name);
            let synced = disk.sync_dir(&part);
            synced.map_err(|error| StoreError::io(&part, error))?;
        }
        let failed = |error| StoreError::io(&target, error);
        disk.sync_dir(&folder).map_err(failed)?;
        // Windows renames no folder that holds an open file, and onto no folder that is there.
        let lock = if cfg!(windows) {
            drop(lock);
            None
        } else {
            Some(lock)
        };
        if disk.list(&target).is_ok() {
            disk.remove_dir(&target).map_err(failed)?;
        }
        disk.rename(&folder, &target).map_err(failed)?;
        disk.sync_dir(&parent).map_err(failed)?;
        match lock {
            Some(lock) => Ok(lock),
            None => super::lock(disk, &target),
        }
    }

    /// Removes what was built. Best effort: the next attempt clears it as well.
    pub(super) fn abandon(self) {
        let _ = self.clear();
        let _ = self.disk.remove(&self.folder.join(super::LOCK));
        let _ = self.disk.remove_dir(&self.folder);
    }

    fn clear(&self) -> Result<()> {
        let failed = |path: &Path, error| StoreError::io(path, error);
        for (name, is_folder) in disk::names(self.disk, &self.folder)? {
            let path = self.folder.join(&name);
            if is_folder {
                for (inner, _) in disk::names(self.disk, &path)? {
                    let inner = path.join(inner);
                    let removed = self.disk.remove(&inner);
                    removed.map_err(|error| failed(&inner, error))?;
                }
                let removed = self.disk.remove_dir(&path);
                removed.map_err(|error| failed(&path, error))?;
            } else if name != super::LOCK {
                let removed = self.disk.remove(&path);
                removed.map_err(|error| failed(&path, error))?;
            }
        }
        Ok(())
    }
}
