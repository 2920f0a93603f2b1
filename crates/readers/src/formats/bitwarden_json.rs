//! Bitwarden's JSON export, of a person (`folders`) or of an organisation (`collections`), as Bitwarden and
//! Vaultwarden write it: plain, or locked with a password of its own. One that is locked with the account's key opens
//! in that account alone.
//!
//! The export lacks what lies in the trash, and does not say which number a second factor uses.

mod item;
mod sealed;

use super::{Format, Head};
use crate::text::head_text;
use crate::{Limits, ReadError, Sink, json_items, locked};
use item::Item;
use std::io::Read;

/// See the head of this file.
pub(super) struct BitwardenJson;

/// Bytes in which a locked export says that it is one.
const HEAD: u64 = 1 << 10;

/// Keys beside `encrypted` of which an export has one at the least.
const KEYS: [&str; 5] = [
    "items",
    "folders",
    "collections",
    "passwordProtected",
    "encKeyValidation_DO_NOT_EDIT",
];

impl Format for BitwardenJson {
    fn id(&self) -> &'static str {
        "bitwarden-json"
    }

    fn recognizes(&self, head: Head<'_>) -> bool {
        // Older exports do not say that they are not encrypted.
        let own = head_text(head.bytes).contains("\"organizationId\"");
        let (mut encrypted, mut other) = (own, false);
        json_items::first_keys(head.bytes, |key| {
            encrypted |= key == "encrypted";
            other |= KEYS.contains(&key);
            (encrypted && other).then_some(true)
        })
    }

    fn read(
        &self,
        input: &mut dyn Read,
        limits: &Limits,
        sink: &mut dyn Sink,
    ) -> Result<(), ReadError> {
        let parse: json_items::Parse = |json, place, limits| {
            Some(json_items::parsed::<Item>(json)?.observation(place, limits))
        };
        let mut head = Vec::new();
        Read::take(&mut *input, HEAD).read_to_end(&mut head)?;
        let is_locked = json_items::says(&head, "encrypted");
        let mut input = head.as_slice().chain(input);
        if !is_locked {
            return json_items::read(&mut input, limits, parse, sink);
        }
        let Some(file) = locked::whole(&mut input, limits, sink)? else {
            return Ok(());
        };
        match sealed::open(&file, limits, sink)? {
            Some(plain) => json_items::read(&mut plain.as_slice(), limits, parse, sink),
            None => Ok(()),
        }
    }
}
