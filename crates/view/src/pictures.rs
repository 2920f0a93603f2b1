//! The geometry of the first picture: messages over time. The templates draw it, and escape what they draw.
//!
//! Horizontal places are in percent and text keeps its size, so that a picture fits any width
//! without shrinking its words.

use crate::layout::cut;
use crate::matrix::{Matrix, matrix};
use crate::picture_row::{LABEL, PictureRow, percent, rest};
use askama::Template;
use ringoff_model::ClueKind;
use ringoff_words::Words;
use std::collections::BTreeMap;

/// Services drawn over time.
const STRIPS: usize = 20;
const STRIP: u32 = 46;
const BAR: u32 = 20;
const TOP: u32 = 34;

/// Marks of the picture over time; each has its own shape.
pub(crate) const MARKS: [&str; 4] = ["code", "notice", "payment", "other"];

/// The shape of a mark, around its middle.
pub(crate) fn shape(mark: &str) -> &'static str {
    match mark {
        "code" => "M0 -7 7 0 0 7 -7 0Z",
        "notice" => "M-5 -5H5V5H-5Z",
        "payment" => "M-5.5 0A5.5 5.5 0 1 0 5.5 0 5.5 5.5 0 1 0 -5.5 0Z",
        _ => "M0 -6 6.5 5.5 -6.5 5.5Z",
    }
}

/// Both pictures as HTML, each with its table: what uses the number for what, and messages over time. `all` are the
/// messages a month of everything that was read.
pub fn pictures(rows: &[PictureRow], all: &BTreeMap<i32, u32>, words: &Words) -> String {
    let picture =
        matrix(rows, words).and_then(|picture| MatrixPage { picture, words }.render().ok());
    let time = timeline(rows, all, words);
    let time = time.and_then(|picture| TimelinePage { picture, words }.render().ok());
    picture.into_iter().chain(time).collect()
}

#[derive(Template)]
#[template(path = "matrix.html")]
struct MatrixPage<'a> {
    picture: Matrix,
    words: &'a Words,
}

#[derive(Template)]
#[template(path = "timeline.html")]
struct TimelinePage<'a> {
    picture: Timeline,
    words: &'a Words,
}

impl MatrixPage<'_> {
    fn say(&self, key: &str) -> String {
        self.words.say(key, &[])
    }
}

impl TimelinePage<'_> {
    fn say(&self, key: &str) -> String {
        self.words.say(key, &[])
    }

    fn of(&self, group: &str, name: &str) -> String {
        self.words.say(&format!("{group}-{name}"), &[])
    }
}

/// Messages over time.
pub(crate) struct Timeline {
    pub described: String,
    pub height: u32,
    pub bottom: u32,
    pub years: Vec<Year>,
    pub gaps: Vec<Gap>,
    pub strips: Vec<Strip>,
    pub rest: Option<String>,
}

/// A tick at a January.
pub(crate) struct Year {
    pub x: String,
    pub name: String,
    /// Whether there is room for its name.
    pub named: bool,
}

/// Months without any message.
pub(crate) struct Gap {
    pub x: String,
    pub width: String,
    pub middle: String,
    pub named: bool,
}

/// One service.
pub(crate) struct Strip {
    pub label: String,
    pub name: String,
    pub total: u64,
    pub label_y: u32,
    pub base: u32,
    pub bars: Vec<Bar>,
    pub marks: Vec<Mark>,
    /// Year and messages, for the table.
    pub years: Vec<(i32, u64)>,
}

pub(crate) struct Bar {
    pub x: String,
    pub y: u32,
    pub width: String,
    pub height: u32,
}

pub(crate) struct Mark {
    pub kind: &'static str,
    pub x: String,
    pub y: u32,
    /// Pixels aside, so that marks of one month stand side by side.
    pub shift: i32,
}

