//! Private folders, in memory. What the person gives to be read is no more than a number there: the page has the file.

use crate::host::{Given, Host};
use ringoff_web::Folder;
use std::collections::BTreeMap;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// All folders of the instance.
#[derive(Clone, Default)]
pub(crate) struct Files(Arc<Mutex<Inner>>);

#[derive(Default)]
struct Inner {
    folders: u32,
    files: BTreeMap<PathBuf, Vec<u8>>,
}

/// A file that is to be read.
#[derive(Clone, Debug)]
pub(crate) struct Found {
    /// As the page calls its folder and the person the file.
    pub path: PathBuf,
    pub given: Given,
}

impl Files {
    fn inner(&self) -> MutexGuard<'_, Inner> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A new folder. `host` has the files of an upload; of what has its bytes here it makes files.
    pub fn folder(&self, host: &Arc<dyn Host>) -> Private {
        let mut inner = self.inner();
        inner.folders += 1;
        Private {
            path: PathBuf::from(format!("/{}", inner.folders)),
            files: self.clone(),
            host: Arc::clone(host),
        }
    }

    /// The bytes of a file.
    pub fn bytes(&self, path: &Path) -> Option<Vec<u8>> {
        self.inner().files.get(path).cloned()
    }

    /// What lies below a folder and stands for a file of the page.
    pub fn given(&self, folder: &Path) -> Vec<Found> {
        let inner = self.inner();
        let below = inner
            .files
            .iter()
            .filter(|(path, _)| path.starts_with(folder));
        let found = below.filter_map(|(path, bytes)| {
            let given = serde_json::from_slice(bytes).ok()?;
            let path = path.clone();
            Some(Found { path, given })
        });
        found.collect()
    }
}

/// A folder; what lies in it goes with it.
pub(crate) struct Private {
    path: PathBuf,
    files: Files,
    host: Arc<dyn Host>,
}

impl Private {
    /// Puts in a file of these bytes, to be read.
    pub fn put(&self, name: &str, bytes: &[u8]) -> io::Result<()> {
        let given = Given {
            file: self.host.give(bytes),
            bytes: bytes.len() as u64,
        };
        let text = serde_json::to_vec(&given)?;
        self.create(&self.path.join(name))?.write_all(&text)
    }
}

impl std::fmt::Debug for Private {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Private").field(&self.path).finish()
    }
}

impl Folder for Private {
    fn path(&self) -> &Path {
        &self.path
    }

    fn create(&self, file: &Path) -> io::Result<Box<dyn Write + Send>> {
        let mut inner = self.files.inner();
        if inner.files.contains_key(file) {
            return Err(io::ErrorKind::AlreadyExists.into());
        }
        inner.files.insert(file.to_owned(), Vec::new());
        Ok(Box::new(Writing {
            files: self.files.clone(),
            path: file.to_owned(),
        }))
    }

    fn remove(&self, file: &Path) {
        self.files.inner().files.remove(file);
    }
}

impl Drop for Private {
    fn drop(&mut self) {
        for found in self.files.given(&self.path) {
            self.host.forget(found.given.file);
        }
        let mut inner = self.files.inner();
        inner.files.retain(|path, _| !path.starts_with(&self.path));
    }
}

struct Writing {
    files: Files,
    path: PathBuf,
}

impl Write for Writing {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let mut inner = self.files.inner();
        let file = inner.files.get_mut(&self.path);
        file.ok_or(io::ErrorKind::NotFound)?
            .extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
