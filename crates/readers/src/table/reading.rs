//! From a row to an observation.

use super::Origin;
use super::dates::Written;
use super::description::{Description, Field, Kind};
use super::fold::folded;
use super::header::Columns;
use super::rows::Record;
use super::signs::Signs;
use super::{numbers, site};
use jiff::civil::Date;
use memchr::memmem;
use ringoff_model::{
    Contact, Direction, Login, Message, Moment, Observation, Place, SimHint, SkipReason,
    StatedByService, StatedWhere,
};
use std::borrow::Cow;

/// Reads the rows of one file.
pub(super) struct Reading<'t> {
    pub(super) description: &'t Description,
    pub(super) origin: Origin,
    pub(super) columns: &'t Columns,
    /// Which of the description's ways to write a date this file uses, where it tells.
    pub(super) dated: Option<usize>,
    /// What the signs of this file's amounts mean.
    pub(super) signs: Signs,
    /// The person's own number, where it stands above the table.
    pub(super) own_number: Option<String>,
}

/// What a row of a password manager is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Entry {
    SignIn,
    /// A note, a card, a folder: only numbers in its notes are read.
    Other,
    /// Who the person is.
    Person,
}

impl Reading<'_> {
    /// What a row shows, or why it shows nothing.
    pub(super) fn row<'b>(&self, row: &Record<'b>) -> Result<Observation<'b>, SkipReason> {
        match self.description.kind {
            Kind::Login => self.login(row),
            Kind::Message => self.message(row),
            Kind::Contact => self.contact(row),
            Kind::Payment => self.payment(row),
            Kind::Account => self.account(row),
            Kind::Traffic => self.traffic(row),
        }
    }

    fn login<'b>(&self, row: &Record<'b>) -> Result<Observation<'b>, SkipReason> {
        let entry = self.entry_of(row);
        if entry == Entry::Person {
            return Err(SkipReason::NotNeeded);
        }
        let is_login = entry == Entry::SignIn;
        let mut login = Login {
            place: Place::Line(row.line),
            title: self.first(row, Field::Title),
            site: None,
            user_name: None,
            numbers: Vec::new(),
            has_totp: false,
            at: None,
        };
        let mut notes = Vec::new();
        for (field, at) in [
            (Field::Notes, StatedWhere::Notes),
            (Field::Fields, StatedWhere::Field),
        ] {
            notes.extend(self.all(row, field).map(|text| (text, at)));
        }
        if is_login {
            login.site = self.first(row, Field::Site).and_then(site::clean);
            login.user_name = self.first(row, Field::UserName);
            login.has_totp = self
                .columns
                .of(Field::Totp)
                .iter()
                .any(|at| !row.is_empty(*at))
                || notes
                    .iter()
                    .any(|(text, _)| memmem::find(text.as_bytes(), b"otpauth://").is_some());
            login.at = self.date(row, Field::Changed);
            if let Some(name) = &login.user_name {
                numbers::add(name.clone(), StatedWhere::UserName, &mut login.numbers);
            }
        }
        for (text, at) in notes {
            numbers::add(text, at, &mut login.numbers);
        }
        if login.numbers.is_empty() && !is_login {
            return Err(SkipReason::NotNeeded);
        }
        as_sign_in(login)
    }

    fn entry_of(&self, row: &Record<'_>) -> Entry {
        let Some(rows) = &self.description.rows else {
            return Entry::SignIn;
        };
        let is_login = match self.columns.kind {
            Some(column) => {
                let value = folded(&row.cell(column));
                if rows.skip.contains(&value) {
                    return Entry::Person;
                }
                if rows.logins.is_empty() {
                    !rows.others.contains(&value)
                } else {
                    rows.logins.contains(&value)
                }
            }
            None => {
                let filled = &self.columns.filled;
                filled.is_empty() || filled.iter().any(|at| !row.is_empty(*at))
            }
        };
        if is_login {
            Entry::SignIn
        } else {
            Entry::Other
        }
    }

    fn message<'b>(&self, row: &Record<'b>) -> Result<Observation<'b>, SkipReason> {
        let words = &self.description.directions;
        let said = self
            .first(row, Field::Direction)
            .map(|word| folded(&word))
            .unwrap_or_default();
        if words.skip.contains(&said) {
            return Err(SkipReason::NotNeeded);
        }
        let text = self.first(row, Field::Text).ok_or(SkipReason::Empty)?;
        let sub_id = self
            .first(row, Field::SubId)
            .and_then(|id| id.trim().parse().ok());
        Ok(Observation::Message(Message {
            place: Place::Line(row.line),
            // A word that nobody has described is taken as received: a message is never lost by it.
            direction: if words.sent.contains(&said) {
                Direction::Sent
            } else {
                Direction::Received
            },
            peer: self.first(row, Field::Peer).map(unguarded),
            contact_name: self.first(row, Field::ContactName),
            text,
            at: self.date(row, Field::Date),
            sim: SimHint {
                sub_id: sub_id.filter(|id| *id >= 0),
                service_center: self.first(row, Field::ServiceCenter).map(unguarded),
                destination: self.first(row, Field::Destination).map(unguarded),
            },
        }))
    }

    fn contact<'b>(&self, row: &Record<'b>) -> Result<Observation<'b>, SkipReason> {
        let name = self.first(row, Field::Name).unwrap_or_else(|| {
            let parts: Vec<_> = self.all(row, Field::NameParts).collect();
            Cow::Owned(parts.join(" "))
        });
        let organisation = self.first(row, Field::Organisation);
        let numbers: Vec<_> = self
            .all(row, Field::Numbers)
            .flat_map(several)
            .map(unguarded)
            .collect();
        let emails: Vec<_> = self.all(row, Field::Emails).flat_map(several).collect();
        let named = !name.is_empty() || organisation.is_some();
        if numbers.is_empty() && emails.is_empty() || !named && numbers.is_empty() {
            return Err(SkipReason::Empty);
        }
        Ok(Observation::Contact(Contact {
            place: Place::Line(row.line),
            name,
            organisation,
            numbers,
            emails,
        }))
    }

    fn account<'b>(&self, row: &Record<'b>) -> Result<Observation<'b>, SkipReason> {
        let description = &self.description;
        let service = description.service.clone().unwrap_or_default();
        let number = self.first(row, Field::Numbers).map(unguarded);
        Ok(Observation::StatedByService(StatedByService {
            place: Place::Line(row.line),
            service: Cow::Owned(service),
            number: number.ok_or(SkipReason::Empty)?,
            label: Cow::Owned(description.program.clone()),
            sure: false,
        }))
    }

    /// Whether a row only sums up others.
    pub(super) fn is_footer(&self, row: &Record<'_>) -> bool {
        let words = &self.description.footer;
        if words.is_empty() {
            return false;
        }
        let first = (0..row.len()).find(|at| !row.is_empty(*at));
        first.is_some_and(|at| {
            let cell = row.cell(at);
            // A day is no word: most rows begin with one.
            let digit = |text: &str| text.starts_with(|c: char| c.is_ascii_digit());
            if digit(cell.trim_start()) && !words.iter().any(|word| digit(word)) {
                return false;
            }
            let text = folded(&cell);
            words.iter().any(|word| text.starts_with(word.as_str()))
        })
    }

    /// The way to write dates that reads most of these; the first of several.
    pub(super) fn date_format_of(&self, rows: &[Vec<String>]) -> Option<usize> {
        let reads = |at: usize| {
            let format = &self.description.date_formats[at];
            rows.iter()
                .filter(|cells| cells.iter().any(|cell| format.read(cell).is_some()))
                .count()
        };
        (0..self.description.date_formats.len())
            .map(|at| (reads(at), at))
            .filter(|(reads, _)| *reads > 0)
            .max_by_key(|(reads, at)| (*reads, std::cmp::Reverse(*at)))
            .map(|(_, at)| at)
    }

    /// The date of a row as it is written, with its hour.
    pub(super) fn date_cells(&self, row: &Record<'_>) -> Vec<String> {
        let Some(date) = self.first(row, Field::Date) else {
            return Vec::new();
        };
        let date = unguarded(date).trim().to_owned();
        match self.first(row, Field::Time) {
            Some(time) => vec![format!("{date} {}", time.trim()), date],
            None => vec![date],
        }
    }

    /// The day of a payment and, where an hour is told, its moment. `Err` says whether a date stands
    /// there at all.
    pub(super) fn day(&self, row: &Record<'_>) -> Result<(Date, Option<Moment>), bool> {
        let cells = self.date_cells(row);
        let formats = &self.description.date_formats;
        let known = self.dated.map(|at| std::slice::from_ref(&formats[at]));
        for cell in &cells {
            let mut written = known.into_iter().flatten().chain(formats);
            if let Some(Written { day, at }) = written.find_map(|format| format.written(cell)) {
                return Ok((day, at));
            }
        }
        Err(!cells.is_empty())
    }

    /// The first cell of a field that holds something.
    pub(super) fn first<'b>(&self, row: &Record<'b>, field: Field) -> Option<Cow<'b, str>> {
        self.all(row, field).next()
    }

    /// Every cell of a field that holds something.
    pub(super) fn all<'s, 'b>(
        &'s self,
        row: &'s Record<'b>,
        field: Field,
    ) -> impl Iterator<Item = Cow<'b, str>> + 's {
        let columns = self.columns.of(field).iter();
        columns
            .filter(|at| !row.is_empty(**at))
            .map(|at| row.cell(*at))
    }

    pub(super) fn date(&self, row: &Record<'_>, field: Field) -> Option<Moment> {
        let date = self.first(row, field)?;
        let whole = match self.first(row, Field::Time) {
            Some(time) if field == Field::Date => {
                Cow::Owned(format!("{} {}", date.trim(), time.trim()))
            }
            _ => date,
        };
        let text = unguarded(whole);
        self.description
            .date_formats
            .iter()
            .find_map(|format| format.read(text.trim()))
    }
}

