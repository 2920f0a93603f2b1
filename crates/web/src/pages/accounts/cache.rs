//! Pages of the list as they were last made, as long as nothing was written to the case.

use axum::body::Bytes;
use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

const PAGES: usize = 64;
/// Pages show relative dates, so entries expire after a minute.
const AGE: Duration = Duration::from_secs(60);

#[derive(Debug, Default)]
pub(crate) struct Cache {
    pages: Mutex<HashMap<String, (u64, Duration, Bytes)>>,
}

impl Cache {
    pub fn get(&self, key: &str, revision: u64, now: Duration) -> Option<Bytes> {
        let pages = self.pages.lock().unwrap_or_else(PoisonError::into_inner);
        let (at, made, page) = pages.get(key)?;
        (*at == revision && now.saturating_sub(*made) < AGE).then(|| page.clone())
    }

    pub fn put(&self, key: String, (revision, now): (u64, Duration), page: Bytes) {
        let mut pages = self.pages.lock().unwrap_or_else(PoisonError::into_inner);
        if pages.len() >= PAGES {
            pages.clear();
        }
        pages.insert(key, (revision, now, page));
    }

    pub fn clear(&self) {
        self.pages
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_kept_until_something_is_written_or_the_vault_is_locked() {
        let cache = Cache::default();
        let now = Duration::from_secs(5);
        cache.put("a".into(), (7, now), Bytes::from_static(b"x"));
        assert!(cache.get("a", 7, now).is_some());
        assert!(cache.get("a", 8, now).is_none());
        assert!(cache.get("a", 7, now + AGE).is_none());
        cache.clear();
        assert!(cache.get("a", 7, now).is_none());
    }
}
