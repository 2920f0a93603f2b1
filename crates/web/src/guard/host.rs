//! Only the one name that we printed (A17): a page that makes its own name point here is refused before anything else.

use crate::guard::refuse;
use crate::site::Shared;
use axum::extract::{Request, State};
use axum::http::{StatusCode, header};
use axum::middleware::Next;
use axum::response::Response;

pub(crate) async fn host(State(site): State<Shared>, request: Request, next: Next) -> Response {
    let mut named = request.headers().get_all(header::HOST).iter();
    let one = named
        .next()
        .map(|h| h.as_bytes() == site.gate.authority().as_bytes());
    let whole = request
        .uri()
        .authority()
        .is_none_or(|a| a.as_str() == site.gate.authority());
    if one != Some(true) || named.next().is_some() || !whole {
        return refuse(
            StatusCode::MISDIRECTED_REQUEST,
            "Not the name of this page.\n",
        );
    }
    next.run(request).await
}
