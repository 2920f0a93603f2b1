//! The balance, what is to be stopped first, the sums that people type.

use super::some;
use jiff::civil::Date;
use ringoff_view::case::{Answer, Trouble};
use ringoff_words::parse_amount;
use ringoff_workspace::case::{self, BalancePlan, Event, ExtraKind, Money};

/// A sum as people type it: in the line's currency, or with the letters of one behind it (`20 USD`).
pub(super) fn money(text: &str, currency: Option<&str>, field: &str) -> Answer<Money> {
    let wrong = || Trouble::at("amount-invalid", field, text);
    let letters = text.find(|c: char| c.is_ascii_alphabetic());
    let (amount, typed) = text.split_at(letters.unwrap_or(text.len()));
    let typed = typed.trim().to_ascii_uppercase();
    let currency = match typed.as_str() {
        "" => currency.ok_or_else(wrong)?,
        code if code.len() == 3 && code.bytes().all(|b| b.is_ascii_uppercase()) => code,
        _ => return Err(wrong()),
    };
    let amount = parse_amount(amount).map_err(|_| wrong())?;
    Ok(Money::new(amount, currency))
}

pub(super) fn balance(
    case: &case::Case,
    way: &str,
    amount: &str,
    by: Option<Date>,
    currency: Option<&str>,
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
    currency: Option<&str>,
) -> Answer<Event> {
    let known = ExtraKind::ALL.into_iter().find(|k| k.name() == kind);
    Ok(Event::ExtraListed {
        id: case.state().free_extra(),
        kind: known.ok_or_else(|| Trouble::at("value-invalid", "extra-kind", kind))?,
        name: some(name).ok_or_else(|| Trouble::at("name-needed", "extra-name", ""))?,
        money: match some(amount) {
            Some(text) => Some(money(&text, currency, "extra-amount")?),
            None => None,
        },
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_currency_that_was_typed_is_never_taken_for_the_lines_own() {
        let read = |text: &str, own| {
            let read = money(text, own, "amount").ok();
            read.map(|m| format!("{} {}", m.amount, m.currency))
        };
        let is = |text: &str| Some(text.to_owned());
        assert_eq!(read("4 200", Some("KZT")), is("4200 KZT"));
        assert_eq!(read("20 usd", Some("KZT")), is("20 USD"));
        assert_eq!(read("12,50 EUR", None), is("12.50 EUR"));
        for wrong in ["20", "20 dollars", "USD", "20 USD now", "20 р"] {
            assert_eq!(read(wrong, None), None, "{wrong}");
        }
    }
}
