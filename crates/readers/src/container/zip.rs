//! `.zip`: read by its directory, never extracted.

use super::meter::{Bounds, Unpacked};
use super::{Archive, ReadError, name};
use ::zip::result::ZipError;
use ::zip::{CompressionMethod, ZipArchive};
use ringoff_model::{Place, SkipReason};
use std::cell::Cell;
use std::io::{Cursor, Read, Seek, SeekFrom};
use std::rc::Rc;

/// Reads a zip inside another container, which has to be held in memory to jump about in it.
pub(super) fn read_nested(
    archive: &mut Archive<'_>,
    input: impl Read,
    label: &str,
    level: u32,
) -> Result<(), ReadError> {
    let limit = archive.options.limits.nested_container_bytes;
    let mut bytes = Vec::new();
    input
        .take(limit.saturating_add(1))
        .read_to_end(&mut bytes)?;
    if bytes.len() as u64 > limit {
        archive.skip(label, "zip", SkipReason::TooLarge, Place::Byte(0));
        return Ok(());
    }
    read(archive, Cursor::new(bytes), label, level)
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
    if stated > zip.len() as u64 {
        // Of entries of one name only the last can be reached.
        archive.skip(label, "zip", SkipReason::Damaged, Place::Entry(stated));
    }
    for index in 0..zip.len() {
        if archive.watch.stopped {
            break;
        }
        let place = Place::Entry(index as u64 + 1);
        let about = zip.by_index_data(index).map_err(zip_error)?;
        let (size, packed) = (about.size(), about.compressed_size());
        let label_or_none = name::label(label, about.name_raw());
        let shown = label_or_none
            .clone()
            .unwrap_or_else(|| name::shown(label, about.name_raw()));
        let too_dense =
            size > limits.ratio_floor && size > packed.max(1).saturating_mul(limits.ratio);
        let reason = match &label_or_none {
            _ if about.is_dir() => continue,
            None => Some(SkipReason::UnsafeName),
            Some(_) if about.encrypted() => Some(SkipReason::Encrypted),
            Some(_) if about.is_symlink() => Some(SkipReason::NotNeeded),
            Some(_) if too_dense => Some(SkipReason::Bomb),
            Some(_) => None,
        };
        if let Some(reason) = reason {
            archive.skip(&shown, "zip", reason, place);
            continue;
        }
        if !matches!(
            about.compression(),
            CompressionMethod::Stored | CompressionMethod::Deflated
        ) {
            archive.fail(&shown, &ReadError::UnknownPacking);
            continue;
        }
        let entry = match zip.by_index(index).map_err(zip_error) {
            Ok(entry) => entry,
            Err(error @ ReadError::Io { .. }) => return Err(error),
            Err(error) => {
                archive.fail(&shown, &error);
                continue;
            }
        };
        let bounds = Bounds {
            packed: Rc::new(Cell::new(packed)),
            stated: Some(size),
            total: Rc::clone(&archive.unpacked),
            archive_size: archive.size,
            limits,
        };
        archive.entry(
            &mut Unpacked::new(entry, bounds),
            &shown,
            place,
            "zip",
            level + 1,
        )?;
    }
    Ok(())
}

fn zip_error(error: ZipError) -> ReadError {
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
