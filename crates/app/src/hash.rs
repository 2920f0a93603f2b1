use ringoff_model::hex;
use ringoff_scan::sha256;
use sha2::{Digest as _, Sha256};
use std::fs::{self, File};
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

/// The SHA-256 of a file; of a folder (a Maildir), that of its files' names and hashes in order.
pub(crate) fn hash(path: &Path) -> io::Result<String> {
    if !path.is_dir() {
        let mut log = path.as_os_str().to_owned();
        log.push("-wal");
        return match File::open(log) {
            Ok(log) => sha256(File::open(path)?.chain(log)),
            Err(_) => sha256(File::open(path)?),
        };
    }
    // Of a backup the list of its files is enough: it is written anew with each.
    let list = path.join("Manifest.db");
    if list.is_file() {
        return sha256(File::open(list)?);
    }
    let mut files: Vec<PathBuf> = Vec::new();
    for entry in fs::read_dir(path)? {
        files.push(entry?.path());
    }
    files.sort();
    let mut hasher = Sha256::new();
    for file in files {
        if let Some(name) = file.file_name() {
            hasher.update(name.as_encoded_bytes());
        }
        hasher.update(hash(&file)?.as_bytes());
    }
    Ok(hex(&hasher.finalize()))
}
