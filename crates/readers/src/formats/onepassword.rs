//! 1Password's own export (1PUX): a zip whose `export.data` is one JSON object of accounts, vaults and items, as
//! 1Password 8 writes it. Described at <https://support.1password.com/1pux-format/>.
//!
//! Of a field only its number-like runs are taken, of a concealed one nothing; documents are not looked into.

use super::{Format, Head};
use crate::json_items::{self, Numbers, Present, written};
use crate::table::{as_sign_in, clean_site};
use crate::text::{head_text, moment};
use crate::{Limits, ReadError, Sink};
use ringoff_model::{Login, Observation, Place, SkipReason, StatedWhere};
use serde::Deserialize;
use serde_json::value::RawValue;
use std::borrow::Cow;
use std::io::Read;
use zeroize::Zeroizing;

/// See the head of this file.
pub(super) struct OnePassword;

/// Where the items lie.
const PATH: &[&str] = &["accounts", "vaults", "items"];
/// Categories, by the numbers that 1Password gives them.
const LOGIN: &str = "001";
const IDENTITY: &str = "004";
const PASSWORD: &str = "005";

impl Format for OnePassword {
    fn id(&self) -> &'static str {
        "1password"
    }

    /// Also the file beside it that says what the export is (`export.attributes`): nothing in it is left out.
    fn recognizes(&self, head: Head<'_>) -> bool {
        let text = head_text(head.bytes);
        json_items::first_keys(head.bytes, |key| match key {
            "accounts" => Some(text.contains("\"vaults\"") && text.contains("\"attrs\"")),
            "description" => Some(text.contains("\"1Password ")),
            _ => None,
        })
    }

    fn read(
        &self,
        input: &mut dyn Read,
        limits: &Limits,
        sink: &mut dyn Sink,
    ) -> Result<(), ReadError> {
        json_items::read_at(input, limits, PATH, item, sink)
    }
}

/// What one item shows. A password is stepped over where it lies: nothing here holds one.
fn item(
    json: &[u8],
    place: Place,
    limits: &Limits,
) -> Option<Result<Observation<'static>, SkipReason>> {
    let lossy;
    let text = match std::str::from_utf8(json) {
        Ok(text) => text,
        Err(_) => {
            lossy = Zeroizing::new(String::from_utf8_lossy(json).into_owned());
            &lossy
        }
    };
    let item: Item<'_> = serde_json::from_str(text).ok()?;
    Some(item.observation(place, limits))
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct Item<'j> {
    category_uuid: Option<String>,
    updated_at: Option<i64>,
    #[serde(borrow)]
    details: Option<Details<'j>>,
    overview: Option<Overview>,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct Details<'j> {
    #[serde(borrow)]
    login_fields: Option<Vec<LoginField<'j>>>,
    notes_plain: Numbers,
    sections: Option<Vec<Section>>,
}

/// What was typed to sign in; the designation tells which of them is the user name.
#[derive(Default, Deserialize)]
#[serde(default)]
struct LoginField<'j> {
    designation: Option<String>,
    #[serde(borrow)]
    value: Option<&'j RawValue>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Section {
    fields: Option<Vec<Field>>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Field {
    value: Option<Value>,
}

/// A value has one key, its type. What is concealed has no place here.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Value {
    string: Numbers,
    phone: Numbers,
    totp: Present,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Overview {
    title: Option<String>,
    url: Option<String>,
    urls: Option<Vec<Url>>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Url {
    url: Option<String>,
}

impl Item<'_> {
    fn observation(
        self,
        place: Place,
        limits: &Limits,
    ) -> Result<Observation<'static>, SkipReason> {
        let category = self.category_uuid.as_deref();
        // Who the person is: the number there is bound to nothing.
        if category == Some(IDENTITY) {
            return Err(SkipReason::NotNeeded);
        }
        let details = self.details.unwrap_or_default();
        let overview = self.overview.unwrap_or_default();
        let typed = details.login_fields.unwrap_or_default();
        let fields: Vec<Value> = details
            .sections
            .unwrap_or_default()
            .into_iter()
            .flat_map(|section| section.fields.unwrap_or_default())
            .filter_map(|field| field.value)
            .collect();
        if fields.len() > limits.parts || typed.len() > limits.parts {
            return Err(SkipReason::TooMany);
        }
        let user_name = typed
            .iter()
            .find(|field| field.designation.as_deref() == Some("username"))
            .and_then(|field| serde_json::from_str::<String>(field.value?.get()).ok());
        let user_name = written(user_name);
        let mut numbers = Vec::new();
        if let Some(name) = &user_name {
            Numbers::of(name).add(StatedWhere::UserName, &mut numbers);
        }
        details.notes_plain.add(StatedWhere::Notes, &mut numbers);
        let mut has_totp = false;
        for field in fields {
            has_totp |= field.totp.0;
            field.phone.add(StatedWhere::Field, &mut numbers);
            field.string.add(StatedWhere::Field, &mut numbers);
        }
        let urls = overview.urls.unwrap_or_default();
        let mut urls = urls.into_iter().filter_map(|url| url.url);
        let site: Option<Cow<'static, str>> = written(overview.url.or_else(|| urls.next()));
        let is_login =
            matches!(category, Some(LOGIN | PASSWORD)) || site.is_some() && user_name.is_some();
        if !is_login && numbers.is_empty() {
            return Err(SkipReason::NotNeeded);
        }
        as_sign_in(Login {
            place,
            title: written(overview.title),
            site: site.and_then(clean_site),
            user_name,
            numbers,
            has_totp,
            at: self.updated_at.and_then(moment).filter(|_| is_login),
        })
    }
}
