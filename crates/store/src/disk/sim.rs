//! A disk in memory that records what is asked of it, and refuses or forgets when told to.

use super::{Disk, Lock, NewFile};
use std::collections::BTreeMap;
use std::io::{self, Cursor, Read, Write};
use std::path::{Component, Path};
use std::sync::{Arc, Mutex, MutexGuard};

pub(crate) type Inode = u64;
const ROOT: Inode = 0;

/// What lies on a disk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Image {
    pub(crate) files: BTreeMap<Inode, Arc<Vec<u8>>>,
    pub(crate) folders: BTreeMap<Inode, BTreeMap<String, Inode>>,
}

impl Default for Image {
    fn default() -> Self {
        Self {
            files: BTreeMap::new(),
            folders: BTreeMap::from([(ROOT, BTreeMap::new())]),
        }
    }
}

/// Something that changes a disk, or makes a change durable.
#[derive(Clone, Debug)]
pub(crate) enum Op {
    Create {
        folder: Inode,
        name: String,
        inode: Inode,
    },
    MakeDir {
        folder: Inode,
        name: String,
        inode: Inode,
    },
    Write {
        inode: Inode,
        at: usize,
        bytes: Vec<u8>,
    },
    Sync {
        inode: Inode,
    },
    Rename {
        folder: Inode,
        from: String,
        to: String,
        inode: Inode,
    },
    Remove {
        folder: Inode,
        name: String,
    },
    SyncDir {
        folder: Inode,
    },
}

/// How the disk misbehaves.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Rules {
    /// The call that fails, counted from 1.
    pub(crate) fail_at: Option<u64>,
    /// Whether every call after it fails as well.
    pub(crate) fail_on: bool,
    /// How many bytes all files together may have.
    pub(crate) capacity: Option<usize>,
    /// The positive controls: a writer that forgets a part of what it must do.
    pub(crate) careless: Careless,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Careless {
    #[default]
    No,
    /// Files are never synced.
    NoSync,
    /// Folders are never synced.
    NoSyncDir,
    /// Files are written in their place, and nothing is renamed.
    InPlace,
}

#[derive(Default)]
struct Inner {
    image: Image,
    last: Inode,
    log: Vec<Op>,
    rules: Rules,
    calls: u64,
}

#[derive(Default)]
pub(crate) struct SimDisk(Mutex<Inner>);

impl SimDisk {
    pub(crate) fn with(rules: Rules) -> Arc<Self> {
        let disk = Self::default();
        disk.inner().rules = rules;
        Arc::new(disk)
    }

    pub(crate) fn of(image: Image) -> Arc<Self> {
        let disk = Self::default();
        {
            let mut inner = disk.inner();
            let last = image.files.keys().chain(image.folders.keys()).max();
            inner.last = last.copied().unwrap_or(ROOT);
            inner.image = image;
        }
        Arc::new(disk)
    }

    pub(crate) fn image(&self) -> Image {
        self.inner().image.clone()
    }

    pub(crate) fn calls(&self) -> u64 {
        self.inner().calls
    }

    /// How many changes were recorded so far.
    pub(crate) fn recorded(&self) -> usize {
        self.inner().log.len()
    }

    pub(crate) fn log(&self) -> Vec<Op> {
        self.inner().log.clone()
    }

    /// Every file by its path.
    pub(crate) fn paths(&self) -> Vec<String> {
        fn walk(image: &Image, folder: Inode, above: &str, into: &mut Vec<String>) {
            for (name, inode) in &image.folders[&folder] {
                let path = format!("{above}/{name}");
                if image.folders.contains_key(inode) {
                    walk(image, *inode, &path, into);
                } else {
                    into.push(path);
                }
            }
        }
        let mut paths = Vec::new();
        walk(&self.inner().image, ROOT, "", &mut paths);
        paths
    }

    /// Puts other bytes into a file, as damage does.
    pub(crate) fn overwrite(&self, path: &str, bytes: Vec<u8>) {
        let mut inner = self.inner();
        let inode = inner.find(Path::new(path)).unwrap();
        inner.image.files.insert(inode, Arc::new(bytes));
    }

    pub(crate) fn bytes(&self, path: &str) -> Vec<u8> {
        let inner = self.inner();
        let inode = inner.find(Path::new(path)).unwrap();
        inner.image.files[&inode].to_vec()
    }

    fn inner(&self) -> MutexGuard<'_, Inner> {
        self.0.lock().unwrap()
    }

    fn call(&self) -> io::Result<MutexGuard<'_, Inner>> {
        let mut inner = self.inner();
        inner.calls += 1;
        let now = inner.calls;
        let fails = |at: u64| now == at || (inner.rules.fail_on && now > at);
        if inner.rules.fail_at.is_some_and(fails) {
            return Err(io::Error::other("the disk was told to fail"));
        }
        Ok(inner)
    }
}

impl Inner {
    fn find(&self, path: &Path) -> io::Result<Inode> {
        let mut at = ROOT;
        for part in path.components() {
            if let Component::Normal(name) = part {
                let folder = self.image.folders.get(&at);
                let found = folder.and_then(|names| names.get(name.to_str().unwrap()));
                at = *found.ok_or(io::ErrorKind::NotFound)?;
            }
        }
        Ok(at)
    }

    /// The folder and name of a path.
    fn place(&self, path: &Path) -> io::Result<(Inode, String)> {
        let folder = self.find(path.parent().unwrap())?;
        let mut name = path.file_name().unwrap().to_str().unwrap().to_owned();
        if self.rules.careless == Careless::InPlace {
            let inner = name.strip_prefix('.').and_then(|n| n.strip_suffix(".tmp"));
            if let Some(inner) = inner.filter(|n| *n != "incoming") {
                name = inner.to_owned();
            }
        }
        Ok((folder, name))
    }

    fn names(&mut self, folder: Inode) -> io::Result<&mut BTreeMap<String, Inode>> {
        let names = self.image.folders.get_mut(&folder);
        names.ok_or_else(|| io::ErrorKind::NotADirectory.into())
    }
}

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
    fn open(&self, path: &Path) -> io::Result<Box<dyn Read + '_>> {
        let inner = self.call()?;
        let inode = inner.find(path)?;
        let file = inner
            .image
            .files
            .get(&inode)
            .ok_or(io::ErrorKind::IsADirectory)?;
        Ok(Box::new(Cursor::new(file.to_vec())))
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
