//! Where the columns of a table stand in a PDF, which lines name them, and what a paper says its rows add up to.

use super::shape::{Shape, amount_at, joined};
use crate::money::Point;
use crate::pdf::{Line, Word};
use crate::table::TableError;
use crate::table::description::{Description, Field, Layout, Names};
use crate::table::fold::folded;
use rust_decimal::Decimal;

/// Lines over which the names of columns may go.
const HEADER: usize = 8;

impl Layout {
    /// What a line says in each column.
    pub(super) fn columns(&self, line: &Line) -> Vec<String> {
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

    /// Whether the last of these lines ends the names of the columns: each in its place, or, where columns have none,
    /// every word of them in this line and those right above.
    pub(super) fn is_header(&self, description: &Description, lines: &[Line]) -> bool {
        let Some(last) = lines.last() else {
            return false;
        };
        if self.cells.is_empty() {
            let named = |(names, cell): (&Names, &String)| {
                let cell = folded(cell);
                names.list().iter().any(|name| folded(name) == cell)
            };
            return description
                .required
                .iter()
                .zip(&self.columns(last))
                .all(named);
        }
        let words = |lines: &[Line]| -> Vec<String> {
            let words = lines.iter().flat_map(|line| &line.words);
            words.map(|word| folded(&word.text)).collect()
        };
        let above = words(&lines[lines.len().saturating_sub(HEADER)..]);
        let own = words(std::slice::from_ref(last));
        let is_among = |name: &String, among: &[String]| {
            folded(name)
                .split(' ')
                .all(|word| among.iter().any(|other| other == word))
        };
        let pieces = self.cells.iter().zip(&description.required);
        let wanted = pieces.filter(|(piece, _)| !piece.is_optional());
        let mut ends = false;
        for (_, names) in wanted {
            let Some(name) = names.list().iter().find(|name| is_among(name, &above)) else {
                return false;
            };
            ends |= folded(name)
                .split(' ')
                .any(|word| own.iter().any(|other| other == word));
        }
        ends
    }

    /// Whether a line ends the row above it, however near it stands: it begins with the words of a sum or of a footer.
    pub(super) fn is_foot(&self, description: &Description, line: &Line) -> bool {
        let text = folded(&joined(&line.words));
        let sums = self.totals.money_in.iter().chain(&self.totals.money_out);
        let starts = sums.map(|start| folded(start));
        let mut starts = starts.chain(description.footer.iter().cloned());
        starts.any(|start| text.starts_with(&start))
    }

    pub(in crate::table) fn check(
        &self,
        id: &str,
        description: &Description,
    ) -> Result<(), TableError> {
        let columns = description.required.len();
        let placed = self.cells.is_empty() && self.edges.len() + 1 == columns;
        let shaped =
            self.edges.is_empty() && self.cells.len() == columns && Shape::is_whole(&self.cells);
        if (placed || shaped) && position(description, Field::Date).is_some() {
            return Ok(());
        }
        Err(TableError::Missing {
            id: id.to_owned(),
            field: "pdf.edges or pdf.cells",
        })
    }
}

/// What a paper says of its rows as a whole.
#[derive(Default)]
pub(super) struct Stated {
    balances: Vec<Decimal>,
    money_in: Option<Decimal>,
    money_out: Option<Decimal>,
}

impl Stated {
    /// Takes in a balance of a line before the table, whatever stands between its words and its amount: a day does.
    pub(super) fn balance(&mut self, layout: &Layout, line: &Line, point: Point) {
        // What stands right of the table's last edge is another matter.
        let last = layout.edges.last().copied().unwrap_or(f64::MAX);
        let length = line.words.iter().take_while(|word| word.x < last).count();
        let words = &line.words[..length];
        let amount = |from: usize| Some(amount_at(&words[from..], point)?.1);
        let behind = behind(&layout.balances, words);
        self.balances
            .extend(behind.and_then(|from| (from..length).find_map(amount)));
    }

    /// Takes in sums that a line states right behind their words.
    pub(super) fn totals(&mut self, layout: &Layout, line: &Line, point: Point) {
        let find = |starts: &[String]| {
            let from = behind(starts, &line.words)?;
            Some(amount_at(&line.words[from..], point)?.1)
        };
        let totals = &layout.totals;
        self.money_in = self.money_in.or_else(|| find(&totals.money_in));
        self.money_out = self.money_out.or_else(|| find(&totals.money_out));
    }

    /// Whether the rows bring what is stated; `None` where nothing is.
    pub(super) fn is_met(&self, moved: Option<(Decimal, Decimal)>) -> Option<bool> {
        let balances = match self.balances.as_slice() {
            [.., before, after] => Some((*before, *after)),
            _ => None,
        };
        if balances.is_none() && self.money_in.is_none() && self.money_out.is_none() {
            return None;
        }
        let Some((money_in, money_out)) = moved else {
            return Some(false);
        };
        let sums = [(self.money_in, money_in), (self.money_out, money_out)];
        let summed = sums
            .into_iter()
            .all(|(stated, read)| stated.is_none_or(|stated| stated.abs() == read));
        let led = balances.is_none_or(|(before, after)| {
            let end = before
                .checked_add(money_in)
                .and_then(|sum| sum.checked_sub(money_out));
            end == Some(after)
        });
        Some(summed && led)
    }
}

/// The word behind one of these beginnings, wherever in the line that stands. A colon at its end is none of it.
fn behind(starts: &[String], words: &[Word]) -> Option<usize> {
    let is = |word: &Word, wanted: &str| folded(word.text.trim_end_matches(':')) == wanted;
    let starts: Vec<String> = starts.iter().map(|start| folded(start)).collect();
    (0..words.len()).find_map(|at| {
        starts.iter().find_map(|start| {
            let wanted: Vec<&str> = start.split(' ').collect();
            let own = words.get(at..at + wanted.len())?;
            let all = own
                .iter()
                .zip(&wanted)
                .all(|(word, wanted)| is(word, wanted));
            all.then_some(at + wanted.len())
        })
    })
}

/// Which of the required columns a field is read from.
pub(super) fn position(description: &Description, field: Field) -> Option<usize> {
    let wanted = description.columns.get(&field)?.list();
    description
        .required
        .iter()
        .position(|names| names.list().iter().any(|name| wanted.contains(name)))
}
