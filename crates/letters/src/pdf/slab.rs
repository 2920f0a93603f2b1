//! What stands side by side on a page, line by line.

use super::lines::TextLine;
use super::text::Text;
use crate::blocks::QrSquare;
use std::ops::Range;

/// Columns of lines. It may be parted between two lines, unless it is to stay together.
#[derive(Default)]
pub(super) struct Slab {
    /// Room above and below; of two slabs the larger counts. None at the top of a page.
    pub(super) before: f32,
    pub(super) after: f32,
    pub(super) columns: Vec<Column>,
    /// Room in it, above the first line and below the last.
    pub(super) padding: f32,
    pub(super) rule: Option<Rule>,
    /// A box to tick, by its left edge and its size.
    pub(super) tick: Option<(f32, f32)>,
    pub(super) code: Option<Code>,
    /// On one page as far as possible.
    pub(super) together: bool,
    /// On one page with the next slab.
    pub(super) with_next: bool,
    /// The slabs before it that a page which it begins repeats: the head of its table.
    pub(super) head: Option<Range<usize>>,
}

pub(super) struct Column {
    pub(super) x: f32,
    pub(super) width: f32,
    pub(super) align: Align,
    pub(super) lines: Vec<TextLine>,
    /// What it is, in the structure of the paper.
    pub(super) node: usize,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Align {
    Left,
    Center,
    Right,
}

/// A ruled line under a slab, some way down.
pub(super) struct Rule {
    pub(super) x: f32,
    pub(super) width: f32,
    pub(super) down: f32,
    pub(super) thickness: f32,
}

/// A QR code on the left.
pub(super) struct Code {
    pub(super) square: QrSquare,
    pub(super) x: f32,
    pub(super) side: f32,
    pub(super) node: usize,
}

impl Column {
    pub(super) fn new(x: f32, width: f32, align: Align, text: Text, node: usize) -> Self {
        Self {
            x,
            width,
            align,
            lines: text.lines(width),
            node,
        }
    }

    pub(super) fn centered(self) -> Self {
        let align = Align::Center;
        Self { align, ..self }
    }

    /// Where a line of it begins.
    pub(super) fn left_of(&self, line: &TextLine) -> f32 {
        let free = self.width - line.width;
        self.x
            + match self.align {
                Align::Left => 0.0,
                Align::Center => free / 2.0,
                Align::Right => free,
            }
    }
}

impl Slab {
    pub(super) fn line_count(&self) -> usize {
        let lines = self.columns.iter().map(|column| column.lines.len());
        lines.max().unwrap_or(0)
    }

    /// Of the lines at one height: from their top to the baseline, and to their bottom.
    pub(super) fn line(&self, at: usize) -> (f32, f32) {
        let lines = || {
            self.columns
                .iter()
                .filter_map(|column| column.lines.get(at))
        };
        let ascent = lines().map(|line| line.ascent).fold(0.0, f32::max);
        let descent = lines().map(|line| line.descent).fold(0.0, f32::max);
        (ascent, ascent + descent)
    }

    /// The height of some of its lines and of what is round them.
    pub(super) fn height(&self, lines: Range<usize>) -> f32 {
        let below = self.below(lines.end);
        let text: f32 = lines.map(|at| self.line(at).1).sum();
        let code = self.code.as_ref().map_or(0.0, |code| code.side);
        (text + 2.0 * self.padding).max(code) + below
    }

    pub(super) fn whole_height(&self) -> f32 {
        self.height(0..self.line_count())
    }

    /// The room that its rule takes where its lines end.
    pub(super) fn below(&self, end: usize) -> f32 {
        let rule = self.rule.as_ref().filter(|_| end == self.line_count());
        rule.map_or(0.0, |rule| rule.down + rule.thickness)
    }
}
