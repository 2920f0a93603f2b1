//! Counting what is read and what it unpacks to.

use super::ReadError;
use crate::bundle::{Bytes, Members};
use crate::{Flow, Limits, Sink};
use ringoff_model::{Observation, Skipped};
use secrecy::SecretString;
use std::cell::Cell;
use std::io::{self, Read, Seek, SeekFrom};
use std::rc::Rc;

/// Progress is told about this often.
const STEP: u64 = 1 << 20;

/// Counts the bytes that come out of a reader.
pub(super) struct Counted<R> {
    inner: R,
    count: Rc<Cell<u64>>,
}

impl<R> Counted<R> {
    pub(super) fn new(inner: R, count: Rc<Cell<u64>>) -> Self {
        Self { inner, count }
    }
}

impl<R: Read> Read for Counted<R> {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        let read = self.inner.read(buf)?;
        self.count.set(self.count.get() + read as u64);
        Ok(read)
    }
}

impl<R: Seek> Seek for Counted<R> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.inner.seek(to)
    }
}

/// Counts the bytes that come out of the files of a folder.
pub(super) struct CountedFolder<'f> {
    pub folder: &'f dyn Members,
    pub read: Rc<Cell<u64>>,
}

impl Members for CountedFolder<'_> {
    fn open(&self, path: &str) -> Option<Result<Box<dyn Bytes + '_>, ReadError>> {
        let file = self.folder.open(path)?;
        Some(file.map(|file| {
            let counted: Box<dyn Bytes + '_> = Box::new(Counted::new(file, Rc::clone(&self.read)));
            counted
        }))
    }
}

/// What bounds one unpacked file.
pub(super) struct Bounds {
    /// Bytes of packed data so far (grows while reading) or in all.
    pub packed: Rc<Cell<u64>>,
    /// The size that the container states, where it does.
    pub stated: Option<u64>,
    /// Unpacked bytes of the whole archive, shared by all its containers.
    pub total: Rc<Cell<u64>>,
    /// Bytes of the whole archive as it lies there: what its containers multiply together counts too.
    pub archive_size: u64,
    pub limits: Limits,
}

/// Unpacked data. Fails with a limit before a bomb can cost memory or time, whatever the
/// container's own header says about sizes.
pub(super) struct Unpacked<R> {
    inner: R,
    bounds: Bounds,
    out: u64,
}

impl<R: Read> Unpacked<R> {
    pub(super) fn new(inner: R, bounds: Bounds) -> Self {
        Self {
            inner,
            bounds,
            out: 0,
        }
    }

    fn check(&self, ended: bool) -> Result<(), ReadError> {
        let limits = &self.bounds.limits;
        if self
            .bounds
            .stated
            .is_some_and(|stated| self.out > stated || (ended && self.out < stated))
        {
            return Err(ReadError::Damaged { what: "size" });
        }
        if self.bounds.total.get() > limits.unpacked_bytes {
            return Err(ReadError::Limit {
                which: "unpacked_bytes",
                limit: limits.unpacked_bytes,
            });
        }
        let too_dense = |out: u64, packed: u64| {
            out > limits.ratio_floor && out > packed.max(1).saturating_mul(limits.ratio)
        };
        let total = self.bounds.total.get();
        if too_dense(self.out, self.bounds.packed.get())
            || too_dense(total, self.bounds.archive_size)
        {
            return Err(ReadError::Limit {
                which: "ratio",
                limit: limits.ratio,
            });
        }
        Ok(())
    }
}

impl<R: Read> Read for Unpacked<R> {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        let read = self.inner.read(buf).map_err(damage)?;
        self.out += read as u64;
        self.bounds.total.set(self.bounds.total.get() + read as u64);
        self.check(read == 0 && !buf.is_empty())
            .map_err(ReadError::into_io)?;
        Ok(read)
    }
}

/// What a decompressor complains about is damage of the file, not a failing disk.
fn damage(error: io::Error) -> io::Error {
    use io::ErrorKind::{InvalidData, InvalidInput, UnexpectedEof};
    let own = error.get_ref().is_some_and(|inner| inner.is::<ReadError>());
    match error.kind() {
        InvalidData | InvalidInput if !own => ReadError::Damaged {
            what: "packed data",
        }
        .into_io(),
        UnexpectedEof if !own => ReadError::Damaged {
            what: "packed data cut off",
        }
        .into_io(),
        _ => error,
    }
}

/// Stands between a format and the receiver: tells progress in bytes of the archive,
/// whatever the format counts, and remembers that the receiver said stop.
pub(crate) struct Watch<'a> {
    inner: &'a mut dyn Sink,
    count: Rc<Cell<u64>>,
    size: u64,
    told: u64,
    pub(crate) stopped: bool,
}

impl<'a> Watch<'a> {
    pub(super) fn new(inner: &'a mut dyn Sink, count: Rc<Cell<u64>>, size: u64) -> Self {
        Self {
            inner,
            count,
            size,
            told: 0,
            stopped: false,
        }
    }

    /// Tells where reading stands, if it moved on by enough since the last time.
    pub(super) fn tell(&mut self, least: u64) -> Flow {
        let read = self.count.get().min(self.size);
        if read < self.told.saturating_add(least) {
            return self.flow();
        }
        self.told = read;
        let flow = self.inner.progress(read);
        self.note(flow)
    }

    fn flow(&self) -> Flow {
        if self.stopped {
            Flow::Stop
        } else {
            Flow::Continue
        }
    }

    fn note(&mut self, flow: Flow) -> Flow {
        self.stopped |= flow == Flow::Stop;
        self.flow()
    }
}

impl Sink for Watch<'_> {
    fn begin(&mut self, file: &str, format: &str) {
        self.inner.begin(file, format);
    }

    fn observation(&mut self, observation: Observation<'_>) -> Flow {
        let flow = self.inner.observation(observation);
        self.note(flow);
        self.tell(STEP)
    }

    fn skipped(&mut self, skipped: Skipped) -> Flow {
        let flow = self.inner.skipped(skipped);
        self.note(flow);
        self.tell(STEP)
    }

    fn unrecognized(&mut self, file: &str) {
        self.inner.unrecognized(file);
    }

    fn failed(&mut self, file: &str, error: &ReadError) {
        self.inner.failed(file, error);
    }

    fn progress(&mut self, _: u64) -> Flow {
        self.tell(STEP)
    }

    fn passphrase(&mut self) -> Option<SecretString> {
        self.inner.passphrase()
    }
}
