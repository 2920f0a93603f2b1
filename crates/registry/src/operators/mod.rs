//! Operators and countries as bags of facts, each fact with its source, its dates and how well it is known.
//!
//! A fact that is not known is not written; [`Fact::ASKED`] lists what then becomes a question.

mod asked;
mod country;
mod fact;
mod load;
mod names;
mod operator;
mod review;
mod schema;
mod situation;
mod value;
mod wanted;

pub use asked::Asked;
pub use country::Country;
pub use fact::{Confidence, Contradiction, Fact, How, Show, Source, Verified, say};
pub use names::OperatorName;
pub use operator::{Brand, Claim, Operator, Verdict};
pub use review::Due;
pub use schema::problems as schema_problems;
pub use situation::Situation;
pub use value::{Body, Period, Price, Texts, Value, YesNo};
pub use wanted::{Page, Unread, Wanted};

pub(crate) use load::{Records, put};

use crate::Registry;
use jiff::civil::Date;
use ringoff_model::FactKey;

impl Registry {
    /// Every operator with a record.
    pub fn operators(&self) -> &[Operator] {
        &self.records().operators
    }

    /// The operator of an id such as `kz/kcell`.
    pub fn operator(&self, id: &str) -> Option<&Operator> {
        self.operators().iter().find(|operator| operator.id == id)
    }

    /// Every country with a record.
    pub fn countries(&self) -> &[Country] {
        &self.records().countries
    }

    /// The country of a code such as `kz`, in either case.
    pub fn country(&self, code: &str) -> Option<&Country> {
        let found = |country: &&Country| country.code.eq_ignore_ascii_case(code);
        self.countries().iter().find(found)
    }

    /// The country of a code, then those whose rules hold there as well: `de`, then `eu`.
    pub fn country_rules(&self, code: &str) -> Vec<&Country> {
        let own = self.country(code);
        let wider = own
            .and_then(|country| country.within.as_deref())
            .and_then(|code| self.country(code));
        own.into_iter().chain(wider).collect()
    }

    /// The best fact about a key that may be shown for a line of this operator: the operator's own
    /// first, then its country's.
    pub fn show_fact<'a>(
        &'a self,
        operator: &'a Operator,
        key: FactKey,
        line: &Situation,
        today: Date,
    ) -> (Show<'a>, Option<&'a Fact>) {
        let own = operator.show(key, line, today);
        if own.0.is_shown() {
            return own;
        }
        self.country_rules(&operator.country)
            .into_iter()
            .map(|country| country.show(key, line, today))
            .find(|(show, _)| show.is_shown())
            .unwrap_or(own)
    }
}

/// More confident first, then more particular, then as written.
fn best_first<'a>(facts: &'a [Fact], key: FactKey, line: &Situation) -> Vec<&'a Fact> {
    let mut found: Vec<&Fact> = facts
        .iter()
        .filter(|fact| fact.key == key && fact.applies_to.fits(line))
        .collect();
    found.sort_by_key(|fact| (fact.confidence, std::cmp::Reverse(fact.applies_to.weight())));
    found
}

fn show_best<'a>(
    facts: &'a [Fact],
    key: FactKey,
    line: &Situation,
    today: Date,
) -> (Show<'a>, Option<&'a Fact>) {
    match best_first(facts, key, line).first() {
        Some(fact) => (fact.show(today), Some(fact)),
        None => (Show::Unknown, None),
    }
}
