use super::{Contradiction, Fact, Show, Situation, Texts, Unread};
use jiff::civil::Date;
use ringoff_model::FactKey;
use serde::{Deserialize, Serialize};

/// An operator: names and a bag of facts, as written in `data/operators/<cc>/<id>.toml`.
/// `docs/reference/operator-record.md` explains each field.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Operator {
    /// The file's place: `kz/kcell`.
    #[serde(default)]
    pub id: String,
    /// The folder: `kz`.
    #[serde(default)]
    pub country: String,
    /// What it is called, by language.
    pub names: Texts,
    /// The company that the contract is with, by language: as it is registered in that language, else as it
    /// is registered where it sits. A letter is addressed to it.
    pub legal_names: Texts,
    /// The names under which it sells.
    pub brands: Vec<Brand>,
    /// Other spellings, earlier names.
    #[serde(default)]
    pub aliases: Vec<String>,
    /// How it is written in bank statements: words to look for, no facts to show.
    #[serde(default)]
    pub statement_names: Vec<String>,
    /// Records of services that are its web account: `kcell.kz`.
    #[serde(default)]
    pub services: Vec<String>,
    /// What is known.
    #[serde(default)]
    pub facts: Vec<Fact>,
    /// What somebody says and no source supports. Never shown as a fact.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub claims: Vec<Claim>,
    /// Pages that are known to be there and that nobody has read whole.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub unread: Vec<Unread>,
}

/// A name under which an operator sells.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Brand {
    /// As facts name it in `applies_to.brand`.
    pub id: String,
    /// What it is called, by language.
    pub names: Texts,
    /// Other spellings.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub aliases: Vec<String>,
}

/// Something that is said about the operator and that no source supports.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Claim {
    /// What it would be a fact about.
    pub key: FactKey,
    /// What is claimed.
    pub value: String,
    /// Who claims it.
    pub claimed_by: String,
    /// What came of looking.
    pub verdict: Verdict,
    /// When somebody looked.
    pub looked: Date,
    /// What says otherwise.
    #[serde(default)]
    pub contradicts: Vec<Contradiction>,
    /// What to know about it.
    pub text: Texts,
}

/// What came of looking for a source.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// No source was found.
    Unsupported,
    /// No source was found, and some say otherwise.
    Contradicted,
}

impl Operator {
    /// Its name in a language, else in English, else its id.
    pub fn name(&self, lang: &str) -> &str {
        super::say(&self.names, lang).unwrap_or(&self.id)
    }

    /// The company in a language, else in English, else the operator's name.
    pub fn legal_name(&self, lang: &str) -> &str {
        super::say(&self.legal_names, lang).unwrap_or_else(|| self.name(lang))
    }

    /// What is known about a key for such a line, best first: more confident, then more particular.
    pub fn facts_of(&self, key: FactKey, line: &Situation) -> Vec<&Fact> {
        super::best_first(&self.facts, key, line)
    }

    /// The best fact that may be shown, and how. Where all that is known is unverified: `Hidden`;
    /// where nothing is known: `Unknown`.
    pub fn show(&self, key: FactKey, line: &Situation, today: Date) -> (Show<'_>, Option<&Fact>) {
        super::show_best(&self.facts, key, line, today)
    }

    /// What to ask the operator: keys of [`Fact::ASKED`] that concern such a line and for which nothing
    /// can be shown.
    pub fn questions(&self, line: &Situation, today: Date) -> Vec<FactKey> {
        self.asked(line, today, |shown| !shown.is_shown())
    }

    /// What to have confirmed: keys of [`Fact::ASKED`] whose best fact says "check first".
    pub fn to_confirm(&self, line: &Situation, today: Date) -> Vec<FactKey> {
        self.asked(line, today, |shown| {
            matches!(shown, Show::CheckFirst { .. })
        })
    }

    fn asked(
        &self,
        line: &Situation,
        today: Date,
        wanted: impl Fn(&Show<'_>) -> bool,
    ) -> Vec<FactKey> {
        Fact::ASKED
            .iter()
            .filter(|asked| asked.when.fits(line))
            .map(|asked| asked.key)
            .filter(|key| wanted(&self.show(*key, line, today).0))
            .collect()
    }
}
