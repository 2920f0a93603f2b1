//! The columns of the terminal's list: as wide as what stands in them.

use crate::layout::{left, right, width};
use crate::phrases;
use crate::view::{Row, View, line_in_short};
use ringoff_words::Words;

/// What stands over the columns.
pub(crate) const HEADS: [&str; 6] = [
    "col-score",
    "col-service",
    "col-line",
    "col-why",
    "col-last",
    "col-clues",
];

/// One row: score, service, line, why, last seen, clues.
pub(crate) fn cells(row: &Row<'_>, words: &Words) -> [String; 6] {
    let line = match &row.binding().line {
        Some(line) => line_in_short(row.scan, line),
        None => words.say("row-line-unknown", &[]),
    };
    let last = match row.last_day() {
        Some(day) => words.ago(day, row.today),
        None => words.say("ago-unknown", &[]),
    };
    [
        row.score().to_string(),
        title(row),
        line,
        words.pieces(&phrases::why(row, words)),
        last,
        words.number(row.clues),
    ]
}

/// The name, with a mark where no record knows it. The line below says so in a word.
fn title(row: &Row<'_>) -> String {
    if row.known() {
        row.name.clone()
    } else {
        format!("? {}", row.name)
    }
}

/// Widths; 0 leaves a column out.
pub(crate) struct Columns {
    score: usize,
    name: usize,
    line: usize,
    pub why: usize,
    last: usize,
    clues: usize,
    /// Whether there are lines to tell apart.
    pub several: bool,
}

/// Between columns.
const GAP: usize = 2;
/// Below this, words side by side leave no room for either: they go on lines of their own.
const NARROW: usize = 76;

impl Columns {
    pub fn of(view: &View<'_>, words: &Words, screen: usize) -> Self {
        let mut widest = HEADS.map(|key| width(&words.say(key, &[])));
        for row in &view.rows {
            for (most, cell) in widest.iter_mut().zip(cells(row, words)) {
                *most = (*most).max(width(&cell));
            }
        }
        let [score, name, line, _, last, clues] = widest;
        let (score, last, clues) = (score.max(5), last.min(20), clues.min(10));
        let several = view.scan.lines.len() > 1;
        if screen < NARROW {
            return Self {
                score,
                name: screen.saturating_sub(score + clues + 2 * GAP),
                line: 0,
                why: 0,
                last: 0,
                clues,
                several,
            };
        }
        let line = if several { line.min(18) } else { 0 };
        let gaps = if several { 5 } else { 4 } * GAP;
        let room = screen.saturating_sub(score + line + last + clues + gaps);
        let name = name.clamp(12, 34).min(room / 2);
        Self {
            score,
            name,
            line,
            why: room.saturating_sub(name),
            last,
            clues,
            several,
        }
    }

    pub fn row(&self, cells: [&str; 6]) -> String {
        let [score, name, line, why, last, clues] = cells;
        let mut out = right(score, self.score);
        for (cell, columns) in [
            (name, self.name),
            (line, self.line),
            (why, self.why),
            (last, self.last),
        ] {
            if columns > 0 {
                out.push_str(&" ".repeat(GAP));
                out.push_str(&left(cell, columns));
            }
        }
        out.push_str(&" ".repeat(GAP));
        out.push_str(&right(clues, self.clues));
        out
    }
}
