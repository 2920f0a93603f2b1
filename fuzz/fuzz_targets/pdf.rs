//! Any bytes as a PDF.
#![cfg_attr(fuzzing, no_main)]

use libfuzzer_sys::fuzz_target;
use ringoff_fuzz::read_file;
use ringoff_readers::Alone;

fuzz_target!(|data: &[u8]| {
    // What is no PDF goes to readers that have a target of their own.
    if data.starts_with(b"%PDF-") {
        read_file(data, &Alone, None);
    }
});

/// Without the engine there is nothing to run: the target is only checked.
#[cfg(not(fuzzing))]
fn main() {}
