//! The words of a case that can be typed, and what they mean.

use clap::ValueEnum;
use ringoff_workspace::case;

/// An enumeration of the command line that stands for one of the case's.
macro_rules! words {
    ($(#[$doc:meta])* $name:ident => $($to:ident)::+ { $($word:ident),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
        pub(crate) enum $name { $($word,)* }

        impl From<$name> for case::$($to)::+ {
            fn from(word: $name) -> Self {
                match word { $($name::$word => Self::$word,)* }
            }
        }
    };
}

words!(Choice => Choice { Keep, Park, Carry, Close });
words!(Whereabouts => Whereabouts { Here, Abroad, Leaving });
words!(HolderKind => HolderKind { Person, Company, Deceased });
words!(SimKind => SimKind { Physical, Esim });
words!(ExtraKind => ExtraKind {
    Subscription, DeviceInstalment, Debt, AutoTopUp, DeviceRegistration, TiedService, Other,
});
words!(Channel => Channel {
    Hotline, WifiCalling, Chat, Email, SelfCare, Post, Branch, Proxy,
});
words!(Outcome => Outcome { Reached, Unreachable, Refused, Promised });
words!(RecoveryWay => RecoveryWay { SelfService, SecurityQuestions, Hotline, Branch });
words!(BalancePlan => BalancePlan { Refund, Transfer, Spend, GiveUp });
words!(Unsigned => watch::Unsigned { Charges, Income });
words!(Resolution => Resolution { PaidBack, Stopped, Explained, LetGo });
words!(ExhibitKind => ExhibitKind {
    Slip, LetterSent, Answer, Screenshot, Receipt, Bill, Statement, Contract, Recording, Other,
});

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum YesNo {
    Yes,
    No,
}

impl YesNo {
    pub fn is_yes(self) -> bool {
        self == Self::Yes
    }
}

/// What became of the SIM.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Sim {
    /// The eSIM profile was deleted from the phone
    Deleted,
    /// The card was destroyed
    Destroyed,
}
