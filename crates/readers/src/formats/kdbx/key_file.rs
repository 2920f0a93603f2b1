//! Key files, as KeePass's help ("Master Key") and its sources know them: XML of version 1 (Base64) and 2 (hexadecimal,
//! with the begin of its hash), 32 bytes, 64 hexadecimal digits, and any other file by its SHA-256.
//!
//! A database does not say whether it has one. So what lies beside it is tried: what is named or looks like a key file
//! first, then other small files, a few dozen in all.

use super::super::Head;
use super::open::sha256;
use crate::bundle::{Members, is_named_key};
use crate::locked::{Key, Secret, from_hex};
use crate::markup::{Markup, Token, attribute};
use crate::{Limits, ReadError};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use memchr::memmem;
use std::io::Read as _;

/// What may be the key of a database.
#[derive(Default)]
pub(crate) struct KeyFiles {
    keys: Vec<KeyFile>,
    /// Names of those that contradict themselves.
    pub(super) damaged: Vec<String>,
}

struct KeyFile {
    key: Key,
    /// Named like one, or of a form that only key files have.
    is_likely: bool,
}

/// What a file is as a key.
enum Read {
    /// One of KeePass's forms.
    OfForm(Key),
    /// Any file.
    Hashed(Key),
    /// XML of KeePass whose own check does not fit.
    Damaged,
}

impl KeyFiles {
    /// Whether a file is one by its name or its form, and not merely any.
    pub(crate) fn has(label: &str, head: Head<'_>) -> bool {
        head.whole && (is_named_key(label) || is_xml(head.bytes))
    }

    /// What lies beside the database of this name.
    pub(crate) fn beside(database: &str, beside: &dyn Members, limits: &Limits) -> Self {
        let may_be = |(name, bytes): &(String, u64)| {
            let ending = name.rsplit('.').next().unwrap_or_default();
            let is_database = ["kdbx", "kdb"]
                .iter()
                .any(|end| ending.eq_ignore_ascii_case(end));
            name != database && !is_database && (1..=limits.key_file_bytes).contains(bytes)
        };
        let mut listed: Vec<_> = beside.listed().into_iter().filter(may_be).collect();
        let stem = |name: &str| name.split('.').next().unwrap_or_default().to_owned();
        let of_database = stem(database);
        listed.sort_by_key(|(name, bytes)| {
            let is_other = stem(name) != of_database;
            (!is_named_key(name), is_other, *bytes, name.clone())
        });
        let mut found = Self::default();
        for (name, _) in listed.into_iter().take(limits.key_files) {
            let Some(Ok(file)) = beside.open(&name) else {
                continue;
            };
            let mut bytes = Secret::default();
            // It may have grown.
            let most = limits.key_file_bytes;
            if file.take(most + 1).read_to_end(&mut bytes).is_err() || bytes.len() as u64 > most {
                continue;
            }
            let (key, is_of_form) = match read(&bytes) {
                Read::OfForm(key) => (key, true),
                Read::Hashed(key) => (key, false),
                Read::Damaged => {
                    found.damaged.push(name);
                    continue;
                }
            };
            found.keys.push(KeyFile {
                key,
                is_likely: is_of_form || is_named_key(&name),
            });
        }
        found.keys.sort_by_key(|file| !file.is_likely);
        found
    }

    /// The keys, the likeliest first.
    pub(super) fn all(&self) -> impl Iterator<Item = &Key> {
        self.keys.iter().map(|file| &file.key)
    }

    /// Those of them that are hardly anything else.
    pub(super) fn likely(&self) -> impl Iterator<Item = &Key> {
        let likely = self.keys.iter().filter(|file| file.is_likely);
        likely.map(|file| &file.key)
    }
}

fn read(bytes: &[u8]) -> Read {
    // A page that merely shows such XML is any file.
    if is_xml(bytes)
        && let Ok(key) = xml(bytes)
    {
        return key.map_or(Read::Damaged, Read::OfForm);
    }
    let digits = (bytes.len() == 64).then(|| from_hex(bytes)).flatten();
    let digits = digits.map(Secret::new);
    match key_of(bytes).or_else(|| key_of(&digits?)) {
        Some(key) => Read::OfForm(key),
        None => Read::Hashed(sha256(bytes)),
    }
}

