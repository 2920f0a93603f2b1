//! Telegram Desktop's export (`result.json`): of a whole account, or of one chat. Written by
//! `export_output_json.cpp` of telegramdesktop/tdesktop, whose JSON is not quite JSON.
//!
//! It states the account's number. Of the chats those are read that no person writes in: Telegram's own notices, the
//! codes of others that come by way of Telegram, and bots. What people wrote to each other is stepped over, one value at
//! a time, however large the file; of them the address book alone is read.
//!
//! A bot is called as it calls itself: the export does not tell which of them are verified.

mod message;

use super::{Format, Head};
use crate::json_items;
use crate::json_walk::Walk;
use crate::text::{full_name, head_text, transcode_stream};
use crate::{Flow, Limits, ReadError, Sink};
use message::{Chat, Written};
use ringoff_model::{Contact, Observation, Place, SkipReason, Skipped, StatedByService};
use serde::Deserialize;
use std::borrow::Cow;
use std::io::{self, Read};

/// See the head of this file.
pub(super) struct TelegramDesktop;

/// Parts of an account's export, of which a person chooses some.
const PARTS: [&str; 8] = [
    "personal_information",
    "profile_pictures",
    "contacts",
    "frequent_contacts",
    "sessions",
    "web_sessions",
    "chats",
    "left_chats",
];
/// What the type of a chat ends in.
const TYPES: [&str; 6] = [
    "_chat\"",
    "_group\"",
    "_supergroup\"",
    "_channel\"",
    "\"saved_messages\"",
    "\"verification_codes\"",
];

impl Format for TelegramDesktop {
    fn id(&self) -> &'static str {
        "telegram-desktop"
    }

    fn recognizes(&self, head: Head<'_>) -> bool {
        let (mut about, mut typed, mut numbered) = (false, false, false);
        json_items::first_keys(head.bytes, |key| {
            about |= key == "about";
            typed |= key == "type";
            numbered |= key == "id";
            let of_account = about && PARTS.contains(&key);
            let of_chat = typed && numbered && key == "messages";
            (of_account || of_chat && has_type(head.bytes)).then_some(true)
        })
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
        let mut reading = Reading {
            walk,
            sink,
            number: None,
            chat: Chat::default(),
        };
        reading.object(Of::Account)?;
        Ok(())
    }
}

/// Whether the type of a chat stands before its messages.
fn has_type(head: &[u8]) -> bool {
    let text = head_text(head);
    let before = text.split("\"messages\"").next().unwrap_or_default();
    TYPES.iter().any(|end| before.contains(end))
}

/// Whose object or list is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Of {
    /// The file: an account, or a chat alone.
    Account,
    Contacts,
    Chats,
    Chat,
}

struct Reading<'r, 'i> {
    walk: Walk<'i>,
    sink: &'r mut dyn Sink,
    /// The account's own.
    number: Option<String>,
    /// The chat that is being read.
    chat: Chat,
}

/// Whether there is more to read: the file goes on, and the receiver wants it.
type More = io::Result<bool>;

impl Reading<'_, '_> {
    /// The object that begins here.
    fn object(&mut self, of: Of) -> More {
        self.walk.step();
        while let Some(key) = self.walk.key()? {
            let begins = self.walk.peek()?;
            let inside = match (of, &*key, begins) {
                (Of::Account, "contacts", Some(b'{')) => self.object(Of::Contacts)?,
                (Of::Account, "chats" | "left_chats", Some(b'{')) => self.object(Of::Chats)?,
                (Of::Contacts | Of::Chats, "list", Some(b'[')) => self.list(of)?,
                (Of::Account | Of::Chat, "messages", Some(b'[')) if self.chat.is_read() => {
                    self.list(Of::Chat)?
                }
                _ => self.value(of, &key)?,
            };
            if !inside {
                return Ok(false);
            }
        }
        if self.walk.peek()? != Some(b'}') {
            let place = Place::Byte(self.walk.place());
            self.skip(SkipReason::CutOff, place);
            return Ok(false);
        }
        self.walk.step();
        Ok(true)
    }

