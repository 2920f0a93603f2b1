//! Line: the number, who serves it, keep, park or close.

use crate::form::Typed;
use crate::frame::{Frame, Place, Visit};
use crate::office::{Answer, Command, LineView, Office};
use crate::pages::{Came, done_or_again, render};
use crate::site::Shared;
use askama::Template;
use axum::extract::{Extension, Path, Query, State};
use axum::response::Response;
use ringoff_workspace::case::LineChange;
use ringoff_workspace::{LineEdit, Result, text};

#[derive(Template)]
#[template(path = "line.html")]
struct Page<'a> {
    f: Frame<'a>,
    v: LineView,
}

type Case = Path<String>;

fn view(office: &dyn Office, case: &str, f: Frame<'_>) -> Answer<String> {
    let v = office.line(case, f.words)?;
    render(&Page { f, v })
}

pub(crate) async fn show(
    State(site): State<Shared>,
    Extension(visit): Extension<Visit>,
    Path(case): Case,
    Query(came): Query<Came>,
) -> Response {
    crate::pages::show(site, visit, Place::Line, case, came, view).await
}

pub(crate) async fn save(
    State(site): State<Shared>,
    Extension(visit): Extension<Visit>,
    Path(case): Case,
    typed: Typed,
) -> Response {
    done_or_again(site, visit, (Place::Line, case), typed, facts, view).await
}

fn facts(typed: &Typed) -> Result<Command> {
    let yes_no = |name| typed.optional(name, text::yes_no);
    Ok(Command::ChangeLine(Box::new(LineEdit {
        operator: typed.given("line-operator"),
        facts: LineChange {
            leaving: typed.optional("line-leaving", text::day)?,
            sim: typed.optional("line-sim", text::named)?,
            sim_works: yes_no("line-sim-works")?,
            iccid: typed.given("line-iccid"),
            holder: typed.given("line-holder"),
            holder_is_me: yes_no("line-mine")?,
            resident: yes_no("line-resident")?,
            through_agent: yes_no("line-agent")?,
            plan: typed.optional("line-plan", text::named)?,
            new_number: typed.optional("line-new-number", text::phone)?,
            ..LineChange::default()
        },
        ..LineEdit::default()
    })))
}

pub(crate) async fn decide(
    State(site): State<Shared>,
    Extension(visit): Extension<Visit>,
    Path(case): Case,
    typed: Typed,
) -> Response {
    done_or_again(site, visit, (Place::Line, case), typed, choice, view).await
}

fn choice(typed: &Typed) -> Result<Command> {
    Ok(Command::Choose {
        choice: typed.value("way", text::named)?,
        reason: None,
    })
}
