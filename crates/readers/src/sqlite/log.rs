//! The log beside a database (`-wal`): the pages of finished transactions that have not been written to the database yet.
//! A frame counts where its salts are the log's, the sums up to it are right, and a commit follows.

use crate::bundle::Bytes;
use crate::{Limits, ReadError};
use ringoff_model::{Place, SkipReason, Skipped};
use std::collections::HashMap;
use std::io::{self, BufReader, ErrorKind, Read, Seek, SeekFrom};

const HEADER: usize = 32;
const FRAME_HEADER: usize = 24;

pub(super) struct Log<'s> {
    file: Box<dyn Bytes + 's>,
    /// Bytes of a page.
    pub page: usize,
    /// Where the last finished frame of each page has its bytes.
    frames: HashMap<u32, u64>,
}

/// What is told of a log that does not belong to its database.
pub(super) fn not_of_this() -> Skipped {
    Skipped {
        reason: SkipReason::Damaged,
        place: Place::Byte(0),
    }
}

impl<'s> Log<'s> {
    /// The log, if any frame of it counts; and what is lost of it.
    pub fn open(
        mut file: Box<dyn Bytes + 's>,
        limits: &Limits,
    ) -> Result<(Option<Self>, Option<Skipped>), ReadError> {
        let length = file.seek(SeekFrom::End(0))?;
        file.rewind()?;
        if length == 0 {
            return Ok((None, None));
        }
        let mut input = BufReader::with_capacity(64 << 10, &mut file);
        let mut head = [0; HEADER];
        if !fill(&mut input, &mut head)? {
            return Ok((None, Some(not_of_this())));
        }
        let big_endian = match be(&head, 0) {
            0x377f_0682 => false,
            0x377f_0683 => true,
            _ => return Ok((None, Some(not_of_this()))),
        };
        let page = be(&head, 8) as usize;
        let mut sum = Sum {
            big_endian,
            ..Sum::default()
        };
        sum.add(&head[..24]);
        if !page.is_power_of_two() || !(512..=65_536).contains(&page) || !sum.is(&head[24..]) {
            return Ok((None, Some(not_of_this())));
        }
        let (mut frames, mut waiting) = (HashMap::new(), Vec::new());
        let (mut at, mut loss) = (HEADER as u64, None);
        let mut frame = vec![0; FRAME_HEADER + page];
        while fill(&mut input, &mut frame)? {
            // Behind the last frame older ones may stand: their salts differ.
            if frame[8..16] != head[16..24] {
                break;
            }
            sum.add(&frame[..8]);
            sum.add(&frame[FRAME_HEADER..]);
            if !sum.is(&frame[16..24]) {
                break;
            }
            if waiting.len() as u64 + frames.len() as u64 >= limits.log_pages {
                loss = Some(Skipped {
                    reason: SkipReason::TooLarge,
                    place: Place::Byte(at),
                });
                break;
            }
            waiting.push((be(&frame, 0), at + FRAME_HEADER as u64));
            at += frame.len() as u64;
            if be(&frame, 4) != 0 {
                frames.extend(waiting.drain(..));
            }
        }
        let log = Self { file, page, frames };
        Ok(((!log.frames.is_empty()).then_some(log), loss))
    }

    pub fn has(&self, page: u32) -> bool {
        self.frames.contains_key(&page)
    }

    /// The last page that it has.
    pub fn last_page(&self) -> u32 {
        self.frames.keys().copied().max().unwrap_or_default()
    }

    /// Reads a page that it has, or its beginning.
    pub fn read(&mut self, page: u32, into: &mut [u8]) -> io::Result<()> {
        let at = self.frames.get(&page).ok_or(ErrorKind::NotFound)?;
        self.file.seek(SeekFrom::Start(*at))?;
        self.file.read_exact(into)
    }
}

/// Fills the whole of `into`; `false` where there is not so much.
fn fill(input: &mut impl Read, into: &mut [u8]) -> io::Result<bool> {
    match input.read_exact(into) {
        Err(error) if error.kind() == ErrorKind::UnexpectedEof => Ok(false),
        read => read.map(|()| true),
    }
}

fn be(bytes: &[u8], at: usize) -> u32 {
    let word = bytes.get(at..at + 4).and_then(|word| word.try_into().ok());
    word.map_or(0, u32::from_be_bytes)
}

/// The running sum of a log.
#[derive(Default)]
struct Sum {
    big_endian: bool,
    first: u32,
    second: u32,
}

impl Sum {
    fn add(&mut self, bytes: &[u8]) {
        for pair in bytes.as_chunks::<8>().0 {
            let [a, b, c, d, e, f, g, h] = *pair;
            let (one, two) = ([a, b, c, d], [e, f, g, h]);
            let (one, two) = match self.big_endian {
                true => (u32::from_be_bytes(one), u32::from_be_bytes(two)),
                false => (u32::from_le_bytes(one), u32::from_le_bytes(two)),
            };
            self.first = self.first.wrapping_add(one).wrapping_add(self.second);
            self.second = self.second.wrapping_add(two).wrapping_add(self.first);
        }
    }

    fn is(&self, stated: &[u8]) -> bool {
        (be(stated, 0), be(stated, 4)) == (self.first, self.second)
    }
}
