//! Exports locked with a password. Aegis (`docs/vault.md` in its sources): scrypt makes a key of the password, it opens the
//! master key of a slot, and that one opens the database. 2FAS: PBKDF2 makes the key that opens the list. Both seal
//! with AES-256-GCM.

use crate::locked::{self, Cost, Kdf, Secret};
use crate::{Limits, ReadError, Sink};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use ringoff_model::SkipReason;
use serde::Deserialize;
use serde_json::value::RawValue;
use zeroize::Zeroizing;

/// Aegis's number for a slot that a password opens; others want a finger or a key store.
const PASSWORD: u64 = 1;
/// Slots that are tried.
const SLOTS: usize = 8;
/// Rounds of 2FAS.
const ROUNDS_OF_2FAS: u64 = 10_000;
/// Bytes with which AES-GCM checks.
const TAG: usize = 16;

/// What an export is.
pub(super) enum Export {
    /// Not locked.
    Plain,
    /// It was; this stands in it.
    Opened(Secret),
    /// It is, and stays so, which has been told.
    NotOpened,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct File<'a> {
    #[serde(borrow)]
    header: Option<&'a RawValue>,
    #[serde(borrow)]
    db: Option<&'a RawValue>,
    services_encrypted: Option<String>,
}

#[derive(Deserialize)]
struct Header {
    slots: Vec<Slot>,
    params: Params,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Slot {
    #[serde(rename = "type")]
    kind: u64,
    key: String,
    key_params: Params,
    n: u64,
    r: u64,
    p: u64,
    salt: String,
}

#[derive(Default, Deserialize)]
struct Params {
    nonce: String,
    tag: String,
}

/// Opens an export, if it is locked.
pub(super) fn open(text: &[u8], limits: &Limits, sink: &mut dyn Sink) -> Result<Export, ReadError> {
    // A list is no object, and what is neither is told by who reads it.
    let file: File<'_> = serde_json::from_slice(text).unwrap_or_default();
    let opened = match (file.db, file.services_encrypted) {
        (Some(db), _) if db.get().starts_with('"') => match Aegis::of(file.header, db, limits)? {
            Some(sealed) => locked::ask(sink, |passphrase| sealed.open(passphrase))?,
            None => return Ok(malformed(sink)),
        },
        (_, Some(services)) if !services.is_empty() => match TwoFas::of(&services, limits)? {
            Some(sealed) => locked::ask(sink, |passphrase| sealed.open(passphrase))?,
            None => return Ok(malformed(sink)),
        },
        _ => return Ok(Export::Plain),
    };
    Ok(opened.map_or(Export::NotOpened, Export::Opened))
}

fn malformed(sink: &mut dyn Sink) -> Export {
    locked::skip(sink, SkipReason::Malformed);
    Export::NotOpened
}

struct Aegis {
    slots: Vec<OpenSlot>,
    nonce: Vec<u8>,
    tag: Vec<u8>,
    database: Vec<u8>,
}

/// A slot that a password opens.
struct OpenSlot {
    kdf: Kdf,
    salt: Vec<u8>,
    key: Vec<u8>,
    nonce: Vec<u8>,
    tag: Vec<u8>,
}

impl Aegis {
    fn of(
        header: Option<&RawValue>,
        db: &RawValue,
        limits: &Limits,
    ) -> Result<Option<Self>, ReadError> {
        let header = header.and_then(|header| serde_json::from_str::<Header>(header.get()).ok());
        let database = serde_json::from_str::<String>(db.get()).ok();
        let database = database.and_then(|text| STANDARD.decode(text).ok());
        let (Some(header), Some(database)) = (header, database) else {
            return Ok(None);
        };
        let mut slots = Vec::new();
        let of_password = |slot: &&Slot| slot.kind == PASSWORD;
        for slot in header.slots.iter().filter(of_password).take(SLOTS) {
            let cost = Cost::Scrypt {
                n: slot.n,
                r: slot.r,
                p: slot.p,
            };
            let params = &slot.key_params;
            let parts = [&slot.salt, &slot.key, &params.nonce, &params.tag]
                .map(|text| locked::from_hex(text.as_bytes()));
            let [Some(salt), Some(key), Some(nonce), Some(tag)] = parts else {
                return Ok(None);
            };
            slots.push(OpenSlot {
                kdf: Kdf::new(cost, limits)?,
                salt,
                key,
                nonce,
                tag,
            });
        }
        let parts = (
            locked::from_hex(header.params.nonce.as_bytes()),
            locked::from_hex(header.params.tag.as_bytes()),
        );
        let (Some(nonce), Some(tag), false) = (parts.0, parts.1, slots.is_empty()) else {
            return Ok(None);
        };
        Ok(Some(Self {
            slots,
            nonce,
            tag,
            database,
        }))
    }

    fn open(&self, passphrase: &[u8]) -> Result<Option<Secret>, ReadError> {
        for slot in &self.slots {
            let key = slot.kdf.key(passphrase, &slot.salt)?;
            let mut master = Zeroizing::new(slot.key.clone());
            if !locked::open_gcm(&*key, &slot.nonce, &slot.tag, &mut master) {
                continue;
            }
            let mut plain = Zeroizing::new(self.database.clone());
            if !locked::open_gcm(&master, &self.nonce, &self.tag, &mut plain) {
                // The password is right: what it opens was changed.
                return Err(ReadError::Damaged { what: "checksum" });
            }
            return Ok(Some(plain));
        }
        Ok(None)
    }
}

struct TwoFas {
    kdf: Kdf,
    salt: Vec<u8>,
    nonce: Vec<u8>,
    sealed: Vec<u8>,
}

impl TwoFas {
    fn of(services: &str, limits: &Limits) -> Result<Option<Self>, ReadError> {
        let cost = Cost::Pbkdf2 {
            rounds: ROUNDS_OF_2FAS,
        };
        let kdf = Kdf::new(cost, limits)?;
        let mut parts = services.split(':').map(|part| STANDARD.decode(part).ok());
        let mut part = || parts.next().flatten();
        let (Some(sealed), Some(salt), Some(nonce)) = (part(), part(), part()) else {
            return Ok(None);
        };
        let is_whole = sealed.len() > TAG && nonce.len() == 12;
        Ok(is_whole.then_some(Self {
            kdf,
            salt,
            nonce,
            sealed,
        }))
    }

    fn open(&self, passphrase: &[u8]) -> Result<Option<Secret>, ReadError> {
        let key = self.kdf.key(passphrase, &self.salt)?;
        let (text, tag) = self.sealed.split_at(self.sealed.len() - TAG);
        let mut plain = Zeroizing::new(text.to_vec());
        Ok(locked::open_gcm(&*key, &self.nonce, tag, &mut plain).then_some(plain))
    }
}
