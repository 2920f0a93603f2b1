//! One card: the values that matter, held until it ends, then read.

use super::property::{Coding, Head, Name};
use super::value::{pieces, whole};
use crate::charset::Charset;
use crate::lines::LINE;
use crate::transfer::Transfer;
use crate::{Flow, Limits, Sink};
use ringoff_model::{Contact, Observation, Place, SkipReason, Skipped};
use std::ops::Range;

/// Bytes of one line that may be a name or a number; a line that was cut is longer than this.
const VALUE: usize = LINE / 2;

/// A property and where its value is held.
struct Property {
    name: Name,
    coding: Coding,
    value: Range<usize>,
}

/// Collects the lines of cards.
pub(super) struct Cards {
    limits: Limits,
    /// The properties of the open card that are read.
    properties: Vec<Property>,
    /// Their values, as they are written but for folds.
    values: Vec<u8>,
    open: bool,
    /// Cards begun so far.
    count: u64,
    /// The line that may go on in the next one is the last of `properties`.
    wanted: bool,
    /// A quoted-printable line ended in `=`: whatever comes next belongs to it.
    soft: bool,
    trouble: Option<SkipReason>,
}

impl Cards {
    pub(super) fn new(limits: &Limits) -> Self {
        Self {
            limits: *limits,
            properties: Vec::new(),
            values: Vec::new(),
            open: false,
            count: 0,
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
        let Some((head, value)) = Head::split(line) else {
            // A blank line, or a picture written without the space that should begin its lines.
            self.wanted = false;
            return Flow::Continue;
        };
        if head.name.eq_ignore_ascii_case(b"BEGIN") && is_card(value) {
            let flow = if self.open {
                self.skip(SkipReason::Malformed, sink)
            } else {
                Flow::Continue
            };
            self.begin();
            return flow;
        }
        if head.name.eq_ignore_ascii_case(b"END") && is_card(value) {
            return if self.open {
                self.finish(sink)
            } else {
                Flow::Continue
            };
        }
        self.property(head, value);
        Flow::Continue
    }

    /// Ends the file.
    pub(super) fn end(&mut self, sink: &mut dyn Sink) {
        if self.open {
            self.skip(SkipReason::CutOff, sink);
        }
    }

    fn begin(&mut self) {
        self.properties.clear();
        self.values.clear();
        (self.open, self.wanted, self.soft, self.trouble) = (true, false, false, None);
        self.count += 1;
    }

    fn property(&mut self, head: Head<'_>, value: &[u8]) {
        self.soft = head.coding.transfer == Transfer::QuotedPrintable && goes_on(value);
        let name = Name::of(head.name).filter(|_| self.open);
        self.wanted = name.is_some();
        let Some(name) = name else { return };
        if self.properties.len() >= self.limits.headers {
            self.trouble.get_or_insert(SkipReason::TooMany);
            self.wanted = false;
            return;
        }
        let at = self.values.len();
        self.properties.push(Property {
            name,
            coding: head.coding,
            value: at..at,
        });
        self.hold(value);
    }

    /// Takes a line that belongs to the one before.
    fn go_on(&mut self, line: &[u8]) {
        if std::mem::take(&mut self.soft) {
            self.soft = goes_on(line);
            self.hold(b"\n");
            self.hold(line);
        } else {
            self.hold(line.get(1..).unwrap_or_default());
        }
    }

    /// Holds bytes of the last property, if it is one that is read.
    fn hold(&mut self, bytes: &[u8]) {
        let Some(property) = self.properties.last_mut().filter(|_| self.wanted) else {
            return;
        };
        if bytes.len() > VALUE || self.values.len() + bytes.len() > self.limits.entry_bytes {
            self.trouble.get_or_insert(SkipReason::TooLarge);
        }
        if self.trouble.is_none() {
            self.values.extend_from_slice(bytes);
            property.value.end = self.values.len();
        }
    }

    fn finish(&mut self, sink: &mut dyn Sink) -> Flow {
        if let Some(reason) = self.trouble {
            return self.skip(reason, sink);
        }
        let contact = self.contact();
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

    fn contact(&self) -> Contact<'static> {
        // Cards of old phones are written in whatever character set the phone used.
        let unlabelled = match std::str::from_utf8(&self.values) {
            Ok(_) => Charset::Unknown,
            Err(_) => Charset::guessed(&self.values),
        };
        let all = |name| self.properties.iter().filter(move |p| p.name == name);
        let value = |property: &Property| &self.values[property.value.clone()];
        let text = |property: &Property| {
            let text = whole(property.coding, value(property), unlabelled)?;
            trimmed(&text).map(str::to_owned)
        };
        let parts = |property: &Property| pieces(property.coding, value(property), unlabelled);
        let name = all(Name::Formatted).find_map(text);
        let name = name.or_else(|| all(Name::Pieces).find_map(|p| name_of(&parts(p))));
        let first = |pieces: Vec<String>| {
            let first = pieces.iter().find_map(|piece| trimmed(piece));
            first.map(str::to_owned)
        };
        Contact {
            place: self.place(),
            name: name.unwrap_or_default().into(),
            organisation: all(Name::Organisation)
                .find_map(|p| first(parts(p)))
                .map(Into::into),
            numbers: all(Name::Number)
                .filter_map(text)
                .map(|t| number(&t).to_owned().into())
                .collect(),
            emails: all(Name::Email).filter_map(text).map(Into::into).collect(),
        }
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

/// Whether a quoted-printable line goes on in the next one.
fn goes_on(line: &[u8]) -> bool {
    line.trim_ascii_end().ends_with(b"=")
}

fn trimmed(text: &str) -> Option<&str> {
    Some(text.trim()).filter(|text| !text.is_empty())
}

/// A name from its pieces: family, given, additional, prefix, suffix.
fn name_of(pieces: &[String]) -> Option<String> {
    let piece = |i: usize| pieces.get(i).map_or("", |p| p.trim());
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
    (!name.is_empty()).then_some(name)
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
