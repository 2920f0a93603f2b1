//! `CellularUsage.db`: the SIMs that an iPhone has met.

use super::{Kind, Reading, Shown, place};
use crate::ReadError;
use ringoff_model::{Observation, OwnLine};

pub(super) const KIND: Kind = Kind {
    id: "iphone-sims",
    tables: &["subscriber_info"],
    read,
};

fn read(reading: &mut Reading<'_, '_>) -> Result<(), ReadError> {
    let columns = ["subscriber_id", "subscriber_mdn"];
    reading.observe("subscriber_info", columns, |row, [iccid, number]| {
        Shown::This(Observation::OwnLine(OwnLine {
            place: place(row),
            number: row.word(number),
            iccid: row.word(iccid),
            carrier: None,
            sub_id: None,
        }))
    })
}
