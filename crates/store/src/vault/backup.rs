use super::restore::{self, Listed, Listing};
use super::{EXHIBITS, HEAD, JOURNAL, Vault, exhibits, journal};
use crate::digest::Hasher;
use crate::disk;
use crate::{Result, Store, StoreError, header};
use std::io::{self, Cursor, Read, Write};
use std::path::{Path, PathBuf};
use zip::write::{SimpleFileOptions, ZipWriter};

/// A backup that was written, read back and compared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Backup {
    /// Where it is.
    pub file: PathBuf,
    /// How many files of the vault it holds.
    pub files: u64,
    /// How many bytes those have.
    pub bytes: u64,
}

impl Vault {
    /// Writes the whole vault as one zip file: each file as it lies in the vault, locked as it is, and
    /// a list of them.
    pub fn backup(&self, file: &Path) -> Result<Backup> {
        if file.exists() {
            let path = file.to_owned();
            return Err(StoreError::Exists { path });
        }
        self.check_sound()?;
        let name = file.file_name().map(|name| name.to_string_lossy());
        let (Some(name), folder) = (name, disk::folder_of(file)) else {
            let source = io::Error::from(io::ErrorKind::IsADirectory);
            return Err(StoreError::io(file, source));
        };
        let beside = folder.join(disk::beside(&name));
        let failed = |error| StoreError::io(&beside, error);
        let written = disk::create_afresh(&*self.disk, &beside)
            .map_err(failed)
            .and_then(|mut file| {
                self.write_zip(&mut file, &beside)?;
                file.sync().map_err(failed)
            });
        let listing = written.and_then(|()| restore::check(&beside));
        let listing = listing.inspect_err(|_| {
            let _ = self.disk.remove(&beside);
        })?;
        disk::commit(&*self.disk, Ok(()), &folder, &beside, &name)?;
        Ok(Backup {
            file: file.to_owned(),
            files: listing.files.len() as u64,
            bytes: listing.files.iter().map(|listed| listed.size).sum(),
        })
    }

    /// The same in memory, read back and compared, for who hands it on without a file.
    pub fn backup_bytes(&self) -> Result<Vec<u8>> {
        self.check_sound()?;
        let (mut bytes, name) = (Vec::new(), Path::new("backup"));
        self.write_zip(&mut bytes, name)?;
        restore::check_in(Cursor::new(&bytes), bytes.len() as u64, name)?;
        Ok(bytes)
    }

    /// A damaged vault is not backed up: an old backup may still be whole.
    fn check_sound(&self) -> Result<()> {
        let problem = self.verify()?.problems.into_iter().next();
        problem.map_or(Ok(()), |problem| {
            Err(StoreError::damaged(problem.file, problem.what))
        })
    }

    fn write_zip(&self, to: impl Write, path: &Path) -> Result<()> {
        let failed = |error| StoreError::io(path, error);
        let mut zip = ZipWriter::new_stream(to);
        let mut listing = Listing::new();
        for name in self.file_names()? {
            listing.files.push(self.add(&mut zip, name, path)?);
        }
        let text = listing.to_text()?;
        let added = start(&mut zip, restore::LISTING).and_then(|()| zip.write_all(&text));
        added.map_err(failed)?;
        zip.finish().map_err(|error| failed(error.into()))?;
        Ok(())
    }

    fn add<W: Write + io::Seek>(
        &self,
        zip: &mut ZipWriter<W>,
        name: String,
        path: &Path,
    ) -> Result<Listed> {
        let failed = |error| StoreError::io(path, error);
        start(zip, &name).map_err(failed)?;
        let source = self.folder.join(&name);
        let unread = |error| StoreError::io(&source, error);
        let mut reader = self.disk.open(&source).map_err(unread)?;
        let (mut hasher, mut size) = (Hasher::default(), 0);
        let mut buffer = vec![0; 64 * 1024];
        loop {
            let read = reader.read(&mut buffer).map_err(unread)?;
            let Some(part) = buffer.get(..read).filter(|part| !part.is_empty()) else {
                break;
            };
            hasher.update(part);
            size += part.len() as u64;
            zip.write_all(part).map_err(failed)?;
        }
        Ok(Listed {
            name,
            size,
            sha256: hasher.finish(),
        })
    }

    /// The files of the vault, from its top.
    pub(super) fn file_names(&self) -> Result<Vec<String>> {
        let top = [header::FILE, header::KEY, header::RECOVERY, HEAD];
        let mut names: Vec<String> = top.map(str::to_owned).into();
        for (name, _) in disk::names(&*self.disk, &self.folder.join(JOURNAL))? {
            if journal::first_of(&name).is_some() {
                names.push(format!("{JOURNAL}/{name}"));
            }
        }
        for (name, _) in disk::names(&*self.disk, &self.folder.join(EXHIBITS))? {
            if exhibits::id_of(&name).is_some_and(|id| self.exhibits.contains_key(&id)) {
                names.push(format!("{EXHIBITS}/{name}"));
            }
        }
        Ok(names)
    }
}

fn start<W: Write + io::Seek>(zip: &mut ZipWriter<W>, name: &str) -> io::Result<()> {
    let options = SimpleFileOptions::default()
        .compression_method(zip::CompressionMethod::Stored)
        .unix_permissions(0o600)
        .large_file(true);
    Ok(zip.start_file(name, options)?)
}
