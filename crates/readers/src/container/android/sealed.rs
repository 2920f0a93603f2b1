//! An encrypted `adb backup`, as Android writes it (`PerformAdbBackupTask` and `PasswordUtils` in `services/backup` of AOSP; MVT
//! reads it, too): a passphrase opens a blob with the key of what follows, and a sum in it tells whether it was the one.

use crate::locked::{self, Cost, Kdf, Secret};
use crate::{Limits, ReadError};
use aes::Aes256;
use aes::cipher::{BlockDecryptMut as _, KeyIvInit as _};
use std::io::{self, ErrorKind, Read};
use zeroize::Zeroizing;

type Cipher = cbc::Decryptor<Aes256>;

const BLOCK: usize = 16;
/// Bytes that are opened at once.
const CHUNK: usize = 64 << 10;

/// What stands in the head of an encrypted backup.
pub(super) struct Sealed {
    kdf: Kdf,
    salt: Vec<u8>,
    sum_salt: Vec<u8>,
    iv: Vec<u8>,
    blob: Vec<u8>,
    /// Whether the sum is of the key read as text, as later versions do by oversight.
    as_text: bool,
}

impl Sealed {
    /// From the version and the five lines behind the name of the cipher. `None` where they are none.
    pub fn of(
        version: &str,
        lines: &[String; 5],
        limits: &Limits,
    ) -> Result<Option<Self>, ReadError> {
        let [salt, sum_salt, rounds, iv, blob] = lines;
        let parts = [salt, sum_salt, iv, blob].map(|text| locked::from_hex(text.as_bytes()));
        let ([Some(salt), Some(sum_salt), Some(iv), Some(blob)], Ok(rounds)) =
            (parts, rounds.parse())
        else {
            return Ok(None);
        };
        Ok(Some(Self {
            kdf: Kdf::new(Cost::Pbkdf2Sha1 { rounds }, limits)?,
            salt,
            sum_salt,
            iv,
            blob,
            as_text: version != "1",
        }))
    }

    /// The cipher of what follows, if the passphrase is the one.
    pub fn open(&self, passphrase: &[u8]) -> Result<Option<Cipher>, ReadError> {
        let key = self.kdf.key(passphrase, &self.salt)?;
        let mut blob: Secret = Zeroizing::new(self.blob.clone());
        if locked::open_cbc(&*key, &self.iv, &mut blob).is_none() {
            return Ok(None);
        }
        let mut rest = blob.as_slice();
        let (Some(iv), Some(master), Some(sum)) =
            (counted(&mut rest), counted(&mut rest), counted(&mut rest))
        else {
            return Ok(None);
        };
        let text: Secret = Zeroizing::new(match self.as_text {
            true => as_text(master),
            false => master.to_vec(),
        });
        if *self.kdf.key(&text, &self.sum_salt)? != *sum {
            return Ok(None);
        }
        Ok(Cipher::new_from_slices(master, iv).ok())
    }
}

/// The bytes behind one that counts them.
fn counted<'b>(rest: &mut &'b [u8]) -> Option<&'b [u8]> {
    let (count, behind) = rest.split_first()?;
    let (part, behind) = behind.split_at_checked(usize::from(*count))?;
    *rest = behind;
    Some(part)
}

/// Bytes as Java makes letters of them, which are signed: 0x80 becomes U+FF80.
fn as_text(bytes: &[u8]) -> Vec<u8> {
    let letter = |byte: &u8| match byte {
        ..0x80 => char::from(*byte),
        _ => char::from_u32(0xff00 | u32::from(*byte)).unwrap_or_default(),
    };
    let text: String = bytes.iter().map(letter).collect();
    text.into_bytes()
}

/// What is inside, opened while it is read.
pub(super) struct Opened<R> {
    input: R,
    cipher: Cipher,
    open: Vec<u8>,
    at: usize,
    /// The last block is known only when nothing follows: it ends in filling.
    next: Vec<u8>,
    begun: bool,
}

impl<R: Read> Opened<R> {
    pub fn new(input: R, cipher: Cipher) -> Self {
        Self {
            input,
            cipher,
            open: Vec::new(),
            at: 0,
            next: Vec::new(),
            begun: false,
        }
    }

    fn fill(&mut self) -> io::Result<()> {
        if !std::mem::replace(&mut self.begun, true) {
            self.next = self.closed()?;
        }
        self.at = 0;
        self.open = std::mem::take(&mut self.next);
        let ends_well = self.open.len().is_multiple_of(BLOCK);
        for block in self.open.chunks_exact_mut(BLOCK) {
            self.cipher.decrypt_block_mut(block.into());
        }
        if !ends_well {
            self.open.truncate(self.open.len() / BLOCK * BLOCK);
            return match self.open.is_empty() {
                true => Err(ErrorKind::UnexpectedEof.into()),
                false => Ok(()),
            };
        }
        self.next = self.closed()?;
        if self.next.is_empty()
            && let Some(filled) = self.open.last().map(|filled| usize::from(*filled))
            && (1..=BLOCK).contains(&filled)
        {
            self.open.truncate(self.open.len() - filled);
        }
        Ok(())
    }

    /// The next bytes as they lie there; fewer than a chunk at the end only.
    fn closed(&mut self) -> io::Result<Vec<u8>> {
        let mut bytes = Vec::with_capacity(CHUNK);
        self.input
            .by_ref()
            .take(CHUNK as u64)
            .read_to_end(&mut bytes)?;
        Ok(bytes)
    }
}

impl<R: Read> Read for Opened<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        if self.at == self.open.len() {
            self.fill()?;
        }
        let part = &self.open[self.at..];
        let length = part.len().min(into.len());
        into[..length].copy_from_slice(&part[..length]);
        self.at += length;
        Ok(length)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use aes::cipher::BlockEncryptMut as _;
    use aes::cipher::block_padding::Pkcs7;

    #[test]
    fn what_is_sealed_is_opened_to_its_last_byte() {
        let (key, iv) = ([7; 32], [9; 16]);
        for length in [0, 1, 15, 16, 17, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK] {
            let text: Vec<u8> = (0..length).map(|n| (n % 251) as u8).collect();
            let mut closed = [&text[..], &[0; BLOCK]].concat();
            let closed = cbc::Encryptor::<Aes256>::new(&key.into(), &iv.into())
                .encrypt_padded_mut::<Pkcs7>(&mut closed, text.len())
                .unwrap();
            let mut opened = Vec::new();
            let cipher = Cipher::new(&key.into(), &iv.into());
            Opened::new(closed, cipher)
                .read_to_end(&mut opened)
                .unwrap();
            assert!(opened == text, "{length}");
        }
    }

    #[test]
    fn signed_bytes_become_letters_as_java_has_them() {
        assert_eq!(as_text(b"\x41\x80\xff"), "A\u{ff80}\u{ffff}".as_bytes());
    }
}
