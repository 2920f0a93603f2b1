//! A delimited text cut into rows, a buffer at a time.
//!
//! Quotes of strangers are not to be trusted: one that is never closed would swallow the rest of
//! the file. So a row that ends nowhere costs its first line only, and the lines it swallowed are
//! read again one by one. Every byte is looked at a bounded number of times.

mod scan;

use memchr::memchr_iter;
use ringoff_model::SkipReason;
use scan::{Cells, Scan, line_end, scan};
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
    /// Why no more can be read, to be said after what could.
    failure: Option<io::Error>,
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
            failure: None,
            line: 1,
            again_until: 0,
            last: 0..0,
            last_line: 1,
            cells: Cells {
                backslash: false,
                most: most_cells,
                count: 0,
                broken: false,
                list: Vec::new(),
            },
        }
    }

    /// The same text, whose quotes in quoted cells have a backslash before them.
    pub(super) fn escaped(mut self, backslash: bool) -> Self {
        self.cells.backslash = backslash;
        self
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
        if let Some(error) = self.failure.take() {
            return Err(error);
        }
        self.buffer.copy_within(self.start..self.filled, 0);
        self.again_until = self.again_until.saturating_sub(self.start);
        self.filled -= self.start;
        self.start = 0;
        self.last = 0..0;
        if self.filled == self.buffer.len() {
            self.buffer.resize(self.buffer.len() * 2, 0);
        }
        let held = self.filled;
        // Filled to the brim, so that a row is not scanned anew for every few bytes.
        while self.filled < self.buffer.len() {
            match self.input.read(&mut self.buffer[self.filled..]) {
                Ok(0) => {
                    self.ended = true;
                    break;
                }
                Ok(count) => self.filled += count,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) if self.filled > held => {
                    self.failure = Some(error);
                    break;
                }
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
        let bytes = &self.bytes[range.clone()];
        let text = match std::str::from_utf8(bytes) {
            Ok(text) => Cow::Borrowed(text),
            Err(_) => String::from_utf8_lossy(bytes),
        };
        let text = if *doubled {
            Cow::Owned(text.replace("\"\"", "\""))
        } else {
            text
        };
        if self.cells.backslash && text.contains('\\') {
            Cow::Owned(unescaped(&text))
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

/// Without the backslashes before quotes and backslashes.
fn unescaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        let escaped = chars.next_if(|next| c == '\\' && matches!(next, '"' | '\\'));
        out.push(escaped.unwrap_or(c));
    }
    out
}

#[cfg(test)]
mod tests;
