//! One vault for the desk and for what is done to the vault as a whole.

use ringoff_workspace::vault::{Entry, Exhibit, ExhibitId, Head, Report, Store, StoreError, Vault};
use std::io::Read;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

pub(super) struct SharedVault(pub Arc<Mutex<Vault>>);

impl SharedVault {
    fn vault(&self) -> MutexGuard<'_, Vault> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Store for SharedVault {
    fn append(&mut self, payload: &[u8]) -> Result<Entry, StoreError> {
        self.vault().append(payload)
    }

    fn append_all(&mut self, payloads: &[Vec<u8>]) -> Result<Vec<Entry>, StoreError> {
        self.vault().append_all(payloads)
    }

    fn entries_after(&self, seq: u64) -> Result<Vec<Entry>, StoreError> {
        self.vault().entries_after(seq)
    }

    fn put_exhibit(&mut self, bytes: &mut dyn Read) -> Result<Exhibit, StoreError> {
        self.vault().put_exhibit(bytes)
    }

    fn exhibit(&self, id: &ExhibitId) -> Result<Vec<u8>, StoreError> {
        self.vault().exhibit(id)
    }

    fn exhibits(&self) -> Result<Vec<Exhibit>, StoreError> {
        self.vault().exhibits()
    }

    fn verify(&self) -> Result<Report, StoreError> {
        self.vault().verify()
    }

    fn head(&self) -> Head {
        self.vault().head()
    }
}
