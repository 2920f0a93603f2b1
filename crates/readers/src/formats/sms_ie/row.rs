//! One JSON object of the export, with the columns that are looked at.

use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use std::borrow::Cow;
use std::cell::Cell;
use std::fmt;

/// A message, or one of the objects inside it (a part, an address), or a contact.
#[derive(Default)]
pub(super) struct Row<'a> {
    pub address: Value<'a>,
    pub body: Value<'a>,
    pub content_type: Value<'a>,
    pub data: Value<'a>,
    pub date: Value<'a>,
    pub display_name: Value<'a>,
    pub duration: Value<'a>,
    pub kind: Value<'a>,
    pub message_box: Value<'a>,
    pub message_type: Value<'a>,
    pub mime_type: Value<'a>,
    pub name: Value<'a>,
    pub number: Value<'a>,
    pub original_number: Value<'a>,
    pub self_phone: Value<'a>,
    pub service_center: Value<'a>,
    pub sub_id: Value<'a>,
    pub subject: Value<'a>,
    pub text: Value<'a>,
    pub parts: Option<Vec<Row<'a>>>,
    pub recipients: Option<Vec<Row<'a>>>,
    pub raw_contacts: Option<Vec<Row<'a>>>,
    pub contacts_data: Option<Vec<Row<'a>>>,
    pub sender: Option<Box<Row<'a>>>,
    /// Whether there were more inner objects than the limit.
    pub too_many: bool,
}

/// A column; absent, `null`, and what is no text are the same.
pub(super) type Value<'a> = Option<Cow<'a, str>>;

impl<'a> Row<'a> {
    /// Parses one object with at most `objects` objects inside.
    pub(super) fn parse(json: &'a [u8], objects: usize) -> Option<Self> {
        let left = Cell::new(Some(objects));
        let mut parser = serde_json::Deserializer::from_slice(json);
        let mut row = RowSeed(&left).deserialize(&mut parser).ok()?;
        parser.end().ok()?;
        row.too_many = left.get().is_none();
        Some(row)
    }
}

/// Carries what is left of the number of inner objects; `None` once it was not enough. Without it
/// a file of empty objects would take hundreds of times its size in memory.
#[derive(Clone, Copy)]
struct RowSeed<'c>(&'c Cell<Option<usize>>);

impl<'de> DeserializeSeed<'de> for RowSeed<'_> {
    type Value = Row<'de>;

    fn deserialize<D: Deserializer<'de>>(self, parser: D) -> Result<Row<'de>, D::Error> {
        parser.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for RowSeed<'_> {
    type Value = Row<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<Row<'de>, M::Error> {
        let mut row = Row::default();
        while let Some(key) = map.next_key_seed(ValueSeed)? {
            let key = key.unwrap_or_default();
            let name = key.strip_prefix("__").unwrap_or(&key);
            let slot = match name {
                "address" => &mut row.address,
                "body" | "mms_body" => &mut row.body,
                "ct" | "contentType" => &mut row.content_type,
                "data1" => &mut row.data,
                "date" => &mut row.date,
                "display_name" => &mut row.display_name,
                "duration" => &mut row.duration,
                "type" => &mut row.kind,
                "msg_box" | "messageBox" => &mut row.message_box,
                "m_type" | "messageType" => &mut row.message_type,
                "mimetype" => &mut row.mime_type,
                "name" => &mut row.name,
                "number" => &mut row.number,
                "original_number" => &mut row.original_number,
                "self_phone" => &mut row.self_phone,
                "service_center" | "serviceCenter" => &mut row.service_center,
                "sub_id" | "subscriptionId" | "subId" => &mut row.sub_id,
                "sub" | "subject" => &mut row.subject,
                "text" => &mut row.text,
                "parts" => {
                    row.parts = Some(map.next_value_seed(RowsSeed(self))?);
                    continue;
                }
                "recipient_addresses" | "addresses" | "mms_addresses" => {
                    row.recipients = Some(map.next_value_seed(RowsSeed(self))?);
                    continue;
                }
                "raw_contacts" => {
                    row.raw_contacts = Some(map.next_value_seed(RowsSeed(self))?);
                    continue;
                }
                "contacts_data" => {
                    row.contacts_data = Some(map.next_value_seed(RowsSeed(self))?);
                    continue;
                }
                "sender_address" => {
                    row.sender = map.next_value_seed(RowsSeed(self))?.pop().map(Box::new);
                    continue;
                }
                _ => {
                    map.next_value::<IgnoredAny>()?;
                    continue;
                }
            };
            *slot = map.next_value_seed(ValueSeed)?;
        }
        Ok(row)
    }
}

/// A list of objects; one object alone is a list of one, anything else an empty list.
struct RowsSeed<'c>(RowSeed<'c>);

impl<'de> DeserializeSeed<'de> for RowsSeed<'_> {
    type Value = Vec<Row<'de>>;

    fn deserialize<D: Deserializer<'de>>(self, parser: D) -> Result<Vec<Row<'de>>, D::Error> {
        parser.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for RowsSeed<'_> {
    type Value = Vec<Row<'de>>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list of objects")
    }

    fn visit_seq<S: SeqAccess<'de>>(self, mut seq: S) -> Result<Self::Value, S::Error> {
        let left = self.0.0;
        let mut rows = Vec::new();
        loop {
            left.set(left.get().and_then(|count| count.checked_sub(1)));
            if left.get().is_none() {
                while seq.next_element::<IgnoredAny>()?.is_some() {}
                return Ok(rows);
            }
            match seq.next_element_seed(self.0)? {
                Some(row) => rows.push(row),
                None => {
                    // The end of the list was counted as an object.
                    left.set(left.get().map(|count| count + 1));
                    return Ok(rows);
                }
            }
        }
    }

    fn visit_map<M: MapAccess<'de>>(self, map: M) -> Result<Self::Value, M::Error> {
        Ok(vec![self.0.visit_map(map)?])
    }

    fn visit_str<E>(self, _: &str) -> Result<Self::Value, E> {
        Ok(Vec::new())
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(Vec::new())
    }
}

/// A text, or a number as text.
#[derive(Clone, Copy)]
struct ValueSeed;

impl<'de> DeserializeSeed<'de> for ValueSeed {
    type Value = Value<'de>;

    fn deserialize<D: Deserializer<'de>>(self, parser: D) -> Result<Value<'de>, D::Error> {
        parser.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for ValueSeed {
    type Value = Value<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a text")
    }

    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Self::Value, E> {
        Ok(Some(Cow::Borrowed(text)))
    }

    fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
        Ok(Some(Cow::Owned(text.to_owned())))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Self::Value, E> {
        Ok(Some(Cow::Owned(number.to_string())))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Self::Value, E> {
        Ok(Some(Cow::Owned(number.to_string())))
    }

    fn visit_f64<E>(self, _: f64) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_bool<E>(self, _: bool) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<Self::Value, M::Error> {
        while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(None)
    }

    fn visit_seq<S: SeqAccess<'de>>(self, mut seq: S) -> Result<Self::Value, S::Error> {
        while seq.next_element::<IgnoredAny>()?.is_some() {}
        Ok(None)
    }
}
