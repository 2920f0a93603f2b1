//! What the sections are made with: advice, facts with their grade, questions for what nobody knows.

use super::{Grade, GuideItem, GuideSection, Traveller};
use crate::case::Said;
use jiff::civil::Date;
use ringoff_model::FactKey;
use ringoff_registry::Registry;
use ringoff_words::{Value, Words};
use ringoff_workspace::{FactRow, OperatorView};

/// What is known, of whom and for whom.
pub(super) struct Draft<'a> {
    pub registry: &'a Registry,
    /// The code of the operator's country.
    pub country: &'a str,
    /// What is known, unverified facts with it.
    pub known: &'a OperatorView,
    /// Facts for which the operator's own record has nothing to show.
    pub asked: &'a [FactKey],
    pub traveller: &'a Traveller,
    pub words: &'a Words,
    /// The operator's language, where it is not the person's.
    pub theirs: Option<Words>,
    pub today: Date,
}

impl Draft<'_> {
    /// A section being written.
    pub fn section(&self, id: &'static str, heading: &str) -> Section<'_> {
        Section {
            draft: self,
            id,
            heading: self.words.say(heading, &[]),
            items: Vec::new(),
            unknown: Vec::new(),
        }
    }

    /// Every fact about a key: the operator's, then those of its country that come from another page.
    fn rows(&self, key: FactKey) -> impl Iterator<Item = &FactRow> {
        let (own, rules) = (&self.known.facts, &self.known.rules);
        let of_operator = move |row: &FactRow| own.iter().any(|o| o.key == key && o.url == row.url);
        let wider = rules.iter().filter(move |row| !of_operator(row));
        own.iter().chain(wider).filter(move |row| row.key == key)
    }

    /// What may be stated about a key.
    pub fn shown(&self, key: FactKey) -> impl Iterator<Item = &FactRow> {
        self.rows(key)
            .filter(|row| grade(row) != Grade::Unconfirmed)
    }

    /// What is kept for the end of the page.
    pub fn unconfirmed(&self, key: FactKey) -> impl Iterator<Item = &FactRow> {
        self.rows(key)
            .filter(|row| grade(row) == Grade::Unconfirmed)
    }

    /// Whether nobody knows, so that the operator is to be asked.
    pub fn is_unknown(&self, key: FactKey) -> bool {
        self.asked.contains(&key) && self.shown(key).next().is_none()
    }

    /// A sentence, with the same in the operator's language.
    pub fn both(&self, key: &str) -> GuideItem {
        GuideItem {
            theirs: self.theirs.as_ref().map(|words| Said {
                lang: words.tag().to_owned(),
                text: words.say(key, &[]),
            }),
            ..advice(self.words.say(key, &[]))
        }
    }
}

/// A section being written.
pub(super) struct Section<'a> {
    draft: &'a Draft<'a>,
    id: &'static str,
    heading: String,
    items: Vec<GuideItem>,
    unknown: Vec<FactKey>,
}

impl Section<'_> {
    /// A sentence of ours.
    pub fn advice(self, key: &str) -> Self {
        self.advice_with(key, &[])
    }

    /// The same where it concerns the person.
    pub fn advice_if(self, concerns: bool, key: &str) -> Self {
        if concerns { self.advice(key) } else { self }
    }

    /// A sentence of ours with values.
    pub fn advice_with(self, key: &str, values: &[(&str, Value<'_>)]) -> Self {
        let text = self.draft.words.say(key, values);
        self.item(advice(text))
    }

    /// Of the sentence before: the days on which it is to be done.
    pub fn on(mut self, days: &[Date]) -> Self {
        if let Some(last) = self.items.last_mut() {
            last.due = days.to_vec();
        }
        self
    }

    /// What a task of a case says: what to do, and why.
    pub fn task(self, key: &str) -> Self {
        let words = self.draft.words;
        let label = words.say(key, &[]);
        let why = words.say(&format!("{key}-why"), &[]);
        self.named(label, why)
    }

    /// A sentence of ours about something that has a name.
    pub fn named(self, label: String, text: String) -> Self {
        self.item(GuideItem {
            label: Some(label),
            ..advice(text)
        })
    }

    /// Sentences in both languages.
    pub fn both(mut self, keys: &[&str]) -> Self {
        self.items
            .extend(keys.iter().map(|key| self.draft.both(key)));
        self
    }

    /// What is known of these; what nobody knows is named at the section's end.
    pub fn facts(mut self, keys: &[FactKey]) -> Self {
        for key in keys {
            let rows = self.draft.shown(*key);
            self.items
                .extend(rows.map(|row| fact(row, self.draft.words)));
            if self.draft.is_unknown(*key) {
                self.unknown.push(*key);
            }
        }
        self
    }

    /// The same where it concerns the person.
    pub fn facts_if(self, concerns: bool, keys: &[FactKey]) -> Self {
        if concerns { self.facts(keys) } else { self }
    }

    /// What weak sources say of these.
    pub fn unconfirmed(mut self, keys: &[FactKey]) -> Self {
        for key in keys {
            let rows = self.draft.unconfirmed(*key);
            self.items
                .extend(rows.map(|row| fact(row, self.draft.words)));
        }
        self
    }

    /// Anything else.
    pub fn item(mut self, item: GuideItem) -> Self {
        self.items.push(item);
        self
    }

    pub fn done(mut self) -> GuideSection {
        if !self.unknown.is_empty() {
            let words = self.draft.words;
            let label = |key: &FactKey| words.say(&key.label(), &[]);
            let unknown: Vec<String> = self.unknown.iter().map(label).collect();
            self.items.push(GuideItem {
                grade: Grade::Ask,
                mark: Some(words.say("guide-grade-ask", &[])),
                label: Some(words.say("guide-not-known", &[])),
                ..advice(words.clauses(&unknown))
            });
        }
        GuideSection {
            id: self.id,
            heading: self.heading,
            items: self.items,
        }
    }
}

/// A line that claims nothing about the operator.
pub(super) fn advice(text: String) -> GuideItem {
    GuideItem {
        grade: Grade::Advice,
        mark: None,
        label: None,
        text,
        theirs: None,
        source: None,
        url: None,
        seen: None,
        due: Vec::new(),
    }
}

fn grade(row: &FactRow) -> Grade {
    match (row.confidence, row.check_first) {
        ("official", false) => Grade::Official,
        ("official" | "third-party", _) => Grade::CheckFirst,
        _ => Grade::Unconfirmed,
    }
}

pub(super) fn fact(row: &FactRow, words: &Words) -> GuideItem {
    let grade = grade(row);
    let key = match grade {
        Grade::Official => "fact-confidence-official",
        Grade::CheckFirst => "fact-check-first",
        _ => "guide-grade-unconfirmed",
    };
    GuideItem {
        grade,
        mark: Some(words.say(key, &[])),
        label: Some(words.say(&row.key.label(), &[])),
        source: Some(row.source.clone()),
        url: row.url.clone(),
        seen: Some(row.seen),
        ..advice(row.text.clone())
    }
}
