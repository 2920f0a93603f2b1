//! A disk in memory that records what is asked of it, and refuses or forgets when told to.

mod calls;

use std::collections::BTreeMap;
use std::io;
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
