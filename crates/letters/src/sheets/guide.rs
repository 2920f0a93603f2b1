use super::Sheet;
use crate::blocks::{Block, Line, Mark, Pair};
use crate::document::Setting;
use crate::{Document, Lang, Result, clean};
use jiff::civil::Date;
use serde::Serialize;

/// A guide on paper, already in words.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct GuideSheet {
    /// What it is.
    pub title: String,
    /// How to read it.
    pub note: String,
    /// Headings, each with its rows.
    pub sections: Vec<(String, Vec<GuideSheetRow>)>,
    /// The day.
    pub today: Option<Date>,
}

/// One row of a guide.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct GuideSheetRow {
    /// What it says.
    pub text: String,
    /// The same in the operator's language, where it is to be shown or read out.
    pub theirs: Option<String>,
}

/// The guide in the person's language, with what is shown or read out in the operator's beside it.
pub fn guide_sheet(lang: Lang, theirs: Option<Lang>, data: &GuideSheet) -> Result<Document> {
    let mut sheet = Sheet::new(lang, theirs, data)?;
    let line = |text: &str| Line::of(clean::line(text));
    sheet.blocks.push(Block::Title {
        line: line(&data.title),
    });
    sheet.blocks.push(Block::Note {
        line: line(&data.note),
    });
    for (heading, rows) in &data.sections {
        sheet.blocks.push(Block::Heading {
            line: line(heading),
        });
        // Rows in two languages stand side by side, the others across the page.
        for run in rows.chunk_by(|a, b| a.theirs.is_some() == b.theirs.is_some()) {
            if run.iter().any(|row| row.theirs.is_some()) {
                let pair = |row: &GuideSheetRow| Pair {
                    left: line(&row.text),
                    right: row.theirs.as_deref().map(line),
                };
                sheet.rows(run.iter().map(pair).collect(), Mark::None);
            } else {
                sheet.blocks.push(Block::Items {
                    numbered: false,
                    items: run.iter().map(|row| line(&row.text)).collect(),
                });
            }
        }
    }
    Ok(sheet.done(data.today).set_as(Setting::Columns))
}
