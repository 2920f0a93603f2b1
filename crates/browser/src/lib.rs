//! The whole of Ringoff in a page of a browser: nothing installed, no server asked.
//!
//! One instance holds the pages ([`App`]): a request in, an answer out, the same pages as on a machine of one's own. Each
//! archive is read by an instance of its own ([`read_job`]), so that what an archive does to it costs that archive alone.
//! What only the page can do comes through [`Host`]; `abi` is the border to it, with the only unsafe code of Ringoff.
//! The page itself is in `page/`: what shows the answers, and what puts the instances to work.

#[cfg(all(target_family = "wasm", target_os = "unknown"))]
mod abi;
mod app;
mod files;
mod host;
mod machine;
mod readings;
mod worker;

pub use app::{App, Asked, Start, Told};
pub use host::{Given, Host, Work};
pub use worker::{Bytes, Job, JobFile, make_ready, read_job};
