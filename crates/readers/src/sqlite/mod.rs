//! SQLite databases, read as they lie there: pages, cells and records of tables, with the log beside the database laid
//! over it in memory. Nothing is written, no SQL is run. By the public description, https://sqlite.org/fileformat2.html.
//!
//! A cell that is damaged costs itself. What is not read: tables WITHOUT ROWID, virtual tables, views and indexes.

#[cfg(fuzzing)]
pub mod fuzzing;
mod log;
mod pages;
mod record;
mod schema;
#[cfg(test)]
mod tests;
mod walk;

pub(crate) use record::{Row, Value};

use crate::bundle::Bytes;
use crate::{Flow, Limits, ReadError};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};
use pages::Pages;
use ringoff_model::{Place, SkipReason, Skipped};
use schema::Described;
use std::collections::BTreeMap;

/// By these bytes a database begins.
pub(crate) const MAGIC: &[u8] = b"SQLite format 3\0";

/// A database and its tables.
pub(crate) struct Database<'s> {
    pages: Pages<'s>,
    encoding: &'static Encoding,
    tables: BTreeMap<String, Table>,
    limits: Limits,
    /// What is wrong with the list of tables or the log: told with the first table that is read.
    losses: Vec<Skipped>,
}

/// A table that can be read.
#[derive(Clone, Debug)]
pub(crate) struct Table {
    root: u32,
    described: Described,
}

impl Table {
    /// Where these columns stand in a row; `None` for one that this table has not.
    pub(crate) fn columns<const N: usize>(&self, names: [&str; N]) -> [Column; N] {
        names.map(|name| self.described.column(name))
    }
}

/// A column of one table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Column {
    /// The table has none of that name.
    Absent,
    /// It is another name of the row's number.
    RowId,
    /// So far from the start of the record.
    At(usize),
}

impl<'s> Database<'s> {
    /// Opens a database with the log that lies beside it, if one does.
    pub(crate) fn open(
        file: Box<dyn Bytes + 's>,
        log: Option<Box<dyn Bytes + 's>>,
        limits: &Limits,
    ) -> Result<Self, ReadError> {
        let (mut pages, loss) = Pages::open(file, log, limits)?;
        // SQLite itself looks at no more of the number.
        let encoding = match pages.encoding_number()? & 3 {
            2 => UTF_16LE,
            3 => UTF_16BE,
            _ => UTF_8,
        };
        let mut losses: Vec<Skipped> = loss.into_iter().collect();
        let (mut tables, mut bytes, mut too_many) = (BTreeMap::new(), 0, false);
        walk::rows(&mut pages, 1, encoding, limits, &mut |row| {
            match row {
                Err(skipped) => losses.push(skipped),
                Ok(row) => {
                    if let Some((name, table)) = table_of(&row, limits) {
                        tables.insert(name, table);
                    }
                    bytes += row.length();
                    too_many |= tables.len() >= limits.tables || bytes > limits.entry_bytes;
                }
            }
            if too_many { Flow::Stop } else { Flow::Continue }
        })?;
        if too_many {
            losses.push(Skipped {
                reason: SkipReason::TooMany,
                place: Place::Byte(0),
            });
        }
        Ok(Self {
            pages,
            encoding,
            tables,
            limits: *limits,
            losses,
        })
    }

    /// Whether it has all of these tables.
    pub(crate) fn has(&self, names: &[&str]) -> bool {
        names.iter().all(|name| self.tables.contains_key(*name))
    }

    /// The table of that name, if there is one. One that is laid out in another way is an error.
    pub(crate) fn table(&self, name: &str) -> Result<Option<Table>, ReadError> {
        match self.tables.get(name) {
            Some(table) if table.described.without_row_id => Err(ReadError::UnknownPacking),
            found => Ok(found.cloned()),
        }
    }

    /// Hands on the rows of a table in their order, and what of it cannot be read.
    pub(crate) fn rows(
        &mut self,
        table: &Table,
        take: &mut dyn FnMut(Result<Row<'_>, Skipped>) -> Flow,
    ) -> Result<(), ReadError> {
        for loss in std::mem::take(&mut self.losses) {
            if take(Err(loss)) == Flow::Stop {
                return Ok(());
            }
        }
        walk::rows(
            &mut self.pages,
            table.root,
            self.encoding,
            &self.limits,
            take,
        )
    }
}

/// The table that a row of the schema describes: type, name, name of the table, root page, and how it was created.
fn table_of(row: &Row<'_>, limits: &Limits) -> Option<(String, Table)> {
    let text = |at| row.text(Column::At(at));
    if text(0)? != "table" {
        return None;
    }
    let root = u32::try_from(row.integer(Column::At(3))?).ok()?;
    let described = Described::read(&text(4)?, limits)?;
    Some((text(1)?.into_owned(), Table { root, described }))
}
