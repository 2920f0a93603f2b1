use crate::Phrase;
use jiff::civil::Date;
use ringoff_model::Money;
use serde::{Deserialize, Serialize};

/// What the case knows. What it does not know stays absent and becomes a gap to fill by hand.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct LetterData {
    /// The holder's name as in the identity document.
    pub holder: Option<String>,
    /// The holder's identity document.
    pub holder_document: Option<IdDocument>,
    /// A personal number that the country gives (in Kazakhstan the IIN).
    pub personal_number: Option<String>,
    /// Where an answer reaches the holder by post.
    pub holder_address: Option<String>,
    /// Where an answer reaches the holder by e-mail.
    pub holder_email: Option<String>,
    /// The number that replaces the line.
    pub new_number: Option<String>,
    /// The line, already formatted.
    pub line_number: Option<String>,
    /// The contract.
    pub contract: Option<String>,
    /// The number printed on the card.
    pub iccid: Option<String>,
    /// The operator's legal name.
    pub operator: Option<Phrase>,
    /// The brand of the line.
    pub brand: Option<String>,
    /// The operator's address.
    pub operator_address: Option<String>,
    /// Who else gets the letter: the regulator, the bank, the company.
    pub recipient: Option<Phrase>,
    /// The address of the regulator, the bank, the company.
    pub recipient_address: Option<String>,
    /// Who may act for the holder.
    pub proxy: Option<String>,
    /// That person's identity document.
    pub proxy_document: Option<IdDocument>,
    /// The last day on which the authority to act holds.
    pub proxy_until: Option<Date>,
    /// What is left on the line.
    pub balance: Option<Money>,
    /// Where money is to be paid.
    pub payee: Payee,
    /// The person's account or card at the bank, as the person wants to name it.
    pub bank_account: Option<String>,
    /// The person's customer number or login at a company.
    pub company_account: Option<String>,
    /// When the closing was asked for.
    pub request_date: Option<Date>,
    /// When the contract ended or is to end.
    pub closing_date: Option<Date>,
    /// The day of the written confirmation.
    pub slip_date: Option<Date>,
    /// The number of the written confirmation.
    pub slip_number: Option<String>,
    /// Whether the written confirmation is at hand.
    pub slip: bool,
    /// Tickets that the operator gave.
    pub tickets: Vec<String>,
    /// What was tried.
    pub attempts: Vec<Attempt>,
    /// What the operator refused, in its own words.
    pub refusals: Vec<Refusal>,
    /// Charges or payments that the letter is about.
    pub charges: Vec<Charge>,
    /// Papers that go with the letter.
    pub enclosures: Vec<Phrase>,
    /// Rules that the letter leans on. Only what a source supports belongs here.
    pub rules: Vec<Phrase>,
    /// The operator's own name of the form.
    pub form_title: Option<Phrase>,
    /// Where the letter is signed.
    pub place: Option<String>,
    /// The day of the letter.
    pub today: Option<Date>,
    /// What the person adds.
    pub free_text: Option<Phrase>,
}

/// An identity document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct IdDocument {
    /// What it is.
    pub kind: IdKind,
    /// Its number.
    pub number: String,
    /// Who issued it and when, as printed.
    #[serde(default)]
    pub issued: Option<String>,
}

/// What an identity document is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum IdKind {
    /// A passport.
    Passport,
    /// A national identity card.
    IdentityCard,
    /// A residence permit.
    ResidencePermit,
    /// Anything else, by its own name.
    Other(String),
}

/// An account for a payment.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Payee {
    /// Whose account it is.
    pub name: Option<String>,
    /// The bank.
    pub bank: Option<String>,
    /// BIC.
    pub bank_code: Option<String>,
    /// IBAN or account number.
    pub account: Option<String>,
}

/// Something that was tried: a call, a visit, a message.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attempt {
    /// When.
    pub date: Date,
    /// Time of day, as shown (`14:05`).
    #[serde(default)]
    pub time: Option<String>,
    /// By which way.
    pub channel: Phrase,
    /// What came of it.
    pub outcome: Phrase,
    /// Who answered.
    #[serde(default)]
    pub who: Option<String>,
    /// What was said.
    #[serde(default)]
    pub note: Option<String>,
    /// The ticket that was given.
    #[serde(default)]
    pub ticket: Option<String>,
}

/// A refusal, or a day that passed on which something was promised or owed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Refusal {
    /// When.
    pub date: Date,
    /// By which way.
    #[serde(default)]
    pub channel: Option<Phrase>,
    /// Who said it.
    #[serde(default)]
    pub who: Option<String>,
    /// A term was broken, nothing was said.
    #[serde(default)]
    pub broken_term: bool,
    /// In their words; of a broken term, the person's own.
    pub words: String,
}

/// One charge or payment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Charge {
    /// When.
    pub date: Date,
    /// How much.
    pub money: Money,
    /// As the statement words it.
    pub description: String,
}
