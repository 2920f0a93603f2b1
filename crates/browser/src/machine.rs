//! What the pages need of a machine, of a page in a browser.

use crate::app::Start;
use crate::files::Files;
use crate::host::Host;
use crate::readings::Readings;
use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};
use ringoff_testkit::Traveller;
use ringoff_view::case::{Answer, Trouble};
use ringoff_web::{Folder, Keeping, Platform, Reading};
use ringoff_workspace::SecretString;
use ringoff_workspace::vault::{
    self, CreateOptions, LogDisk, PAGE_WORK_FACTOR, Place, RecoveryKey, Store, StoreError, Unlock,
    Vault,
};
use std::io::{self, Cursor};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

const VAULT: &str = "vault";
/// Beside the vault: the number of the last entry that a saved file holds.
const SAVED: &str = "saved";
/// The vault comes from a file: whatever it holds when it is opened is in that file.
const RESTORED: u64 = u64::MAX;

/// The page as a machine.
pub(crate) struct Machine {
    pub host: Arc<dyn Host>,
    pub readings: Readings,
    files: Files,
    disk: Arc<LogDisk>,
    zone: TimeZone,
    in_memory: bool,
    /// The browser said that it clears nothing by itself.
    persisted: AtomicBool,
}

impl Machine {
    pub fn new(host: Arc<dyn Host>, disk: LogDisk, start: &Start) -> Self {
        Self {
            host,
            readings: Readings::new(start.workers),
            files: Files::default(),
            disk: Arc::new(disk),
            zone: TimeZone::get(&start.zone).unwrap_or(TimeZone::UTC),
            in_memory: start.in_memory,
            persisted: AtomicBool::new(false),
        }
    }

    pub fn set_persisted(&self, persisted: bool) {
        self.persisted.store(persisted, Ordering::SeqCst);
    }

    fn place(&self) -> Place {
        Place::of_log(&self.disk, VAULT)
    }
}

/// The pages and who puts the workers to work hold the same machine.
pub(crate) struct Shared(pub Arc<Machine>);

impl Platform for Shared {
    fn now(&self) -> Zoned {
        let now = Timestamp::from_millisecond(self.0.host.now()).unwrap_or_default();
        now.to_zoned(self.0.zone.clone())
    }

    fn elapsed(&self) -> Duration {
        self.0.host.elapsed()
    }

    fn random(&self, bytes: &mut [u8]) -> io::Result<()> {
        self.0.host.random(bytes);
        Ok(())
    }

    fn vault_name(&self) -> String {
        VAULT.to_owned()
    }

    fn vault_exists(&self) -> bool {
        Vault::exists(self.0.place())
    }

    fn create_vault(&self, passphrase: &SecretString) -> Answer<(Box<dyn Store>, RecoveryKey)> {
        // First: once there is a vault, its recovery key must be told.
        self.note_saved(0)?;
        let options = CreateOptions {
            created: self.now().timestamp(),
            work_factor: PAGE_WORK_FACTOR,
        };
        let made = Vault::create(self.0.place(), passphrase, options);
        let (vault, key) = made?;
        Ok((Box::new(vault), key))
    }

    fn open_vault(&self, unlock: &Unlock) -> Answer<Box<dyn Store>> {
        let vault = Vault::open_with(self.0.place(), unlock)?;
        if self.saved() == RESTORED {
            self.note_saved(vault.head().seq)?;
        }
        Ok(Box::new(vault))
    }

    fn restore_vault(&self, backup: &Path) -> Answer<()> {
        let bytes = self.0.files.bytes(backup).unwrap_or_default();
        vault::restore_from(Cursor::new(bytes), backup, self.0.place())?;
        self.note_saved(RESTORED)
    }

    fn erase_vault(&self) -> Answer<()> {
        let erased = Vault::erase(self.0.place());
        erased.map(drop).map_err(Trouble::from)
    }

    fn work_factor(&self) -> u8 {
        PAGE_WORK_FACTOR
    }

    fn keeping(&self) -> Keeping {
        match self.0.in_memory {
            true => Keeping::Memory,
            false => Keeping::Browser {
                persisted: self.0.persisted.load(Ordering::SeqCst),
            },
        }
    }

    fn saved(&self) -> u64 {
        let noted = self.0.disk.note(SAVED);
        let text = noted.and_then(|bytes| String::from_utf8(bytes).ok());
        text.and_then(|text| text.parse().ok()).unwrap_or_default()
    }

    fn note_saved(&self, entries: u64) -> Answer<()> {
        let noted = self.0.disk.put_note(SAVED, entries.to_string().as_bytes());
        noted.map_err(|source| {
            Trouble::from(StoreError::Io {
                path: SAVED.into(),
                source,
            })
        })
    }

    fn folder(&self) -> io::Result<Box<dyn Folder>> {
        Ok(Box::new(self.0.files.folder(&self.0.host)))
    }

    fn sample_archives(&self) -> io::Result<Box<dyn Folder>> {
        let folder = self.0.files.folder(&self.0.host);
        for (name, bytes) in Traveller::new().archives()? {
            folder.put(&name, &bytes)?;
        }
        Ok(Box::new(folder))
    }

    fn read(&self, reading: Reading) {
        self.0.readings.take(reading, &self.0.files);
    }
}
