//! A walked mail made an observation.

use super::address::{Mailbox, first_mailbox};
use super::date::field_date;
use super::fields::Fields;
use super::html::strip;
use super::labels::Labels;
use super::part::Text;
use super::sms;
use super::trust::sender_trust;
use super::walk::{Held, Walk};
use super::words::header_text;
use crate::charset::{Charset, decode};
use crate::transfer::Transfer;
use crate::{Flow, Limits, Sink};
use memchr::memmem;
use ringoff_model::{
    Direction, Mail, Moment, Observation, Place, SenderTrust, SkipReason, Skipped,
};
use std::borrow::Cow;

/// Where a mail stands and what its surroundings tell.
#[derive(Clone, Copy)]
pub(in crate::formats) struct Setting {
    pub(in crate::formats) place: Place,
    /// From the line that begins a mail in an mbox.
    pub(in crate::formats) at: Option<Moment>,
    /// Nothing follows it in its file: a missing end means that the file was cut.
    pub(in crate::formats) last: bool,
}

/// Buffers used again for every mail.
#[derive(Default)]
pub(in crate::formats) struct Scratch {
    bytes: Vec<u8>,
    decoded: String,
    text: String,
}

/// Ends the walk and hands the mail on; what was lost of it is counted beside it.
pub(super) fn hand_on(
    walk: &mut Walk,
    scratch: &mut Scratch,
    limits: &Limits,
    setting: Setting,
    sink: &mut dyn Sink,
) -> Flow {
    let open = walk.finish();
    let fields = Fields::of(walk.header(), limits.headers);
    let cut_text = read_text(walk, scratch, limits);
    let cut = setting.last && (open || cut_text);
    let trouble = walk
        .trouble()
        .or(fields.too_many.then_some(SkipReason::TooMany))
        .or(cut.then_some(SkipReason::CutOff));
    let skip = |reason, sink: &mut dyn Sink| {
        sink.skipped(Skipped {
            reason,
            place: setting.place,
        })
    };
    if let Some(message) = sms::message(&fields, scratch.text.trim(), setting.place) {
        return match (message.map(|message| sink.observation(message)), trouble) {
            (Err(reason), _) | (Ok(Flow::Continue), Some(reason)) => skip(reason, sink),
            (Ok(flow), _) => flow,
        };
    }
    let mail = mail(walk, &fields, &scratch.text, setting);
    if fields.known == 0 {
        return skip(trouble.unwrap_or(SkipReason::Malformed), sink);
    }
    if mail.from.is_none()
        && mail.from_name.is_none()
        && mail.subject.is_empty()
        && mail.text.is_empty()
    {
        return skip(trouble.unwrap_or(SkipReason::Empty), sink);
    }
    match (sink.observation(Observation::Mail(mail)), trouble) {
        (Flow::Continue, Some(reason)) => skip(reason, sink),
        (flow, _) => flow,
    }
}

fn mail<'a>(walk: &Walk, fields: &Fields<'a>, text: &'a str, setting: Setting) -> Mail<'a> {
    let body = walk
        .parts()
        .iter()
        .map(|p| p.text.charset)
        .find(|c| *c != Charset::Unknown)
        .unwrap_or_default();
    let mailbox =
        |field: Option<&'a [u8]>| field.map_or_else(Mailbox::default, |f| first_mailbox(f, body));
    let mut from = mailbox(fields.from);
    if from.address.is_none() {
        from.address = mailbox(fields.sender).address;
    }
    let to = [fields.delivered_to, fields.original_to, fields.to];
    let to = to.into_iter().find_map(|field| mailbox(field).address);
    let labels = fields.labels.map_or_else(Labels::default, Labels::of);
    let trust = if labels.spam {
        SenderTrust::Failed
    } else {
        sender_trust(fields, from.address.as_deref())
    };
    Mail {
        place: setting.place,
        direction: if labels.sent {
            Direction::Sent
        } else {
            Direction::Received
        },
        from_name: from.name,
        from: from.address,
        to,
        subject: fields
            .subject
            .map_or(Cow::Borrowed(""), |s| header_text(s, body)),
        text: Cow::Borrowed(text.trim()),
        at: fields
            .date
            .and_then(field_date)
            .or(setting.at)
            .or_else(|| fields.received.and_then(field_date)),
        trust,
        bulk: fields.bulk,
    }
}

