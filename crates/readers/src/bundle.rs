//! What is read together with what lies beside it: a database with its log, a backup with its folder.

use crate::ReadError;
use std::io::{Read, Seek};

/// Bytes that can be read from any place.
pub trait Bytes: Read + Seek {}

impl<B: Read + Seek> Bytes for B {}

/// The files that lie beside the one that is read, and below its folder.
pub trait Members {
    /// Opens the file of this path, seen from the folder (`ab/abcd`, with `/` on every system); `None` where there is none.
    fn open(&self, path: &str) -> Option<Result<Box<dyn Bytes + '_>, ReadError>>;

    /// Files that may be the key of a database: the name and the size of each that lies in the folder itself, or was handed
    /// over with it. [`open`](Self::open) takes these names.
    fn listed(&self) -> Vec<(String, u64)> {
        Vec::new()
    }
}

/// Whether a file is named as KeePass's key files are.
pub fn is_named_key(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    [".keyx", ".key"].iter().any(|end| name.ends_with(end))
}

/// The name of the database whose log, or index of a log, a file of this name is. SQLite itself goes by the names.
pub fn database_of(name: &str) -> Option<&str> {
    let found = ["-wal", "-shm"]
        .iter()
        .find_map(|end| name.strip_suffix(end));
    found.filter(|database| !database.is_empty())
}

/// A file that is read alone.
#[derive(Clone, Copy, Debug)]
pub struct Alone;

impl Members for Alone {
    fn open(&self, _: &str) -> Option<Result<Box<dyn Bytes + '_>, ReadError>> {
        None
    }
}
