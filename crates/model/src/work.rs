//! The order of work: one for a scan, a case, its plan and its pages.

use serde::{Deserialize, Serialize};
use std::cmp::Reverse;

/// When to deal with an account. Ordered from the most urgent.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(rename_all = "snake_case")]
pub enum Band {
    /// Before the line is closed.
    Before,
    /// Not sure enough to say; bad if true: the person is asked.
    Check,
    /// Better before closing.
    Should,
    /// When there is time.
    Can,
    /// Good to know.
    #[default]
    Notice,
    /// Senders of codes of which nothing sure tells who they are: they stand apart from services.
    Others,
}

impl Band {
    /// Every band, in the order of showing.
    pub const ALL: [Self; 6] = [
        Self::Before,
        Self::Check,
        Self::Should,
        Self::Can,
        Self::Notice,
        Self::Others,
    ];

    /// The name used in `--json` and as the key of its sentences.
    pub fn name(self) -> &'static str {
        match self {
            Self::Before => "before",
            Self::Check => "check",
            Self::Should => "should",
            Self::Can => "can",
            Self::Notice => "notice",
            Self::Others => "others",
        }
    }

    /// Whether an account of this band moves the closing day by its waiting time.
    pub fn moves_closing(self) -> bool {
        self <= Self::Should
    }
}

/// What an account is, as far as the order of work asks.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize,
)]
#[serde(rename_all = "snake_case")]
pub enum Group {
    /// Banks, payments, exchanges.
    Bank,
    /// State services and identity.
    State,
    /// Mailboxes and the large identities (Apple, Google).
    Mail,
    /// Messengers.
    Messenger,
    /// Everything else.
    #[default]
    Rest,
}

/// What the place of an account in the work depends on.
#[derive(Clone, Copy, Debug)]
pub struct Standing<'a> {
    /// How urgent.
    pub band: Band,
    /// Other accounts hang on it.
    pub keystone: bool,
    /// Whether changing it needs a code to the old number, where a record of the service says so or says
    /// otherwise; `None`: there is no record.
    pub needs_code: Option<bool>,
    /// A code of it came to the number.
    pub sent_code: bool,
    /// What it is.
    pub group: Group,
    /// 0 to 100.
    pub score: u32,
    /// What it is called.
    pub name: &'a str,
    /// Its service's id.
    pub id: &'a str,
}

/// A place in the work: sorts as the work is done.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct WorkPlace {
    band: Band,
    turn: Turn,
    score: Reverse<u32>,
    name: String,
    id: String,
}

/// What comes first within a band. Ordered as the work is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Turn {
    Keystone,
    OldNumber,
    Bank,
    Messenger,
    Rest,
}

impl Standing<'_> {
    /// Bands; within one keystones, then what needs a code to the old number, banks, messengers, the rest;
    /// then the higher score.
    pub fn place(&self) -> WorkPlace {
        WorkPlace {
            band: self.band,
            turn: self.turn(),
            score: Reverse(self.score),
            name: self.name.to_lowercase(),
            id: self.id.to_owned(),
        }
    }

    fn turn(&self) -> Turn {
        // What no record knows and what sent codes is taken to send them to the old number again.
        let old_number = self.needs_code.unwrap_or(self.sent_code);
        match (self.keystone, old_number, self.group) {
            (true, _, _) => Turn::Keystone,
            (_, true, _) => Turn::OldNumber,
            (_, _, Group::Bank) => Turn::Bank,
            (_, _, Group::Messenger) => Turn::Messenger,
            _ => Turn::Rest,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn within_a_band_keystones_old_number_banks_messengers_and_the_rest_follow_in_that_order() {
        let plain = Standing {
            band: Band::Before,
            keystone: false,
            needs_code: Some(false),
            sent_code: true,
            group: Group::Rest,
            score: 50,
            name: "A",
            id: "a",
        };
        let order = [
            Standing {
                keystone: true,
                score: 1,
                ..plain
            },
            Standing {
                needs_code: Some(true),
                score: 2,
                ..plain
            },
            Standing {
                needs_code: None,
                score: 1,
                ..plain
            },
            Standing {
                group: Group::Bank,
                ..plain
            },
            Standing {
                group: Group::Messenger,
                ..plain
            },
            Standing {
                score: 51,
                group: Group::State,
                ..plain
            },
            plain,
            Standing { name: "b", ..plain },
            Standing {
                band: Band::Check,
                keystone: true,
                score: 100,
                ..plain
            },
        ];
        let places: Vec<WorkPlace> = order.iter().map(Standing::place).collect();
        assert!(places.is_sorted(), "{places:#?}");
    }
}
