//! The watch: what payments and messages show to be wrong, written into the case.

use crate::Payments;
use crate::{Result, Workspace, record, today};
use jiff::Zoned;
use ringoff_case::watch::{
    ExpectedMoney, Finding, Judgement, MovedAccount, OtherLine, Sighting, Unsigned, Watched, fresh,
    judge,
};
use ringoff_case::{AccountState, Case, CaseId, Event, Resolution};
use ringoff_model::{Origin, Place};

/// What the watch saw.
#[derive(Clone, Debug)]
pub struct WatchReport {
    /// Everything found and everything judged innocent.
    pub judgement: Judgement,
    /// How many findings the case did not know.
    pub new: usize,
}

impl Workspace {
    /// What a scan has to look out for in statements.
    pub fn watched(&self, case: &Case, now: &Zoned) -> Watched {
        let state = case.state();
        let Some(line) = &state.line else {
            return Watched::default();
        };
        let rules = self.rules(case, "en", now);
        let operator = line.operator.as_deref();
        let names = |id: Option<&str>| {
            let of = self
                .registry
                .operator_names()
                .filter(|name| Some(name.operator) == id);
            of.map(|name| name.name.to_owned()).collect::<Vec<_>>()
        };
        let country = line
            .country
            .as_deref()
            .and_then(|code| self.registry.country(code));
        let refund = state.refund.as_ref();
        let expected = refund
            .filter(|_| state.refunds_received.is_empty())
            .and_then(|refund| {
                let days = rules.refund.as_ref().and_then(|rule| rule.value.days);
                let by = refund
                    .due
                    .or_else(|| days.and_then(|days| days.latest(refund.day)));
                let usual = jiff::Span::new().days(i64::from(rules.default_terms.refund_days));
                let money = refund
                    .money
                    .as_ref()
                    .or(state.balance.as_ref().map(|(m, _)| m))?;
                Some(ExpectedMoney {
                    amount: money.amount,
                    currency: money.currency.parse().ok(),
                    since: Some(refund.day),
                    by: by.or_else(|| refund.day.checked_add(usual).ok())?,
                })
            });
        let others = line.other_lines.iter().map(|number| {
            let digits = number.reveal();
            OtherLine {
                number_tail: digits[digits.len().saturating_sub(4)..].to_owned(),
                contract: None,
                operator_names: names(operator),
            }
        });
        let gone = |account: &&ringoff_case::Account| {
            matches!(account.state, AccountState::Moved | AccountState::Removed)
        };
        let moved = state.accounts.values().filter(gone).filter_map(|account| {
            Some(MovedAccount {
                service: account.found.service.clone(),
                since: account.marked?,
            })
        });
        // Every operator, where the country is not known.
        let of_country = |id: &str| {
            let country = line.country.as_deref().unwrap_or_default();
            let own = id.split('/').next().unwrap_or_default();
            country.is_empty() || own.eq_ignore_ascii_case(country)
        };
        let all = self.registry.operator_names();
        let mut any_operator_names: Vec<String> = all
            .filter(|name| of_country(name.operator))
            .map(|name| name.name.to_owned())
            .collect();
        any_operator_names.dedup();
        Watched {
            operator_names: names(operator),
            any_operator_names,
            line_spellings: vec![line.number.reveal().to_owned()],
            contract: line.contract.clone(),
            currency: country.and_then(|country| country.currency.parse().ok()),
            closing_day: state
                .closed_on
                .or(state.closing.as_ref().and_then(|c| c.expected)),
            late_roaming_until: case.late_roaming_until(&rules),
            expected: expected.into_iter().collect(),
            other_lines: others.collect(),
            moved: moved.collect(),
            seen_until: None,
        }
    }

    /// Judges payments, and messages of the accounts that were moved; writes what is new as one entry.
    ///
    /// `unsigned` is what the person says of payments that bear no direction; the questions about them are
    /// settled by it.
    pub fn watch(
        &mut self,
        id: &CaseId,
        payments: &Payments,
        unsigned: Option<Unsigned>,
        now: &Zoned,
    ) -> Result<WatchReport> {
        let case = self.case(id)?;
        let (report, events) = self.judged(&case, payments, unsigned, now);
        self.write_all(id, events, now)?;
        Ok(report)
    }

