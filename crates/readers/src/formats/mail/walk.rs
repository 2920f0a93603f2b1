//! One mail, walked a chunk at a time: headers and texts are held, everything else is stepped over.
//!
//! The walk is a loop over a stack of boundaries, so no nesting can exhaust the program's own stack,
//! and a mail of any size takes no more memory than its headers and texts.

use super::fields::is_of_mail;
use super::levels::{Delimiter, Levels};
use super::part::{Entity, Text, entity};
use crate::Limits;
use memchr::{memchr, memmem, memrchr};
use ringoff_model::SkipReason;
use std::ops::Range;

/// A line that is not complete at the end of a chunk is asked for again, unless it is this long:
/// no boundary is.
pub(super) const LONG_LINE: usize = 1024;

/// Bytes of one text part that are held. More than its text may give, even as HTML in base64.
const PART: usize = 3 << 20;

/// A text of fewer bytes (white space not counted) may be a mere pointer to the HTML beside it.
const USEFUL: usize = 64;

/// A text part: how it is written and where its bytes are held.
#[derive(Clone, Debug)]
pub(super) struct Held {
    pub(super) text: Text,
    pub(super) range: Range<usize>,
    /// The `multipart/alternative` it belongs to; 0 is none.
    pub(super) group: usize,
    /// Text before the first boundary: a remark, or a body whose boundary lines were lost.
    pub(super) preamble: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Header,
    Text,
    Other,
}

/// The walk through one mail, used again for the next.
pub(super) struct Walk {
    limits: Limits,
    delimiter: memmem::Finder<'static>,
    held: Vec<u8>,
    header: Range<usize>,
    parts: Vec<Held>,
    levels: Levels,
    state: State,
    /// Where in `held` the current header or text begins.
    begin: usize,
    /// The chunk before ended inside a line.
    inside_line: bool,
    entities: usize,
    groups: usize,
    trouble: Option<SkipReason>,
}

impl Walk {
    pub(super) fn new(limits: &Limits) -> Self {
        Self {
            limits: *limits,
            delimiter: memmem::Finder::new(b"\n--"),
            held: Vec::new(),
            header: 0..0,
            parts: Vec::new(),
            levels: Levels::default(),
            state: State::Header,
            begin: 0,
            inside_line: false,
            entities: 0,
            groups: 0,
            trouble: None,
        }
    }

    /// Begins the next mail.
    pub(super) fn reset(&mut self) {
        self.held.clear();
        self.parts.clear();
        self.levels.clear();
        (self.header, self.state, self.begin) = (0..0, State::Header, 0);
        (self.inside_line, self.entities, self.groups, self.trouble) = (false, 0, 0, None);
    }

    /// The mail's own header.
    pub(super) fn header(&self) -> &[u8] {
        &self.held[self.header.clone()]
    }

    /// The text parts in their order.
    pub(super) fn parts(&self) -> &[Held] {
        &self.parts
    }

    /// The bytes of a text part, still encoded.
    pub(super) fn raw(&self, part: &Held) -> &[u8] {
        &self.held[part.range.clone()]
    }

    /// The limit that cost something, if any.
    pub(super) fn trouble(&self) -> Option<SkipReason> {
        self.trouble
    }

    /// Takes the next bytes and returns how many were used; the rest is to be given again, with more
    /// behind it. With `last` all are used.
    pub(super) fn feed(&mut self, chunk: &[u8], last: bool) -> usize {
        let mut at = 0;
        while at < chunk.len() {
            let used = match self.state {
                State::Header => self.feed_header(&chunk[at..], last),
                State::Text | State::Other => self.feed_body(&chunk[at..], last),
            };
            if used == 0 {
                break;
            }
            at += used;
        }
        at
    }

    /// Ends the mail. Returns whether it ends before its end: in a header, or before the boundary
    /// line that should close it.
    pub(super) fn finish(&mut self) -> bool {
        let in_header = self.state == State::Header;
        if in_header && self.entities == 0 {
            self.header = 0..self.held.len();
        }
        self.close_text();
        in_header || !self.levels.is_empty()
    }

    fn feed_header(&mut self, bytes: &[u8], last: bool) -> usize {
        let Some(end) = memchr(b'\n', bytes) else {
            if !last && bytes.len() < LONG_LINE {
                return 0;
            }
            self.hold(bytes);
            self.inside_line = true;
            return bytes.len();
        };
        let line = &bytes[..=end];
        let mut blank = matches!(line, b"\n" | b"\r\n");
        if !self.inside_line && !blank && line.len() <= NAME && line.trim_ascii().is_empty() {
            // Some writers leave spaces in the line that ends the header; others fold so.
            match goes_on(&bytes[end + 1..], last) {
                None => return 0,
                Some(header) => blank = !header,
            }
        }
        let blank = blank && !std::mem::take(&mut self.inside_line);
        self.inside_line = false;
        // Blank lines before the first header belong to nothing.
        if blank && self.entities == 0 && self.held.is_empty() {
            return line.len();
        }
        self.hold(line);
        if blank {
            self.enter();
        }
        line.len()
    }

