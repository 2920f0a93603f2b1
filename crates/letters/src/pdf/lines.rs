//! Glyphs in lines.

use super::fonts::Face;
use super::text::{GAP, Text, is_han};
use krilla::text::KrillaGlyph;
use std::ops::Range;
use std::rc::Rc;
use unicode_bidi::{BidiInfo, Level};

/// Of the size: from a line's top to its baseline, and on to its bottom.
const ASCENT: f32 = 0.95;
const DESCENT: f32 = 0.40;
/// Room over a rule to write on, and where its label stands under it.
const WRITING: f32 = 0.75;
const LABEL: f32 = 0.75;
/// What is too long is set this much smaller rather than broken.
const SMALLEST: f32 = 0.68;

/// One line, ready to be drawn.
pub(super) struct TextLine {
    pub(super) pieces: Vec<Piece>,
    pub(super) width: f32,
    pub(super) ascent: f32,
    pub(super) descent: f32,
    pub(super) faint: bool,
}

/// A part of a line, from left to right.
pub(super) enum Piece {
    Glyphs {
        x: f32,
        face: &'static Face,
        size: f32,
        text: Rc<str>,
        glyphs: Vec<KrillaGlyph>,
    },
    /// A line to write on, what belongs there under it.
    Rule {
        x: f32,
        width: f32,
        label: Option<(f32, TextLine)>,
    },
}

/// A place where a line may end; at a weak one only if nothing else fits.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Break {
    Good,
    Weak,
}

impl Text {
    /// The paragraph in lines of at most this width.
    pub(super) fn lines(mut self, width: f32) -> Vec<TextLine> {
        self.shrink_long_units(width);
        let ends = Ends::of(&self);
        let mut lines = Vec::new();
        let mut start = 0;
        while start < self.clusters.len() {
            let end = self.end_of_line(&ends, start, width);
            lines.push(self.line(start..end));
            start = end;
        }
        if lines.is_empty() {
            lines.push(self.line(0..0));
        }
        lines
    }

    /// What is a little too long for a line, a hash or a word, is set smaller.
    fn shrink_long_units(&mut self, width: f32) {
        let units: Vec<_> = self.units().collect();
        for unit in units {
            let shrink = width / self.advance(unit.clone());
            let clusters = &mut self.clusters[unit];
            let has_gap = clusters.iter().any(|cluster| cluster.face.is_none());
            if (SMALLEST..1.0).contains(&shrink) && !has_gap {
                for cluster in clusters {
                    cluster.size *= shrink;
                    cluster.advance *= shrink;
                }
            }
        }
    }

    /// The last good place that fits, else the last weak one, else wherever the line is full.
    fn end_of_line(&self, ends: &Ends, start: usize, width: f32) -> usize {
        let fits = |end: &usize| ends.between(start, *end) <= width + 0.01;
        let ahead = self.breaks.partition_point(|(at, _)| *at <= start);
        let last = |kind: Break| {
            let places = self.breaks.iter().skip(ahead);
            let places = places.filter(|(_, of)| *of == kind).map(|(at, _)| *at);
            places.take_while(fits).last()
        };
        let anywhere = || (start + 1..=self.clusters.len()).take_while(fits).last();
        last(Break::Good)
            .or_else(|| last(Break::Weak))
            .or_else(anywhere)
            .unwrap_or(start + 1)
    }

