//! What the Accounts page shows.

use crate::{ChangeFact, ScorePart, Shown, Step};
use jiff::civil::Date;
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
    /// The person's other numbers.
    pub others: Vec<OtherLine>,
    /// Services that the archives showed on numbers of nobody known.
    pub elsewhere: u64,
}

/// Another number of the person.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OtherLine {
    /// The number, for the form that begins its case.
    pub number: String,
    /// The number as it is shown.
    pub said: String,
    /// Its case, where it has one.
    pub case: Option<String>,
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
    /// `before`, `check`, `should`, `can`, `notice` or `others`.
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
    /// The last day it was seen.
    pub seen: Option<Date>,
    /// The same, said.
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
    pub facts: Vec<ChangeFact>,
    /// Clues, counted.
    pub clues: Vec<String>,
    /// The parts of the score.
    pub parts: Vec<ScorePart>,
    /// A handful of excerpts.
    pub evidence: Vec<Shown>,
}
