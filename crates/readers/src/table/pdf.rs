//! A described table that a PDF shows: lines of words become its rows, its rows a CSV, and that is read as any other.
//!
//! The table begins with the line whose words stand in its columns as their names. A row has a date in the column of
//! dates; which lines without one belong to it is told by the layout. Where the paper states what there was before and
//! after, the rows have to add up to it.

use super::description::{Continued, Description, Field, Layout, Names};
use super::fold::folded;
use super::{Table, TableError};
use crate::money::amount;
use crate::pdf::{Closed, Document, Line, Page};
use crate::sheet::quote;
use crate::{Limits, ReadError, Sink};
use ringoff_model::{Place, SkipReason, Skipped};
use rust_decimal::Decimal;
use secrecy::SecretString;
use std::io::Read;

/// Pages before the first row: a certificate, a summary.
const PAGES_BEFORE: usize = 16;

/// What came of a PDF.
pub(crate) enum FromPdf<'t> {
    /// A table, ready to be read.
    Table(PdfTable<'t>),
    /// No table that is described.
    Unknown,
    /// It wants a password that nobody gave.
    Encrypted,
}

/// A table taken out of a PDF.
pub(crate) struct PdfTable<'t> {
    table: &'t Table,
    csv: Vec<u8>,
    rows: u64,
    /// Letters of which the file does not say what they are.
    unknown: u64,
    /// Whether the rows add up to what the paper says; `None` where it says nothing.
    adds_up: Option<bool>,
}

impl<'t> PdfTable<'t> {
    /// Reads a PDF as the table that knows it.
    pub(crate) fn of(
        input: &mut dyn Read,
        tables: &'t [Table],
        limits: &Limits,
        ask: &mut dyn FnMut() -> Option<SecretString>,
    ) -> Result<FromPdf<'t>, ReadError> {
        let document = match Document::open(input, limits, ask) {
            Ok(document) => document,
            Err(Closed::Encrypted) => return Ok(FromPdf::Encrypted),
            Err(Closed::NoPdf) => return Ok(FromPdf::Unknown),
            Err(Closed::Error(error)) => return Err(error),
        };
        let mut rows: Option<Rows<'t>> = None;
        let mut before: Vec<Page> = Vec::new();
        document.pages(|number, page| {
            if rows.is_none() {
                rows = tables
                    .iter()
                    .find_map(|table| Rows::known(table, &page.lines));
                before.push(page);
                if let Some(rows) = &mut rows {
                    before.drain(..).for_each(|page| rows.page(page));
                }
            } else if let Some(rows) = &mut rows {
                rows.page(page);
            }
            rows.is_some() || number < PAGES_BEFORE
        })?;
        Ok(match rows {
            Some(rows) => FromPdf::Table(rows.end()),
            None => FromPdf::Unknown,
        })
    }

    pub(crate) fn id(&self) -> &str {
        self.table.id()
    }

    /// Hands on every row, and says what is missing.
    pub(crate) fn read(&self, limits: &Limits, sink: &mut dyn Sink) -> Result<(), ReadError> {
        self.table.read(&mut self.csv.as_slice(), limits, sink)?;
        let end = Place::Line(self.rows + 1);
        let lost = [
            (self.adds_up == Some(false), SkipReason::TotalsDiffer),
            (self.unknown > 0, SkipReason::BadText),
        ];
        for (_, reason) in lost.into_iter().filter(|(is, _)| *is) {
            sink.skipped(Skipped { reason, place: end });
        }
        Ok(())
    }
}

/// The rows of a table, while its pages come.
struct Rows<'t> {
    table: &'t Table,
    layout: &'t Layout,
    date: usize,
    money: Option<usize>,
    /// Columns whose texts go on in the next line.
    texts: Vec<usize>,
    csv: Vec<u8>,
    rows: u64,
    unknown: u64,
    in_table: bool,
    /// The row that may still go on, and the height of its last line.
    row: Option<(Vec<String>, f64)>,
    /// Texts that stand above their row.
    carried: Vec<String>,
    balances: Vec<Decimal>,
    sum: Option<Decimal>,
}

