//! The accounts.

use super::On;
use crate::case::values::AccountState;
use clap::{Args as ClapArgs, Subcommand};

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
    /// You went through your accounts by hand and added those that have the number
    ByHand {
        #[command(flatten)]
        on: On,
    },
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
