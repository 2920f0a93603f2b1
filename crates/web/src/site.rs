//! What all handlers share.

use crate::forward::Forward;
use crate::frame::{Frame, Place, Visit};
use crate::guard::idle::{IDLE, Idle};
use crate::guard::session::{Gate, LINK_TIME};
use crate::jobs::Jobs;
use crate::office::{Answer, Office, RecoveryKey, Trouble, VaultState};
use crate::pages::accounts::cache::Cache;
use ringoff_words::Words;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// How the pages begin.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The language to begin with, in any spelling.
    pub lang: String,
    /// How long the vault stays open without a person.
    pub idle: Duration,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            lang: "en".to_owned(),
            idle: IDLE,
        }
    }
}

/// The pages of one run.
pub struct Site {
    pub(crate) office: Arc<dyn Office>,
    pub(crate) gate: Gate,
    pub(crate) idle: Idle,
    pub(crate) jobs: Jobs,
    pub(crate) cache: Cache,
    /// Shown, not yet typed back.
    pub(crate) key: Mutex<Option<RecoveryKey>>,
    /// What leads the browser to the link that was given last, and since when.
    forward: Mutex<Option<(Forward, Instant)>>,
    words: Vec<(&'static str, Words)>,
    lang: &'static str,
}

pub(crate) type Shared = Arc<Site>;

impl std::fmt::Debug for Site {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Site")
            .field("lang", &self.lang)
            .finish_non_exhaustive()
    }
}

impl Site {
    /// For a port of this machine. Fails only where the system gives no random numbers.
    pub fn new(
        office: Arc<dyn Office>,
        settings: &Settings,
        port: u16,
    ) -> Result<Arc<Self>, getrandom::Error> {
        let words: Vec<(&'static str, Words)> =
            Words::tags().map(|tag| (tag, Words::new(tag))).collect();
        let found = Words::new(&settings.lang);
        let lang = words
            .iter()
            .map(|(tag, _)| *tag)
            .find(|tag| *tag == found.tag());
        Ok(Arc::new(Self {
            office,
            gate: Gate::new(port)?,
            idle: Idle::new(settings.idle),
            jobs: Jobs::default(),
            cache: Cache::default(),
            key: Mutex::new(None),
            forward: Mutex::new(None),
            lang: lang.unwrap_or("en"),
            words,
        }))
    }

    /// The one name under which the pages answer.
    pub fn authority(&self) -> &str {
        self.gate.authority()
    }

    /// A link that lets one browser in, once, within a minute.
    pub fn link(&self) -> Result<String, getrandom::Error> {
        self.gate.link(Instant::now())
    }

    fn forward(&self) -> MutexGuard<'_, Option<(Forward, Instant)>> {
        self.forward.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn keep(&self, forward: Forward) {
        *self.forward() = Some((forward, Instant::now()));
    }

    /// The link was used, or nobody is there to answer it.
    pub(crate) fn drop_forward(&self) {
        *self.forward() = None;
    }

    /// Drops what leads to a link that is too old.
    pub(crate) fn forget_forward(&self, now: Instant) {
        let mut forward = self.forward();
        let old = |(_, made): &(Forward, Instant)| now.duration_since(*made) > LINK_TIME;
        if forward.as_ref().is_some_and(old) {
            *forward = None;
        }
    }

    /// The language to begin with: the first of `asked` (`ru,en;q=0.8`) that exists, else the one of the start.
    pub(crate) fn begin_lang(&self, asked: &str) -> &'static str {
        let wanted = asked
            .split(',')
            .filter_map(|a| a.split(';').next())
            .map(str::trim);
        let known = |tag: &str| {
            let first = tag.split('-').next().unwrap_or_default();
            let fits = |known: &&str| !first.is_empty() && known.split('-').next() == Some(first);
            self.words.iter().map(|(tag, _)| *tag).find(fits)
        };
        if self.lang != "en" {
            return self.lang;
        }
        wanted.into_iter().find_map(known).unwrap_or(self.lang)
    }

    /// The tag as we keep it, if the language exists.
    pub(crate) fn lang(&self, tag: &str) -> Option<&'static str> {
        self.words
            .iter()
            .map(|(known, _)| *known)
            .find(|known| *known == tag)
    }

    pub(crate) fn langs(&self) -> impl Iterator<Item = &'static str> {
        self.words.iter().map(|(tag, _)| *tag)
    }

    pub(crate) fn words(&self, lang: &str) -> &Words {
        let found = self.words.iter().find(|(tag, _)| *tag == lang);
        // There is always a language: English is embedded.
        &found.unwrap_or(&self.words[0]).1
    }

    /// Runs blocking work on a thread for it.
    pub(crate) async fn at_desk<T: Send + 'static>(
        self: &Arc<Self>,
        work: impl FnOnce(&dyn Office) -> Answer<T> + Send + 'static,
    ) -> Answer<T> {
        let site = Arc::clone(self);
        let done = tokio::task::spawn_blocking(move || work(site.office.as_ref())).await;
        done.unwrap_or_else(|_| Err(Trouble::of("page-failed")))
    }

    pub(crate) async fn state(self: &Arc<Self>) -> VaultState {
        let state = self.at_desk(|office| Ok(office.state())).await;
        state.unwrap_or(VaultState::Locked)
    }

    /// Forgets everything that came out of the vault.
    pub(crate) async fn lock(self: &Arc<Self>) {
        self.jobs.stop_all();
        self.cache.clear();
        *self.key.lock().unwrap_or_else(PoisonError::into_inner) = None;
        // Locking cannot fail in a way that a person could mend.
        let _ = self
            .at_desk(|office| {
                office.lock();
                Ok(())
            })
            .await;
    }

    pub(crate) async fn lock_if_idle(self: &Arc<Self>, now: Instant) {
        if self.idle.over(now) && !self.jobs.any_running() && self.state().await.is_open() {
            self.lock().await;
        }
    }

    /// The frame of a page that belongs to no case.
    pub(crate) fn frame<'a>(&'a self, visit: &Visit, place: Place, state: VaultState) -> Frame<'a> {
        Frame::new(self, visit, place, state)
    }
}
