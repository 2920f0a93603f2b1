use super::{MAX_WORK_FACTOR, Trouble, Vault, fetch};
use crate::disk::{self, Disk};
use crate::header::{self, Header};
use crate::seal::{self, Refused, Size};
use crate::{Defect, RecoveryKey, Result, StoreError};
use age::x25519;
use secrecy::{ExposeSecret, SecretString};
use std::fmt;
use std::path::Path;
use zeroize::Zeroizing;

/// What a person opens a vault with.
pub enum Unlock {
    /// The passphrase.
    Passphrase(SecretString),
    /// The recovery words, or the same key as `AGE-SECRET-KEY-1...`.
    Recovery(SecretString),
}

impl fmt::Debug for Unlock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Passphrase(_) => "Passphrase(hidden)",
            Self::Recovery(_) => "Recovery(hidden)",
        })
    }
}

/// A vault's identity is a line of 74 letters, as `age-keygen` writes it.
const IDENTITY_SIZE: Size = Size::Of(75);

/// Characters of a new passphrase at least, for who asks for one. A vault with a shorter one still opens.
pub const SHORTEST_PASSPHRASE: usize = 10;

pub(super) fn check(passphrase: &SecretString) -> Result<()> {
    if passphrase.expose_secret().is_empty() {
        return Err(StoreError::EmptyPassphrase);
    }
    Ok(())
}

pub(super) fn lock_with_passphrase(
    identity: &x25519::Identity,
    passphrase: &SecretString,
    work_factor: u8,
) -> Result<Vec<u8>> {
    let work_factor = work_factor.clamp(1, MAX_WORK_FACTOR);
    seal::seal_with_passphrase(passphrase, work_factor, identity_file(identity).as_bytes())
}

pub(super) fn lock_with_recovery(
    identity: &x25519::Identity,
    recovery: &RecoveryKey,
) -> Result<Vec<u8>> {
    seal::seal(&recovery.recipient(), identity_file(identity).as_bytes())
}

fn identity_file(identity: &x25519::Identity) -> Zeroizing<String> {
    let text = identity.to_string();
    Zeroizing::new(format!("{}\n", text.expose_secret()))
}

/// The vault's identity. First it is seen that the key file is the one that was written: only then
/// does a refusal mean a wrong passphrase.
pub(super) fn unlock(
    disk: &dyn Disk,
    folder: &Path,
    header: &Header,
    unlock: &Unlock,
) -> Result<x25519::Identity> {
    let (file, plain) = match unlock {
        Unlock::Passphrase(passphrase) => {
            check(passphrase)?;
            let sealed = key_file(disk, folder, header, header::KEY)?;
            let opened =
                seal::open_with_passphrase(passphrase, MAX_WORK_FACTOR, &sealed, IDENTITY_SIZE);
            let plain = opened.map_err(|refused| match refused {
                Refused::Key => StoreError::WrongPassphrase,
                Refused::Work(factor) => {
                    StoreError::damaged(header::KEY, Defect::WorkFactor(factor))
                }
                Refused::Broken(defect) => StoreError::damaged(header::KEY, defect),
            })?;
            (header::KEY, plain)
        }
        Unlock::Recovery(words) => {
            let recovery = RecoveryKey::parse(words.expose_secret())?;
            let sealed = key_file(disk, folder, header, header::RECOVERY)?;
            let opened = seal::open(recovery.identity(), &sealed, IDENTITY_SIZE);
            let plain = opened.map_err(|defect| match defect {
                Defect::OtherVault => StoreError::WrongRecoveryKey,
                defect => StoreError::damaged(header::RECOVERY, defect),
            })?;
            (header::RECOVERY, plain)
        }
    };
    let text = std::str::from_utf8(&plain).ok();
    text.and_then(|text| text.trim_end().parse().ok())
        .ok_or_else(|| StoreError::damaged(file, Defect::Malformed))
}

/// A key file, if it is one of those that the header allows.
pub(super) fn key_file(
    disk: &dyn Disk,
    folder: &Path,
    header: &Header,
    file: &str,
) -> Result<Vec<u8>> {
    let sealed = fetch(disk, &folder.join(file)).map_err(|trouble| trouble.at(file.to_owned()))?;
    if !header.allows(file, &sealed) {
        let defect = seal::cut_or_altered(&sealed, IDENTITY_SIZE);
        return Err(Trouble::Defect(defect).at(file.to_owned()));
    }
    Ok(sealed)
}

impl Vault {
    /// Locks the vault with another passphrase. The old one opens it no longer, but still opens every
    /// backup made before.
    pub fn change_passphrase(&mut self, new: &SecretString, work_factor: u8) -> Result<()> {
        check(new)?;
        let sealed = lock_with_passphrase(&self.identity, new, work_factor)?;
        self.replace_key(header::KEY, &sealed)
    }

    /// Locks the vault with another recovery key: one from [`RecoveryKey::generate`], which the person
    /// has written down by now. The old one opens the vault no longer, but still opens every backup
    /// made before.
    pub fn set_recovery_key(&mut self, new: &RecoveryKey) -> Result<()> {
        let sealed = lock_with_recovery(&self.identity, new)?;
        self.replace_key(header::RECOVERY, &sealed)
    }

    /// Three steps, each durable before the next: the header allows the old file and the new one; the
    /// file changes; the header allows the new one only. The vault opens after any of them.
    fn replace_key(&mut self, file: &str, sealed: &[u8]) -> Result<()> {
        let old = key_file(&*self.disk, &self.folder, &self.header, file)?;
        let mut header = self.header.clone();
        header.allow_only(file, &old);
        header.allow(file, sealed);
        self.write_header(header)?;
        disk::place(&*self.disk, &self.folder, file, sealed)?;
        let mut header = self.header.clone();
        header.allow_only(file, sealed);
        self.write_header(header)
    }

    fn write_header(&mut self, header: Header) -> Result<()> {
        let text = header.to_text()?;
        disk::place(&*self.disk, &self.folder, header::FILE, text.as_bytes())?;
        self.header = header;
        Ok(())
    }
}
