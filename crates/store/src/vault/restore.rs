use super::staging::Staging;
use super::{EXHIBITS, HEAD, JOURNAL, exhibits, journal};
use crate::digest::Hasher;
use crate::disk::{self, RealDisk};
use crate::header::{self, Header};
use crate::{Defect, Digest, Result, StoreError};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::fs::File;
use std::io::{self, Read, Seek, Write};
use std::path::Path;
use zip::{CompressionMethod, ZipArchive};

/// The list of what a backup holds.
pub(super) const LISTING: &str = "backup.json";
const FORMAT: &str = "ringoff-backup";
const VERSION: u64 = 1;
/// No list of files is longer than this; a hundred thousand exhibits take a fifth of it.
const MOST_LISTING: u64 = 64 << 20;

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Listing {
    format: String,
    version: u64,
    pub(super) files: Vec<Listed>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Listed {
    pub(super) name: String,
    pub(super) size: u64,
    pub(super) sha256: Digest,
}

impl Listing {
    pub(super) fn new() -> Self {
        Self {
            format: FORMAT.to_owned(),
            version: VERSION,
            files: Vec::new(),
        }
    }

    pub(super) fn to_text(&self) -> Result<Vec<u8>> {
        let text = serde_json::to_vec_pretty(self);
        text.map_err(|error| StoreError::io(LISTING.as_ref(), error.into()))
    }
}

/// Puts a backup back as a vault. The folder must be empty or not there; it appears whole or not at
/// all. Needs no passphrase: what the backup holds stays locked, and opening the vault checks the rest.
pub fn restore(file: &Path, folder: &Path) -> Result<()> {
    let (mut archive, listing) = open(file)?;
    let staging = Staging::begin(&RealDisk, folder)?;
    let unpacked = unpack(&mut archive, &listing, &staging.folder);
    match unpacked.and_then(|()| keys_fit(&staging.folder)) {
        Ok(()) => staging.finish().map(drop),
        Err(error) => {
            staging.abandon();
            Err(error)
        }
    }
}

/// Reads a backup through without writing anything.
pub(super) fn check(file: &Path) -> Result<Listing> {
    check_all(open(file)?)
}

/// As [`check`], of a backup that is in memory.
pub(super) fn check_in<R: Read + Seek>(from: R, packed: u64, path: &Path) -> Result<Listing> {
    check_all(open_in(from, packed, path)?)
}

fn check_all<R: Read + Seek>(opened: (ZipArchive<R>, Listing)) -> Result<Listing> {
    let (mut archive, listing) = opened;
    for listed in &listing.files {
        copy(&mut archive, listed, &mut io::sink())?;
    }
    Ok(listing)
}

fn open(file: &Path) -> Result<(ZipArchive<File>, Listing)> {
    let failed = |error: io::Error| match error.kind() {
        io::ErrorKind::NotFound => StoreError::NoFile {
            path: file.to_owned(),
        },
        _ => StoreError::io(file, error),
    };
    // Opening a pipe would wait for its other end.
    if !std::fs::metadata(file).map_err(failed)?.is_file() {
        return Err(StoreError::NotABackup {
            path: file.to_owned(),
        });
    }
    let opened = File::open(file).map_err(failed)?;
    let packed = opened.metadata().map_err(failed)?.len();
    open_in(opened, packed, file)
}

fn open_in<R: Read + Seek>(from: R, packed: u64, path: &Path) -> Result<(ZipArchive<R>, Listing)> {
    let no_backup = || StoreError::NotABackup {
        path: path.to_owned(),
    };
    let mut archive = ZipArchive::new(from).map_err(|_| no_backup())?;
    let mut text = Vec::new();
    let entry = archive.by_name(LISTING).map_err(|_| no_backup())?;
    if entry.compression() != CompressionMethod::Stored {
        return Err(StoreError::damaged(LISTING, Defect::Malformed));
    }
    let read = entry.take(MOST_LISTING).read_to_end(&mut text);
    let damaged = |what| StoreError::damaged(LISTING, what);
    read.map_err(|_| damaged(Defect::Altered))?;
    let listing: Listing = serde_json::from_slice(&text).map_err(|_| damaged(Defect::Malformed))?;
    if listing.format != FORMAT {
        return Err(no_backup());
    }
    if listing.version != VERSION {
        return Err(StoreError::UnknownVersion {
            found: listing.version,
        });
    }
    // Nothing is compressed, so that together they are no more than the file.
    let sizes = listing.files.iter().map(|listed| listed.size);
    if sizes.fold(0, u64::saturating_add) > packed {
        return Err(damaged(Defect::Malformed));
    }
    let mut seen = BTreeSet::new();
    for listed in &listing.files {
        // Only names that a vault has: nothing leads out of the folder, nothing comes twice.
        if !is_ours(&listed.name) || !seen.insert(listed.name.as_str()) {
            return Err(damaged(Defect::Malformed));
        }
    }
    Ok((archive, listing))
}

fn is_ours(name: &str) -> bool {
    match name.split_once('/') {
        None => [header::FILE, header::KEY, header::RECOVERY, HEAD].contains(&name),
        Some((JOURNAL, name)) => journal::first_of(name).is_some(),
        Some((EXHIBITS, name)) => exhibits::id_of(name).is_some(),
        Some(_) => false,
    }
}

fn unpack(archive: &mut ZipArchive<File>, listing: &Listing, folder: &Path) -> Result<()> {
    for listed in &listing.files {
        let path = folder.join(&listed.name);
        let created = disk::create_afresh(&RealDisk, &path);
        let mut file = created.map_err(|error| StoreError::io(&path, error))?;
        copy(archive, listed, &mut file)?;
        file.sync().map_err(|error| StoreError::io(&path, error))?;
    }
    Ok(())
}

/// Copies an entry that is exactly as listed.
fn copy<R: Read + Seek>(
    archive: &mut ZipArchive<R>,
    listed: &Listed,
    to: &mut dyn Write,
) -> Result<()> {
    let damaged = |what| StoreError::damaged(listed.name.as_str(), what);
    let entry = archive.by_name(&listed.name);
    let entry = entry.map_err(|_| damaged(Defect::Missing))?;
    if entry.compression() != CompressionMethod::Stored {
        return Err(damaged(Defect::Malformed));
    }
    let mut entry = entry.take(listed.size);
    let (mut hasher, mut size) = (Hasher::default(), 0);
    let mut buffer = vec![0; 64 * 1024];
    loop {
        let read = entry
            .read(&mut buffer)
            .map_err(|_| damaged(Defect::Altered))?;
        let Some(part) = buffer.get(..read).filter(|part| !part.is_empty()) else {
            break;
        };
        hasher.update(part);
        size += part.len() as u64;
        let written = to.write_all(part);
        written.map_err(|error| StoreError::io(listed.name.as_ref(), error))?;
    }
    if size < listed.size {
        return Err(damaged(Defect::CutOff));
    }
    if hasher.finish() != listed.sha256 {
        return Err(damaged(Defect::Altered));
    }
    Ok(())
}

/// The key files must be those that the header names.
fn keys_fit(folder: &Path) -> Result<()> {
    let text = super::fetch(&RealDisk, &folder.join(header::FILE));
    let text = text.map_err(|trouble| trouble.at(header::FILE.to_owned()))?;
    let header = Header::read(&text)?;
    for file in [header::KEY, header::RECOVERY] {
        super::keys::key_file(&RealDisk, folder, &header, file)?;
    }
    Ok(())
}
