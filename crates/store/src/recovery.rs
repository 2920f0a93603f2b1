use crate::{Result, StoreError};
use age::x25519;
use bech32::primitives::decode::CheckedHrpstring;
use bip39::{Language, Mnemonic};
use secrecy::{ExposeSecret, SecretString};
use std::fmt;
use zeroize::Zeroizing;

const PREFIX: &str = "age-secret-key-";

/// The second key of a vault, to be kept on paper: 24 words that stand for the 32 bytes of an age
/// identity. It opens the vault without the passphrase. Shown once; the vault does not hold it.
pub struct RecoveryKey(x25519::Identity);

impl RecoveryKey {
    /// A new key, that opens nothing yet.
    pub fn generate() -> Self {
        Self(x25519::Identity::generate())
    }

    /// The 24 words, of the English BIP-39 list; the last one checks the others.
    pub fn words(&self) -> SecretString {
        let text = self.0.to_string();
        // An identity's own text always reads back; the fallback opens the vault as well.
        let words = bytes(text.expose_secret()).and_then(|bytes| {
            let mnemonic = Mnemonic::from_entropy_in(Language::English, bytes.as_slice()).ok()?;
            Some(SecretString::from(mnemonic.to_string()))
        });
        words.unwrap_or(text)
    }

    /// The same key as the `age` tool writes it: `AGE-SECRET-KEY-1...`. What a QR code holds.
    pub fn age_key(&self) -> SecretString {
        self.0.to_string()
    }

    /// Reads 24 words (in any case, with any white space, numbered or not) or an age key.
    pub fn parse(text: &str) -> Result<Self> {
        let lower = Zeroizing::new(text.trim().to_lowercase());
        if lower.starts_with(PREFIX) {
            return bytes(&lower)
                .and_then(|bytes| identity(&bytes))
                .ok_or(StoreError::RecoveryWords { word: None });
        }
        let mut words = Zeroizing::new(String::with_capacity(lower.len()));
        for word in lower.split(|c: char| !c.is_alphabetic()) {
            if !word.is_empty() {
                words.push_str(word);
                words.push(' ');
            }
        }
        let read = Mnemonic::parse_in_normalized(Language::English, words.trim_end());
        let mnemonic = read.map_err(|error| StoreError::RecoveryWords {
            word: match error {
                bip39::Error::UnknownWord(index) => Some(index + 1),
                _ => None,
            },
        })?;
        let bytes = Zeroizing::new(mnemonic.to_entropy());
        identity(&bytes).ok_or(StoreError::RecoveryWords { word: None })
    }

    pub(crate) fn identity(&self) -> &x25519::Identity {
        &self.0
    }

    pub(crate) fn recipient(&self) -> x25519::Recipient {
        self.0.to_public()
    }
}

impl fmt::Debug for RecoveryKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RecoveryKey(hidden)")
    }
}

/// The 32 bytes in an age key.
fn bytes(age_key: &str) -> Option<Zeroizing<Vec<u8>>> {
    let checked = CheckedHrpstring::new::<bech32::Bech32>(age_key).ok()?;
    let hrp = checked.hrp().to_lowercase();
    (hrp == PREFIX).then(|| Zeroizing::new(checked.byte_iter().collect()))
}

fn identity(bytes: &[u8]) -> Option<RecoveryKey> {
    if bytes.len() != 32 {
        return None;
    }
    let hrp = bech32::Hrp::parse(PREFIX).ok()?;
    let text = Zeroizing::new(bech32::encode_upper::<bech32::Bech32>(hrp, bytes).ok()?);
    text.parse().ok().map(RecoveryKey)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hundred_keys_come_back_from_their_words_and_from_their_age_text() {
        for _ in 0..100 {
            let key = RecoveryKey::generate();
            let (words, text) = (key.words(), key.age_key());
            assert_eq!(words.expose_secret().split(' ').count(), 24);
            for written in [words.expose_secret(), text.expose_secret()] {
                let back = RecoveryKey::parse(written).unwrap();
                assert_eq!(back.age_key().expose_secret(), text.expose_secret());
            }
        }
    }

    #[test]
    fn words_are_read_in_any_case_numbered_and_over_several_lines() {
        let key = RecoveryKey::generate();
        let words = key.words();
        let mut sheet = String::new();
        for (index, word) in words.expose_secret().split(' ').enumerate() {
            sheet.push_str(&format!(" {}. {}\n", index + 1, word.to_uppercase()));
        }
        let back = RecoveryKey::parse(&sheet).unwrap();
        assert_eq!(
            back.age_key().expose_secret(),
            key.age_key().expose_secret()
        );
    }

    #[test]
    fn a_wrong_word_is_named_by_its_place_and_a_swap_is_found() {
        let key = RecoveryKey::generate();
        let words = key.words();
        let mut list: Vec<&str> = words.expose_secret().split(' ').collect();
        let kept = std::mem::replace(&mut list[4], "ringoff");
        let place = |list: &[&str]| match RecoveryKey::parse(&list.join(" ")) {
            Err(StoreError::RecoveryWords { word }) => word,
            other => panic!("{other:?}"),
        };
        assert_eq!(place(&list), Some(5));
        list[4] = kept;
        assert_eq!(place(&list[..23]), None);
        assert_eq!(place(&[]), None);
    }

    #[test]
    fn a_key_does_not_print() {
        let key = RecoveryKey::generate();
        let shown = format!("{key:?} {:?}", key.words());
        for word in key
            .words()
            .expose_secret()
            .split(' ')
            .filter(|w| w.len() > 6)
        {
            assert!(!shown.contains(word));
        }
    }
}