fn is_xml(bytes: &[u8]) -> bool {
    let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    text.trim_ascii_start().starts_with(b"<") && memmem::find(text, b"<KeyFile").is_some()
}

/// The key that the XML holds. None where it holds none, or another than its own check says.
fn xml(bytes: &[u8]) -> Result<Option<Key>, ReadError> {
    let mut markup = Markup::new(bytes, bytes.len());
    let (mut version, mut hash, mut data) = (String::new(), None, Secret::default());
    let mut element = Vec::new();
    while let Some(token) = markup.next()? {
        match token {
            Token::Open {
                name, attributes, ..
            } => {
                element = name.to_vec();
                if element == b"Data" {
                    hash = attribute(attributes, "Hash").and_then(|text| from_hex(text.as_bytes()));
                }
            }
            Token::Text(text) if element == b"Version" => version = text.into_owned(),
            Token::Text(text) if element == b"Data" => {
                let letters = text.bytes().filter(|byte| !byte.is_ascii_whitespace());
                data = letters.collect::<Vec<u8>>().into();
            }
            Token::Close(_) => element.clear(),
            _ => {}
        }
    }
    if version.starts_with("1.") {
        let opened = STANDARD.decode(&*data).map(Secret::new).ok();
        return Ok(opened.and_then(|data| key_of(&data)));
    }
    let opened = from_hex(&data).map(Secret::new);
    let Some(opened) = opened.filter(|_| version.starts_with("2.")) else {
        return Ok(None);
    };
    let fits = hash.is_some_and(|hash| hash.len() == 4 && sha256(&opened).starts_with(&hash));
    Ok(key_of(&opened).filter(|_| fits))
}

fn key_of(bytes: &[u8]) -> Option<Key> {
    bytes.try_into().ok().map(Key::new)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(bytes: &[u8]) -> Option<[u8; 32]> {
        match read(bytes) {
            Read::OfForm(key) => Some(*key),
            Read::Hashed(_) | Read::Damaged => None,
        }
    }

    #[test]
    fn a_key_file_is_read_in_every_form_that_keepass_knows() {
        let raw: [u8; 32] = std::array::from_fn(|at| at as u8 * 7);
        let digits: String = raw.iter().map(|byte| format!("{byte:02X}")).collect();
        assert_eq!(key(&raw), Some(raw));
        assert_eq!(key(digits.to_lowercase().as_bytes()), Some(raw));
        let file = |version: &str, attribute: &str, data: &str| {
            let file = format!(
                "\u{feff}<?xml version=\"1.0\"?>\n<KeyFile><Meta><Version>{version}</Version></Meta>\
                 <Key><Data{attribute}>\n {data}\n</Data></Key></KeyFile>"
            );
            file.into_bytes()
        };
        assert_eq!(key(&file("1.00", "", &STANDARD.encode(raw))), Some(raw));
        let check: String = sha256(&raw)[..4]
            .iter()
            .map(|b| format!("{b:02X}"))
            .collect();
        let check = format!(" Hash=\"{check}\"");
        let spaced = format!("{} {}", &digits[..8], &digits[8..]);
        assert_eq!(key(&file("2.0", &check, &spaced)), Some(raw));
        for damaged in [
            file("2.0", " Hash=\"00000000\"", &digits),
            file("2.0", "", &digits),
            file("2.0", &check, &digits[1..]),
            file("1.00", "", "no base64!"),
            file("1.00", "", "c2hvcnQ="),
            file("3.0", "", &digits),
            b"<KeyFile".to_vec(),
        ] {
            assert!(matches!(read(&damaged), Read::Damaged));
        }
        let page = b"<!DOCTYPE html><pre><KeyFile></pre>";
        for any in [&b"a photo"[..], &[b'g'; 64], &[0; 33], page] {
            assert!(matches!(read(any), Read::Hashed(_)));
        }
    }
}
