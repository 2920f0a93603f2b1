//! Exhibits and what the watch found.

use super::Money;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// What an exhibit is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ExhibitKind {
    /// The operator's written confirmation that the line is closed.
    Slip,
    /// A letter that was sent.
    LetterSent,
    /// An answer that came.
    Answer,
    /// A picture of a screen.
    Screenshot,
    /// A receipt.
    Receipt,
    /// A bill.
    Bill,
    /// A bank statement.
    Statement,
    /// A contract.
    Contract,
    /// A recording or its transcript.
    Recording,
    /// Something else.
    Other,
}

impl ExhibitKind {
    /// Every kind.
    pub const ALL: [Self; 10] = [
        Self::Slip,
        Self::LetterSent,
        Self::Answer,
        Self::Screenshot,
        Self::Receipt,
        Self::Bill,
        Self::Statement,
        Self::Contract,
        Self::Recording,
        Self::Other,
    ];

    /// The name in keys and on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::Slip => "slip",
            Self::LetterSent => "letter-sent",
            Self::Answer => "answer",
            Self::Screenshot => "screenshot",
            Self::Receipt => "receipt",
            Self::Bill => "bill",
            Self::Statement => "statement",
            Self::Contract => "contract",
            Self::Recording => "recording",
            Self::Other => "other",
        }
    }
}

/// A file kept as proof.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Exhibit {
    /// The SHA-256 of its bytes, in hexadecimal.
    pub sha256: String,
    /// The file's name.
    pub name: String,
    /// What it is.
    pub kind: ExhibitKind,
    /// Its size in bytes.
    #[serde(default)]
    pub size: u64,
    /// What it shows.
    pub note: Option<String>,
    /// The person kept it although its bytes do not look like what it is said to be.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub anyway: bool,
}

/// What kind of wrong the watch saw.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WatchKind {
    /// A top-up that repeats itself.
    AutoTopUp,
    /// A paid extra that runs through the operator.
    PaidExtra,
    /// The operator took money after the closing day.
    ChargeAfterClosing,
    /// Roaming that came after the closing day, of which nobody says until when it may come.
    RoamingAfterClosing,
    /// The same charge twice.
    DoubleCharge,
    /// Money that was expected has not come.
    MoneyNotCome,
    /// An account that was marked moved still writes to the number.
    StillBound,
    /// A statement does not tell whether payments with the operator are charges.
    DirectionUnknown,
    /// A kind that this version does not know.
    #[serde(untagged)]
    Other(String),
}

impl WatchKind {
    /// Whether it only asks: nothing is known to be wrong.
    pub fn asks(&self) -> bool {
        matches!(self, Self::DirectionUnknown | Self::RoamingAfterClosing)
    }

    /// The letters that answer it, in the order in which they are tried; none for what still runs before closing.
    pub fn letters(&self, after_closing: bool) -> &'static [&'static str] {
        match (self, after_closing) {
            (Self::ChargeAfterClosing, _) | (Self::PaidExtra | Self::DoubleCharge, true) => {
                &["complaint-operator", "bank-dispute"]
            }
            // The person's own order went on, or was done twice: a payment by mistake.
            (Self::AutoTopUp, true) | (Self::DoubleCharge, false) => {
                &["mistaken-payment", "complaint-operator"]
            }
            (Self::MoneyNotCome, _) => &["refund"],
            (Self::StillBound, _) => &["new-number-company"],
            (Self::RoamingAfterClosing, _) => &["complaint-operator"],
            _ => &[],
        }
    }

    /// The name in keys.
    pub fn name(&self) -> &str {
        match self {
            Self::AutoTopUp => "auto-top-up",
            Self::PaidExtra => "paid-extra",
            Self::ChargeAfterClosing => "charge-after-closing",
            Self::RoamingAfterClosing => "roaming-after-closing",
            Self::DoubleCharge => "double-charge",
            Self::MoneyNotCome => "money-not-come",
            Self::StillBound => "still-bound",
            Self::DirectionUnknown => "direction-unknown",
            Self::Other(_) => "other",
        }
    }
}

/// One finding of the watch.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WatchFinding {
    /// Names the finding for ever: the same payment found again has the same id.
    pub id: String,
    /// What is wrong.
    pub kind: WatchKind,
    /// What shows it: payee and place in the archive, codes blanked.
    #[serde(default)]
    pub evidence: Vec<String>,
    /// How much.
    pub money: Option<Money>,
    /// When.
    pub day: Option<Date>,
    /// The account concerned.
    pub service: Option<String>,
    /// Whether it happened after the line was closed.
    #[serde(default)]
    pub after_closing: bool,
    /// Whom the money went to, codes and numbers blanked: for screens.
    #[serde(default)]
    pub payee: Option<String>,
    /// The entry as the bank wrote it, nothing blanked: for letters, where it has to be found again.
    #[serde(default)]
    pub entry: Option<String>,
}

impl WatchFinding {
    /// The letters that answer it.
    pub fn letters(&self) -> &'static [&'static str] {
        self.kind.letters(self.after_closing)
    }

    /// Whether money was taken without ground.
    pub fn is_charge(&self) -> bool {
        self.letters().contains(&"complaint-operator")
    }
}

/// How a finding ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Resolution {
    /// The money came back.
    PaidBack,
    /// It was stopped.
    Stopped,
    /// It was explained and is in order.
    Explained,
    /// The person lets it go.
    LetGo,
}

impl Resolution {
    /// Every way, the best first.
    pub const ALL: [Self; 4] = [Self::PaidBack, Self::Stopped, Self::Explained, Self::LetGo];

    /// Its name, as the command line writes it.
    pub fn name(self) -> &'static str {
        match self {
            Self::PaidBack => "paid-back",
            Self::Stopped => "stopped",
            Self::Explained => "explained",
            Self::LetGo => "let-go",
        }
    }
}
