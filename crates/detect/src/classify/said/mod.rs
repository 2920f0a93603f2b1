//! What a text says of the person's own numbers: that the account has one, that it was changed to
//! one, from one, or only that a number was changed.
//!
//! Looked at only where a text names one of them or speaks of a change: few do. Each number is judged
//! by the words right beside it ("to", "from", "new", "old"), else by what was done to a number in its
//! sentence. Where that does not tell, the answer is that it does not.

mod language;
mod sentences;
mod words;

use super::fold::FoldTable;
use super::normalize::Folded;
use crate::own_numbers::OwnNumbers;
use daachorse::DoubleArrayAhoCorasick;
use language::{Done, Way};
use ringoff_registry::Registry;
use std::collections::BTreeMap;
use words::Words;

/// What is said of a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Verdict {
    /// The account has it.
    Stated,
    /// It was changed to this one.
    Came,
    /// It was changed, and not said which way.
    Unclear,
    /// It was changed from this one, or this one was removed.
    Left,
}

/// What is said of one line's number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Said {
    /// The line, by its place.
    pub line: usize,
    /// Every digit of it is written.
    pub whole: bool,
    pub verdict: Verdict,
}

/// What is said of numbers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Says {
    /// Of each line that is named.
    pub of_lines: Vec<Said>,
    /// Of the account's number where none of the lines is named.
    pub of_none: Option<Verdict>,
    /// A number was changed or removed.
    pub changed: bool,
}

/// The words of every language.
pub(crate) struct Sayings {
    languages: Vec<Words>,
    /// The beginnings of words for what was done, each with the languages that it is of, one bit each.
    done: Option<DoubleArrayAhoCorasick<u64>>,
}

/// Languages told apart by their bits.
const LANGUAGES: usize = u64::BITS as usize;

impl Sayings {
    pub fn new(registry: &Registry, table: &FoldTable) -> Self {
        let all = registry.phrases().iter().take(LANGUAGES);
        let languages: Vec<Words> = all.map(|p| Words::new(&p.number, table)).collect();
        let mut beginnings: BTreeMap<&str, u64> = BTreeMap::new();
        for (language, words) in languages.iter().enumerate() {
            for beginning in words.changed.beginnings().chain(words.removed.beginnings()) {
                *beginnings.entry(beginning).or_default() |= 1 << language;
            }
        }
        let done = DoubleArrayAhoCorasick::with_values(beginnings).ok();
        Self { languages, done }
    }

    /// Reads a text. `cued`: a phrase of [`ringoff_registry::Role::NumberChanged`] stands in it.
    pub fn read(&self, table: &FoldTable, text: &str, own: &OwnNumbers, cued: bool) -> Says {
        let mut folded = Folded::default();
        folded.fill(table, text);
        let text = folded.part(0, folded.bytes.len());
        let told = self.told(text);
        if told.is_empty() && !cued && !own.may_be_in(text) {
            return Says::default();
        }
        let ending = |before: &str, after: &str| {
            let back = sentences::skip_back(before);
            // The last digits are shown where nothing was changed, too.
            self.languages
                .iter()
                .any(|w| w.ending.ends(back) > 0 || sentences::ends_after(w, after))
        };
        let mentions = own.mentions(text, ending);
        let sentences = sentences::sentences(text);
        let spoken = if told.is_empty() {
            self.languages.iter().collect()
        } else {
            told
        };
        let way = Way::new(text, &sentences, &mentions, &spoken, cued);
        let done = match (way.topic(), cued && !way.tells_what()) {
            // A phrase of a language whose words for this are not known.
            (None, true) => Some(Done::Changed),
            (topic, _) => topic,
        };
        Says {
            of_lines: way.of_lines(done),
            of_none: way.of_none(done),
            changed: done.is_some(),
        }
    }

    /// The languages in which a text may say that something was changed or removed.
    fn told(&self, text: &str) -> Vec<&Words> {
        let Some(done) = &self.done else {
            return Vec::new();
        };
        let met = done
            .find_overlapping_iter(text)
            .fold(0, |all, m| all | m.value());
        let languages = self.languages.iter().enumerate();
        languages
            .filter(|(at, w)| {
                met & 1 << at != 0 && (w.changed.within(text) || w.removed.within(text))
            })
            .map(|(_, words)| words)
            .collect()
    }
}
