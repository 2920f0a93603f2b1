//! Plan: everything to do, ticked off or left out.

use crate::form::Typed;
use crate::frame::Frame;
use crate::pages::render;
use askama::Template;
use ringoff_view::case::{Answer, CaseContext, PlanView};
use ringoff_workspace::{Command, Result, text};

#[derive(Template)]
#[template(path = "plan.html")]
struct Page<'a> {
    f: Frame<'a>,
    v: PlanView,
}

pub(crate) fn view(at: &CaseContext<'_>, f: Frame<'_>) -> Answer<String> {
    let v = at.plan(f.words);
    render(&Page { f, v })
}

/// The case is ended by hand, or goes on.
pub(crate) fn ending(typed: &Typed) -> Result<Command> {
    let reason = typed.given("end-reason");
    Ok(match typed.value("end", text::yes_no)? {
        true => Command::EndCase { reason },
        false => Command::ReopenCase { reason },
    })
}
