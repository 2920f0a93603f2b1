//! A browser without a socket: a cookie, a form secret, and requests as a browser would send them.

#![allow(dead_code, reason = "each test file uses a part of it")]

pub mod home;
pub mod machine;
mod read;

use axum::body::{Body, Bytes, HttpBody};
use axum::http::{HeaderMap, Request, StatusCode, header};
use home::account;
use machine::{Machine, PASSPHRASE};
use ringoff_web::{Pages, Settings};
use std::pin::pin;
use std::task::{Context, Poll, Waker};

pub const AUTHORITY: &str = "0123456789abcdef.localhost:4000";

/// The languages in which every page is tested.
pub const LANGS: [&str; 4] = ["en", "zh-Hans", "ru", "kk"];

/// Every page of a case, and those beside it.
pub fn pages() -> Vec<String> {
    let of_case = [
        "line",
        "archives",
        "list",
        "accounts",
        "accounts/pictures",
        "operator",
        "call",
        "branch",
        "balance",
        "password",
        "papers",
        "papers/letter/terminate",
        "exhibits",
        "after",
        "plan",
        "journal",
    ];
    let of_case = of_case.iter().map(|page| format!("/c/kz-34/{page}"));
    let mut pages = vec![
        "/start".to_owned(),
        "/settings".to_owned(),
        "/guide".to_owned(),
    ];
    pages.extend(of_case);
    pages.push(format!("/c/kz-34/accounts/{}", account(0)));
    pages
}

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
    pub machine: Machine,
    pub pages: Pages,
    pub cookie: String,
    pub form: String,
}

impl Browser {
    pub fn new(machine: Machine) -> Self {
        let settings = Settings {
            authority: AUTHORITY.to_owned(),
            ..Settings::default()
        };
        Self {
            pages: Pages::new(Box::new(machine.clone()), &settings),
            machine,
            cookie: String::new(),
            form: String::new(),
        }
    }

    /// Comes in by the link.
    pub fn inside(machine: Machine) -> Self {
        let mut browser = Self::new(machine);
        let link = browser.pages.link().unwrap();
        let token = link.split_once("#t=").unwrap().1.to_owned();
        let seen = browser.post("/enter", &format!("token={token}"));
        assert_eq!(seen.status, StatusCode::SEE_OTHER, "{}", seen.text);
        let cookie = seen.headers[header::SET_COOKIE].to_str().unwrap();
        browser.cookie = cookie.split(';').next().unwrap().to_owned();
        let page = browser.get("/start");
        browser.form = between(&page.text, "data-form=\"", "\"").to_owned();
        browser
    }

    /// Comes in and unlocks the vault.
    pub fn open(machine: Machine) -> Self {
        let browser = Self::inside(machine);
        assert_eq!(browser.unlock(PASSPHRASE).to(), "/start");
        browser
    }

    pub fn unlock(&self, passphrase: &str) -> Seen {
        let passphrase = passphrase.replace(' ', "+");
        self.form("/unlock", &format!("passphrase={passphrase}"))
    }

    pub fn request(&self, method: &str, path: &str) -> axum::http::request::Builder {
        let mut request = Request::builder()
            .method(method)
            .uri(path)
            .header("host", AUTHORITY);
        request = request
            .header("sec-fetch-site", "same-origin")
            .header("sec-fetch-mode", "navigate");
        if method == "POST" {
            request = request.header("origin", format!("http://{}", AUTHORITY));
        }
        if self.cookie.is_empty() {
            request
        } else {
            request.header("cookie", &self.cookie)
        }
    }

    /// Sends a request whose body is there already, however long it is.
    pub fn send<B>(&self, request: Request<B>) -> Seen
    where
        B: HttpBody<Data = Bytes> + Send + 'static,
        B::Error: Into<axum::BoxError>,
    {
        let answer = pin!(self.pages.answer(request));
        let Poll::Ready(answer) = answer.poll(&mut Context::from_waker(Waker::noop())) else {
            panic!("a page waits for something")
        };
        let (parts, body) = answer.into_parts();
        Seen {
            status: parts.status,
            headers: parts.headers,
            text: String::from_utf8_lossy(&body).into_owned(),
        }
    }

    /// The bytes of a file to take away.
    pub fn raw(&self, path: &str) -> Vec<u8> {
        let request = self.request("GET", path).body(Bytes::new()).unwrap();
        let answer = self.pages.handle(request);
        assert_eq!(answer.status(), StatusCode::OK);
        answer.into_body().to_vec()
    }

    pub fn get(&self, path: &str) -> Seen {
        self.send(self.request("GET", path).body(Body::empty()).unwrap())
    }

    /// A form as it is, without this session's secret.
    pub fn post(&self, path: &str, body: &str) -> Seen {
        let request = self
            .request("POST", path)
            .header("content-type", "application/x-www-form-urlencoded");
        self.send(request.body(Body::from(body.to_owned())).unwrap())
    }

    /// A form of this session.
    pub fn form(&self, path: &str, body: &str) -> Seen {
        self.post(path, &format!("form={}&{body}", self.form))
    }

    /// One file, as the page's script sends it.
    pub fn file(&self, name: &str, bytes: impl Into<Body>) -> Seen {
        let path = format!("/c/kz-34/archives/file?name={name}");
        let request = self.request("POST", &path);
        let request = request.header("x-ringoff-form", &self.form);
        self.send(request.body(bytes.into()).unwrap())
    }

    /// A form with files: name, more of its head, content.
    pub fn multipart(&self, path: &str, parts: &[(&str, &str, &[u8])]) -> Seen {
        let mut body = Vec::new();
        for (name, more, content) in parts {
            let head =
                format!("--b\r\nContent-Disposition: form-data; name=\"{name}\"{more}\r\n\r\n");
            body.extend_from_slice(head.as_bytes());
            body.extend_from_slice(content);
            body.extend_from_slice(b"\r\n");
        }
        body.extend_from_slice(b"--b--\r\n");
        let request = self
            .request("POST", path)
            .header("content-type", "multipart/form-data; boundary=b");
        self.send(request.body(Body::from(body)).unwrap())
    }
}

/// What stands between two texts, the first time.
pub fn between<'t>(text: &'t str, before: &str, after: &str) -> &'t str {
    let (_, rest) = text
        .split_once(before)
        .unwrap_or_else(|| panic!("no {before} in {text}"));
    rest.split(after).next().unwrap()
}

/// The words of the recovery key that a page shows.
pub fn key_words(page: &str) -> Vec<&str> {
    let (_, words) = page.split_once("translate=\"no\">").unwrap();
    let words = words.split("<li>").skip(1);
    words.map(|rest| rest.split('<').next().unwrap()).collect()
}
