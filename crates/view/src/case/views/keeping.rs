//! The pages that keep and look after: papers, proofs, after closing, plan, journal, settings.

use super::common::{Choice, Field, Said, Task};

/// A letter in the list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LetterRow {
    /// Its kind, in addresses.
    pub kind: String,
    /// Its title in the person's language.
    pub title: String,
    /// When to use it.
    pub about: String,
    /// Whether the case calls for it now.
    pub now: bool,
}

/// The Papers page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PapersView {
    /// Every letter.
    pub letters: Vec<LetterRow>,
    /// Sheets: id and title.
    pub sheets: Vec<Choice>,
    /// Languages of letters.
    pub langs: Vec<Choice>,
    /// The recipient's language.
    pub lang: String,
}

/// A letter as it would be sent.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LetterView {
    /// Its kind.
    pub kind: String,
    /// Its title.
    pub title: String,
    /// Its text.
    pub text: Said,
    /// The same in the person's language, where that is another.
    pub mine: Option<Said>,
    /// Fields still open.
    pub fields: Vec<Field>,
    /// Languages it exists in.
    pub langs: Vec<Choice>,
    /// Ways to send it, for the form.
    pub channels: Vec<Choice>,
    /// When it was sent, said; empty where it was not.
    pub sent: String,
}

/// A proof.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Exhibit {
    /// SHA-256 in hexadecimal; also its address.
    pub id: String,
    /// The file's name: untrusted text.
    pub name: String,
    /// What it is, said.
    pub kind: String,
    /// Size, said.
    pub size: String,
    /// When it was kept, said.
    pub when: String,
    /// Whether a browser can show it.
    pub picture: bool,
}

/// The Exhibits page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ExhibitsView {
    /// Newest first.
    pub items: Vec<Exhibit>,
    /// Kinds to choose from.
    pub kinds: Vec<Choice>,
    /// Whether the confirmation slip is among them.
    pub slip: bool,
}

/// A stage of the countdown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Stage {
    /// `stop`, `closed`, `quarantine`, `reissue`.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// When, as a range where not known better.
    pub when: String,
    /// What it means.
    pub means: String,
    /// `past`, `now`, `ahead`.
    pub at: &'static str,
}

/// A bill after closing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Bill {
    /// Its id, in forms.
    pub id: String,
    /// Which, said.
    pub name: String,
    /// When to look, said.
    pub when: String,
    /// Whether it can have come by now: before, nobody knows that it is clean.
    pub due: bool,
    /// Whether it was looked at.
    pub done: bool,
    /// What was found, said.
    pub result: String,
}

/// A charge, expected or seen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Charge {
    /// Its id, in forms.
    pub id: String,
    /// When, said.
    pub when: String,
    /// By whom: untrusted text.
    pub payee: String,
    /// How much, said.
    pub amount: String,
    /// What is made of it, said.
    pub judged: String,
    /// Whether nothing has settled it.
    pub open: bool,
    /// Whether it is an alarm.
    pub alarm: bool,
    /// The letter that answers it.
    pub letter: Option<String>,
}

/// The After page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AfterView {
    /// That nothing is known of the accounts; empty where something is.
    pub unread: String,
    /// Whether the line can be declared ready with a reason only.
    pub needs_reason: bool,
    /// Accounts open that should not be, by name, where the line is not ready.
    pub open_before: Vec<String>,
    /// `open`, `ready`, `requested`, `confirmed`.
    pub closing: &'static str,
    /// Rows of statements that are not kept, at the least: their charges may have gone unnoticed.
    pub rows_left_out: usize,
    /// Ways to ask, for the form.
    pub channels: Vec<Choice>,
    /// The countdown.
    pub stages: Vec<Stage>,
    /// Bills to look at.
    pub bills: Vec<Bill>,
    /// Charges.
    pub charges: Vec<Charge>,
    /// Checks to do.
    pub checks: Vec<Task>,
    /// What a complaint can be built on today, said.
    pub grounds: Vec<String>,
    /// The country's ladder of complaints.
    pub ladder: Vec<LadderStep>,
    /// How a charge can be settled.
    pub resolutions: Vec<Choice>,
}

/// A step of the ladder of complaints.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LadderStep {
    /// Its id, in forms.
    pub id: String,
    /// Who it goes to.
    pub name: String,
    /// How long they have, where to hand it in, where that comes from: said.
    pub about: Vec<String>,
    /// The letter it needs.
    pub letter: String,
    /// What has been done, said; empty where nothing.
    pub taken: String,
    /// Whether an answer is awaited.
    pub awaited: bool,
}

/// Something to do, and what can be done about it from the list of everything.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PlanRow {
    /// What.
    pub task: Task,
    /// Why, or how.
    pub why: String,
    /// The page where it is done: its slug, with `/` and what follows where it is deeper.
    pub page: String,
    /// It waits for another, or for a day.
    pub waits: bool,
    /// It was left out.
    pub left_out: bool,
    /// It may be left out.
    pub may_skip: bool,
}

/// A part of the case.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PlanPart {
    /// What it is called.
    pub heading: String,
    /// What to do in it.
    pub rows: Vec<PlanRow>,
}

/// The Plan page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PlanView {
    /// How the accounts stand: they are worked through on their own page.
    pub accounts: String,
    /// The earliest safe closing day and what decides it; empty once closing was asked for.
    pub closing: Vec<String>,
    /// Before, during and after closing.
    pub parts: Vec<PlanPart>,
    /// Whether the person ended the case by hand.
    pub ended: bool,
    /// Whether anything is left to do, so that the person may end it by hand.
    pub open: bool,
}

/// An event.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct JournalRow {
    /// Its number.
    pub seq: u64,
    /// When, said.
    pub when: String,
    /// When, ISO.
    pub iso: String,
    /// What happened; may hold the person's own words.
    pub what: String,
    /// Whether it can be undone.
    pub undoable: bool,
    /// Whether it was undone.
    pub undone: bool,
}

/// The Journal page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct JournalView {
    /// Newest first.
    pub rows: Vec<JournalRow>,
    /// The chain's head.
    pub head: String,
}

/// Something that is kept.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Kept {
    /// What.
    pub what: String,
    /// Where: a path.
    pub place: String,
    /// How much, said.
    pub size: String,
}

/// The Settings page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SettingsView {
    /// The vault's name, to be typed for erasing.
    pub vault: String,
    /// What is kept where.
    pub kept: Vec<Kept>,
    /// The program's version.
    pub version: String,
}
