//! The line that names the columns: where it stands, what separates its cells.

use super::description::{Description, Field, Names, normal};
use super::rows::{Row, Rows};

/// Separators that programs use. A comma wins where two would do.
const DELIMITERS: [u8; 4] = [b',', b';', b'\t', b'|'];
/// Lines at the start among which a header is looked for. Alipay writes two dozen of notes first.
const LINES: usize = 48;
/// Bytes and cells of a line that could be a header.
const BYTES: usize = 32 << 10;
const CELLS: usize = 1000;

/// A line near the start of a file that could be a header.
pub(super) struct Candidate {
    pub(super) delimiter: u8,
    /// How many rows stand before it.
    pub(super) before: usize,
    names: Vec<String>,
}

/// Where the columns of one file are.
pub(super) struct Columns {
    pub(super) delimiter: u8,
    pub(super) before: usize,
    pub(super) width: usize,
    /// Cells without which a row lacks a required column.
    pub(super) least: usize,
    /// The column that says what kind of entry a row is.
    pub(super) kind: Option<usize>,
    fields: Vec<Vec<usize>>,
}

impl Candidate {
    /// All lines of `head` that could be headers, however separated.
    pub(super) fn all(head: &str) -> Vec<Self> {
        let mut out = Vec::new();
        for delimiter in DELIMITERS {
            let mut input = head.as_bytes();
            let mut rows = Rows::new(&mut input, delimiter, BYTES, CELLS);
            let mut before = 0;
            while let Ok(Some(row)) = rows.next() {
                if let Row::Record(record) = row
                    && record.len() > 1
                {
                    let names = (0..record.len())
                        .map(|at| normal(&record.cell(at)))
                        .collect();
                    out.push(Self {
                        delimiter,
                        before,
                        names,
                    });
                }
                before += 1;
                if before == LINES {
                    break;
                }
            }
        }
        out
    }

    /// Where the columns of `description` are, if this is its header.
    pub(super) fn columns(&self, description: &Description) -> Option<Columns> {
        if self.before > description.preamble {
            return None;
        }
        let mut least = 0;
        for names in &description.required {
            least = least.max(self.find(names).first()? + 1);
        }
        let mut fields = vec![Vec::new(); Field::COUNT];
        for (field, names) in &description.columns {
            fields[*field as usize] = self.find(names);
        }
        let kind = description.rows.as_ref();
        Some(Columns {
            delimiter: self.delimiter,
            before: self.before,
            width: self.names.len(),
            least,
            kind: kind.and_then(|rows| {
                self.names
                    .iter()
                    .position(|name| *name == normal(&rows.column))
            }),
            fields,
        })
    }

    /// The columns that bear one of the names, in the order of the names.
    fn find(&self, names: &Names) -> Vec<usize> {
        let mut out = Vec::new();
        for wanted in names.list().iter().map(|name| normal(name)) {
            match wanted.split_once('*') {
                None => out.extend(self.names.iter().position(|name| *name == wanted)),
                Some((front, back)) => {
                    let numbered = |name: &str| {
                        let middle = name
                            .strip_prefix(front)
                            .and_then(|rest| rest.strip_suffix(back));
                        middle
                            .is_some_and(|m| !m.is_empty() && m.bytes().all(|b| b.is_ascii_digit()))
                    };
                    let found = self
                        .names
                        .iter()
                        .enumerate()
                        .filter(|(_, name)| numbered(name));
                    out.extend(found.map(|(at, _)| at));
                }
            }
        }
        out
    }
}

impl Columns {
    /// The columns a field is read from, best first.
    pub(super) fn of(&self, field: Field) -> &[usize] {
        &self.fields[field as usize]
    }
}
