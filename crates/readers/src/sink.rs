use ringoff_model::{Observation, Skipped};
use secrecy::SecretString;

/// Whether to go on reading.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flow {
    /// Go on.
    Continue,
    /// Stop at once (interrupted, or a limit of the receiver).
    Stop,
}

/// Takes what a reader finds, one thing at a time.
///
/// Observations borrow from the reader's buffer, which is why readers push into a sink instead of
/// handing out an iterator: nothing is copied for an entry that shows nothing.
pub trait Sink {
    /// A file begins: its label (`export.zip!messages.ndjson`) and the id of the format that took it.
    fn begin(&mut self, file: &str, format: &str);
    /// One thing read.
    fn observation(&mut self, observation: Observation<'_>) -> Flow;
    /// One entry that was not read, and why.
    fn skipped(&mut self, skipped: Skipped) -> Flow;
    /// A file that no format recognized.
    fn unrecognized(&mut self, file: &str);
    /// A file that began well and cannot be read further (also counted as one loss).
    fn failed(&mut self, file: &str, error: &crate::ReadError);
    /// So many bytes of the archive have been read so far.
    fn progress(&mut self, bytes: u64) -> Flow;
    /// The passphrase of the file that began last, which is locked. Asked once more where the one before did not open
    /// it. None ends the asking: the file is skipped as encrypted.
    fn passphrase(&mut self) -> Option<SecretString> {
        None
    }
}
