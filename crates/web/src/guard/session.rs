//! Only the browser that came by the link (A19).
//!
//! The link holds a token in its fragment, which no server, log or referrer sees. The entry page exchanges it, once and
//! within a minute, for a session in a cookie. The cookie lives under a host name drawn at each start: browsers send
//! cookies to every port of a host, so a cookie of `127.0.0.1` would reach any program of any user; one of
//! `<random>.localhost` reaches only who knows the name. A cookie and not a bearer header, because without script
//! nothing but a cookie travels with links and forms. Forms carry a second secret as well.

use crate::frame::Visit;
use crate::secret::same;
use crate::site::Shared;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, header};
use axum::middleware::Next;
use axum::response::Response;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// How long a link can be used.
pub const LINK_TIME: Duration = Duration::from_secs(60);
/// Sessions at a time: a browser or two, and one that was lost.
const SESSIONS: usize = 4;
const COOKIE: &str = "ringoff";

/// Who is let in: the one origin, the link in force, the sessions.
#[derive(Debug)]
pub(crate) struct Sessions {
    origin: String,
    inner: Mutex<Inner>,
}

#[derive(Debug, Default)]
struct Inner {
    link: Option<(String, Duration)>,
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

impl Sessions {
    /// Of the pages under this name and port.
    pub fn new(authority: &str) -> Self {
        Self {
            origin: format!("http://{authority}"),
            inner: Mutex::default(),
        }
    }

    /// The one name and port, as an origin.
    pub fn origin(&self) -> &str {
        &self.origin
    }

    fn inner(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A new link with a token; the one before is void.
    pub fn link(&self, token: String, now: Duration) -> String {
        let link = format!("{}/#t={token}", self.origin);
        self.inner().link = Some((token, now));
        link
    }

    /// Exchanges a token, once. If it comes again, two have it, and nobody can tell which of them is the person:
    /// the session that it gave ends as well. `id` and `form` are the secrets of the new session.
    pub fn enter(
        &self,
        token: &str,
        (id, form): (String, String),
        lang: &'static str,
        now: Duration,
    ) -> Entry {
        let session = Session {
            id,
            form,
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
            return Entry::Spent;
        }
        let fits = inner.link.as_ref().is_some_and(|(link, made)| {
            same(link, token) && now.saturating_sub(*made) <= LINK_TIME
        });
        if !fits {
            return Entry::Unknown;
        }
        inner.link = None;
        inner.spent.push((token.to_owned(), session.id.clone()));
        if inner.sessions.len() == SESSIONS {
            inner.sessions.remove(0);
        }
        let cookie = format!("{COOKIE}={}; HttpOnly; SameSite=Strict; Path=/", session.id);
        inner.sessions.push(session);
        Entry::In(cookie)
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
    let Some(visit) = site.sessions.visit(request.headers()) else {
        return crate::pages::entry::closed(&site, request.headers());
    };
    request.extensions_mut().insert(visit);
    next.run(request).await
}

#[cfg(test)]
mod tests {
    use super::*;

    fn gate() -> Sessions {
        Sessions::new("0123.localhost:4000")
    }

    fn draw() -> String {
        let mut bytes = [0; 16];
        getrandom::fill(&mut bytes).unwrap();
        bytes.iter().map(|b| format!("{b:02x}")).collect()
    }

    fn enter(gate: &Sessions, token: &str, now: Duration) -> Entry {
        gate.enter(token, (draw(), draw()), "en", now)
    }

    fn token(link: &str) -> &str {
        link.split_once("#t=").unwrap().1
    }

    #[test]
    fn a19_a_token_enters_once_and_within_its_minute() {
        let gate = gate();
        let now = Duration::from_secs(9);
        let link = gate.link(draw(), now);
        assert!(matches!(enter(&gate, token(&link), now), Entry::In(_)));
        assert_eq!(
            enter(&gate, token(&link), now),
            Entry::Spent,
            "web_token_replay"
        );
        let late = gate.link(draw(), now);
        let then = now + LINK_TIME + Duration::from_secs(1);
        assert_eq!(enter(&gate, token(&late), then), Entry::Unknown);
    }

    #[test]
    fn a19_a_link_that_comes_again_ends_the_session_it_gave_and_no_other() {
        let gate = gate();
        let now = Duration::from_secs(9);
        let come = || {
            let link = gate.link(draw(), now);
            let Entry::In(cookie) = enter(&gate, token(&link), now) else {
                panic!("refused")
            };
            let mut headers = HeaderMap::new();
            let value = cookie.split(';').next().unwrap();
            headers.insert(header::COOKIE, value.parse().unwrap());
            (link, headers)
        };
        let (first, by_first) = come();
        let (_, by_second) = come();
        assert!(gate.visit(&by_first).is_some() && !gate.is_ended(&by_first));
        for _ in 0..2 {
            assert_eq!(enter(&gate, token(&first), now), Entry::Spent);
            assert!(gate.visit(&by_first).is_none() && gate.is_ended(&by_first));
        }
        assert!(gate.visit(&by_second).is_some() && !gate.is_ended(&by_second));
    }

    #[test]
    fn a19_a_newer_link_voids_the_older() {
        let gate = gate();
        let now = Duration::from_secs(9);
        let (old, new) = (gate.link(draw(), now), gate.link(draw(), now));
        assert_eq!(enter(&gate, token(&old), now), Entry::Unknown);
        assert!(matches!(enter(&gate, token(&new), now), Entry::In(_)));
    }

    #[test]
    fn a19_ten_thousand_guesses_enter_nowhere() {
        let gate = gate();
        let now = Duration::from_secs(9);
        gate.link(draw(), now);
        for _ in 0..10_000 {
            assert_eq!(enter(&gate, &draw(), now), Entry::Unknown);
        }
    }

    #[test]
    fn a19_a_doubled_cookie_is_no_session() {
        let gate = gate();
        let now = Duration::from_secs(9);
        let link = gate.link(draw(), now);
        let Entry::In(cookie) = enter(&gate, token(&link), now) else {
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
