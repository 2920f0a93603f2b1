use super::{EXHIBITS, Trouble, Vault};
use crate::digest::Hasher;
use crate::disk::{self, Disk};
use crate::seal::{self, Size};
use crate::{Defect, Digest, Exhibit, ExhibitId, Result, Store, StoreError};
use age::x25519;
use std::io::{self, Read, Write};
use std::iter;
use std::path::Path;
use zeroize::Zeroizing;

const INCOMING: &str = "incoming";

/// Where an exhibit lies, from the top of the vault.
pub(super) fn path(id: &ExhibitId) -> String {
    format!("{EXHIBITS}/{id}.age")
}

/// The exhibit that a file name stands for.
pub(super) fn id_of(name: &str) -> Option<ExhibitId> {
    Digest::parse(name.strip_suffix(".age")?)
}

/// An exhibit's bytes, checked, and the size of its file.
pub(super) fn read(
    disk: &dyn Disk,
    folder: &Path,
    identity: &x25519::Identity,
    exhibit: Exhibit,
) -> Result<(Vec<u8>, u64), Trouble> {
    let sealed = super::fetch(disk, &folder.join(path(&exhibit.id)))?;
    let mut plain = seal::open(identity, &sealed, Size::Of(exhibit.size))?;
    if Digest::of(&plain) != exhibit.id || plain.len() as u64 != exhibit.size {
        return Err(Trouble::Defect(Defect::Altered));
    }
    Ok((std::mem::take(&mut *plain), sealed.len() as u64))
}

impl Vault {
    /// Encrypts as it reads, so that no plaintext is written and no size is too much; the hash, and
    /// with it the name, is known at the end. Acknowledged once the head names it.
    pub(super) fn keep_exhibit(&mut self, bytes: &mut dyn Read) -> Result<Exhibit> {
        let folder = self.folder.join(EXHIBITS);
        let beside = folder.join(disk::beside(INCOMING));
        let written = self.write_incoming(&beside, bytes);
        let (id, size) = match written {
            Ok(written) => written,
            Err(error) => {
                let _ = self.disk.remove(&beside);
                return Err(StoreError::io(&beside, error));
            }
        };
        let exhibit = Exhibit { id, size };
        if self.exhibits.contains_key(&id) && self.exhibit(&id).is_ok() {
            let _ = self.disk.remove(&beside);
            return Ok(exhibit);
        }
        disk::commit(&*self.disk, Ok(()), &folder, &beside, &format!("{id}.age"))?;
        let known = self.exhibits.insert(id, size);
        if let Err(error) = self.write_head() {
            if known.is_none() {
                self.exhibits.remove(&id);
            }
            return Err(error);
        }
        Ok(exhibit)
    }

    fn write_incoming(&self, path: &Path, bytes: &mut dyn Read) -> io::Result<(ExhibitId, u64)> {
        let mut file = disk::create_afresh(&*self.disk, path)?;
        let recipient = iter::once(&self.recipient as &dyn age::Recipient);
        let other = |error: age::EncryptError| io::Error::other(error.to_string());
        let encryptor = age::Encryptor::with_recipients(recipient).map_err(other)?;
        let mut writer = encryptor.wrap_output(&mut file)?;
        let mut hasher = Hasher::default();
        let mut size = 0;
        let mut buffer = Zeroizing::new(vec![0; 64 * 1024]);
        loop {
            let read = match bytes.read(&mut buffer) {
                Ok(0) => break,
                Ok(read) => read,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                Err(error) => return Err(error),
            };
            let part = buffer.get(..read).unwrap_or_default();
            hasher.update(part);
            writer.write_all(part)?;
            size += part.len() as u64;
        }
        writer.finish()?;
        file.sync()?;
        Ok((hasher.finish(), size))
    }
}
