//! What is to be stopped, the balance, closing, what is charged afterwards.

use super::On;
use crate::case::values::{BalancePlan, Channel, ExtraKind, Resolution, Unsigned};
use clap::{Args as ClapArgs, Subcommand};
use jiff::civil::Date;
use std::path::PathBuf;

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
#[command(args_conflicts_with_subcommands = true)]
pub(crate) struct Watch {
    #[command(subcommand)]
    pub verb: Option<WatchVerb>,
    /// Bank statements (CSV, OFX, CAMT.053) and folders; without any, what was found so far
    pub paths: Vec<PathBuf>,
    /// A described table of your own (docs/reference/table.md)
    #[arg(long, value_name = "FILE")]
    pub table: Vec<PathBuf>,
    /// What amounts are whose statement does not say which way they went
    #[arg(long, value_enum)]
    pub unsigned: Option<Unsigned>,
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
