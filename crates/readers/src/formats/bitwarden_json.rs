//! Bitwarden's unencrypted JSON export, of a person (`folders`) or of an organisation
//! (`collections`), as Bitwarden and Vaultwarden write it.
//!
//! An encrypted export is recognized and skipped as such: Ringoff asks for no password. The export
//! lacks what lies in the trash, and does not say which number a second factor uses.

mod item;

use super::{Format, Head};
use crate::{Limits, ReadError, Sink, json_items};
use item::Item;
use std::io::Read;

/// See the head of this file.
pub(super) struct BitwardenJson;

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
        let (mut encrypted, mut other) = (false, false);
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
        json_items::read(input, limits, parse, sink)
    }
}
