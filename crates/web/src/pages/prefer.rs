//! Language and look, kept with the session.

use crate::form::Typed;
use crate::frame::{THEMES, Visit};
use crate::site::Shared;
use axum::extract::{Extension, State};
use axum::response::Redirect;

pub(crate) async fn prefer(
    State(site): State<Shared>,
    Extension(visit): Extension<Visit>,
    typed: Typed,
) -> Redirect {
    let theme = THEMES.into_iter().find(|t| *t == typed.text("theme"));
    site.sessions
        .prefer(&visit, site.lang(&typed.text("lang")), theme);
    Redirect::to(&back(&typed.text("back")))
}

/// Only a plain path of ours.
fn back(path: &str) -> String {
    let plain = path.starts_with('/')
        && !path.starts_with("//")
        && path
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || "/-_?=&".contains(c));
    if plain {
        path.to_owned()
    } else {
        "/start".to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_is_sent_back_only_to_a_page_of_ours() {
        assert_eq!(
            back("/c/1/accounts?band=before"),
            "/c/1/accounts?band=before"
        );
        for bad in [
            "//evil.test",
            "https://evil.test",
            "/\\evil.test",
            "javascript:1",
            "",
            "/a\r\nb",
        ] {
            assert_eq!(back(bad), "/start", "{bad}");
        }
    }
}
