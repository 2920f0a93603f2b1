use super::{Situation, Texts, Value};
use jiff::civil::Date;
use ringoff_model::FactKey;
use serde::{Deserialize, Serialize};

/// One thing known, with where it stands, since when, and how well.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fact {
    /// What it is about.
    pub key: FactKey,
    /// What it says.
    #[serde(default, skip_serializing_if = "Value::is_prose")]
    pub value: Value,
    /// The same in words, or what has to be known beside the value.
    #[serde(default, skip_serializing_if = "Texts::is_empty")]
    pub text: Texts,
    /// Where it stands.
    pub source: Source,
    /// When we read it there.
    pub retrieved: Date,
    /// Whether somebody tried it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub verified: Option<Verified>,
    /// How well it is known.
    pub confidence: Confidence,
    /// From this day on somebody has to look again.
    pub review_by: Date,
    /// What says otherwise. The loser is kept, so that nobody brings it back as news.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub contradicts: Vec<Contradiction>,
    /// For whom it holds.
    #[serde(default, skip_serializing_if = "Situation::is_any")]
    pub applies_to: Situation,
}

/// Where a fact stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// The page's address. Left out only where the text was seen without one, which is never official.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// What the page is.
    pub title: String,
    /// The date printed on it, as exact as it is: `2018`, `2018-06` or `2018-06-14`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub page_date: Option<String>,
}

/// Somebody tried it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Verified {
    /// How.
    pub how: How,
    /// When.
    pub when: Date,
}

/// How a fact was tried.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum How {
    /// Somebody dialled.
    Called,
    /// Somebody went there.
    Visited,
    /// The operator wrote it.
    Wrote,
    /// The page itself was open, not a stored copy.
    LivePage,
}

/// How well a fact is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Confidence {
    /// The operator, the regulator or the law says so.
    Official,
    /// Somebody else does.
    ThirdParty,
    /// One weak source does. Kept for whoever edits the record.
    Unverified,
}

impl Confidence {
    /// The name that the sentences use: `fact-confidence-<name>`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Official => "official",
            Self::ThirdParty => "third-party",
            Self::Unverified => "unverified",
        }
    }
}

/// Something that says otherwise.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Contradiction {
    /// What it says.
    pub says: String,
    /// Where.
    pub source: Source,
}

/// How a fact may be shown on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Show<'a> {
    /// As it is.
    Value(&'a Value),
    /// With the date and the advice to check first.
    CheckFirst {
        /// What it says.
        value: &'a Value,
        /// When it was last seen or tried. The page itself may be older: `source.page_date`.
        date: Date,
    },
    /// Only for who asks for unverified facts by name.
    Hidden,
    /// Nothing is known: it becomes a question.
    Unknown,
}

impl Show<'_> {
    /// Whether a person sees a value.
    pub fn is_shown(&self) -> bool {
        matches!(self, Self::Value(_) | Self::CheckFirst { .. })
    }
}

impl Fact {
    /// Official and within review: the value. Official but due for review, or from a third party: the
    /// value with its date and the advice to check first. Unverified: nothing.
    pub fn show(&self, today: Date) -> Show<'_> {
        match self.confidence {
            Confidence::Unverified => Show::Hidden,
            Confidence::Official if !self.is_due(today) => Show::Value(&self.value),
            Confidence::Official | Confidence::ThirdParty => Show::CheckFirst {
                value: &self.value,
                date: self.seen(),
            },
        }
    }

    /// Whether somebody has to look again.
    pub fn is_due(&self, today: Date) -> bool {
        today >= self.review_by
    }

    /// When it was last tried, else read.
    pub fn seen(&self) -> Date {
        self.verified
            .map_or(self.retrieved, |verified| verified.when.max(self.retrieved))
    }

    /// The words in a language, else in English.
    pub fn words(&self, lang: &str) -> Option<&str> {
        say(&self.text, lang)
    }
}

/// The words of a language, else of English.
pub fn say<'a>(texts: &'a Texts, lang: &str) -> Option<&'a str> {
    let found = texts.get(lang).or_else(|| texts.get("en"));
    found.map(String::as_str)
}
