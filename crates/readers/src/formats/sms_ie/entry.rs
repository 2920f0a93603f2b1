//! Rows into messages, calls and contacts.

use super::Observed;
use super::row::{Row, Value};
use crate::text::{android_call, moment, undo_latin1};
use ringoff_model::{Call, Contact, Direction, Message, Observation, Place, SimHint, SkipReason};
use std::borrow::Cow;

/// What Android writes for the phone's own number.
const OWN_ADDRESS: &str = "insert-address-token";

/// What a row shows.
pub(super) fn observation<'a>(row: &'a Row<'_>, place: Place) -> Observed<'a> {
    if row.too_many {
        Err(SkipReason::TooMany)
    } else if row.raw_contacts.is_some() {
        contact(row, place)
    } else if row.original_number.is_some() {
        // A blocked number.
        Err(SkipReason::NotNeeded)
    } else if row.number.is_some() && row.duration.is_some() {
        call(row, place)
    } else if row.message_box.is_some() || row.message_type.is_some() || row.parts.is_some() {
        mms(row, place)
    } else if row.date.is_some() || row.body.is_some() || row.address.is_some() {
        sms(row, place)
    } else {
        Err(SkipReason::Malformed)
    }
}

fn sms<'a>(row: &'a Row<'_>, place: Place) -> Observed<'a> {
    message(
        row,
        place,
        &row.kind,
        Cow::Borrowed(text(&row.body).unwrap_or_default()),
        None,
    )
}

fn mms<'a>(row: &'a Row<'_>, place: Place) -> Observed<'a> {
    let subject = text(&row.subject).map(undo_latin1);
    let parts = row.parts.iter().flatten();
    let plain = parts.filter(|part| {
        let kind = part.content_type.as_deref().unwrap_or_default();
        kind.get(..10)
            .is_some_and(|start| start.eq_ignore_ascii_case("text/plain"))
    });
    // A backup of Android has the text alone.
    let alone = text(&row.body);
    let texts = plain.filter_map(|part| text(&part.text)).chain(alone);
    let texts = texts.map(Cow::Borrowed);
    let body = subject.into_iter().chain(texts).reduce(|mut all, next| {
        let joined = all.to_mut();
        joined.push('\n');
        joined.push_str(&next);
        all
    });
    // Fossify and backups of Android keep all sides in one list; 137 is who wrote (PduHeaders of Android).
    let listed = || row.recipients.iter().flatten();
    let from = || listed().find(|side| side.kind.as_deref() == Some("137"));
    let sender = row.sender.as_deref().or_else(from);
    let other = if is_received(&row.message_box) {
        sender
    } else {
        listed().find(|to| to.kind.as_deref() != Some("137") && peer(&to.address).is_some())
    };
    message(
        row,
        place,
        &row.message_box,
        body.unwrap_or_default(),
        other,
    )
}

/// A message of either kind; `other` is the row of the other side, where it has one of its own.
fn message<'a>(
    row: &'a Row<'_>,
    place: Place,
    kind: &Value<'_>,
    body: Cow<'a, str>,
    other: Option<&'a Row<'_>>,
) -> Observed<'a> {
    let peer = other
        .and_then(|other| peer(&other.address))
        .or_else(|| peer(&row.address));
    if body.is_empty() && peer.is_none() {
        return Err(SkipReason::Empty);
    }
    let name = other
        .and_then(|other| text(&other.display_name))
        .or_else(|| text(&row.display_name));
    let sub_id = whole(&row.sub_id).and_then(|id| i32::try_from(id).ok());
    Ok(Observation::Message(Message {
        place,
        direction: if is_received(kind) {
            Direction::Received
        } else {
            Direction::Sent
        },
        peer: peer.map(Cow::Borrowed),
        contact_name: name.map(Cow::Borrowed),
        text: body,
        at: whole(&row.date).and_then(moment),
        sim: SimHint {
            sub_id: sub_id.filter(|id| *id >= 0),
            service_center: text(&row.service_center).map(Cow::Borrowed),
            destination: text(&row.self_phone).map(Cow::Borrowed),
        },
    }))
}

fn call<'a>(row: &'a Row<'_>, place: Place) -> Observed<'a> {
    let kind = row.kind.as_deref().map(str::as_bytes);
    let known = peer(&row.number).and_then(|number| android_call(number, kind));
    let (peer, direction) = known.ok_or(SkipReason::Empty)?;
    let name = text(&row.display_name).or_else(|| text(&row.name));
    Ok(Observation::Call(Call {
        place,
        direction,
        peer: Cow::Borrowed(peer),
        contact_name: name.map(Cow::Borrowed),
        at: whole(&row.date).and_then(moment),
    }))
}

fn contact<'a>(row: &'a Row<'_>, place: Place) -> Observed<'a> {
    let mut contact = Contact {
        place,
        name: Cow::Borrowed(text(&row.display_name).unwrap_or_default()),
        organisation: None,
        numbers: Vec::new(),
        emails: Vec::new(),
    };
    let raw = row.raw_contacts.iter().flatten();
    for data in raw.flat_map(|raw| raw.contacts_data.iter().flatten()) {
        let Some(value) = text(&data.data) else {
            continue;
        };
        let kind = data.mime_type.as_deref().unwrap_or_default();
        match kind
            .strip_prefix("vnd.android.cursor.item/")
            .unwrap_or_default()
        {
            "phone_v2" => contact.numbers.push(Cow::Borrowed(value)),
            "email_v2" => contact.emails.push(Cow::Borrowed(value)),
            "organization" => contact.organisation = Some(Cow::Borrowed(value)),
            _ => {}
        }
    }
    let nothing = contact.name.is_empty() && contact.organisation.is_none();
    if nothing && contact.numbers.is_empty() && contact.emails.is_empty() {
        return Err(SkipReason::Empty);
    }
    Ok(Observation::Contact(contact))
}

fn whole(value: &Value<'_>) -> Option<i64> {
    value.as_deref()?.trim().parse().ok()
}

fn text<'a>(value: &'a Value<'_>) -> Option<&'a str> {
    value
        .as_deref()
        .filter(|text| !text.is_empty() && *text != "null")
}

fn peer<'a>(value: &'a Value<'_>) -> Option<&'a str> {
    text(value).filter(|address| *address != OWN_ADDRESS)
}

/// 1 is the inbox; drafts, failed and queued messages are the person's own.
fn is_received(kind: &Value<'_>) -> bool {
    matches!(kind.as_deref(), None | Some("1"))
}