    /// These events, and what the rows of statements that are kept show once they hold: another operator, another
    /// number of the person's, another last day judge them anew.
    pub(crate) fn judged_anew(
        &self,
        case: &Case,
        mut events: Vec<Event>,
        id: &CaseId,
        now: &Zoned,
    ) -> Vec<Event> {
        let undo = events.iter().any(|e| matches!(e, Event::Undo { .. }));
        if case.state().statement_rows.is_empty() || undo {
            return events;
        }
        let Some(event) = Event::together(events.clone()) else {
            return events;
        };
        let mut after = case.clone();
        after.apply(&record(id, event, now).stamped(self.store.head().seq + 1));
        // Accounts that were moved are judged by messages, which come with archives.
        let of_rows = |case: &Case| Watched {
            moved: Vec::new(),
            ..self.watched(case, now)
        };
        if of_rows(case) != of_rows(&after) {
            events.extend(self.judged(&after, &Payments::default(), None, now).1);
        }
        events
    }

    /// Judges them with the rows that are kept, and gives what is to be written of it.
    pub(crate) fn judged(
        &self,
        case: &Case,
        payments: &Payments,
        unsigned: Option<Unsigned>,
        now: &Zoned,
    ) -> (WatchReport, Vec<Event>) {
        let today = today(case, now);
        let mut watched = self.watched(case, now);
        let mut charges = payments.charges.clone();
        let mut settled = Vec::new();
        if let Some(unsigned) = unsigned {
            settled = asked(case, judge(&charges, &[], &watched, today).findings);
            charges = charges.iter().map(|c| c.answered(unsigned)).collect();
        }
        let state = case.state();
        // A row of which the person has said the way before is not asked about again.
        charges.retain(|charge| {
            let mut kept = state.statement_rows.iter();
            !kept.any(|kept| kept.answers(charge))
        });
        let kept = state.statement_rows.iter();
        let mut rows: Vec<_> = kept
            .filter(|row| !charges.iter().any(|charge| charge.answers(row)))
            .cloned()
            .collect();
        let read = fresh(&rows, &charges);
        rows.extend(read.iter().cloned());
        watched.seen_until = payments.seen_until.max(state.statements_until);
        let mut judgement = judge(&rows, &sightings(case), &watched, today);
        let known = &state.watch;
        judgement.findings.retain(|finding| {
            known
                .get(&finding.id)
                .is_none_or(|entry| entry.resolved.is_none())
        });
        let mut events: Vec<Event> = judgement
            .findings
            .iter()
            .filter_map(Finding::record)
            .filter(|finding| !known.contains_key(&finding.id))
            .map(Event::WatchFound)
            .collect();
        let new = events.len();
        events.append(&mut settled);
        if !read.is_empty() || payments.left_out > state.statement_rows_left_out {
            events.push(Event::StatementsRead {
                rows: read,
                until: payments.seen_until,
                left_out: payments.left_out,
            });
        }
        (WatchReport { judgement, new }, events)
    }
}

/// What settles the questions of the case that these findings ask again.
fn asked(case: &Case, findings: Vec<Finding>) -> Vec<Event> {
    let open = |id: &String| {
        let entry = case.state().watch.get(id);
        entry.is_some_and(|entry| entry.resolved.is_none() && entry.finding.kind.asks())
    };
    let ids = findings.into_iter().map(|finding| finding.id).filter(open);
    ids.map(|id| Event::WatchResolved {
        id,
        how: Resolution::Explained,
        note: None,
    })
    .collect()
}

/// The last message of each account, as a sighting of its service.
fn sightings(case: &Case) -> Vec<Sighting> {
    let accounts = case.state().accounts.values();
    let seen = accounts.filter_map(|account| {
        let found = &account.found;
        let latest = found.evidence.iter().max_by_key(|evidence| evidence.at);
        Some(Sighting {
            service: found.service.clone(),
            day: found.last_use()?,
            excerpt: latest.map(|e| e.excerpt.clone()).unwrap_or_default(),
            origin: latest.map(|e| e.origin.clone()).unwrap_or(Origin {
                file: Default::default(),
                place: Place::Entry(0),
            }),
        })
    });
    seen.collect()
}
