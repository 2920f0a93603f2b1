//! Plan: everything to do, ticked off or left out.

use crate::form::Typed;
use crate::frame::{Frame, Place, Visit};
use crate::office::{Answer, Command, Office, PlanView};
use crate::pages::{Came, done_or_again, render};
use crate::site::Shared;
use askama::Template;
use axum::extract::{Extension, Path, Query, State};
use axum::response::Response;
use ringoff_workspace::{Result, text};

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
    done_or_again(site, visit, (Place::Plan, case), typed, ending, view).await
}

fn ending(typed: &Typed) -> Result<Command> {
    let reason = typed.given("end-reason");
    Ok(match typed.value("end", text::yes_no)? {
        true => Command::EndCase { reason },
        false => Command::ReopenCase { reason },
    })
}
