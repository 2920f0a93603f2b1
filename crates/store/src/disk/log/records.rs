//! The log itself: how its records are written, and what they add up to.

use super::Medium;
use crate::Digest;
use std::collections::{BTreeMap, BTreeSet};
use std::io;

/// How a log begins: this, its generation, a checksum.
const MAGIC: &[u8; 16] = b"ringoff log, 1\n\n";
const HEADER: u64 = 32;
/// How a record begins: its kind, the length of its names, that of its bytes, a checksum of all but the bytes, which are
/// overwritten once they are of no more use.
const HEAD: usize = 1 + 4 + 8 + 8;
pub(super) const FILE: u8 = 1;
pub(super) const FOLDER: u8 = 2;
pub(super) const RENAMED: u8 = 3;
pub(super) const REMOVED: u8 = 4;
/// Names longer than this are none of a vault's.
const LONGEST_NAMES: usize = 4096;
/// So much of no use is left lying.
const MOST_WASTE: u64 = 1 << 20;
/// So much is overwritten at once.
const PIECE: u64 = 1 << 20;

/// What the records add up to, and where the next one goes.
pub(super) struct Log {
    pub medium: Box<dyn Medium>,
    spare: Box<dyn Medium>,
    generation: u64,
    pub files: BTreeMap<String, Extent>,
    pub folders: BTreeSet<String>,
    /// Where the next record goes.
    end: u64,
    /// Bytes of files that were replaced or removed. They are overwritten once that is durable.
    dead: Vec<Extent>,
}

/// Where a file's bytes are.
#[derive(Clone, Copy)]
pub(super) struct Extent {
    at: u64,
    pub size: u64,
}

fn checksum(bytes: &[u8]) -> [u8; 8] {
    let mut sum = [0; 8];
    sum.copy_from_slice(&Digest::of(bytes).as_bytes()[..8]);
    sum
}

fn begin(medium: &mut dyn Medium, generation: u64) -> io::Result<()> {
    let mut header = MAGIC.to_vec();
    header.extend_from_slice(&generation.to_le_bytes());
    header.extend_from_slice(&checksum(&header));
    medium.write_at(0, &header)?;
    medium.sync()
}

fn generation_of(medium: &mut dyn Medium) -> io::Result<Option<u64>> {
    if medium.size()? < HEADER {
        return Ok(None);
    }
    let mut header = [0; HEADER as usize];
    medium.read_at(0, &mut header)?;
    let (stated, sum) = header.split_at(24);
    let Some(number) = stated.strip_prefix(MAGIC) else {
        return Ok(None);
    };
    let number = number.try_into().map(u64::from_le_bytes);
    Ok(number.ok().filter(|_| checksum(stated) == sum))
}

fn bytes_of(medium: &mut dyn Medium, extent: Extent) -> io::Result<Vec<u8>> {
    let mut bytes = vec![0; usize::try_from(extent.size).map_err(io::Error::other)?];
    medium.read_at(extent.at, &mut bytes)?;
    Ok(bytes)
}

/// A name below a folder that gets another name.
fn moved(name: &str, from: &str, to: &str) -> Option<String> {
    let rest = name.strip_prefix(from)?;
    (rest.is_empty() || rest.starts_with('/')).then(|| format!("{to}{rest}"))
}

impl Log {
    /// Reads what lies on two media of the same kind, of which one is spare.
    pub fn open(mut media: [Box<dyn Medium>; 2]) -> io::Result<Self> {
        let mut generations = [None; 2];
        let mut longer = false;
        for (medium, generation) in media.iter_mut().zip(&mut generations) {
            *generation = generation_of(&mut **medium)?;
            longer |= medium.size()? > HEADER;
        }
        if generations == [None; 2] && longer {
            return Err(io::Error::other(
                "neither of the two files begins as a log does",
            ));
        }
        if generations[1] > generations[0] {
            media.swap(0, 1);
            generations.swap(0, 1);
        }
        let [medium, spare] = media;
        let mut log = Self {
            medium,
            spare,
            generation: generations[0].unwrap_or_default(),
            files: BTreeMap::new(),
            folders: BTreeSet::new(),
            end: HEADER,
            dead: Vec::new(),
        };
        if generations[0].is_none() {
            log.medium.cut(0)?;
            log.generation = 1;
            begin(&mut *log.medium, 1)?;
        }
        log.replay()?;
        log.spare.cut(0)?;
        if log.end - HEADER > 2 * log.live() + MOST_WASTE {
            log.compact_or_stay()?;
        }
        Ok(log)
    }

    fn live(&self) -> u64 {
        let record = |(name, extent): (&String, &Extent)| (HEAD + name.len()) as u64 + extent.size;
        self.files.iter().map(record).sum()
    }

    /// Takes in the records up to the first that is not whole.
    fn replay(&mut self) -> io::Result<()> {
        let size = self.medium.size()?;
        while let Some((kind, names, extent)) = self.record_at(self.end, size)? {
            self.end = extent.at + extent.size;
            self.apply(kind, &names, extent);
        }
        // What was of no use before is not overwritten again.
        self.dead.clear();
        self.medium.cut(self.end)
    }

