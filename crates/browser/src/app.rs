//! The pages of one instance, and who is let in: the page that made it.

use crate::host::Host;
use crate::machine::{Machine, Shared};
use axum::body::Bytes;
use axum::http::{HeaderMap, HeaderValue, Method, Request, Response, StatusCode, Uri, header};
use ringoff_scan::Answer;
use ringoff_web::{Pages, Settings};
use ringoff_workspace::vault::LogDisk;
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// The name under which the pages answer. Nobody but the instance ever hears it.
const AUTHORITY: &str = "ringoff.localhost";
/// Answers that lead elsewhere, one after the other, that are followed.
const REDIRECTS: usize = 8;

/// How an instance begins.
#[derive(Debug, Deserialize)]
pub struct Start {
    /// The languages that the person reads, as a browser says it (`ru,en`).
    pub languages: String,
    /// The time zone's name.
    pub zone: String,
    /// How many archives are read at a time.
    pub workers: usize,
    /// The vault lies in memory alone. Not for the page to say: it follows from the media that it has.
    #[serde(skip)]
    pub in_memory: bool,
}

/// A request of the page.
#[derive(Debug, Deserialize)]
pub struct Asked {
    /// `GET` or `POST`.
    pub method: String,
    /// Where: a path with a query.
    pub url: String,
    /// The kind of the body, where there is one.
    #[serde(default)]
    pub kind: Option<String>,
    /// The session's second secret, where it stands in no form.
    #[serde(default)]
    pub form: Option<String>,
}

/// What stands before the body of an answer.
#[derive(Debug, Serialize)]
pub struct Told {
    /// The status.
    pub status: u16,
    /// Where the answer is: redirects are followed.
    pub url: String,
    /// The kind of the body.
    pub kind: String,
    /// It is to be saved under this name, in which what is no plain letter stands as `%E4`.
    pub file: Option<String>,
}

/// An instance.
pub struct App {
    pages: Pages,
    machine: Arc<Machine>,
    cookie: HeaderValue,
}

impl std::fmt::Debug for App {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("App").finish_non_exhaustive()
    }
}

impl App {
    /// Makes the pages and lets the page in.
    pub fn begin(host: Arc<dyn Host>, disk: LogDisk, start: &Start) -> Result<Self, String> {
        let machine = Arc::new(Machine::new(host, disk, start));
        let settings = Settings {
            authority: AUTHORITY.to_owned(),
            ..Settings::default()
        };
        let pages = Pages::new(Box::new(Shared(Arc::clone(&machine))), &settings);
        let link = pages.link().map_err(|error| error.to_string())?;
        let token = link.rsplit_once("#t=").map_or("", |(_, token)| token);
        let mut app = Self {
            pages,
            machine,
            cookie: HeaderValue::from_static(""),
        };
        let mut enter = app.request(Method::POST, "/enter", format!("token={token}").into())?;
        let languages = HeaderValue::from_str(&start.languages);
        let languages = languages.map_err(|error| error.to_string())?;
        enter
            .headers_mut()
            .insert(header::ACCEPT_LANGUAGE, languages);
        let entered = app.pages.handle(enter);
        let cookie = entered.headers().get(header::SET_COOKIE);
        let cookie = cookie.and_then(|value| value.to_str().ok()?.split(';').next());
        let cookie = cookie.and_then(|value| HeaderValue::from_str(value).ok());
        app.cookie = cookie.ok_or("not let in")?;
        Ok(app)
    }

    fn request(&self, method: Method, url: &str, body: Bytes) -> Result<Request<Bytes>, String> {
        let uri: Uri = url.parse().map_err(|_| format!("no address: {url}"))?;
        let mut request = Request::new(body);
        *request.method_mut() = method;
        *request.uri_mut() = uri;
        let origin = HeaderValue::from_str(&format!("http://{AUTHORITY}"));
        let headers = request.headers_mut();
        headers.insert(header::ORIGIN, origin.map_err(|error| error.to_string())?);
        headers.insert("sec-fetch-site", HeaderValue::from_static("same-origin"));
        headers.insert("sec-fetch-mode", HeaderValue::from_static("navigate"));
        headers.insert(header::COOKIE, self.cookie.clone());
        Ok(request)
    }

    /// A request in, an answer out; where it leads elsewhere, the answer from there.
    pub fn handle(&self, asked: &Asked, body: Vec<u8>) -> Result<(Told, Bytes), String> {
        let method = match asked.method.as_str() {
            "GET" => Method::GET,
            "POST" => Method::POST,
            other => return Err(format!("no method: {other}")),
        };
        let mut request = self.request(method, &asked.url, body.into())?;
        let headers = request.headers_mut();
        for (name, value) in [
            ("content-type", &asked.kind),
            ("x-ringoff-form", &asked.form),
        ] {
            if let Some(value) = value {
                let value = HeaderValue::from_str(value).map_err(|error| error.to_string())?;
                headers.insert(name, value);
            }
        }
        let mut url = asked.url.clone();
        let mut answer = self.pages.handle(request);
        for _ in 0..REDIRECTS {
            let Some(to) = leads_to(&answer) else {
                break;
            };
            answer = self
                .pages
                .handle(self.request(Method::GET, &to, Bytes::new())?);
            url = to;
        }
        self.advance();
        let (head, body) = answer.into_parts();
        let told = Told {
            status: head.status.as_u16(),
            url,
            kind: text(&head.headers, header::CONTENT_TYPE).to_owned(),
            file: file_name(text(&head.headers, header::CONTENT_DISPOSITION)),
        };
        Ok((told, body))
    }

    /// What a worker says.
    pub fn said(&self, worker: u32, said: &[u8]) {
        match serde_json::from_slice::<Answer>(said) {
            Ok(answer) => self
                .machine
                .readings
                .said(worker, answer, &*self.machine.host),
            Err(_) => {
                self.machine.host.stop(worker);
                self.machine.readings.ended(worker, "worker-garbled");
            }
        }
        self.advance();
    }

    /// A worker ended before its job did, and why: the key of a sentence.
    pub fn ended(&self, worker: u32, cause: &str) {
        self.machine.readings.ended(worker, cause);
        self.advance();
    }

    /// Whether the browser said that it clears nothing by itself.
    pub fn set_persisted(&self, persisted: bool) {
        self.machine.set_persisted(persisted);
    }

    fn advance(&self) {
        self.machine.readings.advance(&*self.machine.host);
    }
}

fn leads_to(answer: &Response<Bytes>) -> Option<String> {
    let redirects = [StatusCode::SEE_OTHER, StatusCode::TEMPORARY_REDIRECT];
    let to = text(answer.headers(), header::LOCATION);
    (redirects.contains(&answer.status()) && to.starts_with('/')).then(|| to.to_owned())
}

fn text(headers: &HeaderMap, name: header::HeaderName) -> &str {
    let value = headers.get(name).and_then(|value| value.to_str().ok());
    value.unwrap_or_default()
}

/// The name of a file that is to be saved, with the characters of an address, as `Content-Disposition` says it.
fn file_name(disposition: &str) -> Option<String> {
    let named = disposition.strip_prefix("attachment")?;
    let name = named.split_once("filename*=UTF-8''").map(|(_, name)| name);
    Some(name.unwrap_or("ringoff").to_owned())
}
