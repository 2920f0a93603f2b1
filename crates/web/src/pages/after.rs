//! After: closing itself, the countdown, bills, charges, checks, complaints.

use crate::form::Typed;
use crate::frame::Frame;
use crate::pages::render;
use askama::Template;
use ringoff_view::case::{AfterView, Answer, CaseContext};
use ringoff_workspace::case::RefusalKind;
use ringoff_workspace::{BillResult, Command, Result, text};

#[derive(Template)]
#[template(path = "after.html")]
struct Page<'a> {
    f: Frame<'a>,
    v: AfterView,
}

pub(crate) fn view(at: &CaseContext<'_>, f: Frame<'_>) -> Answer<String> {
    let v = at.after(f.words);
    render(&Page { f, v })
}

pub(crate) fn readiness(typed: &Typed) -> Result<Command> {
    Ok(Command::DeclareReady {
        reason: typed.given("reason"),
    })
}

pub(crate) fn request(typed: &Typed) -> Result<Command> {
    Ok(Command::RequestClosing {
        channel: typed.value("channel", text::named)?,
        on: Some(typed.value("day", text::day)?),
        ticket: typed.given("ticket"),
        expected: typed.optional("expected", text::day)?,
    })
}

pub(crate) fn confirmation(typed: &Typed) -> Result<Command> {
    Ok(Command::ConfirmClosing {
        day: typed.value("day", text::day)?,
        note: None,
    })
}

pub(crate) fn bill_checked(typed: &Typed) -> Result<Command> {
    Ok(Command::CheckBill {
        cycle: typed.value("bill", text::whole)?,
        bill: match typed.value("clean", text::yes_no)? {
            true => BillResult::Clean,
            false => BillResult::Charged(None),
        },
        note: None,
    })
}

pub(crate) fn resolution(typed: &Typed) -> Result<Command> {
    Ok(Command::ResolveFinding {
        finding: typed.text("finding"),
        how: typed.value("how", text::named)?,
        note: None,
    })
}

pub(crate) fn refusal(typed: &Typed) -> Result<Command> {
    Ok(Command::NoteRefusal {
        kind: if typed.has("term-broken") {
            RefusalKind::TermBroken
        } else {
            RefusalKind::Refused
        },
        words: typed.text("refused-words"),
        who: typed.given("refused-who"),
        channel: None,
        on: None,
    })
}

pub(crate) fn escalation(typed: &Typed) -> Result<Command> {
    Ok(Command::Escalate {
        step: typed.text("step"),
        on: Some(typed.value("complaint-day", text::day)?),
        ticket: typed.given("complaint-ticket"),
        answer_due: typed.optional("answer-by", text::day)?,
    })
}

pub(crate) fn answer(typed: &Typed) -> Result<Command> {
    Ok(Command::AnswerEscalation {
        step: typed.text("step"),
        settled: typed.value("settled", text::yes_no)?,
        on: None,
        note: None,
    })
}
