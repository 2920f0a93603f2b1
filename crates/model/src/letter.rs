use serde::{Deserialize, Serialize};

/// A letter that Ringoff can write.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LetterKind {
    /// Application to end the contract.
    Terminate,
    /// Request to pay out the balance.
    Refund,
    /// Request to return a payment made by mistake.
    MistakenPayment,
    /// Request for a written confirmation of the closing.
    Confirmation,
    /// Authority for somebody to act at the operator.
    Proxy,
    /// Claim to the operator.
    ComplaintOperator,
    /// Complaint to the body that watches over operators.
    ComplaintRegulator,
    /// Dispute of a charge, to the person's bank.
    BankDispute,
    /// The new number, to friends.
    NewNumberContacts,
    /// The new number, to a company.
    NewNumberCompany,
}

impl LetterKind {
    /// Every letter, in the order of a case.
    pub const ALL: [Self; 10] = [
        Self::Terminate,
        Self::Refund,
        Self::MistakenPayment,
        Self::Confirmation,
        Self::Proxy,
        Self::ComplaintOperator,
        Self::ComplaintRegulator,
        Self::BankDispute,
        Self::NewNumberContacts,
        Self::NewNumberCompany,
    ];

    /// The name of its file, and on the command line.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Terminate => "terminate",
            Self::Refund => "refund",
            Self::MistakenPayment => "mistaken-payment",
            Self::Confirmation => "confirmation",
            Self::Proxy => "proxy",
            Self::ComplaintOperator => "complaint-operator",
            Self::ComplaintRegulator => "complaint-regulator",
            Self::BankDispute => "bank-dispute",
            Self::NewNumberContacts => "new-number-contacts",
            Self::NewNumberCompany => "new-number-company",
        }
    }

    /// The letter of a slug.
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.slug() == slug)
    }
}
