//! What a service uses the number for: as seen in the archives, else as its record says.

use ringoff_detect::Binding;
use ringoff_model::ClueKind;
use ringoff_registry::{Answer, Consequence, Service};

/// One use of the number, and how it is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Use {
    pub what: What,
    pub known: Known,
}

/// What the number is used for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum What {
    Login,
    SecondFactor,
    Recovery,
    Notices,
    Payments,
}

/// How a use is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Known {
    /// The archives show it.
    Seen,
    /// The record says so and names a source.
    Recorded,
    /// It is usual for the category; of this service no source says it.
    Usual,
    /// The record says that the person may have chosen it.
    Optional,
    /// The record says that it is not so.
    No,
    /// Nobody has said.
    Unknown,
}

impl What {
    pub const ALL: [Self; 5] = [
        Self::Login,
        Self::SecondFactor,
        Self::Recovery,
        Self::Notices,
        Self::Payments,
    ];

    pub fn name(self) -> &'static str {
        match self {
            Self::Login => "login",
            Self::SecondFactor => "second-factor",
            Self::Recovery => "recovery",
            Self::Notices => "notices",
            Self::Payments => "payments",
        }
    }
}

impl Known {
    #[cfg(test)]
    pub const ALL: [Self; 6] = [
        Self::Seen,
        Self::Recorded,
        Self::Usual,
        Self::Optional,
        Self::No,
        Self::Unknown,
    ];

    pub fn name(self) -> &'static str {
        match self {
            Self::Seen => "seen",
            Self::Recorded => "recorded",
            Self::Usual => "usual",
            Self::Optional => "optional",
            Self::No => "no",
            Self::Unknown => "unknown",
        }
    }

    /// The record or its category says yes or maybe, and the archives do not show it.
    pub fn only_recorded(self) -> bool {
        matches!(self, Self::Recorded | Self::Usual | Self::Optional)
    }
}

/// Whether it is a fact of this service: what is usual for its category has no source.
pub(crate) fn has_source(source: &str) -> bool {
    !source.is_empty()
}

pub(crate) fn uses(binding: &Binding, record: Option<&Service>) -> Vec<Use> {
    let known = |what| {
        if seen(what, binding) {
            Known::Seen
        } else {
            record.map_or(Known::Unknown, |r| recorded(what, r))
        }
    };
    What::ALL
        .into_iter()
        .map(|what| Use {
            what,
            known: known(what),
        })
        .collect()
}

fn seen(what: What, binding: &Binding) -> bool {
    let clues: &[ClueKind] = match what {
        What::Login => &[ClueKind::LoginUsesNumber],
        What::SecondFactor => &[ClueKind::CodeReceived],
        // A message seldom says whether its code recovers or signs in: the record decides.
        What::Recovery => &[],
        What::Notices => &[
            ClueKind::SecurityNotice,
            ClueKind::AccountNotice,
            ClueKind::DeliveryNotice,
        ],
        What::Payments => &[ClueKind::TransactionNotice, ClueKind::Payment],
    };
    clues.iter().any(|clue| binding.has(*clue))
}

fn recorded(what: What, record: &Service) -> Known {
    let number = &record.number;
    let lost = |c: Consequence| number.if_lost.contains(&c);
    let (answer, source) = match what {
        What::Login => (number.login, &number.login_source),
        What::SecondFactor => (number.second_factor, &number.second_factor_source),
        What::Recovery => (recovery(record), &number.recovery_source),
        What::Notices if lost(Consequence::Notify) => (Answer::Yes, &number.if_lost_source),
        What::Payments if lost(Consequence::SmsBanking) => (Answer::Yes, &number.if_lost_source),
        What::Notices | What::Payments => return Known::Unknown,
    };
    match answer {
        Answer::Unknown => Known::Unknown,
        Answer::No if has_source(source) => Known::No,
        Answer::No => Known::Unknown,
        _ if !has_source(source) => Known::Usual,
        Answer::Yes => Known::Recorded,
        Answer::Optional | Answer::Alt => Known::Optional,
    }
}

fn recovery(record: &Service) -> Answer {
    let ways = record.number.recovery.as_str();
    let lost = |c: Consequence| record.number.if_lost.contains(&c);
    if lost(Consequence::Recovery) || ways.split(['|', '+']).any(|way| way.trim() == "sms") {
        Answer::Yes
    } else if lost(Consequence::RecoveryPossible) {
        Answer::Optional
    } else if ways.is_empty() {
        Answer::Unknown
    } else {
        Answer::No
    }
}
