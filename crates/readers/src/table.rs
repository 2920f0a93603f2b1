//! Tables as CSV, TSV, a sheet or a PDF, by descriptions: which columns say what stands in `data/tables/<id>.toml`
//! (`docs/reference/table.md`), so that another program's export needs no code.
//!
//! A column that no description names is never looked at; that is how passwords stay out.

mod dates;
mod description;
mod fold;
mod header;
mod numbers;
mod payment;
mod pdf;
mod reading;
mod rows;
mod signs;
mod site;
mod traffic;
mod way;

pub(crate) use dates::iso;
pub use description::TableError;
pub(crate) use numbers::add as add_numbers;
pub(crate) use pdf::{FromPdf, PdfTable};
pub(crate) use reading::as_sign_in;
pub(crate) use site::{clean as clean_site, is_web};

use crate::peek::Peeked;
use crate::text::{decode_stream, head_text};
use crate::{Flow, Head, Limits, ReadError, Sink};
use description::{Description, Kind};
use header::{Candidate, Columns};
use reading::Reading;
use ringoff_model::{Place, SkipReason, Skipped};
use rows::{Record, Row, Rows};
use signs::Signs;
use std::io::Read;

/// Bytes of text in which the header is looked for; what [`Head`] holds may become longer as UTF-8.
const HEAD: u64 = 192 << 10;

/// What the rows of a table stood in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Origin {
    Text,
    /// A sheet of a workbook, whose numbers have a point before their fraction in every language.
    Sheet,
}

/// A described table.
#[derive(Clone, Debug)]
pub struct Table {
    id: String,
    description: Description,
}

impl Table {
    /// Reads a description; `id` is its file's name without `.toml`.
    pub fn from_toml(id: &str, text: &str) -> Result<Self, TableError> {
        Ok(Self {
            id: id.to_owned(),
            description: Description::parse(id, text)?,
        })
    }

    /// Names the table in `--json`.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Whether one of the first lines has every required column, in any order and any case.
    pub fn recognizes(&self, head: Head<'_>) -> bool {
        let candidates = Candidate::all(&head_text(head.bytes));
        self.columns(&candidates).is_some()
    }

    /// The table that reads a file: of those that recognize it the one that requires most columns,
    /// so that the more specific description wins over the more general.
    pub fn best_of<'t>(tables: &'t [Self], head: Head<'_>) -> Option<&'t Self> {
        let candidates = Candidate::all(&head_text(head.bytes));
        let fitting = tables
            .iter()
            .filter(|table| table.columns(&candidates).is_some());
        fitting.max_by_key(|table| (table.specificity(), std::cmp::Reverse(&table.id)))
    }

    /// How many columns it requires.
    pub fn specificity(&self) -> usize {
        self.description.required.len()
    }

    /// Reads every row to the end.
    pub fn read(
        &self,
        input: &mut dyn Read,
        limits: &Limits,
        sink: &mut dyn Sink,
    ) -> Result<(), ReadError> {
        self.read_from(Origin::Text, input, limits, sink)
    }

