//! One item of the export. What may be secret has no place in these types: of a note or a field
//! they take the number-like runs, of a key for codes only that it is there.

use crate::Limits;
use crate::json_items::{Numbers, Present, written};
use crate::table::{as_sign_in, clean_site, is_web, iso};
use ringoff_model::{Login, Observation, Place, SkipReason, StatedWhere};
use serde::Deserialize;
use std::borrow::Cow;

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
            Numbers::of(name).add(StatedWhere::UserName, &mut numbers);
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
        as_sign_in(login)
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
