//! A scan without the machine: reading one archive, wherever its bytes come from, and joining what came of all of them.
//!
//! Who runs it decides where each archive is read: `ringoff-app` in a process, `ringoff-browser` in a worker of the
//! page. Both read with [`Reader`], hand on [`Answer`]s and join them in [`Collected`], so that the same archives give
//! the same list. Opens no file and starts no thread.

mod answer;
mod collected;
mod jobs;
mod passphrases;
mod reader;

pub use answer::{Answer, Done};
pub use collected::{Collected, Whole};
pub use jobs::jobs;
pub use passphrases::{Left, Passphrases, Unlocking};
pub use reader::{Observer, Reader, Source, described, described_exports, sha256};
