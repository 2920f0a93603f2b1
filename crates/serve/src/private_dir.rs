//! Temporary folders that only this user can enter.

use std::fs::{self, File, OpenOptions};
use std::io;
use std::path::Path;
use tempfile::TempDir;

/// A new folder, deleted when it is let go.
fn private_dir(prefix: &str) -> io::Result<TempDir> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(prefix);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        builder.permissions(fs::Permissions::from_mode(0o700));
    }
    builder.tempdir()
}

/// A private folder with a lock in it that says it is in use, so that [`sweep`] finds those of killed programs.
#[derive(Debug)]
pub(crate) struct Held {
    folder: TempDir,
    _lock: File,
}

impl Held {
    pub fn new(prefix: &str) -> io::Result<Self> {
        let folder = private_dir(prefix)?;
        let lock = File::create_new(folder.path().join(LOCK))?;
        lock.try_lock().map_err(io::Error::from)?;
        Ok(Self {
            folder,
            _lock: lock,
        })
    }

    pub fn path(&self) -> &Path {
        self.folder.path()
    }
}

const LOCK: &str = "lock";

/// Removes folders of ours whose program is gone. Called at the start. The place is shared by all users of the
/// machine: what is another's, or no plain file and folder, is neither waited for nor followed.
pub(crate) fn sweep(temp: &Path, prefixes: &[&str]) {
    let Ok(entries) = fs::read_dir(temp) else {
        return;
    };
    for entry in entries.flatten() {
        let name = entry.file_name();
        let name = name.to_string_lossy();
        let ours = prefixes.iter().any(|prefix| name.starts_with(prefix))
            && entry
                .metadata()
                .is_ok_and(|meta| meta.is_dir() && is_own(&meta));
        let folder = entry.path();
        if ours && is_free(&folder.join(LOCK)) {
            // What cannot be removed now is tried again at the next start.
            let _ = fs::remove_dir_all(&folder);
        }
    }
}

fn is_free(lock: &Path) -> bool {
    let plain = |meta: fs::Metadata| meta.is_file() && is_own(&meta);
    if !fs::symlink_metadata(lock).is_ok_and(plain) {
        return false;
    }
    let mut options = OpenOptions::new();
    options.read(true);
    #[cfg(unix)]
    {
        use rustix::fs::OFlags;
        let flags = (OFlags::NOFOLLOW | OFlags::NONBLOCK).bits();
        std::os::unix::fs::OpenOptionsExt::custom_flags(&mut options, flags.cast_signed());
    }
    options
        .open(lock)
        .is_ok_and(|lock| lock.metadata().is_ok_and(plain) && lock.try_lock().is_ok())
}

#[cfg(unix)]
fn is_own(meta: &fs::Metadata) -> bool {
    std::os::unix::fs::MetadataExt::uid(meta) == rustix::process::geteuid().as_raw()
}

#[cfg(not(unix))]
fn is_own(_: &fs::Metadata) -> bool {
    true
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::PathBuf;

    const PREFIX: &str = "ringoff-made-up-";

    #[test]
    fn a_start_removes_folders_of_killed_programs_and_no_others() {
        let temp = tempfile::tempdir().unwrap();
        let (dead, foreign) = (
            temp.path().join("ringoff-made-up-dead"),
            temp.path().join("other"),
        );
        for folder in [&dead, &foreign] {
            fs::create_dir_all(folder.join("files")).unwrap();
            fs::write(folder.join(LOCK), "").unwrap();
        }
        let alive = temp.path().join("ringoff-made-up-alive");
        fs::create_dir(&alive).unwrap();
        let lock = File::create_new(alive.join(LOCK)).unwrap();
        lock.try_lock().unwrap();
        sweep(temp.path(), &[PREFIX]);
        assert!(!dead.exists() && foreign.exists() && alive.exists());
    }

    #[cfg(unix)]
    #[test]
    fn a_start_neither_waits_for_pipes_nor_follows_links() {
        let temp = tempfile::tempdir().unwrap();
        let at = |name: &str| temp.path().join(name);
        for folder in ["ringoff-made-up-pipe", "ringoff-made-up-link", "kept"] {
            fs::create_dir(at(folder)).unwrap();
        }
        let pipe = at("ringoff-made-up-pipe").join(LOCK);
        let made = std::process::Command::new("mkfifo").arg(&pipe).status();
        assert!(made.unwrap().success());
        fs::write(at("kept").join(LOCK), "").unwrap();
        let link = std::os::unix::fs::symlink::<PathBuf, PathBuf>;
        link(at("kept").join(LOCK), at("ringoff-made-up-link").join(LOCK)).unwrap();
        link(at("kept"), at("ringoff-made-up-whole")).unwrap();
        let (done, end) = std::sync::mpsc::channel();
        let place = temp.path().to_owned();
        std::thread::spawn(move || {
            sweep(&place, &[PREFIX]);
            done.send(()).unwrap();
        });
        let waited = end.recv_timeout(std::time::Duration::from_secs(10));
        assert!(waited.is_ok(), "it waits for a pipe");
        assert!(at("kept").join(LOCK).exists());
        assert!(at("ringoff-made-up-link").exists() && pipe.exists());
    }
}
