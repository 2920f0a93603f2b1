//! The money that is left.

use super::CaseContext;
use super::shared::{capital, choice};
use super::{BalanceView, Way};
use ringoff_words::Words;
use ringoff_workspace::case::{self, BalancePlan};

/// Characters of a ticket number that are shown at most.
const TICKET: usize = 80;

impl CaseContext<'_> {
    /// The money left on the line.
    pub fn balance(&self, words: &Words) -> BalanceView {
        let state = self.case.state();
        let rules = self.workspace.rules(&self.case, words.tag(), &self.now);
        let money = |m: &case::Money| words.money(m.amount, &m.currency);
        let plans = [
            ("refund", BalancePlan::Refund),
            ("transfer", BalancePlan::Transfer),
            ("spend", BalancePlan::Spend),
            ("give-up", BalancePlan::GiveUp),
        ];
        let ways = plans.into_iter().map(|(id, plan)| {
            let rule = match (plan, &rules.refund) {
                (BalancePlan::Refund, Some(r)) if r.value.possible => {
                    Some(words.say("compare-refund", &[]))
                }
                (BalancePlan::Refund, Some(_)) => Some(words.say("compare-no-refund", &[])),
                (BalancePlan::Refund, None) => Some(words.say("compare-refund-unknown", &[])),
                (BalancePlan::Transfer | BalancePlan::Spend, _) => {
                    Some(words.say("task-balance-transfer-why", &[]))
                }
                _ => None,
            };
            Way {
                id: id.to_owned(),
                title: capital(&words.say(&format!("balance-plan-{id}"), &[])),
                sentences: rule.into_iter().collect(),
                chosen: state.balance_plan == Some(plan),
                ..Way::default()
            }
        });
        let day = |key: &str, day| words.say(key, &[("day", words.date(day).into())]);
        let said = |key: &str, told: Vec<String>| (words.say(key, &[]), words.clauses(&told));
        let mut stand = Vec::new();
        if let Some((left, read)) = &state.balance {
            stand.push(said(
                "web-balance-left",
                vec![money(left), day("web-balance-read", *read)],
            ));
        }
        if let Some(asked) = &state.refund {
            let sum = asked.money.as_ref().map(money);
            let due = asked.due.map(|due| {
                let until = format!("{} · {}", words.date(due), words.until(due, self.today()));
                words.say("web-refund-due", &[("day", until.into())])
            });
            let ticket = asked.ticket.as_deref().map(|ticket| {
                let ticket = ringoff_model::one_line(ticket, TICKET);
                words.say("web-refund-ticket", &[("ticket", ticket.into())])
            });
            let told = sum
                .into_iter()
                .chain([day("web-refund-on", asked.day)])
                .chain(due)
                .chain(ticket);
            stand.push(said("web-refund-asked", told.collect()));
        }
        for (sum, on) in &state.refunds_received {
            let told = vec![money(sum), words.date(*on)];
            stand.push(said("web-refund-came", told));
        }
        if let Some(on) = state.balance_settled {
            stand.push(said("web-balance-settled", vec![words.date(on)]));
        }
        let tasks = self.tasks(words);
        let is_open = |id: &str| tasks.iter().any(|task| task.id.0 == id && task.is_open());
        BalanceView {
            ways: ways.collect(),
            stand,
            steps: self.rows(words, &["task-balance", "task-refund"]),
            ask: state.balance_plan == Some(BalancePlan::Refund) && state.refund.is_none(),
            awaited: state.refund.is_some()
                && (state.refunds_received.is_empty() || is_open("refund-await")),
            amount_label: match state
                .line
                .as_ref()
                .and_then(|line| self.workspace.currency(line))
            {
                Some(code) => words.say("web-amount", &[("currency", code.into())]),
                None => words.say("web-amount-any", &[]),
            },
            stop: self.rows(words, &["task-extra", "task-devices"]),
            extra_kinds: case::ExtraKind::ALL
                .into_iter()
                .map(|kind| {
                    choice(
                        kind.name(),
                        words.say(&format!("extra-{}", kind.name()), &[]),
                    )
                })
                .collect(),
        }
    }
}
