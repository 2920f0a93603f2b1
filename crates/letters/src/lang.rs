use ringoff_words::Words;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

// `Lang`, a variant for each folder of `locales/` that holds letters: `ALL`, `tag`.
include!(concat!(env!("OUT_DIR"), "/lang.rs"));

impl Lang {
    /// Its sentences.
    pub(crate) fn words(self) -> Words {
        Words::new(self.tag())
    }

    /// The language of a tag in any spelling (`zh_CN.UTF-8`, `kk-KZ`).
    pub fn from_tag(tag: &str) -> Option<Self> {
        let tag = tag.to_lowercase();
        let language = tag.split(['-', '_', '.', '@']).next()?;
        Self::ALL
            .into_iter()
            .find(|lang| lang.tag().split('-').next() == Some(language))
    }
}

/// A text that may differ by language: one text for all, or one for each.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Phrase {
    /// The same in every language: a name, an outcome as it was noted.
    Same(String),
    /// By language. A language that is absent borrows from the next best one.
    ByLang(BTreeMap<Lang, String>),
}

impl Phrase {
    /// The text in a language, else in English, else in any.
    pub fn in_lang(&self, lang: Lang) -> Option<&str> {
        match self {
            Self::Same(text) => Some(text),
            Self::ByLang(texts) => texts
                .get(&lang)
                .or_else(|| texts.get(&Lang::En))
                .or_else(|| texts.values().next())
                .map(String::as_str),
        }
    }

    /// The text in exactly this language: for names of forms, which nobody may translate.
    pub fn only_in(&self, lang: Lang) -> Option<&str> {
        match self {
            Self::Same(text) => Some(text),
            Self::ByLang(texts) => texts.get(&lang).map(String::as_str),
        }
    }
}

impl From<&str> for Phrase {
    fn from(text: &str) -> Self {
        Self::Same(text.to_owned())
    }
}

impl From<String> for Phrase {
    fn from(text: String) -> Self {
        Self::Same(text)
    }
}

impl<const N: usize> From<[(Lang, &str); N]> for Phrase {
    fn from(texts: [(Lang, &str); N]) -> Self {
        let owned = texts.map(|(lang, text)| (lang, text.to_owned()));
        Self::ByLang(owned.into_iter().collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_is_read_in_any_spelling() {
        for (tag, lang) in [
            ("zh_CN.UTF-8", Some(Lang::ZhHans)),
            ("zh-Hans", Some(Lang::ZhHans)),
            ("KK-kz", Some(Lang::Kk)),
            ("ru", Some(Lang::Ru)),
            ("en_GB@euro", Some(Lang::En)),
            ("tlh", None),
        ] {
            assert_eq!(Lang::from_tag(tag), lang, "{tag}");
        }
    }

    #[test]
    fn a_phrase_borrows_from_another_language_only_where_that_is_allowed() {
        let phrase = Phrase::from([(Lang::Kk, "Шартты бұзу өтініші")]);
        assert_eq!(phrase.in_lang(Lang::Ru), Some("Шартты бұзу өтініші"));
        assert_eq!(phrase.only_in(Lang::Ru), None);
        assert_eq!(Phrase::from("Kcell").only_in(Lang::Ru), Some("Kcell"));
    }
}
