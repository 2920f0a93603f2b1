//! Each call to the disk in memory.

use super::{Careless, Inode, Op, SimDisk};
use crate::disk::{Disk, Lock, NewFile};
use std::collections::BTreeMap;
use std::io::{self, Cursor, Read, Write};
use std::path::Path;
use std::sync::Arc;

struct SimFile<'a> {
    disk: &'a SimDisk,
    inode: Inode,
}

impl Write for SimFile<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let mut inner = self.disk.call()?;
        let used: usize = inner.image.files.values().map(|file| file.len()).sum();
        let room = inner
            .rules
            .capacity
            .map_or(usize::MAX, |all| all.saturating_sub(used));
        if room == 0 && !bytes.is_empty() {
            return Err(io::ErrorKind::StorageFull.into());
        }
        let bytes = &bytes[..bytes.len().min(room)];
        let file = Arc::make_mut(inner.image.files.get_mut(&self.inode).unwrap());
        let at = file.len();
        file.extend_from_slice(bytes);
        let (inode, bytes) = (self.inode, bytes.to_vec());
        let written = bytes.len();
        inner.log.push(Op::Write { inode, at, bytes });
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl NewFile for SimFile<'_> {
    fn sync(&mut self) -> io::Result<()> {
        let mut inner = self.disk.call()?;
        if inner.rules.careless != Careless::NoSync {
            let inode = self.inode;
            inner.log.push(Op::Sync { inode });
        }
        Ok(())
    }
}

impl Disk for SimDisk {
    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        let inner = self.call()?;
        let inode = inner.find(path)?;
        let file = inner.image.files.get(&inode);
        Ok(file.ok_or(io::ErrorKind::IsADirectory)?.to_vec())
    }

    fn open(&self, path: &Path) -> io::Result<Box<dyn Read + '_>> {
        Ok(Box::new(Cursor::new(self.read(path)?)))
    }

    fn create(&self, path: &Path) -> io::Result<Box<dyn NewFile + '_>> {
        let mut inner = self.call()?;
        let (folder, name) = inner.place(path)?;
        if inner.names(folder)?.contains_key(&name) {
            return Err(io::ErrorKind::AlreadyExists.into());
        }
        inner.last += 1;
        let inode = inner.last;
        inner.image.files.insert(inode, Arc::default());
        inner.names(folder)?.insert(name.clone(), inode);
        inner.log.push(Op::Create {
            folder,
            name,
            inode,
        });
        Ok(Box::new(SimFile { disk: self, inode }))
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        let mut inner = self.call()?;
        let ((folder, from), (target, to)) = (inner.place(from)?, inner.place(to)?);
        assert_eq!(folder, target, "a vault renames within a folder only");
        if from == to {
            return Ok(());
        }
        let names = inner.names(folder)?;
        let inode = names.remove(&from).ok_or(io::ErrorKind::NotFound)?;
        let replaced = names.insert(to.clone(), inode);
        if let Some(replaced) = replaced {
            inner.image.files.remove(&replaced);
        }
        inner.log.push(Op::Rename {
            folder,
            from,
            to,
            inode,
        });
        Ok(())
    }

    fn sync_dir(&self, folder: &Path) -> io::Result<()> {
        let mut inner = self.call()?;
        let folder = inner.find(folder)?;
        if inner.rules.careless != Careless::NoSyncDir {
            inner.log.push(Op::SyncDir { folder });
        }
        Ok(())
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        let mut inner = self.call()?;
        let (folder, name) = inner.place(path)?;
        let inode = inner
            .names(folder)?
            .remove(&name)
            .ok_or(io::ErrorKind::NotFound)?;
        inner.image.files.remove(&inode);
        inner.log.push(Op::Remove { folder, name });
        Ok(())
    }

    fn remove_dir(&self, folder: &Path) -> io::Result<()> {
        let mut inner = self.call()?;
        let (above, name) = inner.place(folder)?;
        let inode = inner.find(folder)?;
        if !inner.names(inode)?.is_empty() {
            return Err(io::ErrorKind::DirectoryNotEmpty.into());
        }
        inner.names(above)?.remove(&name);
        inner.log.push(Op::Remove {
            folder: above,
            name,
        });
        Ok(())
    }

    fn make_dir(&self, folder: &Path) -> io::Result<()> {
        let mut inner = self.call()?;
        let (above, name) = inner.place(folder)?;
        if inner.names(above)?.contains_key(&name) {
            return Err(io::ErrorKind::AlreadyExists.into());
        }
        inner.last += 1;
        let (folder, inode) = (above, inner.last);
        inner.image.folders.insert(inode, BTreeMap::new());
        inner.names(folder)?.insert(name.clone(), inode);
        inner.log.push(Op::MakeDir {
            folder,
            name,
            inode,
        });
        Ok(())
    }

    fn list(&self, folder: &Path) -> io::Result<Vec<(String, bool)>> {
        let mut inner = self.call()?;
        let inode = inner.find(folder)?;
        let names = inner.names(inode)?.clone();
        let is_folder = |inode: &Inode| inner.image.folders.contains_key(inode);
        Ok(names
            .iter()
            .map(|(name, inode)| (name.clone(), is_folder(inode)))
            .collect())
    }

    fn scrub(&self, path: &Path) -> io::Result<u64> {
        let mut inner = self.call()?;
        let inode = inner.find(path)?;
        let file = Arc::make_mut(inner.image.files.get_mut(&inode).unwrap());
        file.fill(0);
        Ok(file.len() as u64)
    }

    fn lock(&self, _: &Path) -> io::Result<Lock> {
        Ok(Lock::Held(Box::new(())))
    }
}
