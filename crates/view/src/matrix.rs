//! The geometry of the second picture: which service uses the number for what.

use crate::layout::cut;
use crate::picture_row::{LABEL, PictureRow, percent, rest};
use ringoff_words::Words;

/// Pixels over the first row.
const HEAD: u32 = 34;
/// Services drawn; the table holds all.
const MATRIX: usize = 40;

/// Which service uses the number for what.
pub(crate) struct Matrix {
    pub described: String,
    pub height: u32,
    pub heads: Vec<Head>,
    pub rows: Vec<MatrixRow>,
    pub rest: Option<String>,
}

/// What stands over a column: one line, or two where the word is long.
pub(crate) struct Head {
    pub x: String,
    pub word: String,
    pub lines: Vec<(u32, String)>,
}

pub(crate) struct MatrixRow {
    pub name: String,
    pub label: String,
    pub label_y: u32,
    pub line_y: u32,
    pub drawn: bool,
    pub cells: Vec<Cell>,
}

pub(crate) struct Cell {
    pub x: String,
    pub shape_y: u32,
    pub word_y: u32,
    pub state: &'static str,
    pub word: String,
}

/// `None` where there is nothing to show.
pub(crate) fn matrix(rows: &[PictureRow], words: &Words) -> Option<Matrix> {
    let first = rows.first()?;
    let count = rows.len();
    let column = |i: usize| percent((i as f64 + 0.5) / first.uses.len() as f64);
    let heads = first.uses.iter().enumerate().map(|(i, u)| {
        let word = words.say(&format!("use-{}", u.0), &[]);
        Head {
            x: column(i),
            lines: two_lines(&word),
            word,
        }
    });
    const ROW: u32 = 62;
    let drawn_rows = rows.iter().enumerate().map(|(n, row)| {
        let top = HEAD + ROW * u32::try_from(n.min(MATRIX)).unwrap_or_default();
        let cells = row.uses.iter().enumerate().map(|(i, u)| Cell {
            x: column(i),
            shape_y: top + 32,
            word_y: top + 53,
            state: u.1,
            word: words.say(&format!("state-{}", u.1), &[]),
        });
        MatrixRow {
            label: cut(&row.name, LABEL),
            name: row.name.clone(),
            label_y: top + 16,
            line_y: top,
            drawn: n < MATRIX,
            cells: cells.collect(),
        }
    });
    let drawn = count.min(MATRIX);
    Some(Matrix {
        described: words.say("page-matrix-described", &[("count", drawn.into())]),
        height: HEAD + ROW * u32::try_from(drawn).unwrap_or_default() + 6,
        heads: heads.collect(),
        rows: drawn_rows.collect(),
        rest: rest(drawn, count, words),
    })
}

/// Broken at a space, or at a soft hyphen, so that five words fit side by side on a phone.
fn two_lines(word: &str) -> Vec<(u32, String)> {
    let broken = match word.split_once('\u{ad}') {
        Some((first, second)) => Some((format!("{first}-"), second)),
        None => word.split_once(' ').map(|(a, b)| (a.to_owned(), b)),
    };
    match broken {
        Some((first, second)) => vec![(12, first), (25, second.to_owned())],
        None => vec![(25, word.to_owned())],
    }
}
