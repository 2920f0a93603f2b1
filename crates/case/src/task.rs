//! Something to do.

use crate::args::Args;
use crate::event::{Document, Event};
use jiff::civil::Date;
use ringoff_model::FactKey;
use ringoff_model::Grounds;
use std::fmt;

/// Names a task for ever: the same state of the case gives the same ids.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TaskId(pub String);

impl fmt::Display for TaskId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl From<&str> for TaskId {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

/// The part of the case to which a task belongs. Ordered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Phase {
    /// Before closing is asked for.
    Before,
    /// From asking to the slip.
    During,
    /// After the line is closed.
    After,
}

impl Phase {
    /// The key of its name.
    pub fn key(self) -> &'static str {
        match self {
            Self::Before => "phase-before",
            Self::During => "phase-during",
            Self::After => "phase-after",
        }
    }
}

/// Where a task stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum TaskState {
    /// It can be done now.
    Ready,
    /// Another task, or a day, comes first.
    Waiting,
    /// Done.
    Done,
    /// Left out: by the person, with a reason, or because what it was for is over.
    Skipped,
}

impl TaskState {
    /// The key of its name.
    pub fn key(self) -> &'static str {
        match self {
            Self::Ready => "task-state-ready",
            Self::Waiting => "task-state-waiting",
            Self::Done => "task-state-done",
            Self::Skipped => "task-state-skipped",
        }
    }
}

/// How a task gets done in the journal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Finish {
    /// Writing this event is all (`ringoff done ID`).
    Event(Box<Event>),
    /// The verb has to ask for something first (a day, an amount, a file).
    Verb,
}

/// Something to do, with what it waits for and a deadline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Task {
    /// Its name for ever.
    pub id: TaskId,
    /// The key of its title; `<key>-why` says why, with the same values.
    pub key: &'static str,
    /// The values of both sentences.
    pub args: Args,
    /// The part of the case.
    pub phase: Phase,
    /// The first day on which it makes sense.
    pub opens: Option<Date>,
    /// The last day on which it is in time.
    pub due: Option<Date>,
    /// What has to be done or skipped first.
    pub waits_for: Vec<TaskId>,
    /// Where it stands.
    pub state: TaskState,
    /// It goes before everything else (an alarm).
    pub urgent: bool,
    /// Good to do, but it keeps no case from going on or being finished.
    pub optional: bool,
    /// It cannot be skipped.
    pub must: bool,
    /// The command line that does it, without `ringoff`; capitals stand for what the person fills in.
    pub verb: String,
    /// How it gets done in the journal.
    pub finish: Finish,
    /// The letters that do it, in the order in which they are tried (`refund`).
    pub letters: Vec<&'static str>,
    /// The papers it needs.
    pub papers: Vec<Document>,
    /// What to ask the operator on the way.
    pub questions: Vec<FactKey>,
    /// The account it is about.
    pub service: Option<String>,
}

impl Task {
    /// Whether the person may leave it out: it is not done yet, and the closing does not depend on it.
    pub fn may_be_skipped(&self) -> bool {
        self.is_open() && !self.must
    }

    /// The key of the sentence that says why.
    pub fn why_key(&self) -> String {
        format!("{}-why", self.key)
    }

    /// Whether its day has passed.
    pub fn is_overdue(&self, today: Date) -> bool {
        self.is_open() && self.due.is_some_and(|due| due < today)
    }

    /// Whether it is neither done nor left out.
    pub fn is_open(&self) -> bool {
        matches!(self.state, TaskState::Ready | TaskState::Waiting)
    }
}

/// What to do now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Next {
    /// This.
    Do(Box<Task>),
    /// Nothing until that day; then this.
    Wait(Date, Box<Task>),
    /// Nothing any more.
    Nothing,
}

/// How far the case is. Ordered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Stage {
    /// Accounts are being moved, papers gathered.
    Preparing,
    /// The number may go.
    Ready,
    /// Closing was asked for.
    Closing,
    /// The operator says it is closed; the proof is missing.
    ClosedAwaitingSlip,
    /// Bills, refund and accounts are watched.
    Aftercare,
    /// Nothing is left to do.
    Finished,
    /// The line is kept in use.
    Kept,
    /// The line is kept alive at the least cost.
    Parked,
    /// The number goes to another operator.
    Carried,
}

impl Stage {
    /// Every stage.
    pub const ALL: [Self; 9] = [
        Self::Preparing,
        Self::Ready,
        Self::Closing,
        Self::ClosedAwaitingSlip,
        Self::Aftercare,
        Self::Finished,
        Self::Kept,
        Self::Parked,
        Self::Carried,
    ];

    /// The key of the sentence that says more, which depends on what the case rests on.
    pub fn about(self, grounds: Grounds) -> String {
        match (self, grounds) {
            (Self::Ready, Grounds::Nothing | Grounds::Statements) => {
                "stage-ready-unread-about".to_owned()
            }
            (Self::Ready, Grounds::ByHand) => "stage-ready-by-hand-about".to_owned(),
            _ => format!("{}-about", self.key()),
        }
    }

    /// The key of its name.
    pub fn key(self) -> &'static str {
        match self {
            Self::Preparing => "stage-preparing",
            Self::Ready => "stage-ready",
            Self::Closing => "stage-closing",
            Self::ClosedAwaitingSlip => "stage-closed-awaiting-slip",
            Self::Aftercare => "stage-aftercare",
            Self::Finished => "stage-finished",
            Self::Kept => "stage-kept",
            Self::Parked => "stage-parked",
            Self::Carried => "stage-carried",
        }
    }
}
