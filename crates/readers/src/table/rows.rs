//! A delimited text cut into rows, a buffer at a time.
//!
//! Quotes of strangers are not to be trusted: one that is never closed would swallow the rest of
//! the file. So a row that ends nowhere costs its first line only, and the lines it swallowed are
//! read again one by one. Every byte is looked at a bounded number of times.

use memchr::{memchr, memchr_iter, memchr2, memchr3};
use ringoff_model::SkipReason;
use std::borrow::Cow;
use std::io::{self, Read};
use std::ops::Range;

/// Bytes the buffer begins with. It grows only for a longer row, up to the limit of one entry.
const BUFFER: usize = 64 << 10;

/// Rows of a delimited text in UTF-8.
pub(super) struct Rows<'r> {
    input: &'r mut dyn Read,
    delimiter: u8,
    most_bytes: usize,
    buffer: Vec<u8>,
    start: usize,
    filled: usize,
    ended: bool,
    line: u64,
    /// Lines that begin before this index of the buffer were swallowed by a quote once.
    again_until: usize,
    /// Where the last row stood, for [`again`](Rows::again).
    last: Range<usize>,
    last_line: u64,
    cells: Cells,
}

/// What stands at one place of the text.
pub(super) enum Row<'b> {
    /// Cells.
    Record(Record<'b>),
    /// Text that is no row, and why.
    Lost(SkipReason, u64),
}

/// One row. Its cells stay where they are in the buffer until one is asked for by its number, so
/// that a cell nobody asks for (a password) is never copied.
pub(super) struct Record<'b> {
    bytes: &'b [u8],
    cells: &'b Cells,
    /// The line it begins on, counted from 1.
    pub(super) line: u64,
    /// Whether it is a line that a quote had swallowed.
    pub(super) again: bool,
    /// Whether it is the last of the text and no line end follows.
    pub(super) open_end: bool,
    /// Whether it spans more than one line.
    pub(super) long: bool,
}

struct Cells {
    most: usize,
    count: usize,
    broken: bool,
    list: Vec<(Range<usize>, bool)>,
}

enum Scan {
    Row(usize),
    More,
    OpenQuote,
}

impl<'r> Rows<'r> {
    pub(super) fn new(
        input: &'r mut dyn Read,
        delimiter: u8,
        most_bytes: usize,
        most_cells: usize,
    ) -> Self {
        Self {
            input,
            delimiter,
            most_bytes,
            buffer: vec![0; BUFFER],
            start: 0,
            filled: 0,
            ended: false,
            line: 1,
            again_until: 0,
            last: 0..0,
            last_line: 1,
            cells: Cells {
                most: most_cells,
                count: 0,
                broken: false,
                list: Vec::new(),
            },
        }
    }

    /// The next row; `None` at the end. Blank lines are no rows.
    pub(super) fn next(&mut self) -> io::Result<Option<Row<'_>>> {
        loop {
            if self.start == self.filled && self.ended {
                return Ok(None);
            }
            let again = self.start < self.again_until;
            let bytes = &self.buffer[self.start..self.filled];
            match scan(bytes, self.delimiter, self.ended, again, &mut self.cells) {
                Scan::Row(length) => {
                    let open_end =
                        !bytes[..length].ends_with(b"\n") && !bytes[..length].ends_with(b"\r");
                    let lines = memchr_iter(b'\n', &bytes[..length]).count() as u64;
                    self.last = self.start..self.start + length;
                    self.last_line = self.line;
                    self.start += length;
                    self.line += lines;
                    if self.cells.are_blank() {
                        continue;
                    }
                    if length > self.most_bytes {
                        return Ok(Some(Row::Lost(SkipReason::TooLarge, self.last_line)));
                    }
                    if self.cells.count > self.cells.most {
                        return Ok(Some(Row::Lost(SkipReason::TooMany, self.last_line)));
                    }
                    return Ok(Some(Row::Record(Record {
                        bytes: &self.buffer[self.last.clone()],
                        cells: &self.cells,
                        line: self.last_line,
                        again,
                        open_end,
                        long: lines > 1,
                    })));
                }
                Scan::More if self.filled - self.start >= self.most_bytes => {
                    let line = self.line;
                    self.drop_line()?;
                    return Ok(Some(Row::Lost(SkipReason::TooLarge, line)));
                }
                Scan::More => self.fill()?,
                Scan::OpenQuote => {
                    let line = self.line;
                    self.drop_line()?;
                    return Ok(Some(Row::Lost(SkipReason::CutOff, line)));
                }
            }
        }
    }

    /// Takes back all lines but the first of the row last given, to be read one by one.
    pub(super) fn again(&mut self) {
        let row = &self.buffer[self.last.clone()];
        let Some(first) = line_end(row) else { return };
        self.again_until = self.again_until.max(self.last.end);
        self.start = self.last.start + first;
        self.line = self.last_line + 1;
    }

    /// Goes to the next line; what is in the buffer already is then read line by line.
    fn drop_line(&mut self) -> io::Result<()> {
        self.line += 1;
        if let Some(length) = line_end(&self.buffer[self.start..self.filled]) {
            self.start += length;
            self.again_until = self.filled;
            return Ok(());
        }
        while !self.ended {
            self.start = self.filled;
            self.fill()?;
            if let Some(length) = line_end(&self.buffer[..self.filled]) {
                self.start = length;
                return Ok(());
            }
        }
        self.start = self.filled;
        Ok(())
    }

    fn fill(&mut self) -> io::Result<()> {
        self.buffer.copy_within(self.start..self.filled, 0);
        self.again_until = self.again_until.saturating_sub(self.start);
        self.filled -= self.start;
        self.start = 0;
        self.last = 0..0;
        if self.filled == self.buffer.len() {
            self.buffer.resize(self.buffer.len() * 2, 0);
        }
        // Filled to the brim, so that a row is not scanned anew for every few bytes.
        while self.filled < self.buffer.len() {
            match self.input.read(&mut self.buffer[self.filled..]) {
                Ok(0) => {
                    self.ended = true;
                    break;
                }
                Ok(count) => self.filled += count,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }
}

impl<'b> Record<'b> {
    /// How many cells there are.
    pub(super) fn len(&self) -> usize {
        self.cells.count
    }

    /// Whether a quote was still open where the line ended, or should have been closed before.
    pub(super) fn is_broken(&self) -> bool {
        self.cells.broken
    }

    /// The text of a cell, quotes undone; empty where there is no such cell.
    pub(super) fn cell(&self, at: usize) -> Cow<'b, str> {
        let Some((range, doubled)) = self.cells.list.get(at) else {
            return Cow::Borrowed("");
        };
        let text = String::from_utf8_lossy(&self.bytes[range.clone()]);
        if *doubled {
            Cow::Owned(text.replace("\"\"", "\""))
        } else {
            text
        }
    }

    /// Whether a cell holds nothing but white space.
    pub(super) fn is_empty(&self, at: usize) -> bool {
        self.cells
            .list
            .get(at)
            .is_none_or(|(range, _)| self.bytes[range.clone()].trim_ascii().is_empty())
    }
}

