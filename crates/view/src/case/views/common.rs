//! What many pages show.

use serde::Serialize;

/// A text and the language it is in (BCP 47).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Said {
    /// `kk`, `ru`, `zh-Hans`, `en`.
    pub lang: String,
    /// The text.
    pub text: String,
}

/// A value and what it is called.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choice {
    /// The value.
    pub value: String,
    /// What it is called.
    pub text: String,
}

/// A case in the list of cases.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CaseRow {
    /// Its id.
    pub id: String,
    /// The number, masked.
    pub number: String,
    /// The operator's name.
    pub operator: Option<String>,
    /// Where it stands.
    pub state: String,
}

/// What every page of a case shows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CaseHead {
    /// Its id.
    pub id: String,
    /// The number, masked.
    pub number: String,
    /// The operator's name.
    pub operator: Option<String>,
    /// Where it stands, said.
    pub state: String,
    /// The one thing to do.
    pub next: Option<Next>,
    /// Pages whose work is done, by their slug.
    pub done_pages: Vec<String>,
    /// Rises with every event.
    pub revision: u64,
}

/// The next card.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Next {
    /// What still depends on the number.
    pub depends: String,
    /// What to do now.
    pub what: String,
    /// Why, or how.
    pub why: String,
    /// When it becomes dangerous.
    pub danger: String,
    /// By when, said.
    pub by: String,
    /// The page where it is done: its slug, with `/` and what follows where it is deeper.
    pub page: String,
    /// The task, where it can be ticked off right here.
    pub task: Option<String>,
}

/// Something to do.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Task {
    /// Its id.
    pub id: String,
    /// What.
    pub text: String,
    /// By when, said; empty where there is no day.
    pub by: String,
    /// The day, ISO.
    pub iso: String,
    /// Whether it is done.
    pub done: bool,
    /// Whether the day is past.
    pub late: bool,
    /// Whether a tick is enough; otherwise its page does it.
    pub ticks: bool,
}

/// An item of a checklist.
pub type ChecklistItem = Task;

/// Where a fact comes from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Source {
    /// Title.
    pub title: String,
    /// Whole link.
    pub url: String,
    /// Its host.
    pub host: String,
    /// Page date and retrieval, said.
    pub dates: String,
}

/// A fact, or the question in its place.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FactRow {
    /// Its id.
    pub id: String,
    /// What it is about.
    pub label: String,
    /// `None`: not known.
    pub value: Option<String>,
    /// `official`, `third-party`, `told` (by the operator, to the person), `found` (by the person), `unknown`.
    pub confidence: &'static str,
    /// Old or third party.
    pub check_first: bool,
    /// To whom it applies, said; empty where to all.
    pub applies: String,
    /// Where it comes from.
    pub source: Option<Source>,
}

/// Facts under a heading.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FactSection {
    /// The heading.
    pub heading: String,
    /// Whether closing hangs on it, so that it is shown at once.
    pub first: bool,
    /// The facts.
    pub facts: Vec<FactRow>,
}

/// A way to go, with its rule.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Way {
    /// Its id, in forms.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// Sentences: rule, cost, what follows.
    pub sentences: Vec<String>,
    /// How sure, as with facts.
    pub confidence: &'static str,
    /// Whether it was chosen.
    pub chosen: bool,
}

/// A field of a form that the workspace decides.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Field {
    /// Its name in the form.
    pub name: String,
    /// Its label.
    pub label: String,
    /// How it is filled in; empty where the label says all.
    pub hint: String,
    /// What stands in it.
    pub value: String,
    /// `text`, `date`, `area`, `select`.
    pub kind: &'static str,
    /// For a select.
    pub choices: Vec<Choice>,
}

/// A row of a log.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LogRow {
    /// Its event.
    pub seq: u64,
    /// When, said, in both zones where they differ.
    pub when: String,
    /// By which way, where.
    pub way: String,
    /// Outcome, said.
    pub outcome: String,
    /// Who, ticket number, note: the person's own words.
    pub words: Vec<String>,
}
