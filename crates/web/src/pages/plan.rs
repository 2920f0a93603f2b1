//! Plan: everything to do, ticked off or left out.

use crate::form::Typed;
use crate::frame::{Frame, Place, Visit};
use crate::office::Act;
use crate::pages::{done_or_again, render};
use crate::site::Shared;
use askama::Template;
use axum::extract::{Extension, Path, State};
use axum::response::Response;
use ringoff_view::case::{Answer, CaseContext, PlanView};

#[derive(Template)]
#[template(path = "plan.html")]
struct Page<'a> {
    f: Frame<'a>,
    v: PlanView,
}

pub(crate) fn view(at: &CaseContext<'_>, f: Frame<'_>) -> Answer<String> {
    let v = at.plan(f.words);
    render(&Page { f, v })
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
