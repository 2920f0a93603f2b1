//! Plain chat with people whom the person knows: it is not searched for company names.

use crate::classify::{Classifier, is_whole_number};
use foldhash::{HashMap, HashSet};

/// Size of the cache of names and numbers. Beyond it every message is classified.
const MOST: usize = 4096;
/// Bytes of a name or a number that is remembered.
const LONGEST: usize = 128;

/// Whom the phone knows as a person, and to whom the person has written.
#[derive(Default)]
pub(crate) struct ChatFilter {
    persons: HashMap<Box<str>, bool>,
    written: HashSet<Box<str>>,
}

impl ChatFilter {
    /// The person has written to this number. To a company's number one seldom does.
    pub fn wrote_to(&mut self, peer: Option<&str>) {
        if let Some(peer) = peer
            && self.written.len() < MOST
            && peer.len() <= LONGEST
            && !self.written.contains(peer)
            && is_whole_number(peer)
        {
            self.written.insert(peer.into());
        }
    }

    /// Whether the phone's name for a number is that of a person, not of a service.
    pub fn is_person(&mut self, name: &str, classifier: &Classifier) -> bool {
        if let Some(known) = self.persons.get(name) {
            return *known;
        }
        let person = classifier.is_person(name);
        if self.persons.len() < MOST && name.len() <= LONGEST {
            self.persons.insert(name.into(), person);
        }
        person
    }

    /// Whether a text from a saved person is talk and nothing else: the person writes to that number,
    /// too, and nothing in the text could be a code, a sum, an address or a signature.
    pub fn is_plain_chat(&self, peer: Option<&str>, text: &str) -> bool {
        peer.is_some_and(|peer| self.written.contains(peer)) && is_plain(text)
    }
}

/// No number of more than three digits, no link, no bracket.
fn is_plain(text: &str) -> bool {
    let bytes = text.as_bytes();
    if !may_be_more(bytes) {
        return true;
    }
    let mut digits = 0;
    for (at, byte) in bytes.iter().enumerate() {
        // Most are letters.
        if *byte >= b'A' && *byte != b'[' {
            digits = 0;
            continue;
        }
        match byte {
            b'0'..=b'9' => digits += 1,
            b'/' | b'@' | b'[' | b'#' => return false,
            // A point inside a word: a host.
            b'.' if bytes.get(at + 1).is_some_and(u8::is_ascii_alphabetic) => return false,
            // "12-34", "12 34": signs between the digits of one number.
            b' ' | b'-' | b'.' | b',' | b'*' => {
                if !bytes.get(at + 1).is_some_and(u8::is_ascii_digit) {
                    digits = 0;
                }
            }
            _ => digits = 0,
        }
        if digits > 3 {
            return false;
        }
    }
    // What is looked for below begins with a greater byte than a Cyrillic letter.
    !bytes.iter().any(|byte| *byte >= 0xD8)
        || !text
            .chars()
            .any(|c| matches!(c, '【' | '［') || is_digit(c))
}

/// Whether a text has a byte that talk without numbers, links and brackets has not. Looked at without a
/// branch, many bytes at once.
fn may_be_more(bytes: &[u8]) -> bool {
    let odd = |byte: u8| {
        byte.is_ascii_digit()
            | (byte == b'/')
            | (byte == b'@')
            | (byte == b'[')
            | (byte == b'#')
            | (byte >= 0xD8)
    };
    // The last byte has no successor; it is checked separately.
    let pairs = bytes.iter().zip(bytes.iter().skip(1));
    let found = pairs.fold(false, |found, (byte, next)| {
        found | odd(*byte) | ((*byte == b'.') & next.is_ascii_alphabetic())
    });
    found | bytes.last().is_some_and(|last| odd(*last))
}

/// A digit beyond ASCII, which folding may read as one.
fn is_digit(c: char) -> bool {
    // Of the many characters of Han and Hangul none is one.
    c > '\u{5ff}'
        && !matches!(c, '\u{3400}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}')
        && c.is_numeric()
}

#[cfg(test)]
mod tests {
    use super::*;
    use ringoff_registry::Registry;

    #[test]
    fn talk_has_no_long_numbers_links_or_signatures() {
        for plain in [
            "сәлем, қалайсың?",
            "See you. Bye!",
            "晚上见",
            "",
            "at 12:30, bus 71",
        ] {
            assert!(is_plain(plain), "{plain}");
        }
        for not in [
            "код 4821",
            "код 48-21",
            "код 482 193",
            "1 000 тг",
            "1,000",
            "see example.com",
            "a/b",
            "me@example",
            "【银行】您好",
            "[Bank] hi",
            "код ٤٨٢١",
            "１２",
        ] {
            assert!(!is_plain(not), "{not}");
        }
    }

    #[test]
    fn a_friend_is_saved_as_a_person_and_written_to() {
        let registry = Registry::embedded();
        let classifier = Classifier::new(&registry);
        let mut filter = ChatFilter::default();
        assert!(filter.is_person("Айгүл", &classifier));
        assert!(filter.is_person("Айгүл", &classifier), "as remembered");
        assert!(!filter.is_person("Kaspi Bank", &classifier));
        assert!(!filter.is_person(" ", &classifier));
        let number = Some("+77990000001");
        assert!(!filter.is_plain_chat(number, "hi"));
        filter.wrote_to(number);
        filter.wrote_to(Some("900"));
        assert!(filter.is_plain_chat(number, "hi"));
        assert!(!filter.is_plain_chat(number, "hi, your code is 4821"));
        assert!(
            !filter.is_plain_chat(Some("900"), "hi"),
            "a short number is no person's"
        );
    }
}
