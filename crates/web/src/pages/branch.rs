//! Branch: what to bring, what to show at the counter, what came of it.

use crate::form::Typed;
use crate::frame::{Frame, Place, Visit};
use crate::office::{Answer, BranchView, Command, Office};
use crate::pages::{Came, done_or_again, render};
use crate::site::Shared;
use askama::Template;
use axum::extract::{Extension, Path, Query, State};
use axum::response::Response;
use ringoff_workspace::case::Channel;
use ringoff_workspace::{Contact, Result, text};

#[derive(Template)]
#[template(path = "branch.html")]
struct Page<'a> {
    f: Frame<'a>,
    v: BranchView,
}

type Case = Path<String>;

fn view(office: &dyn Office, case: &str, f: Frame<'_>) -> Answer<String> {
    let v = office.branch(case, f.words)?;
    render(&Page { f, v })
}

pub(crate) async fn show(
    State(site): State<Shared>,
    Extension(visit): Extension<Visit>,
    Path(case): Case,
    Query(came): Query<Came>,
) -> Response {
    crate::pages::show(site, visit, Place::Branch, case, came, view).await
}

pub(crate) async fn appointment(
    State(site): State<Shared>,
    Extension(visit): Extension<Visit>,
    Path(case): Case,
    typed: Typed,
) -> Response {
    done_or_again(
        site,
        visit,
        (Place::Branch, case),
        typed,
        appointment_made,
        view,
    )
    .await
}

fn appointment_made(typed: &Typed) -> Result<Command> {
    Ok(Command::MakeAppointment {
        day: typed.value("day", text::day)?,
        time: typed.optional("time", text::time)?,
        place: typed.given("place"),
        note: None,
    })
}

pub(crate) async fn visit(
    State(site): State<Shared>,
    Extension(visit): Extension<Visit>,
    Path(case): Case,
    typed: Typed,
) -> Response {
    done_or_again(site, visit, (Place::Branch, case), typed, visit_made, view).await
}

fn visit_made(typed: &Typed) -> Result<Command> {
    Ok(Command::LogContact(Contact {
        who: typed.given("who"),
        ticket: typed.given("ticket"),
        place: typed.given("place"),
        note: typed.given("note"),
        ..Contact::new(Channel::Branch, typed.value("outcome", text::named)?)
    }))
}
