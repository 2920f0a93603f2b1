use super::{Body, Fact, Show, Situation, Texts, Unread, Value};
use jiff::civil::Date;
use ringoff_model::FactKey;
use serde::{Deserialize, Serialize};

/// The rules of a country, as written in `data/countries/<code>.toml`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Country {
    /// The file's name: ISO 3166 in lower case, or `eu`.
    #[serde(default)]
    pub code: String,
    /// What it is called.
    pub names: Texts,
    /// ISO 4217.
    pub currency: String,
    /// The time zone to reckon days in where nothing better is known.
    pub zone: String,
    /// Languages in which letters there are written, the usual one first.
    pub languages: Vec<String>,
    /// Another record whose rules hold here as well (`eu`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub within: Option<String>,
    /// What is known, in the record's order.
    #[serde(default)]
    pub facts: Vec<Fact>,
    /// Pages that are known to be there and that nobody has read whole.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub unread: Vec<Unread>,
}

impl Country {
    /// What is known about a key for such a line, best first.
    pub fn facts_of(&self, key: FactKey, line: &Situation) -> Vec<&Fact> {
        super::best_first(&self.facts, key, line)
    }

    /// The best fact that may be shown, and how.
    pub fn show(&self, key: FactKey, line: &Situation, today: Date) -> (Show<'_>, Option<&Fact>) {
        super::show_best(&self.facts, key, line, today)
    }

    /// Whom to complain to, in order, without unverified rungs.
    pub fn ladder(&self) -> impl Iterator<Item = (&Fact, &Body)> {
        self.facts.iter().filter_map(|fact| match &fact.value {
            Value::Body(body)
                if fact.key == FactKey::ComplaintStep
                    && fact.confidence != super::Confidence::Unverified =>
            {
                Some((fact, body))
            }
            _ => None,
        })
    }
}
