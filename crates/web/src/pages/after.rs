//! After: closing itself, the countdown, bills, charges, checks, complaints.

use crate::form::Typed;
use crate::frame::{Frame, Place, Visit};
use crate::office::{AfterView, Answer, Command, Office};
use crate::pages::{Came, done_or_again, render};
use crate::site::Shared;
use askama::Template;
use axum::extract::{Extension, Path, Query, State};
use axum::response::Response;
use ringoff_workspace::case::RefusalKind;
use ringoff_workspace::{BillResult, Result, text};

#[derive(Template)]
#[template(path = "after.html")]
struct Page<'a> {
    f: Frame<'a>,
    v: AfterView,
}

type Case = Path<String>;

fn view(office: &dyn Office, case: &str, f: Frame<'_>) -> Answer<String> {
    let v = office.after(case, f.words)?;
    render(&Page { f, v })
}

pub(crate) async fn show(
    State(site): State<Shared>,
    Extension(visit): Extension<Visit>,
    Path(case): Case,
    Query(came): Query<Came>,
) -> Response {
    crate::pages::show(site, visit, Place::After, case, came, view).await
}

pub(crate) async fn ready(
    State(site): State<Shared>,
    Extension(visit): Extension<Visit>,
    Path(case): Case,
    typed: Typed,
) -> Response {
    done_or_again(site, visit, (Place::After, case), typed, readiness, view).await
}

fn readiness(typed: &Typed) -> Result<Command> {
    Ok(Command::DeclareReady {
        reason: typed.given("reason"),
    })
}

pub(crate) async fn requested(
    State(site): State<Shared>,
    Extension(visit): Extension<Visit>,
    Path(case): Case,
    typed: Typed,
) -> Response {
    done_or_again(site, visit, (Place::After, case), typed, request, view).await
}

fn request(typed: &Typed) -> Result<Command> {
    Ok(Command::RequestClosing {
        channel: typed.value("channel", text::named)?,
        on: Some(typed.value("day", text::day)?),
        ticket: None,
        expected: None,
    })
}

pub(crate) async fn confirmed(
    State(site): State<Shared>,
    Extension(visit): Extension<Visit>,
    Path(case): Case,
    typed: Typed,
) -> Response {
    done_or_again(site, visit, (Place::After, case), typed, confirmation, view).await
}

fn confirmation(typed: &Typed) -> Result<Command> {
    Ok(Command::ConfirmClosing {
        day: typed.value("day", text::day)?,
        note: None,
    })
}

pub(crate) async fn bill(
    State(site): State<Shared>,
    Extension(visit): Extension<Visit>,
    Path(case): Case,
    typed: Typed,
) -> Response {
    done_or_again(site, visit, (Place::After, case), typed, bill_checked, view).await
}

fn bill_checked(typed: &Typed) -> Result<Command> {
    Ok(Command::CheckBill {
        cycle: typed.value("bill", text::whole)?,
        bill: match typed.value("clean", text::yes_no)? {
            true => BillResult::Clean,
            false => BillResult::Charged(None),
        },
        note: None,
    })
}

pub(crate) async fn resolved(
    State(site): State<Shared>,
    Extension(visit): Extension<Visit>,
    Path(case): Case,
    typed: Typed,
) -> Response {
    done_or_again(site, visit, (Place::After, case), typed, resolution, view).await
}

fn resolution(typed: &Typed) -> Result<Command> {
    Ok(Command::ResolveFinding {
        finding: typed.text("finding"),
        how: typed.value("how", text::named)?,
        note: None,
    })
}

pub(crate) async fn refused(
    State(site): State<Shared>,
    Extension(visit): Extension<Visit>,
    Path(case): Case,
    typed: Typed,
) -> Response {
    done_or_again(site, visit, (Place::After, case), typed, refusal, view).await
}

fn refusal(typed: &Typed) -> Result<Command> {
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

pub(crate) async fn escalated(
    State(site): State<Shared>,
    Extension(visit): Extension<Visit>,
    Path(case): Case,
    typed: Typed,
) -> Response {
    done_or_again(site, visit, (Place::After, case), typed, escalation, view).await
}

fn escalation(typed: &Typed) -> Result<Command> {
    Ok(Command::Escalate {
        step: typed.text("step"),
        on: Some(typed.value("complaint-day", text::day)?),
        ticket: typed.given("complaint-ticket"),
        answer_due: typed.optional("answer-by", text::day)?,
    })
}

pub(crate) async fn answered(
    State(site): State<Shared>,
    Extension(visit): Extension<Visit>,
    Path(case): Case,
    typed: Typed,
) -> Response {
    done_or_again(site, visit, (Place::After, case), typed, answer, view).await
}

fn answer(typed: &Typed) -> Result<Command> {
    Ok(Command::AnswerEscalation {
        step: typed.text("step"),
        settled: typed.value("settled", text::yes_no)?,
        on: None,
        note: None,
    })
}
