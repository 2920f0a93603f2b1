//! The balance, what is to be stopped first, the sums that people type.

use super::some;
use crate::office::{Answer, Trouble};
use jiff::civil::Date;
use ringoff_app::case::{self, BalancePlan, Event, ExtraKind, Money};
use ringoff_words::parse_amount;

pub(super) fn money(text: &str, currency: &str, field: &str) -> Answer<Money> {
    let amount: String = text.chars().filter(|c| !c.is_alphabetic()).collect();
    let amount =
        parse_amount(amount.trim()).map_err(|_| Trouble::at("amount-invalid", field, text))?;
    Ok(Money::new(amount, currency))
}

pub(super) fn balance(
    case: &case::Case,
    way: &str,
    amount: &str,
    by: Option<Date>,
    currency: &str,
    today: Date,
) -> Answer<Vec<Event>> {
    let plan = match way {
        "refund" => BalancePlan::Refund,
        "transfer" => BalancePlan::Transfer,
        "spend" => BalancePlan::Spend,
        "give-up" => BalancePlan::GiveUp,
        other => return Err(Trouble::at("value-invalid", "way", other)),
    };
    let mut out = Vec::new();
    let mut sum = case
        .state()
        .balance
        .as_ref()
        .map(|(money, _)| money.clone());
    if let Some(text) = some(amount) {
        let read = money(&text, currency, "amount")?;
        out.push(Event::BalanceRecorded {
            money: read.clone(),
            day: today,
        });
        sum = Some(read);
    }
    out.push(Event::BalancePlanned { plan, note: None });
    if plan == BalancePlan::Refund && by.is_some() {
        out.push(Event::RefundRequested {
            money: sum,
            day: today,
            due: by,
            ticket: None,
        });
    }
    Ok(out)
}

/// Something to stop or pay before closing.
pub(super) fn extra(
    case: &case::Case,
    kind: &str,
    name: &str,
    amount: &str,
    currency: &str,
) -> Answer<Event> {
    let known = ExtraKind::ALL.into_iter().find(|k| k.name() == kind);
    let taken = |id: &String| case.state().extras.contains_key(id);
    let ids = (1..).map(|n| format!("extra-{n}"));
    Ok(Event::ExtraListed {
        id: ids.into_iter().find(|id| !taken(id)).unwrap_or_default(),
        kind: known.ok_or_else(|| Trouble::at("value-invalid", "extra-kind", kind))?,
        name: some(name).ok_or_else(|| Trouble::at("name-needed", "extra-name", ""))?,
        money: match some(amount) {
            Some(text) => Some(money(&text, currency, "extra-amount")?),
            None => None,
        },
    })
}
