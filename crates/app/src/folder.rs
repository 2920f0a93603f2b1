//! The files of a folder on disk, for what is read together with what lies beside it.

use crate::file_name::OnTheWay;
use ringoff_readers::{Bytes, Members, ReadError, open};
use std::fs;
use std::path::{Component, Path, PathBuf};

/// Entries of a folder that are looked at.
const LISTED: usize = 10_000;

pub(crate) struct Folder<'p> {
    pub path: &'p Path,
    /// Key files that were handed over from elsewhere.
    pub keys: &'p [OnTheWay],
}

impl Folder<'_> {
    /// The path of a file of this name, if it is one.
    fn place(&self, name: &str) -> Option<PathBuf> {
        let within = Path::new(name)
            .components()
            .all(|part| matches!(part, Component::Normal(_)));
        let path = self.path.join(name);
        // No link is followed that the person did not name.
        let is_file = fs::symlink_metadata(&path).is_ok_and(|meta| meta.is_file());
        if within && is_file {
            return Some(path);
        }
        let mut keys = self.keys.iter().map(|OnTheWay(key)| key);
        keys.find(|key| key.file_name().is_some_and(|own| own == name))
            .cloned()
    }
}

impl Members for Folder<'_> {
    fn open(&self, path: &str) -> Option<Result<Box<dyn Bytes + '_>, ReadError>> {
        let path = self.place(path)?;
        Some(open(&path).map(|file| Box::new(file) as Box<dyn Bytes>))
    }

    fn listed(&self) -> Vec<(String, u64)> {
        let entries = fs::read_dir(self.path).into_iter().flatten().take(LISTED);
        let own = entries.flatten().map(|entry| entry.file_name());
        let keys = self.keys.iter().filter_map(|OnTheWay(key)| key.file_name());
        let names = own.chain(keys.map(ToOwned::to_owned));
        let mut listed: Vec<_> = names
            .filter_map(|name| {
                let name = name.into_string().ok()?;
                let bytes = fs::metadata(self.place(&name)?).ok()?.len();
                Some((name, bytes))
            })
            .collect();
        listed.sort();
        listed.dedup();
        listed
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn key_files_lie_beside_or_were_handed_over_and_no_link_is_followed() {
        let [here, elsewhere] = [(); 2].map(|()| tempfile::tempdir().unwrap());
        let write = |folder: &Path, name: &str| fs::write(folder.join(name), name).unwrap();
        write(here.path(), "beside.txt");
        fs::create_dir(here.path().join("folder")).unwrap();
        write(elsewhere.path(), "safe.keyx");
        write(elsewhere.path(), "other.txt");
        #[cfg(unix)]
        {
            let other = elsewhere.path().join("other.txt");
            std::os::unix::fs::symlink(other, here.path().join("link")).unwrap();
        }
        let keys = [OnTheWay(elsewhere.path().join("safe.keyx"))];
        let folder = Folder {
            path: here.path(),
            keys: &keys,
        };
        let listed = [("beside.txt".to_owned(), 10), ("safe.keyx".to_owned(), 9)];
        assert_eq!(folder.listed(), listed);
        for (name, _) in listed {
            let mut text = String::new();
            let mut file = folder.open(&name).unwrap().unwrap();
            file.read_to_string(&mut text).unwrap();
            assert_eq!(text, name);
        }
        for name in ["link", "folder", "absent", "../safe.keyx", "other.txt"] {
            assert!(folder.open(name).is_none(), "{name}");
        }
    }
}