/// Undoes what keeps a spreadsheet from making a number of a number: `="+7700..."`, `'+7700...` and `'AT2406'`.
pub(super) fn unguarded(text: Cow<'_, str>) -> Cow<'_, str> {
    let bare = |text: &str| {
        let inner = text
            .strip_prefix("=\"")
            .and_then(|rest| rest.strip_suffix('"'));
        let inner = inner.or_else(|| {
            let rest = text.strip_prefix('\'')?;
            Some(rest.strip_suffix('\'').unwrap_or(rest))
        });
        inner.map(str::to_owned)
    };
    match bare(&text) {
        Some(inner) => Cow::Owned(inner),
        None => text,
    }
}

/// Google puts several values into one cell, ` ::: ` between them.
fn several(text: Cow<'_, str>) -> Vec<Cow<'_, str>> {
    if !text.contains(":::") {
        return vec![text];
    }
    let values = text
        .split(":::")
        .map(str::trim)
        .filter(|value| !value.is_empty());
    values.map(|value| Cow::Owned(value.to_owned())).collect()
}

/// A sign-in that names something.
pub(crate) fn as_sign_in(login: Login<'_>) -> Result<Observation<'_>, SkipReason> {
    let named = login.title.is_some() || login.site.is_some() || login.user_name.is_some();
    if named || !login.numbers.is_empty() {
        Ok(Observation::Login(login))
    } else {
        Err(SkipReason::Empty)
    }
}
