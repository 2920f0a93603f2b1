//! `mmssms.db`, what Android's message provider keeps.

use super::{Kind, Reading, Shown, place};
use crate::ReadError;
use crate::text::moment;
use ringoff_model::{Direction, Message, Observation, SimHint, SkipReason};

pub(super) const KIND: Kind = Kind {
    id: "android-messages",
    tables: &["sms", "threads"],
    read,
};

/// The box in which what came in lies.
const INBOX: i64 = 1;

fn read(reading: &mut Reading<'_, '_>) -> Result<(), ReadError> {
    let columns = [
        "address",
        "body",
        "date",
        "type",
        "sub_id",
        "sim_id",
        "service_center",
    ];
    reading.observe("sms", columns, |row, columns| {
        let [address, body, date, kind, sub_id, sim_id, center] = columns;
        let Some(text) = row.word(body) else {
            return Shown::Not(SkipReason::Empty);
        };
        let sub_id = row.integer(sub_id).or_else(|| row.integer(sim_id));
        Shown::This(Observation::Message(Message {
            place: place(row),
            direction: match row.integer(kind) {
                None | Some(INBOX) => Direction::Received,
                Some(_) => Direction::Sent,
            },
            peer: row.word(address),
            contact_name: None,
            text,
            at: row.integer(date).and_then(moment),
            sim: SimHint {
                sub_id: sub_id
                    .and_then(|id| i32::try_from(id).ok())
                    .filter(|id| *id >= 0),
                service_center: row.word(center),
                destination: None,
            },
        }))
    })
}
