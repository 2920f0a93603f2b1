//! `Accounts3.sqlite` of an iPhone or a Mac: the accounts that are set up on it.

use super::{Kind, Reading, Shown, place, short};
use crate::ReadError;
use ringoff_model::{Observation, OnPhone, SkipReason};

pub(super) const KIND: Kind = Kind {
    id: "iphone-accounts",
    tables: &["ZACCOUNT", "ZACCOUNTTYPE"],
    read,
};

fn read(reading: &mut Reading<'_, '_>) -> Result<(), ReadError> {
    let columns = ["z_pk", "zaccounttypedescription"];
    let kinds = reading.by_number("ZACCOUNTTYPE", columns, |row, [key, name]| {
        Some((row.integer(key)?, short(&row.text(name)?)))
    })?;
    let columns = ["zaccounttype", "zusername", "zparentaccount"];
    reading.observe("ZACCOUNT", columns, |row, [kind, user, parent]| {
        let kind = row.integer(kind).and_then(|kind| kinds.get(&kind));
        let user = row.word(user);
        // What hangs on another account is a part of it, and what has no user name is none of anybody's.
        let (Some(kind), Some(user), None) = (kind, user, row.integer(parent)) else {
            return Shown::Not(SkipReason::NotNeeded);
        };
        Shown::This(Observation::OnPhone(OnPhone {
            place: place(row),
            name: Some(kind.to_string().into()),
            app: None,
            user_name: Some(user),
        }))
    })
}
