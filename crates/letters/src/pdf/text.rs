//! Text as glyphs.

use super::fonts::{self, Face};
use super::lines::{self, Break, TextLine};
use crate::Lang;
use crate::blocks::{Line, Span};
use krilla::text::{GlyphId, KrillaGlyph};
use std::ops::Range;
use std::rc::Rc;
use unicode_bidi::{BidiInfo, Level};

/// Between a Chinese character and a Latin one.
const BETWEEN_SCRIPTS: f32 = 0.2;
/// Where a gap stands in the text.
pub(super) const GAP: char = '\u{fffc}';

/// How a text looks.
#[derive(Clone, Copy)]
pub(super) struct Style {
    pub(super) size: f32,
    pub(super) bold: bool,
    pub(super) faint: bool,
    /// Height of a line, of the usual one.
    pub(super) leading: f32,
    pub(super) lang: Lang,
}

impl Style {
    pub(super) fn scaled(self, by: f32) -> Self {
        let size = self.size * by;
        Self { size, ..self }
    }

    pub(super) fn bold(self) -> Self {
        Self { bold: true, ..self }
    }

    pub(super) fn faint(self) -> Self {
        let faint = true;
        Self { faint, ..self }
    }

    fn in_chinese(self) -> bool {
        self.lang == Lang::ZhHans
    }
}

/// A paragraph that waits for its width.
pub(super) struct Text {
    pub(super) text: Rc<str>,
    pub(super) style: Style,
    pub(super) clusters: Vec<Cluster>,
    pub(super) glyphs: Vec<KrillaGlyph>,
    pub(super) gaps: Vec<Gap>,
    /// Where a line may end, by clusters; a weak place only if the line would be too long otherwise.
    pub(super) breaks: Vec<(usize, Break)>,
    pub(super) from_right: bool,
}

/// What cannot be parted: a character with its accents, or a gap.
pub(super) struct Cluster {
    pub(super) text: Range<usize>,
    /// None for a gap.
    pub(super) face: Option<&'static Face>,
    pub(super) level: Level,
    pub(super) glyphs: Range<usize>,
    pub(super) size: f32,
    pub(super) advance: f32,
}

pub(super) struct Gap {
    pub(super) rule: f32,
    pub(super) label: Option<TextLine>,
}

impl Text {
    pub(super) fn new(line: &Line, style: Style) -> Self {
        let mut text = String::new();
        let mut gaps = Vec::new();
        for span in &line.0 {
            match span {
                Span::Text { text: span } => show(span, style, &mut text),
                Span::Gap { label, wide, named } => {
                    text.push(GAP);
                    let label = if *named { "" } else { label };
                    gaps.push(gap(label, *wide, style));
                }
            }
        }
        let text: Rc<str> = text.trim().into();
        let mut shaped = Self {
            style,
            clusters: Vec::new(),
            glyphs: Vec::new(),
            breaks: Vec::new(),
            from_right: false,
            gaps,
            text,
        };
        shaped.shape();
        shaped.part_scripts();
        shaped.find_breaks();
        shaped
    }

    pub(super) fn plain(text: &str, style: Style) -> Self {
        Self::new(&Line::of(text), style)
    }

    /// As one line.
    pub(super) fn width(&self) -> f32 {
        self.clusters.iter().map(|cluster| cluster.advance).sum()
    }

    /// The longest piece that should not be broken.
    pub(super) fn narrowest(&self) -> f32 {
        self.units()
            .map(|unit| self.advance(unit))
            .fold(0.0, f32::max)
    }

    /// Whether a number or a hash in it is wider than that.
    pub(super) fn has_long_number(&self, width: f32) -> bool {
        let is_number =
            |unit: &Range<usize>| unit.clone().any(|at| self.first_char(at).is_ascii_digit());
        let mut numbers = self.units().filter(is_number);
        numbers.any(|unit| self.advance(unit) > width)
    }

