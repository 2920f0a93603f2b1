//! A browser without a socket: a cookie, a form secret, and requests as a browser would send them.

#![allow(dead_code, reason = "each test file uses a part of it")]

pub mod made_up;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{HeaderMap, Request, StatusCode, header};
use made_up::MadeUp;
use ringoff_web::{Settings, Site, router};
use std::sync::Arc;
use tower::ServiceExt as _;

/// Every page of a case, and those beside it.
pub const PAGES: [&str; 18] = [
    "/start",
    "/settings",
    "/c/1/line",
    "/c/1/archives",
    "/c/1/accounts",
    "/c/1/accounts/a0",
    "/c/1/accounts/pictures",
    "/c/1/operator",
    "/c/1/call",
    "/c/1/branch",
    "/c/1/balance",
    "/c/1/password",
    "/c/1/papers",
    "/c/1/papers/letter/terminate",
    "/c/1/exhibits",
    "/c/1/after",
    "/c/1/plan",
    "/c/1/journal",
];

pub struct Seen {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub text: String,
}

impl Seen {
    pub fn to(&self) -> &str {
        self.headers
            .get(header::LOCATION)
            .map_or("", |v| v.to_str().unwrap())
    }
}

pub struct Browser {
    pub site: Arc<Site>,
    pub routes: Router,
    pub cookie: String,
    pub form: String,
}

impl Browser {
    pub fn new(office: MadeUp, settings: &Settings) -> Self {
        let site = Site::new(Arc::new(office), settings, 4000).unwrap();
        let routes = router(site.clone());
        Self {
            site,
            routes,
            cookie: String::new(),
            form: String::new(),
        }
    }

    /// Comes in by the link.
    pub async fn inside(office: MadeUp, settings: &Settings) -> Self {
        let mut browser = Self::new(office, settings);
        let link = browser.site.link().unwrap();
        let token = link.split_once("#t=").unwrap().1.to_owned();
        let seen = browser.post("/enter", &format!("token={token}")).await;
        assert_eq!(seen.status, StatusCode::SEE_OTHER, "{}", seen.text);
        let cookie = seen.headers[header::SET_COOKIE].to_str().unwrap();
        browser.cookie = cookie.split(';').next().unwrap().to_owned();
        let page = browser.get("/start").await;
        browser.form = page
            .text
            .split_once("data-form=\"")
            .unwrap()
            .1
            .split('"')
            .next()
            .unwrap()
            .to_owned();
        browser
    }

    pub fn request(&self, method: &str, path: &str) -> axum::http::request::Builder {
        let mut request = Request::builder()
            .method(method)
            .uri(path)
            .header("host", self.site.authority());
        request = request
            .header("sec-fetch-site", "same-origin")
            .header("sec-fetch-mode", "navigate");
        if method == "POST" {
            request = request.header("origin", format!("http://{}", self.site.authority()));
        }
        if self.cookie.is_empty() {
            request
        } else {
            request.header("cookie", &self.cookie)
        }
    }

    pub async fn send(&self, request: Request<Body>) -> Seen {
        let response = self.routes.clone().oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        let bytes = to_bytes(body, 64 << 20).await.unwrap();
        Seen {
            status: parts.status,
            headers: parts.headers,
            text: String::from_utf8_lossy(&bytes).into_owned(),
        }
    }

    pub async fn get(&self, path: &str) -> Seen {
        self.send(self.request("GET", path).body(Body::empty()).unwrap())
            .await
    }

    /// A form as it is, without this session's secret.
    pub async fn post(&self, path: &str, body: &str) -> Seen {
        let request = self
            .request("POST", path)
            .header("content-type", "application/x-www-form-urlencoded");
        self.send(request.body(Body::from(body.to_owned())).unwrap())
            .await
    }

    /// A form of this session.
    pub async fn form(&self, path: &str, body: &str) -> Seen {
        self.post(path, &format!("form={}&{body}", self.form)).await
    }
}
