//! From the bytes of a file to the format that reads them: plain, `.gz`, `.zip`, `.tar`, `.tar.gz`, a backup of
//! Android, a workbook, each known by content. Nothing is unpacked to disk: an entry is read where it lies, and its name is
//! only a label (`export.zip!messages.ndjson`).
//!
//! What a container holds but nobody reads is told as a file of its own: `begin` with the entry's
//! label and the container (`zip`, `tar`) as its format, then one `skipped`.

mod android;
mod error;
mod gzip;
mod kind;
mod meter;
mod name;
mod tar;
mod workbook;
mod zip;

pub use error::ReadError;
pub use kind::kind_of_unread;

use crate::bundle::Members;
use crate::formats::kdbx::{self, KeyFiles};
use crate::pdf;
use crate::peek::Peeked;
use crate::table::{FromPdf, PdfTable};
use crate::{Export, FORMATS, Head, Limits, Sink, Table, databases, iphone_backup, sqlite};
use kind::Kind;
pub(crate) use meter::Watch;
use meter::{Bounds, Counted, CountedFolder};
use ringoff_model::{Place, SkipReason, Skipped, one_line};
use std::cell::Cell;
use std::fs::{self, File};
use std::io::{BufReader, Cursor, Read, Seek, SeekFrom};
use std::path::Path;
use std::rc::Rc;

/// By so many bytes a file is recognized.
const HEAD: u64 = 64 << 10;
/// Characters of a file's name that are shown.
const LABEL: usize = 200;

/// How to read.
#[derive(Clone, Copy)]
pub struct ReadOptions<'a> {
    /// What no file may exceed.
    pub limits: Limits,
    /// The described tables, tried after every format.
    pub tables: &'a [Table],
    /// The described exports of accounts, tried before all: a service's own file is nothing else.
    pub exports: &'a [Export],
}

/// Opens what [`read`] takes: a regular file, or what a link to one leads to.
pub fn open(path: &Path) -> Result<File, ReadError> {
    // Asked before opening: opening a pipe would wait for its other end for ever.
    if !fs::metadata(path)?.is_file() {
        return Err(ReadError::NotAFile);
    }
    let file = File::open(path)?;
    if !file.metadata()?.is_file() {
        return Err(ReadError::NotAFile);
    }
    Ok(file)
}

/// Reads one file, whatever it is, from its start and hands everything in it to `sink`. `name` is what the
/// person calls the file; `beside` has what lies beside it under such names. All but a zip and a database is read
/// once from front to back.
///
/// `Err` means that the file itself could not be read to its end; what was found before is with
/// the sink already. A file inside a container that fails is told by [`Sink::failed`] and costs
/// only itself. A receiver that stops reading ends it with `Ok`.
pub fn read(
    source: &mut (impl Read + Seek),
    name: &str,
    beside: &dyn Members,
    options: &ReadOptions<'_>,
    sink: &mut dyn Sink,
) -> Result<(), ReadError> {
    let size = source.seek(SeekFrom::End(0))?;
    source.rewind()?;
    let read = Rc::new(Cell::new(0));
    let mut archive = Archive {
        options,
        watch: Watch::new(sink, Rc::clone(&read), size),
        unpacked: Rc::new(Cell::new(0)),
        size,
    };
    let result = archive.top(Counted::new(source, read), name, beside);
    archive.watch.tell(0);
    result
}

/// Reads a folder that is one archive: a backup of an iPhone.
///
/// `Err` means that nothing of it could be read. A file in it that fails is told by [`Sink::failed`] and costs only itself.
pub fn read_folder(
    folder: &dyn Members,
    name: &str,
    options: &ReadOptions<'_>,
    sink: &mut dyn Sink,
) -> Result<(), ReadError> {
    let read = Rc::new(Cell::new(0));
    // How much of a folder will be read nobody knows before.
    let mut watch = Watch::new(sink, Rc::clone(&read), u64::MAX);
    let folder = CountedFolder { folder, read };
    let label = one_line(name, LABEL);
    let result = iphone_backup::read(&folder, &label, &options.limits, &mut watch);
    watch.tell(0);
    result
}

