//! What locked formats share: asking for the passphrase, and opening what a key opens.

mod kdf;

pub(crate) use kdf::{Cost, Kdf, Key};

use crate::container::held;
use crate::{Limits, ReadError, Sink};
use aes::cipher::block_padding::Pkcs7;
use aes::cipher::{BlockDecryptMut as _, KeyIvInit as _};
use aes_gcm::aead::{AeadInPlace as _, KeyInit as _};
use aes_gcm::{Aes256Gcm, Nonce, Tag};
use hmac::{Hmac, Mac};
use ringoff_model::{Place, SkipReason, Skipped};
use secrecy::ExposeSecret as _;
use sha2_of_pbkdf2::Sha256;
use std::io::Read;
use zeroize::Zeroizing;

/// What is secret: wiped when it is let go.
pub(crate) type Secret = Zeroizing<Vec<u8>>;

/// Asks for passphrases until one opens the file that began last. None: nobody knows it, which has been told.
pub(crate) fn ask<T>(
    sink: &mut dyn Sink,
    mut open: impl FnMut(&[u8]) -> Result<Option<T>, ReadError>,
) -> Result<Option<T>, ReadError> {
    while let Some(passphrase) = sink.passphrase() {
        if let Some(opened) = open(passphrase.expose_secret().as_bytes())? {
            return Ok(Some(opened));
        }
    }
    skip(sink, SkipReason::Encrypted);
    Ok(None)
}

/// Tells that the file is not read, and why.
pub(crate) fn skip(sink: &mut dyn Sink, reason: SkipReason) {
    let place = Place::Byte(0);
    sink.skipped(Skipped { reason, place });
}

/// The whole of a locked file, which has to be held to be opened. None where it is too large, which has been told.
pub(crate) fn whole(
    input: &mut dyn Read,
    limits: &Limits,
    sink: &mut dyn Sink,
) -> Result<Option<Vec<u8>>, ReadError> {
    let file = held(input, limits)?;
    if file.is_none() {
        skip(sink, SkipReason::TooLarge);
    }
    Ok(file)
}

/// Opens AES-256-GCM in its place; whether the key is right and nothing was changed.
pub(crate) fn open_gcm(key: &[u8], nonce: &[u8], tag: &[u8], sealed: &mut [u8]) -> bool {
    if nonce.len() != 12 || tag.len() != 16 {
        return false;
    }
    let Ok(cipher) = Aes256Gcm::new_from_slice(key) else {
        return false;
    };
    let (nonce, tag) = (Nonce::from_slice(nonce), Tag::from_slice(tag));
    cipher
        .decrypt_in_place_detached(nonce, b"", sealed, tag)
        .is_ok()
}

/// Undoes AES-256-CBC in its place, its padding too. None where that does not come out.
pub(crate) fn open_cbc(key: &[u8], iv: &[u8], sealed: &mut Vec<u8>) -> Option<()> {
    let cipher = cbc::Decryptor::<aes::Aes256>::new_from_slices(key, iv).ok()?;
    let length = cipher.decrypt_padded_mut::<Pkcs7>(sealed).ok()?.len();
    sealed.truncate(length);
    Some(())
}

/// Whether HMAC-SHA256 of these pieces is `tag`.
pub(crate) fn is_hmac(key: &[u8], pieces: &[&[u8]], tag: &[u8]) -> bool {
    let Ok(mut mac) = <Hmac<Sha256> as Mac>::new_from_slice(key) else {
        return false;
    };
    pieces.iter().for_each(|piece| mac.update(piece));
    mac.verify_slice(tag).is_ok()
}

/// The bytes that hexadecimal digits write.
pub(crate) fn from_hex(digits: &[u8]) -> Option<Vec<u8>> {
    let value = |digit: u8| char::from(digit).to_digit(16);
    let pairs = digits.chunks(2).map(|pair| match pair {
        [high, low] => u8::try_from(value(*high)? << 4 | value(*low)?).ok(),
        _ => None,
    });
    pairs.collect()
}
