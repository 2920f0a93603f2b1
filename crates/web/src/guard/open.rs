//! Pages of a case need an open vault; otherwise the person is sent to unlock it and back.

use crate::site::Shared;
use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Redirect, Response};

pub(crate) async fn open(State(site): State<Shared>, request: Request, next: Next) -> Response {
    if site.state().is_open() {
        next.run(request).await
    } else {
        Redirect::to("/unlock").into_response()
    }
}
