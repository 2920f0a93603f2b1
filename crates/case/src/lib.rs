//! The closing of one line as a fold of its events.
//!
//! Leans on `ringoff-model` for numbers and moments, on `jiff` for civil dates, on `rust_decimal` for
//! amounts. What is known of operators comes in as [`Rules`]. Reads no clock, no file and no archive,
//! and never fails on an event: what makes no sense is left out and counted with its reason.

mod args;
mod case;
mod compare;
mod countdown;
mod dates;
mod event;
mod keys;
mod rules;
mod task;
mod tasks;
mod timeline;
pub mod watch;

pub use args::{Arg, Args};
pub use case::{
    Account, Bill, Case, ClosingRequest, Extra, Ignored, Override, Recovery, RefundRequest,
    Refusal, Said, SentLetter, State, TakenStep, UndoMeaning, WatchEntry,
};
pub use compare::{BurnDown, Comparison};
pub use countdown::{Mark, MarkKind};
pub use event::{
    AccountState, Appointment, BalancePlan, Band, CaseId, Channel, Choice, ContactAttempt,
    Document, Event, Exhibit, ExhibitKind, ExtraKind, FORMAT, Found, Group, HolderKind, Imported,
    ImportedArchive, JournalEntry, KINDS, LineChange, LineFact, LineFacts, MailAccount, Money,
    Outcome, Plan, Record, RecordError, RecoveryWay, RefusalKind, Resolution, ScanSummary, SimKind,
    Tri, WatchFinding, WatchKind, Whereabouts,
};
pub use keys::KEYS;
pub use rules::operator_answers;
pub use rules::{
    Address, DefaultTerms, LadderStep, Origin, OtherOperator, RefundRule, Rule, Rules, ToldBy, Way,
};
pub use task::{Finish, Next, Phase, Stage, Task, TaskId, TaskState};
pub use tasks::{Ground, next};
pub use timeline::TimelineEntry;
