//! Values that go into a sentence.

use crate::event::Money;
use jiff::civil::{Date, Time};
use ringoff_model::PhoneNumber;

/// One value of a sentence. How it is written is the language's business.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Arg {
    /// Untrusted text: make it safe before showing it.
    Text(String),
    /// A count.
    Count(u64),
    /// A day.
    Day(Date),
    /// A time of day.
    Time(Time),
    /// An amount.
    Money(Money),
    /// A telephone number, masked unless the person asks.
    Phone(PhoneNumber),
    /// The key of another sentence (`channel-branch`).
    Key(String),
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<&String> for Arg {
    fn from(text: &String) -> Self {
        Self::Text(text.clone())
    }
}

impl From<Date> for Arg {
    fn from(day: Date) -> Self {
        Self::Day(day)
    }
}

impl From<&Money> for Arg {
    fn from(money: &Money) -> Self {
        Self::Money(money.clone())
    }
}

impl From<u32> for Arg {
    fn from(count: u32) -> Self {
        Self::Count(u64::from(count))
    }
}

impl From<usize> for Arg {
    fn from(count: usize) -> Self {
        Self::Count(count as u64)
    }
}

/// The values of a sentence by the names it uses.
pub type Args = Vec<(&'static str, Arg)>;
