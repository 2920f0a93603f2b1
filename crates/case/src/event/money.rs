//! What becomes of the balance.

use serde::{Deserialize, Serialize};

/// What becomes of the balance.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum BalancePlan {
    /// Paid back by the operator.
    Refund,
    /// Moved to another number.
    Transfer,
    /// Used up before closing.
    Spend,
    /// Left to the operator.
    GiveUp,
}

/// What has to be stopped or paid before closing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ExtraKind {
    /// A paid service that runs through the line.
    Subscription,
    /// Instalments for a phone or router.
    DeviceInstalment,
    /// A debt or a loan on the balance.
    Debt,
    /// An automatic top-up at a bank or wallet.
    AutoTopUp,
    /// A device registered to the line or to the person.
    DeviceRegistration,
    /// A family plan, second SIM or home internet tied to the line.
    TiedService,
    /// Something else.
    Other,
}

impl ExtraKind {
    /// Every kind.
    pub const ALL: [Self; 7] = [
        Self::Subscription,
        Self::DeviceInstalment,
        Self::Debt,
        Self::AutoTopUp,
        Self::DeviceRegistration,
        Self::TiedService,
        Self::Other,
    ];

    /// Its name, as the journal and the command line write it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Subscription => "subscription",
            Self::DeviceInstalment => "device-instalment",
            Self::Debt => "debt",
            Self::AutoTopUp => "auto-top-up",
            Self::DeviceRegistration => "device-registration",
            Self::TiedService => "tied-service",
            Self::Other => "other",
        }
    }
}
