//! Where the cells of one row are: the rules of quotes, for a piece of text.

use memchr::{memchr, memchr2, memchr3};
use std::ops::Range;

/// The cells of the row scanned last.
pub(super) struct Cells {
    /// Whether a quote in a quoted cell has a backslash before it.
    pub(super) backslash: bool,
    /// More are counted, not kept.
    pub(super) most: usize,
    pub(super) count: usize,
    /// Whether a quote stands where none may.
    pub(super) broken: bool,
    /// Where each is, and whether quotes are doubled in it.
    pub(super) list: Vec<(Range<usize>, bool)>,
}

/// What the first row of a piece of text is.
pub(super) enum Scan {
    /// A whole row of that many bytes.
    Row(usize),
    /// The text ends inside it, and more text follows.
    More,
    /// The text ends inside a quoted cell, and no more follows.
    OpenQuote,
}

impl Cells {
    fn push(&mut self, range: Range<usize>, doubled: bool) {
        self.count += 1;
        if self.count <= self.most {
            self.list.push((range, doubled));
        }
    }

    pub(super) fn are_blank(&self) -> bool {
        self.count == 1 && self.list.first().is_some_and(|(range, _)| range.is_empty())
    }
}

/// The length of the first line with its end.
pub(super) fn line_end(bytes: &[u8]) -> Option<usize> {
    let at = memchr2(b'\n', b'\r', bytes)?;
    let two = bytes[at] == b'\r' && bytes.get(at + 1) == Some(&b'\n');
    Some(at + 1 + usize::from(two))
}

/// Cuts the first row of `bytes`. `one_line`: a line end closes whatever is open.
pub(super) fn scan(
    bytes: &[u8],
    delimiter: u8,
    ended: bool,
    one_line: bool,
    cells: &mut Cells,
) -> Scan {
    cells.list.clear();
    cells.count = 0;
    cells.broken = false;
    let mut at = 0;
    loop {
        if bytes.get(at) == Some(&b'"') {
            match quoted(bytes, at + 1, delimiter, ended, one_line, cells) {
                Ok(next) => at = next,
                Err(other) => return other,
            }
        } else {
            match memchr3(delimiter, b'\n', b'\r', &bytes[at..]) {
                None if !ended => return Scan::More,
                None => {
                    cells.push(at..bytes.len(), false);
                    return Scan::Row(bytes.len());
                }
                Some(length) => {
                    cells.push(at..at + length, false);
                    at += length;
                }
            }
        }
        match bytes.get(at) {
            None => return Scan::Row(bytes.len()),
            Some(&byte) if byte == delimiter => at += 1,
            Some(b'\r') if at + 1 == bytes.len() && !ended => return Scan::More,
            Some(_) => return Scan::Row(at + line_end(&bytes[at..]).unwrap_or(1)),
        }
    }
}

/// Reads a quoted cell from behind its first quote, and says where its delimiter or line end
/// stands. A quote that neither is doubled nor stands before one of these is part of the text, as
/// careless programs write it.
fn quoted(
    bytes: &[u8],
    open: usize,
    delimiter: u8,
    ended: bool,
    one_line: bool,
    cells: &mut Cells,
) -> Result<usize, Scan> {
    let mut at = open;
    let mut doubled = false;
    let mut opens_another = false;
    loop {
        let rest = &bytes[at..];
        let found = if one_line {
            memchr3(b'"', b'\n', b'\r', rest)
        } else {
            memchr(b'"', rest)
        };
        let Some(quote) = found.map(|length| at + length) else {
            return Err(match (ended, one_line) {
                (false, _) => Scan::More,
                (true, false) => Scan::OpenQuote,
                (true, true) => {
                    cells.push(open..bytes.len(), doubled);
                    cells.broken = true;
                    Scan::Row(bytes.len())
                }
            });
        };
        if bytes[quote] != b'"' {
            cells.push(open..quote, doubled);
            cells.broken = true;
            return Ok(quote);
        }
        if cells.backslash && is_escaped(&bytes[open..quote]) {
            at = quote + 1;
            continue;
        }
        if bytes.get(quote + 1) == Some(&b'"') {
            doubled = true;
            at = quote + 2;
            continue;
        }
        // WeChat writes a tab behind long numbers, quoted or not.
        let blank = |byte: &u8| *byte == b' ' || *byte == b'\t' && delimiter != b'\t';
        let behind = bytes[quote + 1..].iter().position(|byte| !blank(byte));
        let next = behind.map_or(bytes.len(), |spaces| quote + 1 + spaces);
        match bytes.get(next) {
            None if !ended => return Err(Scan::More),
            Some(byte) if *byte != delimiter && !matches!(byte, b'\r' | b'\n') => {
                let before = bytes[quote - 1];
                opens_another |= before == delimiter || before == b'\n';
                at = quote + 1;
            }
            _ => {
                // Over a line end, a quote behind a delimiter is another cell's: this one was
                // never closed and has swallowed whole rows.
                cells.broken |= opens_another && memchr(b'\n', &bytes[open..quote]).is_some();
                cells.push(open..quote, doubled);
                return Ok(next);
            }
        }
    }
}

/// Whether what follows `before` has a backslash of its own: two of them are one that is meant.
fn is_escaped(before: &[u8]) -> bool {
    before.iter().rev().take_while(|b| **b == b'\\').count() % 2 == 1
}
