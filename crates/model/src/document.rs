use serde::{Deserialize, Serialize};

/// A document or thing that the operator may ask for.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Document {
    /// Passport or identity card.
    IdentityDocument,
    /// The identity card of the operator's country.
    NationalId,
    /// A foreign passport.
    ForeignPassport,
    /// The personal number of the operator's country (IIN, INN).
    PersonalNumber,
    /// The receipt of the agent who sold the card.
    AgentReceipt,
    /// The contract.
    Contract,
    /// The card itself, or its carrier with the ICCID and PUK.
    SimOrCarrier,
    /// A power of attorney.
    PowerOfAttorney,
    /// The paper that says that the holder has died.
    DeathCertificate,
    /// The application to terminate, filled in.
    Application,
    /// Where a refund is to go.
    BankDetails,
    /// Receipts of top-ups, to show that the number is the person's.
    TopUpReceipts,
    /// The code that unblocks the card.
    Puk,
    /// The number of the account at the operator.
    AccountNumber,
    /// Something else.
    #[serde(untagged)]
    Other(String),
}

impl Document {
    /// The name in keys and on the command line; another document's own name.
    pub fn name(&self) -> &str {
        match self {
            Self::IdentityDocument => "identity-document",
            Self::NationalId => "national-id",
            Self::ForeignPassport => "foreign-passport",
            Self::PersonalNumber => "personal-number",
            Self::AgentReceipt => "agent-receipt",
            Self::Contract => "contract",
            Self::SimOrCarrier => "sim-or-carrier",
            Self::PowerOfAttorney => "power-of-attorney",
            Self::DeathCertificate => "death-certificate",
            Self::Application => "application",
            Self::BankDetails => "bank-details",
            Self::TopUpReceipts => "top-up-receipts",
            Self::Puk => "puk",
            Self::AccountNumber => "account-number",
            Self::Other(name) => name,
        }
    }

    /// Those that have a name in every language.
    pub const NAMED: [Self; 14] = [
        Self::IdentityDocument,
        Self::NationalId,
        Self::ForeignPassport,
        Self::PersonalNumber,
        Self::AgentReceipt,
        Self::Contract,
        Self::SimOrCarrier,
        Self::PowerOfAttorney,
        Self::DeathCertificate,
        Self::Application,
        Self::BankDetails,
        Self::TopUpReceipts,
        Self::Puk,
        Self::AccountNumber,
    ];

    /// The one of a name, as [`name`](Self::name) gives it.
    pub fn named(name: &str) -> Self {
        let known = Self::NAMED
            .into_iter()
            .find(|document| document.name() == name);
        known.unwrap_or_else(|| Self::Other(name.to_owned()))
    }
}
