//! Locking and unlocking.

use crate::form::Typed;
use crate::frame::{Frame, Place, Visit};
use crate::office::{Trouble, VaultState};
use crate::pages::start::new_passphrase;
use crate::pages::{page, render};
use crate::site::Shared;
use askama::Template;
use axum::extract::{Extension, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Redirect, Response};

#[derive(Template)]
#[template(path = "unlock.html")]
struct Page<'a> {
    f: Frame<'a>,
    recover: bool,
}

async fn again(site: Shared, visit: Visit, recover: bool, trouble: Option<Trouble>) -> Response {
    let failed = trouble.is_some();
    let mut response = page(site, visit, Place::Start, move |_, mut f| {
        if let Some(trouble) = trouble {
            f = f.with_trouble(&trouble);
        }
        render(&Page { f, recover })
    })
    .await;
    if failed {
        *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    }
    response
}

pub(crate) async fn show(
    State(site): State<Shared>,
    Extension(visit): Extension<Visit>,
) -> Response {
    match site.state().await {
        VaultState::Locked => again(site, visit, false, None).await,
        _ => Redirect::to("/start").into_response(),
    }
}

pub(crate) async fn unlock(
    State(site): State<Shared>,
    Extension(visit): Extension<Visit>,
    typed: Typed,
) -> Response {
    let passphrase = typed.secret("passphrase");
    match site.at_desk(move |office| office.unlock(&passphrase)).await {
        Ok(()) => Redirect::to("/start").into_response(),
        Err(trouble) => again(site, visit, false, Some(trouble)).await,
    }
}

pub(crate) async fn recover_page(
    State(site): State<Shared>,
    Extension(visit): Extension<Visit>,
) -> Response {
    match site.state().await {
        VaultState::Locked => again(site, visit, true, None).await,
        _ => Redirect::to("/start").into_response(),
    }
}

pub(crate) async fn recover(
    State(site): State<Shared>,
    Extension(visit): Extension<Visit>,
    typed: Typed,
) -> Response {
    let words = typed.secret("recovery");
    let recovered = match new_passphrase(&typed, "passphrase") {
        Ok(passphrase) => {
            site.at_desk(move |office| office.recover(&words, &passphrase))
                .await
        }
        Err(trouble) => Err(trouble),
    };
    match recovered {
        Ok(()) => Redirect::to("/start").into_response(),
        Err(trouble) => again(site, visit, true, Some(trouble)).await,
    }
}

pub(crate) async fn lock(State(site): State<Shared>, _: Typed) -> Redirect {
    site.lock().await;
    Redirect::to("/start")
}

/// A person said that they are still there; the guard has noted it.
pub(crate) async fn alive(_: Typed) -> StatusCode {
    StatusCode::NO_CONTENT
}
