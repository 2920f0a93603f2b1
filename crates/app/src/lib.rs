//! The verbs of Ringoff, one file each; the only place where reading, detecting and showing meet.
//!
//! Leans on the operating system's own limits (`rlimit`) to keep each archive's reader in a child
//! process. Prints nothing and asks nothing: what to show goes to the caller.

mod classify;
mod lines;
mod run;
mod scan;
mod walk;
mod worker;

pub use classify::classify;
pub use lines::{LineError, parse_line};
pub use run::{Control, Progress};
pub use scan::{Outcome, ScanError, ScanOptions, Scanned, scan};
pub use worker::{WORKER_VERB, worker};
