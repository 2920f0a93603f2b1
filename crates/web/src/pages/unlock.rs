//! Locking and unlocking.

use crate::form::Typed;
use crate::frame::{Frame, Place, Visit};
use crate::opened::VaultState;
use crate::pages::start::new_passphrase;
use crate::pages::{page, render, unprocessed};
use crate::site::{Shared, Site};
use askama::Template;
use axum::extract::{Extension, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Redirect, Response};
use ringoff_view::case::Trouble;

#[derive(Template)]
#[template(path = "unlock.html")]
struct Page<'a> {
    f: Frame<'a>,
    recover: bool,
}

fn again(site: &Site, visit: &Visit, recover: bool, trouble: Option<Trouble>) -> Response {
    let failed = trouble.is_some();
    let response = page(site, visit, Place::Start, |mut f| {
        if let Some(trouble) = trouble {
            f = f.with_trouble(&trouble);
        }
        render(&Page { f, recover })
    });
    match failed {
        true => unprocessed(response),
        false => response,
    }
}

pub(crate) async fn show(
    State(site): State<Shared>,
    Extension(visit): Extension<Visit>,
) -> Response {
    match site.state() {
        VaultState::Locked => again(&site, &visit, false, None),
        _ => Redirect::to("/start").into_response(),
    }
}

pub(crate) async fn unlock(
    State(site): State<Shared>,
    Extension(visit): Extension<Visit>,
    typed: Typed,
) -> Response {
    match site.unlock(&typed.secret("passphrase")) {
        Ok(()) => Redirect::to("/start").into_response(),
        Err(trouble) => again(&site, &visit, false, Some(trouble)),
    }
}

pub(crate) async fn recover_page(
    State(site): State<Shared>,
    Extension(visit): Extension<Visit>,
) -> Response {
    match site.state() {
        VaultState::Locked => again(&site, &visit, true, None),
        _ => Redirect::to("/start").into_response(),
    }
}

pub(crate) async fn recover(
    State(site): State<Shared>,
    Extension(visit): Extension<Visit>,
    typed: Typed,
) -> Response {
    let words = typed.secret("recovery");
    match new_passphrase(&typed, "passphrase").and_then(|new| site.recover(&words, &new)) {
        Ok(()) => Redirect::to("/start").into_response(),
        Err(trouble) => again(&site, &visit, true, Some(trouble)),
    }
}

pub(crate) async fn lock(State(site): State<Shared>, _: Typed) -> Redirect {
    site.lock();
    Redirect::to("/start")
}

/// A person said that they are still there; the guard has noted it.
pub(crate) async fn alive(_: Typed) -> StatusCode {
    StatusCode::NO_CONTENT
}
