//! Whole tables, for holding against what SQLite reads. Only cargo-fuzz compiles this.

use super::{Column, Database, Value};
use crate::{Flow, Limits};
use std::io::Cursor;

/// A table that was read to its end without a loss.
#[derive(Debug)]
pub struct WholeTable {
    /// Its name.
    pub name: String,
    /// The names of its columns.
    pub columns: Vec<String>,
    /// The number of each row, and its values: fewer than there are columns where the row is older than a column.
    pub rows: Vec<(i64, Vec<Cell>)>,
}

/// A value.
#[derive(Debug)]
#[allow(missing_docs, reason = "SQLite's own types")]
pub enum Cell {
    Null,
    Integer(i64),
    Real(f64),
    Text(String),
    Blob(Vec<u8>),
}

/// The tables of a database, with the log beside it, of which nothing was lost.
pub fn whole_tables(database: &[u8], log: &[u8], limits: &Limits) -> Vec<WholeTable> {
    let log = (!log.is_empty()).then(|| Box::new(Cursor::new(log)) as _);
    let Ok(mut database) = Database::open(Box::new(Cursor::new(database)), log, limits) else {
        return Vec::new();
    };
    if !database.losses.is_empty() {
        return Vec::new();
    }
    let names: Vec<String> = database.tables.keys().cloned().collect();
    names
        .into_iter()
        .filter_map(|name| whole(&mut database, name))
        .collect()
}

fn whole(database: &mut Database<'_>, name: String) -> Option<WholeTable> {
    let table = database.table(&name).ok()??;
    let columns = table.described.columns.clone();
    let places: Vec<Column> = columns
        .iter()
        .map(|name| table.described.column(name))
        .collect();
    let (mut rows, mut lost) = (Vec::new(), false);
    let read = database.rows(&table, &mut |row| {
        match row {
            Err(_) => lost = true,
            Ok(row) => {
                let cells =
                    places
                        .iter()
                        .take(row.values.len())
                        .map(|place| match row.value(*place) {
                            Value::Null => Cell::Null,
                            Value::Integer(number) => Cell::Integer(number),
                            Value::Real(number) => Cell::Real(number),
                            Value::Text(_) => {
                                Cell::Text(row.text(*place).unwrap_or_default().into_owned())
                            }
                            Value::Blob(bytes) => Cell::Blob(bytes.to_vec()),
                        });
                rows.push((row.id, cells.collect()));
            }
        }
        if lost { Flow::Stop } else { Flow::Continue }
    });
    (read.is_ok() && !lost).then_some(WholeTable {
        name,
        columns,
        rows,
    })
}
