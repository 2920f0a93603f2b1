//! What the fuzz targets and their seeds share: a receiver that keeps nothing, the registry's descriptions, and how one
//! input holds several files.

pub mod keepass;
#[cfg(fuzzing)]
pub mod sqlite;

use ringoff_model::{Observation, Skipped};
use ringoff_readers::{
    Bytes, Export, FORMATS, Flow, Limits, Members, ReadError, ReadOptions, Sink, Table, read,
};
use ringoff_registry::Registry;
use secrecy::SecretString;
use std::io::Cursor;
use std::sync::LazyLock;

pub static TABLES: LazyLock<Vec<Table>> = LazyLock::new(|| {
    let registry = Registry::embedded();
    let all = registry.tables();
    all.map(|(id, text)| Table::from_toml(id, text).expect("embedded"))
        .collect()
});

pub static EXPORTS: LazyLock<Vec<Export>> = LazyLock::new(|| {
    let registry = Registry::embedded();
    let all = registry.exports();
    all.map(|(id, text)| Export::from_toml(id, text).expect("embedded"))
        .collect()
});

/// Keys as cheap as a target needs them to be, and texts no longer than an input.
pub fn limits() -> Limits {
    Limits {
        entry_bytes: 1 << 16,
        unpacked_bytes: 64 << 20,
        nested_container_bytes: 4 << 20,
        key_memory: 1 << 20,
        key_filled: 2 << 20,
        key_hashes: 10_000,
        key_rounds: 1_000,
        key_ciphers: 1_000,
        ..Limits::default()
    }
}

/// Takes everything and keeps nothing.
#[derive(Default)]
pub struct Nobody {
    /// What is said where something is locked; once, so that a wrong key costs one derivation.
    pub passphrase: Option<&'static str>,
}

impl Sink for Nobody {
    fn begin(&mut self, _: &str, _: &str) {}
    fn observation(&mut self, _: Observation<'_>) -> Flow {
        Flow::Continue
    }
    fn skipped(&mut self, _: Skipped) -> Flow {
        Flow::Continue
    }
    fn unrecognized(&mut self, _: &str) {}
    fn failed(&mut self, _: &str, _: &ReadError) {}
    fn progress(&mut self, _: u64) -> Flow {
        Flow::Continue
    }
    fn passphrase(&mut self) -> Option<SecretString> {
        self.passphrase.take().map(SecretString::from)
    }
}

/// Reads bytes as a file, by what is in them.
pub fn read_file(bytes: &[u8], beside: &dyn Members, passphrase: Option<&'static str>) {
    let options = ReadOptions {
        limits: limits(),
        tables: &TABLES,
        exports: &EXPORTS,
    };
    let mut sink = Nobody { passphrase };
    let _ = read(&mut Cursor::new(bytes), "a", beside, &options, &mut sink);
}

/// What the first byte of an input for `formats` picks: a format, a table, an export, or none of them, which leaves it to
/// what is in the file.
pub enum Picked {
    Format(usize),
    Table(usize),
    Export(usize),
    ByContent,
}

impl Picked {
    pub fn of(byte: u8) -> Self {
        let mut left = usize::from(byte);
        for (count, picked) in [
            (FORMATS.len(), Self::Format as fn(usize) -> Self),
            (TABLES.len(), Self::Table),
            (EXPORTS.len(), Self::Export),
        ] {
            if left < count {
                return picked(left);
            }
            left -= count;
        }
        Self::ByContent
    }

    /// The byte that picks it.
    pub fn byte(self) -> u8 {
        let place = match self {
            Self::Format(at) => at,
            Self::Table(at) => FORMATS.len() + at,
            Self::Export(at) => FORMATS.len() + TABLES.len() + at,
            Self::ByContent => usize::from(u8::MAX),
        };
        u8::try_from(place).expect("fewer than bytes have values")
    }
}

/// Stands between the files of one input. A mark moves with what is put in before it; a length would not.
const MARK: &[u8] = b"\0\xffPART\xff\0";

/// The files of one input.
pub fn parts(input: &[u8]) -> impl Iterator<Item = &[u8]> {
    let mut rest = Some(input);
    std::iter::from_fn(move || {
        let all = rest?;
        let at = all.windows(MARK.len()).position(|bytes| bytes == MARK);
        let (part, after) = match at {
            Some(at) => (&all[..at], Some(&all[at + MARK.len()..])),
            None => (all, None),
        };
        rest = after;
        Some(part)
    })
}

/// One input of several files.
pub fn joined(parts: &[Vec<u8>]) -> Vec<u8> {
    parts.join(MARK)
}

/// The parts of a workbook that are read, in the order in which one input holds them.
pub const WORKBOOK: [&str; 4] = [
    "xl/worksheets/sheet1.xml",
    "xl/sharedStrings.xml",
    "xl/styles.xml",
    "xl/workbook.xml",
];

/// The log beside a database.
pub struct Log<'d>(pub &'d [u8]);

impl Members for Log<'_> {
    fn open(&self, _: &str) -> Option<Result<Box<dyn Bytes + '_>, ReadError>> {
        Some(Ok(Box::new(Cursor::new(self.0))))
    }
}

/// A backup's folder: its three lists, then each file of the phone behind the forty digits of its name.
pub struct Folder<'d>(pub Vec<&'d [u8]>);

/// Bytes of the name of a file in a backup.
pub const NAME: usize = 40;
/// The lists of a backup, in the order of their parts.
pub const LISTS: [&str; 3] = ["Manifest.plist", "Info.plist", "Manifest.db"];

impl Members for Folder<'_> {
    fn open(&self, path: &str) -> Option<Result<Box<dyn Bytes + '_>, ReadError>> {
        let file = match LISTS.iter().position(|list| *list == path) {
            Some(at) => self.0.get(at).copied().filter(|list| !list.is_empty())?,
            None => {
                let name = path.rsplit('/').next()?.as_bytes();
                let files = self.0.get(LISTS.len()..)?;
                files.iter().find_map(|file| file.strip_prefix(name))?
            }
        };
        Some(Ok(Box::new(Cursor::new(file))))
    }
}
