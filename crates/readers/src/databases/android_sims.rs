//! `telephony.db`: the SIMs that an Android phone has met, with the subscription ids that messages name.

use super::{Kind, Reading, Shown, place};
use crate::ReadError;
use ringoff_model::{Observation, OwnLine};

pub(super) const KIND: Kind = Kind {
    id: "android-sims",
    tables: &["siminfo"],
    read,
};

fn read(reading: &mut Reading<'_, '_>) -> Result<(), ReadError> {
    let columns = ["_id", "icc_id", "number", "carrier_name", "display_name"];
    reading.observe("siminfo", columns, |row, columns| {
        let [id, iccid, number, carrier, name] = columns;
        let id = row.integer(id).unwrap_or(row.id);
        Shown::This(Observation::OwnLine(OwnLine {
            place: place(row),
            number: row.word(number),
            iccid: row.word(iccid),
            carrier: row.word(carrier).or_else(|| row.word(name)),
            sub_id: i32::try_from(id).ok(),
        }))
    })
}
