//! `ChatStorage.sqlite`, WhatsApp on an iPhone.

use super::{Kind, Reading, Shown, place, real_since_2001, short};
use crate::ReadError;
use ringoff_model::{Direction, Message, Observation, SimHint, SkipReason, StatedByService};

pub(super) const KIND: Kind = Kind {
    id: "whatsapp-iphone",
    tables: &["ZWAMESSAGE", "ZWACHATSESSION"],
    read,
};

/// Behind a number, where it stands for a person or a business.
const OF_NUMBER: &str = "@s.whatsapp.net";

fn read(reading: &mut Reading<'_, '_>) -> Result<(), ReadError> {
    let columns = ["z_pk", "zcontactjid", "zpartnername"];
    let chats = reading.by_number("ZWACHATSESSION", columns, |row, [key, id, name]| {
        let name = row.word(name).map(|name| short(&name));
        Some((row.integer(key)?, (short(&row.text(id)?), name)))
    })?;
    let columns = ["zisfromme", "ztext", "zmessagedate", "zchatsession"];
    reading.observe("ZWAMESSAGE", columns, |row, columns| {
        let [from_me, text, date, chat] = columns;
        let Some(text) = row.word(text) else {
            return Shown::Not(SkipReason::Empty);
        };
        let chat = row.integer(chat).and_then(|chat| chats.get(&chat));
        let other = chat.map(|(id, _)| &**id).unwrap_or_default();
        let sent = row.integer(from_me) == Some(1);
        let number = other.strip_suffix(OF_NUMBER);
        // In a group, a list or a channel everybody writes. Who hides their number stands under another sign.
        let many = ["@g.us", "@broadcast", "@newsletter"];
        let of_many = other.is_empty() || many.iter().any(|end| other.ends_with(end));
        if of_many && !sent {
            return Shown::Not(SkipReason::NotNeeded);
        }
        let name = chat.and_then(|(_, name)| name.as_deref());
        Shown::This(Observation::Message(Message {
            place: place(row),
            direction: match sent {
                true => Direction::Sent,
                false => Direction::Received,
            },
            peer: number.map(|number| format!("+{number}").into()),
            contact_name: name.map(|name| name.to_owned().into()),
            text,
            at: row.real(date).and_then(real_since_2001),
            sim: SimHint::default(),
        }))
    })?;
    own_number(reading)
}

/// Whom a message came to is the account itself: its number is what the person signs in with.
fn own_number(reading: &mut Reading<'_, '_>) -> Result<(), ReadError> {
    let own = reading.first(
        "ZWAMESSAGE",
        ["zisfromme", "ztojid"],
        |row, [from_me, to]| {
            let to = row.text(to).filter(|_| row.integer(from_me) == Some(0))?;
            Some((place(row), format!("+{}", to.strip_suffix(OF_NUMBER)?)))
        },
    )?;
    if let Some((place, number)) = own {
        reading.tell(Observation::StatedByService(StatedByService {
            place,
            service: "whatsapp.com".into(),
            number: number.into(),
            label: "ZTOJID".into(),
            sure: true,
        }));
    }
    Ok(())
}
