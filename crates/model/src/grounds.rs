/// What a statement about all of a person's accounts rests on, the weakest first.
///
/// "Nothing has to move" may be said only where something was read that could have shown the opposite.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Grounds {
    /// Nothing was read.
    Nothing,
    /// Only bank statements were read: they show payments, not which accounts have the number.
    Statements,
    /// The person says that they went through their accounts by hand.
    ByHand,
    /// Messages, mails, entries or contacts were read.
    Archives,
}

impl Grounds {
    /// What archives with so many observations give, so many of them payments.
    pub fn of(observations: u64, payments: u64) -> Self {
        if observations > payments {
            Self::Archives
        } else if observations > 0 {
            Self::Statements
        } else {
            Self::Nothing
        }
    }

    /// Whether the number may be declared ready to go on these grounds.
    pub fn suffice(self) -> bool {
        self >= Self::ByHand
    }

    /// Its name in sentences' keys and in JSON.
    pub fn name(self) -> &'static str {
        match self {
            Self::Nothing => "nothing",
            Self::Statements => "statements",
            Self::ByHand => "by-hand",
            Self::Archives => "archives",
        }
    }
}
