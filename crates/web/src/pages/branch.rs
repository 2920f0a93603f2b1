//! Branch: what to bring, what to show at the counter, what came of it.

use crate::form::Typed;
use crate::frame::Frame;
use crate::pages::render;
use askama::Template;
use ringoff_view::case::{Answer, BranchView, CaseContext};
use ringoff_workspace::case::Channel;
use ringoff_workspace::{Command, Contact, Result, text};

#[derive(Template)]
#[template(path = "branch.html")]
struct Page<'a> {
    f: Frame<'a>,
    v: BranchView,
}

pub(crate) fn view(at: &CaseContext<'_>, f: Frame<'_>) -> Answer<String> {
    let v = at.branch(f.words)?;
    render(&Page { f, v })
}

pub(crate) fn appointment_made(typed: &Typed) -> Result<Command> {
    Ok(Command::MakeAppointment {
        day: typed.value("day", text::day)?,
        time: typed.optional("time", text::time)?,
        place: typed.given("place"),
        note: None,
    })
}

pub(crate) fn visit_made(typed: &Typed) -> Result<Command> {
    Ok(Command::LogContact(Contact {
        who: typed.given("who"),
        ticket: typed.given("ticket"),
        place: typed.given("place"),
        note: typed.given("note"),
        ..Contact::new(Channel::Branch, typed.value("outcome", text::named)?)
    }))
}
