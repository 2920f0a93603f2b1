//! `sms.db` of an iPhone, `chat.db` of a Mac.

use super::{Kind, Reading, Shown, place, short, since_2001, typedstream};
use crate::ReadError;
use ringoff_model::{Direction, Message, Observation, SimHint, SkipReason};
use std::borrow::Cow;

pub(super) const KIND: Kind = Kind {
    id: "iphone-messages",
    tables: &["message", "handle"],
    read,
};

fn read(reading: &mut Reading<'_, '_>) -> Result<(), ReadError> {
    let handles = reading.by_number("handle", ["rowid", "id"], |row, [number, id]| {
        Some((row.integer(number)?, short(&row.text(id)?)))
    })?;
    let columns = [
        "text",
        "attributedBody",
        "handle_id",
        "date",
        "is_from_me",
        "destination_caller_id",
        "item_type",
        "associated_message_type",
        "subject",
    ];
    reading.observe("message", columns, |row, columns| {
        let [
            text,
            body,
            handle,
            date,
            from_me,
            destination,
            item,
            reaction,
            subject,
        ] = columns;
        // A change of a group's name and the like, or a reaction that repeats what it is to.
        if row.integer(item).unwrap_or_default() != 0
            || row.integer(reaction).is_some_and(|kind| kind >= 1000)
        {
            return Shown::Not(SkipReason::NotNeeded);
        }
        // Later systems leave the column of texts empty.
        let text = row
            .word(text)
            .or_else(|| typedstream::text(row.blob(body)?));
        let text = text.filter(|text| !text.trim().is_empty());
        let text: Option<Cow<'_, str>> = match (text, row.word(subject)) {
            (Some(text), Some(subject)) => Some(format!("{subject}\n{text}").into()),
            (text, subject) => text.or(subject),
        };
        let Some(text) = text else {
            return Shown::Not(SkipReason::Empty);
        };
        let sent = row.integer(from_me) == Some(1);
        let peer = row.integer(handle).and_then(|handle| handles.get(&handle));
        Shown::This(Observation::Message(Message {
            place: place(row),
            direction: match sent {
                true => Direction::Sent,
                false => Direction::Received,
            },
            peer: peer.map(|peer| peer.to_string().into()),
            contact_name: None,
            text,
            at: row.integer(date).and_then(since_2001),
            sim: SimHint {
                // An address of mail, to which an iMessage may come, tells of no SIM.
                destination: row.word(destination).filter(|word| !word.contains('@')),
                ..SimHint::default()
            },
        }))
    })
}
