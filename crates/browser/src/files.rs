//! Private folders, in memory. What the person gives to be read is no more than a number there: the page has the file.

use crate::host::{Given, Host};
use ringoff_readers::{Limits, database_of, is_backup_of, is_named_key};
use ringoff_web::Folder;
use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// Files that are handed on beside a database of KeePass.
const KEYS: usize = 200;

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
    /// What is read together with it, by its path seen from there.
    pub beside: Vec<(String, Given)>,
    /// Whether it is a folder; then `given` is only the first of what lies in it.
    pub is_folder: bool,
}

/// Puts together what is one archive: a backup's folder, a database with its log.
pub(crate) fn archives(files: Vec<Found>) -> Vec<Found> {
    let mut names: BTreeMap<PathBuf, BTreeSet<String>> = BTreeMap::new();
    for file in &files {
        let name = file.path.file_name().and_then(|name| name.to_str());
        if let (Some(folder), Some(name)) = (file.path.parent(), name) {
            let of_folder = names.entry(folder.to_owned()).or_default();
            of_folder.insert(name.to_owned());
        }
    }
    let is_backup = |folder: &&Path| {
        names
            .get(*folder)
            .is_some_and(|names| is_backup_of(names.iter()))
    };
    let (mut archives, mut beside) = (BTreeMap::new(), Vec::new());
    for file in files {
        // The outermost, should one lie in another.
        let backup = file.path.ancestors().skip(1).filter(is_backup).last();
        let database = || {
            let name = database_of(file.path.file_name()?.to_str()?)?;
            let in_folder = names.get(file.path.parent()?)?.contains(name);
            in_folder.then(|| file.path.with_file_name(name))
        };
        let (of, from) = match (backup, database()) {
            (Some(folder), _) => (folder.to_owned(), folder.to_owned()),
            (None, Some(database)) => match file.path.parent() {
                Some(folder) => (database, folder.to_owned()),
                None => continue,
            },
            (None, None) => {
                archives.insert(file.path.clone(), file);
                continue;
            }
        };
        let name = file.path.strip_prefix(&from).unwrap_or(&file.path);
        let name = name
            .components()
            .map(|part| part.as_os_str().to_string_lossy());
        let name = name.collect::<Vec<_>>().join("/");
        beside.push((of, backup.is_some(), name, file.given));
    }
    for (of, is_folder, name, given) in beside {
        let archive = archives.entry(of.clone()).or_insert_with(|| Found {
            path: of,
            given: Given { bytes: 0, ..given },
            beside: Vec::new(),
            is_folder,
        });
        if is_folder {
            archive.given.bytes += given.bytes;
        }
        // By its list of files a backup is known.
        if is_folder && name == "Manifest.db" {
            archive.given.file = given.file;
        }
        archive.beside.push((name, given));
    }
    let mut archives: Vec<Found> = archives.into_values().collect();
    add_keys(&mut archives);
    archives
}

/// Puts beside each database of KeePass what may be its key: small files of its folder, and what is named a key wherever
/// it lies. They are archives still: which of them is one shows when the database is opened.
fn add_keys(archives: &mut [Found]) {
    let most = Limits::default().key_file_bytes;
    let name = |file: &Found| Some(file.path.file_name()?.to_str()?.to_owned());
    let is_database = |name: &str| name.to_ascii_lowercase().ends_with(".kdbx");
    let small: Vec<_> = archives
        .iter()
        .filter(|file| !file.is_folder && file.given.bytes <= most)
        .filter_map(|file| Some((file.path.clone(), name(file)?, file.given)))
        .filter(|(_, name, _)| !is_database(name))
        .collect();
    for file in archives {
        if file.is_folder || !name(file).is_some_and(|name| is_database(&name)) {
            continue;
        }
        let folder = file.path.parent();
        let keys = small
            .iter()
            .filter(|(path, name, _)| path.parent() == folder || is_named_key(name));
        let mut keys: Vec<_> = keys.collect();
        // What is named a key first, wherever it lies; of files of one name that of its own folder is found.
        keys.sort_by_key(|(path, name, _)| (!is_named_key(name), path.parent() != folder));
        let keys = keys.into_iter().take(KEYS);
        file.beside
            .extend(keys.map(|(_, name, given)| (name.clone(), *given)));
    }
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
            Some(Found {
                path: path.clone(),
                given,
                beside: Vec::new(),
                is_folder: false,
            })
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
