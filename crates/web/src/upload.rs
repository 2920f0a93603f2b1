//! Files on their way in: into a private folder of the machine, piece by piece, within their limits.

use crate::guard::limits::{FILES, is_slow};
use crate::platform::{Folder, Platform};
use crate::safe_name::safe_path;
use axum::body::Bytes;
use futures_util::{Stream, StreamExt as _};
use ringoff_view::case::{Answer, Trouble};
use std::error::Error;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;

fn unwritten(error: io::Error) -> Trouble {
    Trouble::with("upload-write", error.to_string())
}

/// What went wrong while a request's body came in.
pub(crate) fn cut(error: &(dyn Error + 'static)) -> Trouble {
    match is_slow(error) {
        true => Trouble::of("upload-slow"),
        false => Trouble::with("upload-cut", error.to_string()),
    }
}

/// A collected upload.
#[derive(Debug)]
pub(crate) struct Batch {
    folder: Arc<dyn Folder>,
    files: usize,
}

impl Batch {
    pub fn new(platform: &dyn Platform) -> Answer<Self> {
        let folder = platform.folder().map_err(unwritten)?.into();
        Ok(Self { folder, files: 0 })
    }

    pub fn folder(&self) -> &Arc<dyn Folder> {
        &self.folder
    }

    /// A new empty file for what is sent under a name; never one that exists.
    pub fn place(&mut self, sent: &str) -> Answer<NewFile> {
        if self.files == FILES {
            return Err(Trouble::with("upload-files", FILES.to_string()));
        }
        self.files += 1;
        let safe = self.folder.path().join(safe_path(sent));
        let name = safe.file_name().and_then(|n| n.to_str()).unwrap_or("file");
        let mut path = safe.clone();
        let mut again = 1;
        loop {
            match self.folder.create(&path) {
                Ok(to) => {
                    let folder = Arc::clone(&self.folder);
                    return Ok(NewFile { folder, path, to });
                }
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists && again < 1000 => {
                    again += 1;
                    path = safe.with_file_name(format!("{again}-{name}"));
                }
                Err(error) => return Err(unwritten(error)),
            }
        }
    }
}

/// A file that is being sent. One that was cut short does not stay.
pub(crate) struct NewFile {
    folder: Arc<dyn Folder>,
    path: PathBuf,
    to: Box<dyn Write + Send>,
}

impl Write for NewFile {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.to.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.to.flush()
    }
}

impl NewFile {
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Takes in what is sent, up to so many bytes.
    pub async fn keep<E: Error + 'static>(
        mut self,
        pieces: impl Stream<Item = Result<Bytes, E>> + Unpin,
        most: u64,
    ) -> Answer<()> {
        let mut kept = taken(pieces, most, |piece| self.to.write_all(piece)).await;
        if kept.is_ok() {
            kept = self.to.flush().map_err(unwritten);
        }
        if kept.is_err() {
            self.folder.remove(&self.path);
        }
        kept
    }
}

/// Hands on what is sent piece by piece, up to so many bytes.
pub(crate) async fn taken<E: Error + 'static>(
    mut pieces: impl Stream<Item = Result<Bytes, E>> + Unpin,
    most: u64,
    mut take: impl FnMut(&[u8]) -> io::Result<()>,
) -> Answer<()> {
    let mut size = 0;
    while let Some(piece) = pieces.next().await {
        let piece = piece.map_err(|error| cut(&error))?;
        size += piece.len() as u64;
        if size > most {
            return Err(Trouble::with("upload-large", most.to_string()));
        }
        take(&piece).map_err(unwritten)?;
    }
    Ok(())
}
