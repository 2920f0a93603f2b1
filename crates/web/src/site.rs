//! What all handlers share.

use crate::frame::{Frame, Place, Visit};
use crate::guard::idle::{IDLE, Idle};
use crate::guard::session::{Entry, Sessions};
use crate::jobs::Jobs;
use crate::opened::{Opened, VaultState};
use crate::pages::accounts::cache::Cache;
use crate::pages::guide::Answered;
use crate::platform::Platform;
use crate::secret::draw;
use crate::vault::RecoveryKey;
use ringoff_words::Words;
use std::io;
use std::sync::{Arc, Mutex};
use std::time::Duration;

/// How the pages begin.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The language to begin with, in any spelling.
    pub lang: String,
    /// How long the vault stays open without a person.
    pub idle: Duration,
    /// The one name and port under which the pages answer.
    pub authority: String,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            lang: "en".to_owned(),
            idle: IDLE,
            authority: "localhost".to_owned(),
        }
    }
}

/// The pages of one run.
pub(crate) struct Site {
    pub(crate) platform: Box<dyn Platform>,
    /// The open vault. It is for one at a time: what takes long is done without it.
    pub(crate) opened: Mutex<Option<Opened>>,
    pub(crate) sessions: Sessions,
    pub(crate) idle: Idle,
    pub(crate) jobs: Jobs,
    pub(crate) cache: Cache,
    /// Shown, not yet typed back.
    pub(crate) key: Mutex<Option<RecoveryKey>>,
    /// Of the guide, for the next case.
    pub(crate) answered: Mutex<Option<Answered>>,
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
    pub(crate) fn new(platform: Box<dyn Platform>, settings: &Settings) -> Self {
        let words: Vec<(&'static str, Words)> =
            Words::tags().map(|tag| (tag, Words::new(tag))).collect();
        let found = Words::new(&settings.lang);
        let lang = words
            .iter()
            .map(|(tag, _)| *tag)
            .find(|tag| *tag == found.tag());
        Self {
            opened: Mutex::default(),
            sessions: Sessions::new(&settings.authority),
            idle: Idle::new(settings.idle, platform.elapsed()),
            platform,
            jobs: Jobs::default(),
            cache: Cache::default(),
            key: Mutex::new(None),
            answered: Mutex::new(None),
            lang: lang.unwrap_or("en"),
            words,
        }
    }

    /// A link that lets one browser in, once, within a minute.
    pub(crate) fn link(&self) -> io::Result<String> {
        let token = draw(&*self.platform, 16)?;
        Ok(self.sessions.link(token, self.platform.elapsed()))
    }

    /// Exchanges a link's token for a session.
    pub(crate) fn enter(&self, token: &str, lang: &'static str) -> io::Result<Entry> {
        let session = (draw(&*self.platform, 32)?, draw(&*self.platform, 16)?);
        let now = self.platform.elapsed();
        Ok(self.sessions.enter(token, session, lang, now))
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

    /// Forgets everything that came out of the vault.
    pub(crate) fn lock(&self) {
        self.jobs.stop_all();
        self.cache.clear();
        *self.key() = None;
        *self.opened() = None;
    }

    pub(crate) fn lock_if_idle(&self) {
        let now = self.platform.elapsed();
        if self.idle.over(now) && !self.jobs.any_running() && self.state().is_open() {
            self.lock();
        }
    }

    /// The frame of a page that belongs to no case.
    pub(crate) fn frame<'a>(&'a self, visit: &Visit, place: Place, state: VaultState) -> Frame<'a> {
        Frame::new(self, visit, place, state)
    }
}
