//! How large a request may be (A21). Uploads have their own bounds, piece by piece. How long one may take is for who
//! holds the connection: he ends a body with [`Slow`].

use crate::guard::refuse;
use axum::extract::Request;
use axum::http::{StatusCode, header};
use axum::middleware::Next;
use axum::response::Response;
use std::error::Error;

/// Bytes of a form.
pub(crate) const FORM: usize = 256 << 10;
/// Bytes of a proof.
pub(crate) const EXHIBIT: u64 = 32 << 20;
/// Bytes of one uploaded archive, or of a backup.
pub(crate) const ARCHIVE: u64 = 4 << 30;
/// Files of one upload.
pub(crate) const FILES: usize = 20_000;
/// Characters of an address.
const ADDRESS: usize = 4 << 10;

/// The error of a body that did not arrive in time.
#[derive(Clone, Copy, Debug, thiserror::Error)]
#[error("too slow")]
pub struct Slow;

/// Whether a body ended with [`Slow`].
pub(crate) fn is_slow(error: &(dyn Error + 'static)) -> bool {
    let mut cause = Some(error);
    while let Some(error) = cause {
        if error.is::<Slow>() {
            return true;
        }
        cause = error.source();
    }
    false
}

/// Whether a path takes uploads, which may be long in coming. All else is forms.
pub fn takes_upload(path: &str) -> bool {
    upload(path).is_some()
}

/// Whether a path takes uploads, and how many bytes each.
fn upload(path: &str) -> Option<u64> {
    let whole = ["/archives/file", "/archives/form", "/start/restore"];
    if whole.iter().any(|end| path.ends_with(end)) {
        Some(ARCHIVE)
    } else if path.ends_with("/exhibits/add") {
        Some(EXHIBIT + (64 << 10))
    } else {
        None
    }
}

pub(crate) async fn limits(request: Request, next: Next) -> Response {
    if request
        .uri()
        .path_and_query()
        .is_some_and(|p| p.as_str().len() > ADDRESS)
    {
        return refuse(StatusCode::URI_TOO_LONG, "The address is too long.\n");
    }
    let most = upload(request.uri().path()).unwrap_or(FORM as u64);
    let declared = request.headers().get(header::CONTENT_LENGTH);
    let declared = declared.map(|l| l.to_str().ok().and_then(|l| l.parse::<u64>().ok()));
    match declared {
        Some(Some(length)) if length > most => {
            return refuse(
                StatusCode::PAYLOAD_TOO_LARGE,
                "That is larger than this page takes.\n",
            );
        }
        Some(None) => return refuse(StatusCode::BAD_REQUEST, "The length is not a number.\n"),
        _ => {}
    }
    next.run(request).await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a21_only_the_two_places_for_uploads_take_more_than_a_form() {
        assert_eq!(upload("/c/1/archives/file"), Some(ARCHIVE));
        assert!(upload("/c/1/exhibits/add").is_some());
        for path in ["/c/1/archives", "/enter", "/unlock", "/c/1/accounts"] {
            assert_eq!(upload(path), None, "{path}");
        }
    }
}
