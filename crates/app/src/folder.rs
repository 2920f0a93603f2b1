//! The files of a folder on disk, for what is read together with what lies beside it.

use ringoff_readers::{Bytes, Members, ReadError, open};
use std::fs;
use std::path::{Component, Path};

pub(crate) struct Folder<'p>(pub &'p Path);

impl Members for Folder<'_> {
    fn open(&self, path: &str) -> Option<Result<Box<dyn Bytes + '_>, ReadError>> {
        let within = Path::new(path)
            .components()
            .all(|part| matches!(part, Component::Normal(_)));
        let path = self.0.join(path);
        // No link is followed that the person did not name.
        let is_file = fs::symlink_metadata(&path).is_ok_and(|meta| meta.is_file());
        if !within || !is_file {
            return None;
        }
        Some(open(&path).map(|file| Box::new(file) as Box<dyn Bytes>))
    }
}
