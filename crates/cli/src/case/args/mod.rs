//! What can be typed about a case. The tasks of a case name these verbs; a test holds that they can be read.

mod account;
mod guide;
mod line;
mod list;
mod money;
mod operator;
mod paper;

pub(crate) use account::{AccountVerb, Recheck};
pub(crate) use guide::Guide;
pub(crate) use line::{CaseVerb, Choose, Import, SimGone};
pub(crate) use list::List;
pub(crate) use money::{BalanceVerb, Bill, CloseVerb, ExtraVerb, RefundVerb, Watch};
pub(crate) use operator::{Appointment, Call, Escalate, OperatorVerb, Recover, Refused};
pub(crate) use paper::{Attach, Letter, LetterFile, LetterVerb, VaultVerb};

use clap::Args as ClapArgs;
use jiff::civil::Date;
use ringoff_workspace::text;

/// The day of something that happened earlier.
#[derive(ClapArgs, Debug, Default)]
pub(crate) struct On {
    /// The day, if not today
    #[arg(long, value_name = "DAY", value_parser = day)]
    pub on: Option<Date>,
}

/// A day as it is typed, else the key of how to type it.
fn day(typed: &str) -> Result<Date, String> {
    let day = text::day("day", typed);
    day.map_err(|_| "typed-day".to_owned())
}
