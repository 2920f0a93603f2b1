//! The program's own desk behind the pages: the vault in its folder, the made-up traveller's in a temporary one.

mod import;
mod office;
mod shared;
mod start;

use crate::office::{Answer, CaseContext, Trouble, Upload, VaultState, trouble};
use jiff::Zoned;
use ringoff_registry::Registry;
use ringoff_workspace::case::CaseId;
use ringoff_workspace::vault::Vault;
use ringoff_workspace::{Workspace, WorkspaceError};
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use tempfile::TempDir;

/// Where the desk finds things.
#[derive(Clone, Debug)]
pub struct Place {
    /// The vault's folder.
    pub vault: PathBuf,
    /// This program, which reads archives as its own worker.
    pub program: PathBuf,
    /// Records of one's own.
    pub data: Option<PathBuf>,
    /// The moment to act at; the clock's, if not given.
    pub clock: Option<Zoned>,
    /// The work of a new passphrase's lock; tests make it light.
    pub work_factor: u8,
}

/// The desk at which the pages work.
pub struct DeskOffice {
    place: Place,
    inner: Mutex<Inner>,
}

impl std::fmt::Debug for DeskOffice {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("DeskOffice")
            .field("place", &self.place)
            .finish_non_exhaustive()
    }
}

#[derive(Default)]
struct Inner {
    open: Option<Open>,
}

/// An open vault.
struct Open {
    desk: Workspace,
    vault: Arc<Mutex<Vault>>,
    /// The made-up traveller's folder: vault and archives, thrown away with it.
    sample: Option<TempDir>,
}

impl DeskOffice {
    /// A desk with a closed vault.
    pub fn new(place: Place) -> Self {
        Self {
            place,
            inner: Mutex::default(),
        }
    }

    fn inner(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn now(&self) -> Zoned {
        self.place.clock.clone().unwrap_or_else(Zoned::now)
    }

    fn registry(&self) -> Answer<Registry> {
        match &self.place.data {
            None => Ok(Registry::embedded()),
            Some(folder) => Registry::with_data(folder)
                .map_err(|error| Trouble::with("data-invalid", error.to_string())),
        }
    }

    fn vault_state(&self) -> VaultState {
        match &self.inner().open {
            Some(open) if open.sample.is_some() => VaultState::Sample,
            Some(_) => VaultState::Open,
            None if Vault::exists(&self.place.vault) => VaultState::Locked,
            None => VaultState::None,
        }
    }

    /// Works at the open desk.
    fn with<T>(&self, work: impl FnOnce(&mut Open) -> Answer<T>) -> Answer<T> {
        match &mut self.inner().open {
            Some(open) => work(open),
            None => Err(Trouble::of("vault-locked")),
        }
    }

    /// Works with a case as it stands.
    fn with_case<T>(
        &self,
        case: &str,
        work: impl FnOnce(&CaseContext<'_>) -> Answer<T>,
    ) -> Answer<T> {
        let now = self.now();
        self.with(|open| {
            let id = CaseId(case.to_owned());
            let state = open.desk.case(&id).map_err(trouble)?;
            work(&CaseContext {
                workspace: &open.desk,
                id,
                case: state,
                now,
            })
        })
    }
}

fn store_trouble(error: ringoff_workspace::vault::StoreError) -> Trouble {
    trouble(WorkspaceError::from(error))
}

fn io_trouble(error: std::io::Error) -> Trouble {
    Trouble::with("io", error.to_string())
}

/// The traveller's archives, in the folder of her vault.
fn sample_upload(folder: &std::path::Path) -> Upload {
    let root = folder.join("archives");
    Upload {
        paths: vec![root.clone()],
        root,
    }
}
