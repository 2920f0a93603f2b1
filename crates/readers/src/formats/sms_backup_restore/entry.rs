//! Tags into messages and calls.

use super::element::Field;
use super::entities::{append, decoded};
use super::tag::Tag;
use crate::text::{android_call, moment, undo_latin1};
use ringoff_model::{Call, Direction, Message, Moment, Place, SimHint};
use std::borrow::Cow;

/// What the app writes for a number that is not in the address book.
const UNKNOWN_CONTACT: &[u8] = b"(Unknown)";
/// What Android writes for the phone's own number.
const OWN_ADDRESS: &str = "insert-address-token";
/// The role of a sender among the addresses of an MMS.
const FROM: &[u8] = b"137";

/// Room for decoded values, used again for every message.
#[derive(Default)]
pub(super) struct Scratch {
    text: String,
    peer: String,
    contact: String,
    center: Repeated,
}

/// A value that nearly all messages share, decoded where it differs from the one before.
#[derive(Default)]
struct Repeated {
    raw: Vec<u8>,
    text: String,
}

impl Repeated {
    fn decoded(&mut self, raw: &[u8]) -> &str {
        if self.raw != raw {
            raw.clone_into(&mut self.raw);
            self.text.clear();
            append(raw, &mut self.text);
        }
        &self.text
    }
}

/// The message of an `<sms>`; `None` if it has neither text nor sender.
pub(super) fn sms<'a>(
    bytes: &'a [u8],
    tag: &Tag,
    place: Place,
    scratch: &'a mut Scratch,
) -> Option<Message<'a>> {
    let text = tag
        .value(bytes, Field::Text)
        .map_or("", |raw| decoded(raw, &mut scratch.text));
    let peer = tag
        .value(bytes, Field::Address)
        .map(|raw| decoded(raw, &mut scratch.peer));
    if text.is_empty() && peer.is_none() {
        return None;
    }
    let contact = contact(bytes, tag, &mut scratch.contact);
    let center = tag
        .value(bytes, Field::ServiceCenter)
        .map(|raw| scratch.center.decoded(raw));
    Some(Message {
        place,
        direction: direction(tag.value(bytes, Field::Kind)),
        peer: peer.map(Cow::Borrowed),
        contact_name: contact.map(Cow::Borrowed),
        text: Cow::Borrowed(text),
        at: number(tag.value(bytes, Field::Date)).and_then(moment),
        sim: SimHint {
            sub_id: sub_id(tag.value(bytes, Field::SubId)),
            service_center: center.map(Cow::Borrowed),
            destination: None,
        },
    })
}

/// The call of a `<call>`; `None` where nobody is named.
pub(super) fn call<'a>(
    bytes: &'a [u8],
    tag: &Tag,
    place: Place,
    scratch: &'a mut Scratch,
) -> Option<Call<'a>> {
    let peer = tag.value(bytes, Field::Address)?;
    let peer = decoded(peer, &mut scratch.peer);
    let (peer, direction) = android_call(peer, tag.value(bytes, Field::Kind))?;
    Some(Call {
        place,
        direction,
        peer: Cow::Borrowed(peer),
        contact_name: contact(bytes, tag, &mut scratch.contact).map(Cow::Borrowed),
        at: number(tag.value(bytes, Field::Date)).and_then(moment),
    })
}

fn contact<'a>(bytes: &'a [u8], tag: &Tag, scratch: &'a mut String) -> Option<&'a str> {
    tag.value(bytes, Field::ContactName)
        .filter(|raw| *raw != UNKNOWN_CONTACT)
        .map(|raw| decoded(raw, scratch))
}

/// An `<mms>` between its start and its end. Kept by value, because it may span much of the file;
/// its strings are used again for the next.
#[derive(Default)]
pub(super) struct Mms {
    subject: String,
    text: String,
    address: String,
    from: String,
    to: String,
    contact: String,
    received: bool,
    at: Option<Moment>,
    sub_id: Option<i32>,
    pub parts: usize,
}

