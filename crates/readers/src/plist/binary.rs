//! `bplist00`: objects that name each other by their numbers, a table of where each stands, and a trailer. By Apple's
//! published source, CFBinaryPList.c.

use super::{Budget, Plist};
use encoding_rs::UTF_16BE;

const TRAILER: usize = 32;

pub(super) fn read(bytes: &[u8], budget: Budget) -> Option<Plist> {
    let trailer = bytes.get(bytes.len().checked_sub(TRAILER)?..)?;
    let table_at = usize::try_from(number(&trailer[24..32])?).ok()?;
    let mut list = List {
        bytes,
        place_bytes: usize::from(trailer[6]),
        number_bytes: usize::from(trailer[7]),
        table: bytes.get(table_at..bytes.len() - TRAILER)?,
        budget,
    };
    if !(1..=8).contains(&list.place_bytes) || !(1..=8).contains(&list.number_bytes) {
        return None;
    }
    let root = number(&trailer[16..24])?;
    list.object(root, 0)
}

struct List<'b> {
    bytes: &'b [u8],
    /// Bytes of a place in the table.
    place_bytes: usize,
    /// Bytes of the number of an object.
    number_bytes: usize,
    table: &'b [u8],
    budget: Budget,
}

impl<'b> List<'b> {
    fn object(&mut self, number_of: u64, depth: usize) -> Option<Plist> {
        self.budget.value()?;
        if depth > self.budget.depth {
            return None;
        }
        let entry = usize::try_from(number_of)
            .ok()?
            .checked_mul(self.place_bytes)?;
        let place = number(part(self.table, entry, self.place_bytes)?)?;
        let mut rest = self.bytes.get(usize::try_from(place).ok()?..)?;
        let marker = *rest.split_off_first()?;
        let low = usize::from(marker & 0x0f);
        Some(match marker >> 4 {
            0 => match low {
                8 => Plist::Bool(false),
                9 => Plist::Bool(true),
                _ => Plist::Other,
            },
            1 => Plist::Integer(number(part(rest, 0, 1 << low.min(4))?)?),
            4 => {
                let length = length(low, &mut rest)?;
                match self.own(rest, length)? {
                    Some(bytes) => Plist::Data(bytes.to_vec()),
                    None => Plist::Other,
                }
            }
            5 => {
                let length = length(low, &mut rest)?;
                match self.own(rest, length)? {
                    Some(bytes) => Plist::Text(String::from_utf8_lossy(bytes).into_owned()),
                    None => Plist::Other,
                }
            }
            6 => {
                let length = length(low, &mut rest)?.checked_mul(2)?;
                match self.own(rest, length)? {
                    Some(bytes) => {
                        let text = UTF_16BE.decode_without_bom_handling(bytes).0;
                        Plist::Text(text.into_owned())
                    }
                    None => Plist::Other,
                }
            }
            8 => Plist::Uid(number(part(rest, 0, low + 1)?)?),
            10..=12 => {
                let count = length(low, &mut rest)?;
                let items = (0..count).map(|at| {
                    let item = self.reference(rest, at)?;
                    self.object(item, depth + 1)
                });
                Plist::Array(items.collect::<Option<_>>()?)
            }
            13 => {
                let count = length(low, &mut rest)?;
                let mut entries = Vec::new();
                for at in 0..count {
                    let key = self.reference(rest, at)?;
                    let value = self.reference(rest, count.checked_add(at)?)?;
                    // A key is a text; what is none is nobody's.
                    if let Plist::Text(key) = self.object(key, depth + 1)? {
                        entries.push((key, self.object(value, depth + 1)?));
                    }
                }
                Plist::Dict(entries)
            }
            _ => Plist::Other,
        })
    }

    /// The bytes of a text or of data, if they are not too long.
    fn own(&mut self, rest: &'b [u8], length: usize) -> Option<Option<&'b [u8]>> {
        let bytes = rest.get(..length)?;
        if length > self.budget.longest {
            return Some(None);
        }
        self.budget.bytes(length)?;
        Some(Some(bytes))
    }

    fn reference(&self, rest: &[u8], at: usize) -> Option<u64> {
        number(part(
            rest,
            at.checked_mul(self.number_bytes)?,
            self.number_bytes,
        )?)
    }
}

fn part(bytes: &[u8], at: usize, length: usize) -> Option<&[u8]> {
    bytes.get(at..at.checked_add(length)?)
}

/// A number of up to eight bytes; of a longer one the last eight count.
fn number(bytes: &[u8]) -> Option<u64> {
    let add = |sum: u64, byte: &u8| sum << 8 | u64::from(*byte);
    (!bytes.is_empty()).then(|| bytes.iter().fold(0, add))
}

/// How long an object is: in its marker, or as a number behind it.
fn length(low: usize, rest: &mut &[u8]) -> Option<usize> {
    if low < 15 {
        return Some(low);
    }
    let marker = rest.split_off_first()?;
    let bytes = rest.split_off(..1 << (marker & 0x0f).min(4))?;
    usize::try_from(number(bytes)?).ok()
}
