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
    /// Where the domains were found, if anybody noted it.
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
    /// Takes what is usual for its category wherever the record states nothing. It has no source then, which is
    /// how it is told from a fact; what follows from the record's own facts comes first.
    pub(crate) fn assume(&mut self, usual: &UsualAnswers) {
        let number = &mut self.number;
        let plays_no_part = number.login == Answer::No && number.second_factor == Answer::No;
        if number.if_lost.is_empty() && !plays_no_part {
            number.if_lost.clone_from(&usual.if_lost);
            let recovers = number.recovery.split('|').any(|way| way.trim() == "sms");
            let follows = [
                (
                    Consequence::SecondFactor,
                    number.second_factor == Answer::Yes,
                ),
                (Consequence::Recovery, recovers),
            ];
            for (consequence, holds) in follows {
                if holds && !number.if_lost.contains(&consequence) {
                    number.if_lost.push(consequence);
                }
            }
            if number.second_factor == Answer::No {
                number.if_lost.retain(|c| *c != Consequence::SecondFactor);
            }
        }
        let known_or = |answer: &mut Answer, usual| {
            if *answer == Answer::Unknown {
                *answer = usual;
            }
        };
        known_or(&mut number.login, usual.login);
        known_or(&mut number.second_factor, usual.second_factor);
        if self.change.source.is_empty() {
            known_or(&mut self.change.branch_visit, usual.branch_visit);
            self.change.minutes = usual.minutes;
        }
    }

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

/// What is usual for a category, as written in `data/categories.toml`.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct UsualAnswers {
    /// Is the number the user name?
    pub login: Answer,
    /// Are codes by SMS a second step?
    pub second_factor: Answer,
    /// What is lost with the number.
    pub if_lost: Vec<Consequence>,
    /// Must one go there to change it?
    pub branch_visit: Answer,
    /// Rough effort of a change.
    pub minutes: Option<u32>,
    /// On what grounds.
    pub why: String,
}

impl Category {
    /// Every category that a record can have.
    pub const ALL: [Self; 23] = [
        Self::Bank,
        Self::Government,
        Self::Crypto,
        Self::Mail,
        Self::Payments,
        Self::Messenger,
        Self::Telecom,
        Self::Work,
        Self::Health,
        Self::Insurance,
        Self::Social,
        Self::Dating,
        Self::Marketplace,
        Self::Travel,
        Self::Taxi,
        Self::Delivery,
        Self::Gaming,
        Self::Transport,
        Self::Utilities,
        Self::Education,
        Self::Streaming,
        Self::Maps,
        Self::Loyalty,
    ];

    /// The name used in records, and as the key of its sentence.
    pub fn name(self) -> &'static str {
        match self {
            Self::Bank => "bank",
            Self::Government => "government",
            Self::Crypto => "crypto",
            Self::Mail => "mail",
            Self::Payments => "payments",
            Self::Messenger => "messenger",
            Self::Telecom => "telecom",
            Self::Work => "work",
            Self::Health => "health",
            Self::Insurance => "insurance",
            Self::Social => "social",
            Self::Dating => "dating",
            Self::Marketplace => "marketplace",
            Self::Travel => "travel",
            Self::Taxi => "taxi",
            Self::Delivery => "delivery",
            Self::Gaming => "gaming",
            Self::Transport => "transport",
            Self::Utilities => "utilities",
            Self::Education => "education",
            Self::Streaming => "streaming",
            Self::Maps => "maps",
            Self::Loyalty => "loyalty",
            Self::Unknown => "unknown",
        }
    }
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
    /// Is a code to the old number needed?
    pub needs_old_number: Answer,
    /// Which number gets the code, where the source says so.
    pub code_to: Option<CodeTo>,
    /// Must one go there?
    pub branch_visit: Answer,
    /// How long it takes, where anything is known of it.
    pub wait: Vec<Wait>,
    /// Rough effort, as usual for the category; none where a source tells how it is done.
    #[serde(skip_deserializing)]
    pub minutes: Option<u32>,
    /// Where the rest of this stands.
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
    /// Where it was found, if anybody noted it.
    #[serde(default)]
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
