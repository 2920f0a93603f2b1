//! JSON into its top-level objects, one at a time.

use super::layout::{Layout, is_base64, layout, wrapped_list};
use crate::{Flow, Limits, Sink};
use memchr::{memchr, memchr3};
use ringoff_model::{Place, SkipReason};
use std::io::{self, Read};

/// Bytes read at a time.
const CHUNK: usize = 64 << 10;
/// A string that begins with so many characters of base64 is a picture; the rest is dropped.
const PICTURE: usize = 16 << 10;

/// One object: its JSON, or why there is none.
pub(super) struct Piece<'s> {
    pub place: Place,
    pub json: Result<&'s [u8], SkipReason>,
}

/// Reads objects without parsing them: braces are counted, strings stepped over.
pub(super) struct Splitter<'i> {
    input: &'i mut dyn Read,
    chunk: Vec<u8>,
    at: usize,
    read: u64,
    ended: bool,
    failure: Option<io::Error>,
    layout: Option<Layout>,
    most_depth: usize,
    most_bytes: usize,

    /// Line of the next byte, from 1.
    line: u64,
    /// Objects begun so far.
    entry: u64,
    in_array: bool,
    /// Whether the array is the value of an object that holds nothing else.
    wrapped: bool,
    object: Vec<u8>,
    depth: usize,
    /// Where in `object` the string that is open began.
    string: Option<usize>,
    escaped: bool,
    /// Whether the open string was looked at for being a picture.
    judged: bool,
    dropping: bool,
    wrong: Option<SkipReason>,
}

impl<'i> Splitter<'i> {
    pub(super) fn new(input: &'i mut dyn Read, limits: &Limits) -> Self {
        Self {
            input,
            chunk: Vec::new(),
            at: 0,
            read: 0,
            ended: false,
            failure: None,
            layout: None,
            most_depth: limits.depth,
            most_bytes: limits.entry_bytes,
            line: 1,
            entry: 0,
            in_array: false,
            wrapped: false,
            object: Vec::new(),
            depth: 0,
            string: None,
            escaped: false,
            judged: false,
            dropping: false,
            wrong: None,
        }
    }

    /// Tells progress; whether the receiver said stop.
    pub(super) fn stopped(&mut self, sink: &mut dyn Sink) -> bool {
        self.at >= self.chunk.len() && sink.progress(self.read) == Flow::Stop
    }

    /// Why reading ended early.
    pub(super) fn failure(&mut self) -> Option<io::Error> {
        self.failure.take()
    }

