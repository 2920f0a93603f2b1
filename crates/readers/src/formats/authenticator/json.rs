//! Exports in JSON.

use super::entry::Entry;
use super::otpauth;
use crate::formats::{Format, Head};
use crate::json_walk::Walk;
use crate::text::{decode_stream, head_text};
use crate::{Flow, Limits, ReadError, Sink};
use ringoff_model::{Place, SkipReason, Skipped};
use serde::Deserialize;
use serde::de::IgnoredAny;
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

/// An export's object. Every list is there in one program only.
#[derive(Default, Deserialize)]
#[serde(default)]
struct File {
    db: Option<Db>,
    services: Vec<Written>,
    #[serde(rename = "servicesEncrypted")]
    services_encrypted: Option<String>,
    #[serde(rename = "Authenticators")]
    authenticators: Vec<Written>,
    tokens: Vec<Written>,
    entries: Vec<Written>,
}

/// Aegis's database: an object, or a text where it is encrypted.
#[derive(Deserialize)]
#[serde(untagged)]
enum Db {
    Open { entries: Vec<Written> },
    Locked(IgnoredAny),
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
            Some(b'{') => is_export(&text),
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
        let mut text = String::new();
        let most = limits.entry_bytes as u64;
        decode_stream(input)?
            .take(most + 1)
            .read_to_string(&mut text)?;
        let mut skip = |reason, place| sink.skipped(Skipped { reason, place }) == Flow::Stop;
        if text.len() as u64 > most {
            skip(SkipReason::TooLarge, Place::Byte(0));
            return Ok(());
        }
        let read = if text.trim_start().starts_with('[') {
            serde_json::from_str(&text).map(|tokens| File {
                tokens,
                ..File::default()
            })
        } else {
            serde_json::from_str(&text)
        };
        let Ok(file) = read else {
            skip(SkipReason::Malformed, Place::Byte(0));
            return Ok(());
        };
        let locked = matches!(file.db, Some(Db::Locked(_)))
            || file.services_encrypted.is_some_and(|text| !text.is_empty());
        if locked && skip(SkipReason::Encrypted, Place::Byte(0)) {
            return Ok(());
        }
        let aegis = match file.db {
            Some(Db::Open { entries }) => entries,
            _ => Vec::new(),
        };
        let lists = [
            aegis,
            file.services,
            file.authenticators,
            file.tokens,
            file.entries,
        ];
        for (at, written) in (1..).zip(lists.into_iter().flatten()) {
            let place = Place::Entry(at);
            let flow = match written.entry().observation(place) {
                Some(observation) => sink.observation(observation),
                None => sink.skipped(Skipped {
                    reason: SkipReason::Empty,
                    place,
                }),
            };
            if flow == Flow::Stop {
                break;
            }
        }
        Ok(())
    }
}

/// Whether the keys of an object are those of one of the programs, as far as the text goes.
fn is_export(text: &str) -> bool {
    let mut input = text.as_bytes();
    let mut walk = Walk::new(&mut input, usize::MAX, usize::MAX);
    if !matches!(walk.peek(), Ok(Some(b'{'))) {
        return false;
    }
    walk.step();
    let mut keys = Vec::new();
    while let Ok(Some(key)) = walk.key() {
        keys.push(key);
        if !matches!(walk.value(false), Ok(Ok(_))) {
            break;
        }
    }
    let all = |wanted: &[&str]| wanted.iter().all(|key| keys.iter().any(|k| k == key));
    match KEYS.iter().find(|wanted| all(wanted)) {
        // These two words alone are anybody's.
        Some(["version", "entries"]) => text.contains("otpauth://"),
        Some(_) => true,
        // A long list of services fills the head before the version comes.
        None => keys == ["services"] && text.contains("\"otp\""),
    }
}
