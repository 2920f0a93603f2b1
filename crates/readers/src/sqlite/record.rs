//! A row: the values of a record.

use super::Column;
use encoding_rs::{Encoding, UTF_8};
use std::borrow::Cow;

/// A value as it is kept.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Value<'a> {
    Null,
    Integer(i64),
    Real(f64),
    /// In the database's character set.
    Text(&'a [u8]),
    Blob(&'a [u8]),
}

/// A row of a table.
pub(crate) struct Row<'a> {
    /// Its number.
    pub id: i64,
    bytes: &'a [u8],
    /// The type and the place of each value.
    pub(super) values: &'a [(u64, usize)],
    encoding: &'static Encoding,
}

impl<'a> Row<'a> {
    /// Reads the head of a record; `None` where its own sizes do not fit. `values` is a buffer.
    pub(super) fn read(
        id: i64,
        bytes: &'a [u8],
        values: &'a mut Vec<(u64, usize)>,
        encoding: &'static Encoding,
        most: usize,
    ) -> Option<Self> {
        values.clear();
        let mut at = 0;
        let end = usize::try_from(varint(bytes, &mut at)?).ok()?;
        let head = bytes.get(..end)?;
        let mut body = end;
        while at < end {
            let kind = varint(head, &mut at)?;
            let length = length(kind)?;
            if values.len() >= most {
                return None;
            }
            values.push((kind, body));
            body = body
                .checked_add(length)
                .filter(|body| *body <= bytes.len())?;
        }
        Some(Self {
            id,
            bytes,
            values,
            encoding,
        })
    }

    /// Bytes of the whole record.
    pub(crate) fn length(&self) -> usize {
        self.bytes.len()
    }

    /// The value in a column; null where the row was written before the table had it.
    pub(crate) fn value(&self, column: Column) -> Value<'a> {
        let at = match column {
            Column::Absent => return Value::Null,
            Column::RowId => return Value::Integer(self.id),
            Column::At(at) => at,
        };
        let found = self.values.get(at).copied();
        found
            .and_then(|(kind, from)| {
                let bytes = self.bytes.get(from..from.checked_add(length(kind)?)?)?;
                Some(value(kind, bytes))
            })
            .unwrap_or(Value::Null)
    }

    /// A text; what is none in the database's character set is read as far as it goes.
    pub(crate) fn text(&self, column: Column) -> Option<Cow<'a, str>> {
        match self.value(column) {
            Value::Text(bytes) if self.encoding == UTF_8 => Some(String::from_utf8_lossy(bytes)),
            Value::Text(bytes) => Some(self.encoding.decode_without_bom_handling(bytes).0),
            _ => None,
        }
    }

    /// A text that is not empty; a number counts as its digits.
    pub(crate) fn word(&self, column: Column) -> Option<Cow<'a, str>> {
        let text = match self.value(column) {
            Value::Integer(number) => Some(number.to_string().into()),
            _ => self.text(column),
        };
        text.filter(|text| !text.trim().is_empty())
    }

    /// A number without a fraction; text in the shape of one counts, as SQLite itself has it.
    pub(crate) fn integer(&self, column: Column) -> Option<i64> {
        match self.value(column) {
            Value::Integer(number) => Some(number),
            Value::Text(_) => self.text(column)?.trim().parse().ok(),
            _ => None,
        }
    }

    /// A number, with a fraction or without.
    pub(crate) fn real(&self, column: Column) -> Option<f64> {
        match self.value(column) {
            Value::Real(number) => Some(number),
            #[allow(clippy::cast_precision_loss, reason = "seconds of a calendar")]
            Value::Integer(number) => Some(number as f64),
            _ => None,
        }
    }

    /// Bytes.
    pub(crate) fn blob(&self, column: Column) -> Option<&'a [u8]> {
        match self.value(column) {
            Value::Blob(bytes) => Some(bytes),
            _ => None,
        }
    }
}

fn length(kind: u64) -> Option<usize> {
    match kind {
        0 | 8 | 9 => Some(0),
        1..=4 => usize::try_from(kind).ok(),
        5 => Some(6),
        6 | 7 => Some(8),
        10 | 11 => None,
        _ => usize::try_from((kind - 12) / 2).ok(),
    }
}

fn value(kind: u64, bytes: &[u8]) -> Value<'_> {
    match kind {
        1..=6 => {
            let sign = bytes.first().is_some_and(|byte| byte & 0x80 != 0);
            let start = if sign { -1 } else { 0 };
            Value::Integer(
                bytes
                    .iter()
                    .fold(start, |sum: i64, b| sum << 8 | i64::from(*b)),
            )
        }
        7 => bytes
            .try_into()
            .map_or(Value::Null, |bytes| Value::Real(f64::from_be_bytes(bytes))),
        8 => Value::Integer(0),
        9 => Value::Integer(1),
        12.. if kind.is_multiple_of(2) => Value::Blob(bytes),
        12.. => Value::Text(bytes),
        _ => Value::Null,
    }
}

/// A number of one to nine bytes; of the ninth all eight bits count.
pub(super) fn varint(bytes: &[u8], at: &mut usize) -> Option<u64> {
    let mut number = 0;
    for place in 0..9 {
        let byte = *bytes.get(*at)?;
        *at += 1;
        if place == 8 {
            return Some(number << 8 | u64::from(byte));
        }
        number = number << 7 | u64::from(byte & 0x7f);
        if byte < 0x80 {
            break;
        }
    }
    Some(number)
}
