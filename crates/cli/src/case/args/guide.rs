//! The page for who only wants to close a number.

use super::day;
use crate::case::values::{SimKind, Whereabouts, YesNo};
use clap::{Args as ClapArgs, ValueEnum};
use jiff::civil::Date;
use ringoff_view::guide::{BoughtBy, Traveller};
use ringoff_workspace::case;
use std::path::PathBuf;

/// Say on one page how to close a number, without a case
#[derive(ClapArgs, Debug)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Guide {
    /// The operator or brand, by name or id; left out: how to find out which it is
    pub operator: Option<String>,
    /// What the SIM is
    #[arg(long, value_name = "KIND")]
    pub sim: Option<SimKind>,
    /// Where you are: in the operator's country, out of it, or about to leave
    #[arg(long = "where", value_name = "PLACE")]
    pub place: Option<Whereabouts>,
    /// The day you leave: 2026-12-20
    #[arg(long, value_name = "DAY", value_parser = day)]
    pub leaving: Option<Date>,
    /// From whom it was bought: by you from the operator, from an agent, by somebody else in their name
    #[arg(long, value_name = "WHO")]
    pub bought: Option<Bought>,
    /// Whether money is left on it
    #[arg(long, value_name = "ANSWER")]
    pub balance: Option<YesNo>,
    /// Write JSON (docs/guide/one-page.md)
    #[arg(long)]
    pub json: bool,
    /// Write one self-contained page instead, to print on two sheets; an existing file is not overwritten
    #[arg(long, value_name = "FILE")]
    pub html: Option<PathBuf>,
    /// Write a PDF instead; an existing file is not overwritten
    #[arg(long, value_name = "FILE")]
    pub pdf: Option<PathBuf>,
}

const EXAMPLES: &str = "\
Examples:
  ringoff guide                                        which operator is it?
  ringoff guide activ --where leaving --leaving 2026-12-20 --balance yes
  ringoff guide kz/beeline --sim esim --where abroad --html guide.html";

impl From<&Guide> for Traveller {
    fn from(args: &Guide) -> Self {
        Self {
            sim: args.sim.map(Into::into),
            whereabouts: match args.place {
                None => args.leaving.map(|_| case::Whereabouts::Leaving),
                place => place.map(Into::into),
            },
            leaving: args.leaving,
            bought: args.bought.map(|bought| match bought {
                Bought::Me => BoughtBy::Me,
                Bought::Agent => BoughtBy::Agent,
                Bought::Other => BoughtBy::Other,
            }),
            balance: args.balance.map(YesNo::is_yes),
        }
    }
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum Bought {
    Me,
    Agent,
    Other,
}
