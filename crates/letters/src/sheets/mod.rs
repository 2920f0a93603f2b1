//! Papers that are no letters: each from its own plain data, on request in two languages side by side.

mod branch_card;
mod call_script;
mod case_summary;
mod checklist;
mod evidence_cover;
mod guide;

pub use branch_card::{BranchCard, branch_card};
pub use call_script::{CallScript, Caller, Question, call_script};
pub use case_summary::{CaseSummary, SummaryEvent, SummaryFact, case_summary};
pub use checklist::{CheckItem, Checklist, checklist};
pub use evidence_cover::{EvidenceCover, EvidenceItem, evidence_cover};
pub use guide::{GuideSheet, GuideSheetRow, guide_sheet};

use crate::blocks::{Block, Line, Mark, Pair, Part, Span};
use crate::{Document, Lang, PaperError, Phrase, Result, clean};
use jiff::civil::Date;
use ringoff_words::{Value, Words};
use serde::Serialize;

/// A sheet in one language or two.
struct Sheet {
    lang: Lang,
    words: Words,
    beside: Option<(Lang, Words)>,
    blocks: Vec<Block>,
}

impl Sheet {
    /// An empty sheet for data that is within the limits.
    fn new(lang: Lang, beside: Option<Lang>, data: &impl Serialize) -> Result<Self> {
        let json =
            serde_json::to_value(data).map_err(|error| PaperError::Typeset(error.to_string()))?;
        clean::within_limit(&json)?;
        Ok(Self {
            lang,
            words: lang.words(),
            beside: beside
                .filter(|own| *own != lang)
                .map(|own| (own, own.words())),
            blocks: Vec::new(),
        })
    }

    /// A sentence of ours in both languages.
    fn say(&self, key: &str, values: &[(&str, Value<'_>)]) -> Pair {
        self.pair(|_, words| words.say(key, values))
    }

    /// A text of the data in both languages.
    fn phrase(&self, phrase: &Phrase) -> Pair {
        self.pair(|lang, _| phrase.in_lang(lang).unwrap_or_default().to_owned())
    }

    /// Any text in both languages.
    fn pair(&self, text: impl Fn(Lang, &Words) -> String) -> Pair {
        let line = |lang, words| Line::of(clean::line(&text(lang, words)));
        let left = line(self.lang, &self.words);
        Pair {
            right: self
                .beside
                .as_ref()
                .map(|(lang, words)| line(*lang, words))
                .filter(|right| *right != left),
            left,
        }
    }

    /// A name of the data in both languages, on one line.
    fn name(&self, name: Option<&Phrase>) -> Option<String> {
        name.map(|name| self.both(&self.phrase(name)))
    }

    /// Both languages on one line: `Оператор / 运营商`.
    fn both(&self, pair: &Pair) -> String {
        match &pair.right {
            Some(right) => format!(
                "{} / {}",
                pair.left.plain(&self.words),
                right.plain(&self.words)
            ),
            None => pair.left.plain(&self.words),
        }
    }

    fn title(&mut self, key: &str) {
        let line = Line::of(self.both(&self.say(key, &[])));
        self.blocks.push(Block::Title { line });
    }

    fn heading(&mut self, key: &str) {
        let line = Line::of(self.both(&self.say(key, &[])));
        self.blocks.push(Block::Heading { line });
    }

    fn note(&mut self, key: &str) {
        let pair = self.say(key, &[]);
        for line in std::iter::once(pair.left).chain(pair.right) {
            self.blocks.push(Block::Note { line });
        }
    }

    fn rows(&mut self, rows: Vec<Pair>, mark: Mark) {
        if !rows.is_empty() {
            self.blocks.push(Block::Pairs { rows, mark });
        }
    }

    /// Names and values; what is not known becomes a gap only if it was asked for.
    fn facts(&mut self, rows: Vec<Option<(String, Line)>>) {
        let rows: Vec<_> = rows.into_iter().flatten().collect();
        if !rows.is_empty() {
            self.blocks.push(Block::Facts { rows });
        }
    }

    /// A row that is left out where the value is not known.
    fn known(&self, key: &str, value: Option<&str>) -> Option<(String, Line)> {
        let value = clean::line(value?);
        (!value.is_empty()).then(|| (self.both(&self.say(key, &[])), Line::of(value)))
    }

    /// A row that leaves a gap where the value is not known.
    fn asked(&self, key: &str, value: Option<&str>) -> Option<(String, Line)> {
        let gap = || {
            let label = self.words.say(key, &[]);
            Line(vec![Span::Gap {
                label,
                wide: true,
                named: true,
            }])
        };
        self.known(key, value)
            .or_else(|| Some((self.both(&self.say(key, &[])), gap())))
    }

    /// A day in the first language's long form.
    fn day(&self, date: Date) -> String {
        self.words.date(date)
    }

    fn done(self, today: Option<Date>) -> Document {
        let title = self
            .blocks
            .iter()
            .find_map(|block| match block {
                Block::Title { line } => Some(line.plain(&self.words)),
                _ => None,
            })
            .unwrap_or_default();
        let part = Part {
            lang: self.lang,
            beside: self.beside.map(|(lang, _)| lang),
            blocks: self.blocks,
        };
        Document::new(title, today, vec![part])
    }
}
