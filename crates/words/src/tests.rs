//! What holds for every sentence of every language, whichever file it stands in.

use crate::{COMPLETE, LOCALES, Value, Words};
use std::collections::{BTreeMap, BTreeSet};

/// Keys and the variables that each uses, read from the files themselves.
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
        if line.starts_with('#') {
            continue;
        }
        for part in line.split('$').skip(1) {
            let name = part.split(|c: char| !(c.is_ascii_alphanumeric() || c == '_' || c == '-'));
            if let (Some(name), Some(set)) = (name.into_iter().next(), out.get_mut(&current))
                && !name.is_empty()
            {
                set.insert(name.to_owned());
            }
        }
    }
    out
}

fn text_of(tag: &str) -> &'static str {
    LOCALES.iter().find(|(known, _)| *known == tag).unwrap().1
}

/// Every sentence of a language with every count that plural rules tell apart, variables of text too.
fn said(tag: &str) -> Vec<(String, String)> {
    let words = Words::new(tag);
    let mut out = Vec::new();
    for (key, variables) in keys(text_of(tag)) {
        for count in [0u64, 1, 2, 5, 11, 21, 1234] {
            let values: Vec<_> = variables
                .iter()
                .map(|name| (name.as_str(), Value::from(count)))
                .collect();
            let said = words.try_say(&key, &values);
            let said = said.unwrap_or_else(|| panic!("{tag}: {key} cannot be said"));
            out.push((key.clone(), said));
        }
    }
    out
}

/// What a sentence says without the words that stay as they are in every language.
fn own_words(said: &str) -> String {
    said.split(|c: char| {
        !(c.is_alphanumeric() || matches!(c, '-' | '_' | '.' | '/' | '=' | '@' | '%'))
    })
    .filter(|word| {
        let bare = word.trim_matches(['.', '-']);
        let name = bare.contains(['.', '/', '=', '@', '_']) || word.starts_with(['-', '%']);
        let short = bare.len() <= 8 && !bare.chars().any(char::is_lowercase);
        !(name || short || NAMES.contains(&bare))
    })
    .collect::<Vec<_>>()
    .join(" ")
}

/// Names and codes that no language translates.
const NAMES: [&str; 15] = [
    "Gmail", "Ringoff", "ringoff", "scan", "eSIM", "age", "id", "zip", "kB", "iOS", "Android",
    "WhatsApp", "Telegram", "WeChat", "zh-Hans",
];

#[test]
fn every_language_has_the_keys_and_variables_of_english() {
    let english = keys(text_of(COMPLETE));
    for (tag, text) in LOCALES {
        let theirs = keys(text);
        let mut wrong = Vec::new();
        for (key, variables) in &english {
            if theirs.get(key) != Some(variables) {
                wrong.push(key);
            }
        }
        assert!(wrong.is_empty(), "{tag}: {wrong:?}");
        let own: Vec<_> = theirs
            .keys()
            .filter(|k| !english.contains_key(*k))
            .collect();
        assert!(own.is_empty(), "{tag} has keys of its own: {own:?}");
    }
}

#[test]
fn every_sentence_can_be_said_with_every_kind_of_count() {
    for (tag, _) in LOCALES {
        for (key, said) in said(tag) {
            assert!(
                !said.contains(['{', '}', '$', '\u{2068}', '⟦']) || key.starts_with("format-sign-"),
                "{tag}: {key}: {said}"
            );
        }
    }
}

#[test]
fn nothing_is_left_in_english() {
    let mut left = Vec::new();
    for (tag, own) in [
        ("zh-Hans", '\u{4e00}'..='\u{9fff}'),
        ("ru", '\u{400}'..='\u{4ff}'),
        ("kk", '\u{400}'..='\u{4ff}'),
    ] {
        for (key, said) in said(tag) {
            let sentence = !key.starts_with("format-") && !key.starts_with("size-");
            let words = own_words(&said).chars().any(char::is_alphabetic);
            if sentence && words && !said.chars().any(|c| own.contains(&c)) {
                left.push(format!("{tag}: {key} = {said}"));
            }
        }
    }
    left.dedup();
    assert!(left.is_empty(), "{left:#?}");
}

