//! What the Accounts page shows.

use ringoff_model::Grounds;
use ringoff_workspace::case::AccountState;

/// The list.
#[derive(Clone, Debug)]
pub struct Accounts {
    /// In the order of work.
    pub items: Vec<Account>,
    /// What the list as a whole means: closing day, lines to ask about, what falls through mail, gaps. Heading and sentences.
    pub remarks: Vec<(String, Vec<String>)>,
    /// What was read, in one sentence.
    pub summary: String,
    /// What it rests on.
    pub grounds: Grounds,
}

/// One account that hangs on the number, as the list shows it.
#[derive(Clone, Debug)]
pub struct Account {
    /// Names it within the case; goes into addresses.
    pub id: String,
    /// Untrusted text.
    pub name: String,
    /// Untrusted text.
    pub domain: Option<String>,
    /// Whether a record knows the service.
    pub known: bool,
    /// `before`, `check`, `should`, `can` or `notice`.
    pub band: &'static str,
    /// 0 to 100.
    pub score: u8,
    /// The line, masked, and how it is known; empty where only the case tells of it.
    pub line: String,
    /// What the person made of it.
    pub state: AccountState,
    /// What the archives show, in a few words each.
    pub why: Vec<String>,
    /// What to do first; empty where a link says it all.
    pub first: String,
    /// The last day it was seen, said.
    pub last: String,
}

/// Everything of one account.
#[derive(Clone, Debug)]
pub struct AccountView {
    /// As the list shows it.
    pub row: Account,
    /// Whether signing in without the SIM worked, where it was tried.
    pub rehearsed: Option<bool>,
    /// What its record adds.
    pub record: Vec<String>,
    /// What to do, the first thing first.
    pub steps: Vec<Step>,
    /// What happens if the number goes.
    pub lost: Vec<String>,
    /// A note of the record, in English.
    pub note: Option<String>,
    /// Accounts that fall with it, strangers' words.
    pub along: String,
    /// Questions about changing the number.
    pub facts: Vec<QuestionAnswer>,
    /// Clues, counted.
    pub clues: Vec<String>,
    /// The parts of the score.
    pub parts: Vec<Part>,
    /// A handful of excerpts.
    pub evidence: Vec<Evidence>,
}

/// One thing to do.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Step {
    /// What; empty where the link says it all.
    pub text: String,
    /// Host and whole link, to be opened by the person only.
    pub link: Option<(String, String)>,
}

/// A question and its answer as far as known.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct QuestionAnswer {
    /// The question.
    pub question: String,
    /// The answer, or that it is not known.
    pub answer: String,
    /// Whether it is not known.
    pub unknown: bool,
}

/// One part of the score.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Part {
    /// As in the formula.
    pub name: String,
    /// Its value.
    pub value: String,
    /// What it means.
    pub meaning: String,
}

/// One excerpt.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Evidence {
    /// The day, said.
    pub day: String,
    /// The day, ISO.
    pub iso: String,
    /// Untrusted text.
    pub sender: String,
    /// Untrusted text, codes blanked.
    pub excerpt: String,
    /// How the service was recognized.
    pub naming: String,
    /// Where it stands; holds a stranger's file name.
    pub place: String,
}
