use ringoff_model::MessageKind;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The words of one language, as written in `data/phrases/<id>.toml`.
///
/// Phrases are compared without regard to case, accents, full-width forms and the like. A `*` at
/// the end (or the start) of a phrase stands for the rest of a word.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Phrases {
    /// The file's name without `.toml`: a BCP 47 tag.
    pub id: String,
    /// Phrases that tell what a message is for.
    #[serde(rename = "cue")]
    pub cues: Vec<Cue>,
    /// Words next to a code's word that are no part of a service's name ("your", "login").
    pub not_names: Vec<String>,
    /// Words between a code's word and the name that follows it ("for", "в").
    pub before_name: Vec<String>,
    /// How this language says that a telephone number was changed.
    pub number: NumberWords,
}

/// How a language says that a telephone number was changed, and which number is which. A `*` at the
/// end of a word stands for the rest of it.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct NumberWords {
    /// Done, not to be done: "changed", "updated".
    pub changed: Vec<String>,
    /// "removed", "no longer".
    pub removed: Vec<String>,
    /// "added", "verified".
    pub added: Vec<String>,
    /// A telephone and its number.
    pub phones: Vec<String>,
    /// What else is changed or shows its last digits: "password", "card".
    pub things: Vec<String>,
    /// Before the number that is there now: "to", "new".
    pub before_new: Vec<String>,
    /// After it.
    pub after_new: Vec<String>,
    /// Before the number that was there: "from", "old".
    pub before_old: Vec<String>,
    /// After it.
    pub after_old: Vec<String>,
    /// Between one of those and the number: "the", "your".
    pub between: Vec<String>,
    /// Before the last digits of a number: "ending in".
    pub ending: Vec<String>,
    /// After them.
    pub after_ending: Vec<String>,
    /// Before a number to call: "call".
    pub calls: Vec<String>,
    /// Begins what may not be so: "if".
    pub whether: Vec<String>,
}

/// Phrases that say the same. However many of them a message holds, they weigh once.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Cue {
    /// Which kinds of message they speak for (or, below zero, against), and how strongly.
    pub gives: BTreeMap<MessageKind, i8>,
    /// What else the message must hold for them to weigh.
    pub needs: Option<Need>,
    /// What part they play beyond their weight.
    pub role: Option<Role>,
    /// The phrases.
    pub words: Vec<String>,
}

/// What a message must hold for a cue to weigh.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Need {
    /// A token shaped like a code.
    Code,
    /// No token shaped like a code.
    NoCode,
    /// An amount of money.
    Money,
    /// A card or account number, masked.
    Card,
    /// A link or a host.
    Link,
    /// A sender that is an organisation: a name or a short code, not a full number.
    Sender,
    /// Other weighing cues of an organisation; chatter alone does not do.
    Company,
}

/// The part a cue plays beyond its weight.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// Names a code to type in: "verification code".
    Code,
    /// May name a code to type in: "code", "pin".
    WeakCode,
    /// Signing in, or the like, for which a code is sent.
    SignIn,
    /// Registering, activating, confirming a number.
    SignUp,
    /// The number was changed, removed, unlinked.
    NumberChanged,
    /// Keep it to yourself.
    KeepSecret,
    /// Was it not you?
    NotYou,
    /// A code to collect something, or to be told to a courier.
    PickUp,
    /// A code for a discount.
    PromoCode,
    /// What is left on the account.
    Balance,
    /// How to be left alone.
    Unsubscribe,
    /// Be quick.
    Urgent,
    /// Something bad will happen, or has.
    Threat,
    /// Do this: open, confirm, update, call.
    Ask,
    /// Money moved.
    Payment,
    /// Money could not be moved.
    Declined,
    /// Something was won, granted or waits to be claimed.
    Prize,
    /// A public body speaks; nobody holds an account there.
    PublicNotice,
    /// A register lists the accounts on a number.
    Register,
    /// Between people.
    Chat,
}
