//! Databases of phones, told apart by the tables they have.
//!
//! iPhone and Mac: messages (`sms.db`, `chat.db`), the address book, calls, accounts, WhatsApp. Android, as copies
//! from a rooted phone hold them: messages (`mmssms.db`), contacts (`contacts2.db`), SIMs (`telephony.db`). Which
//! columns mean what is told in `docs/formats/phones.md`, with where it is described.

mod android_contacts;
mod android_messages;
mod android_sims;
mod contact;
mod iphone_accounts;
mod iphone_calls;
mod iphone_contacts;
mod iphone_messages;
mod iphone_sims;
mod typedstream;
mod whatsapp;

use crate::bundle::Bytes;
use crate::sqlite::{Column, Database, Row, Table};
use crate::{Flow, Limits, ReadError, Sink};
use ringoff_model::{Moment, Observation, Place, SkipReason, Skipped};
use std::collections::HashMap;

/// A kind of database that is read.
struct Kind {
    id: &'static str,
    /// It has all of these tables.
    tables: &'static [&'static str],
    read: fn(&mut Reading<'_, '_>) -> Result<(), ReadError>,
}

static KINDS: [Kind; 9] = [
    iphone_messages::KIND,
    iphone_contacts::KIND,
    iphone_calls::KIND,
    iphone_accounts::KIND,
    iphone_sims::KIND,
    whatsapp::KIND,
    android_messages::KIND,
    android_contacts::KIND,
    android_sims::KIND,
];

/// The ids of the databases that are read, beside [`FORMATS`](crate::FORMATS).
pub static DATABASES: [&str; 9] = {
    let mut ids = [""; 9];
    let mut at = 0;
    while at < ids.len() {
        ids[at] = KINDS[at].id;
        at += 1;
    }
    ids
};

/// Reads a database and the log beside it; told as unrecognized where it is of no kind that is known.
pub(crate) fn read(
    file: Box<dyn Bytes + '_>,
    log: Option<Box<dyn Bytes + '_>>,
    label: &str,
    limits: &Limits,
    sink: &mut dyn Sink,
) -> Result<(), ReadError> {
    let mut database = match Database::open(file, log, limits) {
        Ok(database) => database,
        Err(error) => {
            sink.begin(label, "sqlite");
            return Err(error);
        }
    };
    let Some(kind) = KINDS.iter().find(|kind| database.has(kind.tables)) else {
        sink.unrecognized(label);
        return Ok(());
    };
    sink.begin(label, kind.id);
    let mut reading = Reading {
        database: &mut database,
        limits,
        sink,
        stopped: false,
    };
    (kind.read)(&mut reading)
}

/// A database being read.
struct Reading<'r, 's> {
    database: &'r mut Database<'s>,
    limits: &'r Limits,
    sink: &'r mut dyn Sink,
    stopped: bool,
}

/// What a row shows.
enum Shown<'a> {
    This(Observation<'a>),
    /// Nothing, and why.
    Not(SkipReason),
}

