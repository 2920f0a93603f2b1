//! `AddressBook.sqlitedb` of an iPhone.

use super::contact::{Book, Of, value};
use super::{Kind, Reading, Shown, place};
use crate::ReadError;
use ringoff_model::{Observation, SkipReason};

pub(super) const KIND: Kind = Kind {
    id: "iphone-contacts",
    tables: &["ABPerson", "ABMultiValue"],
    read,
};

fn read(reading: &mut Reading<'_, '_>) -> Result<(), ReadError> {
    let columns = ["uid", "record_id", "property", "value"];
    let rows = reading.by_number("ABMultiValue", columns, |row, columns| {
        let [uid, person, property, text] = columns;
        let of = match row.integer(property)? {
            3 => Of::Number,
            4 => Of::Mail,
            _ => return None,
        };
        let value = value(row.integer(person)?, of, &row.text(text)?);
        Some((row.integer(uid)?, value))
    })?;
    let mut book = Book::of(rows);
    let columns = ["first", "middle", "last", "organization", "nickname"];
    reading.observe("ABPerson", columns, |row, columns| {
        let [first, middle, last, organisation, nickname] = columns;
        let parts = [first, middle, last].map(|part| row.word(part));
        let mut name = parts.into_iter().flatten().collect::<Vec<_>>().join(" ");
        let organisation = row.word(organisation);
        if name.is_empty() {
            let other = row.word(nickname).or_else(|| organisation.clone());
            name = other.unwrap_or_default().into_owned();
        }
        match book.contact(row.id, place(row), name.into(), organisation) {
            Some(contact) => Shown::This(Observation::Contact(contact)),
            None => Shown::Not(SkipReason::Empty),
        }
    })
}
