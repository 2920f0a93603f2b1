//! The files under what the person named, largest first.

use ringoff_detect::Archive;
use ringoff_model::path_text;
use std::collections::HashSet;
use std::fs;
use std::path::{Path, PathBuf};

/// A file to read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Found {
    pub path: PathBuf,
    pub bytes: u64,
}

/// Files to read, and what could not even be looked at.
#[derive(Debug, Default)]
pub(crate) struct Walked {
    pub files: Vec<Found>,
    pub failed: Vec<Archive>,
    /// The limit on files was hit.
    pub too_many: bool,
}

/// Walks files and folders. Links inside folders are not followed, so that no walk leaves what the
/// person named or goes round in circles; a link named by the person is.
pub(crate) fn walk(paths: &[PathBuf], most_files: u64) -> Walked {
    let mut walked = Walked::default();
    let mut seen = HashSet::new();
    for path in paths {
        match fs::metadata(path) {
            Ok(meta) if meta.is_dir() => folder(path, most_files, &mut seen, &mut walked),
            Ok(meta) => file(path, &meta, &mut seen, &mut walked),
            Err(error) => walked.failed.push(failure(path, &error)),
        }
    }
    walked
        .files
        .sort_by(|a, b| b.bytes.cmp(&a.bytes).then_with(|| a.path.cmp(&b.path)));
    walked
}

fn folder(path: &Path, most_files: u64, seen: &mut HashSet<PathBuf>, walked: &mut Walked) {
    let mut folders = vec![path.to_owned()];
    while let Some(folder) = folders.pop() {
        let entries = match fs::read_dir(&folder) {
            Ok(entries) => entries,
            Err(error) => {
                walked.failed.push(failure(&folder, &error));
                continue;
            }
        };
        for entry in entries {
            if walked.files.len() as u64 >= most_files {
                walked.too_many = true;
                return;
            }
            let entry = match entry {
                Ok(entry) => entry,
                Err(error) => {
                    walked.failed.push(failure(&folder, &error));
                    continue;
                }
            };
            let path = entry.path();
            match fs::symlink_metadata(&path) {
                Ok(meta) if meta.is_dir() => folders.push(path),
                Ok(meta) if meta.is_symlink() => match fs::metadata(&path) {
                    Ok(_) => {}
                    Err(error) => walked.failed.push(failure(&path, &error)),
                },
                Ok(meta) => file(&path, &meta, seen, walked),
                Err(error) => walked.failed.push(failure(&path, &error)),
            }
        }
    }
}

fn file(path: &Path, meta: &fs::Metadata, seen: &mut HashSet<PathBuf>, walked: &mut Walked) {
    if !meta.is_file() {
        walked.failed.push(refused(path, "device-file"));
    } else if seen.insert(fs::canonicalize(path).unwrap_or_else(|_| path.to_owned())) {
        walked.files.push(Found {
            path: path.to_owned(),
            bytes: meta.len(),
        });
    }
}

fn failure(path: &Path, error: &std::io::Error) -> Archive {
    let key = match error.kind() {
        std::io::ErrorKind::NotFound => "not-found",
        std::io::ErrorKind::PermissionDenied => "permission",
        _ => "io",
    };
    let mut archive = refused(path, key);
    if let Some((_, detail)) = &mut archive.error {
        *detail = error.to_string();
    }
    archive
}

fn refused(path: &Path, key: &str) -> Archive {
    Archive {
        path: path_text(path),
        file: path.to_owned(),
        error: Some((key.to_owned(), String::new())),
        ..Archive::default()
    }
}

/// The folder of a Maildir that a file belongs to: mails stand in `cur` and `new`, beside `tmp`.
pub(crate) fn maildir_of(path: &Path) -> Option<&Path> {
    let folder = path.parent()?;
    let name = folder.file_name()?;
    let maildir = folder.parent()?;
    ((name == "cur" || name == "new") && maildir.join("tmp").is_dir()).then_some(maildir)
}