/// One archive being read: what all its containers share.
struct Archive<'a> {
    options: &'a ReadOptions<'a>,
    watch: Watch<'a>,
    unpacked: Rc<Cell<u64>>,
    /// Bytes of the archive as it lies there.
    size: u64,
}

impl Archive<'_> {
    fn top(
        &mut self,
        mut file: Counted<impl Read + Seek>,
        name: &str,
        beside: &dyn Members,
    ) -> Result<(), ReadError> {
        let label = &one_line(name, LABEL);
        let peeked = Peeked::read(&mut file, HEAD);
        if peeked.head.starts_with(sqlite::MAGIC) {
            let log = beside.open(&format!("{name}-wal")).transpose()?;
            let limits = &self.options.limits;
            return databases::read(Box::new(file), log, label, limits, &mut self.watch);
        }
        if kind::of(&peeked.head) == Some(Kind::Zip) && self.options.limits.nesting > 0 {
            // Only a zip needs to jump about, and only here there is a file to jump in.
            file.rewind()?;
            return zip::read(
                self,
                BufReader::with_capacity(HEAD as usize, file),
                label,
                1,
            );
        }
        if kdbx::is_one(&peeked.head) {
            self.watch.begin(label, kdbx::ID);
            let keys = KeyFiles::beside(name, beside, &self.options.limits);
            let mut input = peeked.chain(&mut file, 0);
            return kdbx::read(&mut input, &keys, &self.options.limits, &mut self.watch);
        }
        self.file(peeked, &mut file, label, 1)
    }

    /// Reads an entry of a container; what is wrong with it costs no other entry.
    fn entry(
        &mut self,
        input: &mut dyn Read,
        label: &str,
        place: Place,
        container: &str,
        level: u32,
    ) -> Result<(), ReadError> {
        let peeked = Peeked::read(input, HEAD);
        if kind::is_media(&peeked.head) {
            self.skip(label, container, SkipReason::NotNeeded, place);
            return Ok(());
        }
        match self.file(peeked, input, label, level) {
            Err(error) if !error.ends_archive() => {
                self.fail(label, &error);
                Ok(())
            }
            result => result,
        }
    }

    /// Reads a file whose first bytes have been read already.
    fn file(
        &mut self,
        peeked: Peeked,
        input: &mut dyn Read,
        label: &str,
        level: u32,
    ) -> Result<(), ReadError> {
        if peeked.head.starts_with(sqlite::MAGIC) {
            return self.database(peeked, input, label);
        }
        let kind = kind::of(&peeked.head);
        match kind {
            None => self.plain(peeked, input, label),
            Some(kind) if level > self.options.limits.nesting + kind.more_levels() => {
                self.skip(
                    label,
                    kind.name(),
                    SkipReason::NestedTooDeep,
                    Place::Byte(0),
                );
                Ok(())
            }
            Some(Kind::AndroidBackup) => {
                android::read(self, &mut peeked.chain(input, 0), label, level)
            }
            Some(Kind::PackedList) => {
                android::read_packed_list(self, peeked.chain(input, 0), label, level)
            }
            Some(Kind::Gzip) => gzip::read(self, peeked.chain(input, 0), label, level),
            Some(Kind::Tar) => tar::read(self, peeked.chain(input, 0), label, level),
            Some(Kind::Zip) => zip::read_nested(self, peeked.chain(input, 0), label, level),
        }
    }

    /// Reads a database inside a container, which has to be held in memory to jump about in it.
    fn database(
        &mut self,
        peeked: Peeked,
        input: &mut dyn Read,
        label: &str,
    ) -> Result<(), ReadError> {
        let limits = &self.options.limits;
        match held(peeked.chain(input, 0), limits)? {
            Some(bytes) => {
                let bytes = Box::new(Cursor::new(bytes));
                databases::read(bytes, None, label, limits, &mut self.watch)
            }
            None => {
                self.skip(label, "sqlite", SkipReason::TooLarge, Place::Byte(0));
                Ok(())
            }
        }
    }

    fn plain(
        &mut self,
        peeked: Peeked,
        input: &mut dyn Read,
        label: &str,
    ) -> Result<(), ReadError> {
        let limits = &self.options.limits;
        let seen = Head {
            bytes: &peeked.head,
            whole: (peeked.head.len() as u64) < HEAD,
        };
        if let Some(export) = self
            .options
            .exports
            .iter()
            .find(|e| e.recognizes(label, seen))
        {
            self.watch.begin(label, export.id());
            return export.read(&mut peeked.chain(input, 0), limits, &mut self.watch);
        }
        if let Some(format) = FORMATS.iter().find(|f| f.recognizes(seen)) {
            self.watch.begin(label, format.id());
            return format.read(&mut peeked.chain(input, 0), limits, &mut self.watch);
        }
        if peeked.head.starts_with(pdf::START) {
            return self.pdf(&mut peeked.chain(input, 0), label);
        }
        if let Some(table) = Table::best_of(self.options.tables, seen) {
            self.watch.begin(label, table.id());
            return table.read(&mut peeked.chain(input, 0), limits, &mut self.watch);
        }
        if iphone_backup::is_named_list(label) {
            let list = held(peeked.chain(input, 0), limits)?;
            if list.is_some_and(|list| iphone_backup::is_encrypted(&list, limits)) {
                return Err(ReadError::BackupInside);
            }
            self.watch.unrecognized(label);
            return Ok(());
        }
        let is_key = KeyFiles::has(label, seen);
        peeked.failure()?;
        if is_key {
            // It is read with the database that it opens.
            let place = Place::Byte(0);
            self.skip(label, "keepass-key", SkipReason::NotNeeded, place);
            return Ok(());
        }
        self.watch.unrecognized(label);
        Ok(())
    }

    fn pdf(&mut self, input: &mut dyn Read, label: &str) -> Result<(), ReadError> {
        let options = self.options;
        let limits = &options.limits;
        let mut begun = false;
        let mut ask = || {
            if !std::mem::replace(&mut begun, true) {
                self.watch.begin(label, "pdf");
            }
            self.watch.passphrase()
        };
        match PdfTable::of(input, options.tables, limits, &mut ask)? {
            FromPdf::Table(table) => {
                self.watch.begin(label, table.id());
                table.read(limits, &mut self.watch)
            }
            FromPdf::Unknown => {
                self.watch.unrecognized(label);
                Ok(())
            }
            FromPdf::Encrypted => {
                self.skip(label, "pdf", SkipReason::Encrypted, Place::Byte(0));
                Ok(())
            }
        }
    }

    /// What bounds a file that is unpacked, of so many packed bytes and of the size that its container states.
    fn bounds(&self, packed: Rc<Cell<u64>>, stated: Option<u64>) -> Bounds {
        Bounds {
            packed,
            stated,
            total: Rc::clone(&self.unpacked),
            archive_size: self.size,
            limits: self.options.limits,
        }
    }

    fn skip(&mut self, label: &str, container: &str, reason: SkipReason, place: Place) {
        self.watch.begin(label, container);
        self.watch.skipped(Skipped { reason, place });
    }

    fn fail(&mut self, label: &str, error: &ReadError) {
        self.watch.failed(label, error);
    }
}

/// All bytes of a file that has to be in memory, if they are no more than may be held.
pub(crate) fn held(input: impl Read, limits: &Limits) -> Result<Option<Vec<u8>>, ReadError> {
    let limit = limits.nested_container_bytes;
    let mut bytes = Vec::new();
    input
        .take(limit.saturating_add(1))
        .read_to_end(&mut bytes)?;
    Ok((bytes.len() as u64 <= limit).then_some(bytes))
}
