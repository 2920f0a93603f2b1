//! Enpass's JSON export: one object whose `items` hold their values in a list of typed `fields`.
//!
//! Of a field marked as sensitive nothing is taken. The export does not say which number a second factor uses.

use super::{Format, Head};
use crate::json_items::{self, Numbers, Present, written};
use crate::table::{as_sign_in, clean_site};
use crate::text::{head_text, moment};
use crate::{Limits, ReadError, Sink};
use ringoff_model::{Login, Observation, Place, SkipReason, StatedWhere};
use serde::Deserialize;
use serde::de::{Deserializer, IgnoredAny, MapAccess, Visitor};
use std::borrow::Cow;
use std::fmt;
use std::io::Read;

/// See the head of this file.
pub(super) struct EnpassJson;

impl Format for EnpassJson {
    fn id(&self) -> &'static str {
        "enpass-json"
    }

    fn recognizes(&self, head: Head<'_>) -> bool {
        let own = |text: &str| {
            ["\"category\"", "\"fields\"", "\"label\""]
                .iter()
                .all(|key| text.contains(key))
        };
        json_items::first_keys(head.bytes, |key| match key {
            "encrypted" => Some(false),
            "items" => Some(own(&head_text(head.bytes))),
            _ => None,
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

#[derive(Default, Deserialize)]
#[serde(default)]
struct Item {
    title: Option<String>,
    category: Option<String>,
    note: Numbers,
    fields: Option<Vec<Field>>,
    updated_at: Option<i64>,
}

/// One value of an item.
#[derive(Default)]
struct Field {
    kind: String,
    /// The address or the user name, and of any other field its number-like runs.
    text: Option<String>,
    numbers: Numbers,
    filled: bool,
}

impl Item {
    fn observation(
        self,
        place: Place,
        limits: &Limits,
    ) -> Result<Observation<'static>, SkipReason> {
        let mut fields = self.fields.unwrap_or_default();
        if fields.len() > limits.parts {
            return Err(SkipReason::TooMany);
        }
        // Who the person is: the number there is bound to nothing.
        if self.category.as_deref() == Some("identity") {
            return Err(SkipReason::NotNeeded);
        }
        let has_totp = fields
            .iter()
            .any(|field| field.kind == "totp" && field.filled);
        let mut take = |kind: &str| {
            let found = fields
                .iter_mut()
                .find(|f| f.kind == kind && f.text.is_some());
            written(found.and_then(|field| field.text.take()))
        };
        let site = take("url");
        let user_name = take("username").or_else(|| take("email"));
        let mut numbers = Vec::new();
        if let Some(name) = &user_name {
            Numbers::of(name).add(StatedWhere::UserName, &mut numbers);
        }
        self.note.add(StatedWhere::Notes, &mut numbers);
        for field in fields {
            field.numbers.add(StatedWhere::Field, &mut numbers);
        }
        let is_login = matches!(self.category.as_deref(), Some("login" | "password"))
            || site.is_some() && user_name.is_some();
        if !is_login && numbers.is_empty() {
            return Err(SkipReason::NotNeeded);
        }
        as_sign_in(Login {
            place,
            title: written(self.title),
            site: site.and_then(clean_site),
            user_name,
            numbers,
            has_totp,
            at: self.updated_at.and_then(moment).filter(|_| is_login),
        })
    }
}

impl<'de> Deserialize<'de> for Field {
    /// A value is looked at once its type is known and says that it is no secret; Enpass writes the type first.
    fn deserialize<D: Deserializer<'de>>(parser: D) -> Result<Self, D::Error> {
        struct Keys;
        impl<'de> Visitor<'de> for Keys {
            type Value = Field;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a field")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Field, A::Error> {
                let mut field = Field::default();
                let mut sensitive = false;
                while let Some(key) = map.next_key::<Cow<'de, str>>()? {
                    match &*key {
                        "type" => field.kind = map.next_value()?,
                        "sensitive" => sensitive |= map.next_value::<Flag>()?.0,
                        "value" => match (field.kind.as_str(), sensitive) {
                            ("totp", _) => field.filled = map.next_value::<Present>()?.0,
                            ("url" | "username" | "email", false) => {
                                field.text = map.next_value()?;
                            }
                            ("text" | "phone" | "multiline", false) => {
                                field.numbers = map.next_value()?;
                            }
                            _ => drop(map.next_value::<IgnoredAny>()?),
                        },
                        _ => drop(map.next_value::<IgnoredAny>()?),
                    }
                }
                Ok(field)
            }
        }
        parser.deserialize_map(Keys)
    }
}

/// 0, 1 or a truth value.
#[derive(Deserialize)]
#[serde(from = "serde_json::Value")]
struct Flag(bool);

impl From<serde_json::Value> for Flag {
    fn from(value: serde_json::Value) -> Self {
        Self(value != false && value != 0 && !value.is_null())
    }
}
