//! The part of the file that is in memory.

use super::scan::{ValueEnd, value_end};
use std::io::{self, Read};

/// Bytes held as a rule; fits the second-level cache of a core.
const START: usize = 256 << 10;
/// Room that is kept for reading while a value is dropped.
const ROOM: usize = 64 << 10;

/// A window that moves over the file and grows only for one long tag.
pub(super) struct Window<'i> {
    input: &'i mut dyn Read,
    buffer: Vec<u8>,
    from: usize,
    to: usize,
    largest: usize,
    ended: bool,
    failure: Option<io::Error>,
    read: u64,
}

/// What came of asking for more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum More {
    Read,
    Ended,
    /// The window may not grow further.
    Full,
}

/// What a dropped value ended with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Dropped {
    /// Its quote, which now stands where the value began.
    Quote,
    /// A known tag, which now stands where the value began.
    Entry,
    /// The receiver said stop.
    Stopped,
    Ended,
}

impl<'i> Window<'i> {
    pub(super) fn new(input: &'i mut dyn Read, largest: usize) -> Self {
        let largest = largest.max(START);
        let buffer = vec![0; START];
        Self {
            input,
            buffer,
            from: 0,
            to: 0,
            largest,
            ended: false,
            failure: None,
            read: 0,
        }
    }

    pub(super) fn bytes(&self) -> &[u8] {
        &self.buffer[self.from..self.to]
    }

    /// Bytes of the file read so far.
    pub(super) fn read_so_far(&self) -> u64 {
        self.read
    }

    pub(super) fn advance(&mut self, count: usize) {
        self.from = (self.from + count).min(self.to);
    }

    /// Gives up what is in the window.
    pub(super) fn clear(&mut self) {
        self.from = self.to;
    }

    /// Why reading ended early, once all that came before it has been looked at.
    pub(super) fn failure(&mut self) -> Option<io::Error> {
        self.failure.take()
    }

    /// Reads on, keeping what is in the window.
    pub(super) fn more(&mut self) -> More {
        self.move_to_front();
        if self.to == self.buffer.len() {
            if self.buffer.len() >= self.largest {
                return if self.ended { More::Ended } else { More::Full };
            }
            let grown = (self.buffer.len() * 2).min(self.largest);
            self.buffer.resize(grown, 0);
        }
        if self.fill() == 0 {
            More::Ended
        } else {
            More::Read
        }
    }

    /// Drops the value that begins at `at` and does not end in the window, however long it is.
    /// `between` is asked after every read whether to go on.
    pub(super) fn drop_value(
        &mut self,
        at: usize,
        quote: u8,
        between: &mut dyn FnMut(u64) -> bool,
    ) -> Dropped {
        self.move_to_front();
        if self.buffer.len() < at + ROOM {
            self.buffer.resize(at + ROOM, 0);
        }
        loop {
            let (keep, found) = match value_end(&self.buffer[..self.to], at, quote) {
                ValueEnd::Quote(end) => (end, Some(Dropped::Quote)),
                ValueEnd::Entry(end) => (end, Some(Dropped::Entry)),
                ValueEnd::Missing(end) => (end, None),
            };
            self.buffer.copy_within(keep..self.to, at);
            self.to = at + (self.to - keep);
            if let Some(found) = found {
                return found;
            }
            if self.fill() == 0 {
                return Dropped::Ended;
            }
            if !between(self.read) {
                return Dropped::Stopped;
            }
        }
    }

    fn move_to_front(&mut self) {
        if self.from > 0 {
            self.buffer.copy_within(self.from..self.to, 0);
            self.to -= self.from;
            self.from = 0;
        }
    }

    /// Fills what room there is.
    fn fill(&mut self) -> usize {
        let before = self.to;
        while !self.ended && self.to < self.buffer.len() {
            match self.input.read(&mut self.buffer[self.to..]) {
                Ok(0) => self.ended = true,
                Ok(count) => self.to += count,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => {
                    self.failure = Some(error);
                    self.ended = true;
                }
            }
        }
        self.read += (self.to - before) as u64;
        self.to - before
    }
}
