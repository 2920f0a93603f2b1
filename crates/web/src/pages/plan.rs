//! Plan: everything to do, ticked off or left out.

use crate::form::Typed;
use crate::frame::{Frame, Place, Visit};
use crate::office::{Act, Answer, Office, PlanView};
use crate::pages::{Came, done_or_again, render};
use crate::site::Shared;
use askama::Template;
use axum::extract::{Extension, Path, Query, State};
use axum::response::Response;

#[derive(Template)]
#[template(path = "plan.html")]
struct Page<'a> {
    f: Frame<'a>,
    v: PlanView,
}

fn view(office: &dyn Office, case: &str, f: Frame<'_>) -> Answer<String> {
    let v = office.plan(case, f.words)?;
    render(&Page { f, v })
}

pub(crate) async fn show(
    State(site): State<Shared>,
    Extension(visit): Extension<Visit>,
    Path(case): Path<String>,
    Query(came): Query<Came>,
) -> Response {
    crate::pages::show(site, visit, Place::Plan, case, came, view).await
}

/// The case is ended by hand, or goes on.
pub(crate) async fn end(
    State(site): State<Shared>,
    Extension(visit): Extension<Visit>,
    Path(case): Path<String>,
    typed: Typed,
) -> Response {
    let reason = typed.text("end-reason");
    let act = Ok(if typed.text("end") == "no" {
        Act::ReopenCase { reason }
    } else {
        Act::EndCase { reason }
    });
    done_or_again(site, visit, (Place::Plan, case), typed, act, view).await
}
