//! From the root of a table to its rows, page by page.

use super::pages::Pages;
use super::record::{Row, varint};
use crate::{Flow, Limits, ReadError};
use encoding_rs::Encoding;
use ringoff_model::{Place, SkipReason, Skipped};
use std::io;
use std::ops::Range;

const INNER: u8 = 5;
const LEAF: u8 = 13;

/// Hands on the rows below a root, and each page or cell that cannot be read.
pub(super) fn rows(
    pages: &mut Pages<'_>,
    root: u32,
    encoding: &'static Encoding,
    limits: &Limits,
    take: &mut dyn FnMut(Result<Row<'_>, Skipped>) -> Flow,
) -> Result<(), ReadError> {
    let mut seen = Seen::new(pages.count);
    let mut waiting = vec![root];
    let mut losses = Vec::new();
    if !seen.first(root) {
        losses.push((root, SkipReason::Damaged));
        waiting.clear();
    }
    let (mut page, mut spare, mut payload, mut values) = (vec![], vec![], vec![], vec![]);
    while let Some(number) = waiting.pop() {
        let head = match pages.read(number, &mut page)? {
            true => Head::of(&page, if number == 1 { 100 } else { 0 }),
            false => None,
        };
        let Some(head) = head else {
            losses.push((number, SkipReason::Damaged));
            if tell(pages, &mut losses, take) == Flow::Stop {
                return Ok(());
            }
            continue;
        };
        // Cells share no bytes: else a page could hold thousands that are each as long as itself.
        let mut room = pages.usable;
        let from = waiting.len();
        for cell in 0..head.cells {
            let place = head.cell(&page, cell);
            if head.kind == INNER {
                match place.and_then(|at| number_at(&page, at)) {
                    Some(child) if seen.first(child) => waiting.push(child),
                    _ => losses.push((number, SkipReason::Damaged)),
                }
                continue;
            }
            let cell = place.ok_or(SkipReason::Damaged).and_then(|at| {
                Cell::at(&page[..pages.usable], at, pages.usable, limits.entry_bytes)
            });
            let cell = cell.and_then(|cell| {
                let left = room.checked_sub(cell.inside.len());
                room = left.ok_or(SkipReason::Damaged)?;
                Ok(cell)
            });
            let row = match cell {
                Ok(cell) if cell.overflow.is_none() => Ok((cell.id, &page[cell.inside])),
                Ok(cell) => match cell.gather(&page, pages, &mut seen, &mut spare, &mut payload)? {
                    true => Ok((cell.id, &payload[..])),
                    false => Err(SkipReason::Damaged),
                },
                Err(reason) => Err(reason),
            };
            let row = row.and_then(|(id, bytes)| {
                Row::read(id, bytes, &mut values, encoding, limits.cells).ok_or(SkipReason::Damaged)
            });
            let flow = match row {
                Ok(row) => take(Ok(row)),
                Err(reason) => {
                    losses.push((number, reason));
                    tell(pages, &mut losses, take)
                }
            };
            if flow == Flow::Stop {
                return Ok(());
            }
        }
        if let Some(last) = head.right_most {
            match seen.first(last) {
                true => waiting.push(last),
                false => losses.push((number, SkipReason::Damaged)),
            }
        }
        // The first child is read first.
        waiting[from..].reverse();
        if tell(pages, &mut losses, take) == Flow::Stop {
            return Ok(());
        }
    }
    tell(pages, &mut losses, take);
    Ok(())
}

fn tell(
    pages: &Pages<'_>,
    losses: &mut Vec<(u32, SkipReason)>,
    take: &mut dyn FnMut(Result<Row<'_>, Skipped>) -> Flow,
) -> Flow {
    for (page, reason) in losses.drain(..) {
        let place = Place::Byte(pages.place(page));
        if take(Err(Skipped { reason, place })) == Flow::Stop {
            return Flow::Stop;
        }
    }
    Flow::Continue
}

/// Which pages have been met. None is met twice, in a tree or as overflow: what goes round in circles, or has many
/// cells share what they overflow to, costs no more than the file has pages.
struct Seen(Vec<u64>);

impl Seen {
    fn new(pages: u32) -> Self {
        Self(vec![0; pages as usize / 64 + 1])
    }

    /// Whether it is a page, and met for the first time.
    fn first(&mut self, page: u32) -> bool {
        let bit = 1 << (page % 64);
        match self.0.get_mut(page as usize / 64) {
            Some(word) if page != 0 && *word & bit == 0 => {
                *word |= bit;
                true
            }
            _ => false,
        }
    }
}

/// The head of a page of a table.
struct Head {
    kind: u8,
    cells: usize,
    /// Where the places of the cells are listed.
    list: usize,
    right_most: Option<u32>,
}

impl Head {
    fn of(page: &[u8], at: usize) -> Option<Self> {
        let head = page.get(at..at + 12)?;
        let kind = head[0];
        if kind != INNER && kind != LEAF {
            return None;
        }
        let length = if kind == INNER { 12 } else { 8 };
        let cells = usize::from(u16::from_be_bytes([head[3], head[4]]));
        Some(Self {
            kind,
            // More than there is room for are not there.
            cells: cells.min((page.len() - at - length) / 2),
            list: at + length,
            right_most: (kind == INNER).then(|| number_at(page, at + 8)).flatten(),
        })
    }

    fn cell(&self, page: &[u8], number: usize) -> Option<usize> {
        let at = page.get(self.list + number * 2..)?.first_chunk()?;
        Some(usize::from(u16::from_be_bytes(*at)))
    }
}

fn number_at(page: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_be_bytes(*page.get(at..)?.first_chunk()?))
}

/// A cell of a leaf: the row's number, and where the bytes of its record are.
struct Cell {
    id: i64,
    length: usize,
    inside: Range<usize>,
    overflow: Option<u32>,
}

impl Cell {
    fn at(page: &[u8], mut at: usize, usable: usize, most: usize) -> Result<Self, SkipReason> {
        let damaged = SkipReason::Damaged;
        let length = varint(page, &mut at).ok_or(damaged)?;
        let id = varint(page, &mut at).ok_or(damaged)?.cast_signed();
        let length = usize::try_from(length)
            .ok()
            .filter(|length| *length <= most)
            .ok_or(SkipReason::TooLarge)?;
        let (all, least) = (usable - 35, (usable - 12) * 32 / 255 - 23);
        let inside = match length {
            length if length <= all => length,
            length => {
                let even = least + (length - least) % (usable - 4);
                if even <= all { even } else { least }
            }
        };
        let end = at + inside;
        let overflow = (inside < length)
            .then(|| number_at(page, end).ok_or(damaged))
            .transpose()?;
        if end > page.len() {
            return Err(damaged);
        }
        Ok(Self {
            id,
            length,
            inside: at..end,
            overflow,
        })
    }

    /// Puts together in `payload` what overflows to other pages; whether all of it is there.
    fn gather(
        &self,
        page: &[u8],
        pages: &mut Pages<'_>,
        seen: &mut Seen,
        spare: &mut Vec<u8>,
        payload: &mut Vec<u8>,
    ) -> io::Result<bool> {
        payload.clear();
        payload.extend_from_slice(&page[self.inside.clone()]);
        let mut next = self.overflow;
        while let Some(number) = next.filter(|_| payload.len() < self.length) {
            if !seen.first(number) || !pages.read(number, spare)? {
                return Ok(false);
            }
            let part = &spare[4..pages.usable];
            let length = part.len().min(self.length - payload.len());
            payload.extend_from_slice(&part[..length]);
            next = number_at(spare, 0);
        }
        Ok(true)
    }
}
