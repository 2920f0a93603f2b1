//! age, as a vault uses it.

use crate::{Defect, Result, StoreError};
use age::{DecryptError, scrypt, x25519};
use secrecy::{ExposeSecret, SecretString};
use std::io::{self, Read};
use std::iter;
use std::path::Path;
use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

/// How large the plaintext of a file must be: what tells a cut file from an altered one.
#[derive(Clone, Copy)]
pub(crate) enum Size {
    /// Exactly so many bytes.
    Of(u64),
    /// A multiple of so many bytes.
    MultipleOf(u64),
}

/// Locks bytes for the holder of a vault's identity.
pub(crate) fn seal(recipient: &x25519::Recipient, plain: &[u8]) -> Result<Vec<u8>> {
    age::encrypt(recipient, plain).map_err(failed)
}

/// Opens what [`seal`] locked.
pub(crate) fn open(
    identity: &x25519::Identity,
    sealed: &[u8],
    size: Size,
) -> Result<Zeroizing<Vec<u8>>, Defect> {
    unlock(identity, sealed, size).map_err(|error| match error {
        Refused::Key => Defect::OtherVault,
        Refused::Work(factor) => Defect::WorkFactor(factor),
        Refused::Broken(defect) => defect,
    })
}

/// Locks a vault's identity with a passphrase, as the `age` tool's `-p` does.
pub(crate) fn seal_with_passphrase(
    passphrase: &SecretString,
    work_factor: u8,
    plain: &[u8],
) -> Result<Vec<u8>> {
    let mut recipient = scrypt::Recipient::new(normal(passphrase));
    recipient.set_work_factor(work_factor);
    age::encrypt(&recipient, plain).map_err(failed)
}

/// Opens what [`seal_with_passphrase`] locked, unless that takes more work than `most` allows.
pub(crate) fn open_with_passphrase(
    passphrase: &SecretString,
    most: u8,
    sealed: &[u8],
    size: Size,
) -> Result<Zeroizing<Vec<u8>>, Refused> {
    let mut identity = scrypt::Identity::new(normal(passphrase));
    identity.set_max_work_factor(most);
    unlock(&identity, sealed, size)
}

/// Why a file stays closed.
pub(crate) enum Refused {
    /// It is locked for another key or passphrase.
    Key,
    /// It asks for so much work.
    Work(u8),
    /// It is not what was written.
    Broken(Defect),
}

fn unlock(
    identity: &dyn age::Identity,
    sealed: &[u8],
    size: Size,
) -> Result<Zeroizing<Vec<u8>>, Refused> {
    let refuse = |error| match error {
        DecryptError::NoMatchingKeys
        | DecryptError::DecryptionFailed
        | DecryptError::KeyDecryptionFailed => Refused::Key,
        DecryptError::ExcessiveWork { required, .. } => Refused::Work(required),
        _ => Refused::Broken(cut_or_altered(sealed, size)),
    };
    let decryptor = age::Decryptor::new_buffered(sealed).map_err(refuse)?;
    let mut reader = decryptor.decrypt(iter::once(identity)).map_err(refuse)?;
    let mut plain = Zeroizing::new(Vec::with_capacity(sealed.len()));
    let read = reader.read_to_end(&mut plain);
    read.map_err(|error| refuse(DecryptError::Io(error)))?;
    Ok(plain)
}

/// Whether a file that does not open is shorter than it must be.
pub(crate) fn cut_or_altered(sealed: &[u8], size: Size) -> Defect {
    const MAGIC: &[u8] = b"age-encryption.org/v1\n";
    let begins_well = sealed.starts_with(MAGIC) || MAGIC.starts_with(sealed);
    let short = match plain_size(sealed) {
        None => begins_well,
        Some(plain) => match size {
            Size::Of(expected) => plain < expected,
            Size::MultipleOf(unit) => plain == 0 || plain % unit != 0,
        },
    };
    if short {
        Defect::CutOff
    } else {
        Defect::Altered
    }
}

/// The size of the plaintext of an age file, by its length alone.
fn plain_size(sealed: &[u8]) -> Option<u64> {
    const NONCE: usize = 16;
    const TAG: usize = 16;
    const CHUNK: usize = 64 * 1024 + TAG;
    let end_of_header = sealed.windows(5).position(|bytes| bytes == b"\n--- ")?;
    let rest = sealed.get(end_of_header + 5..)?;
    let mac = rest.iter().position(|byte| *byte == b'\n')?;
    let body = rest.get(mac + 1 + NONCE..)?.len();
    let tags = body.div_ceil(CHUNK) * TAG;
    u64::try_from(body.checked_sub(tags)?).ok()
}

/// One spelling for what can be typed in several: NFC, which keyboards give.
fn normal(passphrase: &SecretString) -> SecretString {
    let text: Zeroizing<String> = Zeroizing::new(passphrase.expose_secret().nfc().collect());
    SecretString::from(text.as_str())
}

/// Encrypting into memory fails only where writing does.
fn failed(error: age::EncryptError) -> StoreError {
    let source = match error {
        age::EncryptError::Io(source) => source,
        other => io::Error::other(other.to_string()),
    };
    StoreError::io(Path::new("age"), source)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cut_file_and_an_altered_one_are_told_apart() {
        let identity = x25519::Identity::generate();
        for size in [512usize, 1024, 64 * 1024, 64 * 1024 + 512] {
            let sealed = seal(&identity.to_public(), &vec![7; size]).unwrap();
            let expect = Size::MultipleOf(512);
            assert_eq!(plain_size(&sealed), Some(size as u64));
            assert_eq!(open(&identity, &sealed, expect).unwrap().len(), size);
            for cut in [0, 10, 150, sealed.len() - 513, sealed.len() - 1] {
                let defect = open(&identity, &sealed[..cut], expect).unwrap_err();
                assert_eq!(defect, Defect::CutOff, "{cut} of {}", sealed.len());
            }
            for at in [sealed.len() - 1, sealed.len() - 300] {
                let mut altered = sealed.clone();
                altered[at] ^= 1;
                let defect = open(&identity, &altered, expect).unwrap_err();
                assert_eq!(defect, Defect::Altered);
            }
        }
    }

    #[test]
    fn a_passphrase_opens_however_its_accents_were_typed() {
        let composed = SecretString::from("кой\u{0439} é");
        let decomposed = SecretString::from("кои\u{0306}\u{0438}\u{0306} e\u{0301}");
        let sealed = seal_with_passphrase(&composed, 2, b"x").unwrap();
        let opened = open_with_passphrase(&decomposed, 2, &sealed, Size::Of(1));
        assert_eq!(opened.ok().map(|plain| plain.to_vec()), Some(b"x".to_vec()));
    }

    #[test]
    fn a_lock_that_asks_for_too_much_work_is_refused_before_any_is_done() {
        let passphrase = SecretString::from("made up");
        let sealed = seal_with_passphrase(&passphrase, 9, b"x").unwrap();
        let text = String::from_utf8_lossy(&sealed).into_owned();
        let at = text.find(" 9\n").unwrap();
        let mut enormous = sealed[..=at].to_vec();
        enormous.extend_from_slice(b"40");
        enormous.extend_from_slice(&sealed[at + 2..]);
        let started = std::time::Instant::now();
        let refused = open_with_passphrase(&passphrase, 20, &enormous, Size::Of(1));
        assert!(matches!(refused, Err(Refused::Work(40))));
        assert!(started.elapsed().as_secs() < 5);
    }
}