    /// Reads every row of a text, or of a sheet made one.
    pub(crate) fn read_from(
        &self,
        origin: Origin,
        input: &mut dyn Read,
        limits: &Limits,
        sink: &mut dyn Sink,
    ) -> Result<(), ReadError> {
        let mut text = decode_stream(input)?;
        // What comes before damage is read.
        let peeked = Peeked::read(&mut text, HEAD);
        let first = peeked.head.clone();
        let candidates = Candidate::all(&String::from_utf8_lossy(&first));
        let Some(columns) = self.columns(&candidates) else {
            return Err(ReadError::Damaged { what: "header" });
        };
        let mut reading = Reading {
            description: &self.description,
            origin,
            columns: &columns,
            dated: None,
            signs: Signs::default(),
            own_number: None,
        };
        if self.description.kind == Kind::Payment {
            (reading.dated, reading.signs) = looked_over(&first, &reading, limits);
        }
        let mut whole = peeked.chain(&mut text, 0);
        let mut rows = Rows::new(
            &mut whole,
            columns.delimiter,
            limits.entry_bytes,
            limits.cells,
        )
        .escaped(columns.backslash);
        for _ in 0..columns.before {
            let Some(Row::Record(record)) = rows.next()? else {
                continue;
            };
            if reading.own_number.is_none() {
                reading.own_number = reading.own_number(&record);
            }
        }
        if let Some(number) = &reading.own_number
            && sink.observation(traffic::own_line(number)) == Flow::Stop
        {
            return Ok(());
        }
        while let Some(row) = rows.next()? {
            let (flow, again) = match row {
                Row::Lost(reason, line) => (
                    sink.skipped(Skipped {
                        reason,
                        place: Place::Line(line),
                    }),
                    false,
                ),
                Row::Record(record) => hand_on(&record, &reading, sink),
            };
            if flow == Flow::Stop {
                break;
            }
            if again {
                rows.again();
            }
        }
        Ok(())
    }

    fn columns(&self, candidates: &[Candidate]) -> Option<Columns> {
        Candidate::find(candidates, &self.description)
    }
}

/// Which way to write dates the first rows of a statement use, and what its signs mean: `01/02/2026` alone
/// does not tell, `25/02/2026` among them does.
fn looked_over(first: &[u8], reading: &Reading<'_>, limits: &Limits) -> (Option<usize>, Signs) {
    let mut input = first;
    let delimiter = reading.columns.delimiter;
    let mut rows = Rows::new(&mut input, delimiter, limits.entry_bytes, limits.cells);
    let mut dates = Vec::new();
    let mut signs = Signs::default();
    let mut at = 0;
    while let Ok(Some(row)) = rows.next() {
        at += 1;
        let Row::Record(record) = row else { continue };
        if at <= reading.columns.before || reading.is_footer(&record) {
            continue;
        }
        if let Some((sign, received)) = reading.sign_of(&record) {
            signs.see(sign, received);
        }
        // The last row of the piece may be cut in the middle of its date.
        if record.open_end {
            continue;
        }
        let cells = reading.date_cells(&record);
        let is_date = |cell: &String| cell.starts_with(|c: char| c.is_ascii_alphanumeric());
        if cells.iter().any(is_date) && record.len() >= reading.columns.least {
            dates.push(cells);
        }
    }
    (reading.date_format_of(&dates), signs)
}

/// Hands one row on. Also says whether its lines after the first are to be read again: a row of
/// the wrong length that spans several lines has swallowed others.
fn hand_on(record: &Record<'_>, reading: &Reading<'_>, sink: &mut dyn Sink) -> (Flow, bool) {
    let (width, count) = (reading.columns.width, record.len());
    if reading.is_footer(record) {
        let place = Place::Line(record.line);
        let reason = SkipReason::NotNeeded;
        return (sink.skipped(Skipped { reason, place }), false);
    }
    // Programs leave out empty cells at the end of a row. A line that a quote had swallowed, or the
    // last one of a file, is shorter for another reason.
    let strict = record.again || record.open_end;
    let short = count < if strict { width } else { reading.columns.least };
    let more = !reading.description.open_end && (width..count).any(|at| !record.is_empty(at));
    // Cells that are shifted could show a password as a title, so such a row is not read.
    if short || more || record.is_broken() {
        if record.again && !record.is_broken() {
            // A line of a cell, told already, with the row that had swallowed this line.
            return (Flow::Continue, false);
        }
        let cut = record.open_end && count <= width;
        let reason = if cut {
            SkipReason::CutOff
        } else {
            SkipReason::Malformed
        };
        return (
            sink.skipped(Skipped {
                reason,
                place: Place::Line(record.line),
            }),
            record.long,
        );
    }
    let flow = match reading.row(record) {
        Ok(observation) => sink.observation(observation),
        Err(reason) => sink.skipped(Skipped {
            reason,
            place: Place::Line(record.line),
        }),
    };
    (flow, false)
}
