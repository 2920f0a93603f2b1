//! Only the browser that came by the link (A19).
//!
//! The link holds a token in its fragment, which no server, log or referrer sees. The entry page exchanges it, once and
//! within a minute, for a session in a cookie. The cookie lives under a host name drawn at each start: browsers send
//! cookies to every port of a host, so a cookie of `127.0.0.1` would reach any program of any user; one of
//! `<random>.localhost` reaches only who knows the name. A cookie and not a bearer header, because without script
//! nothing but a cookie travels with links and forms. Forms carry a second secret as well.

use crate::frame::Visit;
use crate::secret::{draw, same};
use crate::site::Shared;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, header};
use axum::middleware::Next;
use axum::response::Response;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// How long a link can be used.
pub(crate) const LINK_TIME: Duration = Duration::from_secs(60);
/// Sessions at a time: a browser or two, and one that was lost.
const SESSIONS: usize = 4;
const COOKIE: &str = "ringoff";

/// The gate: the one address, the link in force, the sessions.
#[derive(Debug)]
pub(crate) struct Gate {
    authority: String,
    origin: String,
    inner: Mutex<Inner>,
}

#[derive(Debug, Default)]
struct Inner {
    link: Option<(String, Instant)>,
    /// Links that were used, each with the session that it gave.
    spent: Vec<(String, String)>,
    sessions: Vec<Session>,
    /// Sessions that were ended because their link came again.
    ended: Vec<String>,
}

#[derive(Clone, Debug)]
struct Session {
    id: String,
    form: String,
    lang: &'static str,
    theme: &'static str,
}

/// What came of a token.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Entry {
    /// The value for the cookie.
    In(String),
    /// It was used before; the session that it gave is ended.
    Spent,
    /// It is none of ours, or too old.
    Unknown,
}

impl Gate {
    pub fn new(port: u16) -> Result<Self, getrandom::Error> {
        let authority = format!("{}.localhost:{port}", draw(16)?);
        Ok(Self {
            origin: format!("http://{authority}"),
            authority,
            inner: Mutex::default(),
        })
    }

    /// `<random>.localhost:<port>`.
    pub fn authority(&self) -> &str {
        &self.authority
    }

    /// `http://<random>.localhost:<port>`.
    pub fn origin(&self) -> &str {
        &self.origin
    }

    fn inner(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A new link; the one before is void.
    pub fn link(&self, now: Instant) -> Result<String, getrandom::Error> {
        let token = draw(16)?;
        let link = format!("{}/#t={token}", self.origin);
        self.inner().link = Some((token, now));
        Ok(link)
    }

    /// Exchanges a token, once. If it comes again, two have it, and nobody can tell which of them is the person:
    /// the session that it gave ends as well.
    pub fn enter(
        &self,
        token: &str,
        lang: &'static str,
        now: Instant,
    ) -> Result<Entry, getrandom::Error> {
        let session = Session {
            id: draw(32)?,
            form: draw(16)?,
            lang,
            theme: "auto",
        };
        let mut inner = self.inner();
        let spent = inner.spent.iter().find(|(spent, _)| same(spent, token));
        if let Some((_, given)) = spent.cloned() {
            inner.sessions.retain(|session| session.id != given);
            if !inner.ended.contains(&given) {
                inner.ended.push(given);
            }
            return Ok(Entry::Spent);
        }
        let fits = inner.link.as_ref().is_some_and(|(link, made)| {
            same(link, token) && now.duration_since(*made) <= LINK_TIME
        });
        if !fits {
            return Ok(Entry::Unknown);
        }
        inner.link = None;
        inner.spent.push((token.to_owned(), session.id.clone()));
        if inner.sessions.len() == SESSIONS {
            inner.sessions.remove(0);
        }
        let cookie = format!("{COOKIE}={}; HttpOnly; SameSite=Strict; Path=/", session.id);
        inner.sessions.push(session);
        Ok(Entry::In(cookie))
    }

    /// The session that a request belongs to.
    pub fn visit(&self, headers: &HeaderMap) -> Option<Visit> {
        let id = cookie(headers)?;
        let inner = self.inner();
        let session = inner.sessions.iter().find(|s| same(&s.id, id))?;
        Some(Visit {
            id: session.id.clone(),
            form: session.form.clone(),
            lang: session.lang,
            theme: session.theme,
        })
    }

    /// Whether a request belongs to a session that was ended because its link came again.
    pub fn is_ended(&self, headers: &HeaderMap) -> bool {
        let ended = |id| self.inner().ended.iter().any(|ended| same(ended, id));
        cookie(headers).is_some_and(ended)
    }

    /// Language and look of a session.
    pub fn prefer(&self, visit: &Visit, lang: Option<&'static str>, theme: Option<&'static str>) {
        let mut inner = self.inner();
        if let Some(session) = inner.sessions.iter_mut().find(|s| same(&s.id, &visit.id)) {
            session.lang = lang.unwrap_or(session.lang);
            session.theme = theme.unwrap_or(session.theme);
        }
    }
}

/// The session that a request names; none where it names several.
fn cookie(headers: &HeaderMap) -> Option<&str> {
    let values = headers.get_all(header::COOKIE).iter();
    let pairs = values
        .filter_map(|v| v.to_str().ok())
        .flat_map(|v| v.split(';'));
    let mut ours = pairs
        .filter_map(|p| p.trim().split_once('='))
        .filter(|(name, _)| *name == COOKIE);
    match (ours.next(), ours.next()) {
        (Some((_, id)), None) => Some(id),
        _ => None,
    }
}

pub(crate) async fn session(
    State(site): State<Shared>,
    mut request: Request,
    next: Next,
) -> Response {
    let Some(visit) = site.gate.visit(request.headers()) else {
        return crate::pages::entry::closed(&site, request.headers());
    };
    request.extensions_mut().insert(visit);
    next.run(request).await
}

#[cfg(test)]
mod tests {
    use super::*;

