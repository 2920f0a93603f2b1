//! The mbox format: mails one after the other, each begun by a line such as
//! `From - Fri Sep 16 22:26:51 2016` (Thunderbird, Apple Mail, Google Takeout, Unix mail).
//!
//! There is no one mbox: some writers escape `From ` in texts as `>From ` and some do not. So a
//! line begins a mail only if it ends in a date and follows a blank line; without the blank line,
//! which some exports leave out, a header field must come next. A line without a date, or with one
//! written in another way, begins a mail if the header of one comes next.

use super::mail::{
    BUFFER, FROM_LINE, MailReader, Setting, after_bom, begins_header, from_line, read_some,
};
use super::{Format, Head};
use crate::{Flow, Limits, ReadError, Sink};
use memchr::{memchr, memmem};
use ringoff_model::{Moment, Place, SkipReason, Skipped};
use std::io::Read;

/// The mbox format.
pub(super) struct Mbox;

impl Format for Mbox {
    fn id(&self) -> &'static str {
        "mbox"
    }

    fn recognizes(&self, head: Head<'_>) -> bool {
        let bytes = after_bom(head.bytes).trim_ascii_start();
        let line = bytes.split(|b| *b == b'\n').next().unwrap_or(bytes);
        let next = &bytes[bytes.len().min(line.len() + 1)..];
        from_line(line)
            .is_some_and(|from| from.dated || begins_header(next, true).unwrap_or_default())
    }

    fn read(
        &self,
        input: &mut dyn Read,
        limits: &Limits,
        sink: &mut dyn Sink,
    ) -> Result<(), ReadError> {
        read_mails(input, limits, sink, BUFFER)
    }
}

/// What stands before and at the start of every separator.
const MARK: &[u8] = b"\nFrom ";

/// Bytes kept before the place that is read next, to see whether a blank line went before.
const BEFORE: usize = 3;

/// Smallest buffer: a separator, what is asked of the header after it and an incomplete line fit well.
const LEAST: usize = 4 << 10;

/// Bytes behind a separator without a date in which a header must show itself.
const AHEAD: usize = 3 << 10;

fn read_mails(
    input: &mut dyn Read,
    limits: &Limits,
    sink: &mut dyn Sink,
    capacity: usize,
) -> Result<(), ReadError> {
    let mark = memmem::Finder::new(MARK);
    let mut mails = Mails {
        reader: MailReader::new(limits),
        open: None,
    };
    let mut buffer = vec![b'\n'; capacity.max(LEAST)];
    // `offset` is the place in the file of `buffer[begin]`.
    let (mut begin, mut end, mut offset) = (BEFORE, BEFORE, 0u64);
    let mut done = false;
    loop {
        let read = read_some(input, &mut buffer[end..])?;
        end += read;
        done |= read == 0;
        if offset == 0 && begin == BEFORE && buffer[begin..end].starts_with(b"\xef\xbb\xbf") {
            begin += 3;
            offset += 3;
            buffer[..begin].fill(b'\n');
        }
        loop {
            let (until, found) = match next_separator(&mark, &buffer[..end], begin, done) {
                Next::At(separator) => (separator.begin, Some(separator)),
                Next::Perhaps(at) => (at, None),
                Next::None => (end, None),
            };
            let ends = found.is_some() || done;
            let used = mails.feed(&buffer[begin..until], ends);
            begin += used;
            offset += used as u64;
            if ends && mails.end(found.is_none(), sink) == Flow::Stop {
                return Ok(());
            }
            let Some(separator) = found else { break };
            mails.open = Some(Setting {
                place: Place::Byte(offset),
                at: separator.at,
                last: false,
            });
            offset += (separator.end - begin) as u64;
            begin = separator.end;
        }
        if done {
            return Ok(());
        }
        buffer.copy_within(begin - BEFORE..end, 0);
        end -= begin - BEFORE;
        begin = BEFORE;
    }
}

struct Mails {
    reader: MailReader,
    /// `None` until the first separator.
    open: Option<Setting>,
}

impl Mails {
    fn feed(&mut self, bytes: &[u8], last: bool) -> usize {
        if self.open.is_none() {
            bytes.len()
        } else {
            self.reader.feed(bytes, last)
        }
    }

    fn end(&mut self, last: bool, sink: &mut dyn Sink) -> Flow {
        match self.open.take() {
            Some(setting) => self.reader.end(Setting { last, ..setting }, sink),
            None if last => sink.skipped(Skipped {
                reason: SkipReason::Malformed,
                place: Place::Byte(0),
            }),
            None => Flow::Continue,
        }
    }
}

struct Separator {
    begin: usize,
    end: usize,
    at: Option<Moment>,
}

enum Next {
    At(Separator),
    /// There may be one here; more bytes will tell.
    Perhaps(usize),
    None,
}

/// Finds the next line that begins a mail, at `from` or behind it. `done`: no more bytes will come.
fn next_separator(mark: &memmem::Finder<'_>, buffer: &[u8], from: usize, done: bool) -> Next {
    let mut at = from - 1;
    while let Some(i) = mark.find(&buffer[at..]) {
        let begin = at + i + 1;
        at = begin;
        let rest = &buffer[begin..];
        let end = match memchr(b'\n', &rest[..rest.len().min(FROM_LINE)]) {
            Some(end) => end + 1,
            None if rest.len() >= FROM_LINE => continue,
            None if done => rest.len(),
            None => return Next::Perhaps(begin),
        };
        let Some(from) = from_line(&rest[..end]) else {
            continue;
        };
        let before = &buffer[..begin - 1];
        let after_blank = before.ends_with(b"\n") || before.ends_with(b"\n\r");
        let next = &rest[end..];
        let separates = match (from.dated, after_blank) {
            (true, true) => Some(true),
            (true, false) => begins_field(next, done),
            (false, false) if from.bare => Some(false),
            (false, _) if next.len() > AHEAD => begins_header(&next[..AHEAD], true),
            (false, _) => begins_header(next, done || next.len() == AHEAD),
        };
        let Some(separates) = separates else {
            return Next::Perhaps(begin);
        };
        if separates {
            return Next::At(Separator {
                begin,
                end: begin + end,
                at: from.at,
            });
        }
    }
    // A separator may be cut after its first letters.
    let cut = (2..MARK.len()).find(|length| buffer.ends_with(&MARK[..*length]));
    cut.filter(|_| !done).map_or(Next::None, |length| {
        Next::Perhaps(buffer.len() - length + 1)
    })
}

/// Whether a header field stands here; `None` if more bytes are needed to tell.
fn begins_field(bytes: &[u8], done: bool) -> Option<bool> {
    const LONGEST: usize = 80;
    let name = bytes
        .iter()
        .take(LONGEST)
        .take_while(|b| b.is_ascii_alphanumeric() || **b == b'-')
        .count();
    match bytes.get(name) {
        Some(b':') => Some(name > 0),
        Some(_) => Some(false),
        None if done => Some(false),
        None => None,
    }
}

#[cfg(test)]
mod tests;
