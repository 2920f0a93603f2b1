//! What is to be stopped, the balance, closing, what is charged afterwards.

use super::{On, day};
use crate::case::values::{BalancePlan, Channel, ExtraKind, Resolution, Unsigned};
use clap::{Args as ClapArgs, Subcommand};
use jiff::civil::Date;
use ringoff_workspace::{Amount, BillResult, Command, Result, WorkspaceError, text};
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

/// A sum of an option.
fn amount(text: Option<&String>) -> Result<Option<Amount>> {
    text.map(|text| text::amount("amount", text)).transpose()
}

/// A sum and its currency, typed apart.
fn amount_in(amount: &str, currency: Option<&String>) -> Result<Amount> {
    let currency = currency.map_or("", String::as_str);
    text::amount("amount", &format!("{amount} {currency}"))
}

impl ExtraVerb {
    /// What it does; `None` where it shows something.
    pub fn command(&self) -> Result<Option<Command>> {
        Ok(Some(match self {
            Self::List => return Ok(None),
            Self::Add {
                kind,
                name,
                amount: cost,
            } => Command::AddExtra {
                kind: (*kind).into(),
                name: name.clone(),
                amount: amount(cost.as_ref())?,
            },
            Self::Stopped { extra, on } => Command::StopExtra {
                extra: extra.clone(),
                on: on.on,
            },
        }))
    }
}

#[derive(Debug, Subcommand)]
pub(crate) enum BalanceVerb {
    /// Note what is on it: 4200 KZT
    Record {
        /// How much
        amount: String,
        /// Its currency, if it does not stand there and is not the operator's country's
        currency: Option<String>,
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

impl TryFrom<&BalanceVerb> for Command {
    type Error = WorkspaceError;

    fn try_from(verb: &BalanceVerb) -> Result<Self> {
        Ok(match verb {
            BalanceVerb::Record {
                amount,
                currency,
                on,
            } => Self::RecordBalance {
                amount: amount_in(amount, currency.as_ref())?,
                on: on.on,
            },
            BalanceVerb::Plan { plan, note } => Self::PlanBalance {
                plan: (*plan).into(),
                amount: None,
                note: note.clone(),
            },
            BalanceVerb::Settled { on, note } => Self::SettleBalance {
                on: on.on,
                note: note.clone(),
            },
        })
    }
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
        #[arg(long, value_name = "DAY", value_parser = day)]
        due: Option<Date>,
        /// The ticket number
        #[arg(long)]
        ticket: Option<String>,
    },
    /// The money came
    Received {
        /// How much
        amount: String,
        /// Its currency, if it does not stand there and is not the operator's country's
        currency: Option<String>,
        #[command(flatten)]
        on: On,
    },
}

impl TryFrom<&RefundVerb> for Command {
    type Error = WorkspaceError;

    fn try_from(verb: &RefundVerb) -> Result<Self> {
        Ok(match verb {
            RefundVerb::Request {
                amount: asked,
                on,
                due,
                ticket,
            } => Self::RequestRefund {
                amount: amount(asked.as_ref())?,
                on: on.on,
                due: *due,
                ticket: ticket.clone(),
            },
            RefundVerb::Received {
                amount,
                currency,
                on,
            } => Self::ReceiveRefund {
                amount: amount_in(amount, currency.as_ref())?,
                on: on.on,
            },
        })
    }
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
        #[arg(long, value_name = "DAY", value_parser = day)]
        expected: Option<Date>,
    },
    /// The operator says that the contract has ended
    Confirm {
        /// Its last day
        #[arg(value_parser = day)]
        day: Date,
        /// More about it
        #[arg(long)]
        note: Option<String>,
    },
}

impl From<&CloseVerb> for Command {
    fn from(verb: &CloseVerb) -> Self {
        match verb {
            CloseVerb::Request {
                by,
                on,
                ticket,
                expected,
            } => Self::RequestClosing {
                channel: (*by).into(),
                on: on.on,
                ticket: ticket.clone(),
                expected: *expected,
            },
            CloseVerb::Confirm { day, note } => Self::ConfirmClosing {
                day: *day,
                note: note.clone(),
            },
        }
    }
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

impl TryFrom<&Bill> for Command {
    type Error = WorkspaceError;

    fn try_from(args: &Bill) -> Result<Self> {
        let BillVerb::Check {
            cycle,
            charged,
            note,
        } = &args.verb;
        Ok(Self::CheckBill {
            cycle: *cycle,
            bill: match amount(charged.as_ref())? {
                None => BillResult::Clean,
                charged => BillResult::Charged(charged),
            },
            note: note.clone(),
        })
    }
}

#[derive(ClapArgs, Debug)]
#[command(args_conflicts_with_subcommands = true)]
pub(crate) struct Watch {
    #[command(subcommand)]
    pub verb: Option<WatchVerb>,
    /// Bank statements (CSV, XLSX, PDF, OFX, CAMT.053, MT940, QIF) and folders; without any, what was found so far
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

impl From<&WatchVerb> for Command {
    fn from(verb: &WatchVerb) -> Self {
        let WatchVerb::Resolve { finding, how, note } = verb;
        Self::ResolveFinding {
            finding: finding.clone(),
            how: (*how).into(),
            note: note.clone(),
        }
    }
}
