//! The ladder of complaints, and the grounds for climbing it.

use super::balance::refund_due;
use super::list::List;
use super::proof::closing_due;
use crate::case::{Case, State};
use crate::dates::plus_days;
use crate::rules::{LadderStep, Rules};
use crate::task::{Phase, TaskId};
use jiff::civil::Date;

/// Attempts that must have failed before they count as grounds.
const FAILED_ATTEMPTS: usize = 3;

/// A ground for a complaint.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Ground {
    /// So many refusals and broken terms were logged.
    Refusals(usize),
    /// So many attempts to reach the operator failed.
    FailedAttempts(usize),
    /// The line should have been closed by that day.
    ClosingLate(Date),
    /// The refund should have come by that day.
    RefundLate(Date),
    /// Written confirmation was asked for and has not come by that day.
    SlipLate(Date),
    /// So many charges after closing are not settled.
    Charges(usize),
}

impl Ground {
    /// The key of the sentence that says it; its value is `count` or `day`.
    pub fn key(self) -> &'static str {
        match self {
            Self::Refusals(_) => "ground-refusals",
            Self::FailedAttempts(_) => "ground-failed-attempts",
            Self::ClosingLate(_) => "ground-closing-late",
            Self::RefundLate(_) => "ground-refund-late",
            Self::SlipLate(_) => "ground-slip-late",
            Self::Charges(_) => "ground-charges",
        }
    }
}

impl Case {
    /// What a complaint can be built on today.
    pub fn grounds(&self, rules: &Rules, today: Date) -> Vec<Ground> {
        grounds(self.state(), rules, today)
    }

    /// The steps of a complaint: the country's; where they are not known, the operator and then
    /// whoever oversees it.
    pub fn ladder(&self, rules: &Rules) -> Vec<LadderStep> {
        ladder(rules)
    }

    /// The day by which a step of the ladder that was taken must be answered.
    pub fn step_answer_due(&self, rules: &Rules, step: &str) -> Option<Date> {
        let ladder = ladder(rules);
        let step = ladder.iter().find(|known| known.id == step)?;
        answer_due(self.state(), rules, step)
    }
}

pub(super) fn add(list: &mut List<'_>) {
    let state = list.state;
    let grounds = grounds(state, list.rules, list.today);
    let settled = state.steps.values().any(|step| step.settled);
    let mut opens = None;
    let mut before: Option<TaskId> = None;
    for step in ladder(list.rules) {
        let taken = state.steps.contains_key(&step.id);
        if !taken && (settled || grounds.is_empty()) {
            break;
        }
        let (key, letter) = match step.letter.as_str() {
            "complaint-operator" => ("task-escalate-operator", "complaint-operator"),
            _ => ("task-escalate-authority", "complaint-regulator"),
        };
        let id = format!("escalate:{}", step.id);
        let draft = list.draft(&id, key, Phase::During);
        let draft = match &step.body {
            Some(body) => draft.arg("body", &body.value),
            None => draft.key_arg("body", "body-unknown".to_owned()),
        };
        let task = draft
            .arg("count", grounds.len())
            .opens(opens)
            .waits_all(before.into_iter().collect())
            .letter(letter)
            .optional()
            .by_verb(format!("escalate {}", step.id), taken);
        list.push(task);
        opens = answer_due(state, list.rules, &step).map(|due| plus_days(due, 1));
        before = Some(TaskId(id));
    }
}

fn grounds(state: &State, rules: &Rules, today: Date) -> Vec<Ground> {
    let passed = |due: Option<Date>| due.filter(|due| *due < today);
    let mut grounds = Vec::new();
    // What a settled complaint was about is no ground any more.
    let settled = state.steps.values().filter(|step| step.settled);
    let settled = settled.filter_map(|step| step.answered).max();
    let refused = state
        .refusals
        .iter()
        .filter(|refusal| Some(refusal.day) > settled);
    let refused = refused.count();
    if refused > 0 {
        grounds.push(Ground::Refusals(refused));
    }
    if state.failed_attempts() >= FAILED_ATTEMPTS {
        grounds.push(Ground::FailedAttempts(state.failed_attempts()));
    }
    if state.closed_on.is_none()
        && let Some(due) = passed(closing_due(state, rules))
    {
        grounds.push(Ground::ClosingLate(due));
    }
    if state.refunds_received.is_empty()
        && let Some(due) = passed(refund_due(state, rules))
    {
        grounds.push(Ground::RefundLate(due));
    }
    if let (None, Some(letter)) = (state.slip(), state.sent("confirmation")) {
        let ours = plus_days(letter.day, i64::from(rules.default_terms.answer_days));
        if let Some(due) = passed(Some(letter.answer_due.unwrap_or(ours))) {
            grounds.push(Ground::SlipLate(due));
        }
    }
    let open = state.watch.values();
    let open = open.filter(|entry| entry.resolved.is_none() && entry.finding.is_charge());
    let bills = state.bills.iter();
    let bills = bills.filter(|(cycle, bill)| {
        !bill.clean && !state.tasks_done.contains(&format!("charge:{cycle}"))
    });
    let charges = open.count() + bills.count();
    if charges > 0 {
        grounds.push(Ground::Charges(charges));
    }
    grounds
}

fn ladder(rules: &Rules) -> Vec<LadderStep> {
    if !rules.ladder.is_empty() {
        return rules.ladder.clone();
    }
    let step = |id: &str, letter: &str| LadderStep {
        id: id.to_owned(),
        letter: letter.to_owned(),
        body: None,
        portal: None,
        answer: None,
    };
    vec![
        step("operator", "complaint-operator"),
        step("regulator", "complaint-regulator"),
    ]
}

fn answer_due(state: &State, rules: &Rules, step: &LadderStep) -> Option<Date> {
    let taken = state.steps.get(&step.id)?;
    let rule = step.answer.as_ref();
    let by_rule = rule.and_then(|rule| rule.value.latest(taken.day));
    let ours = plus_days(taken.day, i64::from(rules.default_terms.answer_days));
    Some(
        taken
            .answered
            .or(taken.answer_due)
            .or(by_rule)
            .unwrap_or(ours),
    )
}
