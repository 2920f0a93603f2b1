//! `.zip`: read by its directory, never extracted.

mod aes;
mod hidden;

use super::meter::{Bounds, Unpacked};
use super::{Archive, ReadError, held, name, workbook};
use crate::Sink as _;
use ::zip::result::ZipError;
use ::zip::{CompressionMethod, ZipArchive};
use aes::Sealing;
use ringoff_model::{Place, SkipReason};
use secrecy::{ExposeSecret as _, SecretString};
use std::borrow::Cow;
use std::cell::Cell;
use std::collections::HashSet;
use std::io::{Cursor, Read, Seek, SeekFrom};
use std::rc::Rc;

/// Reads a zip inside another container, which has to be held in memory to jump about in it.
pub(super) fn read_nested(
    archive: &mut Archive<'_>,
    input: impl Read,
    label: &str,
    level: u32,
) -> Result<(), ReadError> {
    match held(input, &archive.options.limits)? {
        Some(bytes) => read(archive, Cursor::new(bytes), label, level),
        None => {
            archive.skip(label, "zip", SkipReason::TooLarge, Place::Byte(0));
            Ok(())
        }
    }
}

pub(super) fn read<R: Read + Seek>(
    archive: &mut Archive<'_>,
    mut input: R,
    label: &str,
    level: u32,
) -> Result<(), ReadError> {
    let limits = archive.options.limits;
    // Counted before the directory is loaded, since loading takes memory by the entry.
    let stated = stated_entries(&mut input)?;
    if stated > limits.entries {
        return Err(ReadError::Limit {
            which: "entries",
            limit: limits.entries,
        });
    }
    let mut zip = ZipArchive::new(input).map_err(zip_error)?;
    if zip.has_overlapping_files().map_err(zip_error)? {
        return Err(ReadError::Overlap);
    }
    if zip
        .decompressed_size()
        .is_some_and(|size| size > u128::from(limits.unpacked_bytes))
    {
        return Err(ReadError::Limit {
            which: "unpacked_bytes",
            limit: limits.unpacked_bytes,
        });
    }
    if workbook::is_one(&zip) {
        return workbook::read(archive, &mut zip, label);
    }
    // Of entries of one name the crate keeps the last; where it keeps them all, nobody asks.
    let mut reached = zip.has_duplicate_names().then(HashSet::new);
    // One opens all entries; asked for at the first that is locked.
    let mut password: Option<Option<SecretString>> = None;
    for index in 0..zip.len() {
        if archive.watch.stopped {
            break;
        }
        let place = Place::Entry(index as u64 + 1);
        let locked = zip.by_index_data(index).map_err(zip_error)?.encrypted();
        if locked && password.is_none() {
            password = Some(ask(archive, &mut zip, index, label));
        }
        let password = password.as_ref().and_then(Option::as_ref);
        let password = password.filter(|_| locked);
        let sealing = match locked {
            true => sealing(&mut zip, index)?,
            false => None,
        };
        let about = zip.by_index_data(index).map_err(zip_error)?;
        if let Some(reached) = &mut reached {
            reached.insert(about.central_header_start());
        }
        if about.is_dir() {
            continue;
        }
        let listed = Listed {
            name: about.name_raw(),
            size: about.size(),
            packed: about.compressed_size(),
            #[allow(
                deprecated,
                reason = "the number is all there is of a method the crate does not know"
            )]
            method: sealing.map_or_else(|| about.compression().to_u16(), |sealing| sealing.method),
            encrypted: locked && password.is_none(),
            symlink: about.is_symlink(),
        };
        let bounds = listed.bounds(archive);
        let Some(shown) = listed.admitted(archive, label, place) else {
            continue;
        };
        let password = password.map(|password| password.expose_secret().as_bytes());
        let entry = match open(&mut zip, index, sealing, password) {
            Ok(Some(entry)) => entry,
            Ok(None) => {
                archive.skip(&shown, "zip", SkipReason::Encrypted, place);
                continue;
            }
            Err(error @ ReadError::Io { .. }) => return Err(error),
            Err(error) => {
                archive.fail(&shown, &error);
                continue;
            }
        };
        let mut unpacked = Unpacked::new(entry, bounds);
        archive.entry(&mut unpacked, &shown, place, "zip", level + 1)?;
    }
    let mut seen = zip.len() as u64;
    if let Some(reached) = reached {
        let (start, offset) = (zip.central_directory_start(), zip.offset());
        let mut input = zip.into_inner();
        let hidden = hidden::entries(&mut input, start, offset, &reached)?;
        seen += hidden.len() as u64;
        for entry in hidden {
            if archive.watch.stopped {
                break;
            }
            let listed = entry.listed();
            let bounds = listed.bounds(archive);
            let Some(shown) = listed.admitted(archive, label, entry.place) else {
                continue;
            };
            match entry.open(&mut input) {
                Ok(packed) => {
                    let mut unpacked = Unpacked::new(packed, bounds);
                    archive.entry(&mut unpacked, &shown, entry.place, "zip", level + 1)?;
                }
                Err(error @ ReadError::Io { .. }) => return Err(error),
                Err(error) => archive.fail(&shown, &error),
            }
        }
    }
    if stated > seen && !archive.watch.stopped {
        archive.skip(label, "zip", SkipReason::Damaged, Place::Entry(stated));
    }
    Ok(())
}

