//! What stands in the clear before a database: by which cipher it is sealed, and how its key is made.

use super::SIGNATURE;
use crate::locked::{Cost, Kdf};
use crate::{Limits, ReadError};
use argon2::{Algorithm, Version};
use std::collections::BTreeMap;

const AES: [u8; 16] = *b"\x31\xc1\xf2\xe6\xbf\x71\x43\x50\xbe\x58\x05\x21\x6a\xfc\x5a\xff";
const CHACHA: [u8; 16] = *b"\xd6\x03\x8a\x2b\x8b\x6f\x4c\xb5\xa5\x24\x33\x9a\x31\xdb\xb5\x9a";
const KDF_AES_3: [u8; 16] = *b"\xc9\xd9\xf3\x9a\x62\x8a\x44\x60\xbf\x74\x0d\x08\xc1\x8a\x4f\xea";
const KDF_AES_4: [u8; 16] = *b"\x7c\x02\xbb\x82\x79\xa7\x4a\xc0\x92\x7d\x11\x4a\x00\x64\x82\x38";
const ARGON2D: [u8; 16] = *b"\xef\x63\x6d\xdf\x8c\x29\x44\x4b\x91\xf7\xa9\xa4\x03\xe3\x0a\x0c";
const ARGON2ID: [u8; 16] = *b"\x9e\x29\x8b\x19\x56\xdb\x47\x73\xb2\x3d\xfc\x3e\xc6\xf0\xa1\xe6";

/// By what it is sealed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Cipher {
    Aes,
    ChaCha20,
}

pub(super) struct Header<'f> {
    pub version: u16,
    /// All of it, as it stands.
    pub bytes: &'f [u8],
    pub cipher: Cipher,
    pub is_packed: bool,
    pub seed: &'f [u8],
    pub iv: &'f [u8],
    pub kdf: Kdf,
    pub salt: &'f [u8],
    /// Version 3: with what the opened begins.
    pub start: &'f [u8],
}

/// What is left to be read.
pub(super) struct Rest<'f>(pub &'f [u8]);

const DAMAGED: ReadError = ReadError::Damaged {
    what: "archive header",
};

impl<'f> Rest<'f> {
    pub fn bytes(&mut self, length: usize) -> Result<&'f [u8], ReadError> {
        let (bytes, rest) = self.0.split_at_checked(length).ok_or(DAMAGED)?;
        self.0 = rest;
        Ok(bytes)
    }

    fn number(&mut self, length: usize) -> Result<u64, ReadError> {
        Ok(number(self.bytes(length)?))
    }

    fn byte(&mut self) -> Result<u8, ReadError> {
        Ok(self.bytes(1)?[0])
    }

    pub fn length(&mut self, width: usize) -> Result<usize, ReadError> {
        usize::try_from(self.number(width)?).map_err(|_| DAMAGED)
    }
}

/// A number written from its low end.
fn number(bytes: &[u8]) -> u64 {
    let bytes = bytes.iter().take(8).rev();
    bytes.fold(0, |sum, byte| (sum << 8) | u64::from(*byte))
}

impl<'f> Header<'f> {
    /// The header, and what stands behind it. A cost beyond the limits is an error.
    pub fn read(file: &'f [u8], limits: &Limits) -> Result<(Self, &'f [u8]), ReadError> {
        let mut rest = Rest(file);
        rest.bytes(SIGNATURE.len() + 2)?;
        let version = number(rest.bytes(2)?) as u16;
        let width = if version == 3 { 2 } else { 4 };
        let mut fields = BTreeMap::new();
        loop {
            let id = rest.byte()?;
            let length = rest.length(width)?;
            let value = rest.bytes(length)?;
            if id == 0 {
                break;
            }
            fields.insert(id, value);
        }
        let field = |id: u8| fields.get(&id).copied().ok_or(DAMAGED);
        let cipher = match field(2)? {
            id if id == AES => Cipher::Aes,
            id if id == CHACHA => Cipher::ChaCha20,
            // Twofish, and whatever a plug-in brings.
            _ => return Err(ReadError::UnknownCipher),
        };
        let (cost, salt) = match version {
            3 => {
                let rounds = number(field(6)?);
                (Cost::Aes { rounds }, field(5)?)
            }
            _ => cost(field(11)?)?,
        };
        let header = Self {
            version,
            bytes: &file[..file.len() - rest.0.len()],
            cipher,
            is_packed: number(field(3)?) == 1,
            seed: field(4)?,
            iv: field(7)?,
            kdf: Kdf::new(cost, limits)?,
            salt,
            start: if version == 3 { field(9)? } else { &[] },
        };
        Ok((header, rest.0))
    }
}

/// What the dictionary of version 4 says of the key.
fn cost(dictionary: &[u8]) -> Result<(Cost, &[u8]), ReadError> {
    let mut rest = Rest(dictionary);
    rest.bytes(2)?;
    let mut values = BTreeMap::new();
    while rest.byte()? != 0 {
        let length = rest.length(4)?;
        let key = rest.bytes(length)?;
        let length = rest.length(4)?;
        values.insert(key, rest.bytes(length)?);
    }
    let value = |key: &str| values.get(key.as_bytes()).copied().ok_or(DAMAGED);
    let argon2 = |algorithm| -> Result<Cost, ReadError> {
        Ok(Cost::Argon2 {
            algorithm,
            version: match number(value("V")?) {
                0x10 => Version::V0x10,
                _ => Version::V0x13,
            },
            kib: number(value("M")?) / 1024,
            passes: number(value("I")?),
            lanes: number(value("P")?),
        })
    };
    let cost = match value("$UUID")? {
        id if id == ARGON2D => argon2(Algorithm::Argon2d)?,
        id if id == ARGON2ID => argon2(Algorithm::Argon2id)?,
        id if id == KDF_AES_3 || id == KDF_AES_4 => Cost::Aes {
            rounds: number(value("R")?),
        },
        _ => return Err(ReadError::UnknownPacking),
    };
    Ok((cost, value("S")?))
}
