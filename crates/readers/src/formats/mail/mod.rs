//! One mail: a `.eml` file, a file of a Maildir, or a stretch of an mbox.
//!
//! `walk.rs` goes through the bytes once and keeps headers and texts; `build.rs` makes the
//! observation. Character sets, dates and HTML entities lean on `encoding_rs`, `chardetng` and
//! `mail-parser`; the latter's parser for whole mails is not used, because nested mails exhaust the
//! stack when its result is dropped. Attachments are never decoded, and their names never read.

mod address;
mod build;
mod date;
mod fields;
mod html;
mod labels;
mod levels;
mod part;
mod sms;
mod tags;
mod trust;
mod walk;
mod words;

pub(super) use build::Setting;
pub(super) use date::{FROM_LINE, from_line};

use super::{Format, Head};
use crate::{Flow, Limits, ReadError, Sink};
use build::{Scratch, hand_on};
use memchr::memchr;
use ringoff_model::Place;
use std::io::{self, Read};
use walk::Walk;

/// Bytes read at once. A buffer that stays in the processor's cache is faster than a larger one.
pub(super) const BUFFER: usize = 256 << 10;

/// The mail format (RFC 5322, MIME).
pub(super) struct SingleMail;

impl Format for SingleMail {
    fn id(&self) -> &'static str {
        "mail"
    }

    fn recognizes(&self, head: Head<'_>) -> bool {
        is_header(head.bytes)
    }

    fn read(
        &self,
        input: &mut dyn Read,
        limits: &Limits,
        sink: &mut dyn Sink,
    ) -> Result<(), ReadError> {
        read_one(input, limits, sink, BUFFER)
    }
}

pub(super) fn read_one(
    input: &mut dyn Read,
    limits: &Limits,
    sink: &mut dyn Sink,
    capacity: usize,
) -> Result<(), ReadError> {
    let mut reader = MailReader::new(limits);
    let mut buffer = vec![0; capacity.max(4 * walk::LONG_LINE)];
    let (mut held, mut first) = (0, true);
    loop {
        let read = read_some(input, &mut buffer[held..])?;
        let chunk = &buffer[..held + read];
        let chunk = if std::mem::take(&mut first) {
            after_bom(chunk)
        } else {
            chunk
        };
        let (begin, end) = (held + read - chunk.len(), held + read);
        let used = begin + reader.feed(chunk, read == 0);
        if read == 0 {
            break;
        }
        buffer.copy_within(used..end, 0);
        held = end - used;
    }
    reader.end(
        Setting {
            place: Place::Byte(0),
            at: None,
            last: true,
        },
        sink,
    );
    Ok(())
}

/// Reads mails that are fed to it piece by piece, one after the other.
pub(super) struct MailReader {
    limits: Limits,
    walk: Walk,
    scratch: Scratch,
}

impl MailReader {
    pub(super) fn new(limits: &Limits) -> Self {
        Self {
            limits: *limits,
            walk: Walk::new(limits),
            scratch: Scratch::default(),
        }
    }

    /// Takes the next bytes of the mail; those not used are to be given again with more behind them.
    pub(super) fn feed(&mut self, bytes: &[u8], last: bool) -> usize {
        self.walk.feed(bytes, last)
    }

    /// Ends the mail, hands it on, and is ready for the next.
    pub(super) fn end(&mut self, setting: Setting, sink: &mut dyn Sink) -> Flow {
        let flow = hand_on(
            &mut self.walk,
            &mut self.scratch,
            &self.limits,
            setting,
            sink,
        );
        self.walk.reset();
        flow
    }
}

/// Reads once, again if a signal interrupts.
pub(super) fn read_some(input: &mut dyn Read, buffer: &mut [u8]) -> io::Result<usize> {
    loop {
        match input.read(buffer) {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            other => return other,
        }
    }
}

/// Without a byte order mark, which some editors put before the first header.
pub(super) fn after_bom(bytes: &[u8]) -> &[u8] {
    bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes)
}

/// Whether bytes begin with the header of a mail, after what some put before it.
pub(super) fn is_header(bytes: &[u8]) -> bool {
    begins_header(after_bom(bytes).trim_ascii_start(), true).unwrap_or_default()
}

/// Whether bytes begin with the header of a mail: the first line is a field, nothing is binary, and
/// two different fields are those of a mail. `None`: more bytes are needed, unless they are the `whole`.
pub(super) fn begins_header(bytes: &[u8], whole: bool) -> Option<bool> {
    let mut rest = bytes;
    let mut known: Vec<&[u8]> = Vec::new();
    let mut first = true;
    while !rest.is_empty() && known.len() < 2 {
        let end = match memchr(b'\n', rest) {
            Some(at) => at + 1,
            None if whole => rest.len(),
            None => return None,
        };
        let (line, after) = rest.split_at(end);
        rest = after;
        // A second separator ends the first, so that no stretch is looked through for many of them.
        if line.trim_ascii().is_empty() || line.contains(&0) || line.starts_with(b"From ") {
            return Some(false);
        }
        if line.starts_with(b" ") || line.starts_with(b"\t") {
            continue;
        }
        let field = fields::fields(line).next();
        if first && field.is_none() {
            return Some(false);
        }
        first = false;
        let name = field
            .map(|f| f.name)
            .filter(|name| fields::is_of_mail(name));
        known.extend(name.filter(|n| !known.iter().any(|k| k.eq_ignore_ascii_case(n))));
    }
    let enough = known.len() == 2;
    (enough || whole).then_some(enough)
}

#[cfg(test)]
pub(super) mod tests;