    fn line(&mut self, range: Range<usize>) -> TextLine {
        let width = self.advance(range.start..self.trimmed(range.start, range.end));
        let size = self.style.size;
        let leading = self.style.leading;
        let mut line = TextLine {
            pieces: Vec::new(),
            width,
            ascent: ASCENT * size * leading,
            descent: DESCENT * size * leading,
            faint: self.style.faint,
        };
        let mut x = 0.0;
        for at in self.visual(range) {
            let cluster = &self.clusters[at];
            let Some(face) = cluster.face else {
                line.ascent = (ASCENT + WRITING) * size;
                // Gaps come in the order of the text.
                let gap = self.gaps.remove(0);
                let label = gap.label.map(|label| ((LABEL + 0.05) * size, label));
                if let Some((down, label)) = &label {
                    line.descent = line.descent.max(down + label.descent + 0.1 * size);
                }
                line.pieces.push(Piece::Rule {
                    x,
                    width: gap.rule,
                    label,
                });
                x += cluster.advance;
                continue;
            };
            let more = &self.glyphs[cluster.glyphs.clone()];
            match line.pieces.last_mut() {
                Some(Piece::Glyphs {
                    face: same,
                    size,
                    glyphs,
                    ..
                }) if std::ptr::eq(*same, face) && *size == cluster.size => {
                    glyphs.extend_from_slice(more);
                }
                _ => line.pieces.push(Piece::Glyphs {
                    x,
                    face,
                    size: cluster.size,
                    text: Rc::clone(&self.text),
                    glyphs: more.to_vec(),
                }),
            }
            x += cluster.advance;
        }
        line
    }

    /// The clusters of a line from left to right.
    fn visual(&self, range: Range<usize>) -> Vec<usize> {
        if !self.from_right {
            return range.collect();
        }
        let levels: Vec<Level> = range.clone().map(|at| self.clusters[at].level).collect();
        let order = BidiInfo::reorder_visual(&levels);
        order.into_iter().map(|at| range.start + at).collect()
    }
}

/// Where each cluster begins on an endless line, so that any stretch is measured at once.
struct Ends {
    before: Vec<f64>,
    /// The same without the white space that ends there.
    trimmed: Vec<f64>,
}

impl Ends {
    fn of(text: &Text) -> Self {
        let (mut x, mut visible) = (0.0, 0.0);
        let mut ends = Self {
            before: vec![0.0],
            trimmed: vec![0.0],
        };
        for (at, cluster) in text.clusters.iter().enumerate() {
            x += f64::from(cluster.advance);
            if !text.first_char(at).is_whitespace() {
                visible = x;
            }
            ends.before.push(x);
            ends.trimmed.push(visible);
        }
        ends
    }

    fn between(&self, start: usize, end: usize) -> f32 {
        (self.trimmed[end] - self.before[start]).max(0.0) as f32
    }
}

/// Where lines may end, by bytes.
pub(super) fn breaks(text: &str, in_chinese: bool) -> impl Iterator<Item = (usize, Break)> {
    unicode_linebreak::linebreaks(text).map(move |(at, _)| {
        let weak = parts_a_number(text, at) || !in_chinese && parts_a_name(text, at);
        (at, if weak { Break::Weak } else { Break::Good })
    })
}

/// Whether a line that ends here would part Chinese characters: in another language they are a name.
fn parts_a_name(text: &str, at: usize) -> bool {
    let (before, after) = text.split_at(at);
    before.ends_with(is_han) && after.starts_with(is_han)
}

/// Whether a line that ends here would part a number, a hash or the like.
fn parts_a_number(text: &str, at: usize) -> bool {
    let (before, after) = text.split_at(at);
    let Some(next) = after.chars().next() else {
        return false;
    };
    let word_before = before.trim_end();
    if word_before.len() < before.len() {
        let after_number = word_before.ends_with(|c: char| c.is_ascii_digit());
        // `2026 г.`, and a last word of a figure or two.
        let (word, rest) = after.split_once(' ').unwrap_or((after, ""));
        let letters = word.chars().filter(|c| c.is_alphanumeric()).count();
        let short = letters < 3 && !word.contains(GAP);
        return after_number && (next.is_ascii_digit() || short) || short && rest.is_empty();
    }
    let breaks = |c: char| c.is_whitespace() || c == GAP || u32::from(c) >= 0x2e80;
    let head = before.rsplit(breaks).next().unwrap_or_default();
    let tail = after.split(breaks).next().unwrap_or_default();
    let has_digit = |part: &str| part.contains(|c: char| c.is_ascii_digit());
    !head.is_empty() && !tail.is_empty() && (has_digit(head) || has_digit(tail))
}