    /// The next object; `None` at the end.
    pub(super) fn next_piece(&mut self) -> Option<Piece<'_>> {
        self.object.clear();
        self.wrong = None;
        let place = loop {
            if self.at == self.chunk.len() {
                if !self.fill() {
                    break self.end()?;
                }
                // What was read may have been no more than the bracket that opens the list.
                continue;
            }
            let done = if self.depth == 0 {
                self.outside()
            } else {
                self.inside()
            };
            if let Some(place) = done {
                break place;
            }
        };
        let json = match self.wrong {
            Some(reason) => Err(reason),
            None => Ok(self.object.as_slice()),
        };
        Some(Piece { place, json })
    }

    /// What is left when the file ends: an object that is cut off, or a list without its end.
    fn end(&mut self) -> Option<Place> {
        let open = self.depth > 0 || std::mem::take(&mut self.in_array);
        if !open || self.failure.is_some() {
            return None;
        }
        let place = if self.depth > 0 {
            self.place()
        } else {
            Place::Entry(self.entry + 1)
        };
        (self.depth, self.in_array, self.wrong) = (0, false, Some(SkipReason::CutOff));
        Some(place)
    }

    fn fill(&mut self) -> bool {
        self.chunk.resize(CHUNK, 0);
        self.at = 0;
        let mut filled = 0;
        while !self.ended && filled < CHUNK {
            match self.input.read(&mut self.chunk[filled..]) {
                Ok(0) => self.ended = true,
                Ok(count) => filled += count,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => {
                    self.failure = Some(error);
                    self.ended = true;
                }
            }
        }
        self.chunk.truncate(filled);
        self.read += filled as u64;
        if self.layout.is_none() {
            if let Some(begin) = wrapped_list(&self.chunk) {
                (self.layout, self.in_array, self.wrapped) = (Some(Layout::Array), true, true);
                self.at = begin;
                return filled > 0;
            }
            self.layout = Some(layout(&self.chunk));
            self.in_array = self.layout == Some(Layout::Array);
            if self.in_array {
                self.at = memchr(b'[', &self.chunk).map_or(0, |at| at + 1);
            }
        }
        filled > 0
    }

    /// Between objects: takes one byte.
    fn outside(&mut self) -> Option<Place> {
        let byte = self.chunk[self.at];
        match byte {
            b'{' => {
                self.entry += 1;
                self.open();
            }
            b'\n' => {
                self.line += 1;
                self.at += 1;
            }
            b' ' | b'\r' | b'\t' | b',' => self.at += 1,
            b']' => {
                self.in_array = false;
                self.at += 1;
            }
            b'}' if self.wrapped && !self.in_array => self.at += 1,
            // Not an object: passed over up to the next one or the end of the line.
            _ => {
                let rest = &self.chunk[self.at..];
                let next = rest.iter().position(|b| matches!(b, b'{' | b'\n' | b']'));
                self.at += next.unwrap_or(rest.len());
                self.entry += 1;
                self.wrong = Some(SkipReason::Malformed);
                return Some(self.place());
            }
        }
        None
    }

    /// In an object: takes a run of bytes. Gives the place once the object is complete.
    fn inside(&mut self) -> Option<Place> {
        if self.string.is_some() {
            return self.in_string();
        }
        let from = self.at;
        while self.at < self.chunk.len() {
            match self.chunk[self.at] {
                b'"' => {
                    self.at += 1;
                    self.keep(from);
                    self.string = Some(self.object.len());
                    self.judged = false;
                    return None;
                }
                b'{' | b'[' => {
                    self.keep(from);
                    self.open();
                    return None;
                }
                b'}' | b']' => {
                    self.at += 1;
                    self.keep(from);
                    self.depth -= 1;
                    return (self.depth == 0).then(|| self.place());
                }
                b'\n' => {
                    self.keep(from);
                    return self.end_of_line();
                }
                _ => self.at += 1,
            }
        }
        self.keep(from);
        None
    }

    fn in_string(&mut self) -> Option<Place> {
        let from = self.at;
        if std::mem::take(&mut self.escaped) {
            self.at += 1;
            self.keep(from);
            return None;
        }
        match memchr3(b'"', b'\\', b'\n', &self.chunk[from..]) {
            None => self.at = self.chunk.len(),
            Some(length) => {
                self.at = from + length;
                match self.chunk[self.at] {
                    b'"' => {
                        self.keep(from);
                        self.dropping = false;
                        self.string = None;
                        let quote = self.at;
                        self.at += 1;
                        self.keep(quote);
                        return None;
                    }
                    b'\\' => {
                        self.at += 1;
                        self.escaped = true;
                    }
                    // JSON allows no line feed in a string: its quote is missing.
                    _ => {
                        self.wrong.get_or_insert(SkipReason::Malformed);
                        self.string = None;
                        self.dropping = false;
                        return self.end_of_line();
                    }
                }
            }
        }
        self.keep(from);
        None
    }

    fn end_of_line(&mut self) -> Option<Place> {
        if self.layout != Some(Layout::Lines) {
            self.line += 1;
            self.at += 1;
            return None;
        }
        // The line feed itself is left for `outside`, which counts it.
        self.depth = 0;
        self.wrong.get_or_insert(SkipReason::Malformed);
        Some(self.place())
    }

    fn open(&mut self) {
        let from = self.at;
        self.at += 1;
        self.depth += 1;
        if self.depth > self.most_depth {
            self.wrong.get_or_insert(SkipReason::TooDeep);
        }
        self.keep(from);
    }

    /// Takes the bytes from `from` up to here into the object, unless they are not wanted.
    fn keep(&mut self, from: usize) {
        if self.dropping || self.wrong.is_some() {
            return;
        }
        self.object.extend_from_slice(&self.chunk[from..self.at]);
        if let Some(string) = self.string
            && self.object.len() - string > PICTURE
            && !self.escaped
            && !std::mem::replace(&mut self.judged, true)
            && is_base64(&self.object[string..])
        {
            self.dropping = true;
            // An escape that is cut in two would make the whole object unreadable.
            let last = self.object.len() - 5;
            if let Some(escape) = memchr::memmem::rfind(&self.object[last..], b"\\u") {
                self.object.truncate(last + escape);
            }
        }
        if self.object.len() > self.most_bytes {
            self.object.clear();
            self.wrong = Some(SkipReason::TooLarge);
        }
    }

    fn place(&self) -> Place {
        match self.layout {
            Some(Layout::Lines) => Place::Line(self.line),
            _ => Place::Entry(self.entry),
        }
    }
}
