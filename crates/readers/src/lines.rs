//! Lines of a text of any length, in flat memory.

use memchr::memchr;
use std::io::{self, Read};

/// Bytes of a line that are handed on. Of longer ones the rest is dropped: in a card they are pictures.
pub(crate) const LINE: usize = 64 << 10;

/// Takes a text apart into lines without their ends.
pub(crate) struct Lines<'a> {
    input: &'a mut dyn Read,
    buffer: Vec<u8>,
    begin: usize,
    end: usize,
    done: bool,
}

impl<'a> Lines<'a> {
    pub(crate) fn new(input: &'a mut dyn Read) -> Self {
        Self {
            input,
            buffer: vec![0; 4 * LINE],
            begin: 0,
            end: 0,
            done: false,
        }
    }

    /// The next line; of a very long one only its beginning.
    pub(crate) fn next(&mut self) -> io::Result<Option<&[u8]>> {
        let (at, length, used) = loop {
            let held = &self.buffer[self.begin..self.end];
            match memchr(b'\n', held) {
                Some(i) => break (self.begin, i, i + 1),
                None if self.done && held.is_empty() => return Ok(None),
                None if self.done => break (self.begin, held.len(), held.len()),
                None if held.len() > LINE => {
                    self.drop_rest_of_line()?;
                    // The beginning of the line was kept at the start of the buffer.
                    break (0, LINE, 0);
                }
                None => self.fill()?,
            }
        };
        self.begin += used;
        let line = &self.buffer[at..at + length];
        Ok(Some(line.strip_suffix(b"\r").unwrap_or(line)))
    }

    /// Reads more behind what is held.
    fn fill(&mut self) -> io::Result<()> {
        self.buffer.copy_within(self.begin..self.end, 0);
        self.end -= self.begin;
        self.begin = 0;
        self.read()
    }

    fn drop_rest_of_line(&mut self) -> io::Result<()> {
        self.buffer.copy_within(self.begin..self.begin + LINE, 0);
        loop {
            (self.begin, self.end) = (LINE, LINE);
            self.read()?;
            if let Some(i) = memchr(b'\n', &self.buffer[LINE..self.end]) {
                self.begin = LINE + i + 1;
                return Ok(());
            }
            if self.done {
                self.begin = self.end;
                return Ok(());
            }
        }
    }

    fn read(&mut self) -> io::Result<()> {
        loop {
            match self.input.read(&mut self.buffer[self.end..]) {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
                Ok(read) => {
                    self.end += read;
                    self.done = read == 0;
                    return Ok(());
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_come_without_their_ends_and_long_ones_cut() {
        let text = format!(
            "a\r\n\n{}\nb\n{}\nc",
            "x".repeat(10 * LINE),
            "y".repeat(LINE + 1)
        );
        let mut input = text.as_bytes();
        let mut lines = Lines::new(&mut input);
        let mut lengths = Vec::new();
        while let Some(line) = lines.next().unwrap() {
            lengths.push(line.len());
        }
        assert_eq!(lengths, [1, 0, LINE, 1, LINE + 1, 1]);
    }
}
