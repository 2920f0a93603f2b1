//! One large JSON object whose `items` are the entries of a password manager: they are handed on one by one,
//! everything else in it is stepped over. What may be secret has no place in the types here.

mod values;

pub(crate) use values::{Numbers, Present, parsed, written};

use crate::json_walk::Walk;
use crate::text::{head_text, transcode_stream};
use crate::{Flow, Limits, ReadError, Sink};
use ringoff_model::{Observation, Place, SkipReason, Skipped};
use std::io::Read;

/// What an item shows; `None` where it is none.
pub(crate) type Parse =
    fn(&[u8], Place, &Limits) -> Option<Result<Observation<'static>, SkipReason>>;

/// Calls `known` with the keys of the object that `head` begins with, until it answers.
pub(crate) fn first_keys(head: &[u8], mut known: impl FnMut(&str) -> Option<bool>) -> bool {
    let text = head_text(head);
    let mut input = text.as_bytes();
    let mut walk = Walk::new(&mut input, usize::MAX, usize::MAX);
    let Ok(Some(b'{')) = walk.peek() else {
        return false;
    };
    walk.step();
    while let Ok(Some(key)) = walk.key() {
        if let Some(answer) = known(&key) {
            return answer;
        }
        if !matches!(walk.value(false), Ok(Ok(_))) {
            return false;
        }
    }
    false
}

/// Whether the object that `head` begins with says `true` of a key.
pub(crate) fn says(head: &[u8], wanted: &str) -> bool {
    let text = head_text(head);
    let mut input = text.as_bytes();
    let mut walk = Walk::new(&mut input, usize::MAX, usize::MAX);
    let Ok(Some(b'{')) = walk.peek() else {
        return false;
    };
    walk.step();
    while let Ok(Some(key)) = walk.key() {
        let found = key == wanted;
        match walk.value(found) {
            Ok(Ok(value)) if found => return value == b"true",
            Ok(Ok(_)) => {}
            _ => return false,
        }
    }
    false
}

/// Reads the object to its end. One that says it is `encrypted` is skipped as such.
pub(crate) fn read(
    input: &mut dyn Read,
    limits: &Limits,
    parse: Parse,
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
            match items(&mut walk, limits, parse, sink)? {
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

/// Hands on the items of the array just entered. Says whether it was cut off (and told so), or
/// `None` if the receiver wants no more.
fn items(
    walk: &mut Walk<'_>,
    limits: &Limits,
    parse: Parse,
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
            Ok(json) => match parse(json, place, limits) {
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
