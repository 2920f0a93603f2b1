//! What can be typed about a case. The tasks of a case name these verbs; a test holds that they can be read.

use clap::{Args as ClapArgs, Subcommand};
use jiff::civil::{Date, Time};
use std::path::PathBuf;

use super::values::{
    AccountState, BalancePlan, Channel, Choice, ExhibitKind, ExtraKind, Outcome, RecoveryWay,
    Resolution, Sim, SimKind, YesNo,
};

#[derive(Debug, Subcommand)]
pub(crate) enum CaseVerb {
    /// Open the case of a line
    New(New),
    /// List every case of the vault
    List,
    /// Show what is known of the line
    Show,
    /// Add or put right what is known of the line
    Edit(LineFacts),
    /// Compare keeping, parking and closing the line
    Compare,
    /// End the case by hand
    End {
        /// Why; needed as long as the confirmation slip is missing
        #[arg(long)]
        reason: Option<String>,
    },
    /// Go on with a case that was ended
    Reopen {
        /// Why
        #[arg(long)]
        reason: Option<String>,
    },
}

#[derive(ClapArgs, Debug)]
pub(crate) struct New {
    /// The number, in international form
    #[arg(long)]
    pub number: String,
    #[command(flatten)]
    pub facts: LineFacts,
}

/// Facts of a line; what is not given stays as it is.
#[derive(ClapArgs, Debug, Default)]
pub(crate) struct LineFacts {
    /// The operator that serves the number now: kz/kcell, or a name such as activ
    #[arg(long)]
    pub operator: Option<String>,
    /// The brand it was sold under
    #[arg(long)]
    pub brand: Option<String>,
    /// The day you leave the operator's country
    #[arg(long, value_name = "DAY")]
    pub leaving: Option<Date>,
    /// A card of plastic, or a profile in the phone
    #[arg(long)]
    pub sim: Option<SimKind>,
    /// The number printed on the card
    #[arg(long)]
    pub iccid: Option<String>,
    /// The name in the operator's records, spelled as there
    #[arg(long)]
    pub holder: Option<String>,
    /// Whether the line stands in your own name
    #[arg(long, value_name = "YES|NO")]
    pub mine: Option<YesNo>,
    /// Whether you are a resident of the operator's country
    #[arg(long, value_name = "YES|NO")]
    pub resident: Option<YesNo>,
    /// Whether you bought it from an agent
    #[arg(long, value_name = "YES|NO")]
    pub agent: Option<YesNo>,
    /// Paid ahead
    #[arg(long, conflicts_with = "postpaid")]
    pub prepaid: bool,
    /// Paid by bill
    #[arg(long)]
    pub postpaid: bool,
    /// What it costs a month: "1990 KZT"
    #[arg(long, value_name = "AMOUNT")]
    pub monthly_fee: Option<String>,
    /// The contract or account number at the operator
    #[arg(long)]
    pub contract: Option<String>,
    /// The first day you held the number
    #[arg(long, value_name = "DAY")]
    pub since: Option<Date>,
    /// The number that your accounts move to
    #[arg(long, value_name = "NUMBER")]
    pub new_number: Option<String>,
    /// Another number of yours; repeat for each
    #[arg(long, value_name = "NUMBER")]
    pub other_line: Vec<String>,
    /// The time zone you are in: Europe/Berlin
    #[arg(long, value_name = "ZONE")]
    pub my_zone: Option<String>,
    /// The language you read: en, zh-Hans, ru, kk
    #[arg(long, value_name = "LANG")]
    pub language: Option<String>,
}

#[derive(Debug, Subcommand)]
pub(crate) enum AccountVerb {
    /// List the accounts in the order of work
    List,
    /// Show one: the evidence, what to do
    Show {
        /// Its name, domain or id
        service: String,
    },
    /// Add one that no archive showed
    Add {
        /// Its name
        name: String,
        /// Its domain
        #[arg(long)]
        domain: Option<String>,
    },
    /// It has the new number
    Moved(Marked),
    /// The number was taken out
    Removed(Marked),
    /// You leave it as it is, knowingly
    Kept(Marked),
    /// It is no account of yours
    Dismissed(Marked),
    /// Dealt with in another way
    Done(Marked),
    /// Not dealt with after all
    Open(Marked),
    /// You signed in once without the SIM
    Rehearsed {
        /// Its name, domain or id
        service: String,
        /// It did not work
        #[arg(long)]
        failed: bool,
        #[command(flatten)]
        on: On,
    },
}

