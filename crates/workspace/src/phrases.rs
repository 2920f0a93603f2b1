//! Sentences in every language at once.

use ringoff_letters::{Lang, Phrase};
use ringoff_registry::operators::Operator;
use ringoff_words::Words;

/// A text in every language in which it exists.
pub(super) fn phrase(text: impl Fn(Lang) -> Option<String>) -> Option<Phrase> {
    let texts = Lang::ALL
        .into_iter()
        .filter_map(|lang| Some((lang, text(lang)?)));
    let texts: std::collections::BTreeMap<Lang, String> = texts.collect();
    (!texts.is_empty()).then_some(Phrase::ByLang(texts))
}

/// The company that the contract is with, as each language names it.
pub(super) fn company(operator: &Operator) -> Phrase {
    let texts = Lang::ALL.map(|lang| (lang, operator.legal_name(lang.tag()).to_owned()));
    Phrase::ByLang(texts.into_iter().collect())
}

/// A sentence in every language.
pub(super) fn said(key: &str) -> Phrase {
    let texts = Lang::ALL.map(|lang| (lang, Words::new(lang.tag()).say(key, &[])));
    Phrase::ByLang(texts.into_iter().collect())
}
