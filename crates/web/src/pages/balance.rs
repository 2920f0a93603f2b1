//! Balance: what becomes of the money left.

use crate::form::Typed;
use crate::frame::Frame;
use crate::pages::render;
use askama::Template;
use ringoff_view::case::{Answer, BalanceView, CaseContext};
use ringoff_workspace::{Command, Result, text};

#[derive(Template)]
#[template(path = "balance.html")]
struct Page<'a> {
    f: Frame<'a>,
    v: BalanceView,
}

pub(crate) fn view(at: &CaseContext<'_>, f: Frame<'_>) -> Answer<String> {
    let v = at.balance(f.words);
    render(&Page { f, v })
}

pub(crate) fn plan(typed: &Typed) -> Result<Command> {
    Ok(Command::PlanBalance {
        plan: typed.value("way", text::named)?,
        amount: typed.optional("amount", text::amount)?,
        note: None,
    })
}

pub(crate) fn refund_asked(typed: &Typed) -> Result<Command> {
    Ok(Command::RequestRefund {
        amount: typed.optional("asked-amount", text::amount)?,
        on: Some(typed.value("asked-day", text::day)?),
        due: typed.optional("refund-due", text::day)?,
        ticket: typed.given("refund-ticket"),
    })
}

pub(crate) fn arrival(typed: &Typed) -> Result<Command> {
    Ok(Command::ReceiveRefund {
        amount: typed.value("arrived-amount", text::amount)?,
        on: Some(typed.value("day", text::day)?),
    })
}

pub(crate) fn extra_added(typed: &Typed) -> Result<Command> {
    Ok(Command::AddExtra {
        kind: typed.value("extra-kind", text::named)?,
        name: typed.text("extra-name"),
        amount: typed.optional("extra-amount", text::amount)?,
    })
}
