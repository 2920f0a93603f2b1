//! Who is let in: one rule a file, in this order.
//!
//! `headers` puts the rules for the browser on every answer, refusals too; `origin` refuses other sites and ports
//! (403); `limits` bounds size (413, 414); `session` asks for the session that the link gave (401); `idle` locks the
//! vault after ten minutes; `open` asks for an open vault. Time is bounded where the connection is
//! (`serve/src/body.rs`).

pub(crate) mod headers;
pub(crate) mod idle;
pub(crate) mod limits;
pub(crate) mod open;
pub(crate) mod origin;
pub(crate) mod session;

use axum::http::{StatusCode, header};
use axum::response::{IntoResponse as _, Response};

/// A refusal in plain words. It is read by people who debug and by programs; nobody who came by the link sees it.
pub fn refuse(status: StatusCode, why: &'static str) -> Response {
    let kind = [(header::CONTENT_TYPE, "text/plain; charset=utf-8")];
    let mut response = (status, kind, why).into_response();
    headers::seal(&mut response);
    response
}
