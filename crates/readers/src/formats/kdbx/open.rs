//! From a key and what is sealed to the bytes in it. None where the key does not open it.

use super::header::{Cipher, Header, Rest};
use crate::ReadError;
use crate::locked::{self, Secret};
use chacha20::ChaCha20;
use chacha20::cipher::{KeyIvInit as _, StreamCipher as _};
use flate2::read::GzDecoder;
use sha2_of_pbkdf2::{Digest as _, Sha256, Sha512};
use std::io::{self, Read};
use zeroize::Zeroizing;

const CHECKSUM: ReadError = ReadError::Damaged { what: "checksum" };

/// Version 3.1: sealed as a whole; in it blocks with their hashes.
pub(super) fn version_3(
    header: &Header<'_>,
    sealed: &[u8],
    composite: &locked::Key,
) -> Result<Option<Secret>, ReadError> {
    let key = header.kdf.key(&**composite, header.salt)?;
    let both = Zeroizing::new([header.seed, &*key].concat());
    let key = sha256(&both);
    let mut opened = Zeroizing::new(sealed.to_vec());
    // A wrong key shows in the padding or in the first bytes, as chance has it.
    if unseal(header, &*key, &mut opened).is_none() || !opened.starts_with(header.start) {
        return Ok(None);
    }
    let mut rest = Rest(&opened[header.start.len()..]);
    let mut inner = Zeroizing::new(Vec::new());
    loop {
        rest.bytes(4)?;
        let hash = rest.bytes(32)?;
        let length = rest.length(4)?;
        if length == 0 {
            return Ok(Some(inner));
        }
        let block = rest.bytes(length)?;
        if Sha256::digest(block).as_slice() != hash {
            return Err(CHECKSUM);
        }
        inner.extend_from_slice(block);
    }
}

/// Version 4: whether the header is as it was written, which shows without a key.
pub(super) fn check(header: &Header<'_>, sealed: &[u8]) -> Result<(), ReadError> {
    match Rest(sealed).bytes(32)? == Sha256::digest(header.bytes).as_slice() {
        true => Ok(()),
        false => Err(CHECKSUM),
    }
}

/// Version 4: blocks, each with what proves it, sealed together.
pub(super) fn version_4(
    header: &Header<'_>,
    sealed: &[u8],
    composite: &locked::Key,
) -> Result<Option<Secret>, ReadError> {
    let mut rest = Rest(sealed);
    // The hash of the header, which was checked.
    rest.bytes(32)?;
    let proof = rest.bytes(32)?;
    let key = header.kdf.key(&**composite, header.salt)?;
    let both = Zeroizing::new([header.seed, &*key].concat());
    let proving = sha512(&both, &[1]);
    let key_of = |block: u64| sha512(&block.to_le_bytes(), &*proving);
    if !locked::is_hmac(&*key_of(u64::MAX), &[header.bytes], proof) {
        return Ok(None);
    }
    let mut inner = Zeroizing::new(Vec::new());
    for at in 0_u64.. {
        let proof = rest.bytes(32)?;
        let written = rest.bytes(4)?;
        let length = Rest(written).length(4)?;
        let block = rest.bytes(length)?;
        if !locked::is_hmac(&*key_of(at), &[&at.to_le_bytes(), written, block], proof) {
            return Err(CHECKSUM);
        }
        if length == 0 {
            break;
        }
        inner.extend_from_slice(block);
    }
    unseal(header, &*sha256(&both), &mut inner).ok_or(CHECKSUM)?;
    Ok(Some(inner))
}

/// What a passphrase and the key of a file make together. None of one is another than an empty one.
pub(super) fn composite(passphrase: Option<&[u8]>, key_file: Option<&locked::Key>) -> locked::Key {
    let passphrase = passphrase.map(sha256);
    let parts = [passphrase.as_ref(), key_file];
    let parts = parts.into_iter().flatten();
    let hash = parts.fold(Sha256::new(), |hash, part| hash.chain_update(**part));
    Zeroizing::new(hash.finalize().into())
}

pub(super) fn sha256(bytes: &[u8]) -> locked::Key {
    Zeroizing::new(Sha256::digest(bytes).into())
}

fn sha512(first: &[u8], then: &[u8]) -> Zeroizing<[u8; 64]> {
    let hash = Sha512::new().chain_update(first).chain_update(then);
    Zeroizing::new(hash.finalize().into())
}

fn unseal(header: &Header<'_>, key: &[u8], sealed: &mut Secret) -> Option<()> {
    match header.cipher {
        Cipher::Aes => locked::open_cbc(key, header.iv, sealed),
        Cipher::ChaCha20 => {
            let mut cipher = ChaCha20::new_from_slices(key, header.iv).ok()?;
            cipher.try_apply_keystream(sealed).ok()
        }
    }
}

/// What was packed before it was sealed.
pub(super) fn unpacked(opened: &[u8], is_packed: bool) -> Box<dyn Read + '_> {
    match is_packed {
        true => Box::new(GzDecoder::new(opened)),
        false => Box::new(opened),
    }
}

/// Goes past what stands before the XML of version 4: attachments, and the key of protected values.
pub(super) fn skip_inner_header(input: &mut dyn Read) -> Result<(), ReadError> {
    loop {
        let mut head = [0; 5];
        input.read_exact(&mut head)?;
        let [id, length @ ..] = head;
        let length = u64::from(u32::from_le_bytes(length));
        if io::copy(&mut Read::take(&mut *input, length), &mut io::sink())? < length {
            return Err(CHECKSUM);
        }
        if id == 0 {
            return Ok(());
        }
    }
}
