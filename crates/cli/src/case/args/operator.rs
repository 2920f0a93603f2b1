//! The operator: what is known and said, calls, visits, refusals.

use super::{On, day};
use crate::case::values::{Channel, Outcome, RecoveryWay};
use clap::{Args as ClapArgs, Subcommand};
use jiff::civil::{Date, Time};
use ringoff_workspace::case::RefusalKind;
use ringoff_workspace::{Command, Contact};
use std::path::PathBuf;

#[derive(Debug, Subcommand)]
pub(crate) enum OperatorVerb {
    /// List the operators with a record
    List,
    /// Show what is known, with sources and dates, and what to ask
    Show {
        /// kz/kcell, or a name such as activ; the case's own, if not given
        operator: Option<String>,
        /// Show unverified facts, too
        #[arg(long)]
        unverified: bool,
    },
    /// List facts that are past their review
    Check,
    /// List facts that no record knows, with the pages that may tell them, as docs/facts-wanted.md
    Wanted,
    /// Record in the case what the operator said, or what you found yourself
    Said {
        /// Which fact, as the list of questions names it: terminate-days
        fact: String,
        /// What they said, or what you found
        value: String,
        /// By which way
        #[arg(long, value_enum, default_value_t = Channel::Hotline)]
        by: Channel,
        /// You found it yourself, on a card, a bill or in the app: --who says where
        #[arg(long, conflicts_with = "by")]
        found: bool,
        /// Who said it, or where it was found
        #[arg(long)]
        who: Option<String>,
        #[command(flatten)]
        on: On,
    },
    /// Write what was said in the case as a data file to contribute
    Contribute {
        /// The file to write
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
    },
}

impl OperatorVerb {
    /// What it does in a case; `None` where it shows or writes something else.
    pub fn command(&self) -> Option<Command> {
        let Self::Said {
            fact,
            value,
            by,
            found,
            who,
            on,
        } = self
        else {
            return None;
        };
        Some(Command::RecordAnswers {
            answers: vec![(fact.clone(), value.clone())],
            channel: (!found).then(|| (*by).into()),
            who: who.clone(),
            on: on.on,
        })
    }
}

#[derive(ClapArgs, Debug)]
pub(crate) struct Call {
    /// By which way
    #[arg(long, value_enum, default_value_t = Channel::Hotline)]
    pub by: Channel,
    /// How it ended
    pub outcome: Outcome,
    /// When, if not now, where you are: 2026-12-01T10:30
    #[arg(long, value_name = "MOMENT")]
    pub at: Option<jiff::civil::DateTime>,
    /// Minutes you waited
    #[arg(long, value_name = "MINUTES")]
    pub waited: Option<u32>,
    /// Who answered
    #[arg(long)]
    pub who: Option<String>,
    /// The ticket number
    #[arg(long)]
    pub ticket: Option<String>,
    /// The day they promised something for
    #[arg(long, value_name = "DAY", value_parser = day)]
    pub promised: Option<Date>,
    /// What was said
    #[arg(long)]
    pub note: Option<String>,
}

impl From<&Call> for Command {
    fn from(args: &Call) -> Self {
        Self::LogContact(Contact {
            at: args.at,
            waited_minutes: args.waited,
            who: args.who.clone(),
            ticket: args.ticket.clone(),
            promised_for: args.promised,
            note: args.note.clone(),
            ..Contact::new(args.by.into(), args.outcome.into())
        })
    }
}

#[derive(ClapArgs, Debug)]
pub(crate) struct Appointment {
    /// The day, in the operator's zone
    #[arg(required_unless_present = "cancel", value_parser = day)]
    pub day: Option<Date>,
    /// The time of day, in the operator's zone
    pub time: Option<Time>,
    /// Where
    #[arg(long)]
    pub place: Option<String>,
    /// What else
    #[arg(long)]
    pub note: Option<String>,
    /// Call off the appointment of this id
    #[arg(long, value_name = "ID", conflicts_with = "day")]
    pub cancel: Option<String>,
}

impl Appointment {
    /// What it does; `None` without a day and an id, which the parser does not let pass.
    pub fn command(&self) -> Option<Command> {
        if let Some(id) = &self.cancel {
            return Some(Command::CancelAppointment { id: id.clone() });
        }
        Some(Command::MakeAppointment {
            day: self.day?,
            time: self.time,
            place: self.place.clone(),
            note: self.note.clone(),
        })
    }
}

#[derive(ClapArgs, Debug)]
pub(crate) struct Refused {
    /// Their words
    pub words: String,
    /// Who
    #[arg(long)]
    pub who: Option<String>,
    /// By which way
    #[arg(long, value_enum)]
    pub by: Option<Channel>,
    /// A promised or owed day passed
    #[arg(long)]
    pub term_broken: bool,
    #[command(flatten)]
    pub on: On,
}

impl From<&Refused> for Command {
    fn from(args: &Refused) -> Self {
        Self::NoteRefusal {
            kind: if args.term_broken {
                RefusalKind::TermBroken
            } else {
                RefusalKind::Refused
            },
            words: args.words.clone(),
            who: args.who.clone(),
            channel: args.by.map(Into::into),
            on: args.on.on,
        }
    }
}

#[derive(ClapArgs, Debug)]
pub(crate) struct Escalate {
    /// The step, as `ringoff plan` names it; without one, the steps of the country
    pub step: Option<String>,
    #[command(flatten)]
    pub on: On,
    /// The ticket number
    #[arg(long)]
    pub ticket: Option<String>,
    /// The day by which they have to answer
    #[arg(long, value_name = "DAY", value_parser = day)]
    pub answer_due: Option<Date>,
    /// The step was answered
    #[arg(long)]
    pub answered: bool,
    /// The answer settles the matter
    #[arg(long, requires = "answered")]
    pub settled: bool,
    /// What was answered
    #[arg(long)]
    pub note: Option<String>,
}

impl Escalate {
    /// What it does; `None` where it shows the steps.
    pub fn command(&self) -> Option<Command> {
        let step = self.step.clone()?;
        Some(if self.answered {
            Command::AnswerEscalation {
                step,
                settled: self.settled,
                on: self.on.on,
                note: self.note.clone(),
            }
        } else {
            Command::Escalate {
                step,
                on: self.on.on,
                ticket: self.ticket.clone(),
                answer_due: self.answer_due,
            }
        })
    }
}

#[derive(ClapArgs, Debug)]
pub(crate) struct Recover {
    /// Which way was tried; without one, the ways there are
    pub way: Option<RecoveryWay>,
    /// It worked
    #[arg(long)]
    pub worked: bool,
    /// More about it
    #[arg(long)]
    pub note: Option<String>,
    #[command(flatten)]
    pub on: On,
}

impl Recover {
    /// What it does; `None` where it shows the ways.
    pub fn command(&self) -> Option<Command> {
        Some(Command::TryRecovery {
            way: self.way?.into(),
            worked: self.worked,
            on: self.on.on,
            note: self.note.clone(),
        })
    }
}
