//! The money that is left.

use super::CaseContext;
use super::shared::{capital, choice};
use super::{BalanceView, Way};
use ringoff_words::Words;
use ringoff_workspace::case::{self, BalancePlan};

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
        let awaited = state
            .refund
            .as_ref()
            .filter(|_| state.refunds_received.is_empty())
            .map(|refund| {
                let sum = refund.money.as_ref().map(money).unwrap_or_default();
                let due = refund
                    .due
                    .map(|d| format!("{} · {}", words.date(d), words.until(d, self.today())))
                    .unwrap_or_default();
                format!("{sum} {due}")
            });
        BalanceView {
            ways: ways.collect(),
            awaited,
            arrived: state
                .refunds_received
                .iter()
                .map(|(m, d)| format!("{} · {}", money(m), words.date(*d)))
                .collect(),
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
