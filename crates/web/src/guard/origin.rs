//! Only requests that our own pages make, and links that the person opens (A18).

use crate::guard::refuse;
use crate::site::Shared;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::Response;

pub(crate) async fn origin(State(site): State<Shared>, request: Request, next: Next) -> Response {
    let arrives = arrives(request.method(), request.uri().path(), request.headers());
    if arrives || allowed(request.method(), request.headers(), site.sessions.origin()) {
        next.run(request).await
    } else {
        refuse(StatusCode::FORBIDDEN, "Asked by another page.\n")
    }
}

/// The browser goes from the file that leads to the link (`forward`) to the entry page. To the browser that is a way
/// from another site, and it sends no cookie of ours along. The page holds no data, and nothing is done by asking for it.
fn arrives(method: &Method, path: &str, headers: &HeaderMap) -> bool {
    let is = |name: &str, wanted: &str| {
        let mut all = headers.get_all(name).iter();
        all.next().is_some_and(|value| value == wanted) && all.next().is_none()
    };
    method == Method::GET
        && path == "/"
        && is("sec-fetch-site", "cross-site")
        && is("sec-fetch-mode", "navigate")
        && is("sec-fetch-dest", "document")
        && !headers.contains_key(header::ORIGIN)
        && !headers.contains_key(header::UPGRADE)
        && !headers.contains_key(header::COOKIE)
}

fn allowed(method: &Method, headers: &HeaderMap, ours: &str) -> bool {
    let one = |name: &str| {
        let mut all = headers.get_all(name).iter();
        match (all.next(), all.next()) {
            (None, _) => Some(None),
            (Some(value), None) => value.to_str().ok().map(Some),
            _ => None,
        }
    };
    let (Some(origin), Some(site), Some(mode)) = (
        one(header::ORIGIN.as_str()),
        one("sec-fetch-site"),
        one("sec-fetch-mode"),
    ) else {
        return false;
    };
    let looks = method == Method::GET || method == Method::HEAD;
    if !looks && method != Method::POST || headers.contains_key(header::UPGRADE) {
        return false;
    }
    if origin.is_some_and(|o| o != ours) {
        return false;
    }
    match site {
        Some("same-origin") => true,
        // Typed, or opened from a terminal: it may look, as a page of its own, and do nothing.
        Some("none") => looks && mode == Some("navigate"),
        Some(_) => false,
        // A browser too old to tell, or a program. Doing needs the origin; looking still needs the session.
        None => looks || origin.is_some(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const OURS: &str = "http://0123.localhost:4000";

    fn asks(method: Method, headers: &[(&'static str, &'static str)]) -> bool {
        let mut map = HeaderMap::new();
        for (name, value) in headers {
            map.append(*name, value.parse().unwrap());
        }
        allowed(&method, &map, OURS)
    }

    #[test]
    fn a18_our_own_pages_may_look_and_do() {
        for method in [Method::GET, Method::POST] {
            assert!(asks(
                method,
                &[("sec-fetch-site", "same-origin"), ("origin", OURS)]
            ));
        }
        assert!(
            asks(Method::POST, &[("origin", OURS)]),
            "a browser without fetch metadata"
        );
    }

    #[test]
    fn a18_an_opened_link_may_look_only() {
        let typed = [("sec-fetch-site", "none"), ("sec-fetch-mode", "navigate")];
        assert!(asks(Method::GET, &typed));
        assert!(!asks(Method::POST, &typed));
        assert!(!asks(
            Method::GET,
            &[("sec-fetch-site", "none"), ("sec-fetch-mode", "no-cors")]
        ));
    }

    #[test]
    fn a18_other_sites_and_ports_may_nothing() {
        for site in ["cross-site", "same-site", "none, same-origin", ""] {
            for mode in ["navigate", "cors", "no-cors", "websocket"] {
                for method in [Method::GET, Method::POST] {
                    assert!(!asks(
                        method,
                        &[("sec-fetch-site", site), ("sec-fetch-mode", mode)]
                    ));
                }
            }
        }
        for origin in [
            "null",
            "http://0123.localhost:4001",
            "http://0123.localhost",
            "https://0123.localhost:4000",
            "",
        ] {
            assert!(!asks(Method::POST, &[("origin", origin)]), "{origin}");
            assert!(!asks(Method::GET, &[("origin", origin)]), "{origin}");
        }
        assert!(!asks(Method::POST, &[]), "nobody says who asks");
        assert!(
            !asks(Method::POST, &[("origin", OURS), ("origin", OURS)]),
            "doubled"
        );
    }

    #[test]
    fn a18_from_elsewhere_a_browser_may_only_arrive_at_the_entry_page() {
        let way = |method: Method, path: &str, headers: &[(&'static str, &'static str)]| {
            let mut map = HeaderMap::new();
            for (name, value) in headers {
                map.append(*name, value.parse().unwrap());
            }
            arrives(&method, path, &map)
        };
        let from_file = [
            ("sec-fetch-site", "cross-site"),
            ("sec-fetch-mode", "navigate"),
            ("sec-fetch-dest", "document"),
        ];
        assert!(way(Method::GET, "/", &from_file));
        assert!(!way(Method::POST, "/", &from_file));
        assert!(!way(Method::GET, "/start", &from_file));
        for (name, value) in [
            ("sec-fetch-dest", "iframe"),
            ("sec-fetch-mode", "no-cors"),
            ("sec-fetch-site", "same-site"),
            ("origin", "null"),
            ("cookie", "ringoff=0123"),
        ] {
            let mut other = from_file.to_vec();
            other.retain(|(known, _)| *known != name);
            other.push((name, value));
            assert!(!way(Method::GET, "/", &other), "{name}: {value}");
        }
    }

    #[test]
    fn a18_only_get_head_and_post_exist_and_nothing_is_upgraded() {
        let ours = [("sec-fetch-site", "same-origin"), ("origin", OURS)];
        for method in [
            Method::PUT,
            Method::DELETE,
            Method::OPTIONS,
            Method::TRACE,
            Method::CONNECT,
        ] {
            assert!(!asks(method, &ours));
        }
        assert!(!asks(
            Method::GET,
            &[("sec-fetch-site", "same-origin"), ("upgrade", "websocket")]
        ));
    }
}
