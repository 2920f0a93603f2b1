//! What the events add up to.

use crate::event::{
    AccountState, Appointment, BalancePlan, Band, Channel, Choice, ContactAttempt, Document,
    Exhibit, ExhibitKind, ExtraKind, Found, ImportedArchive, LineFacts, Money, Outcome,
    RecoveryWay, RefusalKind, Resolution, ScanSummary, WatchFinding,
};
use crate::watch::Charge;
use jiff::civil::Date;
use ringoff_model::{FactKey, Grounds};
use std::collections::{BTreeMap, BTreeSet};

/// An account and what was done about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Account {
    /// What was found, over all imports.
    pub found: Found,
    /// Whether the person named it.
    pub by_hand: bool,
    /// What was done.
    pub state: AccountState,
    /// When.
    pub marked: Option<Date>,
    /// More about it.
    pub note: Option<String>,
    /// The last rehearsal: whether it worked.
    pub rehearsed: Option<bool>,
}

impl Account {
    /// Whether nothing was done about it yet.
    pub fn is_open(&self) -> bool {
        self.state == AccountState::Open
    }

    /// Whether nothing but the person's word tells of it.
    pub fn is_by_word(&self) -> bool {
        self.by_hand && self.found.clues.is_empty()
    }

    /// Whether the person said that they are not sure of it.
    pub fn is_in_doubt(&self) -> bool {
        self.is_by_word() && self.found.band == Band::Check
    }

    /// Whether it keeps the number from going.
    pub fn blocks(&self) -> bool {
        self.is_open() && self.found.band == Band::Before
    }

    /// Whether it wrote to the number after the day on which it was moved.
    pub fn speaks_again(&self) -> bool {
        let gone = matches!(
            self.state,
            AccountState::Moved | AccountState::Removed | AccountState::Done
        );
        let last = self.found.last_use();
        gone && matches!((last, self.marked), (Some(last), Some(marked)) if last > marked)
    }
}

/// Something to stop or pay before closing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Extra {
    /// What kind.
    pub kind: ExtraKind,
    /// What to call it.
    pub name: String,
    /// What it costs.
    pub money: Option<Money>,
    /// Whether it is stopped, and on which day.
    pub stopped: Option<Date>,
}

/// What the operator said about a fact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// The words.
    pub value: String,
    /// When.
    pub day: Date,
    /// By which way the operator said it; `None`: the person found it.
    pub channel: Option<Channel>,
    /// Who said it, or where it was found.
    pub who: Option<String>,
}

/// A way to the password that was tried.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recovery {
    /// Which way.
    pub way: RecoveryWay,
    /// Whether it worked.
    pub worked: bool,
    /// When.
    pub day: Date,
}

/// A refund that was asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RefundRequest {
    /// How much.
    pub money: Option<Money>,
    /// When.
    pub day: Date,
    /// The day the operator named.
    pub due: Option<Date>,
    /// The ticket number.
    pub ticket: Option<String>,
}

/// The asking for the end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClosingRequest {
    /// By which way.
    pub channel: Channel,
    /// When.
    pub day: Date,
    /// The ticket number.
    pub ticket: Option<String>,
    /// The day the operator named.
    pub expected: Option<Date>,
}

/// A letter that left.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SentLetter {
    /// Which.
    pub slug: String,
    /// When.
    pub day: Date,
    /// How.
    pub channel: Channel,
    /// The day an answer is due.
    pub answer_due: Option<Date>,
}

/// A bill that was looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bill {
    /// Nothing was charged.
    pub clean: bool,
    /// What was charged.
    pub money: Option<Money>,
    /// When it was looked at.
    pub day: Date,
}

/// A refusal or a broken term.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// Which of the two.
    pub kind: RefusalKind,
    /// Who.
    pub who: Option<String>,
    /// Their words.
    pub words: String,
    /// When.
    pub day: Date,
    /// By which way.
    pub channel: Option<Channel>,
}

