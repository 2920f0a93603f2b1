use super::Sheet;
use crate::blocks::{Block, Mark};
use crate::{Document, Lang, Phrase, Result, clean};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// How a case stands.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct CaseSummary {
    /// The line, already formatted.
    pub line_number: Option<String>,
    /// The operator.
    pub operator: Option<Phrase>,
    /// Where the case stands, in one sentence.
    pub state: Option<Phrase>,
    /// What is known of the line.
    pub facts: Vec<SummaryFact>,
    /// What happened, oldest first.
    pub events: Vec<SummaryEvent>,
    /// What is still to be done.
    pub open: Vec<Phrase>,
    /// The day.
    pub today: Option<Date>,
}

/// A name and a value.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SummaryFact {
    /// What it is.
    pub label: Phrase,
    /// What it is for this line.
    pub value: Phrase,
}

/// Something that happened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SummaryEvent {
    /// The day.
    pub date: Date,
    /// What happened.
    pub text: Phrase,
}

/// A case on one paper: what is known, what happened, what is open.
pub fn case_summary(lang: Lang, beside: Option<Lang>, data: &CaseSummary) -> Result<Document> {
    let mut sheet = Sheet::new(lang, beside, data)?;
    sheet.title("paper-summary-title");
    let today = data.today.map(|day| sheet.day(day));
    sheet.facts(vec![
        sheet.known(
            "paper-label-operator",
            sheet.name(data.operator.as_ref()).as_deref(),
        ),
        sheet.known("paper-label-line", data.line_number.as_deref()),
        sheet.known("paper-label-today", today.as_deref()),
    ]);
    if let Some(state) = &data.state {
        let rows = vec![sheet.phrase(state)];
        sheet.rows(rows, Mark::None);
    }
    if !data.facts.is_empty() {
        sheet.heading("paper-summary-facts");
        let rows = data.facts.iter().map(|fact| {
            let label = sheet.both(&sheet.phrase(&fact.label));
            let value = sheet.both(&sheet.phrase(&fact.value));
            Some((label, crate::blocks::Line::of(value)))
        });
        let rows = rows.collect();
        sheet.facts(rows);
    }
    if !data.events.is_empty() {
        sheet.heading("paper-summary-events");
        let rows = data.events.iter().map(|event| {
            vec![
                sheet.words.short_date(event.date),
                clean::line(&sheet.both(&sheet.phrase(&event.text))),
            ]
        });
        let table = Block::Table {
            head: ["paper-column-date", "paper-column-event"]
                .map(|key| sheet.both(&sheet.say(key, &[])))
                .to_vec(),
            rows: rows.collect(),
            right: Vec::new(),
        };
        sheet.blocks.push(table);
    }
    if !data.open.is_empty() {
        sheet.heading("paper-summary-open");
        let rows = data.open.iter().map(|task| sheet.phrase(task)).collect();
        sheet.rows(rows, Mark::Box);
    }
    Ok(sheet.done(data.today))
}
