//! What a record must hold, one file a check. Every problem of every record is reported in one run.

use crate::Registry;
use crate::operators::Fact;

mod claims;
mod code_words;
mod countries;
mod domains;
mod fact_dates;
mod fact_sources;
mod fact_values;
mod fact_words;
mod names;
mod operators;
mod proofs;
mod sources;
mod usual;
mod waits;

/// One thing wrong with one record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The check that found it.
    pub check: &'static str,
    /// The record.
    pub record: String,
    /// What is wrong and how to mend it.
    pub message: String,
}

/// A rule for records.
#[derive(Clone, Copy, Debug)]
pub struct Check {
    /// Its name.
    pub name: &'static str,
    /// Why it exists.
    pub reason: &'static str,
    run: fn(&Registry, &mut Report<'_>),
}

/// Whether this is the address of a page.
fn is_address(text: &str) -> bool {
    text.starts_with("https://") || text.starts_with("http://")
}

/// Every check.
pub const CHECKS: &[Check] = &[
    domains::CHECK,
    names::CHECK,
    code_words::CHECK,
    sources::CHECK,
    waits::CHECK,
    proofs::CHECK,
    fact_sources::CHECK,
    fact_dates::CHECK,
    fact_values::CHECK,
    fact_words::CHECK,
    operators::CHECK,
    countries::CHECK,
    claims::CHECK,
    usual::CHECK,
];

/// Runs every check over every record.
pub fn check_all(registry: &Registry) -> Vec<Problem> {
    let mut problems = Vec::new();
    for check in CHECKS {
        (check.run)(
            registry,
            &mut Report {
                check: check.name,
                problems: &mut problems,
            },
        );
    }
    problems
}

/// Every fact of every operator and country, with its record and a place to name in a message.
fn each_fact(registry: &Registry, mut see: impl FnMut(&str, &str, &Fact)) {
    let operators = registry.operators().iter().map(|o| (&o.id, &o.facts));
    let countries = registry.countries().iter().map(|c| (&c.code, &c.facts));
    for (record, facts) in operators.chain(countries) {
        for (index, fact) in facts.iter().enumerate() {
            see(record, &format!("fact {} `{}`", index + 1, fact.key), fact);
        }
    }
}

struct Report<'a> {
    check: &'static str,
    problems: &'a mut Vec<Problem>,
}

impl Report<'_> {
    fn add(&mut self, record: &str, message: impl Into<String>) {
        self.problems.push(Problem {
            check: self.check,
            record: record.to_owned(),
            message: message.into(),
        });
    }
}
