//! Style and script, embedded. They hold no data, so they alone may be kept by the browser.

use axum::extract::Path;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use sha2::{Digest as _, Sha256};
use std::sync::{LazyLock, OnceLock};

pub(crate) static CSS: LazyLock<String> = LazyLock::new(|| {
    let own = concat!(
        include_str!("../assets/base.css"),
        include_str!("../assets/frame.css"),
        include_str!("../assets/parts.css"),
        include_str!("../assets/pages.css"),
        include_str!("../assets/pictures.css"),
        include_str!("../assets/media.css"),
    );
    // The guide looks the same as in the file that the command line writes.
    [own, ringoff_view::guide::STYLE].concat()
});
pub(crate) const JS: &str = concat!(
    "'use strict';\n",
    include_str!("../assets/common.js"),
    include_str!("../assets/archives.js"),
    include_str!("../assets/accounts.js"),
);
const ICON: &str = include_str!("../assets/icon.svg");

fn path(cell: &'static OnceLock<String>, text: &str, end: &str) -> &'static str {
    cell.get_or_init(|| {
        let hash = Sha256::digest(text.as_bytes());
        let hash = ringoff_model::hex(&hash[..8]);
        format!("/assets/{hash}{end}")
    })
}

pub(crate) fn css_path() -> &'static str {
    static PATH: OnceLock<String> = OnceLock::new();
    path(&PATH, &CSS, ".css")
}

pub(crate) fn js_path() -> &'static str {
    static PATH: OnceLock<String> = OnceLock::new();
    path(&PATH, JS, ".js")
}

pub(crate) async fn asset(Path(name): Path<String>) -> Response {
    let keep = (header::CACHE_CONTROL, "max-age=31536000, immutable");
    let of = |mime: &'static str, text: &'static str| {
        ([(header::CONTENT_TYPE, mime), keep.clone()], text).into_response()
    };
    let wanted = format!("/assets/{name}");
    if wanted == css_path() {
        of("text/css; charset=utf-8", &CSS)
    } else if wanted == js_path() {
        of("text/javascript; charset=utf-8", JS)
    } else if name == "icon.svg" {
        of("image/svg+xml", ICON)
    } else {
        StatusCode::NOT_FOUND.into_response()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write as _;

    #[test]
    fn style_and_script_together_stay_under_forty_kilobytes_packed() {
        let mut packer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
        packer.write_all(CSS.as_bytes()).unwrap();
        packer.write_all(JS.as_bytes()).unwrap();
        let packed = packer.finish().unwrap().len();
        assert!(packed < 40_000, "{packed}");
    }

    #[test]
    fn nothing_is_loaded_from_elsewhere_and_no_markup_is_made_by_script() {
        for text in [&**CSS, JS] {
            for word in [
                "http:",
                "https:",
                "//cdn",
                "@import",
                "innerHTML",
                "outerHTML",
                "insertAdjacentHTML",
                "document.write",
                "eval(",
                "Function(",
            ] {
                assert!(!text.contains(word), "{word}");
            }
        }
        assert!(!CSS.contains("url("));
    }
}
