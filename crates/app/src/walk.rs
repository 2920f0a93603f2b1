//! The files under what the person named, largest first.

use ringoff_detect::Archive;
use ringoff_model::path_text;
use ringoff_readers::{database_of, is_backup_of};
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
    without_logs(&mut walked.files);
    walked
        .files
        .sort_by(|a, b| b.bytes.cmp(&a.bytes).then_with(|| a.path.cmp(&b.path)));
    walked
}

fn folder(path: &Path, most_files: u64, seen: &mut HashSet<PathBuf>, walked: &mut Walked) {
    let mut folders = vec![path.to_owned()];
    while let Some(folder) = folders.pop() {
        let entries = match fs::read_dir(&folder) {
            Ok(entries) => entries.collect::<Vec<_>>(),
            Err(error) => {
                walked.failed.push(failure(&folder, &error));
                continue;
            }
        };
        let names = entries.iter().flatten().map(|entry| entry.file_name());
        if is_backup_of(names.map(|name| name.to_string_lossy().into_owned())) {
            if walked.files.len() as u64 >= most_files {
                walked.too_many = true;
                return;
            }
            if seen.insert(fs::canonicalize(&folder).unwrap_or_else(|_| folder.clone())) {
                walked.files.push(Found {
                    bytes: bytes_below(&folder),
                    path: folder,
                });
            }
            continue;
        }
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

/// Takes out the logs of databases that are read, too: they are read with them.
fn without_logs(files: &mut Vec<Found>) {
    let all: HashSet<PathBuf> = files.iter().map(|file| file.path.clone()).collect();
    files.retain(|file| {
        let name = file.path.file_name().and_then(|name| name.to_str());
        let database = name.and_then(database_of);
        database.is_none_or(|database| !all.contains(&file.path.with_file_name(database)))
    });
}

/// The bytes of all files below a folder.
fn bytes_below(folder: &Path) -> u64 {
    let mut bytes = 0;
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).into_iter().flatten().flatten() {
            match entry.metadata() {
                Ok(meta) if meta.is_dir() => folders.push(entry.path()),
                Ok(meta) if meta.is_file() => bytes += meta.len(),
                _ => {}
            }
        }
    }
    bytes
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
