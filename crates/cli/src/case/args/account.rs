//! The accounts.

use super::On;
use clap::{Args as ClapArgs, Subcommand};
use ringoff_workspace::case::AccountState;
use ringoff_workspace::{AccountRef, Command};

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
    /// What it does; `None` where it shows something.
    pub fn command(&self) -> Option<Command> {
        Some(match self {
            Self::List | Self::Show { .. } => return None,
            Self::Add { name, domain } => Command::AddAccount {
                name: name.clone(),
                domain: domain.clone(),
            },
            Self::Moved(marked) => marked.command(AccountState::Moved),
            Self::Removed(marked) => marked.command(AccountState::Removed),
            Self::Kept(marked) => marked.command(AccountState::Kept),
            Self::Dismissed(marked) => marked.command(AccountState::Dismissed),
            Self::Done(marked) => marked.command(AccountState::Done),
            Self::Open(marked) => marked.command(AccountState::Open),
            Self::ByHand { on } => Command::ListAccounts { on: on.on },
            Self::Rehearsed {
                service,
                failed,
                on,
            } => Command::RehearseAccount {
                account: AccountRef::Named(service.clone()),
                worked: !failed,
                on: on.on,
            },
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

impl Marked {
    fn command(&self, state: AccountState) -> Command {
        Command::MarkAccounts {
            accounts: named(&self.services),
            state,
            on: self.on.on,
            note: self.note.clone(),
        }
    }
}

fn named(services: &[String]) -> Vec<AccountRef> {
    services.iter().cloned().map(AccountRef::Named).collect()
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

impl From<&Recheck> for Command {
    fn from(args: &Recheck) -> Self {
        Self::RecheckAccounts {
            round: args.round,
            still: named(&args.still),
            on: args.on.on,
        }
    }
}
