//! The confirmation, the slip, and the SIM that is needed until it is there.

use super::list::List;
use crate::case::State;
use crate::dates::plus_days;
use crate::event::{Event, SimKind};
use crate::rules::Rules;
use crate::task::Phase;
use jiff::civil::Date;

pub(super) fn add(list: &mut List<'_>) {
    let state = list.state;
    let due = closing_due(state, list.rules);
    let late = state.closed_on.is_none() && due.is_some_and(|due| due < list.today);
    let confirm = list
        .draft(
            "confirm",
            if late {
                "task-confirm-late"
            } else {
                "task-confirm"
            },
            Phase::During,
        )
        .waits(&["request"])
        .due(due)
        .must()
        .by_verb("close confirm DAY", state.closed_on.is_some());
    let confirm = if late {
        confirm.letter("confirmation")
    } else {
        confirm
    };
    list.push(confirm);
    slip(list);
    sim(list);
}

fn slip(list: &mut List<'_>) {
    let state = list.state;
    let due = slip_due(state, list.rules);
    let here = state.slip().is_some();
    let slip = list
        .draft("slip", "task-slip", Phase::During)
        .waits(&["confirm"])
        .due(due)
        .must()
        .by_verb("attach FILE --kind slip", here);
    list.push(slip);
    if let (Some(due), false) = (due, here) {
        let sent = state.sent("confirmation").is_some();
        let days = list.rules.default_terms.slip_days;
        let task = list
            .draft("confirmation", "task-confirmation", Phase::During)
            .arg("days", days)
            .waits(&["confirm"])
            .opens(Some(due))
            .letter("confirmation")
            .optional()
            .urgent(due <= list.today)
            .by_verb("letter sent confirmation", sent);
        list.push(task);
    }
}

fn sim(list: &mut List<'_>) {
    let (state, day) = (list.state, list.today);
    let early = state.sim_gone_early();
    // Until the last day has come, codes still come to the SIM.
    let last = state.closed_on.filter(|last| *last > day);
    let draft = |key| {
        list.draft("sim", key, Phase::After)
            .waits(&["confirm", "slip"])
            .opens(last)
    };
    let task = match list.line.sim {
        Some(SimKind::Esim) => draft("task-sim-esim").by_event(
            "sim deleted",
            Event::EsimDeleted { day },
            state.esim_deleted.is_some() && !early,
        ),
        Some(SimKind::Physical) => draft("task-sim-physical").by_event(
            "sim destroyed",
            Event::SimDestroyed { day },
            state.sim_destroyed.is_some() && !early,
        ),
        None => draft("task-sim-which").by_verb(
            "sim deleted|destroyed",
            (state.esim_deleted.is_some() || state.sim_destroyed.is_some()) && !early,
        ),
    };
    list.push(task);
}

/// The day by which the operator should have ended the contract, where something tells it.
pub(crate) fn closing_due(state: &State, rules: &Rules) -> Option<Date> {
    let closing = state.closing.as_ref()?;
    let rule = rules.termination.as_ref();
    let by_rule = rule.and_then(|rule| rule.value.latest(closing.day));
    closing.expected.or(by_rule)
}

/// The day from which the missing slip is asked for in writing.
pub(crate) fn slip_due(state: &State, rules: &Rules) -> Option<Date> {
    let closed = state.closed_on?;
    Some(plus_days(closed, i64::from(rules.default_terms.slip_days)))
}
