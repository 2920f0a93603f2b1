use ringoff_model::{Group, Wait};
use serde::{Deserialize, Serialize};

/// One service, as written in `data/services/<id>.toml`. `docs/reference/service-record.md` explains each field.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Service {
    /// The file's name without `.toml`: the first of `domains`.
    #[serde(default)]
    pub id: String,
    /// What a person calls it.
    pub name: String,
    /// Other distinctive spellings.
    #[serde(default)]
    pub aliases: Vec<String>,
    /// Names that are also ordinary words.
    #[serde(default)]
    pub weak_aliases: Vec<String>,
    /// Decides the severity.
    pub category: Category,
    /// ISO 3166 in lower case, `eu` or `intl`.
    #[serde(default)]
    pub regions: Vec<String>,
    /// Registrable domains or hosts.
    pub domains: Vec<String>,
    /// Where the domains were found.
    #[serde(default)]
    pub domains_source: String,
    /// Other accounts hang on this one.
    #[serde(default)]
    pub keystone: bool,
    /// Gone or merged; met in old archives only.
    #[serde(default)]
    pub legacy: bool,
    /// Chinese signatures, without 【】.
    #[serde(default)]
    pub signatures: Vec<String>,
    /// SMS Retriever hashes.
    #[serde(default)]
    pub app_hashes: Vec<String>,
    /// What the number is for the service.
    #[serde(default)]
    pub number: NumberRole,
    /// How to give it another number.
    #[serde(default)]
    pub change: Change,
    /// Pages worth opening.
    #[serde(default)]
    pub links: Links,
    /// Sender ids and short codes.
    #[serde(default, rename = "sender")]
    pub senders: Vec<Sender>,
    /// Messages that must be read as this service.
    #[serde(default, rename = "sample")]
    pub samples: Vec<Sample>,
    /// Messages that must not.
    #[serde(default, rename = "counter")]
    pub counters: Vec<Counter>,
}

impl Service {
    /// What it is, as far as the order of work asks.
    pub fn group(&self) -> Group {
        match self.category {
            Category::Bank | Category::Payments | Category::Crypto => Group::Bank,
            Category::Government => Group::State,
            Category::Mail => Group::Mail,
            Category::Messenger => Group::Messenger,
            _ if self.keystone => Group::Mail,
            _ => Group::Rest,
        }
    }
}

/// What kind of thing a service is.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize,
)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum Category {
    Bank,
    Government,
    Crypto,
    Mail,
    Payments,
    Messenger,
    Telecom,
    Work,
    Health,
    Insurance,
    Social,
    Dating,
    Marketplace,
    Travel,
    Taxi,
    Delivery,
    Gaming,
    Transport,
    Utilities,
    Education,
    Streaming,
    Maps,
    Loyalty,
    /// A service without a record.
    #[default]
    Unknown,
}

/// Whether something holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Answer {
    /// It does.
    Yes,
    /// It may: the person chooses.
    Optional,
    /// There is another way.
    Alt,
    /// It does not.
    No,
    /// Nobody has said.
    #[default]
    Unknown,
}

/// Which number gets the code when a number is changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum CodeTo {
    /// The number that is given up.
    Old,
    /// The number that is put in its place.
    New,
    /// Both.
    Both,
}

/// What happens when the number goes to somebody else, or just goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum Consequence {
    Takeover,
    SmsBanking,
    Recovery,
    TakeoverPossible,
    TakeoverWithId,
    Displacement,
    #[serde(rename = "2fa")]
    SecondFactor,
    RecoveryPossible,
    ConsentCodes,
    Impersonation,
    #[serde(rename = "2fa-possible")]
    SecondFactorPossible,
    Notify,
    PublicContact,
    Lockout,
}

/// What the number is for the service.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct NumberRole {
    /// Is the number the user name?
    pub login: Answer,
    /// Where that stands.
    pub login_source: String,
    /// Are codes by SMS a second step?
    pub second_factor: Answer,
    /// Where that stands.
    pub second_factor_source: String,
    /// Ways back in, such as `sms|email`.
    pub recovery: String,
    /// Where that stands.
    pub recovery_source: String,
    /// What is lost with the number.
    pub if_lost: Vec<Consequence>,
    /// Where that stands.
    pub if_lost_source: String,
    /// One sentence a person needs to know.
    pub note: Option<String>,
}

/// How to give the service another number.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Change {
    /// The official page.
    pub url: Option<String>,
    /// What that page is.
    pub url_kind: Option<String>,
    /// Is a code to the old number needed?
    pub needs_old_number: Answer,
    /// Which number gets the code, where the source says so.
    pub code_to: Option<CodeTo>,
    /// Must one go there?
    pub branch_visit: Answer,
    /// How long it takes, where anything is known of it.
    pub wait: Vec<Wait>,
    /// Rough effort.
    pub minutes: Option<u32>,
    /// Where that stands.
    pub source: String,
}

/// Pages worth opening.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
#[allow(missing_docs)]
pub struct Links {
    pub account: Option<String>,
    pub second_factor: Option<String>,
    pub recovery: Option<String>,
    pub password: Option<String>,
    pub delete: Option<String>,
}

/// A sender id or a short code.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sender {
    /// Compared without regard to case; a `*` at the end stands for anything.
    pub id: String,
    /// Where it was found.
    pub source: String,
}

/// A message that must be read as the service.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sample {
    /// The sender, where it matters.
    pub sender: Option<String>,
    /// The text.
    pub text: String,
    /// Its kind.
    pub kind: ringoff_model::MessageKind,
}

/// A message that must not be read as the service.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Counter {
    /// The sender, where it matters.
    pub sender: Option<String>,
    /// The text.
    pub text: String,
    /// Why not.
    pub why: String,
}
