//! Any bytes as a database and the log beside it, read by SQLite too: of a table that both read to its end without a
//! fault, both have the same rows.
#![cfg_attr(fuzzing, no_main)]

#[cfg(fuzzing)]
mod compared {
    use libfuzzer_sys::fuzz_target;
    use ringoff_fuzz::sqlite::{Sqlite, Value};
    use ringoff_fuzz::{limits, parts};
    use ringoff_readers::fuzzing::{Cell, whole_tables};

    fuzz_target!(|data: &[u8]| {
        let mut parts = parts(data);
        let database = parts.next().unwrap_or_default();
        let log = parts.next().unwrap_or_default();
        let tables = whole_tables(database, log, &limits());
        if tables.is_empty() {
            return;
        }
        let Some(sqlite) = Sqlite::open(database, log) else {
            return;
        };
        for table in tables {
            // What is in brackets is never taken for a text.
            let named = |name: &str| (!name.contains([']', '\0'])).then(|| format!("[{name}]"));
            let columns: Option<Vec<String>> =
                table.columns.iter().map(|name| named(name)).collect();
            let (Some(name), Some(columns)) = (named(&table.name), columns) else {
                continue;
            };
            let asked = [vec!["_rowid_".to_owned()], columns].concat();
            let query = format!("SELECT {} FROM {name} NOT INDEXED", asked.join(","));
            let Some(rows) = sqlite.rows(&query, asked.len()) else {
                continue;
            };
            assert_eq!(table.rows.len(), rows.len(), "rows of {name}");
            for ((id, ours), theirs) in table.rows.iter().zip(&rows) {
                assert_eq!(Value::Integer(*id), theirs[0], "{name}");
                // A row that is older than a column has what the column was created with.
                for (at, (ours, theirs)) in ours.iter().zip(&theirs[1..]).enumerate() {
                    let column = &table.columns[at];
                    assert!(
                        same(ours, theirs),
                        "{name} {id} {column}: {ours:?} {theirs:?}"
                    );
                }
            }
        }
    });

    fn same(ours: &Cell, theirs: &Value) -> bool {
        match (ours, theirs) {
            (Cell::Null, Value::Null) => true,
            // SQLite has no value that is not a number.
            (Cell::Real(real), Value::Null) => real.is_nan(),
            (Cell::Integer(ours), Value::Integer(theirs)) => ours == theirs,
            (Cell::Real(ours), Value::Real(theirs)) => ours == theirs,
            // A column of fractions keeps whole ones as integers.
            (Cell::Integer(ours), Value::Real(theirs)) => *ours as f64 == *theirs,
            (Cell::Blob(ours), Value::Blob(theirs)) => ours == theirs,
            // What is no text in its character set is mended by each in its own way.
            (Cell::Text(ours), Value::Text(theirs)) => {
                ours.contains('\u{fffd}') || ours.as_bytes() == theirs
            }
            _ => false,
        }
    }
}

/// Without the engine there is nothing to run, and SQLite is not there.
#[cfg(not(fuzzing))]
fn main() {}
