//! After closing: bills, the accounts once more before the number can be given away, the papers, the habit.

use super::list::List;
use crate::countdown::reissue;
use crate::dates::{plus_days, plus_months};
use crate::event::{Event, Plan};
use crate::task::Phase;
use jiff::civil::Date;
use ringoff_model::FactKey;

/// Days before the earliest day of being given away on which the accounts are gone through again.
pub const ROUNDS: [u32; 3] = [30, 7, 0];
/// Days after closing for the same, where the rest period is not known.
const ROUNDS_UNKNOWN: [u32; 3] = [30, 60, 90];
/// Days in which a bill should be looked at.
const BILL_DAYS: i64 = 14;

pub(super) fn add(list: &mut List<'_>) {
    let state = list.state;
    let closed = state.closed_on;
    let cycles = list.rules.default_terms.bill_cycles.clamp(1, 24);
    for cycle in 1..=cycles {
        let opens = closed.map(|day| plus_months(day, cycle));
        let clean = Event::BillChecked {
            cycle,
            clean: true,
            money: None,
            day: list.today,
            note: None,
        };
        let task = list
            .draft(&format!("bill:{cycle}"), "task-bill", Phase::After)
            .arg("cycle", cycle)
            .arg("count", cycles)
            .waits(&["confirm"])
            .opens(opens)
            .due(opens.map(|day| plus_days(day, BILL_DAYS)))
            .by_event(
                format!("bill check {cycle}"),
                clean,
                state.bills.contains_key(&cycle),
            );
        list.push(task);
    }
    if list.line.plan == Some(Plan::Postpaid) {
        let last_bill = closed.map(|day| plus_months(day, 1));
        let task = list
            .draft("direct-debit", "task-direct-debit", Phase::After)
            .waits(&["confirm"])
            .opens(last_bill);
        list.push(task);
    }
    rechecks(list, closed);
    let months = list.rules.keep_papers.as_ref().map(|rule| rule.value);
    let months = months.unwrap_or(list.rules.default_terms.keep_months);
    if let Some(closed) = closed {
        let until = plus_months(closed, months);
        let keep = list
            .draft("keep-papers", "task-keep-papers", Phase::After)
            .arg("day", until)
            .opens(Some(until))
            .optional();
        list.push(keep);
    }
    // The habit is about other lines: without one there is nothing to look through.
    if !list.line.other_lines.is_empty() || list.state.review.is_some() {
        review(list, closed);
    }
}

fn rechecks(list: &mut List<'_>, closed: Option<Date>) {
    let state = list.state;
    let earliest = closed
        .and_then(|closed| reissue(closed, list.rules))
        .map(|span| span.0);
    for (round, unknown) in ROUNDS.into_iter().zip(ROUNDS_UNKNOWN) {
        let opens = closed.map(|closed| match earliest {
            Some(earliest) => plus_days(earliest, -i64::from(round)).max(closed),
            None => plus_days(closed, i64::from(unknown)),
        });
        let key = match (earliest, round) {
            (None, _) => "task-recheck-unknown",
            (_, 0) => "task-recheck-day",
            _ => "task-recheck",
        };
        let done = Event::AccountsRechecked {
            round,
            day: list.today,
            still_bound: Vec::new(),
        };
        let mut task = list
            .draft(&format!("recheck:{round}"), key, Phase::After)
            .waits(&["confirm"])
            .opens(opens)
            .due(opens.map(|day| plus_days(day, i64::from(round.clamp(3, 7)))))
            .by_event(
                format!("recheck {round}"),
                done,
                state.rechecks.contains_key(&round),
            );
        task = match earliest {
            Some(day) => task.arg("day", day),
            None => task.questions(vec![FactKey::QuarantineDays]),
        };
        list.push(task);
    }
}

/// The yearly look through idle lines.
pub(super) fn review(list: &mut List<'_>, from: Option<Date>) {
    let months = list.rules.default_terms.review_months;
    let planned = list.state.review;
    let Some(day) = planned.or(from.map(|day| plus_months(day, months))) else {
        return;
    };
    let done = Event::ReviewDone { day: list.today };
    let task = list
        .draft("review", "task-review", Phase::After)
        .arg("count", list.line.other_lines.len())
        .opens(Some(day))
        .optional()
        .by_event("review", done, false);
    list.push(task);
}
