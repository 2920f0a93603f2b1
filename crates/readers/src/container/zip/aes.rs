//! Entries sealed with AES, as WinZip describes it (AE-1 and AE-2, https://www.winzip.com/en/support/aes-encryption/):
//! a salt, two bytes that tell whether the password is right, the bytes in counter mode, and what proves them.

use crate::ReadError;
use aes::cipher::{KeyIvInit as _, StreamCipher};
use aes::{Aes128, Aes192, Aes256};
use ctr::Ctr128LE;
use flate2::read::DeflateDecoder;
use hmac::{Hmac, Mac as _};
use sha1::Sha1;
use std::io::{self, Read};
use zeroize::Zeroizing;

/// The id of the extra field that says how.
const FIELD: u16 = 0x9901;
const ROUNDS: u32 = 1_000;
const VERIFIER: usize = 2;
/// Bytes of the proof.
const PROOF: usize = 10;

const DAMAGED: ReadError = ReadError::Damaged { what: "checksum" };

/// How an entry is sealed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Sealing {
    /// Bytes of the key; the salt has half of them.
    key: usize,
    /// How it was packed before.
    pub method: u16,
}

impl Sealing {
    /// What the extra fields of an entry say.
    pub(super) fn of(mut extra: &[u8]) -> Option<Self> {
        loop {
            let (head, rest) = extra.split_first_chunk::<4>()?;
            let [id, length] = [[head[0], head[1]], [head[2], head[3]]].map(u16::from_le_bytes);
            let (field, rest) = rest.split_at_checked(usize::from(length))?;
            if id == FIELD {
                // The version tells only whether the sum of the bytes is written, too.
                let [_, _, b'A', b'E', strength, low, high] = *field.first_chunk()? else {
                    return None;
                };
                let key = match strength {
                    1 => 16,
                    2 => 24,
                    3 => 32,
                    _ => return None,
                };
                let method = u16::from_le_bytes([low, high]);
                return Some(Self { key, method });
            }
            extra = rest;
        }
    }

    /// The entry's bytes, stored or deflated before they were sealed. `None` where the password is not the one; two bytes
    /// tell, so that a wrong one passes once in 65,536.
    pub(super) fn open<'r>(
        self,
        mut sealed: impl Read + 'r,
        packed: u64,
        password: &[u8],
    ) -> Result<Option<Box<dyn Read + 'r>>, ReadError> {
        let mut salt = [0; 16];
        let salt = &mut salt[..self.key / 2];
        let mut verifier = [0; VERIFIER];
        let around = (salt.len() + VERIFIER + PROOF) as u64;
        let left = packed.checked_sub(around).ok_or(DAMAGED)?;
        sealed.read_exact(salt)?;
        sealed.read_exact(&mut verifier)?;
        let mut made = Zeroizing::new([0; 2 * 32 + VERIFIER]);
        let made = &mut made[..2 * self.key + VERIFIER];
        pbkdf2::pbkdf2_hmac::<Sha1>(password, salt, ROUNDS, made);
        let (key, rest) = made.split_at(self.key);
        let (proving, own) = rest.split_at(self.key);
        if own != verifier {
            return Ok(None);
        }
        let opened = Opened {
            sealed,
            left,
            cipher: self.cipher(key).ok_or(DAMAGED)?,
            proof: Some(Hmac::new_from_slice(proving).map_err(|_| DAMAGED)?),
        };
        Ok(Some(match self.method {
            0 => Box::new(opened),
            _ => Box::new(Inflated(DeflateDecoder::new(opened))),
        }))
    }

    fn cipher(self, key: &[u8]) -> Option<Box<dyn StreamCipher>> {
        // Blocks are counted from one, the low byte first.
        let start = 1_u128.to_le_bytes();
        Some(match self.key {
            16 => Box::new(Ctr128LE::<Aes128>::new_from_slices(key, &start).ok()?),
            24 => Box::new(Ctr128LE::<Aes192>::new_from_slices(key, &start).ok()?),
            _ => Box::new(Ctr128LE::<Aes256>::new_from_slices(key, &start).ok()?),
        })
    }
}

struct Opened<R> {
    sealed: R,
    /// Sealed bytes that are not read yet.
    left: u64,
    cipher: Box<dyn StreamCipher>,
    /// None once it is compared.
    proof: Option<Hmac<Sha1>>,
}

impl<R: Read> Read for Opened<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.left == 0 {
            if let Some(proof) = self.proof.take() {
                let mut written = [0; PROOF];
                self.sealed.read_exact(&mut written)?;
                let fits = proof.verify_truncated_left(&written).is_ok();
                return fits.then_some(0).ok_or_else(|| DAMAGED.into_io());
            }
            return Ok(0);
        }
        let most = usize::try_from(self.left).map_or(buffer.len(), |left| left.min(buffer.len()));
        let read = self.sealed.read(&mut buffer[..most])?;
        if read == 0 && most > 0 {
            return Err(DAMAGED.into_io());
        }
        let bytes = &mut buffer[..read];
        if let Some(proof) = &mut self.proof {
            proof.update(bytes);
        }
        self.cipher.apply_keystream(bytes);
        self.left -= read as u64;
        Ok(read)
    }
}

/// Unpacks, and at the end has the rest of what is sealed read, so that all of it is proved.
struct Inflated<R>(DeflateDecoder<R>);

impl<R: Read> Read for Inflated<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.0.read(buffer)?;
        if read == 0 && !buffer.is_empty() {
            io::copy(self.0.get_mut(), &mut io::sink())?;
        }
        Ok(read)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn how_an_entry_is_sealed_stands_among_its_extra_fields() {
        let other = [0x55, 0x54, 2, 0, 1, 2];
        let field = [0x01, 0x99, 7, 0, 2, 0, b'A', b'E', 3, 8, 0];
        let sealing = Sealing { key: 32, method: 8 };
        assert_eq!(Sealing::of(&[&other[..], &field].concat()), Some(sealing));
        for cut in 0..field.len() {
            assert_eq!(Sealing::of(&field[..cut]), None);
        }
        for (at, to) in [(8, 4), (6, b'B'), (2, 6)] {
            let mut changed = field;
            changed[at] = to;
            assert_eq!(Sealing::of(&changed), None, "{at}");
        }
    }
}
