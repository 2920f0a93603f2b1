//! The commands of a case: open the vault, do what a person wants, compute what is to be done, make papers.
//!
//! [`Workspace`] is what the command line and the pages hold. It joins the vault, the registry and the clock;
//! what is decided is decided in `ringoff-case`, what is written is written in `ringoff-letters`.

mod accounts;
mod calendar;
mod cases;
pub mod command;
mod contribution;
mod error;
mod exhibits;
mod fill;
mod hand_list;
mod import;
mod letter;
mod looks;
mod operator;
mod papers;
mod payments;
mod phrases;
mod restored_scan;
mod rules;
mod say;
mod scanned;
mod sheets;
mod watch;

pub use accounts::{AccountRef, account_address};
pub use cases::{Opened, operator_of};
pub use command::{Amount, BillResult, Command, Contact, LineEdit, Receipt, text};
pub use error::{WorkspaceError, defect};
pub use exhibits::{Proof, ProofFile, TimelineRow};
pub(crate) use fill::fill;
pub use fill::{DETAILS, FIELDS};
pub use hand_list::{HandAnswer, ToAsk, hand_list};
pub use import::Import;
pub use looks::Looks;
pub use operator::{FactRow, OperatorView, document_name, length, operator_view};
pub use papers::{Paper, PaperFile, papers};
pub use payments::Payments;
pub use restored_scan::RestoredScan;
pub(crate) use rules::{rules, situation};
pub use say::{accounts_left, origin_words, source_words, task_words};
pub(crate) use say::{said_all, say};
pub use scanned::{Control, Locked, Outcome, Progress, ScanError, Scanned};
pub use watch::WatchReport;

/// What a case is made of.
pub use ringoff_case as case;
/// Papers and their languages.
pub use ringoff_letters as letters;
/// The vault.
pub use ringoff_store as vault;
pub use ringoff_store::{ExposeSecret, SecretString, Vault};

use jiff::Zoned;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use ringoff_case::{Case, CaseId, Event, JournalEntry, Next, Record, Rules, Task};
use ringoff_model::Moment;
use ringoff_registry::Registry;
use ringoff_store::Store;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

/// What the verbs of a case return.
pub type Result<T, E = WorkspaceError> = std::result::Result<T, E>;

/// Lists of tasks that are kept: papers ask for four languages.
const TASKS: usize = 4;

/// What a list of tasks is of: the case's last entry, a language, a day.
type TasksOf = (u64, String, Date);

/// An open vault with its cases.
pub struct Workspace {
    store: Box<dyn Store>,
    registry: Registry,
    journal: BTreeMap<CaseId, Vec<JournalEntry>>,
    /// Cases that were looked at, as they stand.
    standing: Mutex<BTreeMap<CaseId, Arc<Case>>>,
    /// Their tasks, the latest first.
    tasks: Mutex<Vec<(TasksOf, Arc<Vec<Task>>)>>,
    read_to: u64,
    /// Entries of the vault that are no records of a case. They are kept as they are.
    unread: u64,
}

impl std::fmt::Debug for Workspace {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let cases: Vec<&CaseId> = self.journal.keys().collect();
        f.debug_struct("Workspace")
            .field("cases", &cases)
            .finish_non_exhaustive()
    }
}

impl Workspace {
    /// Reads the journal of an open vault.
    pub fn new(store: Box<dyn Store>, registry: Registry) -> Result<Self> {
        let mut workspace = Self {
            store,
            registry,
            journal: BTreeMap::new(),
            standing: Mutex::default(),
            tasks: Mutex::default(),
            read_to: 0,
            unread: 0,
        };
        workspace.refresh()?;
        Ok(workspace)
    }

    /// What the program knows of services and operators.
    pub fn registry(&self) -> &Registry {
        &self.registry
    }

    /// Where the journal and the exhibits are kept.
    pub fn store(&self) -> &dyn Store {
        self.store.as_ref()
    }

    /// The same, where it is a vault, to change its locks; `None` where nothing is locked.
    pub fn vault_mut(&mut self) -> Option<&mut Vault> {
        self.store.vault_mut()
    }

    /// Every case, the oldest first.
    pub fn cases(&self) -> Vec<CaseId> {
        let mut cases: Vec<(&CaseId, u64)> = self
            .journal
            .iter()
            .map(|(id, events)| (id, events.first().map_or(0, |e| e.seq)))
            .collect();
        cases.sort_by_key(|(_, seq)| *seq);
        cases.into_iter().map(|(id, _)| id.clone()).collect()
    }

    /// How many entries of the vault no case could read.
    pub fn unread(&self) -> u64 {
        self.unread
    }

