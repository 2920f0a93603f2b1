//! A contact whose numbers and addresses are rows of another table.

use super::short;
use ringoff_model::{Contact, Place};
use std::borrow::Cow;
use std::collections::HashMap;

/// A kind of value.
#[derive(Clone, Copy)]
pub(super) enum Of {
    Number,
    Mail,
    Organisation,
}

/// What a contact has.
#[derive(Default)]
struct Values {
    numbers: Vec<Box<str>>,
    emails: Vec<Box<str>>,
    organisation: Option<Box<str>>,
}

/// The values of all contacts, by the number of the contact.
#[derive(Default)]
pub(super) struct Book(HashMap<i64, Values>);

/// A row of the table of values: whose it is, of which kind, and what.
pub(super) type Value = (i64, Of, Box<str>);

/// A row of the table of values.
pub(super) fn value(contact: i64, of: Of, text: &str) -> Value {
    (contact, of, short(text))
}

impl Book {
    /// From rows by their number, in whose order a phone shows them.
    pub fn of(rows: HashMap<i64, Value>) -> Self {
        let mut rows: Vec<_> = rows.into_iter().collect();
        rows.sort_by_key(|(number, _)| *number);
        let mut book = Self::default();
        for (_, (contact, of, text)) in rows {
            let values = book.0.entry(contact).or_default();
            match of {
                Of::Number => values.numbers.push(text),
                Of::Mail => values.emails.push(text),
                Of::Organisation => values.organisation = Some(text),
            }
        }
        book
    }

    /// A contact with its values; none where nothing is known of it.
    pub fn contact<'a>(
        &mut self,
        number: i64,
        place: Place,
        name: Cow<'a, str>,
        organisation: Option<Cow<'a, str>>,
    ) -> Option<Contact<'a>> {
        let values = self.0.remove(&number).unwrap_or_default();
        if name.is_empty() && values.numbers.is_empty() && values.emails.is_empty() {
            return None;
        }
        let texts = |texts: Vec<Box<str>>| texts.into_iter().map(|text| String::from(text).into());
        Some(Contact {
            place,
            name,
            organisation: organisation
                .or(values.organisation.map(|text| String::from(text).into())),
            numbers: texts(values.numbers).collect(),
            emails: texts(values.emails).collect(),
        })
    }
}