    /// A header is complete: what follows it?
    fn enter(&mut self) {
        let own = self.entities == 0;
        self.entities += 1;
        let entity = entity(&self.held[self.begin..], self.limits.headers);
        if own {
            self.header = 0..self.held.len();
        } else {
            self.held.truncate(self.begin);
        }
        self.begin = self.held.len();
        self.state = State::Other;
        let group = self.levels.group();
        match entity {
            Entity::Other => {}
            Entity::Text(text) => {
                if !(text.html && self.has_useful_plain(group)) {
                    self.open_text(text, group, false);
                }
            }
            Entity::Branch { .. } if self.levels.len() >= self.limits.depth => {
                self.met(SkipReason::TooDeep);
            }
            Entity::Branch {
                boundary,
                alternative,
            } => {
                if alternative && group == 0 {
                    self.groups += 1;
                }
                let group = if alternative && group == 0 {
                    self.groups
                } else {
                    group
                };
                self.levels.enter(boundary, group);
                if own {
                    self.open_text(Text::default(), 0, true);
                }
            }
        }
    }

    fn open_text(&mut self, text: Text, group: usize, preamble: bool) {
        let range = self.begin..self.begin;
        self.parts.push(Held {
            text,
            range,
            group,
            preamble,
        });
        self.state = State::Text;
    }

    fn close_text(&mut self) {
        if self.state == State::Text
            && let Some(part) = self.parts.last_mut()
        {
            part.range = self.begin..self.held.len();
        }
    }

    /// Whether an alternative already has a plain text that says enough.
    fn has_useful_plain(&self, group: usize) -> bool {
        let useful = |p: &Held| is_useful(&self.held[p.range.clone()]);
        group > 0
            && self
                .parts
                .iter()
                .any(|p| p.group == group && !p.text.html && useful(p))
    }

    fn feed_body(&mut self, bytes: &[u8], last: bool) -> usize {
        if self.levels.is_empty() {
            self.hold_body(bytes);
            return bytes.len();
        }
        let mut run = 0;
        if self.inside_line || !bytes.starts_with(b"--") {
            // Up to the next line that may be a boundary; else up to the last line that is complete.
            let Some(i) = self.delimiter.find(bytes) else {
                let complete = memrchr(b'\n', bytes).map_or(0, |i| i + 1);
                let all = last || bytes.len() - complete >= LONG_LINE;
                let used = if all { bytes.len() } else { complete };
                self.hold_body(&bytes[..used]);
                self.inside_line = (self.inside_line && used == 0) || used > complete;
                return used;
            };
            run = i + 1;
        }
        self.hold_body(&bytes[..run]);
        self.inside_line = false;
        let line = &bytes[run..];
        let line = match memchr(b'\n', line) {
            Some(end) => &line[..=end],
            None if last => line,
            None if line.len() < LONG_LINE => return run,
            None => {
                self.inside_line = true;
                line
            }
        };
        match self.levels.delimiter(line) {
            None => self.hold_body(line),
            Some(delimiter) => self.turn(&delimiter),
        }
        run + line.len()
    }

    fn turn(&mut self, delimiter: &Delimiter) {
        self.close_text();
        self.begin = self.held.len();
        self.state = State::Other;
        match *delimiter {
            Delimiter::Closes(level) => self.levels.leave(level),
            Delimiter::Opens(level) => {
                self.levels.leave(level + 1);
                if self.entities > self.limits.parts {
                    self.met(SkipReason::TooMany);
                } else {
                    self.state = State::Header;
                }
            }
        }
    }

    fn hold_body(&mut self, bytes: &[u8]) {
        if self.state == State::Text {
            let room = PART.saturating_sub(self.held.len() - self.begin);
            self.hold(&bytes[..bytes.len().min(room)]);
        }
    }

    fn hold(&mut self, bytes: &[u8]) {
        let room = self.limits.entry_bytes.saturating_sub(self.held.len());
        if bytes.len() > room {
            self.met(SkipReason::TooLarge);
        }
        self.held.extend_from_slice(&bytes[..bytes.len().min(room)]);
    }

    fn met(&mut self, reason: SkipReason) {
        self.trouble.get_or_insert(reason);
    }
}

/// Bytes in which the name of a field ends.
const NAME: usize = 80;

/// Whether a header goes on behind a line of spaces: with a fold, or with a field that mails carry. `None` if more
/// bytes are needed to tell.
fn goes_on(next: &[u8], last: bool) -> Option<bool> {
    let line = &next[..next.len().min(NAME)];
    if line.starts_with(b" ") || line.starts_with(b"\t") {
        return Some(!line.trim_ascii().is_empty());
    }
    let name = memchr(b':', line).map(|colon| line[..colon].trim_ascii_end());
    match name {
        Some(name) => Some(is_of_mail(name) || starts_as_field(name)),
        None if last || line.len() == NAME || line.contains(&b'\n') => Some(false),
        None => None,
    }
}

/// `X-Priority`, `Content-Language`, `List-Post`.
fn starts_as_field(name: &[u8]) -> bool {
    let starts = [&b"x-"[..], b"content-", b"list-", b"arc-"];
    starts.iter().any(|start| {
        let head = name.get(..start.len());
        head.is_some_and(|head| head.eq_ignore_ascii_case(start))
    })
}

fn is_useful(raw: &[u8]) -> bool {
    raw.iter()
        .filter(|b| !b.is_ascii_whitespace())
        .nth(USEFUL)
        .is_some()
}
