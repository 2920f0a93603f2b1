//! Call: ways to reach the operator, what to say, what came of it.

use crate::form::Typed;
use crate::frame::{Frame, Place, Visit};
use crate::office::{Answer, CallView, Command, Office};
use crate::pages::{Came, done_or_again, render};
use crate::site::Shared;
use askama::Template;
use axum::extract::{Extension, Path, Query, State};
use axum::response::Response;
use ringoff_workspace::{Contact, Result, text};

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
    done_or_again(site, visit, (Place::Call, case), typed, attempt, view).await
}

fn attempt(typed: &Typed) -> Result<Command> {
    Ok(Command::LogContact(Contact {
        waited_minutes: typed.optional("waited", text::whole)?,
        who: typed.given("who"),
        ticket: typed.given("ticket"),
        note: typed.given("note"),
        ..Contact::new(
            typed.value("channel", text::named)?,
            typed.value("outcome", text::named)?,
        )
    }))
}
