//! The pages of a database: those of the log where it has them, else those of the file.

use super::MAGIC;
use super::log::Log;
use crate::bundle::Bytes;
use crate::{Limits, ReadError};
use ringoff_model::Skipped;
use std::io::{self, ErrorKind, Read as _, SeekFrom};

/// So many bytes are read at once: neighbours of a page are asked for next, and in a page of a browser each reading
/// costs more than its bytes.
const BLOCK: u64 = 64 << 10;
/// Blocks that are held; a table, its inner pages and its overflow stand apart.
const BLOCKS: usize = 8;

pub(super) struct Pages<'s> {
    file: Box<dyn Bytes + 's>,
    length: u64,
    log: Option<Log<'s>>,
    /// Bytes of a page.
    size: usize,
    /// Bytes of it that hold data.
    pub usable: usize,
    /// How many pages there can be, whatever the database says.
    pub count: u32,
    blocks: [(Option<u64>, Vec<u8>); BLOCKS],
}

impl<'s> Pages<'s> {
    /// Beside the pages: why the log does not count, or not all of it.
    pub fn open(
        mut file: Box<dyn Bytes + 's>,
        log: Option<Box<dyn Bytes + 's>>,
        limits: &Limits,
    ) -> Result<(Self, Option<Skipped>), ReadError> {
        let length = file.seek(SeekFrom::End(0))?;
        let (log, mut loss) = match log {
            Some(log) => Log::open(log, limits)?,
            None => (None, None),
        };
        let mut pages = Self {
            file,
            length,
            log,
            size: 512,
            usable: 512,
            count: 1,
            blocks: Default::default(),
        };
        let mut head = [0; 100];
        pages.head(&mut head)?;
        if !head.starts_with(MAGIC) {
            return Err(ReadError::Damaged {
                what: "database header",
            });
        }
        let size = match u16::from_be_bytes([head[16], head[17]]) {
            1 => 65_536,
            size => usize::from(size),
        };
        let usable = size.saturating_sub(usize::from(head[20]));
        // The format asks for 480 at least, and below it the places of a cell cannot be reckoned.
        if !size.is_power_of_two() || size < 512 || usable < 480 {
            return Err(ReadError::Damaged { what: "page size" });
        }
        if pages.log.as_ref().is_some_and(|log| log.page != size) {
            pages.log = None;
            loss = Some(super::log::not_of_this());
        }
        // What a log says of a page's number is anything; it brings no more pages than it has.
        let in_file = length.div_ceil(size as u64);
        let in_log = pages.log.as_ref().map_or(0, Log::last_page);
        let most = in_file.max(u64::from(in_log).min(in_file + limits.log_pages));
        pages.count = u32::try_from(most).unwrap_or(u32::MAX);
        (pages.size, pages.usable) = (size, usable);
        Ok((pages, loss))
    }

    /// The number of the character set of its texts.
    pub fn encoding_number(&mut self) -> io::Result<u32> {
        let mut head = [0; 100];
        self.head(&mut head)?;
        Ok(u32::from_be_bytes([head[56], head[57], head[58], head[59]]))
    }

    /// The first hundred bytes, as the log has them.
    fn head(&mut self, into: &mut [u8; 100]) -> io::Result<()> {
        match &mut self.log {
            Some(log) if log.has(1) => log.read(1, into),
            _ if self.length < 100 => Err(ReadError::Damaged {
                what: "database header",
            }
            .into_io()),
            _ => self.block_read(0, into),
        }
    }

    /// Reads a page; `false` where there is none of that number.
    pub fn read(&mut self, number: u32, into: &mut Vec<u8>) -> io::Result<bool> {
        into.resize(self.size, 0);
        if let Some(log) = &mut self.log
            && log.has(number)
        {
            log.read(number, into)?;
            return Ok(true);
        }
        let Some(before) = number.checked_sub(1) else {
            return Ok(false);
        };
        match self.block_read(u64::from(before) * self.size as u64, into) {
            Err(error) if error.kind() == ErrorKind::UnexpectedEof => Ok(false),
            read => read.map(|()| true),
        }
    }

    /// Where a page stands in the file.
    pub fn place(&self, number: u32) -> u64 {
        u64::from(number.saturating_sub(1)) * self.size as u64
    }

    fn block_read(&mut self, at: u64, into: &mut [u8]) -> io::Result<()> {
        let mut done = 0;
        while done < into.len() {
            let at = at + done as u64;
            let number = at / BLOCK;
            #[allow(clippy::cast_possible_truncation, reason = "less than BLOCKS")]
            let (held, block) = &mut self.blocks[(number % BLOCKS as u64) as usize];
            if *held != Some(number) {
                *held = None;
                block.clear();
                self.file.seek(SeekFrom::Start(number * BLOCK))?;
                (&mut self.file).take(BLOCK).read_to_end(block)?;
                *held = Some(number);
            }
            let from = usize::try_from(at % BLOCK).unwrap_or(usize::MAX);
            let part = block.get(from..).filter(|part| !part.is_empty());
            let part = part.ok_or(ErrorKind::UnexpectedEof)?;
            let length = part.len().min(into.len() - done);
            into[done..done + length].copy_from_slice(&part[..length]);
            done += length;
        }
        Ok(())
    }
}
