//! An export locked with a password of its own, as Bitwarden's help and clients describe it: a key by PBKDF2 or Argon2id,
//! of it two by HKDF, one for AES-CBC and one for the HMAC over it.

use crate::locked::{self, Cost, Kdf, Secret};
use crate::{Limits, ReadError, Sink};
use argon2::{Algorithm, Version};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hkdf::Hkdf;
use ringoff_model::SkipReason;
use serde::Deserialize;
use sha2_of_pbkdf2::{Digest as _, Sha256};
use zeroize::Zeroizing;

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct Export {
    password_protected: bool,
    salt: String,
    kdf_type: u64,
    kdf_iterations: u64,
    kdf_memory: Option<u64>,
    kdf_parallelism: Option<u64>,
    data: String,
}

/// A text that Bitwarden sealed with AES-256-CBC and HMAC-SHA256: its type 2.
struct Sealed {
    iv: Vec<u8>,
    text: Vec<u8>,
    tag: Vec<u8>,
}

impl Sealed {
    fn of(text: &str) -> Option<Self> {
        let mut parts = text.strip_prefix("2.")?.split('|');
        let mut part = || STANDARD.decode(parts.next()?).ok();
        let (iv, text, tag) = (part()?, part()?, part()?);
        let is_whole = iv.len() == 16 && tag.len() == 32;
        (is_whole && parts.next().is_none()).then_some(Self { iv, text, tag })
    }
}

/// The plain export in a locked one. None where it is not opened, which has been told.
pub(super) fn open(
    file: &[u8],
    limits: &Limits,
    sink: &mut dyn Sink,
) -> Result<Option<Secret>, ReadError> {
    let Ok(export) = serde_json::from_slice::<Export>(file) else {
        locked::skip(sink, SkipReason::Malformed);
        return Ok(None);
    };
    if !export.password_protected {
        locked::skip(sink, SkipReason::AccountKey);
        return Ok(None);
    }
    let cost = match export.kdf_type {
        0 => Cost::Pbkdf2 {
            rounds: export.kdf_iterations,
        },
        1 => Cost::Argon2 {
            algorithm: Algorithm::Argon2id,
            version: Version::V0x13,
            kib: export.kdf_memory.unwrap_or(0).saturating_mul(1024),
            passes: export.kdf_iterations,
            lanes: export.kdf_parallelism.unwrap_or(0),
        },
        _ => return Err(ReadError::UnknownPacking),
    };
    let kdf = Kdf::new(cost, limits)?;
    let Some(sealed) = Sealed::of(&export.data) else {
        locked::skip(sink, SkipReason::Malformed);
        return Ok(None);
    };
    let salt = match export.kdf_type {
        0 => export.salt.into_bytes(),
        _ => Sha256::digest(&export.salt).to_vec(),
    };
    locked::ask(sink, |passphrase| {
        let key = kdf.key(passphrase, &salt)?;
        let Some((to_open, to_check)) = halves(&*key) else {
            return Ok(None);
        };
        if !locked::is_hmac(&*to_check, &[&sealed.iv, &sealed.text], &sealed.tag) {
            return Ok(None);
        }
        let mut plain = Zeroizing::new(sealed.text.clone());
        let opened = locked::open_cbc(&*to_open, &sealed.iv, &mut plain);
        Ok(opened.map(|()| plain))
    })
}

type Half = Zeroizing<[u8; 32]>;

/// The keys that are made of one.
fn halves(key: &[u8]) -> Option<(Half, Half)> {
    let from = Hkdf::<Sha256>::from_prk(key).ok()?;
    let (mut to_open, mut to_check) = (Half::default(), Half::default());
    from.expand(b"enc", &mut *to_open).ok()?;
    from.expand(b"mac", &mut *to_check).ok()?;
    Some((to_open, to_check))
}
