//! Keep, park or close, compared; and what doing nothing costs.

use crate::case::Case;
use crate::dates::{plus_days, plus_months};
use crate::event::{Money, Plan};
use crate::rules::{RefundRule, Rule, Rules};
use jiff::civil::Date;
use ringoff_model::{Days, FactKey};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

/// The most months that a balance is followed.
const MONTHS: u32 = 1200;

/// How a balance runs down when nothing is done. An estimate: its assumptions go with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BurnDown {
    /// The balance.
    pub balance: Money,
    /// The day it was read.
    pub read_on: Date,
    /// The monthly fee.
    pub fee: Money,
    /// Whether the fee is the person's own figure; otherwise a source's.
    pub fee_by_person: bool,
    /// It cannot pay the fee from that day, if the first fee falls due at once.
    pub earliest: Date,
    /// It cannot pay the fee from that day, if the first fee falls due a month after the reading.
    pub latest: Date,
    /// The share of the last month that is paid, in between.
    pub typical: Date,
    /// The keys of what is assumed.
    pub assumptions: [&'static str; 3],
}

/// What each choice means, as far as it is known.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Comparison {
    /// Doing nothing, prepaid.
    pub burn_down: Option<BurnDown>,
    /// Doing nothing, postpaid, or keeping: the fee of a year.
    pub year: Option<Money>,
    /// After how many days without use the operator ends it.
    pub idle: Option<Rule<Days>>,
    /// What an unused number costs.
    pub idle_fee: Option<Rule<String>>,
    /// What closing costs.
    pub fee: Option<Rule<Money>>,
    /// What becomes of the balance on closing.
    pub refund: Option<Rule<RefundRule>>,
    /// How many accounts would go to the next holder.
    pub open_accounts: usize,
    /// How many of them have to move first.
    pub open_before: usize,
    /// What nobody knows that would matter here.
    pub unknown: Vec<FactKey>,
}

impl Case {
    /// Keep, park or close, compared.
    pub fn compare(&self, rules: &Rules) -> Comparison {
        let state = self.state();
        let asked = [
            FactKey::PrepaidInactivityDays,
            FactKey::TerminateFee,
            FactKey::RefundRule,
            FactKey::QuarantineDays,
        ];
        let year = self.fee(rules).map(|(fee, _)| Money {
            amount: fee
                .amount
                .checked_mul(Decimal::from(12))
                .unwrap_or(Decimal::MAX),
            currency: fee.currency,
        });
        Comparison {
            burn_down: self.burn_down(rules),
            year,
            unknown: asked.into_iter().filter(|f| !rules.knows(*f)).collect(),
            idle: rules.idle.clone(),
            idle_fee: rules.idle_fee.clone(),
            fee: rules.fee.clone(),
            refund: rules.refund.clone(),
            open_accounts: state.accounts.values().filter(|a| a.is_open()).count(),
            open_before: state.accounts.values().filter(|a| a.blocks()).count(),
        }
    }

    /// The day on which a prepaid balance no longer pays the monthly fee. `None` where balance or fee
    /// is not known, they are in two currencies, or the line is paid by bill.
    pub fn burn_down(&self, rules: &Rules) -> Option<BurnDown> {
        let state = self.state();
        if state.line.as_ref()?.plan == Some(Plan::Postpaid) {
            return None;
        }
        let (balance, read_on) = state.balance.clone()?;
        let (fee, fee_by_person) = self.fee(rules)?;
        if fee.currency != balance.currency || fee.amount <= Decimal::ZERO {
            return None;
        }
        let months = balance.amount.max(Decimal::ZERO);
        let months = months.checked_div(fee.amount)?.min(Decimal::from(MONTHS));
        let whole = months.floor().to_u32()?;
        let share = (months - months.floor()) * Decimal::from(30);
        let paid_until = plus_months(read_on, whole);
        Some(BurnDown {
            balance,
            read_on,
            fee,
            fee_by_person,
            earliest: paid_until,
            latest: plus_months(read_on, whole.saturating_add(1)),
            typical: plus_days(paid_until, share.floor().to_i64()?),
            assumptions: [
                "assumption-fee-stays",
                "assumption-no-other-charges",
                "assumption-fee-day",
            ],
        })
    }

    fn fee(&self, rules: &Rules) -> Option<(Money, bool)> {
        let line = self.state().line.as_ref()?;
        let own = line.monthly_fee.clone().map(|fee| (fee, true));
        own.or(rules
            .monthly_fee
            .as_ref()
            .map(|rule| (rule.value.clone(), false)))
    }
}
