//! Chats that are read, and their messages.

use crate::json_items;
use crate::text::moment;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use ringoff_model::{Direction, Message, Moment, Observation, Place, SimHint, SkipReason, cut};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::borrow::Cow;

/// Telegram's own account, which sends codes and notices.
const TELEGRAM: i64 = 777_000;
/// What exports before 2021 add to the number of a user where it is that of a chat.
const AS_CHAT: i64 = 1 << 32;
/// Bytes of a chat's name that are held.
const NAME: usize = 256;

/// A chat, as far as its head has been read; its messages stand behind that.
#[derive(Default)]
pub(super) struct Chat {
    name: Option<String>,
    kind: String,
    id: Option<i64>,
}

impl Chat {
    /// Takes a value of the head.
    pub(super) fn take(&mut self, key: &str, json: &[u8]) {
        match (key, parsed::<Value>(json)) {
            ("name", Some(Value::String(name))) => self.name = Some(cut(&name, NAME).to_owned()),
            ("type", Some(Value::String(kind))) => self.kind = kind,
            ("id", Some(Value::Number(id))) => self.id = id.as_i64(),
            _ => {}
        }
    }

    /// Whether its messages are read: no person writes them.
    pub(super) fn is_read(&self) -> bool {
        self.is_telegram() || matches!(&*self.kind, "bot_chat" | "verification_codes")
    }

    /// Whether it is the chat with this user.
    fn is_with(&self, user: i64) -> bool {
        self.id
            .is_some_and(|id| id == user || Some(id) == user.checked_add(AS_CHAT))
    }

    fn is_telegram(&self) -> bool {
        self.is_with(TELEGRAM) && self.kind == "personal_chat"
    }
}

/// A message.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Written {
    #[serde(rename = "type")]
    kind: Option<String>,
    date: Option<String>,
    /// Since 2022; in a text.
    date_unixtime: Option<Value>,
    /// `user777000`; a number in older exports.
    from_id: Option<Value>,
    forwarded_from: Option<String>,
    text: Option<Value>,
}

impl Written {
    pub(super) fn message(
        &self,
        chat: &Chat,
        number: Option<&str>,
        place: Place,
    ) -> Result<Observation<'static>, SkipReason> {
        if self.kind.as_deref() == Some("service") {
            return Err(SkipReason::NotNeeded);
        }
        let text = self.text.as_ref().map(plain).unwrap_or_default();
        if text.trim().is_empty() {
            return Err(SkipReason::Empty);
        }
        // Codes of others come as if Telegram had passed them on.
        let of_others = chat.kind == "verification_codes";
        let peer = match &self.forwarded_from {
            Some(from) if of_others => Some(from.clone()),
            _ if of_others => Some("Verification Codes".to_owned()),
            _ if chat.is_telegram() => Some("Telegram".to_owned()),
            _ => chat.name.clone(),
        };
        let sent = !of_others && self.from().is_some_and(|from| !chat.is_with(from));
        Ok(Observation::Message(Message {
            place,
            direction: match sent {
                true => Direction::Sent,
                false => Direction::Received,
            },
            peer: peer.map(Cow::Owned),
            contact_name: None,
            text: text.into(),
            at: self.moment(),
            sim: SimHint {
                destination: number.map(|number| number.to_owned().into()),
                ..SimHint::default()
            },
        }))
    }

    fn from(&self) -> Option<i64> {
        match self.from_id.as_ref()? {
            Value::Number(id) => id.as_i64(),
            Value::String(id) => id.trim_start_matches("user").parse().ok(),
            _ => None,
        }
    }

    fn moment(&self) -> Option<Moment> {
        let seconds = match &self.date_unixtime {
            Some(Value::String(seconds)) => seconds.parse().ok(),
            Some(Value::Number(seconds)) => seconds.as_i64(),
            _ => None,
        };
        // The clock of a computer whose zone nobody tells.
        let by_clock = || {
            let date: DateTime = self.date.as_deref()?.parse().ok()?;
            let at = date.to_zoned(TimeZone::UTC).ok()?;
            Some(at.timestamp().as_second())
        };
        seconds.or_else(by_clock).and_then(moment)
    }
}

