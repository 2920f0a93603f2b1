//! Line: the number, who serves it, keep, park or close.

use crate::form::Typed;
use crate::frame::{Frame, Place, Visit};
use crate::office::Act;
use crate::pages::{done_or_again, render};
use crate::site::Shared;
use askama::Template;
use axum::extract::{Extension, Path, State};
use axum::response::Response;
use ringoff_view::case::{Answer, CaseContext, LineView};

#[derive(Template)]
#[template(path = "line.html")]
struct Page<'a> {
    f: Frame<'a>,
    v: LineView,
}

type Case = Path<String>;

pub(crate) fn view(at: &CaseContext<'_>, f: Frame<'_>) -> Answer<String> {
    let v = at.line(f.words);
    render(&Page { f, v })
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
