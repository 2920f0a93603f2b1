//! The case and its line.

use super::{On, day};
use crate::case::values::{Choice, HolderKind, Sim, SimKind, Whereabouts, YesNo};
use clap::{Args as ClapArgs, Subcommand};
use jiff::civil::Date;
use ringoff_workspace::case::{LineChange, Plan};
use ringoff_workspace::{Command, LineEdit, Result, case, text};
use std::path::PathBuf;

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
    /// Compare keeping, parking and closing the line, and taking it to another operator
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

impl CaseVerb {
    /// What it does in an open case; `None` where it shows something or opens a case.
    pub fn command(&self) -> Result<Option<Command>> {
        Ok(Some(match self {
            Self::New(_) | Self::List | Self::Show | Self::Compare => return Ok(None),
            Self::Edit(facts) => Command::ChangeLine(Box::new(facts.edit()?)),
            Self::End { reason } => Command::EndCase {
                reason: reason.clone(),
            },
            Self::Reopen { reason } => Command::ReopenCase {
                reason: reason.clone(),
            },
        }))
    }
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
    /// Where you are: in the operator's country, out of it, or about to leave (also: now there, now elsewhere)
    #[arg(long = "where", value_name = "PLACE")]
    pub place: Option<Whereabouts>,
    /// The day you leave the operator's country
    #[arg(long, value_name = "DAY", value_parser = day)]
    pub leaving: Option<Date>,
    /// A card of plastic, or a profile in the phone
    #[arg(long)]
    pub sim: Option<SimKind>,
    /// Whether the card or profile still works; without it some services make you wait longer
    #[arg(long, value_name = "YES|NO")]
    pub sim_works: Option<YesNo>,
    /// The number printed on the card
    #[arg(long)]
    pub iccid: Option<String>,
    /// The name in the operator's records, spelled as there
    #[arg(long)]
    pub holder: Option<String>,
    /// Whether the line stands in your own name
    #[arg(long, value_name = "YES|NO")]
    pub mine: Option<YesNo>,
    /// Who the holder is, if not you
    #[arg(long, value_name = "KIND")]
    pub holder_kind: Option<HolderKind>,
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
    #[arg(long, value_name = "DAY", value_parser = day)]
    pub since: Option<Date>,
    /// The number that your accounts move to
    #[arg(long, value_name = "NUMBER")]
    pub new_number: Option<String>,
    /// Another number of yours; repeat for each
    #[arg(long, value_name = "NUMBER")]
    pub other_line: Vec<String>,
    /// Take back what was said: holder, iccid, leaving, monthly-fee and so on; repeat for each
    #[arg(long, value_name = "FACT")]
    pub clear: Vec<String>,
    /// The time zone you are in: Europe/Berlin
    #[arg(long, value_name = "ZONE")]
    pub my_zone: Option<String>,
    /// The language you read: en, zh-Hans, ru, kk
    #[arg(long, value_name = "LANG")]
    pub language: Option<String>,
}

impl LineFacts {
    /// What is said of the line.
    pub fn edit(&self) -> Result<LineEdit> {
        let fee = self.monthly_fee.as_deref();
        let new_number = self.new_number.as_deref();
        let others = self.other_line.iter();
        let others: Vec<_> = others
            .map(|number| text::phone("other-line", number))
            .collect::<Result<_>>()?;
        let yes = |answer: Option<YesNo>| answer.map(YesNo::is_yes);
        Ok(LineEdit {
            operator: self.operator.clone(),
            monthly_fee: fee
                .map(|fee| text::amount("monthly-fee", fee))
                .transpose()?,
            facts: LineChange {
                brand: self.brand.clone(),
                sim: self.sim.map(Into::into),
                sim_works: yes(self.sim_works),
                iccid: self.iccid.clone(),
                holder: self.holder.clone(),
                holder_is_me: yes(self.mine),
                holder_kind: self.holder_kind.map(Into::into),
                resident: yes(self.resident),
                through_agent: yes(self.agent),
                plan: match (self.prepaid, self.postpaid) {
                    (true, _) => Some(Plan::Prepaid),
                    (_, true) => Some(Plan::Postpaid),
                    _ => None,
                },
                contract: self.contract.clone(),
                first_day: self.since,
                leaving: self.leaving,
                whereabouts: self.place.map(Into::into),
                own_zone: self.my_zone.clone(),
                language: self.language.clone(),
                new_number: new_number
                    .map(|number| text::phone("new-number", number))
                    .transpose()?,
                other_lines: (!others.is_empty()).then_some(others),
                cleared: self
                    .clear
                    .iter()
                    .map(|fact| text::named("clear", fact))
                    .collect::<Result<_>>()?,
                ..LineChange::default()
            },
        })
    }
}

#[derive(ClapArgs, Debug)]
pub(crate) struct Choose {
    /// What to do with the line
    pub choice: Choice,
    /// Why
    #[arg(long)]
    pub reason: Option<String>,
}

impl From<&Choose> for Command {
    fn from(args: &Choose) -> Self {
        Self::Choose {
            choice: args.choice.into(),
            reason: args.reason.clone(),
        }
    }
}

#[derive(ClapArgs, Debug)]
pub(crate) struct SimGone {
    /// The profile was deleted, or the card was destroyed
    pub what: Sim,
    /// It is gone already, although the line is still open
    #[arg(long)]
    pub already: bool,
    #[command(flatten)]
    pub on: On,
}

impl From<&SimGone> for Command {
    fn from(args: &SimGone) -> Self {
        Self::NoteSimGone {
            sim: match args.what {
                Sim::Deleted => case::SimKind::Esim,
                Sim::Destroyed => case::SimKind::Physical,
            },
            on: args.on.on,
            already: args.already,
        }
    }
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