/// How an entry is sealed with AES, if it is.
fn sealing<R: Read + Seek>(
    zip: &mut ZipArchive<R>,
    index: usize,
) -> Result<Option<Sealing>, ReadError> {
    let entry = zip.by_index_raw(index).map_err(zip_error)?;
    if entry.compression() != CompressionMethod::AES {
        return Ok(None);
    }
    let extra = entry.extra_data().unwrap_or_default();
    Ok(Sealing::of(&extra))
}

/// The bytes of an entry. `None` where the password is not the one.
fn open<'z, R: Read + Seek>(
    zip: &'z mut ZipArchive<R>,
    index: usize,
    sealing: Option<Sealing>,
    password: Option<&[u8]>,
) -> Result<Option<Box<dyn Read + 'z>>, ReadError> {
    let entry = match (password, sealing) {
        (Some(password), Some(sealing)) => {
            let entry = zip.by_index_raw(index).map_err(zip_error)?;
            let packed = entry.compressed_size();
            return sealing.open(entry, packed, password);
        }
        (Some(password), None) => zip.by_index_decrypt(index, password),
        (None, _) => zip.by_index(index),
    };
    match entry {
        Ok(entry) => Ok(Some(Box::new(entry))),
        Err(ZipError::InvalidPassword) => Ok(None),
        Err(error) => Err(zip_error(error)),
    }
}

/// Asks for the password of a zip until one opens this entry of it. None: nobody knows it, or it is locked in a way that is
/// not undone here, for which nobody is asked in vain.
fn ask<R: Read + Seek>(
    archive: &mut Archive<'_>,
    zip: &mut ZipArchive<R>,
    index: usize,
    label: &str,
) -> Option<SecretString> {
    opens(zip, index, b"")?;
    archive.watch.begin(label, "zip");
    while let Some(password) = archive.watch.passphrase() {
        if opens(zip, index, password.expose_secret().as_bytes())? {
            return Some(password);
        }
    }
    None
}

/// Whether a password opens an entry; `None` where none is tried. A byte or two tell, so that a wrong one passes now and
/// then: then what comes out does not unpack, or has another sum.
fn opens<R: Read + Seek>(zip: &mut ZipArchive<R>, index: usize, password: &[u8]) -> Option<bool> {
    let sealing = sealing(zip, index).ok()?;
    let entry = match open(zip, index, sealing, Some(password)).ok()? {
        Some(entry) => entry,
        None => return Some(false),
    };
    // What is proved by itself is damaged where it does not unpack, whatever the password.
    Some(sealing.is_some() || std::io::copy(&mut entry.take(TRIED), &mut std::io::sink()).is_ok())
}

/// Bytes of an entry that are unpacked to see whether a password opens it.
const TRIED: u64 = 1 << 20;

/// What the directory says of an entry.
struct Listed<'n> {
    name: &'n [u8],
    size: u64,
    packed: u64,
    method: u16,
    encrypted: bool,
    symlink: bool,
}

