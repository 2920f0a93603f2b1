//! The traveller's life as messages: who writes, to which line, how often, and what it shows.
//!
//! Every text is of our own wording. Words in braces are filled in by [`Blanks`].

pub(crate) mod chatter;
pub(crate) mod china;
pub(crate) mod city;
pub(crate) mod letters;
pub(crate) mod letters_more;
pub(crate) mod money;
pub(crate) mod operators;
pub(crate) mod passwords;
pub(crate) mod russia;
pub(crate) mod scam;
pub(crate) mod statements;
pub(crate) mod unrecorded;
pub(crate) mod world;

mod blanks;

pub(crate) use blanks::Blanks;

use crate::clock::Month;
use ringoff_model::ClueKind;

/// Everything one service sends to one line.
pub(crate) struct Sender {
    /// The service: its record's name, or its own where there is none.
    pub name: &'static str,
    /// The record's id.
    pub id: Option<&'static str>,
    /// `A`, `B`, or `?` where the phone did not note the SIM.
    pub line: char,
    /// Who the phone shows as the sender.
    pub from: &'static [&'static str],
    /// The first and the last month.
    pub months: (Month, Month),
    /// What it writes.
    pub texts: &'static [Line],
}

/// One text, sent so many times with other codes and sums.
pub(crate) struct Line {
    /// What it shows.
    pub clue: ClueKind,
    /// How many times.
    pub times: u16,
    /// The wording.
    pub text: &'static str,
}

pub(crate) const fn code(times: u16, text: &'static str) -> Line {
    let clue = ClueKind::CodeReceived;
    Line { clue, times, text }
}

pub(crate) const fn sign_up(text: &'static str) -> Line {
    let (clue, times) = (ClueKind::SignUpCode, 1);
    Line { clue, times, text }
}

pub(crate) const fn alert(times: u16, text: &'static str) -> Line {
    let clue = ClueKind::SecurityNotice;
    Line { clue, times, text }
}

pub(crate) const fn changed(text: &'static str) -> Line {
    let (clue, times) = (ClueKind::NumberChanged, 1);
    Line { clue, times, text }
}

pub(crate) const fn money(times: u16, text: &'static str) -> Line {
    let clue = ClueKind::TransactionNotice;
    Line { clue, times, text }
}

pub(crate) const fn delivery(times: u16, text: &'static str) -> Line {
    let clue = ClueKind::DeliveryNotice;
    Line { clue, times, text }
}

pub(crate) const fn notice(times: u16, text: &'static str) -> Line {
    let clue = ClueKind::AccountNotice;
    Line { clue, times, text }
}

pub(crate) const fn offer(times: u16, text: &'static str) -> Line {
    let clue = ClueKind::MarketingNotice;
    Line { clue, times, text }
}

/// Every service that writes text messages.
pub(crate) fn senders() -> impl Iterator<Item = &'static Sender> {
    [
        money::SENDERS,
        city::SENDERS,
        world::SENDERS,
        russia::SENDERS,
        china::SENDERS,
        operators::SENDERS,
        unrecorded::SENDERS,
    ]
    .into_iter()
    .flatten()
}
