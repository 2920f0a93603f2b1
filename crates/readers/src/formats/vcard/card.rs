//! One card: the lines that matter, held until it ends, then read.

use super::lines::LINE;
use crate::{Flow, Limits, Sink};
use calcard::vcard::{VCard, VCardEntry, VCardProperty, VCardValue};
use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use memchr::memchr;
use ringoff_model::{Contact, Observation, Place, SkipReason, Skipped};
use std::borrow::Cow;

/// Properties that are held.
const WANTED: &[&[u8]] = &[b"FN", b"N", b"ORG", b"TEL", b"EMAIL", b"VERSION"];

/// Bytes of one line that may be a name or a number; a line that was cut is longer than this.
const VALUE: usize = LINE / 2;

/// Collects the lines of cards.
pub(super) struct Cards {
    limits: Limits,
    /// The lines of the open card, begun with its `BEGIN`.
    held: Vec<u8>,
    open: bool,
    /// Cards begun so far.
    count: u64,
    lines: usize,
    /// The property that goes on in the next line is one that is held.
    wanted: bool,
    /// A quoted-printable line ended in `=`: whatever comes next belongs to it.
    soft: bool,
    trouble: Option<SkipReason>,
}

impl Cards {
    pub(super) fn new(limits: &Limits) -> Self {
        Self {
            limits: *limits,
            held: Vec::new(),
            open: false,
            count: 0,
            lines: 0,
            wanted: false,
            soft: false,
            trouble: None,
        }
    }

    /// Takes one line of the file.
    pub(super) fn take(&mut self, line: &[u8], sink: &mut dyn Sink) -> Flow {
        let first = line.first();
        if self.soft || matches!(first, Some(b' ' | b'\t')) {
            self.go_on(line);
            return Flow::Continue;
        }
        let Some(colon) = memchr(b':', line) else {
            // A blank line, or a picture written without the space that should begin its lines.
            self.wanted = false;
            return Flow::Continue;
        };
        let head = &line[..colon];
        let name = head.split(|b| *b == b';').next().unwrap_or(head);
        // iOS groups a number with its label: `item1.TEL`.
        let name = name
            .rsplit(|b| *b == b'.')
            .next()
            .unwrap_or(name)
            .trim_ascii();
        let value = &line[colon + 1..];
        if name.eq_ignore_ascii_case(b"BEGIN") && is_card(value) {
            let flow = if self.open {
                self.skip(SkipReason::Malformed, sink)
            } else {
                Flow::Continue
            };
            self.begin();
            return flow;
        }
        if name.eq_ignore_ascii_case(b"END") && is_card(value) {
            return if self.open {
                self.finish(sink)
            } else {
                Flow::Continue
            };
        }
        self.property(name, head, value);
        Flow::Continue
    }

    /// Ends the file.
    pub(super) fn end(&mut self, sink: &mut dyn Sink) {
        if self.open {
            self.skip(SkipReason::CutOff, sink);
        }
    }

    fn begin(&mut self) {
        self.held.clear();
        self.held.extend_from_slice(b"BEGIN:VCARD\n");
        (self.open, self.lines, self.wanted, self.soft, self.trouble) =
            (true, 0, false, false, None);
        self.count += 1;
    }

    fn property(&mut self, name: &[u8], head: &[u8], value: &[u8]) {
        self.wanted = self.open && WANTED.iter().any(|w| name.eq_ignore_ascii_case(w));
        let quoted = contains(head, b"QUOTED-PRINTABLE");
        self.soft = quoted && value.trim_ascii_end().ends_with(b"=");
        if !self.wanted {
            return;
        }
        self.lines += 1;
        if self.lines > self.limits.headers {
            self.trouble.get_or_insert(SkipReason::TooMany);
        }
        self.hold(b"\n");
        self.hold(head);
        // Version 2.1 lets the encoding stand by itself.
        if quoted && !contains(head, b"ENCODING=") {
            self.hold(b";ENCODING=QUOTED-PRINTABLE");
        }
        // Without a character set Latin letters are meant by the standard, and UTF-8 by every phone.
        if quoted && !contains(head, b"CHARSET") {
            self.hold(b";CHARSET=UTF-8");
        }
        self.hold(b":");
        self.hold(value);
    }

    fn go_on(&mut self, line: &[u8]) {
        let soft = std::mem::take(&mut self.soft);
        self.soft = soft && line.trim_ascii_end().ends_with(b"=");
        if self.wanted {
            self.hold(b"\n");
            self.hold(line);
        }
    }

