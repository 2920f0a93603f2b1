//! Reading archives with threads and processes of their own. What is read and how it is joined is `ringoff-scan`'s.
//!
//! Leans on the operating system's own limits (`rlimit`) to keep each archive's reader in a child
//! process. Prints nothing and asks nothing: what to show goes to the caller.

mod child;
mod classify;
mod file_name;
mod folder;
mod hash;
mod helper_thread;
mod lines;
mod run;
mod scan;
mod threads;
mod walk;
mod worker;

pub use child::Workers;
pub use classify::classify;
pub use lines::{LineError, parse_line};
pub use run::Ask;
pub use scan::{ScanOptions, scan};
pub use worker::{WORKER_VERB, worker};
