//! Password: ways back into the operator's self-care account.

use crate::form::Typed;
use crate::frame::{Frame, Place, Visit};
use crate::office::Act;
use crate::pages::{done_or_again, render};
use crate::site::Shared;
use askama::Template;
use axum::extract::{Extension, Path, State};
use axum::response::Response;
use ringoff_view::case::{Answer, CaseContext, PasswordView};

#[derive(Template)]
#[template(path = "password.html")]
struct Page<'a> {
    f: Frame<'a>,
    v: PasswordView,
}

type Case = Path<String>;

pub(crate) fn view(at: &CaseContext<'_>, f: Frame<'_>) -> Answer<String> {
    let v = at.password(f.words);
    render(&Page { f, v })
}

pub(crate) async fn tried(
    State(site): State<Shared>,
    Extension(visit): Extension<Visit>,
    Path(case): Case,
    typed: Typed,
) -> Response {
    let act = Ok(Act::PasswordTried {
        way: typed.text("way"),
        outcome: typed.text("outcome"),
        note: typed.text("note"),
    });
    done_or_again(site, visit, (Place::Password, case), typed, act, view).await
}
