//! Any bytes as a database and the log beside it.
#![cfg_attr(fuzzing, no_main)]

use libfuzzer_sys::fuzz_target;
use ringoff_fuzz::{Log, parts, read_file};

fuzz_target!(|data: &[u8]| {
    let mut parts = parts(data);
    let (database, log) = (parts.next(), parts.next());
    read_file(
        database.unwrap_or_default(),
        &Log(log.unwrap_or_default()),
        None,
    );
});

/// Without the engine there is nothing to run: the target is only checked.
#[cfg(not(fuzzing))]
fn main() {}
