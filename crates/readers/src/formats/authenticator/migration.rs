//! What Google Authenticator shows when it exports: base64 of a protobuf message, ten entries a QR code. Its fields,
//! as others have described them: 1 repeated entries (2 name, 3 issuer), 3 how many codes, 4 which of them.

use super::entry::Entry;
use super::otpauth;
use crate::{Flow, Limits, Sink};
use base64::Engine as _;
use base64::alphabet;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use ringoff_model::{Place, SkipReason, Skipped};
use std::collections::BTreeSet;

const BASE64: GeneralPurpose = GeneralPurpose::new(
    &alphabet::STANDARD,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

/// The codes seen so far, of how many.
#[derive(Default)]
pub(super) struct Batches {
    seen: BTreeSet<u64>,
    of: u64,
    last: Option<Place>,
}

impl Batches {
    /// Reads the query of one code.
    pub(super) fn read(
        &mut self,
        query: &str,
        place: Place,
        limits: &Limits,
        sink: &mut dyn Sink,
    ) -> Flow {
        let bytes = otpauth::value(query, "data").and_then(|data| BASE64.decode(data).ok());
        let Some(entries) = bytes
            .as_deref()
            .and_then(|bytes| self.payload(bytes, limits))
        else {
            return sink.skipped(Skipped {
                reason: SkipReason::Malformed,
                place,
            });
        };
        self.last = Some(place);
        for entry in entries {
            let flow = match entry.observation(place) {
                Some(observation) => sink.observation(observation),
                None => sink.skipped(Skipped {
                    reason: SkipReason::Empty,
                    place,
                }),
            };
            if flow == Flow::Stop {
                return Flow::Stop;
            }
        }
        Flow::Continue
    }

    /// Tells of the codes that are not there: an export shows them one after the other, and one is easily left out.
    pub(super) fn missing(&self, sink: &mut dyn Sink) {
        let Some(place) = self.last else { return };
        let missing = self.of.saturating_sub(self.seen.len() as u64);
        for _ in 0..missing.min(100) {
            sink.skipped(Skipped {
                reason: SkipReason::CutOff,
                place,
            });
        }
    }

    fn payload(&mut self, bytes: &[u8], limits: &Limits) -> Option<Vec<Entry>> {
        let mut entries = Vec::new();
        let (mut of, mut index) = (1, 0);
        for field in Fields(bytes) {
            match field? {
                (1, Value::Bytes(entry)) if entries.len() < limits.parts => {
                    entries.push(one(entry)?);
                }
                (3, Value::Number(count)) => of = count,
                (4, Value::Number(at)) => index = at,
                _ => {}
            }
        }
        self.of = self.of.max(of);
        self.seen.insert(index);
        Some(entries)
    }
}

fn one(bytes: &[u8]) -> Option<Entry> {
    let (mut name, mut issuer) = (String::new(), None);
    for field in Fields(bytes) {
        match field? {
            (2, Value::Bytes(text)) => name = String::from_utf8_lossy(text).into_owned(),
            (3, Value::Bytes(text)) => issuer = Some(String::from_utf8_lossy(text).into_owned()),
            _ => {}
        }
    }
    Some(Entry::of_label(&name, issuer))
}

enum Value<'a> {
    Number(u64),
    Bytes(&'a [u8]),
}

/// The fields of a protobuf message; `None` once, where it is no such message, and then no more.
struct Fields<'a>(&'a [u8]);

impl<'a> Iterator for Fields<'a> {
    type Item = Option<(u64, Value<'a>)>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.0.is_empty() {
            return None;
        }
        let field = self.field();
        if field.is_none() {
            self.0 = &[];
        }
        Some(field)
    }
}

impl<'a> Fields<'a> {
    fn field(&mut self) -> Option<(u64, Value<'a>)> {
        let tag = self.varint()?;
        let value = match tag & 7 {
            0 => Value::Number(self.varint()?),
            1 => Value::Bytes(self.bytes(8)?),
            2 => {
                let length = self.varint()?;
                Value::Bytes(self.bytes(length)?)
            }
            5 => Value::Bytes(self.bytes(4)?),
            _ => return None,
        };
        Some((tag >> 3, value))
    }

    fn varint(&mut self) -> Option<u64> {
        let mut value = 0_u64;
        for shift in (0..64).step_by(7) {
            let (byte, rest) = self.0.split_first()?;
            self.0 = rest;
            value |= u64::from(byte & 0x7f).checked_shl(shift)?;
            if byte & 0x80 == 0 {
                return Some(value);
            }
        }
        None
    }

    fn bytes(&mut self, length: u64) -> Option<&'a [u8]> {
        let (value, rest) = self.0.split_at_checked(usize::try_from(length).ok()?)?;
        self.0 = rest;
        Some(value)
    }
}
