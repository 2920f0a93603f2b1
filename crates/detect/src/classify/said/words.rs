//! The words of one language that tell which number is which, ready to be looked for.

use super::super::edges::spaced;
use super::super::fold::FoldTable;
use ringoff_registry::NumberWords;
use std::ops::Range;

/// The words of one language.
pub(super) struct Words {
    pub changed: Set,
    pub removed: Set,
    pub added: Set,
    pub phones: Set,
    pub things: Set,
    pub before_new: Set,
    pub after_new: Set,
    pub before_old: Set,
    pub after_old: Set,
    pub between: Set,
    pub ending: Set,
    pub after_ending: Set,
    pub calls: Set,
    pub whether: Set,
}

impl Words {
    pub fn new(words: &NumberWords, table: &FoldTable) -> Self {
        let set = |list: &[String]| Set::new(list, table);
        Self {
            changed: set(&words.changed),
            removed: set(&words.removed),
            added: set(&words.added),
            phones: set(&words.phones),
            things: set(&words.things),
            before_new: set(&words.before_new),
            after_new: set(&words.after_new),
            before_old: set(&words.before_old),
            after_old: set(&words.after_old),
            between: set(&words.between),
            ending: set(&words.ending),
            after_ending: set(&words.after_ending),
            calls: set(&words.calls),
            whether: set(&words.whether),
        }
    }
}

/// Phrases of one meaning.
pub(super) struct Set(Vec<Phrase>);

enum Phrase {
    /// Of a script without spaces: found anywhere.
    Signs(String),
    /// Whole words; a word may stand for all that begin so.
    Words(Vec<(String, bool)>),
}

impl Set {
    fn new(list: &[String], table: &FoldTable) -> Self {
        let phrase = |written: &String| {
            let folded = table.phrase(written);
            if !folded.chars().next().is_some_and(spaced) {
                return Phrase::Signs(folded);
            }
            let word = |w: &str| match w.strip_suffix('*') {
                Some(beginning) => (beginning.to_owned(), true),
                None => (w.to_owned(), false),
            };
            Phrase::Words(folded.split(' ').map(word).collect())
        };
        Self(list.iter().map(phrase).collect())
    }

    /// The bytes of the longest phrase that the text ends with.
    pub fn ends(&self, text: &str) -> usize {
        let phrases = self.0.iter();
        phrases.filter_map(|p| p.ends(text)).max().unwrap_or(0)
    }

    /// The bytes of the longest phrase that the text begins with.
    pub fn begins(&self, text: &str) -> usize {
        let phrases = self.0.iter();
        phrases.filter_map(|p| p.begins(text)).max().unwrap_or(0)
    }

    /// Where the first of the phrases stands, the longest of those that begin there.
    pub fn first(&self, text: &str) -> Option<Range<usize>> {
        self.all(text)
            .min_by_key(|r| (r.start, std::cmp::Reverse(r.end)))
    }

    /// Everywhere that one of the phrases stands.
    pub fn all<'t>(&'t self, text: &'t str) -> impl Iterator<Item = Range<usize>> + 't {
        self.0.iter().flat_map(move |phrase| phrase.all(text))
    }

    /// What each phrase begins with.
    pub fn beginnings(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(Phrase::beginning)
    }

    pub fn within(&self, text: &str) -> bool {
        self.all(text).next().is_some()
    }
}

impl Phrase {
    /// Its signs, or its first word.
    fn beginning(&self) -> &str {
        match self {
            Self::Signs(signs) => signs,
            Self::Words(words) => words.first().map_or("", |(word, _)| word),
        }
    }

    fn ends(&self, text: &str) -> Option<usize> {
        match self {
            Self::Signs(signs) => text.ends_with(signs.as_str()).then_some(signs.len()),
            Self::Words(words) => {
                let mut rest = text;
                for (at, (word, open)) in words.iter().rev().enumerate() {
                    if at > 0 {
                        rest = rest.trim_end_matches(' ');
                    }
                    let from = rest
                        .char_indices()
                        .rev()
                        .take_while(|(_, c)| of_word(*c))
                        .last()
                        .map_or(rest.len(), |(at, _)| at);
                    let written = &rest[from..];
                    if !(written == word || (*open && written.starts_with(word.as_str()))) {
                        return None;
                    }
                    rest = &rest[..from];
                }
                Some(text.len() - rest.len())
            }
        }
    }

    fn begins(&self, text: &str) -> Option<usize> {
        match self {
            Self::Signs(signs) => text.starts_with(signs.as_str()).then_some(signs.len()),
            Self::Words(words) => {
                let mut rest = text;
                for (at, (word, open)) in words.iter().enumerate() {
                    if at > 0 {
                        rest = rest.trim_start_matches(' ');
                    }
                    let to = rest.find(|c| !of_word(c)).unwrap_or(rest.len());
                    let written = &rest[..to];
                    if !(written == word || (*open && written.starts_with(word.as_str()))) {
                        return None;
                    }
                    rest = &rest[to..];
                }
                Some(text.len() - rest.len())
            }
        }
    }

    fn all<'t>(&'t self, text: &'t str) -> impl Iterator<Item = Range<usize>> + 't {
        // Thousands of phrases are looked for in a short text: preparing each search would take the longest.
        let beginning = self.beginning().as_bytes();
        let first = beginning.first().copied().unwrap_or_default();
        let starts = memchr::memchr_iter(first, text.as_bytes())
            .filter(move |at| text.as_bytes()[*at..].starts_with(beginning));
        starts.filter_map(move |at| {
            let inside = matches!(self, Self::Words(_))
                && text[..at].chars().next_back().is_some_and(of_word);
            let length = self.begins(&text[at..]).filter(|_| !inside)?;
            Some(at..at + length)
        })
    }
}

/// What a word is made of. Signs that stand without spaces are none: "手机is".
fn of_word(c: char) -> bool {
    spaced(c) || c == '\''
}

#[cfg(test)]
mod tests {
    use super::*;

    fn set(list: &[&str]) -> Set {
        let list: Vec<String> = list.iter().map(|w| (*w).to_owned()).collect();
        Set::new(&list, &FoldTable::new())
    }

    #[test]
    fn phrases_are_whole_words_or_open_at_their_end() {
        let phones = set(&["номер*", "phone number", "手机号"]);
        assert_eq!(phones.ends("ваш номеру"), "номеру".len());
        assert_eq!(phones.ends("the phone  number"), "phone  number".len());
        assert_eq!(phones.ends("telephone number"), 0);
        assert_eq!(phones.ends("您的手机号"), "手机号".len());
        assert_eq!(phones.first("a phone number"), Some(2..14));
        assert!(!phones.within("заномерован"));
    }
}
