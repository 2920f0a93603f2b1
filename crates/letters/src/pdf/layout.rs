//! Blocks as slabs, from the top of a part to its end.

use super::Look;
use super::slab::{Align, Code, Column, Rule, Slab};
use super::tags::Tags;
use super::text::{Style, Text};
use crate::Lang;
use crate::blocks::{Block, Line, Mark, Pair, Part, QrSquare, Span};
use krilla::tagging::{ListNumbering, Tag, TagKind};
use std::num::NonZeroU16;

/// The width of the column with the signature, and the side of a QR code.
const SIGNATURE: f32 = 180.0;
const CODE: f32 = 96.0;

/// The blocks of a part, laid out one under the other.
pub(super) fn slabs(part: &Part, look: Look, parent: usize, tags: &mut Tags) -> Vec<Slab> {
    let style = Style {
        size: look.size,
        bold: false,
        faint: false,
        leading: look.leading,
        lang: part.lang,
    };
    let mut setter = Setter {
        look,
        style,
        beside: part.beside,
        parent,
        tags,
        slabs: Vec::new(),
    };
    part.blocks.iter().for_each(|block| setter.block(block));
    setter.slabs
}

pub(super) struct Setter<'a> {
    pub(super) look: Look,
    pub(super) style: Style,
    beside: Option<Lang>,
    pub(super) parent: usize,
    pub(super) tags: &'a mut Tags,
    pub(super) slabs: Vec<Slab>,
}

