//! Line: the number, who serves it, keep, park or close.

use crate::form::Typed;
use crate::frame::Frame;
use crate::pages::render;
use askama::Template;
use ringoff_view::case::{Answer, CaseContext, LineView};
use ringoff_workspace::case::LineChange;
use ringoff_workspace::{Command, LineEdit, Result, text};

#[derive(Template)]
#[template(path = "line.html")]
struct Page<'a> {
    f: Frame<'a>,
    v: LineView,
}

pub(crate) fn view(at: &CaseContext<'_>, f: Frame<'_>) -> Answer<String> {
    let v = at.line(f.words);
    render(&Page { f, v })
}

pub(crate) fn facts(typed: &Typed) -> Result<Command> {
    let yes_no = |name| typed.optional(name, text::yes_no);
    Ok(Command::ChangeLine(Box::new(LineEdit {
        operator: typed.given("line-operator"),
        facts: LineChange {
            whereabouts: typed.optional("line-where", text::named)?,
            leaving: typed.optional("line-leaving", text::day)?,
            sim: typed.optional("line-sim", text::named)?,
            sim_works: yes_no("line-sim-works")?,
            iccid: typed.given("line-iccid"),
            holder: typed.given("line-holder"),
            holder_is_me: yes_no("line-mine")?,
            holder_kind: typed.optional("line-holder-kind", text::named)?,
            resident: yes_no("line-resident")?,
            through_agent: yes_no("line-agent")?,
            plan: typed.optional("line-plan", text::named)?,
            new_number: typed.optional("line-new-number", text::phone)?,
            ..LineChange::default()
        },
        ..LineEdit::default()
    })))
}

pub(crate) fn choice(typed: &Typed) -> Result<Command> {
    Ok(Command::Choose {
        choice: typed.value("way", text::named)?,
        reason: None,
    })
}
