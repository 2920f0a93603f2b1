//! Password: ways back into the operator's self-care account.

use crate::form::Typed;
use crate::frame::{Frame, Place, Visit};
use crate::office::{Answer, Command, Office, PasswordView};
use crate::pages::{Came, done_or_again, render};
use crate::site::Shared;
use askama::Template;
use axum::extract::{Extension, Path, Query, State};
use axum::response::Response;
use ringoff_workspace::{Result, text};

#[derive(Template)]
#[template(path = "password.html")]
struct Page<'a> {
    f: Frame<'a>,
    v: PasswordView,
}

type Case = Path<String>;

fn view(office: &dyn Office, case: &str, f: Frame<'_>) -> Answer<String> {
    let v = office.password(case, f.words)?;
    render(&Page { f, v })
}

pub(crate) async fn show(
    State(site): State<Shared>,
    Extension(visit): Extension<Visit>,
    Path(case): Case,
    Query(came): Query<Came>,
) -> Response {
    crate::pages::show(site, visit, Place::Password, case, came, view).await
}

pub(crate) async fn tried(
    State(site): State<Shared>,
    Extension(visit): Extension<Visit>,
    Path(case): Case,
    typed: Typed,
) -> Response {
    done_or_again(site, visit, (Place::Password, case), typed, attempt, view).await
}

fn attempt(typed: &Typed) -> Result<Command> {
    Ok(Command::TryRecovery {
        way: typed.value("way", text::named)?,
        worked: typed.text("outcome") == "worked",
        on: None,
        note: typed.given("note"),
    })
}
