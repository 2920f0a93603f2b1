//! Settings: passphrase, recovery key, backup, export, erasing, what is kept where.

use crate::form::Typed;
use crate::frame::{Frame, Place, Visit};
use crate::office::{SettingsView, Trouble};
use crate::pages::shown::sorry;
use crate::pages::start::new_passphrase;
use crate::pages::{download, page, render};
use crate::site::Shared;
use askama::Template;
use axum::extract::{Extension, Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Redirect, Response};
use serde::Deserialize;
use std::sync::PoisonError;

/// Where the passphrase is asked again: an open vault alone gives nobody its content in the clear, nor its end.
const EXPORT_PASSPHRASE: &str = "export-passphrase";
const ERASE_PASSPHRASE: &str = "erase-passphrase";

#[derive(Template)]
#[template(path = "settings.html")]
struct Page<'a> {
    f: Frame<'a>,
    v: SettingsView,
    saved: bool,
}

#[derive(Debug, Default, Deserialize)]
pub(crate) struct Said {
    saved: Option<u8>,
}

pub(crate) async fn show(
    State(site): State<Shared>,
    Extension(visit): Extension<Visit>,
    Query(said): Query<Said>,
) -> Response {
    again(site, visit, said.saved.is_some(), None).await
}

async fn again(site: Shared, visit: Visit, saved: bool, trouble: Option<Trouble>) -> Response {
    let failed = trouble.is_some();
    let mut response = page(site, visit, Place::Settings, move |office, mut f| {
        if let Some(trouble) = trouble {
            f = f.with_trouble(&trouble);
        }
        let v = office.settings(f.words)?;
        render(&Page { f, v, saved })
    })
    .await;
    if failed && response.status() == StatusCode::OK {
        *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    }
    response
}

pub(crate) async fn passphrase(
    State(site): State<Shared>,
    Extension(visit): Extension<Visit>,
    typed: Typed,
) -> Response {
    let old = typed.secret("old-passphrase");
    let changed = match new_passphrase(&typed, "new-passphrase") {
        Ok(new) => {
            site.at_desk(move |office| office.change_passphrase(&old, &new))
                .await
        }
        Err(trouble) => Err(trouble),
    };
    match changed {
        Ok(()) => Redirect::to("/settings?saved=1").into_response(),
        Err(trouble) => again(site, visit, false, Some(trouble)).await,
    }
}

pub(crate) async fn recovery(
    State(site): State<Shared>,
    Extension(visit): Extension<Visit>,
    typed: Typed,
) -> Response {
    let passphrase = typed.secret("recovery-passphrase");
    match site
        .at_desk(move |office| office.new_recovery_key(&passphrase))
        .await
    {
        Ok(key) => {
            *site.key.lock().unwrap_or_else(PoisonError::into_inner) = Some(key);
            Redirect::to("/start/key").into_response()
        }
        Err(trouble) => again(site, visit, false, Some(trouble)).await,
    }
}

pub(crate) async fn backup(
    State(site): State<Shared>,
    Extension(visit): Extension<Visit>,
) -> Response {
    match site.at_desk(|office| office.backup()).await {
        Ok(file) => download(file, true),
        Err(trouble) => sorry(&site, &visit, Place::Settings, &trouble),
    }
}

pub(crate) async fn export(
    State(site): State<Shared>,
    Extension(visit): Extension<Visit>,
    typed: Typed,
) -> Response {
    let passphrase = typed.secret(EXPORT_PASSPHRASE);
    match site.at_desk(move |office| office.export(&passphrase)).await {
        Ok(file) => download(file, true),
        Err(trouble) => again(site, visit, false, Some(asked(trouble, EXPORT_PASSPHRASE))).await,
    }
}

/// What is wrong with a passphrase is said at the field where it was asked.
fn asked(trouble: Trouble, field: &str) -> Trouble {
    match trouble.key.starts_with("vault-passphrase") {
        true => Trouble::at(&trouble.key, field, ""),
        false => trouble,
    }
}

pub(crate) async fn erase(
    State(site): State<Shared>,
    Extension(visit): Extension<Visit>,
    typed: Typed,
) -> Response {
    let name = typed.text("name");
    let passphrase = typed.secret(ERASE_PASSPHRASE);
    let erased = site.at_desk(move |office| office.erase(&name, &passphrase));
    match erased.await {
        Ok(()) => {
            site.lock().await;
            Redirect::to("/start").into_response()
        }
        Err(trouble) => again(site, visit, false, Some(asked(trouble, ERASE_PASSPHRASE))).await,
    }
}
