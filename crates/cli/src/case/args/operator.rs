//! The operator: what is known and said, calls, visits, refusals.

use super::On;
use crate::case::values::{Channel, Outcome, RecoveryWay};
use clap::{Args as ClapArgs, Subcommand};
use jiff::civil::{Date, Time};
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
    /// Record in the case what the operator said
    Said {
        /// Which fact, as the list of questions names it: termination-days
        fact: String,
        /// What they said
        value: String,
        /// By which way
        #[arg(long, value_enum, default_value_t = Channel::Hotline)]
        by: Channel,
        /// Who said it
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
    #[arg(long, value_name = "DAY")]
    pub promised: Option<Date>,
    /// What was said
    #[arg(long)]
    pub note: Option<String>,
}

#[derive(ClapArgs, Debug)]
pub(crate) struct Appointment {
    /// The day, in the operator's zone
    #[arg(required_unless_present = "cancel")]
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
    #[arg(long, value_name = "DAY")]
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
