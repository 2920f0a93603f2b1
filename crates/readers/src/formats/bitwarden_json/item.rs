//! One item of the export. What may be secret has no place in these types: of a note or a field
//! they take the number-like runs, of a key for codes only that it is there.

use crate::Limits;
use crate::table::{add_numbers, clean_site, is_web, iso};
use ringoff_model::{Login, Observation, Place, SkipReason, StatedNumber, StatedWhere};
use serde::Deserialize;
use serde::de::{Deserializer, Visitor};
use std::borrow::Cow;
use std::fmt;

/// Bitwarden's number for a sign-in; notes, cards, identities and keys have others.
const LOGIN: u64 = 1;
/// Bitwarden's number for a field whose value the person wants hidden.
const HIDDEN: u64 = 1;

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct Item {
    #[serde(rename = "type")]
    kind: u64,
    name: Option<String>,
    notes: Numbers,
    fields: Option<Vec<Field>>,
    login: Option<SignIn>,
    identity: Option<Identity>,
    revision_date: Option<String>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct SignIn {
    username: Option<String>,
    totp: Present,
    uris: Option<Vec<Uri>>,
    uri: Option<String>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Uri {
    uri: Option<String>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Field {
    #[serde(rename = "type")]
    kind: u64,
    value: Numbers,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Identity {
    phone: Numbers,
}

impl Item {
    /// Parses one item; once more with U+FFFD for what is no UTF-8, if it has to be.
    pub(super) fn parse(json: &[u8]) -> Option<Self> {
        serde_json::from_slice(json)
            .or_else(|_| serde_json::from_str(&String::from_utf8_lossy(json)))
            .ok()
    }

    /// What the item shows, or why it shows nothing.
    pub(super) fn observation(
        self,
        place: Place,
        limits: &Limits,
    ) -> Result<Observation<'static>, SkipReason> {
        let fields = self.fields.unwrap_or_default();
        let sign_in = self.login.unwrap_or_default();
        let uris = sign_in.uris.unwrap_or_default();
        if fields.len() > limits.parts || uris.len() > limits.parts {
            return Err(SkipReason::TooMany);
        }
        let mut numbers = Vec::new();
        let user_name = written(sign_in.username);
        if let Some(name) = &user_name {
            let mut own = Vec::new();
            add_numbers(Cow::Borrowed(name), StatedWhere::UserName, &mut own);
            numbers.extend(own.into_iter().map(owned));
        }
        let phone = self
            .identity
            .map(|identity| identity.phone)
            .unwrap_or_default();
        let shown = fields
            .into_iter()
            .filter(|field| field.kind != HIDDEN)
            .map(|field| field.value);
        self.notes.add(StatedWhere::Notes, &mut numbers);
        for value in shown.chain([phone]) {
            value.add(StatedWhere::Field, &mut numbers);
        }
        let is_login = self.kind == LOGIN;
        if !is_login && numbers.is_empty() {
            return Err(SkipReason::NotNeeded);
        }
        let login = Login {
            place,
            title: written(self.name),
            site: site(uris, sign_in.uri),
            user_name,
            numbers,
            has_totp: sign_in.totp.0,
            at: self
                .revision_date
                .and_then(|date| iso(&date))
                .filter(|_| is_login),
        };
        let named = login.title.is_some() || login.site.is_some() || login.user_name.is_some();
        if named || !login.numbers.is_empty() {
            Ok(Observation::Login(login))
        } else {
            Err(SkipReason::Empty)
        }
    }
}

/// The first address of the web, else the first of an app.
fn site(uris: Vec<Uri>, only: Option<String>) -> Option<Cow<'static, str>> {
    let mut all = uris.into_iter().filter_map(|uri| uri.uri).chain(only);
    let first = all.next()?;
    let best = if is_web(&first) {
        first
    } else {
        all.find(|uri| is_web(uri)).unwrap_or(first)
    };
    clean_site(Cow::Owned(best))
}

fn written(text: Option<String>) -> Option<Cow<'static, str>> {
    text.filter(|text| !text.trim().is_empty()).map(Cow::Owned)
}

fn owned(number: StatedNumber<'_>) -> StatedNumber<'static> {
    StatedNumber {
        text: Cow::Owned(number.text.into_owned()),
        at: number.at,
    }
}

/// The number-like runs of a text, taken while it is parsed.
#[derive(Default)]
struct Numbers(Vec<String>);

impl Numbers {
    fn add(self, at: StatedWhere, to: &mut Vec<StatedNumber<'static>>) {
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
struct Present(bool);

impl<'de> Deserialize<'de> for Numbers {
    fn deserialize<D: Deserializer<'de>>(parser: D) -> Result<Self, D::Error> {
        parser.deserialize_any(Text(|text: &str| {
            let mut found = Vec::new();
            add_numbers(Cow::Borrowed(text), StatedWhere::Notes, &mut found);
            Self(
                found
                    .into_iter()
                    .map(|number| number.text.into_owned())
                    .collect(),
            )
        }))
    }
}

impl<'de> Deserialize<'de> for Present {
    fn deserialize<D: Deserializer<'de>>(parser: D) -> Result<Self, D::Error> {
        parser.deserialize_any(Text(|text: &str| Self(!text.trim().is_empty())))
    }
}

/// Makes something of a text; numbers, truth values and `null` count as no text.
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
