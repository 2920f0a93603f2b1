//! The journal and the exhibits of every case, kept where nothing is lost and nobody else reads.
//!
//! A [`Store`] is an append-only chain of payloads and a box of exhibits. [`Vault`] keeps both in a
//! folder of age files that the public `age` tool opens without us; [`Memory`] keeps them nowhere. A
//! payload is bytes: this crate never looks inside one. The folder is one of this machine or, where there is no file
//! system, one of a [`LogDisk`].
//!
//! Leans on `age` for every lock, on the standard library for files and the lock between processes,
//! on no other crate of Ringoff. Never reads a clock, writes plaintext to disk (except
//! [`Vault::export`], which is asked for by name), overwrites what it cannot read, or opens a connection.
//!
//! The format is written down in `docs/formats/vault.md`.

mod digest;
mod disk;
mod error;
mod evidence;
mod header;
mod line;
mod memory;
mod recovery;
mod seal;
mod store;
mod vault;

#[cfg(test)]
mod torture;

pub use digest::Digest;
pub use disk::{LogDisk, Medium, Place};
pub use error::{Defect, Result, StoreError};
pub use evidence::{ExportFiles, VERIFIER, evidence, verify_export};
pub use memory::Memory;
pub use recovery::RecoveryKey;
pub use secrecy::{ExposeSecret, SecretString};
pub use store::{Entry, Exhibit, ExhibitId, Head, MOST_APPENDED, Problem, Report, Store};
pub use vault::{
    Backup, CreateOptions, Erased, Exported, Put, Unlock, Vault, restore, restore_from,
};
pub use vault::{DEFAULT_WORK_FACTOR, MAX_WORK_FACTOR, PAGE_WORK_FACTOR, SHORTEST_PASSPHRASE};
