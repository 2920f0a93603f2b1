use super::{EXHIBITS, HEAD, JOURNAL, LOCK, Vault, exhibits, journal, lock};
use crate::disk::{self, Disk, Place};
use crate::{Result, StoreError, header};
use std::path::{Path, PathBuf};

/// What was erased.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Erased {
    /// How many files were overwritten and removed.
    pub files: u64,
    /// How many bytes they held.
    pub bytes: u64,
    /// Files in the folder that are not the vault's. They were left alone, and the folder with them.
    pub left: Vec<String>,
}

impl Vault {
    /// Overwrites and removes every file of a vault, the keys first: without them the rest cannot be
    /// read again. Needs no passphrase. A flash disk, a copying file system or a backup may still hold
    /// the old bytes; what they hold is locked, and opens only with a passphrase or recovery key.
    pub fn erase(place: impl Into<Place>) -> Result<Erased> {
        let Place { disk, folder } = place.into();
        let (disk, folder) = (&*disk, &*folder);
        if !super::exists(disk, folder) {
            return Err(StoreError::NoVault {
                folder: folder.to_owned(),
            });
        }
        let held = lock(disk, folder)?;
        let mut erased = Erased {
            files: 0,
            bytes: 0,
            left: Vec::new(),
        };
        for name in [header::KEY, header::RECOVERY, HEAD] {
            erased.file(disk, folder.join(name))?;
        }
        erased.folder(disk, folder, JOURNAL, |name| {
            journal::first_of(name).is_some()
        })?;
        erased.folder(disk, folder, EXHIBITS, |name| {
            exhibits::id_of(name).is_some()
        })?;
        // Last, so that an attempt that stops half-way can be repeated.
        erased.file(disk, folder.join(header::FILE))?;
        drop(held);
        let _ = disk.remove(&folder.join(LOCK));
        for (name, _) in disk::names(disk, folder)? {
            erased.leftover_or_left(disk, folder, "", &name)?;
        }
        if erased.left.is_empty() {
            let removed = disk.remove_dir(folder);
            removed.map_err(|error| StoreError::io(folder, error))?;
        }
        Ok(erased)
    }
}

impl Erased {
    fn file(&mut self, disk: &dyn Disk, path: PathBuf) -> Result<()> {
        match disk.scrub(&path) {
            Ok(bytes) => self.bytes += bytes,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(()),
            // A file that cannot be overwritten can still be removed.
            Err(_) => {}
        }
        let removed = disk.remove(&path);
        removed.map_err(|error| StoreError::io(&path, error))?;
        self.files += 1;
        Ok(())
    }

    fn folder(
        &mut self,
        disk: &dyn Disk,
        top: &Path,
        part: &str,
        ours: fn(&str) -> bool,
    ) -> Result<()> {
        let folder = top.join(part);
        let is = |(name, is_folder): &(String, bool)| name == part && !is_folder;
        if disk::names(disk, top)?.iter().any(is) {
            // A link: what it leads to is not the vault's.
            self.left.push(part.to_owned());
            return Ok(());
        }
        for (name, _) in disk::names(disk, &folder)? {
            if ours(&name) {
                self.file(disk, folder.join(&name))?;
            } else {
                self.leftover_or_left(disk, &folder, part, &name)?;
            }
        }
        // Stays where something is left in it.
        let _ = disk.remove_dir(&folder);
        Ok(())
    }

    fn leftover_or_left(
        &mut self,
        disk: &dyn Disk,
        folder: &Path,
        part: &str,
        name: &str,
    ) -> Result<()> {
        if disk::is_beside(name) {
            return self.file(disk, folder.join(name));
        }
        // A folder named at the top holds what was already named one by one.
        if !(part.is_empty() && [JOURNAL, EXHIBITS].contains(&name)) {
            let place = Path::new(part).join(name);
            self.left.push(place.to_string_lossy().replace('\\', "/"));
        }
        Ok(())
    }
}