    /// The list that begins here: of contacts, of chats, or of a chat's messages.
    fn list(&mut self, of: Of) -> More {
        self.walk.step();
        loop {
            let inside = match self.walk.peek()? {
                Some(b']') => {
                    self.walk.step();
                    return Ok(true);
                }
                // Left to the object around it, which tells that the end is missing.
                None | Some(b'}') => return Ok(true),
                Some(b',') => {
                    self.walk.step();
                    true
                }
                Some(b'{') if of == Of::Chats => {
                    self.chat = Chat::default();
                    self.object(Of::Chat)?
                }
                Some(_) => self.entry(of)?,
            };
            if !inside {
                return Ok(false);
            }
        }
    }

    /// A value that is looked at whole, or stepped over.
    fn value(&mut self, of: Of, key: &str) -> More {
        let of_chat = matches!(of, Of::Account | Of::Chat);
        let personal = of == Of::Account && key == "personal_information";
        let named = of_chat && matches!(key, "name" | "type" | "id");
        let passed_over = of_chat && key == "messages";
        let place = Place::Byte(self.walk.place());
        Ok(match self.walk.value(personal || named)? {
            // What is stepped over costs nothing, but where the file ends in it.
            Err(SkipReason::CutOff) => {
                self.skip(SkipReason::CutOff, place);
                false
            }
            _ if passed_over => self.skip(SkipReason::NotNeeded, place),
            Ok(json) if named => {
                self.chat.take(key, json);
                true
            }
            Ok(json) if personal => match message::parsed::<Person>(json) {
                Some(person) => self.own_number(&person, place),
                None => self.skip(SkipReason::Malformed, place),
            },
            Err(reason) if personal => self.skip(reason, place),
            _ => true,
        })
    }

    /// The number with which the person signs in.
    fn own_number(&mut self, person: &Person, place: Place) -> bool {
        let Some(number) = person.number() else {
            return true;
        };
        self.number = Some(number.clone());
        let stated = Observation::StatedByService(StatedByService {
            place,
            service: "telegram.org".into(),
            number: number.into(),
            label: "phone_number".into(),
            sure: true,
        });
        self.sink.observation(stated) == Flow::Continue
    }

    /// A contact or a message.
    fn entry(&mut self, of: Of) -> More {
        let place = Place::Byte(self.walk.place());
        let json = match self.walk.value(true)? {
            Ok(json) => json,
            Err(reason) => {
                return Ok(self.skip(reason, place) && reason != SkipReason::CutOff);
            }
        };
        let shown = if of == Of::Contacts {
            message::parsed::<Person>(json).map(|person| person.contact(place))
        } else {
            message::parsed::<Written>(json)
                .map(|written| written.message(&self.chat, self.number.as_deref(), place))
        };
        Ok(match shown {
            Some(Ok(observation)) => self.sink.observation(observation) == Flow::Continue,
            Some(Err(reason)) => self.skip(reason, place),
            None => self.skip(SkipReason::Malformed, place),
        })
    }

    fn skip(&mut self, reason: SkipReason, place: Place) -> bool {
        self.sink.skipped(Skipped { reason, place }) == Flow::Continue
    }
}

/// The person, or a contact.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Person {
    first_name: Option<String>,
    last_name: Option<String>,
    phone_number: Option<String>,
}

impl Person {
    fn number(&self) -> Option<String> {
        let number = self.phone_number.as_deref()?.trim();
        let digits = number.bytes().any(|byte| byte.is_ascii_digit());
        digits.then(|| number.to_owned())
    }

    fn contact(&self, place: Place) -> Result<Observation<'static>, SkipReason> {
        let name = full_name([&self.first_name, &self.last_name]);
        let numbers: Vec<_> = self.number().into_iter().map(Cow::Owned).collect();
        // Who deleted their account is a date alone.
        if name.is_empty() && numbers.is_empty() {
            return Err(SkipReason::Empty);
        }
        Ok(Observation::Contact(Contact {
            place,
            name: name.into(),
            organisation: None,
            numbers,
            emails: Vec::new(),
        }))
    }
}
