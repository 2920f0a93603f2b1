use ringoff_model::{Channel, Days, Document, Money};
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
    Money(Price),
    /// Whether something holds.
    Answer(YesNo),
    /// Ways of doing it.
    Channels(Vec<Channel>),
    /// Papers to bring.
    Papers(Vec<Document>),
    /// Somebody to complain to.
    Body(Body),
}

impl Value {
    /// Whether the words say all.
    pub fn is_prose(&self) -> bool {
        *self == Self::Prose
    }
}

/// An amount of money, and for how long it pays. Other fields are refused by the schema.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Price {
    /// The amount: in records in decimal, with a point: "3.50".
    #[serde(flatten)]
    pub money: Money,
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
