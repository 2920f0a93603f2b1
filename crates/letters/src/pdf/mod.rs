//! Papers as PDF: our templates, the content as JSON, nothing else within reach.

mod fonts;
mod world;

use crate::blocks::{Block, Mark, Part};
use crate::{PaperError, Result};
use fonts::Fonts;
use jiff::civil::Date;
use serde::Serialize;
use typst::foundations::{Datetime, Smart};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};
use world::Closed;

/// What a template gets.
#[derive(Serialize)]
struct Content<'a> {
    title: &'a str,
    large: bool,
    /// Font families by rank for Latin text, for Chinese text.
    fonts: &'a [String],
    han: Option<&'a str>,
    parts: Vec<Sheet<'a>>,
}

#[derive(Serialize)]
struct Sheet<'a> {
    lang: &'a str,
    region: &'a str,
    beside: Option<(&'a str, &'a str)>,
    page: String,
    blocks: &'a [Block],
}

pub(crate) fn render(
    title: &str,
    date: Option<Date>,
    large: bool,
    parts: &[Part],
) -> Result<Vec<u8>> {
    let mut content = Content {
        title,
        large,
        fonts: &[],
        han: None,
        parts: parts.iter().map(sheet).collect(),
    };
    let fonts = Fonts::showing(&characters(&content, parts)?)?;
    content.fonts = fonts.families();
    content.han = fonts.han();
    let json = serde_json::to_string(&content).map_err(typeset)?;
    let world = Closed::new(fonts, json);
    let made = make(&world, date);
    // Each paper stands alone: nothing of it may stay in the typesetter's memory.
    typst::comemo::evict(0);
    made
}

fn make(world: &Closed, date: Option<Date>) -> Result<Vec<u8>> {
    let document = typst::compile::<PagedDocument>(world)
        .output
        .map_err(|faults| typeset(said(&faults)))?;
    let moment = date.and_then(midnight);
    // The archival form has to carry a date; a paper without one is a plain PDF.
    let archival = moment.map_or([].as_slice(), |_| &[PdfStandard::A_2a]);
    let standards = PdfStandards::new(archival)
        .map_err(|fault| PaperError::Typeset(fault.message().to_string()))?;
    let options = PdfOptions {
        ident: Smart::Auto,
        creator: Smart::Custom(Some("Ringoff".to_owned())),
        timestamp: moment.map(Timestamp::new_utc),
        standards,
        ..PdfOptions::default()
    };
    typst_pdf::pdf(&document, &options).map_err(|faults| typeset(said(&faults)))
}

fn said(faults: &[typst::diag::SourceDiagnostic]) -> String {
    let messages: Vec<&str> = faults.iter().map(|fault| fault.message.as_str()).collect();
    messages.join("; ")
}

fn typeset(fault: impl ToString) -> PaperError {
    PaperError::Typeset(fault.to_string())
}

/// A paper's day, as the moment that PDF wants.
fn midnight(date: Date) -> Option<Datetime> {
    let (month, day) = (date.month().unsigned_abs(), date.day().unsigned_abs());
    Datetime::from_ymd_hms(i32::from(date.year()), month, day, 0, 0, 0)
}

fn sheet(part: &Part) -> Sheet<'_> {
    let (lang, region) = part.lang.typeset();
    let words = ringoff_words::Words::new(part.lang.tag());
    Sheet {
        lang,
        region,
        beside: part.beside.map(crate::Lang::typeset),
        // The template puts the numbers in; the words keep their order.
        page: words.say(
            "paper-page",
            &[("page", "\u{1}".into()), ("pages", "\u{2}".into())],
        ),
        blocks: &part.blocks,
    }
}

/// Every character that has to be shown.
fn characters(content: &Content<'_>, parts: &[Part]) -> Result<Vec<char>> {
    let json = serde_json::to_value(content).map_err(typeset)?;
    let mut found = std::collections::BTreeSet::from(['.', '–', '0', '1']);
    gather(&json, &mut found);
    let boxes = parts.iter().flat_map(|part| &part.blocks).any(|block| {
        matches!(
            block,
            Block::Pairs {
                mark: Mark::Box,
                ..
            }
        )
    });
    if boxes {
        found.insert('☐');
    }
    Ok(found.into_iter().filter(|c| !c.is_control()).collect())
}

fn gather(value: &serde_json::Value, out: &mut std::collections::BTreeSet<char>) {
    match value {
        serde_json::Value::String(text) => out.extend(text.chars()),
        serde_json::Value::Array(items) => items.iter().for_each(|item| gather(item, out)),
        serde_json::Value::Object(fields) => fields.values().for_each(|field| gather(field, out)),
        _ => {}
    }
}