/// A step of the ladder that was taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TakenStep {
    /// When.
    pub day: Date,
    /// The ticket number.
    pub ticket: Option<String>,
    /// The day an answer is due.
    pub answer_due: Option<Date>,
    /// When it was answered.
    pub answered: Option<Date>,
    /// Whether the answer settled the matter.
    pub settled: bool,
}

/// That the person went on although accounts were open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Override {
    /// Why.
    pub reason: String,
    /// The accounts that were open then.
    pub services: BTreeSet<String>,
}

/// A finding of the watch and how it ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WatchEntry {
    /// What was seen.
    pub finding: WatchFinding,
    /// How it ended.
    pub resolved: Option<Resolution>,
}

/// What the events of a case add up to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct State {
    /// The line; `None` until the case is opened.
    pub line: Option<LineFacts>,
    /// Keep, park or close, with the reason.
    pub choice: Option<(Choice, Option<String>)>,
    /// The day of that choice.
    pub chosen_on: Option<Date>,
    /// The papers at hand.
    pub papers: BTreeSet<Document>,
    /// What the last scan said beside its bindings.
    pub scan: Option<ScanSummary>,
    /// The archives read, by hash.
    pub archives: BTreeMap<String, ImportedArchive>,
    /// The day on which the person went through their accounts by hand.
    pub accounts_listed: Option<Date>,
    /// What letters say of the person, by field.
    pub details: BTreeMap<String, String>,
    /// Services at which the person says that they have no account. What archives show counts more.
    pub absent: BTreeSet<String>,
    /// The accounts, by service.
    pub accounts: BTreeMap<String, Account>,
    /// What has to be stopped, by id.
    pub extras: BTreeMap<String, Extra>,
    /// The attempts to reach the operator.
    pub contacts: Vec<ContactAttempt>,
    /// The visits agreed on, by id.
    pub appointments: BTreeMap<String, Appointment>,
    /// What the operator said, by fact.
    pub said: BTreeMap<FactKey, Said>,
    /// The ways to the password that were tried.
    pub recoveries: Vec<Recovery>,
    /// The balance and the day it was read.
    pub balance: Option<(Money, Date)>,
    /// What becomes of it.
    pub balance_plan: Option<BalancePlan>,
    /// The day it was spent, moved or given up.
    pub balance_settled: Option<Date>,
    /// The refund that was asked for.
    pub refund: Option<RefundRequest>,
    /// The money that came back.
    pub refunds_received: Vec<(Money, Date)>,
    /// Whether the person declared the number ready to go.
    pub ready_declared: bool,
    /// That the person went on although accounts were open.
    pub overrides: Vec<Override>,
    /// The asking for the end.
    pub closing: Option<ClosingRequest>,
    /// The contract's last day.
    pub closed_on: Option<Date>,
    /// The files kept as proof.
    pub exhibits: Vec<Exhibit>,
    /// The letters that were written: slug and language.
    pub letters_made: BTreeSet<(String, String)>,
    /// The letters that left.
    pub letters_sent: Vec<SentLetter>,
    /// The day the eSIM profile was deleted.
    pub esim_deleted: Option<Date>,
    /// The day the card was destroyed.
    pub sim_destroyed: Option<Date>,
    /// The bills looked at, by month after closing.
    pub bills: BTreeMap<u32, Bill>,
    /// The days on which the accounts were gone through again, by round.
    pub rechecks: BTreeMap<u32, Date>,
    /// Refusals and broken terms.
    pub refusals: Vec<Refusal>,
    /// The steps of the ladder that were taken.
    pub steps: BTreeMap<String, TakenStep>,
    /// Rows of statements, kept to be judged again.
    pub statement_rows: Vec<Charge>,
    /// Rows of statements that are not kept, at the least: nobody judges them again.
    pub statement_rows_left_out: u64,
    /// The last day that these statements tell of.
    pub statements_until: Option<Date>,
    /// What the watch saw, by id.
    pub watch: BTreeMap<String, WatchEntry>,
    /// The next look through idle lines.
    pub review: Option<Date>,
    /// Tasks done that have no event of their own.
    pub tasks_done: BTreeSet<String>,
    /// Tasks left out, with the reason.
    pub tasks_skipped: BTreeMap<String, String>,
    /// Remarks.
    pub notes: Vec<String>,
    /// Whether the person ended the case by hand, and why.
    pub ended: Option<Option<String>>,
}

