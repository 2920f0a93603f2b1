//! Call: ways to reach the operator, what to say, what came of it.

use crate::form::Typed;
use crate::frame::Frame;
use crate::pages::render;
use askama::Template;
use ringoff_view::case::{Answer, CallView, CaseContext};
use ringoff_workspace::{Command, Contact, Result, text};

#[derive(Template)]
#[template(path = "call.html")]
struct Page<'a> {
    f: Frame<'a>,
    v: CallView,
}

pub(crate) fn view(at: &CaseContext<'_>, f: Frame<'_>) -> Answer<String> {
    let v = at.call(f.words)?;
    render(&Page { f, v })
}

pub(crate) fn attempt(typed: &Typed) -> Result<Command> {
    Ok(Command::LogContact(Contact {
        waited_minutes: typed.optional("waited", text::whole)?,
        who: typed.given("who"),
        ticket: typed.given("ticket"),
        note: typed.given("note"),
        answers: typed.beginning("answer-"),
        ..Contact::new(
            typed.value("channel", text::named)?,
            typed.value("outcome", text::named)?,
        )
    }))
}

/// A way that no source told, as the person found it, and where that was.
pub(crate) fn way_known(typed: &Typed) -> Result<Command> {
    Ok(Command::RecordAnswers {
        answers: vec![(typed.text("way-fact"), typed.text("way-value"))],
        channel: None,
        who: typed.given("way-place"),
        on: None,
    })
}
