//! What stands around every page: language, look, the case's name, the next card, what was just done.

use crate::assets;
use crate::opened::VaultState;
use crate::site::Site;
use ringoff_view::case::{Answer, CaseContext, CaseHead, Trouble};
use ringoff_words::{Explained, Value, Words};
use std::borrow::Borrow;

/// Whose request it is.
#[derive(Clone, Debug)]
pub(crate) struct Visit {
    pub id: String,
    /// The second secret, in every form.
    pub form: String,
    pub lang: &'static str,
    pub theme: &'static str,
}

/// Looks to choose from.
pub(crate) const THEMES: [&str; 3] = ["auto", "light", "dark"];

/// The pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    Start,
    Guide,
    Line,
    Archives,
    List,
    Accounts,
    Operator,
    Call,
    Branch,
    Balance,
    Password,
    Papers,
    Exhibits,
    After,
    Plan,
    Journal,
    Settings,
}

impl Place {
    /// Pages of a case in the order of work, in three parts.
    pub const PARTS: [(&'static str, &'static [Self]); 3] = [
        (
            "find",
            &[Self::Line, Self::Archives, Self::List, Self::Accounts],
        ),
        (
            "close",
            &[
                Self::Operator,
                Self::Call,
                Self::Branch,
                Self::Balance,
                Self::Password,
                Self::Papers,
            ],
        ),
        (
            "keep",
            &[Self::Exhibits, Self::After, Self::Plan, Self::Journal],
        ),
    ];

    pub fn slug(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Guide => "guide",
            Self::Line => "line",
            Self::Archives => "archives",
            Self::List => "list",
            Self::Accounts => "accounts",
            Self::Operator => "operator",
            Self::Call => "call",
            Self::Branch => "branch",
            Self::Balance => "balance",
            Self::Password => "password",
            Self::Papers => "papers",
            Self::Exhibits => "exhibits",
            Self::After => "after",
            Self::Plan => "plan",
            Self::Journal => "journal",
            Self::Settings => "settings",
        }
    }
}

/// One entry of the way down the side.
pub(crate) struct Stop {
    pub slug: &'static str,
    pub name: String,
    pub here: bool,
    pub done: bool,
}

pub(crate) struct Frame<'a> {
    pub words: &'a Words,
    pub lang: &'static str,
    pub langs: Vec<(&'static str, String)>,
    pub theme: &'static str,
    pub form: String,
    pub place: Place,
    pub state: VaultState,
    pub case: Option<CaseHead>,
    /// The event just written.
    pub done: Option<u64>,
    /// What it says.
    pub done_said: String,
    pub trouble: Option<Explained>,
    pub wrong_field: String,
    pub typed: Vec<(String, String)>,
    pub idle_seconds: u64,
    pub css: &'static str,
    pub js: &'static str,
}

impl<'a> Frame<'a> {
    pub fn new(site: &'a Site, visit: &Visit, place: Place, state: VaultState) -> Self {
        Self {
            words: site.words(visit.lang),
            lang: visit.lang,
            langs: site
                .langs()
                .map(|tag| (tag, ringoff_words::own_name(tag)))
                .collect(),
            theme: visit.theme,
            form: visit.form.clone(),
            place,
            state,
            case: None,
            done: None,
            done_said: String::new(),
            trouble: None,
            wrong_field: String::new(),
            typed: Vec::new(),
            idle_seconds: site.idle.limit().as_secs(),
            css: assets::css_path(),
            js: assets::js_path(),
        }
    }

    /// The same for a page of a case.
    pub fn of_case(mut self, at: &CaseContext<'_>) -> Self {
        self.case = Some(at.head(self.words));
        self
    }

    /// The same after something was done, where something was.
    pub fn after(mut self, at: &CaseContext<'_>, done: Option<u64>) -> Answer<Self> {
        self.done = done;
        if let Some(seq) = done {
            self.done_said = at.said_of(seq, self.words)?;
        }
        Ok(self)
    }

    pub fn with_trouble(mut self, trouble: &Trouble) -> Self {
        self.trouble = Some(match trouble.key.as_str() {
            // What the case refuses it says itself: the detail is the key of its sentence.
            "refused" => Explained {
                happened: self.words.say(&trouble.detail, &[]),
                to_do: self.words.say("web-refused", &[]),
            },
            key => self.words.explain(key, &trouble.detail),
        });
        self.wrong_field = trouble.field.clone().unwrap_or_default();
        self
    }

    // What templates call.

    pub fn say(&self, key: &str) -> String {
        self.words.say(key, &[])
    }

    pub fn of(&self, group: &str, name: &str) -> String {
        self.words.say(&format!("{group}-{name}"), &[])
    }

    pub fn count(&self, key: &str, count: impl Borrow<usize>) -> String {
        self.words
            .say(key, &[("count", Value::from(*count.borrow()))])
    }

    pub fn is_lang(&self, tag: &str) -> bool {
        self.lang == tag
    }

    pub fn is_theme(&self, theme: &str) -> bool {
        self.theme == theme
    }

    pub fn number(&self, count: &u64) -> String {
        self.words.say("count", &[("count", Value::from(*count))])
    }

    pub fn with(&self, key: &str, name: &str, value: &str) -> String {
        self.words.say(key, &[(name, Value::from(value))])
    }

    pub fn title(&self) -> String {
        self.of("web-page", self.place.slug())
    }

    pub fn case_id(&self) -> &str {
        self.case.as_ref().map_or("", |c| c.id.as_str())
    }

    pub fn sample(&self) -> bool {
        self.state == VaultState::Sample
    }

    pub fn typed(&self, name: &str) -> &str {
        let found = self.typed.iter().find(|(key, _)| key == name);
        found.map_or("", |(_, value)| value.as_str())
    }

    pub fn typed_or<'b>(&'b self, name: &str, value: &'b str) -> &'b str {
        let found = self.typed.iter().find(|(key, _)| key == name);
        found.map_or(value, |(_, typed)| typed.as_str())
    }

    pub fn wrong(&self, name: &str) -> bool {
        !name.is_empty() && self.wrong_field == name
    }

    /// The way down the side.
    pub fn way(&self) -> Vec<(String, Vec<Stop>)> {
        let done = |place: Place| {
            let case = self.case.as_ref();
            case.is_some_and(|c| c.done_pages.iter().any(|d| d == place.slug()))
        };
        let stop = |place: &Place| Stop {
            slug: place.slug(),
            name: self.of("web-page", place.slug()),
            here: *place == self.place,
            done: done(*place),
        };
        Place::PARTS
            .iter()
            .map(|(part, places)| (self.of("web-part", part), places.iter().map(stop).collect()))
            .collect()
    }

    /// What a language is called in itself.
    pub fn own_name(&self, tag: &str) -> String {
        ringoff_words::own_name(tag)
    }
}
