//! Writing what was asked for: to standard output, or to a new file.

use crate::terminal::Terminal;
use std::fs::{File, OpenOptions};
use std::io::{self, Read as _, Write};
use std::path::Path;

/// Bytes of a file that tell whose it is.
const BEGINS: u64 = 1 << 10;

/// Writes to standard output. A reader that goes away (`| head`) is not an error.
pub(crate) fn print(text: &str) -> io::Result<()> {
    write(|out| out.write_all(text.as_bytes()))
}

/// The same for what is made while it is written.
pub(crate) fn write(make: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> io::Result<()> {
    let mut out = io::stdout().lock();
    match make(&mut out).and_then(|()| out.flush()) {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        other => other,
    }
}

/// Writes a new file, for its owner only: what is written here tells of a person's accounts. Refuses to overwrite
/// one. On failure no half file is left.
pub(crate) fn new_file(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path)?;
    let written = file.write_all(bytes).and_then(|()| file.sync_all());
    if written.is_err() {
        let _ = std::fs::remove_file(path);
    }
    written
}

/// The same; a failure is told, and its exit code returned.
pub(crate) fn new_file_told(path: &Path, bytes: &[u8], terminal: &Terminal) -> Option<u8> {
    let error = new_file(path, bytes).err()?;
    let (key, code) = match error.kind() {
        io::ErrorKind::AlreadyExists => ("output-exists", 2),
        _ => ("io", 1),
    };
    terminal.explain(key, &format!("{}: {error}", path.display()));
    Some(code)
}

/// Writes a file in place of the one of that name, whole or not at all, for its owner only. What is there and not
/// of our making, as its first bytes tell, is refused.
pub(crate) fn replace_file(
    path: &Path,
    bytes: &[u8],
    ours: impl FnOnce(&[u8]) -> bool,
) -> io::Result<()> {
    match std::fs::symlink_metadata(path) {
        Ok(meta) => {
            let mut begins = Vec::new();
            if meta.is_file() {
                File::open(path)?.take(BEGINS).read_to_end(&mut begins)?;
            }
            if !ours(&begins) {
                return Err(io::ErrorKind::AlreadyExists.into());
            }
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => {}
        Err(error) => return Err(error),
    }
    let folder = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty());
    let mut file = tempfile::NamedTempFile::new_in(folder.unwrap_or(Path::new(".")))?;
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    file.persist(path).map_err(|error| error.error)?;
    Ok(())
}
