//! Any bytes as a database and the log beside it; the first two bytes say where the log begins.
#![cfg_attr(fuzzing, no_main)]

use libfuzzer_sys::fuzz_target;
use ringoff_model::{Observation, Skipped};
use ringoff_readers::{Bytes, Flow, Limits, Members, ReadError, ReadOptions, Sink, read};
use std::io::Cursor;

struct Nobody;

impl Sink for Nobody {
    fn begin(&mut self, _: &str, _: &str) {}
    fn observation(&mut self, _: Observation<'_>) -> Flow {
        Flow::Continue
    }
    fn skipped(&mut self, _: Skipped) -> Flow {
        Flow::Continue
    }
    fn unrecognized(&mut self, _: &str) {}
    fn failed(&mut self, _: &str, _: &ReadError) {}
    fn progress(&mut self, _: u64) -> Flow {
        Flow::Continue
    }
}

struct Log<'d>(&'d [u8]);

impl Members for Log<'_> {
    fn open(&self, _: &str) -> Option<Result<Box<dyn Bytes + '_>, ReadError>> {
        Some(Ok(Box::new(Cursor::new(self.0))))
    }
}

fuzz_target!(|data: &[u8]| {
    let Some((at, rest)) = data.split_first_chunk() else {
        return;
    };
    let at = usize::from(u16::from_le_bytes(*at)) * 512;
    let (database, log) = rest.split_at(at.min(rest.len()));
    let options = ReadOptions {
        limits: Limits::default(),
        tables: &[],
        exports: &[],
    };
    let _ = read(
        &mut Cursor::new(database),
        "a",
        &Log(log),
        &options,
        &mut Nobody,
    );
});

/// Without the engine there is nothing to run: the target is only checked.
#[cfg(not(fuzzing))]
fn main() {}
