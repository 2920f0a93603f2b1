//! What can be typed.

use crate::case::args as case;
use clap::{Args as ClapArgs, Parser, Subcommand};
use ringoff_model::Document;
use ringoff_workspace::{Command, Result};
use std::path::PathBuf;

/// Find every account that knows your phone number, before the number is given to a stranger.
#[derive(Debug, Parser)]
#[command(name = "ringoff", version, max_term_width = 100)]
pub(crate) struct Args {
    #[command(flatten, next_help_heading = "global")]
    pub global: Global,
    #[command(subcommand)]
    pub verb: Verb,
}

#[derive(ClapArgs, Debug)]
pub(crate) struct Global {
    /// Write without colour (NO_COLOR does the same)
    #[arg(long, global = true)]
    pub no_color: bool,
    /// Show telephone numbers whole
    #[arg(long, global = true)]
    pub reveal: bool,
    /// Language of what is said: en, zh-Hans, ru or kk (default: LC_ALL, LC_MESSAGES, LANG)
    #[arg(long, global = true, value_name = "LANG")]
    pub lang: Option<String>,
    /// The case that is meant, by its id or the last digits of its number; needed if there are several
    #[arg(long, global = true, value_name = "CASE")]
    pub case: Option<String>,
    /// A folder laid out like data/ whose records add to or replace the built-in ones
    #[arg(long, global = true, value_name = "DIR")]
    pub data: Option<PathBuf>,
    /// Act as at this moment: 2026-12-20T10:00[Asia/Almaty]
    #[arg(long, global = true, value_name = "MOMENT", hide = true)]
    pub clock: Option<jiff::Zoned>,
    #[command(flatten)]
    pub vault: VaultPlace,
    /// The work that a new passphrase costs, 2^N steps of scrypt: less for tests, more for patience
    #[arg(long, global = true, value_name = "N", hide = true, value_parser = clap::value_parser!(u8).range(1..=22))]
    pub work_factor: Option<u8>,
}

/// Where the vault is, and where its passphrase comes from.
#[derive(ClapArgs, Debug)]
pub(crate) struct VaultPlace {
    /// The vault's folder (default: in this platform's folder for programs' data)
    #[arg(long, global = true, value_name = "DIR")]
    pub vault: Option<PathBuf>,
    /// Read the passphrase from the first line of this file
    #[arg(long, global = true, value_name = "FILE", conflicts_with_all = ["passphrase_fd", "passphrase_stdin"])]
    pub passphrase_file: Option<PathBuf>,
    /// Read the passphrase from this open descriptor
    #[arg(
        long,
        global = true,
        value_name = "N",
        conflicts_with = "passphrase_stdin"
    )]
    pub passphrase_fd: Option<u32>,
    /// Read the passphrase from a line of standard input
    #[arg(long, global = true)]
    pub passphrase_stdin: bool,
}

impl VaultPlace {
    /// Whether the passphrase is typed at the terminal.
    pub fn is_prompt(&self) -> bool {
        self.passphrase_file.is_none() && self.passphrase_fd.is_none() && !self.passphrase_stdin
    }
}

