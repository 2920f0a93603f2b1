//! Papers as tagged PDF: blocks become slabs, slabs become pages. Every text is only ever text.

mod draw;
mod fonts;
mod layout;
mod lines;
mod pages;
mod slab;
mod table;
mod tags;
mod text;

use crate::blocks::{Block, Mark, Part};
use crate::document::Setting;
use crate::{Lang, PaperError, Result};
use jiff::civil::Date;
use krilla::SerializeSettings;
use krilla::configure::{Archival, Configuration, ConfigurationBuilder};
use krilla::geom::Transform;
use krilla::metadata::{DateTime, Metadata};
use krilla::page::PageSettings;
use krilla::tagging::{Tag, TagKind};
use lines::TextLine;
use pages::Placed;
use slab::Slab;
use tags::Tags;
use text::{Style, Text};

const A4: (f32, f32) = (595.276, 841.89);
/// Between columns, in points.
const GUTTER: f32 = 16.0;
/// Sizes of letters and heights of lines that are tried, one after the other, where a paper in columns takes more than
/// its sheets. Smaller letters are not legible.
const TIGHTER: [(f32, f32); 3] = [(9.0, 0.9), (8.5, 0.87), (8.5, 0.81)];
const SHEETS: usize = 2;

/// The measures of a paper, in points.
#[derive(Clone, Copy)]
struct Look {
    page: (f32, f32),
    margin: (f32, f32),
    /// Of the letters.
    size: f32,
    /// Between paragraphs.
    gap: f32,
    /// Between rows in two languages, in sizes.
    between: f32,
    /// Height of a line, of the usual one.
    leading: f32,
    columns: usize,
}

impl Look {
    fn of(setting: Setting, parts: &[Part]) -> Self {
        let to_answer = |block: &Block| {
            matches!(
                block,
                Block::Pairs {
                    mark: Mark::Answer,
                    ..
                }
            )
        };
        let dense = parts.iter().flat_map(|part| &part.blocks).any(to_answer);
        let (size, margin, gap, between) = match setting {
            Setting::Large => (14.5, (65.0, 56.0), 0.7, 0.75),
            Setting::Columns => (9.6, (29.0, 27.0), 0.1, 0.08),
            Setting::Page if dense => (9.0, (51.0, 42.0), 0.4, 0.2),
            Setting::Page => (10.0, (65.0, 57.0), 0.58, 0.4),
        };
        let (leading, columns) = match setting {
            Setting::Columns => (0.93, 2),
            Setting::Page | Setting::Large => (1.0, 1),
        };
        Self {
            page: A4,
            margin,
            size,
            gap: gap * size,
            between,
            leading,
            columns,
        }
    }

    fn tightened(self, (size, leading): (f32, f32)) -> Self {
        Self {
            size,
            gap: self.gap * size / self.size,
            leading,
            ..self
        }
    }

    /// Of a column; of the page between the margins, where there is one.
    fn width(self) -> f32 {
        let columns = self.columns as f32;
        (self.page.0 - 2.0 * self.margin.0 - GUTTER * (columns - 1.0)) / columns
    }

    fn is_in_columns(self) -> bool {
        self.columns > 1
    }
}

/// The PDF of a paper. With a date it is PDF/A-2a, which has to carry one.
pub(crate) fn render(
    title: &str,
    date: Option<Date>,
    setting: Setting,
    parts: &[Part],
) -> Result<Vec<u8>> {
    let mut look = Look::of(setting, parts);
    let mut tighter = TIGHTER.into_iter();
    let (slabs, mut tags) = loop {
        let set = set(parts, look);
        let fits = !look.is_in_columns() || pages(&set.0, look).len() <= SHEETS;
        match tighter.next().filter(|_| !fits) {
            Some(next) => look = look.tightened(next),
            None => break set,
        }
    };
    let pages = pages(&slabs, look);
    let mut document = krilla::Document::new_with(SerializeSettings {
        configuration: configuration(date)?,
        ..SerializeSettings::default()
    });
    let settings = PageSettings::from_wh(look.page.0, look.page.1)
        .ok_or_else(|| PaperError::Typeset("the page has no size".to_owned()))?;
    for (at, (lang, columns)) in pages.iter().enumerate() {
        let mut page = document.start_page_with(settings.clone());
        let mut surface = page.surface();
        for (column, placed) in columns.iter().enumerate() {
            let right = column as f32 * (look.width() + GUTTER);
            surface.push_transform(&Transform::from_translate(right, 0.0));
            draw::column(&mut surface, placed, look, &mut tags);
            surface.pop();
        }
        if let Some(footer) = footer(at + 1, pages.len(), *lang, look) {
            draw::footer(&mut surface, &footer, look, &mut tags);
        }
        surface.finish();
        page.finish();
    }
    let lang = parts.first().map_or(Lang::En, |part| part.lang).tag();
    let mut metadata = Metadata::new()
        .title(title.to_owned())
        .language(lang.to_owned())
        .creator("Ringoff".to_owned());
    if let Some(date) = date {
        metadata = metadata.creation_date(midnight(date));
    }
    document.set_metadata(metadata);
    document.set_tag_tree(tags.finish(lang));
    document
        .finish()
        .map_err(|fault| PaperError::Typeset(format!("{fault}: {fault:?}")))
}

/// Each part's language and slabs, and the structure of the whole.
fn set(parts: &[Part], look: Look) -> (Vec<(Lang, Vec<Slab>)>, Tags) {
    let mut tags = Tags::default();
    let slabs = parts.iter().map(|part| {
        let kind = TagKind::from(Tag::Part).with_lang(Some(part.lang.tag().to_owned()));
        let node = tags.add(None, kind);
        (part.lang, layout::slabs(part, look, node, &mut tags))
    });
    (slabs.collect(), tags)
}

/// Each page's language and what stands in its columns.
fn pages(slabs: &[(Lang, Vec<Slab>)], look: Look) -> Vec<(Lang, Vec<Vec<Placed<'_>>>)> {
    let mut pages = Vec::new();
    for (lang, slabs) in slabs {
        let mut columns = pages::paginate(slabs, look).into_iter();
        loop {
            let page: Vec<_> = columns.by_ref().take(look.columns).collect();
            if page.is_empty() {
                break;
            }
            pages.push((*lang, page));
        }
    }
    pages
}

fn configuration(date: Option<Date>) -> Result<Configuration> {
    let mut builder = ConfigurationBuilder::new();
    if date.is_some() {
        builder = builder.with_archival_validator(Archival::A2_A);
    }
    builder
        .finish()
        .map_err(|fault| PaperError::Typeset(format!("{fault:?}")))
}

/// A paper's day, as the moment that PDF wants.
fn midnight(date: Date) -> DateTime {
    DateTime::new(date.year().unsigned_abs())
        .month(date.month().unsigned_abs())
        .day(date.day().unsigned_abs())
        .hour(0)
        .minute(0)
        .second(0)
        .utc_offset_hour(0)
        .utc_offset_minute(0)
}

/// `Page 1 of 2`; nothing on a paper of one page.
fn footer(page: usize, pages: usize, lang: Lang, look: Look) -> Option<TextLine> {
    let (page, all) = (page.to_string(), pages.to_string());
    let values = [
        ("page", page.as_str().into()),
        ("pages", all.as_str().into()),
    ];
    let text = lang.words().say("paper-page", &values);
    let style = Style {
        size: 0.8 * look.size.min(11.0),
        bold: false,
        faint: true,
        leading: look.leading,
        lang,
    };
    let line = Text::plain(&text, style).lines(look.width()).pop();
    line.filter(|_| pages > 1)
}
