//! The geometry of the second picture: which service uses the number for what.

use crate::layout::cut;
use crate::pictures::{LABEL, PictureRow, percent, rest};
use ringoff_words::Words;

/// Services drawn; the table holds all.
const MATRIX: usize = 40;

/// Which service uses the number for what.
pub(crate) struct Matrix {
    pub described: String,
    pub height: u32,
    pub heads: Vec<Cell>,
    pub rows: Vec<MatrixRow>,
    pub rest: Option<String>,
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
    let heads = first.uses.iter().enumerate().map(|(i, u)| Cell {
        x: column(i),
        shape_y: 0,
        word_y: 16,
        state: u.1,
        word: words.say(&format!("use-{}", u.0), &[]),
    });
    const ROW: u32 = 62;
    let drawn_rows = rows.iter().enumerate().map(|(n, row)| {
        let top = 26 + ROW * u32::try_from(n.min(MATRIX)).unwrap_or_default();
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
        height: 26 + ROW * u32::try_from(drawn).unwrap_or_default() + 6,
        heads: heads.collect(),
        rows: drawn_rows.collect(),
        rest: rest(drawn, count, words),
    })
}
