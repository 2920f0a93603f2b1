use crate::blocks::{Block, Part, Span};
use crate::{Result, pdf, text};
use jiff::civil::Date;

/// How a paper is set.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Setting {
    /// For reading in the hand.
    #[default]
    Page,
    /// For reading at arm's length.
    Large,
    /// Two columns of small type: much on few sheets.
    Columns,
}

/// A finished paper: the same content as text and as PDF.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    title: String,
    date: Option<Date>,
    setting: Setting,
    parts: Vec<Part>,
}

impl Document {
    pub(crate) fn new(title: String, date: Option<Date>, parts: Vec<Part>) -> Self {
        Self {
            title,
            date,
            setting: Setting::default(),
            parts,
        }
    }

    pub(crate) fn set_as(self, setting: Setting) -> Self {
        Self { setting, ..self }
    }

    /// What the paper is called.
    pub fn title(&self) -> &str {
        &self.title
    }

    /// What is left to fill by hand, by the labels of the gaps, in the order of the pages.
    pub fn gaps(&self) -> Vec<&str> {
        let mut found = Vec::new();
        for line in self
            .parts
            .iter()
            .flat_map(|part| &part.blocks)
            .flat_map(Block::lines)
        {
            found.extend(line.0.iter().filter_map(|span| match span {
                Span::Gap { label, .. } => Some(label.as_str()),
                Span::Text { .. } => None,
            }));
        }
        found
    }

    /// As plain text, for a chat or an e-mail.
    pub fn text(&self) -> String {
        text::render(&self.parts)
    }

    /// As PDF, and as PDF/A where the paper has a date. The same content gives the same bytes.
    pub fn pdf(&self) -> Result<Vec<u8>> {
        pdf::render(&self.title, self.date, self.setting, &self.parts)
    }
}
