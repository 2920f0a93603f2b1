//! `contacts2.db`, what Android's contacts provider keeps.

use super::contact::{Book, Of, value};
use super::{Kind, Reading, Shown, place};
use crate::ReadError;
use ringoff_model::{Observation, SkipReason};

pub(super) const KIND: Kind = Kind {
    id: "android-contacts",
    tables: &["raw_contacts", "data", "mimetypes"],
    read,
};

fn read(reading: &mut Reading<'_, '_>) -> Result<(), ReadError> {
    let kinds = reading.by_number("mimetypes", ["_id", "mimetype"], |row, [id, kind]| {
        let of = match &*row.text(kind)? {
            "vnd.android.cursor.item/phone_v2" => Of::Number,
            "vnd.android.cursor.item/email_v2" => Of::Mail,
            "vnd.android.cursor.item/organization" => Of::Organisation,
            _ => return None,
        };
        Some((row.integer(id)?, of))
    })?;
    let columns = ["_id", "raw_contact_id", "mimetype_id", "data1"];
    let rows = reading.by_number("data", columns, |row, columns| {
        let [id, contact, kind, text] = columns;
        let of = kinds.get(&row.integer(kind)?)?;
        let value = value(row.integer(contact)?, *of, &row.text(text)?);
        Some((row.integer(id)?, value))
    })?;
    let mut book = Book::of(rows);
    let columns = ["_id", "display_name", "deleted"];
    reading.observe("raw_contacts", columns, |row, [id, name, deleted]| {
        if row.integer(deleted) == Some(1) {
            return Shown::Not(SkipReason::NotNeeded);
        }
        let id = row.integer(id).unwrap_or(row.id);
        let name = row.word(name).unwrap_or_default();
        match book.contact(id, place(row), name, None) {
            Some(contact) => Shown::This(Observation::Contact(contact)),
            None => Shown::Not(SkipReason::Empty),
        }
    })
}
