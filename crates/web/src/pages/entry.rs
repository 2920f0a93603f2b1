//! The way in: the entry page exchanges the link's token for a session. It holds no data.

use crate::form::Typed;
use crate::frame::{Frame, Place, Visit};
use crate::guard::session::Entry;
use crate::opened::VaultState;
use crate::pages::{render, sorry};
use crate::site::{Shared, Site};
use askama::Template;
use axum::extract::{Extension, Request, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{Html, IntoResponse as _, Redirect, Response};
use ringoff_view::case::Trouble;

#[derive(Template)]
#[template(path = "entry.html")]
struct Page<'a> {
    f: Frame<'a>,
    /// `enter`, `spent`, `unknown`, `closed`, `ended`.
    state: &'static str,
}

fn entry(site: &Site, headers: &HeaderMap, state: &'static str, status: StatusCode) -> Response {
    let asked = headers
        .get(header::ACCEPT_LANGUAGE)
        .and_then(|v| v.to_str().ok());
    let nobody = Visit {
        id: String::new(),
        form: String::new(),
        lang: site.begin_lang(asked.unwrap_or_default()),
        theme: "auto",
    };
    let page = Page {
        f: site.frame(&nobody, Place::Start, VaultState::None),
        state,
    };
    (status, Html(render(&page).unwrap_or_default())).into_response()
}

/// Who has no session is shown where sessions come from.
pub(crate) fn closed(site: &Site, headers: &HeaderMap) -> Response {
    let state = match site.sessions.is_ended(headers) {
        true => "ended",
        false => "closed",
    };
    entry(site, headers, state, StatusCode::UNAUTHORIZED)
}

pub(crate) async fn show(State(site): State<Shared>, headers: HeaderMap) -> Response {
    if site.sessions.visit(&headers).is_some() {
        return Redirect::to("/start").into_response();
    }
    entry(&site, &headers, "enter", StatusCode::OK)
}

pub(crate) async fn enter(
    State(site): State<Shared>,
    headers: HeaderMap,
    request: Request,
) -> Response {
    let typed = match Typed::read(request).await {
        Ok(typed) => typed,
        Err(refusal) => return refusal,
    };
    let asked = headers
        .get(header::ACCEPT_LANGUAGE)
        .and_then(|v| v.to_str().ok());
    let lang = site.begin_lang(asked.unwrap_or_default());
    // People paste the whole link as well.
    let token = typed.text("token");
    let token = token
        .rsplit_once("#t=")
        .map_or(token.as_str(), |(_, token)| token);
    match site.enter(token, lang) {
        Ok(Entry::In(cookie)) => {
            site.platform.link_used();
            ([(header::SET_COOKIE, cookie)], Redirect::to("/start")).into_response()
        }
        Ok(Entry::Spent) => entry(&site, &headers, "spent", StatusCode::UNAUTHORIZED),
        Ok(Entry::Unknown) => entry(&site, &headers, "unknown", StatusCode::UNAUTHORIZED),
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

pub(crate) async fn nowhere(
    State(site): State<Shared>,
    Extension(visit): Extension<Visit>,
) -> Response {
    sorry(&site, &visit, Place::Start, &Trouble::of("no-page"))
}