/// `None` where no message carries a date.
pub(crate) fn timeline(
    rows: &[PictureRow],
    all: &BTreeMap<i32, u32>,
    words: &Words,
) -> Option<Timeline> {
    let dated = || rows.iter().filter(|r| !r.months.is_empty());
    let months = || {
        let of_rows = dated().flat_map(|r| r.months.keys());
        of_rows.chain(all.keys()).copied()
    };
    let (first, last) = (months().min()?, months().max()?);
    let mut rows: Vec<&PictureRow> = dated().collect();
    rows.sort_by_key(|r| std::cmp::Reverse(messages(r)));
    let count = rows.len();
    rows.truncate(STRIPS);
    if rows.is_empty() {
        return None;
    }
    let span = f64::from(last - first + 1);
    let at = |month: i32| f64::from(month - first) / span;
    let strips: Vec<Strip> = (0u32..)
        .zip(&rows)
        .map(|(i, row)| strip(row, TOP + i * STRIP, &at, 1.0 / span))
        .collect();
    let bottom = TOP + STRIP * u32::try_from(strips.len()).unwrap_or_default();
    let january = |month: &i32| month.rem_euclid(12) == 0 || (*month == first && span < 12.0);
    // Year names need about an eighth of a narrow screen.
    let every = (span / 12.0 / 7.0).ceil().max(1.0) as i32;
    let years = (first..=last).filter(january).map(|month| Year {
        x: percent(at(month)),
        name: month.div_euclid(12).to_string(),
        named: month.div_euclid(12) % every == 0 && at(month) < 0.9,
    });
    let gaps = crate::view::gaps(all);
    let gaps = gaps.iter().map(|(from, to)| {
        let width = at(to + 1) - at(*from);
        Gap {
            x: percent(at(*from)),
            width: percent(width),
            middle: percent(at(*from) + width / 2.0),
            named: width > 0.28,
        }
    });
    Some(Timeline {
        described: words.say(
            "page-time-described",
            &[
                ("count", strips.len().into()),
                ("first", words.month(first).into()),
                ("last", words.month(last).into()),
            ],
        ),
        height: bottom + 6,
        bottom,
        years: years.collect(),
        gaps: gaps.collect(),
        rest: rest(strips.len(), count, words),
        strips,
    })
}

fn messages(row: &PictureRow) -> u64 {
    row.months.values().map(|n| u64::from(*n)).sum()
}

fn strip(row: &PictureRow, top: u32, at: &dyn Fn(i32) -> f64, month: f64) -> Strip {
    let base = top + STRIP - 6;
    let most = row.months.values().copied().max().unwrap_or(1).max(1);
    // By the square root: a month of two hundred must not hide a month of one.
    let height = |count: u32| {
        let part = (f64::from(count) / f64::from(most)).sqrt();
        ((part * f64::from(BAR)).round() as u32).max(2)
    };
    let bars = row
        .months
        .iter()
        .filter(|(_, n)| **n > 0)
        .map(|(m, n)| Bar {
            x: percent(at(*m)),
            y: base - height(*n),
            width: percent(month * 0.8),
            height: height(*n),
        });
    let mut years: BTreeMap<i32, u64> = BTreeMap::new();
    for (m, n) in &row.months {
        *years.entry(m.div_euclid(12)).or_default() += u64::from(*n);
    }
    Strip {
        label: cut(&row.name, LABEL),
        name: row.name.clone(),
        total: messages(row),
        label_y: top + 13,
        base,
        bars: bars.collect(),
        marks: marks(row, base - BAR / 2, at, month),
        years: years.into_iter().collect(),
    }
}

/// The last clue of each kind, as a shape.
fn marks(row: &PictureRow, y: u32, at: &dyn Fn(i32) -> f64, month: f64) -> Vec<Mark> {
    let mut last: BTreeMap<&'static str, i32> = BTreeMap::new();
    for (clue, day) in &row.last {
        let month = i32::from(day.year()) * 12 + i32::from(day.month()) - 1;
        let known = last.entry(mark(*clue)).or_insert(month);
        *known = (*known).max(month);
    }
    let mut before: BTreeMap<i32, i32> = BTreeMap::new();
    last.into_iter()
        .map(|(kind, m)| (kind, m, at(m) + month / 2.0))
        .filter(|(_, _, x)| (0.0..=1.0).contains(x))
        .map(|(kind, m, x)| {
            let others = before.entry(m).or_default();
            // Inwards from the nearer edge.
            let aside = if x > 0.5 { -13 } else { 13 };
            let shift = *others * aside;
            *others += 1;
            Mark {
                kind,
                x: percent(x.clamp(0.012, 0.988)),
                y,
                shift,
            }
        })
        .collect()
}

fn mark(clue: ClueKind) -> &'static str {
    match clue {
        ClueKind::CodeReceived | ClueKind::SignUpCode => "code",
        ClueKind::SecurityNotice
        | ClueKind::AccountNotice
        | ClueKind::DeliveryNotice
        | ClueKind::MessageListed
        | ClueKind::NumberChanged
        | ClueKind::ChangeUnclear => "notice",
        ClueKind::TransactionNotice | ClueKind::Payment => "payment",
        _ => "other",
    }
}
