use serde::{Deserialize, Serialize};

/// What a message is for, whoever sent it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MessageKind {
    /// A code or link that lets the reader sign in, register or confirm an action.
    Otp,
    /// Sign-in, password, second factor, block, suspicious operation.
    SecurityAlert,
    /// The state of an account, contract, subscription, bill or application.
    AccountNotice,
    /// Money moved, or tried to move.
    Transaction,
    /// Parcel, ride, booking, ticket.
    Delivery,
    /// An offer.
    Marketing,
    /// From the mobile operator about the line itself, and public notices.
    Operator,
    /// People writing to people.
    Personal,
    /// Fraud, phishing, impersonation, unwanted bulk.
    Scam,
}

impl MessageKind {
    /// Every kind, in the order of the documentation.
    pub const ALL: [Self; 9] = [
        Self::Otp,
        Self::SecurityAlert,
        Self::AccountNotice,
        Self::Transaction,
        Self::Delivery,
        Self::Marketing,
        Self::Operator,
        Self::Personal,
        Self::Scam,
    ];

    /// The name used in `--json` and in `data/phrases`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Otp => "otp",
            Self::SecurityAlert => "security_alert",
            Self::AccountNotice => "account_notice",
            Self::Transaction => "transaction",
            Self::Delivery => "delivery",
            Self::Marketing => "marketing",
            Self::Operator => "operator",
            Self::Personal => "personal",
            Self::Scam => "scam",
        }
    }
}
