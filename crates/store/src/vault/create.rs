use super::staging::Staging;
use super::{DEFAULT_WORK_FACTOR, HEAD, Vault, journal, keys};
use crate::disk::{Disk, place};
use crate::header::{self, Header};
use crate::{Head, RecoveryKey, Result};
use age::x25519;
use jiff::Timestamp;
use secrecy::SecretString;
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

/// How a vault is created.
#[derive(Clone, Copy, Debug)]
pub struct CreateOptions {
    /// The time to state as that of creation; the only clock reading in a vault.
    pub created: Timestamp,
    /// The work that the passphrase costs: 2^n steps of scrypt.
    pub work_factor: u8,
}

impl CreateOptions {
    /// The usual options at this time.
    pub fn at(created: Timestamp) -> Self {
        Self {
            created,
            work_factor: DEFAULT_WORK_FACTOR,
        }
    }
}

pub(crate) fn create(
    disk: Arc<dyn Disk>,
    folder: &Path,
    passphrase: &SecretString,
    options: CreateOptions,
) -> Result<(Vault, RecoveryKey)> {
    keys::check(passphrase)?;
    let identity = x25519::Identity::generate();
    let recovery = RecoveryKey::generate();
    let mut header = Header::new(options.created);
    let key = keys::lock_with_passphrase(&identity, passphrase, options.work_factor)?;
    let spare = keys::lock_with_recovery(&identity, &recovery)?;
    header.allow(header::KEY, &key);
    header.allow(header::RECOVERY, &spare);
    let recipient = identity.to_public();
    let head = journal::seal_head(&recipient, Head::START, &BTreeMap::new())?;
    let text = header.to_text()?;

    let staging = Staging::begin(&*disk, folder)?;
    let files: [(&str, &[u8]); 4] = [
        (header::KEY, &key),
        (header::RECOVERY, &spare),
        (HEAD, &head),
        (header::FILE, text.as_bytes()),
    ];
    for (name, bytes) in files {
        if let Err(error) = place(&*disk, &staging.folder, name, bytes) {
            staging.abandon();
            return Err(error);
        }
    }
    let lock = staging.finish()?;
    let vault = Vault {
        disk: Arc::clone(&disk),
        folder: folder.to_owned(),
        header,
        identity,
        recipient,
        entries: Vec::new(),
        segments: Vec::new(),
        exhibits: BTreeMap::new(),
        merge_above: journal::MERGE_ABOVE,
        _lock: lock,
    };
    Ok((vault, recovery))
}
