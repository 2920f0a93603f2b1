//! Every sentence a person reads, by its key.
//!
//! Leans on `fluent-bundle` for plurals and variants. The sentences are embedded when the program is
//! built, by walking `locales/`, so that a language is one folder. Knows nothing of what it talks
//! about: values come in, sentences go out. Text of strangers has to be made safe before it comes in.

mod bundle;
mod dates;
mod explain;
mod value;

pub use explain::Explained;
pub use value::Value;

use bundle::Sentences;

/// The embedded sentences: tag and text of each `locales/<tag>/*.ftl`.
const LOCALES: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/locales.rs"));

/// The language in which every sentence exists.
const COMPLETE: &str = "en";

/// The sentences of one language, with English where it has none.
pub struct Words {
    chain: Vec<Sentences>,
}

impl Words {
    /// For a language tag in either spelling (`zh-Hans`, `ru_RU.UTF-8`).
    pub fn new(tag: &str) -> Self {
        let mut tags = vec![COMPLETE];
        if let Some(found) = closest(tag)
            && found != COMPLETE
        {
            tags.insert(0, found);
        }
        let text_of = |tag: &str| {
            LOCALES
                .iter()
                .find(|(known, _)| *known == tag)
                .map_or("", |(_, text)| *text)
        };
        Self {
            chain: tags
                .into_iter()
                .map(|tag| Sentences::new(tag, text_of(tag)))
                .collect(),
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

    /// The sentence of a key. A key that does not exist comes back between ⟦ and ⟧.
    pub fn say(&self, key: &str, values: &[(&str, Value<'_>)]) -> String {
        self.try_say(key, values)
            .unwrap_or_else(|| format!("⟦{key}⟧"))
    }

    /// The sentence of a key, if there is one.
    pub fn try_say(&self, key: &str, values: &[(&str, Value<'_>)]) -> Option<String> {
        self.chain.iter().find_map(|s| s.say(key, values))
    }
}

impl std::fmt::Debug for Words {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Words").field("tag", &self.tag()).finish()
    }
}

/// The whole tag, else the first language that shares its first part (`zh-CN` finds `zh-Hans`).
fn closest(tag: &str) -> Option<&'static str> {
    let tag = tag.split(['.', '@']).next()?.replace('_', "-");
    let language = tag.split('-').next()?.to_lowercase();
    let same = Words::tags().find(|known| known.eq_ignore_ascii_case(&tag));
    same.or_else(|| Words::tags().find(|known| known.split('-').next() == Some(language.as_str())))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::{BTreeMap, BTreeSet};

    /// Keys and the variables that each uses, read from the file itself.
    fn keys(text: &str) -> BTreeMap<String, BTreeSet<String>> {
        let mut out: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        let mut current = String::new();
        for line in text.lines() {
            if line.starts_with(|c: char| c.is_ascii_lowercase())
                && let Some((key, _)) = line.split_once(" =")
            {
                current = key.to_owned();
                assert!(
                    out.insert(current.clone(), BTreeSet::new()).is_none(),
                    "{key} stands twice"
                );
            }
            for part in line.split('$').skip(1) {
                let name = part.split(|c: char| !(c.is_ascii_alphanumeric() || c == '_'));
                if let (Some(name), Some(set)) = (name.into_iter().next(), out.get_mut(&current)) {
                    set.insert(name.to_owned());
                }
            }
        }
        out
    }

    #[test]
    fn every_language_has_the_keys_and_variables_of_english() {
        let english = keys(LOCALES.iter().find(|(tag, _)| *tag == COMPLETE).unwrap().1);
        for (tag, text) in LOCALES {
            let theirs = keys(text);
            for (key, variables) in &english {
                assert_eq!(theirs.get(key), Some(variables), "{tag}: {key}");
            }
            assert_eq!(theirs.len(), english.len(), "{tag} has keys of its own");
        }
    }

    #[test]
    fn every_sentence_can_be_said() {
        for (tag, text) in LOCALES {
            let words = Words::new(tag);
            for (key, variables) in keys(text) {
                for count in [0u64, 1, 2, 5, 1234] {
                    let values: Vec<_> = variables
                        .iter()
                        .map(|name| (name.as_str(), Value::from(count)))
                        .collect();
                    let said = words.try_say(&key, &values);
                    let said = said.unwrap_or_else(|| panic!("{tag}: {key} cannot be said"));
                    assert!(!said.contains(['{', '}', '$', '\u{2068}']), "{tag}: {said}");
                }
            }
        }
    }

    #[test]
    fn the_tone_is_calm() {
        for (tag, text) in LOCALES.iter().filter(|(tag, _)| *tag == COMPLETE) {
            for word in ["simply", "unexpected", "please", "oops", "!"] {
                assert!(!text.to_lowercase().contains(word), "{tag}: {word}");
            }
        }
    }

    #[test]
    fn a_language_is_found_by_any_spelling_of_its_tag() {
        for tag in ["en", "EN", "en_GB.UTF-8", "en-US", "C", "", "tlh"] {
            assert_eq!(Words::new(tag).tag(), "en", "{tag}");
        }
    }

    #[test]
    fn a_missing_key_shows_itself() {
        assert_eq!(Words::new("en").say("no-such", &[]), "⟦no-such⟧");
    }
}
