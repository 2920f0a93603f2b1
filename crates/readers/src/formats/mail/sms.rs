//! Text messages that SMS Backup+ keeps as mails in Gmail: its `X-smssync-*` fields tell what the phone knew.

use super::fields::{Fields, is};
use super::words::header_text;
use crate::charset::Charset;
use crate::text::moment;
use ringoff_model::{Direction, Message, Observation, Place, SimHint, SkipReason};
use std::borrow::Cow;

/// The fields that are used.
#[derive(Default)]
pub(super) struct Sms<'a> {
    address: Option<&'a [u8]>,
    kind: Option<&'a [u8]>,
    direction: Option<&'a [u8]>,
    date: Option<&'a [u8]>,
    service_center: Option<&'a [u8]>,
}

impl<'a> Sms<'a> {
    /// Where the value of a field belongs.
    pub(super) fn slot(&mut self, name: &[u8]) -> Option<&mut Option<&'a [u8]>> {
        Some(if is(name, "x-smssync-address") {
            &mut self.address
        } else if is(name, "x-smssync-datatype") {
            &mut self.kind
        } else if is(name, "x-smssync-type") {
            &mut self.direction
        } else if is(name, "x-smssync-date") {
            &mut self.date
        } else if is(name, "x-smssync-service_center") {
            &mut self.service_center
        } else {
            return None;
        })
    }
}

/// The text message that a mail is, if it is one. A mail that came through a server is none: anyone can write such
/// fields, and the program puts its mails into the mailbox itself.
pub(super) fn message<'a>(
    fields: &Fields<'a>,
    text: &'a str,
    place: Place,
) -> Option<Result<Observation<'a>, SkipReason>> {
    let sms = &fields.sms;
    let sent_by_mail = fields.received.is_some() || fields.results.is_some();
    if sms.address.is_none() || sms.date.is_none() || sent_by_mail {
        return None;
    }
    let kind = sms.kind.unwrap_or(b"SMS");
    if !(is(kind, "sms") || is(kind, "mms")) {
        // A call, or a chat of another program.
        return Some(Err(SkipReason::NotNeeded));
    }
    let value = |field: Option<&'a [u8]>| {
        field
            .map(|raw| header_text(raw, Charset::Unknown))
            .filter(|text| !text.is_empty() && text != "null")
    };
    let peer: Option<Cow<'a, str>> = value(sms.address);
    if peer.is_none() && text.is_empty() {
        return Some(Err(SkipReason::Empty));
    }
    let date = value(sms.date).and_then(|date| date.trim().parse().ok());
    Some(Ok(Observation::Message(Message {
        place,
        // Of an MMS the type of its notice: 132 and 130 came in.
        direction: match sms.direction {
            None | Some(b"" | b"1" | b"130" | b"132" | b"null") => Direction::Received,
            Some(_) => Direction::Sent,
        },
        peer,
        contact_name: None,
        text: Cow::Borrowed(text),
        at: date.and_then(moment),
        sim: SimHint {
            sub_id: None,
            service_center: value(sms.service_center),
            destination: None,
        },
    })))
}
