//! `vault.json`: the one file that anybody can read.

use crate::{Defect, Digest, Result, StoreError};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

pub(crate) const FILE: &str = "vault.json";
pub(crate) const KEY: &str = "key.age";
pub(crate) const RECOVERY: &str = "recovery.age";
const FORMAT: &str = "ringoff-vault";
const VERSION: u64 = 1;

/// What it states. Written in exactly one way, so that any other bytes are damage.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Header {
    format: String,
    version: u64,
    created: Timestamp,
    /// The hashes that the key files may have. Two of one file only while it is being replaced.
    keys: Vec<Allowed>,
    /// Over this file's text with an empty `sum`.
    sum: String,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Allowed {
    file: String,
    sha256: Digest,
}

/// The two fields that every version has.
#[derive(Deserialize)]
struct Claim {
    format: String,
    version: u64,
}

impl Header {
    pub(crate) fn new(created: Timestamp) -> Self {
        Self {
            format: FORMAT.to_owned(),
            version: VERSION,
            created,
            keys: Vec::new(),
            sum: String::new(),
        }
    }

    pub(crate) fn created(&self) -> Timestamp {
        self.created
    }

    /// Allows one more hash of a key file.
    pub(crate) fn allow(&mut self, file: &str, content: &[u8]) {
        let (file, sha256) = (file.to_owned(), Digest::of(content));
        self.keys.push(Allowed { file, sha256 });
    }

    /// Allows only this hash of a key file.
    pub(crate) fn allow_only(&mut self, file: &str, content: &[u8]) {
        self.keys.retain(|allowed| allowed.file != file);
        self.allow(file, content);
    }

    /// Whether a key file is one that was written.
    pub(crate) fn allows(&self, file: &str, content: &[u8]) -> bool {
        let sha256 = Digest::of(content);
        self.keys
            .iter()
            .any(|allowed| allowed.file == file && allowed.sha256 == sha256)
    }

    pub(crate) fn to_text(&self) -> Result<String> {
        let mut header = self.clone();
        header.sum.clear();
        header.sum = Digest::of(pretty(&header)?.as_bytes()).to_string();
        pretty(&header)
    }

    pub(crate) fn read(text: &[u8]) -> Result<Self> {
        let damaged = |what| StoreError::damaged(FILE, what);
        let claim: Claim = serde_json::from_slice(text).map_err(|error| {
            let cut = text.is_empty() || error.is_eof();
            damaged(if cut { Defect::CutOff } else { Defect::Altered })
        })?;
        if claim.format != FORMAT {
            return Err(damaged(Defect::Malformed));
        }
        if claim.version != VERSION {
            return Err(StoreError::UnknownVersion {
                found: claim.version,
            });
        }
        let header: Self = serde_json::from_slice(text).map_err(|_| damaged(Defect::Altered))?;
        let written = header.to_text()?;
        if written.as_bytes() == text {
            Ok(header)
        } else if written.as_bytes().starts_with(text) {
            Err(damaged(Defect::CutOff))
        } else {
            Err(damaged(Defect::Altered))
        }
    }
}

fn pretty(header: &Header) -> Result<String> {
    let text = serde_json::to_string_pretty(header);
    let text = text.map_err(|error| StoreError::io(FILE.as_ref(), error.into()))?;
    Ok(text + "\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn header() -> Header {
        let mut header = Header::new("2026-11-25T08:00:00Z".parse().unwrap());
        header.allow(KEY, b"one");
        header.allow(RECOVERY, b"two");
        header
    }

    #[test]
    fn every_byte_of_the_header_counts() {
        let text = header().to_text().unwrap().into_bytes();
        assert!(Header::read(&text).is_ok());
        for at in 0..text.len() {
            for mask in [1, 2, 4, 8, 16, 32, 64, 128] {
                let mut flipped = text.clone();
                flipped[at] ^= mask;
                assert!(Header::read(&flipped).is_err(), "byte {at}, mask {mask}");
            }
            assert!(Header::read(&text[..at]).is_err(), "cut at {at}");
        }
    }

    #[test]
    fn while_a_key_is_replaced_both_its_hashes_are_allowed_and_then_one() {
        let mut header = header();
        header.allow(KEY, b"three");
        assert!(header.allows(KEY, b"one") && header.allows(KEY, b"three"));
        header.allow_only(KEY, b"three");
        assert!(!header.allows(KEY, b"one") && header.allows(KEY, b"three"));
        assert!(header.allows(RECOVERY, b"two") && !header.allows(RECOVERY, b"one"));
    }

    #[test]
    fn a_later_version_is_no_damage() {
        let text = r#"{"format":"ringoff-vault","version":2,"other":[]}"#;
        let read = Header::read(text.as_bytes());
        assert!(matches!(read, Err(StoreError::UnknownVersion { found: 2 })));
    }
}
