use super::Sheet;
use crate::blocks::{Block, QrSquare};
use crate::{Document, Lang, PaperError, Phrase, Result, clean};
use jiff::civil::Date;
use qrcode::QrCode;
use serde::{Deserialize, Serialize};

/// What a bundle of evidence holds.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct EvidenceCover {
    /// The line, already formatted.
    pub line_number: Option<String>,
    /// The operator.
    pub operator: Option<Phrase>,
    /// The holder.
    pub holder: Option<String>,
    /// The hash of the journal's last entry, in hexadecimal.
    pub head_hash: Option<String>,
    /// How many entries the journal has.
    pub events: Option<u64>,
    /// What is enclosed.
    pub items: Vec<EvidenceItem>,
    /// The day.
    pub today: Option<Date>,
}

/// One enclosed file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EvidenceItem {
    /// Its name in the bundle.
    pub name: String,
    /// What it is.
    pub what: Phrase,
    /// The day it was kept.
    #[serde(default)]
    pub date: Option<Date>,
    /// Its SHA-256 in hexadecimal.
    pub sha256: String,
}

/// The first page of a bundle: what is in it, and the head of the journal as a QR code.
pub fn evidence_cover(lang: Lang, beside: Option<Lang>, data: &EvidenceCover) -> Result<Document> {
    let mut sheet = Sheet::new(lang, beside, data)?;
    sheet.title("paper-evidence-title");
    let today = data.today.map(|day| sheet.day(day));
    let events = data.events.map(|count| count.to_string());
    sheet.facts(vec![
        sheet.known("paper-label-line", data.line_number.as_deref()),
        sheet.known(
            "paper-label-operator",
            sheet.name(data.operator.as_ref()).as_deref(),
        ),
        sheet.known("paper-label-holder", data.holder.as_deref()),
        sheet.known("paper-label-events", events.as_deref()),
        sheet.known("paper-label-today", today.as_deref()),
    ]);
    if let Some(head) = data.head_hash.as_deref().map(clean::line) {
        sheet.heading("paper-evidence-head");
        sheet.blocks.push(Block::Code {
            square: qr(&head)?,
            text: head,
        });
    }
    if !data.items.is_empty() {
        sheet.heading("paper-evidence-items");
        let rows = data.items.iter().map(|item| {
            vec![
                clean::line(&item.name),
                item.date
                    .map_or_else(|| "–".to_owned(), |day| sheet.words.short_date(day)),
                clean::line(&sheet.both(&sheet.phrase(&item.what))),
                clean::line(&item.sha256),
            ]
        });
        let table = Block::Table {
            head: [
                "paper-column-file",
                "paper-column-date",
                "paper-column-what",
                "paper-column-hash",
            ]
            .map(|key| sheet.both(&sheet.say(key, &[])))
            .to_vec(),
            rows: rows.collect(),
            right: Vec::new(),
        };
        sheet.blocks.push(table);
    }
    sheet.note("paper-evidence-check");
    sheet.note("paper-evidence-limits");
    Ok(sheet.done(data.today))
}

fn qr(text: &str) -> Result<QrSquare> {
    let code = QrCode::new(text.as_bytes()).map_err(|_| PaperError::Qr)?;
    Ok(QrSquare {
        side: code.width(),
        dark: code
            .to_colors()
            .into_iter()
            .map(|module| module == qrcode::Color::Dark)
            .collect(),
    })
}
