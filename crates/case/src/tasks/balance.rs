//! The balance: read, planned, and paid back, moved or used up.

use super::list::List;
use crate::case::State;
use crate::dates::plus_days;
use crate::event::{BalancePlan, Event, Plan};
use crate::rules::Rules;
use crate::task::Phase;
use jiff::civil::Date;
use ringoff_model::FactKey;
use rust_decimal::Decimal;

/// Before closing: what there is, and what becomes of it.
pub(super) fn before(list: &mut List<'_>) {
    let state = list.state;
    if list.line.plan == Some(Plan::Postpaid) {
        return;
    }
    let read = list
        .draft("balance", "task-balance", Phase::Before)
        .by_verb("balance record AMOUNT CURRENCY", state.balance.is_some())
        .moot(state.closed_on.is_some());
    list.push(read);
    let Some((money, _)) = &state.balance else {
        return;
    };
    if money.amount <= Decimal::ZERO {
        return;
    }
    let plan = list
        .draft("balance-plan", "task-balance-plan", Phase::Before)
        .arg("money", money)
        .waits(&["balance"])
        .questions(super::operator::open_questions(
            list,
            &[FactKey::RefundRule, FactKey::BalanceTransfer],
        ))
        .by_verb(
            "balance plan refund|transfer|spend|give-up",
            state.balance_plan.is_some(),
        );
    list.push(plan);
    let key = match state.balance_plan {
        Some(BalancePlan::Transfer) => "task-balance-transfer",
        Some(BalancePlan::Spend) => "task-balance-spend",
        _ => return,
    };
    let settled = Event::BalanceSettled {
        day: list.today,
        note: None,
    };
    let task = list
        .draft("balance-settle", key, Phase::Before)
        .arg("money", money)
        .waits(&["balance-plan"])
        .due(list.last_day())
        .by_event("balance settled", settled, state.balance_settled.is_some());
    list.push(task);
}

/// From closing on: the refund is asked for and awaited.
pub(super) fn refund(list: &mut List<'_>) {
    let state = list.state;
    let asked = state.refund.is_some();
    if state.balance_plan != Some(BalancePlan::Refund) && !asked {
        return;
    }
    let rule = list.rules.refund.as_ref().map(|rule| rule.value);
    let claim = rule.and_then(|rule| rule.claim_within);
    let due = claim.and_then(|days| Some(plus_days(state.closed_on?, i64::from(days))));
    let ask = list
        .draft("refund-request", "task-refund-request", Phase::During)
        .waits(&["request"])
        .due(due)
        .letter("refund")
        .by_verb("refund request", asked);
    list.push(ask);
    let due = refund_due(state, list.rules);
    let (got, short) = received(state);
    let late = due.is_some_and(|due| due < list.today);
    let key = match (got, short, late) {
        (_, true, _) => "task-refund-short",
        (false, _, true) => "task-refund-late",
        _ => "task-refund-await",
    };
    let wait = list
        .draft("refund-await", key, Phase::After)
        .waits(&["refund-request"])
        .opens(due)
        .due(due)
        .letter("refund")
        .letter("complaint-operator")
        .urgent(late)
        .by_verb("refund received AMOUNT CURRENCY", got && !short);
    list.push(wait);
}

/// The day by which the refund should have come: the operator's word, else its rule, else our own patience.
pub(crate) fn refund_due(state: &State, rules: &Rules) -> Option<Date> {
    let refund = state.refund.as_ref()?;
    let rule = rules.refund.as_ref().and_then(|rule| rule.value.days);
    let by_rule = rule.and_then(|days| days.latest(refund.day));
    let ours = plus_days(refund.day, i64::from(rules.default_terms.refund_days));
    Some(refund.due.or(by_rule).unwrap_or(ours))
}

/// Whether money came, and whether it is less than was asked for. Other currencies are not compared.
fn received(state: &State) -> (bool, bool) {
    let asked = state
        .refund
        .as_ref()
        .and_then(|refund| refund.money.as_ref());
    let same = |currency: &str| asked.is_some_and(|asked| asked.currency == currency);
    let sum = state
        .refunds_received
        .iter()
        .filter(|(money, _)| same(&money.currency))
        .fold(Decimal::ZERO, |sum, (money, _)| {
            sum.checked_add(money.amount).unwrap_or(Decimal::MAX)
        });
    let got = !state.refunds_received.is_empty();
    let comparable = state
        .refunds_received
        .iter()
        .all(|(money, _)| same(&money.currency));
    let short = got && comparable && asked.is_some_and(|asked| sum < asked.amount);
    (got, short)
}
