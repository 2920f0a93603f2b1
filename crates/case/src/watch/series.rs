//! Money that goes to the operator again and again.

use super::id::Counted;
use super::pairs::days;
use super::text::{is_automatic, normal};
use super::{Charge, Finding, FindingKind, Severity, id};
use jiff::civil::Date;
use ringoff_model::Currency;
use rust_decimal::Decimal;
use std::collections::BTreeMap;

/// Gaps in days that make a rhythm: a week, two weeks, a month, a quarter.
const RHYTHMS: [(i64, i64); 4] = [(6, 8), (13, 15), (26, 35), (85, 97)];
/// Payments in a rhythm that are no chance any more.
const LEAST: usize = 3;
/// Payments that are shown as evidence.
const SHOWN: usize = 6;

/// What is alike in the payments of a series.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Rhythm {
    amount: Decimal,
    currency: Option<Currency>,
    counterparty: String,
}

impl Rhythm {
    pub(super) fn of(charge: &Charge) -> Self {
        Self {
            amount: charge.amount.abs().normalize(),
            currency: charge.currency,
            counterparty: normal(&charge.counterparty),
        }
    }
}

/// The series among these charges, in order of days; `last` is the day until which they are seen.
/// One that has come to an end is none.
pub(super) fn find(charges: &[&Counted], last: Date) -> BTreeMap<Rhythm, Finding> {
    let mut groups: BTreeMap<Rhythm, Vec<&Counted>> = BTreeMap::new();
    for counted in charges {
        groups
            .entry(Rhythm::of(&counted.0))
            .or_default()
            .push(counted);
    }
    let mut out = BTreeMap::new();
    for (rhythm, group) in groups {
        let run = running(&group, last);
        let Some((latest, _)) = run.last() else {
            continue;
        };
        let currency = rhythm.currency.map(|c| c.to_string()).unwrap_or_default();
        let finding = Finding {
            id: id::of(
                FindingKind::AutoTopUp,
                &[&rhythm.amount.to_string(), &currency, &rhythm.counterparty],
            ),
            kind: FindingKind::AutoTopUp,
            severity: Severity::Stop,
            after_closing: false,
            day: latest.day,
            amount: Some(rhythm.amount),
            currency: rhythm.currency,
            charges: run
                .iter()
                .skip(run.len().saturating_sub(SHOWN))
                .map(|(charge, _)| charge.clone())
                .collect(),
            sightings: Vec::new(),
            service: None,
        };
        out.insert(rhythm, finding);
    }
    out
}

/// The payments at the end of a group that follow each other in one rhythm and are still going on.
/// One that says itself that it is automatic needs no rhythm.
fn running<'c>(group: &[&'c Counted], last: Date) -> Vec<&'c Counted> {
    let Some(latest) = group.last() else {
        return Vec::new();
    };
    for (least, most) in RHYTHMS {
        let mut run = vec![*latest];
        for earlier in group.iter().rev().skip(1) {
            let Some(first) = run.last() else { break };
            if !(least..=most).contains(&days(earlier.0.day, first.0.day)) {
                break;
            }
            run.push(earlier);
        }
        if run.len() >= LEAST && days(latest.0.day, last) <= most + most / 2 {
            run.reverse();
            return run;
        }
    }
    let said: Vec<_> = group
        .iter()
        .copied()
        .filter(|(c, _)| is_automatic(c))
        .collect();
    let recent = said
        .last()
        .is_some_and(|(charge, _)| days(charge.day, last) <= 100);
    if recent { said } else { Vec::new() }
}