    /// A case as it stands.
    pub fn case(&self, id: &CaseId) -> Result<Arc<Case>> {
        let mut standing = self.standing.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(case) = standing.get(id) {
            return Ok(Arc::clone(case));
        }
        let events = self.journal.get(id);
        let events = events.ok_or_else(|| WorkspaceError::NoSuchCase(id.0.clone()))?;
        let case = Arc::new(Case::fold(events));
        standing.insert(id.clone(), Arc::clone(&case));
        Ok(case)
    }

    /// The entries of a case.
    pub fn journal(&self, id: &CaseId) -> &[JournalEntry] {
        self.journal.get(id).map_or(&[], Vec::as_slice)
    }

    /// What is known of the case's operator and country, prose in the given language, and what the operator
    /// said in this case.
    pub fn rules(&self, case: &Case, lang: &str, now: &Zoned) -> Rules {
        match &case.state().line {
            Some(line) => {
                rules(&self.registry, line, lang, today(case, now)).with_answers(case.state())
            }
            None => Rules::default(),
        }
    }

    /// Everything there is to do, in order. What was made for the case as it stands is kept: a page asks
    /// several times.
    pub fn tasks(&self, case: &Case, lang: &str, now: &Zoned) -> Arc<Vec<Task>> {
        let today = today(case, now);
        // The last entry's number is that of one case in one state.
        let Some(last) = case.entries().last() else {
            return Arc::default();
        };
        let key = (last.seq, lang.to_owned(), today);
        let mut tasks = self.tasks.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(made) = tasks.iter().find(|(of, _)| *of == key) {
            return Arc::clone(&made.1);
        }
        let made = Arc::new(case.tasks(&self.rules(case, lang, now), today));
        tasks.truncate(TASKS - 1);
        tasks.insert(0, (key, Arc::clone(&made)));
        made
    }

    /// The task of this name.
    pub fn task(&self, case: &Case, name: &str, now: &Zoned) -> Result<Task> {
        let tasks = self.tasks(case, "en", now);
        let found = tasks.iter().find(|task| task.id.0 == name).cloned();
        found.ok_or_else(|| WorkspaceError::NoSuchTask(name.to_owned()))
    }

    /// The one thing to do now.
    pub fn next(&self, case: &Case, lang: &str, now: &Zoned) -> Next {
        ringoff_case::next(&self.tasks(case, lang, now), today(case, now))
    }

    /// Writes what was done together as one entry, which is undone as one; nothing, if nothing was done.
    fn write_all(&mut self, id: &CaseId, events: Vec<Event>, now: &Zoned) -> Result<Option<u64>> {
        let event = Event::together(events);
        event.map(|event| self.write(id, event, now)).transpose()
    }

    /// Writes what happened. Refused, and not written, where the case cannot take it.
    fn write(&mut self, id: &CaseId, event: Event, now: &Zoned) -> Result<u64> {
        self.refresh()?;
        let record = record(id, event, now);
        let payload = record.to_json();
        let payload = payload.map_err(|error| WorkspaceError::Value(error.to_string()))?;
        let entry = record.stamped(self.store.head().seq + 1);
        let checked = match self.case(id) {
            Ok(case) => case.may_write(&entry),
            Err(_) => Case::default().may_write(&entry),
        };
        checked.map_err(WorkspaceError::Refused)?;
        let written = self.store.append(&payload)?;
        self.refresh()?;
        Ok(written.seq)
    }

    /// Takes in what has been appended since the last look.
    fn refresh(&mut self) -> Result<()> {
        let standing = self.standing.get_mut();
        let standing = standing.unwrap_or_else(PoisonError::into_inner);
        for entry in self.store.entries_after(self.read_to)? {
            self.read_to = entry.seq;
            match Record::from_json(&entry.payload) {
                Ok(record) => {
                    standing.remove(&record.case);
                    let events = self.journal.entry(record.case.clone()).or_default();
                    events.push(record.stamped(entry.seq));
                }
                Err(_) => self.unread += 1,
            }
        }
        Ok(())
    }
}

fn record(id: &CaseId, event: Event, now: &Zoned) -> Record {
    Record::new(
        id.clone(),
        Moment(now.timestamp().as_millisecond()),
        zone_name(now),
        event,
    )
}

/// The name of the time zone the person is in, as the journal keeps it.
fn zone_name(now: &Zoned) -> &str {
    now.time_zone().iana_name().unwrap_or("UTC")
}

/// The day it is where the operator is; where the person is, if nothing tells.
pub fn today(case: &Case, now: &Zoned) -> Date {
    let line = case.state().line.as_ref();
    let zone = line.and_then(|line| TimeZone::get(line.zone.as_deref()?).ok());
    match zone {
        Some(zone) => now.with_time_zone(zone).date(),
        None => now.date(),
    }
}

/// The SHA-256 of bytes, in hexadecimal.
pub fn sha256(bytes: &[u8]) -> String {
    use sha2::Digest as _;
    ringoff_model::hex(&sha2::Sha256::digest(bytes))
}
