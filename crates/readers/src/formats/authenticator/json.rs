//! Exports in JSON.

use super::entry::Entry;
use super::otpauth;
use super::sealed::{self, Export};
use super::whole;
use crate::formats::{Format, Head};
use crate::json_items;
use crate::text::{decode_stream, head_text};
use crate::{Flow, Limits, ReadError, Sink, locked};
use ringoff_model::{Observation, Place, SkipReason, Skipped};
use serde::Deserialize;
use serde_json::value::RawValue;
use std::io::Read;

/// See the head of `authenticator/mod.rs`.
pub(in crate::formats) struct AuthenticatorJson;

/// Keys of an export's object that stand together in no other program's.
const KEYS: [&[&str]; 5] = [
    // Aegis
    &["header", "db"],
    // 2FAS
    &["services", "schemaVersion"],
    // Stratum
    &["Authenticators"],
    // FreeOTP+
    &["tokens", "tokenOrder"],
    // Proton Authenticator
    &["version", "entries"],
];

/// An export's object. Every list is there in one program only; its entries are parsed one by one.
#[derive(Default, Deserialize)]
#[serde(default)]
struct File<'a> {
    /// Aegis: an object with entries.
    #[serde(borrow)]
    db: Option<&'a RawValue>,
    #[serde(borrow)]
    services: Vec<&'a RawValue>,
    #[serde(borrow, rename = "Authenticators")]
    authenticators: Vec<&'a RawValue>,
    #[serde(borrow)]
    tokens: Vec<&'a RawValue>,
    #[serde(borrow)]
    entries: Vec<&'a RawValue>,
}

/// Aegis's database, as far as it is open.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Db<'a> {
    #[serde(borrow)]
    entries: Vec<&'a RawValue>,
}

/// An entry, under whichever names. There is none for a secret.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Written {
    name: Option<String>,
    label: Option<String>,
    issuer: Option<String>,
    #[serde(rename = "Issuer")]
    issuer_stratum: Option<String>,
    #[serde(rename = "Username")]
    user_stratum: Option<String>,
    #[serde(rename = "issuerExt")]
    issuer_ext: Option<String>,
    #[serde(rename = "issuerInt")]
    issuer_int: Option<String>,
    otp: Option<Otp>,
    content: Option<Content>,
}

/// What 2FAS read from the QR code; `name` beside it is what the person called it.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Otp {
    issuer: Option<String>,
    account: Option<String>,
    label: Option<String>,
}

/// Proton's: the URI, and the person's name for it.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Content {
    uri: Uri,
    name: Option<String>,
}

/// What a URI says; the URI itself, which holds the secret, is let go at once.
#[derive(Default)]
struct Uri(Option<Entry>);

impl<'de> Deserialize<'de> for Uri {
    fn deserialize<D: serde::Deserializer<'de>>(parser: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<str>::deserialize(parser)?;
        Ok(Self(otpauth::entry(&text)))
    }
}

impl Written {
    fn entry(self) -> Entry {
        if let Some(content) = self.content {
            let read = content.uri.0.unwrap_or_default();
            return Entry {
                issuer: read.issuer.or_else(|| content.name.clone()),
                label: read.label.or(content.name),
            };
        }
        let otp = self.otp;
        let from_2fas = otp.is_some();
        let otp = otp.unwrap_or_default();
        let issuer = [
            self.issuer,
            self.issuer_stratum,
            self.issuer_ext,
            self.issuer_int,
            otp.issuer,
        ];
        let issuer = issuer
            .into_iter()
            .flatten()
            .find(|text| !text.trim().is_empty());
        if from_2fas {
            return Entry {
                issuer: issuer.or(self.name),
                label: otp.account.or(otp.label),
            };
        }
        let label = self.label.or(self.user_stratum).or(self.name);
        Entry::of_label(&label.unwrap_or_default(), issuer)
    }
}

impl Format for AuthenticatorJson {
    fn id(&self) -> &'static str {
        "authenticator-json"
    }

    fn recognizes(&self, head: Head<'_>) -> bool {
        let text = head_text(head.bytes);
        match text.trim_start().as_bytes().first() {
            Some(b'{') => is_export(head.bytes, &text),
            // andOTP writes the list alone.
            Some(b'[') => {
                let has = |key: &str| text.contains(key);
                has("\"secret\"") && has("\"digits\"") && has("\"label\"")
            }
            _ => false,
        }
    }

    fn read(
        &self,
        input: &mut dyn Read,
        limits: &Limits,
        sink: &mut dyn Sink,
    ) -> Result<(), ReadError> {
        // There are secrets in it.
        let mut input = decode_stream(input)?;
        let Some(text) = whole(&mut input, limits, sink)? else {
            return Ok(());
        };
        let opened = match sealed::open(&text, limits, sink)? {
            Export::Plain => entries(&text, sink),
            Export::Opened(plain) => entries(&plain, sink),
            Export::NotOpened => Ok(()),
        };
        if let Err(reason) = opened {
            locked::skip(sink, reason);
        }
        Ok(())
    }
}

/// Hands on the entries of an export; why not, where it is none or none of it can be read.
pub(super) fn entries(text: &[u8], sink: &mut dyn Sink) -> Result<(), SkipReason> {
    let malformed = |_| SkipReason::Malformed;
    let file: File<'_> = if text.trim_ascii_start().starts_with(b"[") {
        File {
            tokens: serde_json::from_slice(text).map_err(malformed)?,
            ..File::default()
        }
    } else {
        serde_json::from_slice(text).map_err(malformed)?
    };
    let aegis: Db<'_> = match file.db {
        Some(db) => serde_json::from_str(db.get()).map_err(malformed)?,
        None => Db::default(),
    };
    let lists = [
        aegis.entries,
        file.services,
        file.authenticators,
        file.tokens,
        file.entries,
    ];
    for (at, json) in (1..).zip(lists.into_iter().flatten()) {
        let place = Place::Entry(at);
        let flow = match shown(json.get(), place) {
            Ok(observation) => sink.observation(observation),
            Err(reason) => sink.skipped(Skipped { reason, place }),
        };
        if flow == Flow::Stop {
            break;
        }
    }
    Ok(())
}

/// What an entry shows.
pub(super) fn shown(json: &str, place: Place) -> Result<Observation<'static>, SkipReason> {
    let written = serde_json::from_str::<Written>(json).map_err(|_| SkipReason::Malformed)?;
    written.entry().observation(place).ok_or(SkipReason::Empty)
}

/// Whether the keys of an object are those of one of the programs, as far as the text goes.
fn is_export(head: &[u8], text: &str) -> bool {
    let mut keys = Vec::new();
    json_items::first_keys(head, |key| {
        keys.push(key.to_owned());
        None
    });
    let all = |wanted: &[&str]| wanted.iter().all(|key| keys.iter().any(|k| k == key));
    match KEYS.iter().find(|wanted| all(wanted)) {
        // These two words alone are anybody's.
        Some(["version", "entries"]) => text.contains("otpauth://"),
        Some(_) => true,
        // A long list of services fills the head before the version comes.
        None => keys == ["services"] && text.contains("\"otp\""),
    }
}
