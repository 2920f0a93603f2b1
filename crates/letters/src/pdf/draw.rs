//! Drawing: what was placed, as glyphs, rules and boxes of the PDF.

use super::Look;
use super::lines::{Piece, TextLine};
use super::pages::Placed;
use super::slab::Code;
use super::tags::Tags;
use krilla::color::luma;
use krilla::geom::{PathBuilder, Point, Rect};
use krilla::num::NormalizedF32;
use krilla::paint::{Fill, FillRule, Stroke};
use krilla::surface::Surface;
use krilla::tagging::{Artifact, ArtifactType, ContentTag, SpanTag};

/// Draws what stands in a column.
pub(super) fn column(
    surface: &mut Surface<'_>,
    column: &[Placed<'_>],
    look: Look,
    tags: &mut Tags,
) {
    for placed in column {
        let slab = placed.slab;
        let y = look.margin.1 + placed.y;
        let height = slab.height(placed.lines.clone());
        let below = slab.below(placed.lines.end);
        let text: f32 = placed.lines.clone().map(|at| slab.line(at).1).sum();
        let top = y + (height - below - text) / 2.0;
        if let Some(code) = &slab.code {
            draw_code(surface, code, y, tags);
        }
        if let Some((x, side)) = slab.tick.filter(|_| placed.lines.start == 0) {
            let baseline = top + slab.line(0).0;
            artifact(surface, |surface| {
                frame(surface, x, baseline - side * 0.92, side)
            });
        }
        for column in &slab.columns {
            let mut top = top;
            for at in placed.lines.clone() {
                let (ascent, height) = slab.line(at);
                if let Some(line) = column.lines.get(at) {
                    let node = (!placed.again).then_some(column.node);
                    draw_line(
                        surface,
                        line,
                        column.left_of(line),
                        top + ascent,
                        node,
                        tags,
                    );
                }
                top += height;
            }
        }
        if let Some(rule) = slab.rule.as_ref().filter(|_| below > 0.0) {
            let top = y + height - rule.thickness;
            artifact(surface, |surface| {
                fill(surface, (rule.x, top, rule.width, rule.thickness), 90);
            });
        }
    }
}

/// The number of a page, in the middle of the lower margin.
pub(super) fn footer(surface: &mut Surface<'_>, line: &TextLine, look: Look, tags: &mut Tags) {
    let x = (look.page.0 - line.width) / 2.0;
    let y = look.page.1 - look.margin.1 * 0.5;
    draw_line(surface, line, x, y, None, tags);
}

/// A line, as part of a node or, without one, as something that belongs to the page alone.
fn draw_line(
    surface: &mut Surface<'_>,
    line: &TextLine,
    left: f32,
    baseline: f32,
    node: Option<usize>,
    tags: &mut Tags,
) {
    for piece in &line.pieces {
        match piece {
            Piece::Glyphs {
                x,
                face,
                size,
                text,
                glyphs,
            } => {
                let tag = if node.is_some() {
                    ContentTag::Span(SpanTag::empty())
                } else {
                    ContentTag::Artifact(Artifact::with_kind(ArtifactType::PaginationOther))
                };
                let shown = surface.start_tagged(tag);
                surface.set_fill(Some(ink(if line.faint { 90 } else { 0 })));
                let start = Point::from_xy(left + x, baseline);
                let font = face.embedded.clone();
                surface.draw_glyphs(start, glyphs, font, text, *size, false);
                surface.end_tagged();
                if let Some(node) = node {
                    tags.show(node, shown);
                }
            }
            Piece::Rule { x, width, label } => {
                artifact(surface, |surface| {
                    fill(surface, (left + x, baseline + 1.5, *width, 0.6), 0);
                });
                if let Some((down, label)) = label {
                    draw_line(surface, label, left + x, baseline + 1.5 + down, node, tags);
                }
            }
        }
    }
}

/// A QR code, with the light border that scanners want.
fn draw_code(surface: &mut Surface<'_>, code: &Code, y: f32, tags: &mut Tags) {
    const BORDER: usize = 4;
    let side = code.square.side;
    let module = code.side / (side + 2 * BORDER) as f32;
    let mut dark = PathBuilder::new();
    for (row, modules) in code.square.dark.chunks(side.max(1)).enumerate() {
        let mut column = 0;
        for run in modules.chunk_by(|a, b| a == b) {
            let at = |count: usize| (BORDER + count) as f32 * module;
            let (left, top) = (code.x + at(column), y + at(row));
            let rect = Rect::from_xywh(left, top, run.len() as f32 * module, module);
            if let Some(rect) = rect.filter(|_| run[0]) {
                dark.push_rect(rect);
            }
            column += run.len();
        }
    }
    let shown = surface.start_tagged(ContentTag::Other);
    if let Some(dark) = dark.finish() {
        surface.set_fill(Some(ink(0)));
        surface.draw_path(&dark);
    }
    surface.end_tagged();
    tags.show(code.node, shown);
}

fn artifact(surface: &mut Surface<'_>, draw: impl FnOnce(&mut Surface<'_>)) {
    let kind = Artifact::with_kind(ArtifactType::Layout);
    surface.start_tagged(ContentTag::Artifact(kind));
    draw(surface);
    surface.end_tagged();
}

fn fill(surface: &mut Surface<'_>, (x, y, width, height): (f32, f32, f32, f32), grey: u8) {
    let mut path = PathBuilder::new();
    if let Some(rect) = Rect::from_xywh(x, y, width, height) {
        path.push_rect(rect);
    }
    if let Some(path) = path.finish() {
        surface.set_fill(Some(ink(grey)));
        surface.draw_path(&path);
    }
}

fn frame(surface: &mut Surface<'_>, x: f32, y: f32, side: f32) {
    let mut path = PathBuilder::new();
    if let Some(rect) = Rect::from_xywh(x, y, side, side) {
        path.push_rect(rect);
    }
    if let Some(path) = path.finish() {
        surface.set_fill(None);
        surface.set_stroke(Some(Stroke {
            paint: luma::Color::new(0).into(),
            width: 0.7,
            ..Stroke::default()
        }));
        surface.draw_path(&path);
        surface.set_stroke(None);
    }
}

/// Black is 0.
fn ink(grey: u8) -> Fill {
    Fill {
        paint: luma::Color::new(grey).into(),
        opacity: NormalizedF32::ONE,
        rule: FillRule::default(),
    }
}
