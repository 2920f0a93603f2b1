//! The line that names the columns: where it stands, what separates its cells.

use super::description::{Description, Field, Kind, Names};
use super::fold::folded;
use super::rows::{Row, Rows};
use super::site::is_web;
use super::way;
use ringoff_model::Currency;

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
    /// The names without a currency behind them: `Amount (EUR)`.
    bare: Vec<(String, Option<Currency>)>,
}

/// Where the columns of one file are.
pub(super) struct Columns {
    pub(super) delimiter: u8,
    /// Rows before the first that is read: titles, and the header itself.
    pub(super) before: usize,
    pub(super) width: usize,
    /// Cells without which a row lacks a required column.
    pub(super) least: usize,
    /// The column that says what kind of entry a row is.
    pub(super) kind: Option<usize>,
    /// Whether quotes in quoted cells have a backslash before them.
    pub(super) backslash: bool,
    /// Columns of which one holds something in every sign-in.
    pub(super) filled: Vec<usize>,
    /// Columns of a statement that say which way money went, by their names.
    pub(super) ways: Vec<(usize, way::Column)>,
    fields: Vec<Vec<usize>>,
    /// The currencies that names of columns state.
    units: Vec<Option<Currency>>,
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
                    let names: Vec<String> = (0..record.len())
                        .map(|at| folded(&record.cell(at)))
                        .collect();
                    out.push(Self {
                        delimiter,
                        before,
                        bare: names.iter().map(|name| without_unit(name)).collect(),
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

    /// Where the columns of `description` are, by the first of the lines that is its header.
    pub(super) fn find(all: &[Self], description: &Description) -> Option<Columns> {
        match &description.no_header {
            None => all
                .iter()
                .find_map(|candidate| candidate.columns(description)),
            Some(web) => {
                let columns =
                    Self::numbered(all, description.required.len(), web)?.columns(description)?;
                Some(Columns {
                    before: 0,
                    ..columns
                })
            }
        }
    }

    /// The header that a file without one would have, `1`, `2` ..., if each of its first rows has so many cells
    /// and an address of the web or nothing in the column `web`.
    fn numbered(all: &[Self], width: usize, web: &str) -> Option<Self> {
        let at = web.parse::<usize>().ok()?.checked_sub(1)?;
        let rows: Vec<&Self> = all.iter().filter(|row| row.delimiter == b',').collect();
        let cells = |row: &&Self| {
            row.names
                .get(at)
                .filter(|_| row.names.len() >= width)
                .cloned()
        };
        let sites: Vec<String> = rows.iter().map_while(cells).collect();
        let addressed = |site: &String| is_web(site);
        let fits = sites.len() == rows.len()
            && sites.iter().any(addressed)
            && sites.iter().all(|site| site.is_empty() || addressed(site));
        let names: Vec<String> = (1..=width).map(|number| number.to_string()).collect();
        fits.then(|| Self {
            delimiter: b',',
            before: 0,
            bare: names.iter().map(|name| (name.clone(), None)).collect(),
            names,
        })
    }

    /// Where the columns of `description` are, if this is its header.
    fn columns(&self, description: &Description) -> Option<Columns> {
        if self.before > description.preamble {
            return None;
        }
        let mut least = 0;
        for names in &description.required {
            least = least.max(self.named(names, description.kind).first()? + 1);
        }
        let mut fields = vec![Vec::new(); Field::COUNT];
        for (field, names) in &description.columns {
            fields[*field as usize] = self.named(names, description.kind);
        }
        let payment = description.kind == Kind::Payment;
        let ways = self.names.iter().enumerate().filter_map(|(at, name)| {
            let numbers = [Field::Amount, Field::Debit, Field::Credit, Field::Fee];
            let taken = numbers
                .into_iter()
                .any(|field| fields[field as usize].contains(&at));
            (payment && !taken).then_some((at, way::column(name)?))
        });
        let mut ways: Vec<_> = ways.collect();
        // What is there to name the side is asked first.
        ways.sort_by_key(|(at, column)| (*column != way::Column::Side, *at));
        let kind = description.rows.as_ref();
        Some(Columns {
            delimiter: self.delimiter,
            before: self.before + 1,
            width: self.names.len(),
            least,
            kind: kind.and_then(|rows| {
                self.names
                    .iter()
                    .position(|name| *name == folded(&rows.column))
            }),
            backslash: (description.backslash.as_ref())
                .is_some_and(|name| self.names.contains(&folded(name))),
            filled: kind.map_or_else(Vec::new, |rows| {
                self.named(&Names::Many(rows.filled.clone()), description.kind)
            }),
            ways,
            fields,
            units: self.bare.iter().map(|(_, unit)| *unit).collect(),
        })
    }

    /// The columns that bear one of the names, in the order of the names. Statements write the currency behind some.
    fn named(&self, names: &Names, kind: Kind) -> Vec<usize> {
        let bare = |wanted: &str| {
            let found = self
                .bare
                .iter()
                .position(|(name, unit)| unit.is_some() && name == wanted);
            found.filter(|_| kind == Kind::Payment)
        };
        let mut out = Vec::new();
        for wanted in names.list().iter().map(|name| folded(name)) {
            // `Zahlungsempfänger*in`: an asterisk may belong to the name.
            let exact = self.names.iter().position(|name| *name == wanted);
            match (exact, wanted.split_once('*')) {
                (Some(at), _) => out.push(at),
                (None, None) => out.extend(bare(&wanted)),
                (None, Some((front, back))) => {
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

    /// The currency that the name of a column states.
    pub(super) fn unit(&self, at: usize) -> Option<Currency> {
        self.units.get(at).copied().flatten()
    }
}

/// `Amount (EUR)`, `Betrag [€]`, `Сумма, KZT` without the currency, and the currency.
fn without_unit(name: &str) -> (String, Option<Currency>) {
    let brackets = |open: char, close: char| name.strip_suffix(close)?.rsplit_once(open);
    let parted = brackets('(', ')')
        .or_else(|| brackets('[', ']'))
        .or_else(|| name.rsplit_once(','))
        .or_else(|| name.rsplit_once(" in "))
        .or_else(|| name.rsplit_once(" в "));
    let unit =
        parted.and_then(|(base, unit)| Some((base.trim_end().to_owned(), Currency::named(unit)?)));
    match unit {
        Some((base, unit)) => (base, Some(unit)),
        None => (name.to_owned(), None),
    }
}
