//! Operator: facts with their sources, questions where there is none, answers as given.

use crate::form::Typed;
use crate::frame::{Frame, Place, Visit};
use crate::office::{Answer, Command, Office, OperatorView};
use crate::pages::{Came, done_or_again, render};
use crate::site::Shared;
use askama::Template;
use axum::extract::{Extension, Path, Query, State};
use axum::response::Response;
use ringoff_workspace::Result;
use ringoff_workspace::case::Channel;

#[derive(Template)]
#[template(path = "operator.html")]
struct Page<'a> {
    f: Frame<'a>,
    v: OperatorView,
}

type Case = Path<String>;

fn view(office: &dyn Office, case: &str, f: Frame<'_>) -> Answer<String> {
    let v = office.operator(case, f.words)?;
    render(&Page { f, v })
}

pub(crate) async fn show(
    State(site): State<Shared>,
    Extension(visit): Extension<Visit>,
    Path(case): Case,
    Query(came): Query<Came>,
) -> Response {
    crate::pages::show(site, visit, Place::Operator, case, came, view).await
}

pub(crate) async fn answered(
    State(site): State<Shared>,
    Extension(visit): Extension<Visit>,
    Path(case): Case,
    typed: Typed,
) -> Response {
    done_or_again(site, visit, (Place::Operator, case), typed, answer, view).await
}

fn answer(typed: &Typed) -> Result<Command> {
    Ok(Command::RecordAnswer {
        fact: typed.text("fact"),
        value: typed.text("value"),
        // The page has the questions of the call script.
        channel: Channel::Hotline,
        who: typed.given("who"),
        on: None,
    })
}
