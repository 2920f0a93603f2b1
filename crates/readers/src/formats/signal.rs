//! Signal's own export of chats (`main.jsonl`, since 2026): an object a line, each the JSON of a record that
//! `rust/message-backup/src/proto/backup.proto` of signalapp/libsignal describes and `src/json/exporter.rs` there writes.
//! Who is named by others stands before them.
//!
//! The account's record bears no number, and neither does the person's own: what it tells is that the account is on the
//! phone. Groups and notes to oneself are left out, and so is a name that the other side gave itself: it names nobody.

use super::{Format, Head};
use crate::json_items;
use crate::lines::{LINE, Lines};
use crate::text::{full_name, moment, transcode_stream};
use crate::{Flow, Limits, ReadError, Sink};
use ringoff_model::{
    Contact, Direction, Message, Observation, OnPhone, Place, SimHint, SkipReason, Skipped, cut,
};
use serde::Deserialize;
use serde::de::IgnoredAny;
use serde_json::Value;
use std::borrow::Cow;
use std::collections::HashMap;
use std::io::Read;

/// See the head of this file.
pub(super) struct Signal;

/// Bytes of a name that are held.
const NAME: usize = 256;

impl Format for Signal {
    fn id(&self) -> &'static str {
        "signal"
    }

    fn recognizes(&self, head: Head<'_>) -> bool {
        let (mut version, mut time) = (false, false);
        json_items::first_keys(head.bytes, |key| {
            version |= key == "version";
            time |= key == "backupTimeMs";
            (version && time).then_some(true)
        })
    }

    fn read(
        &self,
        input: &mut dyn Read,
        limits: &Limits,
        sink: &mut dyn Sink,
    ) -> Result<(), ReadError> {
        let mut input = transcode_stream(input, |_| None)?;
        let mut lines = Lines::new(&mut input);
        let mut known = Known {
            most: usize::try_from(limits.entries).unwrap_or(usize::MAX),
            ..Known::default()
        };
        let mut number = 0;
        while let Some(line) = lines.next()? {
            number += 1;
            // The first tells the version.
            if number == 1 || line.trim_ascii().is_empty() {
                continue;
            }
            let place = Place::Line(number);
            let shown = match json_items::parsed::<Record>(line) {
                Some(record) => match known.shown(record, place) {
                    Some(shown) => shown,
                    None => continue,
                },
                None if line.len() >= LINE => Err(SkipReason::TooLarge),
                None => Err(SkipReason::Malformed),
            };
            let flow = match shown {
                Ok(observation) => sink.observation(observation),
                Err(reason) => sink.skipped(Skipped { reason, place }),
            };
            if flow == Flow::Stop {
                break;
            }
        }
        Ok(())
    }
}

/// A line; one of these. Others are stickers, folders, profiles of notifications.
#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct Record {
    account: Option<Account>,
    recipient: Option<Recipient>,
    chat: Option<Chat>,
    chat_item: Option<Item>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Account {
    username: Option<String>,
}

/// Whom a chat is with: a person, else a group, a list, the person themself.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Recipient {
    id: Whole,
    contact: Option<Person>,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct Person {
    e164: Whole,
    nickname: Option<Nickname>,
    system_given_name: Option<String>,
    system_family_name: Option<String>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Nickname {
    given: Option<String>,
    family: Option<String>,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct Chat {
    id: Whole,
    recipient_id: Whole,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct Item {
    chat_id: Whole,
    date_sent: Whole,
    incoming: Option<IgnoredAny>,
    outgoing: Option<IgnoredAny>,
    standard_message: Option<Standard>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Standard {
    text: Option<Text>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Text {
    body: Option<String>,
}

/// A whole number, which stands as a text (`"17"`), as protocol buffers have it in JSON.
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash, Deserialize)]
#[serde(from = "Value")]
struct Whole(Option<u64>);

impl From<Value> for Whole {
    fn from(value: Value) -> Self {
        Self(match value {
            Value::String(text) => text.parse().ok(),
            other => other.as_u64(),
        })
    }
}

/// The other side of a chat.
#[derive(Clone)]
struct Other {
    number: Option<Box<str>>,
    name: Option<Box<str>>,
}

impl Person {
    fn other(&self) -> Other {
        let written = |names: [&Option<String>; 2]| {
            let name = full_name(names);
            (!name.is_empty()).then(|| cut(&name, NAME).into())
        };
        let nickname = self.nickname.as_ref();
        let by_book = written([&self.system_given_name, &self.system_family_name]);
        let by_nickname = nickname.and_then(|name| written([&name.given, &name.family]));
        // A short code has no plus.
        let number = self.e164.0.map(|number| match number {
            ..1_000_000 => number.to_string(),
            _ => format!("+{number}"),
        });
        Other {
            number: number.map(Into::into),
            name: by_book.or(by_nickname),
        }
    }
}

/// What later records name by its number.
#[derive(Default)]
struct Known {
    people: HashMap<Whole, Other>,
    chats: HashMap<Whole, Whole>,
    /// How many of both are held.
    most: usize,
}

type Shown = Result<Observation<'static>, SkipReason>;

impl Known {
    fn is_full(&self) -> bool {
        self.people.len() + self.chats.len() >= self.most
    }

    /// What a record shows; `None` where that is nothing, and nothing is lost.
    fn shown(&mut self, record: Record, place: Place) -> Option<Shown> {
        if let Some(account) = record.account {
            return Some(Ok(Observation::OnPhone(OnPhone {
                place,
                name: Some("Signal".into()),
                app: Some("org.thoughtcrime.securesms".into()),
                user_name: account.username.map(Cow::Owned),
            })));
        }
        if self.is_full() && (record.recipient.is_some() || record.chat.is_some()) {
            return Some(Err(SkipReason::TooMany));
        }
        if let Some(Recipient { id, contact }) = record.recipient {
            let other = contact?.other();
            self.people.insert(id, other.clone());
            let (number, name) = (other.number?, other.name?);
            return Some(Ok(Observation::Contact(Contact {
                place,
                name: name.into_string().into(),
                organisation: None,
                numbers: vec![number.into_string().into()],
                emails: Vec::new(),
            })));
        }
        if let Some(chat) = record.chat {
            self.chats.insert(chat.id, chat.recipient_id);
            return None;
        }
        Some(self.message(&record.chat_item?, place))
    }

    fn message(&self, item: &Item, place: Place) -> Shown {
        let with = self.chats.get(&item.chat_id);
        let other = with.and_then(|with| self.people.get(with));
        let direction = match (&item.incoming, &item.outgoing) {
            (Some(_), _) => Direction::Received,
            (None, Some(_)) => Direction::Sent,
            // What the program itself tells in a chat.
            (None, None) => return Err(SkipReason::NotNeeded),
        };
        let other = other.ok_or(SkipReason::NotNeeded)?;
        let text = item.standard_message.as_ref();
        let body = text.and_then(|message| message.text.as_ref()?.body.as_deref());
        let body = body.filter(|body| !body.trim().is_empty());
        let text = body.ok_or(SkipReason::Empty)?;
        let held = |text: &Option<Box<str>>| Some(Cow::Owned(text.as_deref()?.to_owned()));
        Ok(Observation::Message(Message {
            place,
            direction,
            peer: held(&other.number),
            contact_name: held(&other.name),
            text: text.to_owned().into(),
            at: item
                .date_sent
                .0
                .and_then(|count| moment(i64::try_from(count).ok()?)),
            sim: SimHint::default(),
        }))
    }
}
