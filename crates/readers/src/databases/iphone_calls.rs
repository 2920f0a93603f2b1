//! `CallHistory.storedata` of an iPhone.

use super::{Kind, Reading, Shown, place, real_since_2001};
use crate::ReadError;
use crate::sqlite::Value;
use ringoff_model::{Call, Direction, Observation, SkipReason};

pub(super) const KIND: Kind = Kind {
    id: "iphone-calls",
    tables: &["ZCALLRECORD"],
    read,
};

fn read(reading: &mut Reading<'_, '_>) -> Result<(), ReadError> {
    let columns = ["zaddress", "zname", "zdate", "zoriginated"];
    reading.observe("ZCALLRECORD", columns, |row, columns| {
        let [address, name, date, originated] = columns;
        // Later systems keep the number as bytes.
        let peer = match row.value(address) {
            Value::Blob(bytes) => Some(String::from_utf8_lossy(bytes)),
            _ => row.word(address),
        };
        let Some(peer) = peer.filter(|peer| !peer.trim().is_empty()) else {
            return Shown::Not(SkipReason::Empty);
        };
        Shown::This(Observation::Call(Call {
            place: place(row),
            direction: match row.integer(originated) {
                Some(1) => Direction::Sent,
                _ => Direction::Received,
            },
            peer,
            contact_name: row.word(name),
            at: row.real(date).and_then(real_since_2001),
        }))
    })
}