    fn record_at(&mut self, at: u64, size: u64) -> io::Result<Option<(u8, String, Extent)>> {
        let mut head = [0; HEAD];
        if size.saturating_sub(at) < HEAD as u64 {
            return Ok(None);
        }
        self.medium.read_at(at, &mut head)?;
        let (stated, sum) = head.split_at(HEAD - 8);
        let (kind, rest) = (stated[0], &stated[1..]);
        let (names, bytes) = rest.split_at(4);
        let names = names.try_into().map(u32::from_le_bytes).unwrap_or(u32::MAX) as usize;
        let bytes = bytes.try_into().map(u64::from_le_bytes).unwrap_or(u64::MAX);
        let from = at + HEAD as u64;
        let end = from.saturating_add(names as u64).saturating_add(bytes);
        if names > LONGEST_NAMES || end > size {
            return Ok(None);
        }
        let mut text = stated.to_vec();
        text.resize(stated.len() + names, 0);
        self.medium.read_at(from, &mut text[HEAD - 8..])?;
        if checksum(&text) != sum {
            return Ok(None);
        }
        let extent = Extent {
            at: from + names as u64,
            size: bytes,
        };
        let names = String::from_utf8(text.split_off(HEAD - 8));
        Ok(names.ok().map(|names| (kind, names, extent)))
    }

    fn apply(&mut self, kind: u8, names: &str, extent: Extent) {
        match kind {
            FILE => self
                .dead
                .extend(self.files.insert(names.to_owned(), extent)),
            FOLDER => {
                self.folders.insert(names.to_owned());
            }
            RENAMED => {
                let Some((from, to)) = names.split_once('\0') else {
                    return;
                };
                let renamed = |name: &String| moved(name, from, to).map(|new| (name.clone(), new));
                let files: Vec<_> = self.files.keys().filter_map(renamed).collect();
                for (old, new) in files {
                    if let Some(extent) = self.files.remove(&old) {
                        self.dead.extend(self.files.insert(new, extent));
                    }
                }
                let folders: Vec<_> = self.folders.iter().filter_map(renamed).collect();
                for (old, new) in folders {
                    self.folders.remove(&old);
                    self.folders.insert(new);
                }
            }
            REMOVED => {
                self.dead.extend(self.files.remove(names));
                self.folders.remove(names);
            }
            _ => {}
        }
    }

    /// Writes a record behind the others. It is durable after [`sync`](Self::sync).
    pub fn record(&mut self, kind: u8, names: &str, bytes: &[u8]) -> io::Result<()> {
        if names.len() > LONGEST_NAMES {
            return Err(io::ErrorKind::InvalidInput.into());
        }
        let mut text = vec![kind];
        text.extend_from_slice(&(names.len() as u32).to_le_bytes());
        text.extend_from_slice(&(bytes.len() as u64).to_le_bytes());
        let mut head = text.clone();
        text.extend_from_slice(names.as_bytes());
        head.extend_from_slice(&checksum(&text));
        head.extend_from_slice(names.as_bytes());
        let extent = Extent {
            at: self.end + head.len() as u64,
            size: bytes.len() as u64,
        };
        let written = self
            .medium
            .write_at(extent.at, bytes)
            .and_then(|()| self.medium.write_at(self.end, &head));
        if let Err(error) = written {
            // Half a record would end the log for those that follow.
            let _ = self.medium.cut(self.end);
            return Err(error);
        }
        self.end = extent.at + extent.size;
        self.apply(kind, names, extent);
        Ok(())
    }

    pub fn read(&mut self, name: &str) -> io::Result<Vec<u8>> {
        let extent = *self.files.get(name).ok_or(io::ErrorKind::NotFound)?;
        bytes_of(&mut *self.medium, extent)
    }

    /// Makes everything durable, and only then overwrites what is of no more use.
    pub fn sync(&mut self) -> io::Result<()> {
        self.medium.sync()?;
        for extent in std::mem::take(&mut self.dead) {
            let _ = self.zero(extent);
        }
        if self.files.is_empty() && self.folders.is_empty() && self.end > HEADER {
            self.medium.cut(HEADER)?;
            self.end = HEADER;
        }
        Ok(())
    }

    pub fn zero(&mut self, extent: Extent) -> io::Result<()> {
        let zeros = vec![0; usize::try_from(extent.size.min(PIECE)).unwrap_or_default()];
        let mut done = 0;
        while done < extent.size {
            let piece = (extent.size - done).min(PIECE);
            let zeros = &zeros[..usize::try_from(piece).unwrap_or_default()];
            self.medium.write_at(extent.at + done, zeros)?;
            done += piece;
        }
        Ok(())
    }

    /// A medium that takes no more leaves everything where it is.
    fn compact_or_stay(&mut self) -> io::Result<()> {
        if self.compact().is_ok() {
            return Ok(());
        }
        std::mem::swap(&mut self.medium, &mut self.spare);
        self.spare.cut(0)?;
        self.files.clear();
        self.folders.clear();
        self.end = HEADER;
        self.replay()
    }

    /// Writes what is of use into the spare medium, whose header comes last, and goes on there. An error leaves the two
    /// media the other way round, with nothing taken from the one that was in use.
    fn compact(&mut self) -> io::Result<()> {
        let (files, folders) = (self.files.clone(), self.folders.clone());
        std::mem::swap(&mut self.medium, &mut self.spare);
        self.medium.cut(0)?;
        self.end = HEADER;
        for folder in &folders {
            self.record(FOLDER, folder, &[])?;
        }
        for (name, extent) in &files {
            // One at a time: all of a vault's files need not fit into memory.
            let bytes = bytes_of(&mut *self.spare, *extent)?;
            self.record(FILE, name, &bytes)?;
        }
        self.dead.clear();
        self.medium.sync()?;
        self.generation += 1;
        begin(&mut *self.medium, self.generation)?;
        self.spare.cut(0)
    }
}
