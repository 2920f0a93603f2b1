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
    let mut json = serde_json::to_value(&content).map_err(typeset)?;
    if let Some(sheets) = json.get_mut("parts") {
        loosen(sheets);
    }
    let world = Closed::new(fonts, json.to_string());
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

/// Lets every long word break anywhere, so that none runs off its page or column.
fn loosen(value: &mut serde_json::Value) {
    match value {
        serde_json::Value::String(text) => *text = breakable(text),
        serde_json::Value::Array(items) => items.iter_mut().for_each(loosen),
        serde_json::Value::Object(fields) => fields
            .iter_mut()
            .filter(|(name, _)| *name != "svg")
            .for_each(|(_, field)| loosen(field)),
        _ => {}
    }
}

/// A zero-width space between the characters of words that may be wider than a column. Chinese breaks
/// by rules of its own and is left alone.
fn breakable(text: &str) -> String {
    const LONG: usize = 24;
    let mut out = String::with_capacity(text.len());
    for word in text.split_inclusive(|c: char| {
        c.is_whitespace()
            || matches!(c, '\u{2e80}'..='\u{9fff}' | '\u{ff00}'..='\u{ffef}' | '“' | '”' | '—')
    }) {
        let long = word.chars().nth(LONG).is_some();
        for (at, c) in word.chars().enumerate() {
            let joins = c.is_whitespace()
                || matches!(c, '\u{300}'..='\u{36f}' | '\u{fe00}'..='\u{fe0f}' | '\u{ff00}'..='\u{ffef}' | '”');
            if long && at > 0 && !joins {
                out.push('\u{200b}');
            }
            out.push(c);
        }
    }
    out
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_long_words_are_loosened() {
        let loose = |text: &str| breakable(text).matches('\u{200b}').count();
        assert_eq!(
            loose(
                "a short text, \u{a0}and 一段没有空格但是很长很长很长很长很长很长很长的中文，不应改动。"
            ),
            0
        );
        assert_eq!(loose(&"x".repeat(64)), 63);
        assert_eq!(
            breakable(&"é".repeat(30)).replace('\u{200b}', ""),
            "é".repeat(30)
        );
    }
}
