//! What the pages need of the machine on which they run, and do not reach for themselves.

use crate::jobs::Reading;
use jiff::Zoned;
use ringoff_registry::{Registry, RegistryError};
use ringoff_view::case::Answer;
use ringoff_workspace::SecretString;
use ringoff_workspace::vault::{DEFAULT_WORK_FACTOR, RecoveryKey, Store, Unlock};
use std::fmt::Debug;
use std::io::{self, Write};
use std::path::Path;
use std::time::Duration;

/// Where a vault lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keeping {
    /// On a disk of the person's own.
    Disk,
    /// In the storage of a browser, which clears it when it wants, unless it said that it does not. The file that the
    /// person saved is the original.
    Browser {
        /// It said so.
        persisted: bool,
    },
    /// In memory alone.
    Memory,
}

/// The machine: its clocks, its chance, the place of the vault, room for uploads, and who reads archives.
pub trait Platform: Send + Sync + 'static {
    /// The moment, where the person is.
    fn now(&self) -> Zoned;
    /// Time since a fixed moment. It never goes back: links, sessions and the idle lock go by it.
    fn elapsed(&self) -> Duration;
    /// Fills in bytes that nobody can guess.
    fn random(&self, bytes: &mut [u8]) -> io::Result<()>;
    /// What is known of services and operators.
    fn registry(&self) -> Result<Registry, RegistryError> {
        Ok(Registry::embedded())
    }

    /// What the vault is called; the person types it to erase the vault.
    fn vault_name(&self) -> String;
    /// Whether there is a vault.
    fn vault_exists(&self) -> bool;
    /// Makes the vault and opens it.
    fn create_vault(&self, passphrase: &SecretString) -> Answer<(Box<dyn Store>, RecoveryKey)>;
    /// Opens the vault.
    fn open_vault(&self, unlock: &Unlock) -> Answer<Box<dyn Store>>;
    /// Makes the vault that a backup holds. It stays locked. `backup` lies in a [`Folder`] of this machine.
    fn restore_vault(&self, backup: &Path) -> Answer<()>;
    /// Erases the vault, which nobody has open.
    fn erase_vault(&self) -> Answer<()>;
    /// Where the vault lies.
    fn keeping(&self) -> Keeping {
        Keeping::Disk
    }
    /// How many entries of the journal the file holds that the person saved last; asked where no disk keeps the vault.
    fn saved(&self) -> u64 {
        0
    }
    /// A file with so many entries was saved.
    fn note_saved(&self, _entries: u64) -> Answer<()> {
        Ok(())
    }
    /// The work of a new passphrase's lock.
    fn work_factor(&self) -> u8 {
        DEFAULT_WORK_FACTOR
    }

    /// A new empty folder that only this person can look into.
    fn folder(&self) -> io::Result<Box<dyn Folder>>;
    /// The archives of the made-up traveller.
    fn sample_archives(&self) -> io::Result<Box<dyn Folder>>;
    /// Reads archives. Returns at once; what is read is told to `reading`.
    fn read(&self, reading: Reading);
    /// The link was used: what leads to it may go.
    fn link_used(&self) {}
}

/// A private folder. It goes with everything in it when the value is dropped.
pub trait Folder: Send + Sync + Debug {
    /// Where it is.
    fn path(&self) -> &Path;
    /// A new file below it and the folders that lead there; [`io::ErrorKind::AlreadyExists`] if there is one.
    fn create(&self, file: &Path) -> io::Result<Box<dyn Write + Send>>;
    /// Removes a file, as far as the machine lets it.
    fn remove(&self, file: &Path);
}
