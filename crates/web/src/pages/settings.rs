//! Settings: passphrase, recovery key, backup, export, erasing, what is kept where.

use crate::form::Typed;
use crate::frame::{Frame, Place, Visit};
use crate::pages::start::new_passphrase;
use crate::pages::{download, page, render, sorry, unprocessed};
use crate::site::{Shared, Site};
use askama::Template;
use axum::extract::{Extension, Query, State};
use axum::response::{IntoResponse as _, Redirect, Response};
use ringoff_view::case::{SettingsView, Trouble};
use serde::Deserialize;

/// Where the passphrase is asked again: an open vault alone gives nobody its content in the clear, other locks or its
/// end.
const OLD_PASSPHRASE: &str = "old-passphrase";
const RECOVERY_PASSPHRASE: &str = "recovery-passphrase";
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
    again(&site, &visit, said.saved.is_some(), None)
}

fn again(site: &Site, visit: &Visit, saved: bool, trouble: Option<Trouble>) -> Response {
    let failed = trouble.is_some();
    let response = page(site, visit, Place::Settings, |mut f| {
        if let Some(trouble) = trouble {
            f = f.with_trouble(&trouble);
        }
        let v = site.settings(f.words)?;
        render(&Page { f, v, saved })
    });
    match failed {
        true => unprocessed(response),
        false => response,
    }
}

pub(crate) async fn passphrase(
    State(site): State<Shared>,
    Extension(visit): Extension<Visit>,
    typed: Typed,
) -> Response {
    let old = typed.secret(OLD_PASSPHRASE);
    let changed = new_passphrase(&typed, "new-passphrase")
        .and_then(|new| site.change_passphrase((&old, OLD_PASSPHRASE), &new));
    match changed {
        Ok(()) => Redirect::to("/settings?saved=1").into_response(),
        Err(trouble) => again(&site, &visit, false, Some(trouble)),
    }
}

pub(crate) async fn recovery(
    State(site): State<Shared>,
    Extension(visit): Extension<Visit>,
    typed: Typed,
) -> Response {
    let passphrase = typed.secret(RECOVERY_PASSPHRASE);
    match site.new_recovery_key(&passphrase, RECOVERY_PASSPHRASE) {
        Ok(key) => {
            *site.key() = Some(key);
            Redirect::to("/start/key").into_response()
        }
        Err(trouble) => again(&site, &visit, false, Some(trouble)),
    }
}

pub(crate) async fn backup(
    State(site): State<Shared>,
    Extension(visit): Extension<Visit>,
) -> Response {
    match site.backup() {
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
    match site.export(&passphrase, EXPORT_PASSPHRASE) {
        Ok(file) => download(file, true),
        Err(trouble) => again(&site, &visit, false, Some(trouble)),
    }
}

pub(crate) async fn erase(
    State(site): State<Shared>,
    Extension(visit): Extension<Visit>,
    typed: Typed,
) -> Response {
    let name = typed.text("name");
    let passphrase = typed.secret(ERASE_PASSPHRASE);
    match site.erase(&name, &passphrase, ERASE_PASSPHRASE) {
        Ok(()) => Redirect::to("/start").into_response(),
        Err(trouble) => again(&site, &visit, false, Some(trouble)),
    }
}
