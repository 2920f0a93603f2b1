//! What archives show of one service, as the detector counts it, a case keeps it and every output shows it.

use crate::{ClueKind, Moment, Origin};
use serde::{Deserialize, Serialize};

/// One clue, counted.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tally {
    /// How many times.
    pub count: u64,
    /// The first time.
    pub first: Option<Moment>,
    /// The last time.
    pub last: Option<Moment>,
}

/// An excerpt that shows why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Evidence {
    /// What it shows.
    pub clue: ClueKind,
    /// How the service was recognized; journals of earlier versions do not tell.
    pub naming: Option<Naming>,
    /// When.
    pub at: Option<Moment>,
    /// Who sent it, as written.
    pub sender: Option<String>,
    /// The text on one line, its codes blanked.
    pub excerpt: String,
    /// Where it stands.
    pub origin: Origin,
}

impl Tally {
    /// Adds what was counted elsewhere.
    pub fn add(&mut self, other: &Tally) {
        self.count = self.count.saturating_add(other.count);
        self.first = [self.first, other.first].into_iter().flatten().min();
        self.last = self.last.max(other.last);
    }
}

/// The ways a message names its service, the most trusted first.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize,
)]
#[serde(rename_all = "snake_case")]
pub enum Naming {
    /// A last line "@example.com #123456".
    DomainBoundCode,
    /// The hash of its app at the end.
    AppHash,
    /// The sender's alphanumeric id.
    SenderId,
    /// A name in brackets.
    Signature,
    /// The authenticated domain of a mail's sender.
    MailDomain,
    /// Its name in the text.
    NameInText,
    /// A link's host.
    LinkInText,
    /// A short code known for one service.
    ShortCode,
    /// The words around the code.
    CodeWords,
}

impl Naming {
    /// Whether it vouches for a name that no record knows. The words of a text do not: any piece of a
    /// sentence may stand where a name does.
    pub fn vouches(self) -> bool {
        self <= Self::MailDomain
    }
}

/// How the line of a binding is known. Ordered from the surest.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize,
)]
#[serde(rename_all = "snake_case")]
pub enum LineKnownBy {
    /// The service's own message states the number.
    Stated,
    /// The archive names the receiving number.
    Destination,
    /// The person said which subscription id is which line.
    Told,
    /// Messages of the same subscription id state the number.
    SubscriptionId,
    /// Messages through the same message centre state the number.
    MessageCentre,
    /// Only one line was held at the time.
    Dates,
    /// There is only one line.
    OnlyLine,
    /// Nothing tells.
    #[default]
    Unknown,
}