impl Reading<'_, '_> {
    /// Hands on what each row of a table shows. A table that is not there has no rows.
    fn observe<const N: usize>(
        &mut self,
        table: &str,
        columns: [&str; N],
        mut show: impl for<'a> FnMut(&Row<'a>, [Column; N]) -> Shown<'a>,
    ) -> Result<(), ReadError> {
        let Some(table) = self.table(table)? else {
            return Ok(());
        };
        let columns = table.columns(columns);
        let (sink, stopped) = (&mut *self.sink, &mut self.stopped);
        self.database.rows(&table, &mut |row| {
            let flow = match row {
                Err(skipped) => sink.skipped(skipped),
                Ok(row) => match show(&row, columns) {
                    Shown::This(observation) => sink.observation(observation),
                    Shown::Not(reason) => sink.skipped(Skipped {
                        reason,
                        place: place(&row),
                    }),
                },
            };
            *stopped |= flow == Flow::Stop;
            flow
        })
    }

    /// What rows of a table say by a number that other rows name them with: a handle, a chat. More than a limit of
    /// them are not held.
    fn by_number<const N: usize, V>(
        &mut self,
        table: &str,
        columns: [&str; N],
        mut value: impl FnMut(&Row<'_>, [Column; N]) -> Option<(i64, V)>,
    ) -> Result<HashMap<i64, V>, ReadError> {
        let mut held = HashMap::new();
        let Some(table) = self.table(table)? else {
            return Ok(held);
        };
        let columns = table.columns(columns);
        let most = usize::try_from(self.limits.entries).unwrap_or(usize::MAX);
        let (sink, stopped) = (&mut *self.sink, &mut self.stopped);
        self.database.rows(&table, &mut |row| {
            let flow = match row {
                Err(skipped) => sink.skipped(skipped),
                Ok(row) if held.len() >= most => {
                    sink.skipped(Skipped {
                        reason: SkipReason::TooMany,
                        place: place(&row),
                    });
                    return Flow::Stop;
                }
                Ok(row) => {
                    held.extend(value(&row, columns));
                    Flow::Continue
                }
            };
            *stopped |= flow == Flow::Stop;
            flow
        })?;
        Ok(held)
    }

    /// The first thing that rows of a table say. What cannot be read is told where all of them are read.
    fn first<const N: usize, V>(
        &mut self,
        table: &str,
        columns: [&str; N],
        value: impl Fn(&Row<'_>, [Column; N]) -> Option<V>,
    ) -> Result<Option<V>, ReadError> {
        let mut found = None;
        let Some(table) = self.table(table)? else {
            return Ok(found);
        };
        let columns = table.columns(columns);
        self.database.rows(&table, &mut |row| {
            found = row.ok().and_then(|row| value(&row, columns));
            match found {
                Some(_) => Flow::Stop,
                None => Flow::Continue,
            }
        })?;
        Ok(found)
    }

    /// Hands on one thing that no row shows alone.
    fn tell(&mut self, observation: Observation<'_>) {
        self.stopped |= self.sink.observation(observation) == Flow::Stop;
    }

    fn table(&mut self, name: &str) -> Result<Option<Table>, ReadError> {
        match self.stopped {
            true => Ok(None),
            false => self.database.table(name),
        }
    }
}

/// Where a row stands.
fn place(row: &Row<'_>) -> Place {
    Place::Entry(row.id.unsigned_abs())
}

/// Seconds from 1970 to 2001, from which Apple counts.
const TO_2001: i64 = 978_307_200;

/// A moment as Apple writes it: seconds since 2001, nanoseconds in messages since iOS 11. Zero means that none is known.
fn since_2001(count: i64) -> Option<Moment> {
    match count {
        0 => None,
        // A thousand years of seconds are no more than this.
        -100_000_000_000..=100_000_000_000 => Some(Moment::from_seconds(count + TO_2001)),
        _ => Some(Moment(count / 1_000_000 + TO_2001 * 1_000)),
    }
}

/// The same with a fraction.
fn real_since_2001(count: f64) -> Option<Moment> {
    #[allow(
        clippy::cast_possible_truncation,
        reason = "a cast of floats saturates"
    )]
    since_2001(count as i64)
}

/// A cut of a text that is held by the thousand.
fn short(text: &str) -> Box<str> {
    ringoff_model::cut(text, 256).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn seconds_and_nanoseconds_since_2001_are_one_moment() {
        let moment = Some(Moment(1_567_120_410_000));
        assert_eq!(since_2001(588_813_210), moment);
        assert_eq!(
            since_2001(588_813_210_539_788_032),
            Some(Moment(1_567_120_410_539))
        );
        assert_eq!(real_since_2001(588_813_210.5), moment);
        assert_eq!(since_2001(0), None);
        assert_eq!(real_since_2001(f64::NAN), None);
        assert!(since_2001(i64::MIN).is_some(), "no overflow");
    }
}
