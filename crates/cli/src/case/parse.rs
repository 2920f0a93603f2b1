//! Amounts, numbers and facts as people type them.

use super::args::LineFacts;
use super::session::Session;
use super::stop::{Result, Stop, stop};
use crate::terminal::Terminal;
use ringoff_model::{PhoneNumber, PhoneNumberError};
use ringoff_words::parse_amount;
use ringoff_workspace::case::{LineChange, Money, Plan};

/// `1990 KZT`, `1 990,50 kzt`: an amount and its currency.
pub(crate) fn money(text: &str, terminal: &Terminal) -> Result<Money> {
    let (amount, currency) = match text.trim().rsplit_once(char::is_whitespace) {
        Some((amount, currency)) => (amount, currency),
        None => ("", text),
    };
    amount_of(amount, currency, terminal)
}

/// An amount and its currency, typed apart.
pub(crate) fn amount_of(amount: &str, currency: &str, terminal: &Terminal) -> Result<Money> {
    let wrong = || {
        stop(
            terminal,
            "amount-invalid",
            &format!("{amount} {currency}"),
            2,
        )
    };
    let currency = currency.trim().to_ascii_uppercase();
    if currency.len() != 3 || !currency.bytes().all(|b| b.is_ascii_uppercase()) {
        return Err(wrong());
    }
    let amount = parse_amount(amount).map_err(|_| wrong())?;
    Ok(Money::new(amount, &currency))
}

/// A number in international form.
pub(crate) fn number(text: &str, terminal: &Terminal) -> Result<PhoneNumber> {
    PhoneNumber::parse(text, None).map_err(|error| match error {
        PhoneNumberError::NoCountry => stop(terminal, "number-no-country", text, 2),
        other => stop(terminal, "number-invalid", &format!("{text}: {other}"), 2),
    })
}

/// The facts of a line that were typed. The operator is looked up by id or name.
pub(crate) fn change(facts: &LineFacts, session: &Session<'_>) -> Result<LineChange> {
    let terminal = session.terminal;
    let numbers = |texts: &[String]| -> std::result::Result<Vec<PhoneNumber>, Stop> {
        texts.iter().map(|text| number(text, terminal)).collect()
    };
    let others = numbers(&facts.other_line)?;
    let plan = match (facts.prepaid, facts.postpaid) {
        (true, _) => Some(Plan::Prepaid),
        (_, true) => Some(Plan::Postpaid),
        _ => None,
    };
    let fee = facts.monthly_fee.as_deref();
    let new_number = facts.new_number.as_deref();
    let mut change = LineChange {
        brand: facts.brand.clone(),
        sim: facts.sim.map(Into::into),
        sim_works: facts.sim_works.map(|works| works.is_yes()),
        iccid: facts.iccid.clone(),
        holder: facts.holder.clone(),
        holder_is_me: facts.mine.map(|mine| mine.is_yes()),
        resident: facts.resident.map(|resident| resident.is_yes()),
        through_agent: facts.agent.map(|agent| agent.is_yes()),
        plan,
        monthly_fee: fee.map(|text| money(text, terminal)).transpose()?,
        contract: facts.contract.clone(),
        first_day: facts.since,
        leaving: facts.leaving,
        own_zone: facts.my_zone.clone(),
        language: facts.language.clone(),
        new_number: new_number.map(|text| number(text, terminal)).transpose()?,
        other_lines: (!others.is_empty()).then_some(others),
        ..LineChange::default()
    };
    if let Some(named) = &facts.operator {
        session.told(session.desk.complete(named, &mut change))?;
    }
    Ok(change)
}
