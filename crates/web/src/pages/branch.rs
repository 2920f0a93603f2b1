//! Branch: what to bring, what to show at the counter, what came of it.

use crate::form::Typed;
use crate::frame::{Frame, Place, Visit};
use crate::office::Act;
use crate::pages::{done_or_again, render};
use crate::site::Shared;
use askama::Template;
use axum::extract::{Extension, Path, State};
use axum::response::Response;
use ringoff_view::case::{Answer, BranchView, CaseContext, Trouble};

#[derive(Template)]
#[template(path = "branch.html")]
struct Page<'a> {
    f: Frame<'a>,
    v: BranchView,
}

type Case = Path<String>;

pub(crate) fn view(at: &CaseContext<'_>, f: Frame<'_>) -> Answer<String> {
    let v = at.branch(f.words)?;
    render(&Page { f, v })
}

pub(crate) async fn appointment(
    State(site): State<Shared>,
    Extension(visit): Extension<Visit>,
    Path(case): Case,
    typed: Typed,
) -> Response {
    let act = match typed.day("day") {
        Some(day) => Ok(Act::Appointment {
            day,
            time: typed.text("time"),
            place: typed.text("place"),
        }),
        None => Err(Trouble::at("day-invalid", "day", typed.text("day"))),
    };
    done_or_again(site, visit, (Place::Branch, case), typed, act, view).await
}

pub(crate) async fn visit(
    State(site): State<Shared>,
    Extension(visit): Extension<Visit>,
    Path(case): Case,
    typed: Typed,
) -> Response {
    let act = Ok(Act::Visit {
        place: typed.text("place"),
        outcome: typed.text("outcome"),
        who: typed.text("who"),
        ticket: typed.text("ticket"),
        note: typed.text("note"),
    });
    done_or_again(site, visit, (Place::Branch, case), typed, act, view).await
}