impl Mms {
    pub(super) fn begin(&mut self, bytes: &[u8], tag: &Tag) {
        let set = |out: &mut String, field| {
            out.clear();
            append(tag.value(bytes, field).unwrap_or_default(), out);
        };
        set(&mut self.subject, Field::Subject);
        set(&mut self.address, Field::Address);
        set(&mut self.contact, Field::ContactName);
        self.text.clear();
        self.from.clear();
        self.to.clear();
        self.received = direction(tag.value(bytes, Field::Kind)) == Direction::Received;
        self.at = number(tag.value(bytes, Field::Date)).and_then(moment);
        self.sub_id = sub_id(tag.value(bytes, Field::SubId));
        self.parts = 0;
    }

    /// Adds a `<part>`; `false` if the text grows beyond `limit`.
    pub(super) fn part(&mut self, bytes: &[u8], tag: &Tag, limit: usize) -> bool {
        self.parts += 1;
        let kind = tag.value(bytes, Field::ContentType).unwrap_or_default();
        let plain = kind
            .get(..10)
            .is_some_and(|start| start.eq_ignore_ascii_case(b"text/plain"));
        if let Some(raw) = tag.value(bytes, Field::Text).filter(|_| plain) {
            if self.text.len() + raw.len() > limit {
                return false;
            }
            if !self.text.is_empty() {
                self.text.push('\n');
            }
            append(raw, &mut self.text);
        }
        true
    }

    /// Takes an `<addr>`.
    pub(super) fn address(&mut self, bytes: &[u8], tag: &Tag) {
        let sender = tag.value(bytes, Field::Kind) == Some(FROM);
        let slot = if sender { &mut self.from } else { &mut self.to };
        if slot.is_empty() {
            append(tag.value(bytes, Field::Address).unwrap_or_default(), slot);
            if slot == OWN_ADDRESS {
                slot.clear();
            }
        }
    }

    /// The message; `None` if it has neither text nor sender.
    pub(super) fn message<'a>(
        &'a self,
        place: Place,
        scratch: &'a mut Scratch,
    ) -> Option<Message<'a>> {
        let subject = undo_latin1(&self.subject);
        let text = if subject.is_empty() {
            self.text.as_str()
        } else {
            scratch.text.clear();
            scratch.text.push_str(&subject);
            if !self.text.is_empty() {
                scratch.text.push('\n');
                scratch.text.push_str(&self.text);
            }
            scratch.text.as_str()
        };
        // A group is written as addresses joined by `~`; the first stands for it.
        let mut listed = self.address.split('~').map(str::trim);
        let listed = listed
            .find(|a| !a.is_empty() && *a != OWN_ADDRESS)
            .unwrap_or_default();
        let by_role = if self.received {
            self.from.as_str()
        } else {
            ""
        };
        let fallback = if self.received { "" } else { self.to.as_str() };
        let peer = [by_role, listed, fallback]
            .into_iter()
            .find(|a| !a.is_empty());
        if text.is_empty() && peer.is_none() {
            return None;
        }
        let contact = Some(self.contact.as_str())
            .filter(|c| !c.is_empty() && c.as_bytes() != UNKNOWN_CONTACT);
        Some(Message {
            place,
            direction: if self.received {
                Direction::Received
            } else {
                Direction::Sent
            },
            peer: peer.map(Cow::Borrowed),
            contact_name: contact.map(Cow::Borrowed),
            text: Cow::Borrowed(text),
            at: self.at,
            sim: SimHint {
                sub_id: self.sub_id,
                ..SimHint::default()
            },
        })
    }
}

/// 1 is the inbox; drafts, failed and queued messages are the person's own. Exports that leave it
/// out hold only what came in.
fn direction(kind: Option<&[u8]>) -> Direction {
    match kind {
        None | Some(b"1") => Direction::Received,
        Some(_) => Direction::Sent,
    }
}

fn sub_id(raw: Option<&[u8]>) -> Option<i32> {
    number(raw)
        .and_then(|id| i32::try_from(id).ok())
        .filter(|id| *id >= 0)
}

fn number(raw: Option<&[u8]>) -> Option<i64> {
    let raw = raw?;
    let (sign, digits) = match raw {
        [b'-', rest @ ..] => (-1, rest),
        _ => (1, raw),
    };
    if digits.is_empty() {
        return None;
    }
    digits.iter().try_fold(0_i64, |number, byte| {
        let digit = byte.is_ascii_digit().then(|| i64::from(byte - b'0'))?;
        number.checked_mul(10)?.checked_add(sign * digit)
    })
}
