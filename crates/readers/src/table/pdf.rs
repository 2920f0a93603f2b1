//! A described table that a PDF shows: lines of words become its rows, its rows a CSV, and that is read as any other.
//!
//! The table begins with the line whose words stand in its columns as their names. A row has a date in the column of
//! dates; which lines without one belong to it is told by the layout. Where the paper states what there was before and
//! after, or how much came in and went out, the rows have to add up to it.

mod layout;
mod shape;

pub(super) use shape::Piece;

use super::Table;
use super::description::{Continued, Description, Field, Layout, Names};
use crate::money::{Sign, amount};
use crate::pdf::{Closed, Document, Line, Page};
use crate::sheet::quote;
use crate::{Limits, ReadError, Sink};
use layout::{Stated, position};
use ringoff_model::{Place, SkipReason, Skipped};
use rust_decimal::Decimal;
use secrecy::SecretString;
use shape::Shape;
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
    money: Money,
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
    stated: Stated,
    /// What came in and what went out; `None` where a row has no amount.
    moved: Option<(Decimal, Decimal)>,
}

/// In which columns the amounts stand that make one balance the other.
struct Money {
    single: Option<usize>,
    credit: Option<usize>,
    debit: Option<usize>,
    fee: Option<usize>,
}

impl<'t> Rows<'t> {
    /// The rows of this table, if a line of the page names its columns.
    fn known(table: &'t Table, lines: &[Line]) -> Option<Self> {
        let description = &table.description;
        let layout = description.pdf.as_ref()?;
        (0..lines.len()).find(|at| layout.is_header(description, &lines[..=*at]))?;
        let column = |field| position(description, field);
        let texts = [Field::Counterparty, Field::Description];
        let mut csv = Vec::new();
        write_row(description.required.iter().map(first_name), &mut csv);
        Some(Self {
            table,
            layout,
            date: column(Field::Date)?,
            money: Money {
                single: column(Field::Amount),
                credit: column(Field::Credit),
                debit: column(Field::Debit),
                fee: column(Field::Fee),
            },
            texts: texts.into_iter().filter_map(column).collect(),
            csv,
            rows: 0,
            unknown: 0,
            in_table: false,
            row: None,
            carried: Vec::new(),
            stated: Stated::default(),
            moved: Some((Decimal::ZERO, Decimal::ZERO)),
        })
    }

    fn page(&mut self, page: Page) {
        let description = &self.table.description;
        self.unknown += page.unknown;
        let mut block: Vec<(Vec<String>, f64)> = Vec::new();
        for (at, line) in page.lines.iter().enumerate() {
            if self.in_table && !self.layout.cells.is_empty() {
                self.shaped(line);
            } else if self.layout.is_header(description, &page.lines[..=at]) {
                self.end_block(&mut block);
                self.end_row();
                self.in_table = true;
            } else if !self.in_table {
                self.stated.balance(self.layout, line, description.point);
                self.stated.totals(self.layout, line, description.point);
            } else if self.layout.continued == Continued::Around {
                if block
                    .last()
                    .is_some_and(|(_, y)| y - line.y >= self.layout.pitch)
                {
                    self.end_block(&mut block);
                }
                block.push((self.layout.columns(line), line.y));
            } else {
                self.line(self.layout.columns(line), line.y);
            }
        }
        self.end_block(&mut block);
        self.end_row();
    }

    /// A line of a table whose rows are told by their words.
    fn shaped(&mut self, line: &Line) {
        let description = &self.table.description;
        let shape = Shape {
            pieces: &self.layout.cells,
            dates: &description.date_formats,
            point: description.point,
        };
        if let Some(cells) = shape.cells(&line.words) {
            self.end_row();
            self.row = Some((cells, line.y));
            return;
        }
        self.stated.totals(self.layout, line, description.point);
        let goes_on = |(_, last): &(Vec<String>, f64)| last - line.y <= self.layout.pitch;
        let Some((mut cells, _)) = self.row.take_if(|row| goes_on(row)) else {
            return self.end_row();
        };
        if self.layout.is_foot(description, line) {
            self.row = Some((cells, line.y));
            return self.end_row();
        }
        let further = shape.further(&line.words);
        let ends = [
            (Some(self.date), further.hour.unwrap_or_default()),
            (shape.below(), further.text),
        ];
        for (at, text) in ends {
            if let Some(cell) = at
                .and_then(|at| cells.get_mut(at))
                .filter(|_| !text.is_empty())
            {
                let blank = if cell.is_empty() { "" } else { " " };
                *cell = format!("{cell}{blank}{text}");
            }
        }
        self.row = Some((cells, line.y));
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
        let moved = self.money.moved(&cells, &self.table.description);
        self.moved = self
            .moved
            .zip(moved)
            .and_then(|(all, one)| Some((all.0.checked_add(one.0)?, all.1.checked_add(one.1)?)));
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
                .single
                .is_none_or(|at| cells.get(at).is_some_and(|cell| !cell.is_empty()))
    }

    /// Whether a line has nothing but texts that may have begun in another.
    fn is_text(&self, cells: &[String]) -> bool {
        let filled = |(at, cell): (usize, &String)| cell.is_empty() || self.texts.contains(&at);
        cells.iter().enumerate().all(filled)
    }

    fn end(self) -> PdfTable<'t> {
        PdfTable {
            table: self.table,
            csv: self.csv,
            rows: self.rows,
            unknown: self.unknown,
            adds_up: self.stated.is_met(self.moved),
        }
    }
}

impl Money {
    /// What a row brought in and took out.
    fn moved(&self, cells: &[String], description: &Description) -> Option<(Decimal, Decimal)> {
        let point = description.point;
        let read = |at: Option<usize>| Some(amount(cells.get(at?)?, point)?.value.abs());
        if self.single.is_none() {
            let side = |at| read(at).unwrap_or_default();
            return Some((
                side(self.credit),
                side(self.debit).checked_add(side(self.fee))?,
            ));
        }
        let one = amount(cells.get(self.single?)?, point)?;
        let value = one.value.abs();
        Some(match one.sign {
            Sign::Minus => (Decimal::ZERO, value),
            Sign::Bare if description.bare_is_out => (Decimal::ZERO, value),
            _ => (value, Decimal::ZERO),
        })
    }
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
