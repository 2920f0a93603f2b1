//! Closing a number on one page, for somebody who has no case, no vault and twenty minutes.
//!
//! Made from what a case is made from: facts that may be shown, questions for those nobody knows, the sentences of
//! tasks and sheets. Text, HTML, JSON and PDF all take a [`Guide`].

mod answers;
mod draft;
mod html;
mod kinds;
mod sections;
mod take;
mod which;

pub use answers::{
    ASK_OPERATOR, Answers, BoughtBy, QUESTIONS, Question, Traveller, UNKNOWN, Whereabouts,
};
pub use html::{STYLE, html, sections};
pub use take::{calendar, document};
pub use which::{Sold, how_to_find_out, sold, which_operator};

use crate::case::Said;
use draft::Draft;
use jiff::civil::Date;
use ringoff_model::link_host;
use ringoff_registry::Registry;
use ringoff_registry::operators::{Brand, Operator, say};
use ringoff_words::{Value, Words};
use ringoff_workspace::operator_view;
use serde::Serialize;

/// The version of what `--json` writes.
const SCHEMA_VERSION: u32 = 1;

/// The guide, in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Guide {
    /// Of this structure.
    pub schema_version: u32,
    /// The language it is in.
    pub lang: String,
    /// The operator's id; absent where nobody knows yet which it is.
    pub operator: Option<String>,
    /// What it is.
    pub title: String,
    /// How to read it.
    pub about: String,
    /// The day for which it holds.
    pub made_on: Date,
    /// What to do, in order.
    pub sections: Vec<GuideSection>,
}

/// A part of the guide.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct GuideSection {
    /// Its name in every language: `before`.
    pub id: &'static str,
    /// Its name.
    pub heading: String,
    /// What stands in it. Never empty.
    pub items: Vec<GuideItem>,
}

/// One thing to do, to know or to ask.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct GuideItem {
    /// How sure it is.
    pub grade: Grade,
    /// The grade in words; nothing where it is advice.
    pub mark: Option<String>,
    /// What it is about, where it is a fact.
    pub label: Option<String>,
    /// What it says.
    pub text: String,
    /// The same in the operator's language, to read out or to show.
    pub theirs: Option<Said>,
    /// Where it stands.
    pub source: Option<String>,
    /// That page; opened by the person only.
    pub url: Option<String>,
    /// When it was seen there.
    pub seen: Option<Date>,
    /// The days on which it is to be done.
    pub due: Vec<Date>,
}

impl GuideItem {
    /// What it is about and what it says.
    pub fn said(&self, words: &Words) -> String {
        match &self.label {
            Some(label) => words.labelled(label, &self.text),
            None => self.text.clone(),
        }
    }

    /// How sure it is, where it stands and when it was seen there; nothing where it is advice, or where its label
    /// says already that it is to be asked.
    pub fn told(&self, words: &Words) -> Option<String> {
        let sourced = |_: &&String| self.source.is_some();
        let mut told = vec![self.mark.as_ref().filter(sourced)?.clone()];
        told.extend(self.source.clone());
        told.extend(self.seen.map(|day| {
            let day = [("date", Value::from(words.date(day)))];
            words.say("fact-seen", &day)
        }));
        Some(words.clauses(&told))
    }

    /// A page that a browser opens when the person asks for it, by where it leads.
    fn link(&self) -> Option<(&str, &str)> {
        let url = self.url.as_deref();
        let url = url.filter(|url| url.starts_with("https://"))?;
        Some((url, link_host(url)))
    }
}

/// How sure a line of the guide is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Grade {
    /// Ours: claims nothing about the operator.
    Advice,
    /// The operator, the regulator or the law says so, and it is not old.
    Official,
    /// Old, or from a third party.
    CheckFirst,
    /// One weak source says so.
    Unconfirmed,
    /// Nobody knows.
    Ask,
}

/// The guide for an operator and, where the name given is a brand's, for that brand.
pub fn guide(
    registry: &Registry,
    operator: &str,
    brand: Option<&str>,
    traveller: &Traveller,
    words: &Words,
    today: Date,
) -> Option<Guide> {
    let record = registry.operator(operator)?;
    // An id that ends as one of its brands means that brand: kz/beeline is not izi.
    let own = |brand: &&Brand| record.id.rsplit('/').next() == Some(&*brand.id);
    let own = record.brands.iter().find(own);
    let brand = brand.or(own.map(|brand| &*brand.id));
    let situation = traveller.situation(brand);
    let known = operator_view(registry, operator, &situation, words, today, true)?;
    let name = [("operator", name(record, brand, words).into())];
    Some(Guide {
        schema_version: SCHEMA_VERSION,
        lang: words.tag().to_owned(),
        operator: Some(known.id.clone()),
        title: words.say("guide-title", &name),
        about: words.say("guide-about", &[]),
        made_on: today,
        sections: sections::all(&Draft {
            registry,
            country: &record.country,
            known: &known,
            asked: &record.questions(&situation, today),
            traveller,
            words,
            theirs: theirs(registry, record, words),
            today,
        }),
    })
}

fn name<'a>(record: &'a Operator, brand: Option<&str>, words: &Words) -> &'a str {
    let named = |known: &'a Brand| say(&known.names, words.tag());
    let of_brand = record.brands.iter().find(|known| brand == Some(&*known.id));
    of_brand
        .and_then(named)
        .unwrap_or_else(|| record.name(words.tag()))
}

/// The language to speak at the operator; nothing, where the person's own is one of its country's.
fn theirs(registry: &Registry, record: &Operator, words: &Words) -> Option<Words> {
    let spoken = &registry.country(&record.country)?.languages;
    let has = |tag: &str| Words::tags().any(|known| known == tag);
    let own = spoken.iter().any(|tag| tag == words.tag());
    let first = spoken.iter().find(|tag| has(tag)).filter(|_| !own);
    first.map(|tag| Words::new(tag))
}

/// The guide as JSON.
pub fn json(guide: &Guide) -> serde_json::Result<String> {
    serde_json::to_string_pretty(guide).map(|text| text + "\n")
}