impl Listed<'_> {
    /// The label of an entry that can be read; why another cannot is told.
    fn admitted(&self, archive: &mut Archive<'_>, outer: &str, place: Place) -> Option<String> {
        let limits = archive.options.limits;
        let label = name::label(outer, self.name);
        let too_dense = self.size > limits.ratio_floor
            && self.size > self.packed.max(1).saturating_mul(limits.ratio);
        let packing = packing(self.method);
        let reason = match &label {
            None => SkipReason::UnsafeName,
            Some(_) if self.encrypted => SkipReason::Encrypted,
            Some(_) if self.symlink => SkipReason::NotNeeded,
            Some(_) if packing.is_some() => SkipReason::PackedOtherwise,
            Some(_) if too_dense => SkipReason::Bomb,
            Some(_) => return label,
        };
        let mut shown = label.unwrap_or_else(|| name::shown(outer, self.name));
        if let (Some(packing), SkipReason::PackedOtherwise) = (packing, reason) {
            shown = format!("{shown} ({packing})");
        }
        archive.skip(&shown, "zip", reason, place);
        None
    }

    fn bounds(&self, archive: &Archive<'_>) -> Bounds {
        archive.bounds(Rc::new(Cell::new(self.packed)), Some(self.size))
    }
}

/// What a method that is not undone here is called.
fn packing(method: u16) -> Option<Cow<'static, str>> {
    let name = match method {
        0 | 8 => return None,
        9 => "Deflate64",
        12 => "bzip2",
        14 => "LZMA",
        93 => "Zstandard",
        95 => "XZ",
        98 => "PPMd",
        other => return Some(format!("ZIP {other}").into()),
    };
    Some(name.into())
}

pub(super) fn zip_error(error: ZipError) -> ReadError {
    match error {
        ZipError::Io(source) => match ReadError::from(source) {
            // Only the system's own errors come from the disk; the rest is about what was read.
            ReadError::Io { source } if source.raw_os_error().is_none() => ReadError::Damaged {
                what: "zip directory",
            },
            other => other,
        },
        ZipError::UnsupportedArchive(_) | ZipError::CompressionMethodNotSupported(_) => {
            ReadError::UnknownPacking
        }
        _ => ReadError::Damaged {
            what: "zip directory",
        },
    }
}

/// How many entries the end of the directory promises; the larger one, where its two forms differ.
fn stated_entries<R: Read + Seek>(input: &mut R) -> Result<u64, ReadError> {
    const END: &[u8] = b"PK\x05\x06";
    const END_64: &[u8] = b"PK\x06\x06";
    const POINTER_64: &[u8] = b"PK\x06\x07";
    let size = input.seek(SeekFrom::End(0))?;
    // The record of 22 bytes is followed by a comment of up to 65,535; the 64-bit one of 56 bytes
    // and its pointer of 20 stand before it.
    let from = size.saturating_sub(22 + 65_535 + 76);
    input.seek(SeekFrom::Start(from))?;
    let mut tail = Vec::new();
    input.take(size - from).read_to_end(&mut tail)?;
    input.seek(SeekFrom::Start(0))?;
    let number = |at: usize, bytes: usize| {
        let field = tail.get(at..at + bytes)?;
        Some(
            field
                .iter()
                .rev()
                .fold(0_u64, |sum, b| sum << 8 | u64::from(*b)),
        )
    };
    let end = memchr::memmem::rfind(&tail, END);
    let short = end.and_then(|at| number(at + 10, 2));
    // Without its pointer the 64-bit record is none, but bytes of an entry.
    let pointer = end.and_then(|at| at.checked_sub(20));
    let pointer = pointer.filter(|at| tail[*at..].starts_with(POINTER_64));
    let long = pointer.and_then(|at| memchr::memmem::rfind(&tail[..at], END_64));
    let long = long.and_then(|at| number(at + 32, 8));
    match (short, long) {
        (None, None) => Err(ReadError::Damaged {
            what: "zip directory",
        }),
        (short, long) => Ok(short.max(long).unwrap_or_default()),
    }
}
