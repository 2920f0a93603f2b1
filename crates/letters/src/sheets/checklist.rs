use super::Sheet;
use crate::blocks::{Line, Mark, Pair, Span};
use crate::{Document, Lang, Phrase, Result};
use jiff::civil::Date;
use ringoff_words::Words;
use serde::{Deserialize, Serialize};

/// What has to be at hand or done.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Checklist {
    /// The operator.
    pub operator: Option<Phrase>,
    /// The line, already formatted.
    pub line_number: Option<String>,
    /// The items, in order.
    pub items: Vec<CheckItem>,
    /// The day.
    pub today: Option<Date>,
}

/// One item of a checklist.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CheckItem {
    /// What it is.
    pub text: Phrase,
    /// Why, or what to look out for.
    #[serde(default)]
    pub note: Option<Phrase>,
    /// By when.
    #[serde(default)]
    pub due: Option<Date>,
    /// It is done.
    #[serde(default)]
    pub done: bool,
}

/// A list to tick off on paper.
pub fn checklist(lang: Lang, beside: Option<Lang>, data: &Checklist) -> Result<Document> {
    let mut sheet = Sheet::new(lang, beside, data)?;
    sheet.title("paper-checklist-title");
    let today = data.today.map(|day| sheet.day(day));
    sheet.facts(vec![
        sheet.known(
            "paper-label-operator",
            sheet.name(data.operator.as_ref()).as_deref(),
        ),
        sheet.known("paper-label-line", data.line_number.as_deref()),
        sheet.known("paper-label-today", today.as_deref()),
    ]);
    let open: Vec<Pair> = data
        .items
        .iter()
        .filter(|item| !item.done)
        .map(|item| row(&sheet, item))
        .collect();
    sheet.rows(open, Mark::Box);
    let done: Vec<Pair> = data
        .items
        .iter()
        .filter(|item| item.done)
        .map(|item| row(&sheet, item))
        .collect();
    if !done.is_empty() {
        sheet.heading("paper-checklist-done");
        sheet.rows(done, Mark::None);
    }
    Ok(sheet.done(data.today))
}

fn row(sheet: &Sheet, item: &CheckItem) -> Pair {
    let mut pair = sheet.pair(|lang, words| {
        let text = item.text.in_lang(lang).unwrap_or_default();
        match item.due {
            Some(due) => words.say(
                "paper-checklist-by",
                &[("what", text.into()), ("day", words.date(due).into())],
            ),
            None => text.to_owned(),
        }
    });
    if let Some(note) = &item.note {
        let note = sheet.phrase(note);
        append(&mut pair.left, &note.left, &sheet.words);
        if let Some(right) = &mut pair.right {
            append(
                right,
                note.right.as_ref().unwrap_or(&note.left),
                &sheet.words,
            );
        }
    }
    pair
}

fn append(line: &mut Line, note: &Line, words: &Words) {
    line.0.push(Span::Text {
        text: format!(" — {}", note.plain(words)),
    });
}
