//! A line that is kept, parked or taken to another operator instead.

use super::aftercare::review;
use super::list::List;
use super::operator::open_questions;
use crate::dates::{plus_days, utc_day};
use crate::task::Phase;
use ringoff_model::FactKey;

/// Days before the operator's limit on which something paid is done.
const MARGIN: i64 = 14;

/// Kept in use: looked at once a year.
pub(super) fn keep(list: &mut List<'_>) {
    review(list, list.state.chosen_on);
}

/// Kept alive: the limit is known or asked for, and something paid is done in time.
pub(super) fn park(list: &mut List<'_>) {
    let questions = open_questions(list, &[FactKey::PrepaidInactivityDays]);
    if !questions.is_empty() {
        let task = list
            .draft("park-ask", "task-park-ask", Phase::Before)
            .questions(questions);
        list.push(task);
    }
    if let Some(rule) = &list.rules.idle {
        let last = list.state.balance.as_ref().map(|(_, day)| *day);
        let called = list.state.contacts.last().map(|c| utc_day(c.when));
        let from = last
            .max(called)
            .max(list.state.chosen_on)
            .unwrap_or(list.today);
        let limit = rule.value.earliest(from);
        let task = list
            .draft("keep-alive", "task-keep-alive", Phase::Before)
            .arg("day", limit)
            .opens(Some(plus_days(limit, -MARGIN).max(from)))
            .due(Some(limit))
            .optional()
            .by_verb("balance record AMOUNT CURRENCY", false);
        list.push(task);
    }
    review(list, list.state.chosen_on);
}

/// Taken to another operator, who ends the old contract: no account has to move.
pub(super) fn carry(list: &mut List<'_>) {
    super::extras::add(list);
    super::balance::before(list);
    let questions = open_questions(list, &[FactKey::DebtRule, FactKey::MinimumTerm]);
    let task = list
        .draft("carry-ask", "task-carry-ask", Phase::During)
        .waits(&["extras", "balance-plan", "balance-settle"])
        .due(list.last_day())
        .questions(questions);
    list.push(task);
    let task = list
        .draft("carry-done", "task-carry-done", Phase::After)
        .waits(&["carry-ask"]);
    list.push(task);
    review(list, list.state.chosen_on);
}