    /// Fills `clusters`, run by run of one face and direction.
    fn shape(&mut self) {
        let text = Rc::clone(&self.text);
        let bidi = BidiInfo::new(&text, Some(Level::ltr()));
        self.from_right = bidi.has_rtl();
        let level = |at: usize| bidi.levels.get(at).copied().unwrap_or(Level::ltr());
        let gaps: Vec<f32> = self.gaps.iter().map(Gap::width).collect();
        let mut gaps = gaps.into_iter();
        let mut run: Option<(Range<usize>, &'static Face, Level)> = None;
        for (at, c) in text.char_indices() {
            let end = at + c.len_utf8();
            // Spaces and accents go with what they follow.
            let before = run.as_ref().map(|(_, face, _)| *face);
            let before = before.filter(|face| (c == ' ' || is_accent(c)) && face.shows(c));
            let showing = || fonts::showing(c, self.style.bold, self.style.in_chinese());
            let face = if c == GAP {
                None
            } else {
                before.or_else(showing)
            };
            match (face, &mut run) {
                (Some(face), Some((range, same, direction)))
                    if std::ptr::eq(face, *same) && *direction == level(at) =>
                {
                    range.end = end;
                }
                (face, _) => {
                    if let Some((range, face, level)) = run.take() {
                        self.shape_run(range, face, level);
                    }
                    run = face.map(|face| (at..end, face, level(at)));
                    if c == GAP
                        && let Some(advance) = gaps.next()
                    {
                        self.clusters.push(Cluster {
                            text: at..end,
                            face: None,
                            level: level(at),
                            glyphs: 0..0,
                            size: self.style.size,
                            advance,
                        });
                    }
                }
            }
        }
        if let Some((range, face, level)) = run {
            self.shape_run(range, face, level);
        }
    }

    fn shape_run(&mut self, range: Range<usize>, face: &'static Face, level: Level) {
        let text = &self.text[range.clone()];
        let shaped = face.shape(text, level.is_rtl(), self.style.lang.tag());
        let units = face.units();
        let first = self.clusters.len();
        for (info, position) in shaped.glyph_infos().iter().zip(shaped.glyph_positions()) {
            let at = range.start + info.cluster as usize;
            let of_units = |value: i32| value as f32 / units;
            let glyph = KrillaGlyph::new(
                GlyphId::new(info.glyph_id),
                of_units(position.x_advance),
                of_units(position.x_offset),
                of_units(position.y_offset),
                0.0,
                at..at,
                None,
            );
            self.glyphs.push(glyph);
            let glyphs = self.glyphs.len() - 1..self.glyphs.len();
            let advance = of_units(position.x_advance) * self.style.size;
            match self.clusters[first..].last_mut() {
                Some(same) if same.text.start == at => {
                    same.glyphs.end = glyphs.end;
                    same.advance += advance;
                }
                _ => self.clusters.push(Cluster {
                    text: at..at,
                    face: Some(face),
                    level,
                    glyphs,
                    size: self.style.size,
                    advance,
                }),
            }
        }
        // From right to left, the last cluster comes first.
        let added = &mut self.clusters[first..];
        added.sort_by_key(|cluster| cluster.text.start);
        let mut end = range.end;
        for cluster in added.iter_mut().rev() {
            cluster.text.end = end;
            end = cluster.text.start;
            for glyph in &mut self.glyphs[cluster.glyphs.clone()] {
                glyph.text_range = cluster.text.clone();
            }
        }
    }

    /// A little room between Chinese and Latin characters, without a space in the text.
    fn part_scripts(&mut self) {
        for at in 1..self.clusters.len() {
            let (before, after) = (self.first_char(at - 1), self.first_char(at));
            let part = is_han(before) && is_spaced(after) || is_spaced(before) && is_han(after);
            let cluster = &mut self.clusters[at - 1];
            if let Some(glyph) = self.glyphs[cluster.glyphs.clone()]
                .last_mut()
                .filter(|_| part)
            {
                glyph.x_advance += BETWEEN_SCRIPTS;
                cluster.advance += BETWEEN_SCRIPTS * cluster.size;
            }
        }
    }

    fn find_breaks(&mut self) {
        let mut clusters = self.clusters.iter().enumerate().peekable();
        for (place, kind) in lines::breaks(&self.text, self.style.in_chinese()) {
            while clusters
                .next_if(|(_, cluster)| cluster.text.start < place)
                .is_some()
            {}
            let at = clusters.peek().map_or(self.clusters.len(), |(at, _)| *at);
            self.breaks.push((at, kind));
        }
    }

    /// What stands between two good breaks, without the white space that ends it.
    pub(super) fn units(&self) -> impl Iterator<Item = Range<usize>> {
        let mut start = 0;
        let good = self.breaks.iter().filter(|(_, kind)| *kind == Break::Good);
        good.map(move |(end, _)| {
            let unit = start..self.trimmed(start, *end);
            start = *end;
            unit
        })
    }

    pub(super) fn trimmed(&self, start: usize, mut end: usize) -> usize {
        while end > start && self.first_char(end - 1).is_whitespace() {
            end -= 1;
        }
        end
    }

    pub(super) fn advance(&self, clusters: Range<usize>) -> f32 {
        self.clusters[clusters]
            .iter()
            .map(|cluster| cluster.advance)
            .sum()
    }

    pub(super) fn first_char(&self, cluster: usize) -> char {
        let start = self.clusters[cluster].text.start;
        self.text[start..].chars().next().unwrap_or(' ')
    }
}

impl Gap {
    fn width(&self) -> f32 {
        let label = self.label.as_ref().map_or(0.0, |label| label.width);
        self.rule.max(label)
    }
}

fn gap(label: &str, wide: bool, style: Style) -> Gap {
    let rule = if wide { 158.0 } else { 96.0 };
    let small = style.scaled(0.75).faint();
    let label =
        (!label.is_empty()).then(|| Text::plain(&style.lang.words().bracketed("", label), small));
    let label = label.and_then(|label| label.lines(f32::INFINITY).pop());
    Gap { rule, label }
}

/// The text as it is shown: what no face shows becomes its code point.
fn show(text: &str, style: Style, out: &mut String) {
    for c in text.chars() {
        if c == GAP || is_invisible(c) {
        } else if c.is_whitespace() || fonts::showing(c, style.bold, style.in_chinese()).is_some() {
            out.push(c);
        } else {
            out.push_str(&format!("[U+{:04X}]", u32::from(c)));
        }
    }
}

pub(super) fn is_han(c: char) -> bool {
    matches!(c, '\u{2e80}'..='\u{2fdf}' | '\u{3040}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

fn is_spaced(c: char) -> bool {
    c.is_alphanumeric() && u32::from(c) < 0x2e80
}

fn is_accent(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{1ab0}'..='\u{1aff}' | '\u{1dc0}'..='\u{1dff}' | '\u{20d0}'..='\u{20ff}')
}

/// Marks that only steer other characters.
fn is_invisible(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}'
            | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}'
            | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e0fff}')
}
