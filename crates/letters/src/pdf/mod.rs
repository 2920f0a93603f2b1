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
use crate::{Lang, PaperError, Result};
use jiff::civil::Date;
use krilla::SerializeSettings;
use krilla::configure::{Archival, Configuration, ConfigurationBuilder};
use krilla::metadata::{DateTime, Metadata};
use krilla::page::PageSettings;
use krilla::tagging::{Tag, TagKind};
use lines::TextLine;
use ringoff_words::Words;
use tags::Tags;
use text::{Style, Text};

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
}

impl Look {
    fn of(large: bool, parts: &[Part]) -> Self {
        const A4: (f32, f32) = (595.276, 841.89);
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
        let (size, margin, gap, between) = if large {
            (14.5, (65.0, 56.0), 0.7, 0.75)
        } else if dense {
            (9.0, (51.0, 42.0), 0.4, 0.2)
        } else {
            (10.0, (65.0, 57.0), 0.58, 0.4)
        };
        Self {
            page: A4,
            margin,
            size,
            gap: gap * size,
            between,
        }
    }

    /// Between the margins.
    fn width(self) -> f32 {
        self.page.0 - 2.0 * self.margin.0
    }
}

/// The PDF of a paper. With a date it is PDF/A-2a, which has to carry one.
pub(crate) fn render(
    title: &str,
    date: Option<Date>,
    large: bool,
    parts: &[Part],
) -> Result<Vec<u8>> {
    let look = Look::of(large, parts);
    let mut tags = Tags::default();
    let slabs: Vec<_> = parts
        .iter()
        .map(|part| {
            let kind = TagKind::from(Tag::Part).with_lang(Some(part.lang.tag().to_owned()));
            let node = tags.add(None, kind);
            (part.lang, layout::slabs(part, look, node, &mut tags))
        })
        .collect();
    let pages: Vec<_> = slabs
        .iter()
        .flat_map(|(lang, slabs)| {
            pages::paginate(slabs, look)
                .into_iter()
                .map(|page| (*lang, page))
        })
        .collect();
    let mut document = krilla::Document::new_with(SerializeSettings {
        configuration: configuration(date)?,
        ..SerializeSettings::default()
    });
    let settings = PageSettings::from_wh(look.page.0, look.page.1)
        .ok_or_else(|| PaperError::Typeset("the page has no size".to_owned()))?;
    for (at, (lang, placed)) in pages.iter().enumerate() {
        let mut page = document.start_page_with(settings.clone());
        let mut surface = page.surface();
        draw::page(&mut surface, placed, look, &mut tags);
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
    let text = Words::new(lang.tag()).say("paper-page", &values);
    let style = Style {
        size: 0.8 * look.size.min(11.0),
        bold: false,
        faint: true,
        lang,
    };
    let line = Text::plain(&text, style).lines(look.width()).pop();
    line.filter(|_| pages > 1)
}
