//! What can be typed.

use clap::{Args as ClapArgs, Parser, Subcommand};
use std::path::PathBuf;

/// Find every account that knows your phone number, before the number is given to a stranger.
#[derive(Debug, Parser)]
#[command(name = "ringoff", version, max_term_width = 100, after_help = EXAMPLES, arg_required_else_help = true)]
pub(crate) struct Args {
    #[command(flatten)]
    pub global: Global,
    #[command(subcommand)]
    pub verb: Verb,
}

const EXAMPLES: &str = "\
Examples:
  ringoff demo                                         look at it with a made-up traveller
  ringoff scan ~/phone-export --number \"+7 700 000 12 34\"
  ringoff scan sms.xml --number +77000001234 --why kaspi.kz

Exit codes:
  0 done   1 failed   2 not understood   3 some of it could not be read
  20 a limit was hit   130 interrupted

Nothing leaves this machine: Ringoff opens no network connection.";

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
}

#[derive(Debug, Subcommand)]
pub(crate) enum Verb {
    /// Read archives and list the accounts bound to a number
    Scan(Scan),
    /// Say what each message of a JSON Lines stream is (for people who write records)
    Classify(Classify),
    /// Scan the archives of a made-up traveller
    Demo(Demo),
}

/// Read archives and list the accounts bound to a number.
#[derive(ClapArgs, Debug)]
#[command(after_help = SCAN_EXAMPLES)]
pub(crate) struct Scan {
    /// Files and folders: SMS backups, mail, password exports, contacts; zip, tar and gz too
    #[arg(required = true)]
    pub paths: Vec<PathBuf>,
    #[command(flatten)]
    pub how: How,
}

const SCAN_EXAMPLES: &str = "\
Examples:
  ringoff scan ~/phone-export --number \"+7 700 000 12 34\"
  ringoff scan sms.xml mail.mbox --number +77000001234,sub-id=1 --number +77990005678,sub-id=2
  ringoff scan ~/phone-export --number +77000001234 --html accounts.html
  ringoff scan ~/phone-export --number +77000001234 --json > accounts.json

A number may carry what is known of its line:
  +77000001234,sub-id=1,operator=kz/kcell,from=2024-01-31,to=2026-12-20";

/// How to scan and how to show it.
#[derive(ClapArgs, Debug)]
pub(crate) struct How {
    /// Your number in international form; repeat for each SIM
    #[arg(long = "number", value_name = "NUMBER[,PART...]")]
    pub numbers: Vec<String>,
    /// A described table of your own (docs/reference/table.md)
    #[arg(long, value_name = "FILE")]
    pub table: Vec<PathBuf>,
    /// A folder laid out like data/ whose records add to or replace the built-in ones
    #[arg(long, value_name = "DIR")]
    pub data: Option<PathBuf>,
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
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Style {
    Spreadsheet,
    Raw,
}

/// Say what each message of a JSON Lines stream is.
///
/// Reads lines {"id", "sender", "text"} from standard input (sender may be null) and writes for each
/// {"id", "kind", "service", "clue", "language"}. docs/reference/classify.md describes both.
#[derive(ClapArgs, Debug)]
pub(crate) struct Classify {
    /// A folder laid out like data/ whose records add to or replace the built-in ones
    #[arg(long, value_name = "DIR")]
    pub data: Option<PathBuf>,
}

/// Scan the archives of a made-up traveller with two SIMs.
#[derive(ClapArgs, Debug)]
pub(crate) struct Demo {
    /// Keep the made-up archives in this new folder
    #[arg(long, value_name = "DIR")]
    pub keep: Option<PathBuf>,
    /// Also write the page of the scan
    #[arg(long, value_name = "FILE")]
    pub html: Option<PathBuf>,
    /// Write JSON
    #[arg(long)]
    pub json: bool,
}
