//! A folder that appears whole or not at all: built beside under another name, then renamed.

use super::{EXHIBITS, JOURNAL, TOP, exhibits, journal, lock};
use crate::disk::{self, Disk};
use crate::{Result, StoreError};
use std::any::Any;
use std::path::{Path, PathBuf};

/// Whether a folder beside holds nothing but what an attempt that ended early may have left.
fn is_ours(disk: &dyn Disk, folder: &Path) -> bool {
    let Ok(names) = disk::names(disk, folder) else {
        return false;
    };
    names.iter().all(|(name, is_folder)| {
        if !is_folder {
            return TOP.contains(&name.as_str()) || disk::is_beside(name);
        }
        let part = |ours: fn(&str) -> bool| {
            let inner = disk::names(disk, &folder.join(name));
            inner.is_ok_and(|inner| {
                inner
                    .iter()
                    .all(|(name, is_folder)| !is_folder && (ours(name) || disk::is_beside(name)))
            })
        };
        match name.as_str() {
            JOURNAL => part(|name| journal::first_of(name).is_some()),
            EXHIBITS => part(|name| exhibits::id_of(name).is_some()),
            _ => false,
        }
    })
}

/// The folder being built.
pub(super) struct Staging<'a> {
    disk: &'a dyn Disk,
    /// Where its files are put.
    pub(super) folder: PathBuf,
    target: PathBuf,
    parent: PathBuf,
    lock: Option<Box<dyn Any + Send + Sync>>,
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
        let beside = format!(".{}.new", name.to_string_lossy());
        let folder = parent.join(&beside);
        let there = disk::names(disk, &parent)?;
        let there = there.iter().find(|(name, _)| *name == beside);
        if there.is_some_and(|(_, is_folder)| !is_folder || !is_ours(disk, &folder)) {
            return Err(StoreError::Exists { path: folder });
        }
        disk::ensure_dir(disk, &folder)?;
        // Keeps a second process from building at the same place, and holds on after the renaming.
        let lock = Some(lock(disk, &folder)?);
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

    /// Gives the folder its name, or clears everything away. The lock is the one of the new place.
    pub(super) fn finish(mut self) -> Result<Box<dyn Any + Send + Sync>> {
        let named = self.sync_parts().and_then(|()| self.rename());
        match (named, self.lock.take()) {
            (Ok(()), Some(lock)) => Ok(lock),
            (Ok(()), None) => lock(self.disk, &self.target),
            (Err(error), _) => {
                // A name that may not be durable is taken back, so that trying again finds no vault.
                let _ = self.disk.rename(&self.target, &self.folder);
                self.abandon();
                Err(error)
            }
        }
    }

    fn sync_parts(&self) -> Result<()> {
        for part in [JOURNAL, EXHIBITS, ""] {
            let part = self.folder.join(part);
            let synced = self.disk.sync_dir(&part);
            synced.map_err(|error| StoreError::io(&part, error))?;
        }
        Ok(())
    }

    fn rename(&mut self) -> Result<()> {
        let failed = |error| StoreError::io(&self.target, error);
        // Windows renames no folder that holds an open file, and onto no folder that is there.
        if cfg!(windows) {
            self.lock = None;
        }
        if self.disk.list(&self.target).is_ok() {
            self.disk.remove_dir(&self.target).map_err(failed)?;
        }
        let renamed = self.disk.rename(&self.folder, &self.target);
        renamed.map_err(failed)?;
        self.disk.sync_dir(&self.parent).map_err(failed)
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
