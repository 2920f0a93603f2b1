//! Archives handed in, and the accounts found in them.

use jiff::civil::Date;
use ringoff_model::{
    Archive, Band, ClueKind, Evidence, Group, LineKnownBy, Moment, Months, PhoneLine, Standing,
    Tally, Wait, WorkPlace,
};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// Yes, no, or not known.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize,
)]
#[serde(rename_all = "snake_case")]
pub enum Tri {
    /// Yes.
    Yes,
    /// No.
    No,
    /// Nobody knows yet.
    #[default]
    Unknown,
}

/// One archive that was read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ImportedArchive {
    /// The SHA-256 of its bytes, in hexadecimal.
    pub sha256: String,
    /// What the person called it.
    pub name: String,
    /// The format it was read as.
    pub format: Option<String>,
    /// How many things were read.
    #[serde(default)]
    pub items: u64,
    /// How many of them were payments, which do not show who has the number.
    #[serde(default)]
    pub payments: u64,
    /// How many could not be read.
    #[serde(default)]
    pub skipped: u64,
    /// The first and last day it covers.
    pub first_day: Option<Date>,
    /// The last day it covers.
    pub last_day: Option<Date>,
}

/// A binding that a scan found, or that the person stated.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Found {
    /// The service's id: its record's, or a name made from its sender.
    pub service: String,
    /// What to call it.
    #[serde(default)]
    pub name: String,
    /// Its domain.
    pub domain: Option<String>,
    /// Whether the registry has a record of it.
    #[serde(default)]
    pub known: bool,
    /// How urgent.
    #[serde(default)]
    pub band: Band,
    /// 0 to 100.
    #[serde(default)]
    pub score: u32,
    /// What it is, as far as the order of work asks.
    #[serde(default)]
    pub group: Group,
    /// Whether changing it needs a code to the old number.
    #[serde(default)]
    pub needs_code: Tri,
    /// Whether changing it needs a visit to a branch.
    #[serde(default)]
    pub branch_visit: Tri,
    /// Whether other accounts hang on it.
    #[serde(default)]
    pub keystone: bool,
    /// Where the number is changed.
    pub change_url: Option<String>,
    /// The steps to change it, as its record tells them.
    #[serde(default)]
    pub hints: Vec<String>,
    /// How long changing it takes, as its record tells. Empty: not known.
    #[serde(default)]
    pub waits: Vec<Wait>,
    /// How many days changing it takes at the longest, as journals of earlier versions say it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wait_days: Option<u32>,
    /// The mailbox service it falls with.
    pub hangs_on: Option<String>,
    /// Whether it is certain that it hangs on this line.
    pub line_certain: Option<bool>,
    /// How that is known; journals of earlier versions do not tell.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line_known_by: Option<LineKnownBy>,
    /// What was seen, counted.
    #[serde(default, with = "super::seen::clues")]
    pub clues: BTreeMap<ClueKind, Tally>,
    /// At most a handful of excerpts.
    #[serde(default, rename = "excerpts", with = "super::seen::excerpts")]
    pub evidence: Vec<Evidence>,
    /// Messages a month.
    #[serde(default, skip_serializing_if = "Months::is_empty")]
    pub months: Months,
    /// Mail addresses that the account is used with.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub mailboxes: BTreeSet<String>,
}

impl Found {
    /// The last day on which it showed that it uses the number.
    pub fn last_use(&self) -> Option<Date> {
        let clues = self.clues.iter().filter(|(clue, _)| clue.shows_use());
        let last = clues.filter_map(|(_, tally)| tally.last).max();
        last.and_then(Moment::date)
    }

    /// The last day on which it was seen at all.
    pub fn last_seen(&self) -> Option<Date> {
        let last = self.clues.values().filter_map(|tally| tally.last).max();
        last.and_then(Moment::date)
    }

    /// Its place in the order of work.
    pub fn place(&self) -> WorkPlace {
        Standing {
            band: self.band,
            keystone: self.keystone,
            needs_code: match self.needs_code {
                Tri::Yes => Some(true),
                _ => self.known.then_some(false),
            },
            sent_code: self.clues.contains_key(&ClueKind::CodeReceived),
            group: self.group,
            score: self.score,
            name: &self.name,
            id: &self.service,
        }
        .place()
    }

    /// The calendar days that changing it takes at the longest.
    pub fn longest_wait(&self, old_sim_works: bool) -> u32 {
        let waits = Wait::longest(&self.waits, old_sim_works);
        waits.max(self.wait_days.unwrap_or(0))
    }

    /// Whether a page says how long changing it takes.
    pub fn wait_is_known(&self) -> bool {
        self.wait_days.is_some() || self.waits.iter().any(Wait::is_sourced)
    }
}

/// What one import brought.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Imported {
    /// The archives read.
    #[serde(default)]
    pub archives: Vec<ImportedArchive>,
    /// The bindings found.
    #[serde(default)]
    pub found: Vec<Found>,
    /// What else the scan said; journals of earlier versions do not tell.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scan: Option<ScanSummary>,
}

/// What a scan found besides the accounts.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ScanSummary {
    /// Every archive given, also those that were not read, and why.
    pub archives: Vec<Archive>,
    /// Observations by kind.
    pub kinds: BTreeMap<String, u64>,
    /// Messages a month (year x 12 + month - 1).
    #[serde(with = "super::seen::months")]
    pub months: BTreeMap<i32, u32>,
    /// Services seen only on other numbers.
    pub elsewhere: u64,
    /// Services left out by the limit.
    pub left_out: u64,
    /// The lines that phones tell of as their own.
    #[serde(skip_serializing_if = "BTreeSet::is_empty")]
    pub phone_lines: BTreeSet<PhoneLine>,
    /// Accounts that do not know the number and are used with a mail address.
    pub mail_accounts: Vec<MailAccount>,
    /// The last day that statements tell of.
    pub statements_until: Option<Date>,
}

/// An account that falls with the mailbox it is used with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MailAccount {
    /// The service's id.
    pub service: String,
    /// What to call it.
    pub name: String,
    /// The mail addresses.
    pub mailboxes: BTreeSet<String>,
}

/// What the person did about an account.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize,
)]
#[serde(rename_all = "snake_case")]
pub enum AccountState {
    /// Nothing yet.
    #[default]
    Open,
    /// It has the new number.
    Moved,
    /// The number was taken out.
    Removed,
    /// The person leaves it as it is, knowingly.
    Kept,
    /// It is no account of the person's.
    Dismissed,
    /// Dealt with in another way (account deleted).
    Done,
}

impl AccountState {
    /// Every state.
    pub const ALL: [Self; 6] = [
        Self::Open,
        Self::Moved,
        Self::Removed,
        Self::Kept,
        Self::Dismissed,
        Self::Done,
    ];

    /// The name in keys, in forms and on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Moved => "moved",
            Self::Removed => "removed",
            Self::Kept => "kept",
            Self::Dismissed => "dismissed",
            Self::Done => "done",
        }
    }
}
