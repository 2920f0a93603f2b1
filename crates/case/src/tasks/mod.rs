//! The tasks of a case, computed from what happened, in the order in which it is safest to do them:
//! inventory, the accounts, each rehearsed once it was moved, paid extras, balance, closing, slip, watching,
//! looking again.

mod accounts;
mod aftercare;
mod alarms;
mod balance;
mod closing;
mod escalation;
mod extras;
mod inventory;
mod keeping;
mod list;
mod operator;
mod papers;
mod proof;

pub use escalation::Ground;

use crate::case::Case;
use crate::event::{Choice, LineFacts, Plan};
use crate::rules::Rules;
use crate::task::{Next, Stage, Task, TaskState};
use jiff::civil::Date;
use list::List;
use ringoff_model::ClosingDay;
use ringoff_model::FactKey;

impl Case {
    /// Everything to do, done and left out, in the order of work. Empty until the case is opened.
    /// `today` is the civil date in the operator's zone.
    pub fn tasks(&self, rules: &Rules, today: Date) -> Vec<Task> {
        let state = self.state();
        let Some(line) = &state.line else {
            return Vec::new();
        };
        let mut list = List::new(state, line, rules, today);
        alarms::add(&mut list);
        inventory::add(&mut list);
        match state.choice.as_ref().map(|(choice, _)| *choice) {
            Some(Choice::Keep) => keeping::keep(&mut list),
            Some(Choice::Park) => keeping::park(&mut list),
            Some(Choice::Carry) => keeping::carry(&mut list),
            Some(Choice::Close) | None => {
                accounts::add(&mut list);
                operator::add(&mut list);
                papers::add(&mut list);
                extras::add(&mut list);
                balance::before(&mut list);
                closing::add(&mut list);
                balance::refund(&mut list);
                proof::add(&mut list);
                escalation::add(&mut list);
                aftercare::add(&mut list);
            }
        }
        list.into_tasks()
    }

    /// The one thing to do now, of all there is to do.
    pub fn next(&self, rules: &Rules, today: Date) -> Next {
        next(&self.tasks(rules, today), today)
    }

    /// The earliest day on which the number can be closed safely, as far as waiting times are known.
    pub fn closing_day(&self, rules: &Rules, today: Date) -> ClosingDay {
        self.state().closing_day(rules, today)
    }

    /// How far the case is.
    pub fn stage(&self, rules: &Rules, today: Date) -> Stage {
        let state = self.state();
        if state.ended.is_some() {
            return Stage::Finished;
        }
        match state.choice.as_ref().map(|(choice, _)| *choice) {
            Some(Choice::Keep) => return Stage::Kept,
            Some(Choice::Park) => return Stage::Parked,
            Some(Choice::Carry) => return Stage::Carried,
            _ => {}
        }
        if state.closed_on.is_some() {
            if state.slip().is_none() {
                return Stage::ClosedAwaitingSlip;
            }
            let tasks = self.tasks(rules, today);
            let open = tasks.iter().any(|task| task.is_open() && !task.optional);
            return if open {
                Stage::Aftercare
            } else {
                Stage::Finished
            };
        }
        if state.closing.is_some() {
            Stage::Closing
        } else if state.is_ready() {
            Stage::Ready
        } else {
            Stage::Preparing
        }
    }

    /// What nobody knows about the operator and the person has not been told: questions for the next call.
    pub fn questions(&self, rules: &Rules) -> Vec<FactKey> {
        questions(self.state().line.as_ref(), rules)
    }
}

/// What is not known, without what does not concern the line and what another question asks along.
fn questions(line: Option<&LineFacts>, rules: &Rules) -> Vec<FactKey> {
    let mut facts = rules.unknown();
    let by_bill = line.is_some_and(|line| line.plan == Some(Plan::Postpaid));
    let both_about_proxy = facts.contains(&FactKey::ProxyAllowed);
    facts.retain(|fact| match fact {
        FactKey::RefundRule | FactKey::BalanceTransfer | FactKey::PrepaidInactivityDays => !by_bill,
        FactKey::ProxyWording => !both_about_proxy,
        _ => true,
    });
    facts
}

/// The one thing to do now: an alarm, else what is overdue, else the first in the order of work.
pub fn next(tasks: &[Task], today: Date) -> Next {
    let ready = tasks
        .iter()
        .enumerate()
        .filter(|(_, task)| task.state == TaskState::Ready);
    let first = ready.min_by_key(|(at, task)| {
        let overdue = task.due.filter(|due| *due < today && !task.optional);
        (
            !task.urgent,
            overdue.unwrap_or(Date::MAX),
            task.optional,
            *at,
        )
    });
    if let Some((_, task)) = first {
        return Next::Do(Box::new(task.clone()));
    }
    let waiting = tasks.iter().filter(|task| is_held_by_its_day(task, tasks));
    let soonest = waiting
        .filter_map(|task| task.opens.map(|day| (task.optional, day, task)))
        .min_by_key(|(optional, day, _)| (*optional, *day));
    soonest.map_or(Next::Nothing, |(_, day, task)| {
        Next::Wait(day, Box::new(task.clone()))
    })
}

fn is_held_by_its_day(task: &Task, tasks: &[Task]) -> bool {
    let held =
        |id: &crate::task::TaskId| tasks.iter().any(|other| other.id == *id && other.is_open());
    task.state == TaskState::Waiting && !task.waits_for.iter().any(held)
}
