//! The verbs of Ringoff, one file each; the only place where reading, detecting and showing meet.
//!
//! Leans on the operating system's own limits (`rlimit`) to keep each archive's reader in a child
//! process. Prints nothing and asks nothing: what to show goes to the caller.

mod child;
mod classify;
pub mod desk;
mod file_name;
mod helper_thread;
mod lines;
mod payments;
mod run;
mod scan;
mod threads;
mod walk;
mod worker;

pub use child::Workers;
pub use classify::classify;
pub use desk::{Desk, DeskError};
pub use lines::{LineError, parse_line};
pub use payments::Payments;
/// What a case is made of.
pub use ringoff_case as case;
/// Papers and their languages.
pub use ringoff_letters as letters;
/// The vault.
pub use ringoff_store as vault;
pub use ringoff_store::{ExposeSecret, SecretString, Vault};
pub use run::{Control, Progress};
pub use scan::{Outcome, ScanError, ScanOptions, Scanned, scan};
pub use worker::{WORKER_VERB, worker};