impl<'t> Rows<'t> {
    /// The rows of this table, if a line of the page names its columns.
    fn known(table: &'t Table, lines: &[Line]) -> Option<Self> {
        let description = &table.description;
        let layout = description.pdf.as_ref()?;
        lines
            .iter()
            .find(|line| is_header(description, &layout.cells(line)))?;
        let column = |field| position(description, field);
        let texts = [Field::Counterparty, Field::Description];
        let mut csv = Vec::new();
        write_row(description.required.iter().map(first_name), &mut csv);
        Some(Self {
            table,
            layout,
            date: column(Field::Date)?,
            money: column(Field::Amount),
            texts: texts.into_iter().filter_map(column).collect(),
            csv,
            rows: 0,
            unknown: 0,
            in_table: false,
            row: None,
            carried: Vec::new(),
            balances: Vec::new(),
            sum: Some(Decimal::ZERO),
        })
    }

    fn page(&mut self, page: Page) {
        let description = &self.table.description;
        self.unknown += page.unknown;
        let mut block: Vec<(Vec<String>, f64)> = Vec::new();
        for line in page.lines {
            let cells = self.layout.cells(&line);
            if is_header(description, &cells) {
                self.end_block(&mut block);
                self.end_row();
                self.in_table = true;
            } else if !self.in_table {
                self.balances
                    .extend(self.layout.balance(&line, description));
            } else if self.layout.continued == Continued::Around {
                if block
                    .last()
                    .is_some_and(|(_, y)| y - line.y >= self.layout.pitch)
                {
                    self.end_block(&mut block);
                }
                block.push((cells, line.y));
            } else {
                self.line(cells, line.y);
            }
        }
        self.end_block(&mut block);
        self.end_row();
    }

    /// A line of a table whose rows go on below, or begin above.
    fn line(&mut self, cells: Vec<String>, y: f64) {
        if self.is_row(&cells) {
            self.end_row();
            let carried = std::mem::take(&mut self.carried);
            self.row = Some((joined(carried, cells), y));
        } else if !self.is_text(&cells) {
            self.end_row();
            self.carried.clear();
        } else if self.layout.continued == Continued::Above {
            let carried = std::mem::take(&mut self.carried);
            self.carried = joined(carried, cells);
        } else {
            match self.row.take() {
                Some((row, last)) if last - y <= self.layout.pitch => {
                    self.row = Some((joined(row, cells), y));
                }
                row => {
                    self.row = row;
                    self.end_row();
                }
            }
        }
    }

    /// Lines close to each other: those of one row, its date in the middle.
    fn end_block(&mut self, block: &mut Vec<(Vec<String>, f64)>) {
        let mut rows: Vec<(Vec<String>, f64)> = Vec::new();
        let heights: Vec<f64> = block
            .iter()
            .filter(|(cells, _)| self.is_row(cells))
            .map(|(_, y)| *y)
            .collect();
        for (cells, y) in block.drain(..) {
            let distance = |height: &f64| (height - y).abs();
            let nearest = heights
                .iter()
                .copied()
                .min_by(|a, b| distance(a).total_cmp(&distance(b)));
            match (nearest, rows.last_mut()) {
                (Some(nearest), Some((row, height))) if *height == nearest => {
                    *row = joined(std::mem::take(row), cells);
                }
                (Some(nearest), _) => rows.push((cells, nearest)),
                // A row that a page end parts from its date.
                (None, _) if self.is_text(&cells) => {
                    let carried = std::mem::take(&mut self.carried);
                    self.carried = joined(carried, cells);
                }
                (None, _) => {}
            }
        }
        for (cells, y) in rows {
            let carried = std::mem::take(&mut self.carried);
            self.row = Some((joined(carried, cells), y));
            self.end_row();
        }
    }

    fn end_row(&mut self) {
        let Some((cells, _)) = self.row.take() else {
            return;
        };
        let point = self.table.description.point;
        let moved = self.money.and_then(|at| amount(cells.get(at)?, point));
        self.sum = self
            .sum
            .zip(moved)
            .and_then(|(sum, moved)| sum.checked_add(moved.value));
        write_row(cells.iter().map(String::as_str), &mut self.csv);
        self.rows += 1;
    }

