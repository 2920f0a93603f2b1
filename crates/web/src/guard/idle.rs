//! Ten minutes without a person, and the vault is locked.

use crate::site::Shared;
use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::Response;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

/// How long the vault stays open without a person.
pub(crate) const IDLE: Duration = Duration::from_secs(600);

/// When a person was last there.
#[derive(Debug)]
pub(crate) struct Idle {
    last: Mutex<Duration>,
    limit: Duration,
}

impl Idle {
    pub fn new(limit: Duration, now: Duration) -> Self {
        Self {
            last: Mutex::new(now),
            limit,
        }
    }

    pub fn seen(&self, now: Duration) {
        *self.last.lock().unwrap_or_else(PoisonError::into_inner) = now;
    }

    pub fn over(&self, now: Duration) -> bool {
        now.saturating_sub(*self.last.lock().unwrap_or_else(PoisonError::into_inner)) >= self.limit
    }

    pub fn limit(&self) -> Duration {
        self.limit
    }
}

/// What a page asks by itself is no sign of a person.
fn by_itself(path: &str) -> bool {
    path.ends_with("/archives/progress")
        || path.ends_with("/revision")
        || path.starts_with("/assets/")
}

pub(crate) async fn idle(State(site): State<Shared>, request: Request, next: Next) -> Response {
    site.lock_if_idle();
    if !by_itself(request.uri().path()) {
        site.idle.seen(site.platform.elapsed());
    }
    next.run(request).await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ten_minutes_without_a_person_are_over_and_a_sign_begins_them_anew() {
        let now = Duration::from_secs(5);
        let idle = Idle::new(IDLE, now);
        idle.seen(now);
        assert!(!idle.over(now + Duration::from_secs(599)));
        assert!(idle.over(now + Duration::from_secs(600)));
        idle.seen(now + Duration::from_secs(599));
        assert!(!idle.over(now + Duration::from_secs(1000)));
    }

    #[test]
    fn what_a_page_asks_by_itself_keeps_no_vault_open() {
        assert!(by_itself("/c/1/archives/progress"));
        assert!(by_itself("/c/1/revision"));
        assert!(!by_itself("/c/1/archives"));
    }
}