    fn hold(&mut self, bytes: &[u8]) {
        if bytes.len() > VALUE || self.held.len() + bytes.len() > self.limits.entry_bytes {
            self.trouble.get_or_insert(SkipReason::TooLarge);
        }
        if self.trouble.is_none() {
            self.held.extend_from_slice(bytes);
        }
    }

    fn finish(&mut self, sink: &mut dyn Sink) -> Flow {
        if let Some(reason) = self.trouble {
            return self.skip(reason, sink);
        }
        self.held.extend_from_slice(b"\nEND:VCARD\n");
        let Ok(card) = VCard::parse(text_of(&self.held)) else {
            return self.skip(SkipReason::Malformed, sink);
        };
        let contact = contact(&card, self.place());
        if contact.name.is_empty()
            && contact.organisation.is_none()
            && contact.numbers.is_empty()
            && contact.emails.is_empty()
        {
            return self.skip(SkipReason::Empty, sink);
        }
        self.open = false;
        sink.observation(Observation::Contact(contact))
    }

    fn skip(&mut self, reason: SkipReason, sink: &mut dyn Sink) -> Flow {
        self.open = false;
        sink.skipped(Skipped {
            reason,
            place: self.place(),
        })
    }

    fn place(&self) -> Place {
        Place::Entry(self.count)
    }
}

fn is_card(value: &[u8]) -> bool {
    value.trim_ascii().eq_ignore_ascii_case(b"VCARD")
}

fn contains(head: &[u8], upper: &[u8]) -> bool {
    head.windows(upper.len())
        .any(|w| w.eq_ignore_ascii_case(upper))
}

/// Cards of old phones are written in whatever character set the phone used.
fn text_of(bytes: &[u8]) -> Cow<'_, str> {
    match std::str::from_utf8(bytes) {
        Ok(text) => Cow::Borrowed(text),
        Err(_) => {
            let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
            detector.feed(bytes, true);
            detector
                .guess(None, Utf8Detection::Allow)
                .decode_without_bom_handling(bytes)
                .0
        }
    }
}

fn contact(card: &VCard, place: Place) -> Contact<'_> {
    let all = |property: VCardProperty| card.entries.iter().filter(move |e| e.name == property);
    let written = all(VCardProperty::Fn).find_map(first_text);
    let name = written
        .map(Cow::Borrowed)
        .or_else(|| all(VCardProperty::N).find_map(name_of))
        .unwrap_or_default();
    Contact {
        place,
        name,
        organisation: all(VCardProperty::Org)
            .find_map(first_text)
            .map(Cow::Borrowed),
        numbers: all(VCardProperty::Tel)
            .filter_map(first_text)
            .map(|t| Cow::Borrowed(number(t)))
            .collect(),
        emails: all(VCardProperty::Email)
            .filter_map(first_text)
            .map(Cow::Borrowed)
            .collect(),
    }
}

fn first_text(entry: &VCardEntry) -> Option<&str> {
    entry
        .values
        .iter()
        .filter_map(VCardValue::as_text)
        .map(str::trim)
        .find(|t| !t.is_empty())
}

/// A name from its pieces: family, given, additional, prefix, suffix.
fn name_of(entry: &VCardEntry) -> Option<Cow<'static, str>> {
    let piece = |i: usize| {
        entry
            .values
            .get(i)
            .and_then(VCardValue::as_text)
            .unwrap_or_default()
            .trim()
    };
    let (family, given, additional) = (piece(0), piece(1), piece(2));
    let han = |t: &str| t.chars().any(|c| ('\u{2e80}'..='\u{9fff}').contains(&c));
    let name = if han(family) && han(given) {
        format!("{family}{additional}{given}")
    } else {
        let pieces = [given, additional, family]
            .into_iter()
            .filter(|p| !p.is_empty());
        pieces.collect::<Vec<_>>().join(" ")
    };
    (!name.is_empty()).then_some(Cow::Owned(name))
}

/// A number as written; version 4 may write it as a link (`tel:+7-700-000-12-34;ext=5`).
fn number(text: &str) -> &str {
    match text.get(..4) {
        Some(scheme) if scheme.eq_ignore_ascii_case("tel:") => {
            text[4..].split(';').next().unwrap_or(text)
        }
        _ => text,
    }
}
