use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Words by language tag (`en`, `ru`, `kk`, `zh-Hans`).
pub type Texts = BTreeMap<String, String>;

/// What a fact says. In a record it is a table with one entry, named after the kind:
/// `value = { days = { min = 45, max = 90 } }`. A fact without `value` says all in its `text`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Value {
    /// Nothing but the words.
    #[default]
    Prose,
    /// A whole telephone number, in international form.
    Phone(String),
    /// A short code of the operator's own network.
    ShortCode(String),
    /// A code to dial that answers on the screen.
    Ussd(String),
    /// A web address.
    Url(String),
    /// A mail address.
    Email(String),
    /// A name or another short text that is the same in every language.
    Name(String),
    /// Several of them.
    List(Vec<String>),
    /// A name that the operator or the law gives, by language.
    Title(Texts),
    /// A length of time.
    Days(Days),
    /// A count of years.
    Years(u16),
    /// An amount.
    Money(Money),
    /// Whether something holds.
    Answer(YesNo),
    /// Ways of doing it.
    Channels(Vec<Channel>),
    /// Papers to bring.
    Papers(Vec<Paper>),
    /// Somebody to complain to.
    Body(Body),
}

impl Value {
    /// Whether the words say all.
    pub fn is_prose(&self) -> bool {
        *self == Self::Prose
    }
}

/// A length of time, as a range wherever the source gives one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Days {
    /// Not before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub min: Option<u16>,
    /// As a rule.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub typical: Option<u16>,
    /// Not after.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max: Option<u16>,
    /// Of what it counts.
    #[serde(default)]
    pub unit: DayUnit,
}

impl Days {
    /// The earliest length that the source allows for.
    pub fn earliest(&self) -> Option<u16> {
        self.min.or(self.typical)
    }

    /// The longest length that the source names.
    pub fn latest(&self) -> Option<u16> {
        self.max.or(self.typical)
    }

    /// The length to reckon with where one has to be picked.
    pub fn usual(&self) -> Option<u16> {
        self.typical.or(self.max).or(self.min)
    }
}

/// What is counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum DayUnit {
    #[default]
    Calendar,
    Working,
    Hours,
    Months,
}

/// An amount of money.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Money {
    /// In decimal, with a point: "3.50".
    pub amount: String,
    /// ISO 4217.
    pub currency: String,
    /// For how long it pays.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub per: Option<Period>,
}

/// What an amount pays for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum Period {
    Day,
    Month,
    Year,
}

/// Whether something holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum YesNo {
    /// It does.
    Yes,
    /// It does not.
    No,
    /// In some cases; the words say in which.
    Partly,
}

/// A way to the operator.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum Channel {
    Branch,
    App,
    SelfCare,
    Hotline,
    Chat,
    Email,
    Post,
    Fax,
    Sms,
}

/// A paper or a thing to bring.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum Paper {
    /// Identity card or passport.
    Identity,
    Passport,
    /// Individual identification number of Kazakhstan.
    Iin,
    SimCard,
    Puk,
    Contract,
    AgentReceipt,
    PowerOfAttorney,
    BankDetails,
    AccountNumber,
    PaymentProof,
}

/// Somebody to complain to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Body {
    /// A lasting name for it: `operator`, `regulator`, `court` or its own.
    pub id: String,
    /// What it is called.
    pub name: Texts,
    /// How long it has to answer, where a source says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub term: Option<Days>,
    /// Where to complain on the web.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// Where to write.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// How long after the complaint to the operator this rung opens.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after: Option<Days>,
}
