//! Bitwarden's unencrypted JSON export, of a person (`folders`) or of an organisation
//! (`collections`), as Bitwarden and Vaultwarden write it. One object whose `items` are handed on
//! one by one; everything else in it is stepped over.
//!
//! An encrypted export is recognized and skipped as such: Ringoff asks for no password. The export
//! lacks what lies in the trash, and does not say which number a second factor uses.

mod item;

use super::{Format, Head};
use crate::json_walk::Walk;
use crate::text::{head_text, transcode_stream};
use crate::{Flow, Limits, ReadError, Sink};
use item::Item;
use ringoff_model::{Place, SkipReason, Skipped};
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
        let text = head_text(head.bytes);
        let mut input = text.as_bytes();
        let mut walk = Walk::new(&mut input, usize::MAX, usize::MAX);
        let Ok(Some(b'{')) = walk.peek() else {
            return false;
        };
        walk.step();
        let (mut encrypted, mut other) = (false, false);
        while let Ok(Some(key)) = walk.key() {
            encrypted |= key == "encrypted";
            other |= KEYS.contains(&key.as_str());
            if encrypted && other {
                return true;
            }
            if !matches!(walk.value(false), Ok(Ok(_))) {
                return false;
            }
        }
        false
    }

    fn read(
        &self,
        input: &mut dyn Read,
        limits: &Limits,
        sink: &mut dyn Sink,
    ) -> Result<(), ReadError> {
        let mut input = transcode_stream(input, |_| None)?;
        let mut walk = Walk::new(&mut input, limits.entry_bytes, limits.depth);
        if walk.peek()? != Some(b'{') {
            return Err(ReadError::Damaged { what: "json" });
        }
        walk.step();
        let mut lost_end = false;
        while let Some(key) = walk.key()? {
            if key == "items" && walk.peek()? == Some(b'[') {
                walk.step();
                match items(&mut walk, limits, sink)? {
                    Some(cut) => lost_end |= cut,
                    None => return Ok(()),
                }
                continue;
            }
            let place = Place::Byte(walk.place());
            let reason = match walk.value(key == "encrypted")? {
                Ok(value) if key == "encrypted" && value == b"true" => {
                    sink.skipped(Skipped {
                        reason: SkipReason::Encrypted,
                        place,
                    });
                    return Ok(());
                }
                Err(reason) if reason == SkipReason::CutOff => {
                    lost_end = true;
                    reason
                }
                Err(reason) if reason != SkipReason::TooLarge => reason,
                _ => continue,
            };
            if sink.skipped(Skipped { reason, place }) == Flow::Stop {
                return Ok(());
            }
        }
        if !lost_end && !walk.closed() {
            let place = Place::Byte(walk.place());
            sink.skipped(Skipped {
                reason: SkipReason::CutOff,
                place,
            });
        }
        Ok(())
    }
}

/// Hands on the items of the array just entered. Says whether it was cut off (and told so), or
/// `None` if the receiver wants no more.
fn items(
    walk: &mut Walk<'_>,
    limits: &Limits,
    sink: &mut dyn Sink,
) -> Result<Option<bool>, ReadError> {
    let mut entry = 0;
    loop {
        match walk.peek()? {
            Some(b']') => {
                walk.step();
                return Ok(Some(false));
            }
            Some(b',') => {
                walk.step();
                continue;
            }
            // Left to the caller, who tells that the end is missing.
            None | Some(b'}') => return Ok(Some(false)),
            Some(_) => {}
        }
        entry += 1;
        let place = Place::Entry(entry);
        let mut cut = false;
        let flow = match walk.value(true)? {
            Err(reason) => {
                cut = reason == SkipReason::CutOff;
                sink.skipped(Skipped { reason, place })
            }
            Ok(json) => match Item::parse(json).map(|item| item.observation(place, limits)) {
                None => sink.skipped(Skipped {
                    reason: SkipReason::Malformed,
                    place,
                }),
                Some(Err(reason)) => sink.skipped(Skipped { reason, place }),
                Some(Ok(observation)) => sink.observation(observation),
            },
        };
        walk.wipe();
        if flow == Flow::Stop {
            return Ok(None);
        }
        if cut {
            return Ok(Some(true));
        }
    }
}
