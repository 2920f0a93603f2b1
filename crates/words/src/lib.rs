//! Every sentence a person reads, by its key.
//!
//! Leans on `fluent-bundle` for plurals and variants. The sentences are embedded when the program is
//! built, by walking `locales/`, so that a language is one folder; how it writes dates, numbers, money
//! and lists stands there too. Knows nothing of what it talks about: values come in, sentences go out.
//! Text of strangers has to be made safe before it comes in. Never reads the environment or a clock.

mod bundle;
mod dates;
mod explain;
mod language;
mod lists;
mod money;
mod numbers;
mod phone;
#[cfg(test)]
mod tests;
mod value;

pub use explain::Explained;
pub use language::{UnknownLanguage, VARIABLES, choose, own_name};
pub use money::{AmountError, parse_amount};
pub use value::Value;

use bundle::Sentences;
use std::sync::OnceLock;

/// The embedded sentences: tag and text of each `locales/<tag>/*.ftl`.
const LOCALES: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/locales.rs"));

/// The same, read: once a program, when first asked for.
static READ: [OnceLock<Sentences>; LOCALES.len()] = [const { OnceLock::new() }; LOCALES.len()];

/// The language in which every sentence exists.
const COMPLETE: &str = "en";

/// The sentences of one language, with English where it has none.
pub struct Words {
    chain: Vec<&'static Sentences>,
}

fn sentences(tag: &str) -> Option<&'static Sentences> {
    let known = LOCALES.iter().zip(&READ).find(|((of, _), _)| *of == tag);
    known.map(|((_, text), read)| read.get_or_init(|| Sentences::new(tag, text)))
}

impl Words {
    /// For a language tag in either spelling (`zh-Hans`, `ru_RU.UTF-8`).
    pub fn new(tag: &str) -> Self {
        let mut tags = vec![COMPLETE];
        if let Some(found) = language::find(tag)
            && found != COMPLETE
        {
            tags.insert(0, found);
        }
        Self {
            chain: tags.into_iter().filter_map(sentences).collect(),
        }
    }

    /// The language that answers first.
    pub fn tag(&self) -> &str {
        self.chain.first().map_or(COMPLETE, |s| s.tag.as_str())
    }

    /// The languages there are.
    pub fn tags() -> impl Iterator<Item = &'static str> {
        LOCALES.iter().map(|(tag, _)| *tag)
    }

    /// The sentence of a key. A key that does not exist comes back between ⟦ and ⟧; in a debug build it panics,
    /// so that no test passes over it.
    pub fn say(&self, key: &str, values: &[(&str, Value<'_>)]) -> String {
        let said = self.try_say(key, values);
        debug_assert!(said.is_some(), "no sentence has the key {key}");
        said.unwrap_or_else(|| format!("⟦{key}⟧"))
    }

    /// The sentence of a key, where keys come from elsewhere (codes of errors and of currencies, names of commands).
    pub fn try_say(&self, key: &str, values: &[(&str, Value<'_>)]) -> Option<String> {
        self.chain.iter().find_map(|s| s.say(key, values))
    }
}

impl std::fmt::Debug for Words {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Words").field("tag", &self.tag()).finish()
    }
}