#[derive(Debug, Subcommand)]
pub(crate) enum Verb {
    /// Read archives and list the accounts bound to a number
    Scan(Scan),
    /// Say what each message of a JSON Lines stream is (for people who write records)
    Classify,
    /// Scan the archives of a made-up traveller
    Demo(Demo),
    /// Open the pages in the browser of this machine
    Open(Open),
    /// Say on one page how to close a number, without a case
    Guide(case::Guide),
    /// Open the case of a line, and say what is known of it
    Case {
        #[command(subcommand)]
        verb: case::CaseVerb,
    },
    /// Read archives into the case
    Import(case::Import),
    /// Say where the case stands
    Status,
    /// Say the one thing to do now, with its papers
    Next,
    /// List everything there is to do
    Plan {
        /// Write JSON: id, phase, state, opens, due, verb of each task
        #[arg(long)]
        json: bool,
    },
    /// List everything that happened
    Timeline,
    /// Tick off a task
    Done {
        /// Its id, as `plan` lists it
        task: String,
        #[command(flatten)]
        on: case::On,
    },
    /// Leave out a task
    Skip {
        /// Its id, as `plan` lists it
        task: String,
        /// Why
        #[arg(long)]
        reason: String,
    },
    /// Take back what was written last
    Undo {
        /// The entry, as `timeline` numbers it; the last one, if not given
        seq: Option<u64>,
    },
    /// Write down a remark
    Note {
        /// What
        text: String,
    },
    /// Keep, park or close the line, or take it to another operator
    Choose(case::Choose),
    /// Go through your accounts by hand, where there is no export to read
    List(case::List),
    /// Work through the accounts
    Account {
        #[command(subcommand)]
        verb: case::AccountVerb,
    },
    /// Say that a paper is at hand
    Paper {
        /// Its name: identity-document, agent-receipt ... or your own
        paper: String,
        /// It is not at hand after all
        #[arg(long)]
        missing: bool,
    },
    /// Stop paid extras, debts and instalments
    Extra {
        #[command(subcommand)]
        verb: case::ExtraVerb,
    },
    /// Log a call, a message or a visit, and what came of it
    #[command(visible_alias = "log")]
    Call(case::Call),
    /// Note an appointment at a branch
    Appointment(case::Appointment),
    /// Get back into the self-care account
    Recover(case::Recover),
    /// See what is known of operators, and record what they say
    Operator {
        #[command(subcommand)]
        verb: case::OperatorVerb,
    },
    /// Note the balance, and what becomes of it
    Balance {
        #[command(subcommand)]
        verb: case::BalanceVerb,
    },
    /// Ask for the balance back, and note when it came
    Refund {
        #[command(subcommand)]
        verb: case::RefundVerb,
    },
    /// Declare that the number may go
    Ready {
        /// Go on although accounts to move first are open or nothing was read: why
        #[arg(long = "override", value_name = "REASON")]
        reason: Option<String>,
    },
    /// Note that closing was asked for, and that it is done
    Close {
        #[command(subcommand)]
        verb: case::CloseVerb,
    },
    /// Keep a file as proof: the confirmation slip above all
    Attach(case::Attach),
    /// Note what became of the SIM
    Sim(case::SimGone),
    /// Check the bills after closing
    Bill(case::Bill),
    /// Go through the accounts once more before the number can be given away
    Recheck(case::Recheck),
    /// Look through idle lines
    Review {
        /// Plan the next look instead
        #[arg(long, value_name = "DAY")]
        plan: Option<jiff::civil::Date>,
    },
    /// Log a refusal or a broken term
    Refused(case::Refused),
    /// Take a step of the ladder of complaints
    Escalate(case::Escalate),
    /// Look for charges that must now be zero
    Watch(case::Watch),
    /// Make letters and other papers
    Letter {
        #[command(subcommand)]
        verb: case::LetterVerb,
    },
    /// Write the case's days as a calendar file
    Calendar(Calendar),
    /// Write the evidence into one file: journal, exhibits, hashes, a program that checks them
    Bundle {
        /// The file to write
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
    },
    /// Create, check, back up, recover the vault
    Vault {
        #[command(subcommand)]
        verb: case::VaultVerb,
    },
    /// Write what your shell needs to complete commands
    Completions {
        /// The shell
        shell: clap_complete::Shell,
    },
    /// Write the manual, a page for each command, in the language of the terminal
    Man {
        /// A folder for the pages
        folder: PathBuf,
    },
}

