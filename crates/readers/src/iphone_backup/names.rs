//! Who is who: an iPhone keeps no names with its messages, they are in the address book beside them.

use crate::container::Watch;
use crate::{Flow, ReadError, Sink};
use ringoff_model::{Contact, Observation, Skipped, cut};
use secrecy::SecretString;
use std::collections::HashMap;

/// Digits from its end by which a number is known, with its country's code or without.
const DIGITS: usize = 9;
/// Bytes of a name.
const NAME: usize = 200;

/// Remembers contacts on their way, and puts their names to the messages that come later.
pub(super) struct Names<'s, 'w> {
    pub inner: &'s mut Watch<'w>,
    known: HashMap<String, Box<str>>,
    /// So many are remembered.
    most: usize,
}

impl<'s, 'w> Names<'s, 'w> {
    pub fn new(inner: &'s mut Watch<'w>, most: usize) -> Self {
        let known = HashMap::new();
        Self { inner, known, most }
    }

    fn remember(&mut self, contact: &Contact<'_>) {
        if contact.name.is_empty() {
            return;
        }
        for peer in contact.numbers.iter().chain(&contact.emails) {
            if self.known.len() < self.most {
                let name = cut(&contact.name, NAME).into();
                self.known.insert(key(peer), name);
            }
        }
    }
}

/// What a number or an address is known by.
fn key(peer: &str) -> String {
    if peer.contains('@') {
        return peer.to_lowercase();
    }
    let digits: String = peer.chars().filter(char::is_ascii_digit).collect();
    digits[digits.len().saturating_sub(DIGITS)..].to_owned()
}

impl Sink for Names<'_, '_> {
    fn begin(&mut self, file: &str, format: &str) {
        self.inner.begin(file, format);
    }

    fn observation(&mut self, mut observation: Observation<'_>) -> Flow {
        match &mut observation {
            Observation::Contact(contact) => self.remember(contact),
            Observation::Message(message) if message.contact_name.is_none() => {
                // A sender that is a word is no entry of an address book.
                let peer = message.peer.as_deref().filter(|peer| {
                    let digits = peer.bytes().filter(u8::is_ascii_digit).count();
                    peer.contains('@') || digits >= 3 && !peer.contains(char::is_alphabetic)
                });
                let name = peer.and_then(|peer| self.known.get(&key(peer)));
                message.contact_name = name.map(|name| String::from(&**name).into());
            }
            _ => {}
        }
        self.inner.observation(observation)
    }

    fn skipped(&mut self, skipped: Skipped) -> Flow {
        self.inner.skipped(skipped)
    }

    fn unrecognized(&mut self, file: &str) {
        self.inner.unrecognized(file);
    }

    fn failed(&mut self, file: &str, error: &ReadError) {
        self.inner.failed(file, error);
    }

    fn progress(&mut self, bytes: u64) -> Flow {
        self.inner.progress(bytes)
    }

    fn passphrase(&mut self) -> Option<SecretString> {
        self.inner.passphrase()
    }
}

#[cfg(test)]
mod tests {
    use super::key;

    #[test]
    fn a_number_is_known_with_its_countrys_code_and_without() {
        assert_eq!(key("+7 (700) 000-12-99"), key("8 700 000 12 99"));
        assert_ne!(key("+77000001299"), key("+77000001298"));
        assert_eq!(key("300-300"), "300300");
        assert_eq!(key("A@Example.com"), "a@example.com");
    }
}