    /// Whether a line has a date where dates stand, and an amount where there is one column of them.
    fn is_row(&self, cells: &[String]) -> bool {
        let formats = &self.table.description.date_formats;
        let dated = cells
            .get(self.date)
            .is_some_and(|cell| formats.iter().any(|format| format.read(cell).is_some()));
        dated
            && self
                .money
                .is_none_or(|at| cells.get(at).is_some_and(|cell| !cell.is_empty()))
    }

    /// Whether a line has nothing but texts that may have begun in another.
    fn is_text(&self, cells: &[String]) -> bool {
        let filled = |(at, cell): (usize, &String)| cell.is_empty() || self.texts.contains(&at);
        cells.iter().enumerate().all(filled)
    }

    fn end(self) -> PdfTable<'t> {
        let stated = match self.balances.as_slice() {
            [.., before, after] => Some((*before, *after)),
            _ => None,
        };
        let adds_up = stated
            .map(|(before, after)| self.sum.and_then(|sum| before.checked_add(sum)) == Some(after));
        PdfTable {
            table: self.table,
            csv: self.csv,
            rows: self.rows,
            unknown: self.unknown,
            adds_up,
        }
    }
}

impl Layout {
    /// What a line says in each column.
    fn cells(&self, line: &Line) -> Vec<String> {
        let mut cells = vec![String::new(); self.edges.len() + 1];
        for word in &line.words {
            // A word may stand a hair before its column.
            let column = self
                .edges
                .iter()
                .filter(|edge| word.x + 1.0 >= **edge)
                .count();
            let cell = &mut cells[column];
            if !cell.is_empty() {
                cell.push(' ');
            }
            cell.push_str(&word.text);
        }
        cells
    }

    /// The balance that a line before the table states; what stands right of the table's last edge is another matter.
    fn balance(&self, line: &Line, description: &Description) -> Option<Decimal> {
        let last = self.edges.last().copied().unwrap_or(f64::MAX);
        let words = line.words.iter().filter(|word| word.x < last);
        let words: Vec<&str> = words.map(|word| word.text.as_str()).collect();
        let text = folded(&words.join(" "));
        self.balances
            .iter()
            .find(|start| text.starts_with(folded(start).as_str()))?;
        (1..words.len()).find_map(|from| {
            let rest = words[from..].join(" ");
            Some(amount(&rest, description.point)?.value)
        })
    }

    pub(super) fn check(&self, id: &str, description: &Description) -> Result<(), TableError> {
        let columns = self.edges.len() + 1;
        let known = position(description, Field::Date).is_some();
        if columns == description.required.len() && known {
            return Ok(());
        }
        Err(TableError::Missing {
            id: id.to_owned(),
            field: "pdf.edges",
        })
    }
}

/// Whether every column has its name in this line.
fn is_header(description: &Description, cells: &[String]) -> bool {
    let named = |(names, cell): (&Names, &String)| {
        let cell = folded(cell);
        names.list().iter().any(|name| folded(name) == cell)
    };
    description.required.iter().zip(cells).all(named)
}

/// Which of the required columns a field is read from.
fn position(description: &Description, field: Field) -> Option<usize> {
    let wanted = description.columns.get(&field)?.list();
    description
        .required
        .iter()
        .position(|names| names.list().iter().any(|name| wanted.contains(name)))
}

fn first_name(names: &Names) -> &str {
    names.list().first().map_or("", String::as_str)
}

/// Two lines of a row as one.
fn joined(above: Vec<String>, below: Vec<String>) -> Vec<String> {
    if above.is_empty() {
        return below;
    }
    let both = above.into_iter().zip(below);
    both.map(|(above, below)| match (above.as_str(), below.as_str()) {
        ("", _) => below,
        (_, "") => above,
        _ => format!("{above} {below}"),
    })
    .collect()
}

fn write_row<'c>(cells: impl Iterator<Item = &'c str>, csv: &mut Vec<u8>) {
    for (at, cell) in cells.enumerate() {
        if at > 0 {
            csv.push(b',');
        }
        quote(cell, csv);
    }
    csv.push(b'\n');
}