impl Setter<'_> {
    fn block(&mut self, block: &Block) {
        let (em, gap, style) = (self.look.size, self.look.gap, self.style);
        let airy = !self.look.is_in_columns();
        match block {
            Block::Address {
                lines,
                on_the_right,
            } => self.address(lines, *on_the_right),
            Block::Title { line } => {
                let column = self.wide(
                    line,
                    style.scaled(1.25).bold(),
                    heading(1, line, style.lang),
                );
                let slab = self.push(1.5 * em, vec![column.centered()]);
                (slab.with_next, slab.together) = (true, true);
                slab.after = if airy { 0.9 } else { 0.4 } * em;
            }
            Block::Heading { line } => {
                let column = self.wide(line, style.bold(), heading(2, line, style.lang));
                let slab = self.push(gap + 0.45 * em, vec![column]);
                (slab.with_next, slab.together) = (true, true);
                slab.after = if airy { 0.3 } else { 0.1 } * em;
            }
            Block::Paragraph { line } => {
                let column = self.wide(line, style, Tag::P);
                self.push(gap, vec![column]).after = gap;
            }
            Block::Note { line } => {
                let column = self.wide(line, style.scaled(0.85).faint(), Tag::P);
                self.push(gap, vec![column]).after = gap;
            }
            Block::Big { line } => {
                let column = self.wide(line, style.scaled(2.0).bold(), Tag::P);
                self.push(em, vec![column.centered()]).after = em;
            }
            Block::Items { numbered, items } => self.items(*numbered, items),
            Block::Table { head, rows, right } => self.table(head, rows, right),
            Block::Signature { left, label, name } => self.signature(left, label, name),
            Block::Pairs { rows, mark } => self.pairs(rows, *mark),
            Block::Facts { rows } => self.facts(rows),
            Block::Code { square, text } => self.code(square, text),
        }
    }

    pub(super) fn push(&mut self, before: f32, columns: Vec<Column>) -> &mut Slab {
        let slab = Slab {
            before,
            columns,
            ..Slab::default()
        };
        self.slabs.push(slab);
        let last = self.slabs.len() - 1;
        &mut self.slabs[last]
    }

    /// Room below what was set last.
    pub(super) fn close(&mut self, room: f32) {
        if let Some(last) = self.slabs.last_mut() {
            last.after = last.after.max(room);
        }
    }

    /// A column as wide as the page.
    fn wide(&mut self, line: &Line, style: Style, kind: impl Into<TagKind>) -> Column {
        let node = self.tags.add(Some(self.parent), kind);
        let text = Text::new(line, style);
        Column::new(
            self.look.margin.0,
            self.look.width(),
            Align::Left,
            text,
            node,
        )
    }

    fn address(&mut self, lines: &[Line], on_the_right: bool) {
        let width = self.look.width() * if on_the_right { 0.52 } else { 1.0 };
        let x = self.look.margin.0 + self.look.width() - width;
        for line in lines {
            let node = self.tags.add(Some(self.parent), Tag::P);
            let text = Text::new(line, self.style);
            let column = Column::new(x, width, Align::Left, text, node);
            self.push(0.0, vec![column]).together = true;
        }
        self.close(1.2 * self.look.size);
    }

    fn items(&mut self, numbered: bool, items: &[Line]) {
        let mark = |at: usize| {
            if numbered {
                format!("{at}.")
            } else {
                "–".to_owned()
            }
        };
        let numbering = if numbered {
            ListNumbering::Decimal
        } else {
            ListNumbering::None
        };
        let rows = items.iter().enumerate();
        let rows = rows.map(|(at, item)| (Text::plain(&mark(at + 1), self.style), item));
        let rows = rows.collect();
        let between = if self.look.is_in_columns() {
            0.08
        } else {
            0.15
        };
        self.list(numbering, Align::Right, 0.55, between, rows);
    }

    fn facts(&mut self, rows: &[(String, Line)]) {
        let style = self.style.faint();
        let label = |label: &str| Text::plain(&style.lang.words().labelled(label, ""), style);
        let rows = rows.iter().map(|(name, value)| (label(name), value));
        let rows = rows.collect();
        self.list(ListNumbering::None, Align::Left, 1.0, 0.2, rows);
    }

    /// Labels in a column of their own; `apart` and `between` are in sizes.
    fn list(
        &mut self,
        numbering: ListNumbering,
        align: Align,
        apart: f32,
        between: f32,
        rows: Vec<(Text, &Line)>,
    ) {
        let em = self.look.size;
        let (x, all) = (self.look.margin.0, self.look.width());
        let widths = rows.iter().map(|(label, _)| label.width());
        let left = widths.fold(0.0, f32::max).min(all * 0.45);
        let (body, width) = (x + left + apart * em, all - left - apart * em);
        let list = self.tags.add(Some(self.parent), Tag::L(numbering));
        // Where every line counts, a long row may be parted.
        let together = !self.look.is_in_columns();
        for (at, (label, line)) in rows.into_iter().enumerate() {
            let item = self.tags.add(Some(list), Tag::LI);
            let node = self.tags.add(Some(item), Tag::Lbl);
            let label = Column::new(x, left, align, label, node);
            let node = self.tags.add(Some(item), Tag::LBody);
            let text = Text::new(line, self.style);
            let columns = vec![label, Column::new(body, width, Align::Left, text, node)];
            let slab = self.push(if at == 0 { self.look.gap } else { between * em }, columns);
            slab.together = together;
        }
        self.close(self.look.gap);
    }

    fn signature(&mut self, left: &Line, label: &str, name: &Line) {
        let (em, style) = (self.look.size, self.style);
        let (x, width) = (self.look.margin.0, self.look.width() - SIGNATURE - em);
        let node = self.tags.add(Some(self.parent), Tag::P);
        let left = Column::new(x, width, Align::Left, Text::new(left, style), node);
        let rule = Line(vec![Span::Gap {
            label: String::new(),
            wide: true,
            named: true,
        }]);
        let node = self.tags.add(Some(self.parent), Tag::P);
        let (x, rule) = (x + width + em, Text::new(&rule, style));
        let mut right = Column::new(x, SIGNATURE, Align::Left, rule, node);
        let label = Text::plain(
            &style.lang.words().bracketed("", label),
            style.scaled(0.8).faint(),
        );
        right.lines.extend(label.lines(SIGNATURE));
        right.lines.extend(Text::new(name, style).lines(SIGNATURE));
        // Nobody signs an empty page: what is signed comes along.
        if let Some(last) = self.slabs.last_mut().filter(|last| last.line_count() < 8) {
            (last.with_next, last.together) = (true, true);
        }
        let slab = self.push(2.0 * em, vec![left, right]);
        slab.together = true;
        self.close(self.look.gap);
    }

    fn pairs(&mut self, rows: &[Pair], mark: Mark) {
        let em = self.look.size;
        let (mut x, mut width) = (self.look.margin.0, self.look.width());
        let tick = (mark == Mark::Box).then_some((x, 0.8 * em));
        if tick.is_some() {
            (x, width) = (x + 1.7 * em, width - 1.7 * em);
        }
        let two = rows.iter().any(|row| row.right.is_some());
        // A column is too narrow for two: there the second language stands below the first.
        let below = self.look.is_in_columns();
        let left = if two && !below {
            (width - em) * 0.535
        } else {
            width
        };
        let list = self
            .tags
            .add(Some(self.parent), Tag::L(ListNumbering::None));
        for (at, row) in rows.iter().enumerate() {
            let item = self.tags.add(Some(list), Tag::LI);
            let node = self.tags.add(Some(item), Tag::LBody);
            let text = Text::new(&row.left, self.style);
            let mut columns = vec![Column::new(x, left, Align::Left, text, node)];
            let mut under = None;
            if let (Some(line), Some(lang)) = (&row.right, self.beside) {
                let kind = TagKind::from(Tag::LBody).with_lang(Some(lang.tag().to_owned()));
                let node = self.tags.add(Some(item), kind);
                let text = Text::new(line, Style { lang, ..self.style }.faint());
                let (x, width) = if below {
                    (x + em, width - em)
                } else {
                    (x + left + em, width - left - em)
                };
                let column = Column::new(x, width, Align::Left, text, node);
                if below {
                    under = Some(column);
                } else {
                    columns.push(column);
                }
            }
            let between = if mark == Mark::Answer {
                0.35
            } else {
                self.look.between
            };
            let slab = self.push(if at == 0 { self.look.gap } else { between * em }, columns);
            // A question stays with the line for its answer.
            slab.together = true;
            slab.tick = tick;
            slab.rule = (mark == Mark::Answer).then_some(Rule {
                x,
                width,
                down: 1.15 * em,
                thickness: 0.5,
            });
            if let Some(column) = under {
                slab.with_next = true;
                self.push(0.0, vec![column]).together = true;
            }
        }
        self.close(self.look.gap);
    }

    fn code(&mut self, square: &QrSquare, text: &str) {
        let indent = CODE + self.look.size;
        let (x, width) = (self.look.margin.0, self.look.width() - indent);
        let figure = Tag::Figure(Some(text.to_owned()));
        let code = Code {
            square: square.clone(),
            x,
            side: CODE,
            node: self.tags.add(Some(self.parent), figure),
        };
        let node = self.tags.add(Some(self.parent), Tag::P);
        let text = Text::plain(text, self.style);
        let column = Column::new(x + indent, width, Align::Left, text, node);
        let slab = self.push(self.look.gap, vec![column]);
        (slab.code, slab.together) = (Some(code), true);
        self.close(self.look.gap);
    }
}

fn heading(level: u16, line: &Line, lang: Lang) -> TagKind {
    let level = NonZeroU16::new(level).unwrap_or(NonZeroU16::MIN);
    Tag::Hn(level, Some(line.plain(&lang.words()))).into()
}