/// A text, or pieces of one: texts, and marked ones (`{"type": "bold", "text": "..."}`).
fn plain(text: &Value) -> String {
    let piece = |piece: &Value| match piece {
        Value::String(text) => text.clone(),
        marked => marked["text"].as_str().unwrap_or_default().to_owned(),
    };
    match text {
        Value::Array(pieces) => pieces.iter().map(piece).collect(),
        one => piece(one),
    }
}

/// Reads a value; once more without what makes it no JSON, if it has to be.
pub(super) fn parsed<T: DeserializeOwned>(json: &[u8]) -> Option<T> {
    json_items::parsed(json).or_else(|| serde_json::from_str(&lenient(json)).ok())
}

/// JSON as Telegram Desktop writes it, made readable: control characters stand as `\x0B` (tdesktop, issue 27571), the
/// paths of stickers bare (issue 24961).
fn lenient(json: &[u8]) -> String {
    let text = String::from_utf8_lossy(json);
    let mut out = String::with_capacity(text.len() + 16);
    let mut rest = text.as_ref();
    while let Some(at) = rest.find('\\') {
        let (before, escape) = rest.split_at(at);
        out.push_str(before);
        let mut chars = escape.chars();
        chars.next();
        match chars.next() {
            Some('x') => out.push_str("\\u00"),
            Some(other) => out.extend(['\\', other]),
            None => out.push('\\'),
        }
        rest = chars.as_str();
    }
    out.push_str(rest);
    without_bare_paths(&out)
}

fn without_bare_paths(json: &str) -> String {
    const KEY: &str = "\"document_id\": ";
    let mut pieces = json.split(KEY);
    let mut out = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        out.push_str(KEY);
        let bare =
            !piece.starts_with(['"', 'n']) && !piece.starts_with(|c: char| c.is_ascii_digit());
        // A path goes to the end of its line.
        let end = piece.find(['\n', '}']).unwrap_or(piece.len());
        match bare {
            true => {
                out.push_str("null");
                out.push_str(&piece[end..]);
            }
            false => out.push_str(piece),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_json_is_read_and_other_escapes_stay() {
        let json = "{\"a\":\"one\\x0Btwo \\\\x \\n\",\"b\":[{\"text\":\"c\",\n\
            \"document_id\": video_files/sticker (2).webm\n},\n{\"document_id\": \"x, y\"}]}";
        let value: Value = parsed(json.as_bytes()).unwrap();
        assert_eq!(value["a"], "one\u{b}two \\x \n");
        assert_eq!(value["b"][0]["text"], "c");
        assert_eq!(value["b"][1]["document_id"], "x, y");
    }

    #[test]
    fn a_text_is_one_or_has_pieces() {
        let value: Value = serde_json::from_str(
            r#"["Your code: ", {"type": "code", "text": "4821"}, 7, null, {"type": "x"}]"#,
        )
        .unwrap();
        assert_eq!(plain(&value), "Your code: 4821");
        assert_eq!(plain(&Value::Null), "");
    }

    #[test]
    fn a_moment_is_taken_from_the_count_before_the_clock() {
        let at = |json: &str| parsed::<Written>(json.as_bytes()).unwrap().moment();
        let moment = Some(Moment(1_709_202_645_000));
        assert_eq!(
            at(r#"{"date":"2024-02-29T13:30:45","date_unixtime":"1709202645"}"#),
            moment
        );
        assert_eq!(at(r#"{"date":"2024-02-29T10:30:45"}"#), moment);
        assert_eq!(at(r#"{"date":"1970-01-01T00:00:00"}"#), None);
        assert_eq!(at(r#"{"date":"soon"}"#), None);
    }
}