impl Verb {
    /// What a verb does in the case; `None` where it shows something.
    pub fn command(&self) -> Result<Option<Command>> {
        Ok(Some(match self {
            Self::Case { verb } => return verb.command(),
            Self::Choose(args) => args.into(),
            Self::List(args) => return Ok(args.command()),
            Self::Account { verb } => return Ok(verb.command()),
            Self::Paper { paper, missing } => Command::GatherPaper {
                paper: Document::named(paper),
                at_hand: !missing,
            },
            Self::Extra { verb } => return verb.command(),
            Self::Operator { verb } => return Ok(verb.command()),
            Self::Call(args) => args.into(),
            Self::Appointment(args) => return Ok(args.command()),
            Self::Recover(args) => return Ok(args.command()),
            Self::Balance { verb } => verb.try_into()?,
            Self::Refund { verb } => verb.try_into()?,
            Self::Ready { reason } => Command::DeclareReady {
                reason: reason.clone(),
            },
            Self::Close { verb } => verb.into(),
            Self::Attach(args) => args.into(),
            Self::Sim(args) => args.into(),
            Self::Bill(args) => args.try_into()?,
            Self::Recheck(args) => args.into(),
            Self::Review { plan: Some(day) } => Command::PlanReview { day: *day },
            Self::Review { plan: None } => Command::FinishReview { on: None },
            Self::Refused(args) => args.into(),
            Self::Escalate(args) => return Ok(args.command()),
            Self::Watch(case::Watch {
                verb: Some(verb), ..
            }) => verb.into(),
            Self::Letter { verb } => return verb.command(),
            Self::Done { task, on } => Command::FinishTask {
                task: task.clone(),
                on: on.on,
            },
            Self::Skip { task, reason } => Command::SkipTask {
                task: task.clone(),
                reason: reason.clone(),
            },
            Self::Note { text } => Command::Note { text: text.clone() },
            Self::Undo { seq } => Command::Undo { seq: *seq },
            _ => return Ok(None),
        }))
    }
}

/// Write the case's days as a calendar file.
#[derive(ClapArgs, Debug)]
pub(crate) struct Calendar {
    /// The file to write; written again, its entries keep their names
    #[arg(long, value_name = "FILE")]
    pub out: PathBuf,
    /// Name the operator, the number and the accounts in the entries
    #[arg(long)]
    pub private: bool,
}

/// Read archives and list the accounts bound to a number.
#[derive(ClapArgs, Debug)]
pub(crate) struct Scan {
    /// Files and folders: SMS backups, mail, password exports, contacts; zip, tar and gz too
    #[arg(required = true)]
    pub paths: Vec<PathBuf>,
    #[command(flatten)]
    pub how: How,
}

/// How to scan and how to show it.
#[derive(ClapArgs, Debug)]
pub(crate) struct How {
    /// Your number in international form; repeat for each SIM
    #[arg(long = "number", value_name = "NUMBER[,PART...]")]
    pub numbers: Vec<String>,
    /// A described table of your own (docs/reference/table.md)
    #[arg(long, value_name = "FILE")]
    pub table: Vec<PathBuf>,
    /// Show the evidence for one service and the parts of its score
    #[arg(long, value_name = "SERVICE")]
    pub why: Option<String>,
    /// Write JSON (docs/reference/scan-json.md)
    #[arg(long, conflicts_with_all = ["csv", "why"])]
    pub json: bool,
    /// Write CSV: `spreadsheet` is safe to open in one, `raw` is exact
    #[arg(long, value_name = "STYLE", num_args = 0..=1, require_equals = true, default_missing_value = "spreadsheet", conflicts_with = "why")]
    pub csv: Option<Style>,
    /// Also write one self-contained page; an existing file is not overwritten
    #[arg(long, value_name = "FILE")]
    pub html: Option<PathBuf>,
    /// Archives read side by side (default: one a core)
    #[arg(long, value_name = "N")]
    pub threads: Option<usize>,
    /// Show what fits on one screen.
    #[arg(skip)]
    pub short: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Style {
    Spreadsheet,
    Raw,
}

/// Scan the archives of a made-up traveller with two SIMs.
#[derive(ClapArgs, Debug)]
pub(crate) struct Demo {
    /// Keep the made-up archives in this new folder
    #[arg(long, value_name = "DIR")]
    pub keep: Option<PathBuf>,
    /// Show all of it, as `scan` does, with reasons, scores and first steps
    #[arg(long, conflicts_with = "json")]
    pub all: bool,
    /// Also write the page of the scan
    #[arg(long, value_name = "FILE")]
    pub html: Option<PathBuf>,
    /// Write JSON
    #[arg(long)]
    pub json: bool,
}

/// Open the pages in the browser of this machine.
#[derive(ClapArgs, Debug)]
pub(crate) struct Open {
    /// The port; the system chooses one, if not given
    #[arg(long, value_name = "N", default_value_t = 0, hide_default_value = true)]
    pub port: u16,
    /// Print the link only
    #[arg(long)]
    pub no_browser: bool,
}