#[test]
fn kazakh_is_not_russian() {
    let russian: BTreeMap<String, String> = said("ru").into_iter().collect();
    for (key, said) in said("kk") {
        let short = said.chars().filter(|c| c.is_alphabetic()).count() < 14;
        assert!(short || russian[&key] != said, "{key} = {said}");
    }
    let own = |c: char| "әғқңөұүһіӘҒҚҢӨҰҮҺІ".contains(c);
    let text: String = said("kk").into_iter().map(|(_, said)| said).collect();
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    assert!(text.chars().filter(|c| own(*c)).count() * 12 > letters);
}

#[test]
fn the_tone_is_calm() {
    for (key, said) in said(COMPLETE) {
        let said = said.to_lowercase();
        for word in ["simply", "unexpected", "please", "oops", "!"] {
            assert!(!said.contains(word), "{key}: {said}");
        }
    }
    for tag in ["zh-Hans", "ru", "kk"] {
        for (key, said) in said(tag) {
            let said = said.to_lowercase();
            for word in ["!", "！", "пожалуйста", "просто ", "өтінеміз", "您只需"]
            {
                assert!(!said.contains(word), "{tag}: {key}: {said}");
            }
        }
    }
}

#[test]
fn every_language_keeps_its_own_punctuation() {
    let mut wrong = Vec::new();
    for (tag, _) in LOCALES {
        for (key, said) in said(tag)
            .into_iter()
            .filter(|(k, _)| !k.starts_with("format-"))
        {
            // Quotes of a command are typed, not read.
            let plain = said.contains('"') && !said.contains("ringoff ");
            let fault = match *tag {
                "en" => said.contains(['—', '«', '»', '“', '”', '，', '。']),
                "zh-Hans" => plain || narrow_beside_han(&said) || said.contains(['—', '«']),
                _ => plain || said.contains(['“', '”', '，', '。']) || tight_dash(&said),
            };
            if fault {
                wrong.push(format!("{tag}: {key} = {said}"));
            }
        }
    }
    wrong.dedup();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// A Russian date ends in a point; a sentence that ends in a date would get two.
#[test]
fn no_sentence_in_russian_ends_in_a_date() {
    let words = Words::new("ru");
    let dates = [
        "date", "day", "first", "last", "from", "to", "until", "month", "on", "by",
    ];
    let sentences = keys(text_of("ru"));
    let sentences = sentences.iter().filter(|(key, _)| *key != "date-short");
    for (key, variables) in sentences {
        for count in [1u64, 2, 5] {
            let values: Vec<_> = variables
                .iter()
                .map(|name| {
                    let date = dates.contains(&name.as_str());
                    let value = if date {
                        "2026 г.".into()
                    } else {
                        Value::from(count)
                    };
                    (name.as_str(), value)
                })
                .collect();
            let said = words.try_say(key, &values).unwrap_or_default();
            assert!(!said.contains("г.."), "{key}: {said}");
        }
    }
}

fn is_han(c: char) -> bool {
    ('\u{4e00}'..='\u{9fff}').contains(&c)
}

/// A narrow sign next to a Han character.
fn narrow_beside_han(said: &str) -> bool {
    let chars: Vec<char> = said.chars().collect();
    chars.windows(2).any(|pair| {
        (is_han(pair[0]) && matches!(pair[1], ',' | ';' | ':' | '?' | '(' | ')' | '.'))
            || (matches!(pair[0], '(' | ')' | ',' | ';') && is_han(pair[1]))
    })
}

/// A dash without a space before and after.
fn tight_dash(said: &str) -> bool {
    let chars: Vec<char> = said.chars().collect();
    chars.windows(2).any(|pair| {
        (pair[1] == '—' && !pair[0].is_whitespace()) || (pair[0] == '—' && !pair[1].is_whitespace())
    })
}

#[test]
fn a_language_is_found_by_any_spelling_of_its_tag() {
    for (tag, found) in [
        ("en", "en"),
        ("EN", "en"),
        ("en_GB.UTF-8", "en"),
        ("C", "en"),
        ("", "en"),
        ("tlh", "en"),
        ("ru_RU.UTF-8", "ru"),
        ("kk-KZ", "kk"),
        ("zh_CN.GB18030", "zh-Hans"),
        ("zh-hans", "zh-Hans"),
    ] {
        assert_eq!(Words::new(tag).tag(), found, "{tag}");
    }
}

#[test]
#[should_panic(expected = "no sentence has the key no-such")]
fn a_missing_key_ends_a_debug_build() {
    let _ = Words::new("en").say("no-such", &[]);
}
