//! A walk over one large JSON object without parsing it: keys are read, values stepped over or
//! held one at a time. Depth is counted, never recursed into.

use memchr::memchr2;
use ringoff_model::SkipReason;
use std::io::{self, Read};

/// Bytes read at a time.
const CHUNK: usize = 64 << 10;
/// Longer keys are none of the formats' own.
const KEY: usize = 256;

/// Where the walk is, and the value it holds.
pub(crate) struct Walk<'i> {
    input: &'i mut dyn Read,
    chunk: Vec<u8>,
    at: usize,
    filled: usize,
    before: u64,
    held: Vec<u8>,
    most_bytes: usize,
    most_depth: usize,
}

impl<'i> Walk<'i> {
    pub(crate) fn new(input: &'i mut dyn Read, most_bytes: usize, most_depth: usize) -> Self {
        Self {
            input,
            chunk: vec![0; CHUNK],
            at: 0,
            filled: 0,
            before: 0,
            held: Vec::new(),
            most_bytes,
            most_depth,
        }
    }

    /// The next byte that is no white space, without going past it.
    pub(crate) fn peek(&mut self) -> io::Result<Option<u8>> {
        while let Some(byte) = self.here()? {
            if !byte.is_ascii_whitespace() {
                return Ok(Some(byte));
            }
            self.at += 1;
        }
        Ok(None)
    }

    /// Goes past the byte last seen.
    pub(crate) fn step(&mut self) {
        self.at = (self.at + 1).min(self.filled);
    }

    /// How many bytes lie behind.
    pub(crate) fn place(&self) -> u64 {
        self.before + self.at as u64
    }

    /// The next key of the object, its colon behind; `None` where no key follows.
    pub(crate) fn key(&mut self) -> io::Result<Option<String>> {
        loop {
            match self.peek()? {
                Some(b',') => self.step(),
                Some(b'"') => break,
                _ => return Ok(None),
            }
        }
        let key = match self.value(true)? {
            Ok(text) if text.len() <= KEY => String::from_utf8_lossy(text.trim_ascii())
                .trim_matches('"')
                .to_owned(),
            Ok(_) => String::new(),
            Err(_) => return Ok(None),
        };
        if self.peek()? != Some(b':') {
            return Ok(None);
        }
        self.step();
        Ok(Some(key))
    }

    /// Goes past one value; its bytes if `hold`. Why not, where it is cut off or beyond a limit.
    pub(crate) fn value(&mut self, hold: bool) -> io::Result<Result<&[u8], SkipReason>> {
        self.held.clear();
        let Some(first) = self.peek()? else {
            return Ok(Err(SkipReason::CutOff));
        };
        if matches!(first, b',' | b']' | b'}') {
            // No value at all; gone past, so that nobody stays here for ever.
            self.step();
            return Ok(Err(SkipReason::Malformed));
        }
        let mut wrong = None;
        let mut depth = 0_usize;
        let mut in_string = false;
        let scalar = !matches!(first, b'{' | b'[' | b'"');
        loop {
            let Some(byte) = self.here()? else {
                // A number at the very end is whole; anything else is not.
                return Ok(Err(wrong.unwrap_or(SkipReason::CutOff)));
            };
            if in_string {
                self.string_piece(hold && wrong.is_none());
                match self.here()? {
                    Some(b'"') => {
                        in_string = false;
                        self.keep(hold, &mut wrong);
                        if depth == 0 {
                            break;
                        }
                    }
                    // A backslash, and whatever it escapes.
                    Some(b'\\') => {
                        self.keep(hold, &mut wrong);
                        if self.here()?.is_some() {
                            self.keep(hold, &mut wrong);
                        }
                    }
                    // The string goes on in what was read just now, or nothing follows.
                    _ => {}
                }
                continue;
            }
            if scalar && (matches!(byte, b',' | b']' | b'}') || byte.is_ascii_whitespace()) {
                break;
            }
            match byte {
                b'"' => in_string = true,
                b'{' | b'[' => {
                    depth += 1;
                    if depth > self.most_depth {
                        wrong.get_or_insert(SkipReason::TooDeep);
                    }
                }
                b'}' | b']' => depth = depth.saturating_sub(1),
                _ => {}
            }
            self.keep(hold, &mut wrong);
            if depth == 0 && matches!(byte, b'}' | b']') {
                break;
            }
        }
        Ok(match wrong {
            Some(reason) => Err(reason),
            None => Ok(&self.held),
        })
    }

    /// Overwrites the value held last: there was a password in it.
    pub(crate) fn wipe(&mut self) {
        self.held.fill(0);
        self.held.clear();
    }

    /// Goes on in a string up to a quote, a backslash or the end of what was read.
    fn string_piece(&mut self, keep: bool) {
        let rest = &self.chunk[self.at..self.filled];
        let length = memchr2(b'"', b'\\', rest).unwrap_or(rest.len());
        if keep && self.held.len() <= self.most_bytes {
            self.held.extend_from_slice(&rest[..length]);
        }
        self.at += length;
    }

    fn keep(&mut self, hold: bool, wrong: &mut Option<SkipReason>) {
        if hold && wrong.is_none() {
            if self.held.len() >= self.most_bytes {
                *wrong = Some(SkipReason::TooLarge);
                self.wipe();
            } else {
                self.held.push(self.chunk[self.at]);
            }
        }
        self.at += 1;
    }

    fn here(&mut self) -> io::Result<Option<u8>> {
        while self.at == self.filled {
            self.before += self.filled as u64;
            self.at = 0;
            self.filled = 0;
            match self.input.read(&mut self.chunk) {
                Ok(0) => return Ok(None),
                Ok(count) => self.filled = count,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
        Ok(Some(self.chunk[self.at]))
    }
}
