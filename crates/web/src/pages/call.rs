//! Call: ways to reach the operator, what to say, what came of it.

use crate::form::Typed;
use crate::frame::{Frame, Place, Visit};
use crate::office::{Act, Answer, CallView, Office};
use crate::pages::{Came, done_or_again, render};
use crate::site::Shared;
use askama::Template;
use axum::extract::{Extension, Path, Query, State};
use axum::response::Response;

#[derive(Template)]
#[template(path = "call.html")]
struct Page<'a> {
    f: Frame<'a>,
    v: CallView,
}

type Case = Path<String>;

fn view(office: &dyn Office, case: &str, f: Frame<'_>) -> Answer<String> {
    let v = office.call(case, f.words)?;
    render(&Page { f, v })
}

pub(crate) async fn show(
    State(site): State<Shared>,
    Extension(visit): Extension<Visit>,
    Path(case): Case,
    Query(came): Query<Came>,
) -> Response {
    crate::pages::show(site, visit, Place::Call, case, came, view).await
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
