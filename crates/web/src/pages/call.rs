//! Call: ways to reach the operator, what to say, what came of it.

use crate::form::Typed;
use crate::frame::{Frame, Place, Visit};
use crate::office::Act;
use crate::pages::{done_or_again, render};
use crate::site::Shared;
use askama::Template;
use axum::extract::{Extension, Path, State};
use axum::response::Response;
use ringoff_view::case::{Answer, CallView, CaseContext};

#[derive(Template)]
#[template(path = "call.html")]
struct Page<'a> {
    f: Frame<'a>,
    v: CallView,
}

type Case = Path<String>;

pub(crate) fn view(at: &CaseContext<'_>, f: Frame<'_>) -> Answer<String> {
    let v = at.call(f.words)?;
    render(&Page { f, v })
}

pub(crate) async fn log(
    State(site): State<Shared>,
    Extension(visit): Extension<Visit>,
    Path(case): Case,
    typed: Typed,
) -> Response {
    let act = Ok(Act::Contact {
        channel: typed.text("channel"),
        outcome: typed.text("outcome"),
        who: typed.text("who"),
        ticket: typed.text("ticket"),
        waited: typed.whole("waited"),
        note: typed.text("note"),
    });
    done_or_again(site, visit, (Place::Call, case), typed, act, view).await
}
