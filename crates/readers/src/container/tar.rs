//! `.tar`, read front to back. Long names are taken from their own entries here and not by the
//! `tar` crate, which would hold a name of any size.

use super::{Archive, ReadError, name};
use ::tar::EntryType;
use ringoff_model::{Place, SkipReason};
use std::cell::Cell;
use std::io::{self, Read};

/// Bytes of a long name or of a set of extended headers that are looked at.
const LONG_NAME: u64 = 64 << 10;

pub(super) fn read(
    archive: &mut Archive<'_>,
    input: impl Read,
    label: &str,
    level: u32,
) -> Result<(), ReadError> {
    let map_follows = Cell::new(false);
    let mut input = WithoutMaps {
        input,
        map_follows: &map_follows,
    };
    // Behind `dyn`, so that a tar in a tar is the same code and not another copy of it.
    let mut tar = ::tar::Archive::new(&mut input as &mut dyn Read);
    let limit = archive.options.limits.entries;
    let mut long_name: Option<Vec<u8>> = None;
    let mut number = 0;
    for entry in tar.entries()?.raw(true) {
        let mut entry = entry.map_err(header_error)?;
        number += 1;
        if number > limit {
            return Err(ReadError::Limit {
                which: "entries",
                limit,
            });
        }
        let place = Place::Entry(number);
        match entry.header().entry_type() {
            EntryType::GNULongName => {
                let mut bytes = Vec::new();
                entry.take(LONG_NAME).read_to_end(&mut bytes)?;
                long_name = Some(bytes.split(|b| *b == 0).next().unwrap_or_default().to_vec());
                continue;
            }
            EntryType::XHeader => {
                let mut bytes = Vec::new();
                entry.take(LONG_NAME).read_to_end(&mut bytes)?;
                long_name = pax_path(&bytes).or(long_name);
                continue;
            }
            EntryType::XGlobalHeader | EntryType::GNULongLink | EntryType::Directory => continue,
            _ => {}
        }
        let raw = long_name
            .take()
            .unwrap_or_else(|| entry.path_bytes().into_owned());
        let shown = name::shown(label, &raw);
        match entry.header().entry_type() {
            EntryType::Regular | EntryType::Continuous => {}
            EntryType::GNUSparse => {
                let header = entry.header().as_gnu();
                map_follows.set(header.is_some_and(|header| header.is_extended()));
                let shown = format!("{shown} (GNU sparse)");
                archive.skip(&shown, "tar", SkipReason::PackedOtherwise, place);
                continue;
            }
            // Links, devices and pipes: nothing to read, and nothing that must be followed.
            _ => {
                archive.skip(&shown, "tar", SkipReason::NotNeeded, place);
                continue;
            }
        }
        match name::label(label, &raw) {
            None => archive.skip(&shown, "tar", SkipReason::UnsafeName, place),
            Some(inner) => archive.entry(&mut entry, &inner, place, "tar", level + 1)?,
        }
        if archive.watch.stopped {
            break;
        }
    }
    Ok(())
}

/// A tar without the blocks that go on with the map of a sparse entry: they are counted nowhere, and the `tar` crate,
/// which is asked for plain entries here, would take them for the entry's bytes.
struct WithoutMaps<'a, R> {
    input: R,
    /// Set when the next bytes are such a block.
    map_follows: &'a Cell<bool>,
}

impl<R: Read> Read for WithoutMaps<'_, R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        while self.map_follows.get() {
            let mut block = [0; 512];
            self.input.read_exact(&mut block)?;
            self.map_follows.set(block[504] != 0);
        }
        self.input.read(buffer)
    }
}

/// The `tar` crate reports a bad header and a cut file as errors of the reader.
fn header_error(error: std::io::Error) -> ReadError {
    match ReadError::from(error) {
        ReadError::Io { source } if source.raw_os_error().is_none() => {
            ReadError::Damaged { what: "tar header" }
        }
        other => other,
    }
}

/// The `path` record of extended headers: records of `<length> <key>=<value>\n`.
fn pax_path(mut bytes: &[u8]) -> Option<Vec<u8>> {
    while let Some(space) = bytes.iter().position(|b| *b == b' ') {
        let length: usize = std::str::from_utf8(&bytes[..space]).ok()?.parse().ok()?;
        let record = bytes.get(space + 1..length)?;
        if let Some(path) = record.strip_prefix(b"path=") {
            return Some(path.strip_suffix(b"\n").unwrap_or(path).to_vec());
        }
        bytes = &bytes[length..];
    }
    None
}

#[cfg(test)]
mod tests {
    use super::pax_path;

    #[test]
    fn a_long_name_is_found_among_extended_headers() {
        assert_eq!(
            pax_path(b"30 mtime=1700000000.123456789\n16 path=a/b.xml\n"),
            Some(b"a/b.xml".to_vec())
        );
        assert_eq!(pax_path(b"9 path=x"), None);
        assert_eq!(pax_path(b"0 path=x\n"), None);
    }
}
