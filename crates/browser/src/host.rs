use crate::worker::Job;
use std::time::Duration;

/// What only the page can do.
pub trait Host: Send + Sync + 'static {
    /// Milliseconds since 1970.
    fn now(&self) -> i64;
    /// Time since a fixed moment.
    fn elapsed(&self) -> Duration;
    /// Fills in bytes that nobody can guess.
    fn random(&self, bytes: &mut [u8]);
    /// Makes a file of the page of these bytes, to be read as one that the person gave.
    fn give(&self, bytes: &[u8]) -> u32;
    /// A file is not read again.
    fn forget(&self, file: u32);
    /// Puts a worker of this number to a job. It says what it finds to [`App::said`](crate::App::said).
    fn start(&self, work: &Work);
    /// Ends the worker of this number, whatever it does.
    fn stop(&self, worker: u32);
}

/// A worker and what it is to do.
#[derive(Debug, serde::Serialize, serde::Deserialize)]
pub struct Work {
    /// Its number.
    pub worker: u32,
    /// What it is to do.
    pub job: Job,
}

/// What stands for a file that the person gave: the page keeps the file itself.
#[derive(Clone, Copy, Debug, serde::Serialize, serde::Deserialize)]
pub struct Given {
    /// Its number in the page.
    pub file: u32,
    /// How large it is.
    pub bytes: u64,
}
