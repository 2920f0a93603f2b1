//! Entries of a zip that bear the name of a later one. The `zip` crate keeps its entries by name, so that
//! these are read from the directory here.

use super::{Listed, ReadError};
use flate2::CrcReader;
use flate2::read::DeflateDecoder;
use ringoff_model::Place;
use std::collections::HashSet;
use std::io::{self, BufReader, Read, Seek, SeekFrom};

/// One of them, as the directory has it.
pub(super) struct Hidden {
    pub(super) place: Place,
    name: Vec<u8>,
    flags: u16,
    method: u16,
    checksum: u32,
    packed: u64,
    size: u64,
    /// Where its own header stands.
    header: u64,
}

/// The entries of the directory at `start` whose own place there is none of `reached`.
///
/// Fails where one of them shares bytes with another entry, as only bombs do.
pub(super) fn entries<R: Read + Seek>(
    input: &mut R,
    start: u64,
    offset: u64,
    reached: &HashSet<u64>,
) -> Result<Vec<Hidden>, ReadError> {
    input.seek(SeekFrom::Start(start))?;
    let mut input = BufReader::new(input);
    let mut out = Vec::new();
    let mut headers = vec![start];
    let mut at = start;
    let mut number = 0;
    let mut record = [0; 46];
    while input.read_exact(&mut record).is_ok() && record.starts_with(b"PK\x01\x02") {
        number += 1;
        let [name, extra, comment] = [28, 30, 32].map(|at| u64::from(short(&record, at)));
        let header = u64::from(long(&record, 42)) + offset;
        headers.push(header);
        let mut names = vec![0; name as usize];
        input.read_exact(&mut names)?;
        io::copy(&mut input.by_ref().take(extra + comment), &mut io::sink())?;
        let is_dir = names.ends_with(b"/");
        if !reached.contains(&at) && !is_dir {
            out.push(Hidden {
                place: Place::Entry(number),
                name: names,
                flags: short(&record, 8),
                method: short(&record, 10),
                checksum: long(&record, 16),
                packed: u64::from(long(&record, 20)),
                size: u64::from(long(&record, 24)),
                header,
            });
        }
        at += record.len() as u64 + name + extra + comment;
    }
    headers.sort_unstable();
    let overlaps = |entry: &Hidden| {
        let behind = headers.partition_point(|header| *header <= entry.header);
        let alone = behind < 2 || headers[behind - 2] < entry.header;
        let ends = entry.header.saturating_add(30 + entry.packed);
        !alone || headers.get(behind).is_none_or(|next| ends > *next)
    };
    match out.iter().any(overlaps) {
        true => Err(ReadError::Overlap),
        false => Ok(out),
    }
}

impl Hidden {
    pub(super) fn listed(&self) -> Listed<'_> {
        Listed {
            name: &self.name,
            size: self.size,
            packed: self.packed,
            method: self.method,
            encrypted: self.flags & 1 != 0,
            symlink: false,
        }
    }

    /// The entry's bytes, stored or deflated.
    pub(super) fn open<'i, R: Read + Seek>(
        &self,
        input: &'i mut R,
    ) -> Result<Checked<Box<dyn Read + 'i>>, ReadError> {
        let mut header = [0; 30];
        input.seek(SeekFrom::Start(self.header))?;
        let whole = input.read_exact(&mut header).is_ok();
        if !whole || !header.starts_with(b"PK\x03\x04") {
            return Err(ReadError::Damaged { what: "zip entry" });
        }
        let names = i64::from(short(&header, 26)) + i64::from(short(&header, 28));
        input.seek(SeekFrom::Current(names))?;
        let packed = input.take(self.packed);
        let bytes: Box<dyn Read + 'i> = match self.method {
            0 => Box::new(packed),
            _ => Box::new(DeflateDecoder::new(packed)),
        };
        Ok(Checked {
            bytes: CrcReader::new(bytes),
            checksum: self.checksum,
        })
    }
}

/// Bytes whose checksum is known; another one fails at their end.
pub(super) struct Checked<R> {
    bytes: CrcReader<R>,
    checksum: u32,
}

impl<R: Read> Read for Checked<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.bytes.read(buffer)?;
        if read == 0 && !buffer.is_empty() && self.bytes.crc().sum() != self.checksum {
            return Err(io::ErrorKind::InvalidData.into());
        }
        Ok(read)
    }
}

fn short(bytes: &[u8], at: usize) -> u16 {
    u16::from_le_bytes([bytes[at], bytes[at + 1]])
}

fn long(bytes: &[u8], at: usize) -> u32 {
    u32::from_le_bytes([bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]])
}
