//! Operator: facts with their sources, questions where there is none, answers as given.

use crate::form::Typed;
use crate::frame::{Frame, Place, Visit};
use crate::office::{Act, Answer, Office, OperatorView, Trouble};
use crate::pages::{Came, done_or_again, render};
use crate::site::Shared;
use askama::Template;
use axum::extract::{Extension, Path, Query, State};
use axum::response::Response;

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
    let act = if typed.has("value") {
        Ok(Act::Answered {
            fact: typed.text("fact"),
            value: typed.text("value"),
            who: typed.text("who"),
        })
    } else {
        Err(Trouble::at("field-empty", "value", ""))
    };
    done_or_again(site, visit, (Place::Operator, case), typed, act, view).await
}
