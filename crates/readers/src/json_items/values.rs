//! What is taken of the values of an item: of a text its number-like runs, of a secret that it is there.

use crate::table::add_numbers;
use ringoff_model::{StatedNumber, StatedWhere};
use serde::Deserialize;
use serde::de::{DeserializeOwned, Deserializer, Visitor};
use std::borrow::Cow;
use std::fmt;

/// A text that says something.
pub(crate) fn written(text: Option<String>) -> Option<Cow<'static, str>> {
    text.filter(|text| !text.trim().is_empty()).map(Cow::Owned)
}

/// One item of the file; once more with U+FFFD for what is no UTF-8, if it has to be.
pub(crate) fn parsed<T: DeserializeOwned>(json: &[u8]) -> Option<T> {
    serde_json::from_slice(json)
        .or_else(|_| serde_json::from_str(&String::from_utf8_lossy(json)))
        .ok()
}

/// The number-like runs of a text, taken while it is parsed.
#[derive(Default)]
pub(crate) struct Numbers(Vec<String>);

impl Numbers {
    pub(crate) fn of(text: &str) -> Self {
        let mut found = Vec::new();
        add_numbers(Cow::Borrowed(text), StatedWhere::Notes, &mut found);
        let runs = found.into_iter().map(|number| number.text.into_owned());
        Self(runs.collect())
    }

    pub(crate) fn add(self, at: StatedWhere, to: &mut Vec<StatedNumber<'static>>) {
        for run in self.0 {
            if to.iter().all(|known| known.text != run) {
                to.push(StatedNumber {
                    text: Cow::Owned(run),
                    at,
                });
            }
        }
    }
}

/// Whether something is written.
#[derive(Default)]
pub(crate) struct Present(pub bool);

impl<'de> Deserialize<'de> for Numbers {
    fn deserialize<D: Deserializer<'de>>(parser: D) -> Result<Self, D::Error> {
        parser.deserialize_any(Text(Self::of))
    }
}

impl<'de> Deserialize<'de> for Present {
    fn deserialize<D: Deserializer<'de>>(parser: D) -> Result<Self, D::Error> {
        parser.deserialize_any(Text(|text: &str| Self(!text.trim().is_empty())))
    }
}

/// Makes something of a text, or of a whole number as it is written; everything else counts as no text.
struct Text<F>(F);

impl<T, F: FnOnce(&str) -> T> Visitor<'_> for Text<F> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a text")
    }

    fn visit_str<E>(self, text: &str) -> Result<T, E> {
        Ok((self.0)(text))
    }

    fn visit_unit<E>(self) -> Result<T, E> {
        Ok((self.0)(""))
    }

    fn visit_bool<E>(self, _: bool) -> Result<T, E> {
        Ok((self.0)(""))
    }

    fn visit_u64<E>(self, number: u64) -> Result<T, E> {
        Ok((self.0)(&number.to_string()))
    }

    fn visit_i64<E>(self, _: i64) -> Result<T, E> {
        Ok((self.0)(""))
    }

    fn visit_f64<E>(self, _: f64) -> Result<T, E> {
        Ok((self.0)(""))
    }
}
