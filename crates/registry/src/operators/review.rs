use super::{Confidence, Fact};
use crate::Registry;
use jiff::civil::Date;
use ringoff_model::FactKey;

/// A fact that somebody has to look up again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Due {
    /// `kz/kcell`, or `kz` for a country.
    pub record: String,
    /// What it is about.
    pub key: FactKey,
    /// Since when.
    pub review_by: Date,
    /// How well it is known.
    pub confidence: Confidence,
    /// Where to look.
    pub url: Option<String>,
    /// What the page is called.
    pub title: String,
}

impl Registry {
    /// What is past its review on a day, the longest overdue first.
    pub fn due(&self, today: Date) -> Vec<Due> {
        let operators = self.operators().iter().map(|o| (&o.id, &o.facts));
        let countries = self.countries().iter().map(|c| (&c.code, &c.facts));
        let mut due: Vec<Due> = operators
            .chain(countries)
            .flat_map(|(record, facts)| facts.iter().map(move |fact| (record, fact)))
            .filter(|(_, fact)| fact.is_due(today))
            .map(|(record, fact)| describe(record, fact))
            .collect();
        due.sort_by(|a, b| (a.review_by, &a.record, a.key).cmp(&(b.review_by, &b.record, b.key)));
        due
    }
}

fn describe(record: &str, fact: &Fact) -> Due {
    Due {
        record: record.to_owned(),
        key: fact.key,
        review_by: fact.review_by,
        confidence: fact.confidence,
        url: fact.source.url.clone(),
        title: fact.source.title.clone(),
    }
}