impl State {
    /// The written confirmation that the line is closed.
    pub fn slip(&self) -> Option<&Exhibit> {
        self.exhibits.iter().find(|e| e.kind == ExhibitKind::Slip)
    }

    /// What can be said about the person's accounts.
    pub fn grounds(&self) -> Grounds {
        let sum = |of: fn(&ImportedArchive) -> u64| self.archives.values().map(of).sum();
        let read = Grounds::of(
            sum(|archive| archive.items),
            sum(|archive| archive.payments),
        );
        match self.accounts_listed {
            Some(_) => read.max(Grounds::ByHand),
            None => read,
        }
    }

    /// The accounts that keep the number from going and were not overridden.
    pub fn blocking(&self) -> Vec<&Account> {
        let accounts = self.accounts.values();
        accounts
            .filter(|account| self.is_held_by(account))
            .collect()
    }

    /// Whether an account keeps the number from going and was not overridden.
    pub fn is_held_by(&self, account: &Account) -> bool {
        account.blocks() && !self.is_overridden(account)
    }

    /// Whether the person goes on although this account is open: it was overridden, or its task was left out,
    /// which counts only where the account may be left out.
    pub fn is_passed_over(&self, account: &Account) -> bool {
        let task = format!("account:{}", account.found.service);
        let skipped = self.tasks_skipped.contains_key(&task) && !account.blocks();
        skipped || self.is_overridden(account)
    }

    fn is_overridden(&self, account: &Account) -> bool {
        let mut overrides = self.overrides.iter();
        overrides.any(|o| o.services.contains(&account.found.service))
    }

    /// Whether the number can be declared ready with a reason only: accounts to move first are open, or
    /// nothing is known of the accounts.
    pub fn needs_reason(&self) -> bool {
        !self.blocking().is_empty() || !self.grounds().suffice()
    }

    /// Whether the number may go: the person said so and nothing new stands against it.
    pub fn is_ready(&self) -> bool {
        self.ready_declared && self.blocking().is_empty()
    }

    /// An id for one more thing to stop, which no other one has.
    pub fn free_extra(&self) -> String {
        free(
            "extra-1",
            |id| self.extras.contains_key(id),
            |n| format!("extra-{n}"),
        )
    }

    /// An id for one more visit on a day, which no other one has.
    pub fn free_appointment(&self, day: Date) -> String {
        let taken = |id: &str| self.appointments.contains_key(id);
        free(&day.to_string(), taken, |n| format!("{day}-{n}"))
    }

    /// The attempts that failed: grounds for a complaint.
    pub fn failed_attempts(&self) -> usize {
        let failed = |attempt: &&ContactAttempt| {
            matches!(attempt.outcome, Outcome::Unreachable | Outcome::Refused)
        };
        self.contacts.iter().filter(failed).count()
    }

    /// The last letter of a kind that left.
    pub fn sent(&self, slug: &str) -> Option<&SentLetter> {
        self.letters_sent.iter().rfind(|letter| letter.slug == slug)
    }
}

/// `first`, or the first of the numbered ids (from 2 on) that is not taken.
fn free(first: &str, taken: impl Fn(&str) -> bool, numbered: impl Fn(u32) -> String) -> String {
    let later = (2..).map(numbered);
    let mut ids = std::iter::once(first.to_owned()).chain(later);
    ids.find(|id| !taken(id)).unwrap_or_default()
}