impl AccountVerb {
    /// The state that a verb sets, and of which account.
    pub fn mark(&self) -> Option<(AccountState, &Marked)> {
        Some(match self {
            Self::Moved(marked) => (AccountState::Moved, marked),
            Self::Removed(marked) => (AccountState::Removed, marked),
            Self::Kept(marked) => (AccountState::Kept, marked),
            Self::Dismissed(marked) => (AccountState::Dismissed, marked),
            Self::Done(marked) => (AccountState::Done, marked),
            Self::Open(marked) => (AccountState::Open, marked),
            _ => return None,
        })
    }
}

#[derive(ClapArgs, Debug)]
pub(crate) struct Marked {
    /// Names, domains or ids
    #[arg(required = true)]
    pub services: Vec<String>,
    #[command(flatten)]
    pub on: On,
    /// More about it
    #[arg(long)]
    pub note: Option<String>,
}

/// The day of something that happened earlier.
#[derive(ClapArgs, Debug, Default)]
pub(crate) struct On {
    /// The day, if not today
    #[arg(long, value_name = "DAY")]
    pub on: Option<Date>,
}

#[derive(Debug, Subcommand)]
pub(crate) enum ExtraVerb {
    /// List what has to be stopped or paid
    List,
    /// Note one
    Add {
        /// What kind
        kind: ExtraKind,
        /// What to call it
        name: String,
        /// What it costs: "990 KZT"
        #[arg(long, value_name = "AMOUNT")]
        amount: Option<String>,
    },
    /// It was stopped or paid
    Stopped {
        /// Its name or id
        extra: String,
        #[command(flatten)]
        on: On,
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

#[derive(Debug, Subcommand)]
pub(crate) enum BalanceVerb {
    /// Note what is on it: 4200 KZT
    Record {
        /// How much
        amount: String,
        /// ISO 4217
        currency: String,
        #[command(flatten)]
        on: On,
    },
    /// Say what is to become of it
    Plan {
        /// Which way
        plan: BalancePlan,
        /// Why
        #[arg(long)]
        note: Option<String>,
    },
    /// It is spent, moved or given up
    Settled {
        #[command(flatten)]
        on: On,
        /// More about it
        #[arg(long)]
        note: Option<String>,
    },
}

#[derive(Debug, Subcommand)]
pub(crate) enum RefundVerb {
    /// A refund was asked for
    Request {
        /// How much: "4200 KZT"
        #[arg(long)]
        amount: Option<String>,
        #[command(flatten)]
        on: On,
        /// The day by which they said it comes
        #[arg(long, value_name = "DAY")]
        due: Option<Date>,
        /// The ticket number
        #[arg(long)]
        ticket: Option<String>,
    },
    /// The money came
    Received {
        /// How much
        amount: String,
        /// ISO 4217
        currency: String,
        #[command(flatten)]
        on: On,
    },
}

#[derive(Debug, Subcommand)]
pub(crate) enum CloseVerb {
    /// Closing was asked for
    Request {
        /// By which way
        #[arg(long, value_enum)]
        by: Channel,
        #[command(flatten)]
        on: On,
        /// The ticket number
        #[arg(long)]
        ticket: Option<String>,
        /// The day they announced as the end
        #[arg(long, value_name = "DAY")]
        expected: Option<Date>,
    },
    /// The operator says that the contract has ended
    Confirm {
        /// Its last day
        day: Date,
        /// More about it
        #[arg(long)]
        note: Option<String>,
    },
}

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
pub(crate) struct Bill {
    #[command(subcommand)]
    pub verb: BillVerb,
}

#[derive(Debug, Subcommand)]
pub(crate) enum BillVerb {
    /// Say how the bill or statement of a month after closing looks
    Check {
        /// Which month after closing, counted from 1
        cycle: u32,
        /// What was charged, if anything: "500 KZT"
        #[arg(long, value_name = "AMOUNT")]
        charged: Option<String>,
        /// More about it
        #[arg(long)]
        note: Option<String>,
    },
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

#[derive(Debug, Subcommand)]
pub(crate) enum LetterVerb {
    /// List the papers that can be made
    List,
    /// Show one on the terminal
    Show(Letter),
    /// Write one as PDF
    Pdf(LetterFile),
    /// Write one as plain text
    Text(LetterFile),
    /// Say that one was sent or handed over
    Sent {
        /// Which
        letter: String,
        /// How
        #[arg(long, value_enum, default_value_t = Channel::Post)]
        by: Channel,
        #[command(flatten)]
        on: On,
        /// The day by which an answer is due
        #[arg(long, value_name = "DAY")]
        answer_due: Option<Date>,
    },
}

#[derive(ClapArgs, Debug)]
pub(crate) struct Letter {
    /// Which: terminate, refund, call-script, branch-card ...
    pub letter: String,
    /// Its language, if not the recipient's: ru, kk, zh-Hans, en
    #[arg(id = "in", long = "in", value_name = "LANG")]
    pub lang: Option<String>,
    /// A second language beside it
    #[arg(long, value_name = "LANG")]
    pub beside: Option<String>,
    /// Fill a gap: holder_address="..." (`letter list` names them); repeat for each
    #[arg(long = "fill", value_name = "FIELD=TEXT")]
    pub fill: Vec<String>,
}

#[derive(ClapArgs, Debug)]
pub(crate) struct LetterFile {
    #[command(flatten)]
    pub letter: Letter,
    /// The file to write; an existing one is not overwritten
    #[arg(long, value_name = "FILE")]
    pub out: PathBuf,
}

#[derive(ClapArgs, Debug)]
#[command(args_conflicts_with_subcommands = true)]
pub(crate) struct Watch {
    #[command(subcommand)]
    pub verb: Option<WatchVerb>,
    /// Bank statements (CSV, OFX, CAMT.053) and folders; without any, what was found so far
    pub paths: Vec<PathBuf>,
    /// A described table of your own (docs/reference/table.md)
    #[arg(long, value_name = "FILE")]
    pub table: Vec<PathBuf>,
}

#[derive(Debug, Subcommand)]
pub(crate) enum WatchVerb {
    /// Say how a finding ended
    Resolve {
        /// The finding, as the list names it
        finding: String,
        /// How
        how: Resolution,
        /// More about it
        #[arg(long)]
        note: Option<String>,
    },
}

#[derive(ClapArgs, Debug)]
pub(crate) struct Attach {
    /// The file
    pub file: PathBuf,
    /// What it is
    #[arg(long, value_enum, default_value_t = ExhibitKind::Other)]
    pub kind: ExhibitKind,
    /// What it shows
    #[arg(long)]
    pub note: Option<String>,
}

#[derive(ClapArgs, Debug)]
pub(crate) struct Choose {
    /// What to do with the line
    pub choice: Choice,
    /// Why
    #[arg(long)]
    pub reason: Option<String>,
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

#[derive(ClapArgs, Debug)]
pub(crate) struct SimGone {
    /// The profile was deleted, or the card was destroyed
    pub what: Sim,
    #[command(flatten)]
    pub on: On,
}

#[derive(ClapArgs, Debug)]
pub(crate) struct Recheck {
    /// Days before the number can be given away: 30, 7 or 0
    pub round: u32,
    /// An account that still knows the number; repeat for each
    #[arg(long, value_name = "SERVICE")]
    pub still: Vec<String>,
    #[command(flatten)]
    pub on: On,
}

#[derive(ClapArgs, Debug)]
pub(crate) struct Import {
    /// Files and folders, as `ringoff scan` takes them
    #[arg(required = true)]
    pub paths: Vec<PathBuf>,
    /// A described table of your own (docs/reference/table.md)
    #[arg(long, value_name = "FILE")]
    pub table: Vec<PathBuf>,
    /// Archives read side by side (default: one a core)
    #[arg(long, value_name = "N")]
    pub threads: Option<usize>,
}

#[derive(Debug, Subcommand)]
pub(crate) enum VaultVerb {
    /// Make a vault, with a passphrase and a recovery key
    Create,
    /// Read everything again and say what is wrong
    Verify,
    /// Write everything, still locked, into one file
    Backup {
        /// The file to write
        file: PathBuf,
    },
    /// Make a vault from a backup
    Restore {
        /// The backup
        file: PathBuf,
    },
    /// Change the passphrase
    Passphrase,
    /// Set a new passphrase with the recovery key
    Recover,
    /// Write everything, readable by anybody, into a new folder
    Export {
        /// The folder to write
        folder: PathBuf,
    },
    /// Remove the vault for good
    Erase {
        /// Needed, since there is no way back
        #[arg(long)]
        yes_erase_everything: bool,
    },
}
