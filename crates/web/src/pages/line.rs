//! Line: the number, who serves it, keep, park or close.

use crate::form::Typed;
use crate::frame::{Frame, Place, Visit};
use crate::office::{Act, Answer, LineView, Office};
use crate::pages::{Came, done_or_again, render};
use crate::site::Shared;
use askama::Template;
use axum::extract::{Extension, Path, Query, State};
use axum::response::Response;

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
    let act = Ok(Act::SetLine(typed.beginning("line-")));
    done_or_again(site, visit, (Place::Line, case), typed, act, view).await
}

pub(crate) async fn decide(
    State(site): State<Shared>,
    Extension(visit): Extension<Visit>,
    Path(case): Case,
    typed: Typed,
) -> Response {
    let act = Ok(Act::Decide(typed.text("way")));
    done_or_again(site, visit, (Place::Line, case), typed, act, view).await
}
