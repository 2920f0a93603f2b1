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
    keys(head, |key, walk| match known(key) {
        None if !matches!(walk.value(false), Ok(Ok(_))) => Some(false),
        answer => answer,
    })
}

/// Whether the object that `head` begins with says `true` of a key.
pub(crate) fn says(head: &[u8], wanted: &str) -> bool {
    keys(head, |key, walk| {
        let found = key == wanted;
        match walk.value(found) {
            Ok(Ok(value)) if found => Some(value == b"true"),
            Ok(Ok(_)) => None,
            _ => Some(false),
        }
    })
}

/// Stops at each key of the object that `head` begins with, until `each`, which goes past the value, answers.
fn keys(head: &[u8], mut each: impl FnMut(&str, &mut Walk<'_>) -> Option<bool>) -> bool {
    let text = head_text(head);
    let mut input = text.as_bytes();
    let mut walk = Walk::new(&mut input, usize::MAX, usize::MAX);
    let Ok(Some(b'{')) = walk.peek() else {
        return false;
    };
    walk.step();
    while let Ok(Some(key)) = walk.key() {
        if let Some(answer) = each(&key, &mut walk) {
            return answer;
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
    read_at(input, limits, &["items"], parse, sink)
}

/// The same where the items lie in lists of objects inside each other, of these keys.
pub(crate) fn read_at(
    input: &mut dyn Read,
    limits: &Limits,
    path: &[&str],
    parse: Parse,
    sink: &mut dyn Sink,
) -> Result<(), ReadError> {
    let mut input = transcode_stream(input, |_| None)?;
    let mut walk = Walk::new(&mut input, limits.entry_bytes, limits.depth);
    if walk.peek()? != Some(b'{') {
        return Err(ReadError::Damaged { what: "json" });
    }
    let mut reading = Reading {
        walk,
        limits,
        parse,
        sink,
        entry: 0,
    };
    reading.object(path).map(drop)
}

/// How a list or an object ended.
#[derive(PartialEq)]
enum End {
    Whole,
    /// Its end is missing, which has been told.
    Cut,
    /// The receiver wants no more.
    Stopped,
}

struct Reading<'r, 'i> {
    walk: Walk<'i>,
    limits: &'r Limits,
    parse: Parse,
    sink: &'r mut dyn Sink,
    /// Items so far.
    entry: u64,
}

impl Reading<'_, '_> {
    /// The object that begins here, whose first key of the path holds a list.
    fn object(&mut self, path: &[&str]) -> Result<End, ReadError> {
        self.walk.step();
        let mut end = End::Whole;
        while let Some(key) = self.walk.key()? {
            if Some(&&*key) == path.first() && self.walk.peek()? == Some(b'[') {
                self.walk.step();
                match self.list(&path[1..])? {
                    End::Whole => {}
                    End::Cut => end = End::Cut,
                    End::Stopped => return Ok(End::Stopped),
                }
                continue;
            }
            let place = Place::Byte(self.walk.place());
            let reason = match self.walk.value(key == "encrypted")? {
                Ok(value) if key == "encrypted" && value == b"true" => {
                    let reason = SkipReason::Encrypted;
                    self.sink.skipped(Skipped { reason, place });
                    return Ok(End::Stopped);
                }
                Err(reason) if reason == SkipReason::CutOff => {
                    end = End::Cut;
                    reason
                }
                Err(reason) if reason != SkipReason::TooLarge => reason,
                _ => continue,
            };
            if self.sink.skipped(Skipped { reason, place }) == Flow::Stop {
                return Ok(End::Stopped);
            }
        }
        if self.walk.peek()? == Some(b'}') {
            self.walk.step();
        } else if end == End::Whole {
            let (reason, place) = (SkipReason::CutOff, Place::Byte(self.walk.place()));
            self.sink.skipped(Skipped { reason, place });
            end = End::Cut;
        }
        Ok(end)
    }

    /// The list just entered: of items, or of objects with more of the path in them.
    fn list(&mut self, path: &[&str]) -> Result<End, ReadError> {
        loop {
            match self.walk.peek()? {
                Some(b']') => {
                    self.walk.step();
                    return Ok(End::Whole);
                }
                Some(b',') => {
                    self.walk.step();
                    continue;
                }
                // Left to the caller, who tells that the end is missing.
                None | Some(b'}') => return Ok(End::Whole),
                Some(b'{') if !path.is_empty() => match self.object(path)? {
                    End::Whole => continue,
                    end => return Ok(end),
                },
                Some(_) => {}
            }
            self.entry += 1;
            let place = Place::Entry(self.entry);
            let mut cut = false;
            let flow = match self.walk.value(true)? {
                Err(reason) => {
                    cut = reason == SkipReason::CutOff;
                    self.sink.skipped(Skipped { reason, place })
                }
                Ok(json) => match (self.parse)(json, place, self.limits) {
                    None => self.sink.skipped(Skipped {
                        reason: SkipReason::Malformed,
                        place,
                    }),
                    Some(Err(reason)) => self.sink.skipped(Skipped { reason, place }),
                    Some(Ok(observation)) => self.sink.observation(observation),
                },
            };
            self.walk.wipe();
            if flow == Flow::Stop {
                return Ok(End::Stopped);
            }
            if cut {
                return Ok(End::Cut);
            }
        }
    }
}