    fn token(link: &str) -> &str {
        link.split_once("#t=").unwrap().1
    }

    #[test]
    fn a19_a_token_enters_once_and_within_its_minute() {
        let gate = Gate::new(4000).unwrap();
        let now = Instant::now();
        let link = gate.link(now).unwrap();
        assert!(matches!(
            gate.enter(token(&link), "en", now).unwrap(),
            Entry::In(_)
        ));
        assert_eq!(
            gate.enter(token(&link), "en", now).unwrap(),
            Entry::Spent,
            "web_token_replay"
        );
        let late = gate.link(now).unwrap();
        let then = now + LINK_TIME + Duration::from_secs(1);
        assert_eq!(
            gate.enter(token(&late), "en", then).unwrap(),
            Entry::Unknown
        );
    }

    #[test]
    fn a19_a_link_that_comes_again_ends_the_session_it_gave_and_no_other() {
        let gate = Gate::new(4000).unwrap();
        let now = Instant::now();
        let enter = || {
            let link = gate.link(now).unwrap();
            let Entry::In(cookie) = gate.enter(token(&link), "en", now).unwrap() else {
                panic!("refused")
            };
            let mut headers = HeaderMap::new();
            let value = cookie.split(';').next().unwrap();
            headers.insert(header::COOKIE, value.parse().unwrap());
            (link, headers)
        };
        let (first, by_first) = enter();
        let (_, by_second) = enter();
        assert!(gate.visit(&by_first).is_some() && !gate.is_ended(&by_first));
        for _ in 0..2 {
            assert_eq!(gate.enter(token(&first), "en", now).unwrap(), Entry::Spent);
            assert!(gate.visit(&by_first).is_none() && gate.is_ended(&by_first));
        }
        assert!(gate.visit(&by_second).is_some() && !gate.is_ended(&by_second));
    }

    #[test]
    fn a19_a_newer_link_voids_the_older() {
        let gate = Gate::new(4000).unwrap();
        let now = Instant::now();
        let (old, new) = (gate.link(now).unwrap(), gate.link(now).unwrap());
        assert_eq!(gate.enter(token(&old), "en", now).unwrap(), Entry::Unknown);
        assert!(matches!(
            gate.enter(token(&new), "en", now).unwrap(),
            Entry::In(_)
        ));
    }

    #[test]
    fn a19_ten_thousand_guesses_enter_nowhere() {
        let gate = Gate::new(4000).unwrap();
        let now = Instant::now();
        gate.link(now).unwrap();
        for _ in 0..10_000 {
            assert_eq!(
                gate.enter(&draw(16).unwrap(), "en", now).unwrap(),
                Entry::Unknown
            );
        }
    }

    #[test]
    fn a19_the_host_is_drawn_anew_and_belongs_to_loopback() {
        let (a, b) = (Gate::new(1).unwrap(), Gate::new(1).unwrap());
        assert_ne!(a.authority(), b.authority());
        assert_eq!(a.authority().len(), 32 + ".localhost:1".len());
    }

    #[test]
    fn a19_a_doubled_cookie_is_no_session() {
        let gate = Gate::new(4000).unwrap();
        let now = Instant::now();
        let link = gate.link(now).unwrap();
        let Entry::In(cookie) = gate.enter(token(&link), "en", now).unwrap() else {
            panic!("refused")
        };
        let value = cookie.split(';').next().unwrap();
        let with = |text: String| {
            let mut headers = HeaderMap::new();
            headers.insert(header::COOKIE, text.parse().unwrap());
            gate.visit(&headers).is_some()
        };
        assert!(with(value.to_owned()));
        assert!(with(format!("other=1; {value}")));
        assert!(!with(format!("ringoff=00; {value}")));
        assert!(!with("ringoff=".to_owned()));
    }
}
