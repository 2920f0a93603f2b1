//! What the signs of a statement's amounts mean, by all that its first rows show.

use super::way::Way;
use crate::money::Sign;

/// How the rows of a file that only their sign can tell are written.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Signs {
    minuses: u32,
    plus: bool,
    bares: u32,
    /// A minus stands before something else than money that came in.
    minus_out: bool,
}

impl Signs {
    /// Takes one row in; `received` where its text says that money came.
    pub(super) fn see(&mut self, sign: Sign, received: bool) {
        match sign {
            Sign::Minus => {
                self.minuses = self.minuses.saturating_add(1);
                self.minus_out |= !received;
            }
            Sign::Plus => self.plus = true,
            Sign::Bare => self.bares = self.bares.saturating_add(1),
            Sign::Twice => {}
        }
    }

    /// Whether every minus stands before money that came in, as where a card's spending bears no sign. Whether it
    /// is one nobody says, so that no sign of this file tells the way.
    pub(super) fn is_of_a_card(self) -> bool {
        self.minuses > 0 && !self.minus_out && self.bares > 0 && !self.plus
    }

    /// Which way an amount went that has a minus before its minus: back, where one minus marks what goes out.
    pub(super) fn twice(self, signed: bool) -> Option<Way> {
        let marked = signed || self.minuses > 0 && !self.is_of_a_card();
        marked.then_some(Way::In)
    }

    /// Which way an amount without a sign went. `signed`: the program is known to mark all that goes out.
    pub(super) fn bare(self, signed: bool) -> Option<Way> {
        match (self.minuses > 0, self.plus) {
            _ if self.is_of_a_card() && !signed => None,
            // Spending is most of a statement: where fewer amounts bear a minus than do not, the minus may
            // stand before what came back.
            (true, false) if !signed && self.minuses < self.bares => None,
            (true, false) => Some(Way::In),
            (false, true) if !signed => Some(Way::Out),
            _ => signed.then_some(Way::In),
        }
    }
}