impl Cells {
    fn push(&mut self, range: Range<usize>, doubled: bool) {
        self.count += 1;
        if self.count <= self.most {
            self.list.push((range, doubled));
        }
    }

    fn are_blank(&self) -> bool {
        self.count == 1 && self.list.first().is_some_and(|(range, _)| range.is_empty())
    }
}

/// The length of the first line with its end.
fn line_end(bytes: &[u8]) -> Option<usize> {
    let at = memchr2(b'\n', b'\r', bytes)?;
    let two = bytes[at] == b'\r' && bytes.get(at + 1) == Some(&b'\n');
    Some(at + 1 + usize::from(two))
}

/// Cuts the first row of `bytes`. `one_line`: a line end closes whatever is open.
fn scan(bytes: &[u8], delimiter: u8, ended: bool, one_line: bool, cells: &mut Cells) -> Scan {
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
        if bytes.get(quote + 1) == Some(&b'"') {
            doubled = true;
            at = quote + 2;
            continue;
        }
        let behind = bytes[quote + 1..].iter().position(|byte| *byte != b' ');
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

#[cfg(test)]
mod tests {
    use super::*;

    fn all(text: &str, most_bytes: usize) -> Vec<Result<Vec<String>, SkipReason>> {
        let mut input = text.as_bytes();
        let mut rows = Rows::new(&mut input, b',', most_bytes, 100);
        let mut out = Vec::new();
        while let Some(row) = rows.next().unwrap() {
            out.push(match row {
                Row::Record(r) => Ok((0..r.len()).map(|i| r.cell(i).into_owned()).collect()),
                Row::Lost(reason, _) => Err(reason),
            });
        }
        out
    }

    fn cells(list: &[&str]) -> Result<Vec<String>, SkipReason> {
        Ok(list.iter().map(|s| (*s).to_owned()).collect())
    }

    #[test]
    fn rows_follow_rfc_4180_and_every_line_end() {
        let text = "a,b\r\n\"x\"\"y\",\"1\r\n2\"\n\nc,\rd,\"\"";
        let want = [
            cells(&["a", "b"]),
            cells(&["x\"y", "1\r\n2"]),
            cells(&["c", ""]),
            cells(&["d", ""]),
        ];
        assert_eq!(all(text, 1000), want);
    }

    #[test]
    fn a_careless_quote_inside_a_cell_is_text() {
        let text = "\"say \"hi\" now\",b\nx\"y,\"z\" ,\"\"\"\"\n";
        assert_eq!(
            all(text, 1000),
            [cells(&["say \"hi\" now", "b"]), cells(&["x\"y", "z", "\""])]
        );
    }

    #[test]
    fn a_quote_that_closes_rows_later_is_noticed() {
        let mut input = "a,\"b\nc,d\ne,\"f\"\n".as_bytes();
        let mut rows = Rows::new(&mut input, b',', 1000, 100);
        let Some(Row::Record(record)) = rows.next().unwrap() else {
            panic!("a row")
        };
        assert!(record.is_broken() && record.long);
        rows.again();
        let Some(Row::Record(record)) = rows.next().unwrap() else {
            panic!("a row")
        };
        assert_eq!(
            (record.cell(1).as_ref(), record.line, record.again),
            ("d", 2, true)
        );
    }

    #[test]
    fn a_quote_never_closed_costs_its_line_only() {
        let text = "a,\"b\nc,d\ne,f\n";
        assert_eq!(
            all(text, 1000),
            [
                Err(SkipReason::CutOff),
                cells(&["c", "d"]),
                cells(&["e", "f"])
            ]
        );
        let long = format!("a,\"b\n{}", "c,d\n".repeat(40_000));
        let rows = all(&long, BUFFER);
        assert_eq!(rows[0], Err(SkipReason::TooLarge));
        assert_eq!(rows.len(), 40_001);
    }
}