/// Fills `scratch.text` with all texts that count. Returns whether one ends in the middle.
fn read_text(walk: &Walk, scratch: &mut Scratch, limits: &Limits) -> bool {
    scratch.text.clear();
    let mut cut = false;
    for part in walk.parts().iter().filter(|p| !p.preamble) {
        cut |= append(part.text, walk.raw(part), scratch, limits);
    }
    if scratch.text.trim().is_empty() {
        // No part had a text: the boundary lines may be lost, and the preamble the whole body.
        let preamble = walk.parts().iter().find(|p| p.preamble);
        cut |= preamble.is_some_and(|p: &Held| append(p.text, walk.raw(p), scratch, limits));
    }
    let mut end = scratch.text.len().min(limits.mail_text_bytes);
    while !scratch.text.is_char_boundary(end) {
        end -= 1;
    }
    scratch.text.truncate(end);
    cut
}

fn append(text: Text, raw: &[u8], scratch: &mut Scratch, limits: &Limits) -> bool {
    let Scratch {
        bytes,
        decoded,
        text: out,
    } = scratch;
    let room = limits.mail_text_bytes.saturating_sub(out.trim_end().len());
    if room == 0 {
        return false;
    }
    if !out.is_empty() {
        out.truncate(out.trim_end().len());
        out.push('\n');
    }
    let raw = if text.transfer == Transfer::Base64 {
        Cow::Borrowed(raw)
    } else {
        unescape_from(raw)
    };
    // Markup is many times its text; a character of text takes at most 4 bytes in any set.
    let limit = if text.html {
        2 << 20
    } else {
        room.saturating_mul(4)
    };
    let (plain, cut) = text.transfer.undo(&raw, limit, bytes);
    if text.html || text.flowed || memchr::memchr(b'\r', &plain).is_some() {
        decoded.clear();
        decode(text.charset, &plain, decoded);
        if text.html {
            strip(decoded, room, out)
        } else {
            lines(decoded, text, out)
        }
    } else {
        decode(text.charset, &plain, out);
    }
    cut
}

/// Line ends made one kind, and flowed lines joined.
fn lines(decoded: &str, text: Text, out: &mut String) {
    let mut flows = false;
    for line in decoded.split_inclusive('\n') {
        let bare = line.trim_end_matches(['\r', '\n']);
        if flows && bare.starts_with('>') {
            out.push('\n');
        }
        // `-- ` begins a signature and never flows.
        flows = text.flowed && bare.ends_with(' ') && bare != "-- ";
        out.push_str(if flows && text.delsp {
            &bare[..bare.len() - 1]
        } else {
            bare
        });
        if !flows && bare.len() < line.len() {
            out.push('\n');
        }
    }
}

/// Undoes the `>` that an mbox puts before lines that begin with `From `.
fn unescape_from(raw: &[u8]) -> Cow<'_, [u8]> {
    let mut out = Vec::new();
    let mut copied = 0;
    for at in memmem::find_iter(raw, b">From ") {
        let quotes = raw[..at].iter().rev().take_while(|b| **b == b'>').count();
        let begin = at - quotes;
        if begin == 0 || raw[begin - 1] == b'\n' {
            out.extend_from_slice(&raw[copied..at]);
            copied = at + 1;
        }
    }
    if copied == 0 {
        return Cow::Borrowed(raw);
    }
    out.extend_from_slice(&raw[copied..]);
    Cow::Owned(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_quote_mark_is_taken_from_escaped_lines() {
        assert_eq!(
            &*unescape_from(b">From a\nx >From b\n>>From c\n"),
            b"From a\nx >From b\n>From c\n"
        );
        assert!(matches!(unescape_from(b"From me\n"), Cow::Borrowed(_)));
    }

    #[test]
    fn flowed_lines_are_joined_and_line_ends_made_one_kind() {
        let flowed = Text {
            flowed: true,
            ..Text::default()
        };
        let mut out = String::new();
        lines("your \r\ncode \r\n> quoted\r\n-- \r\nme", flowed, &mut out);
        assert_eq!(out, "your code \n> quoted\n-- \nme");
        out.clear();
        lines(
            "验 \r\n证",
            Text {
                delsp: true,
                ..flowed
            },
            &mut out,
        );
        assert_eq!(out, "验证");
    }
}
