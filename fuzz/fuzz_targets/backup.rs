//! Any bytes as a backup of an iPhone, with its passphrase.
#![cfg_attr(fuzzing, no_main)]

use libfuzzer_sys::fuzz_target;
use ringoff_fuzz::{Folder, Nobody, limits, parts};
use ringoff_readers::{ReadOptions, read_folder};

fuzz_target!(|data: &[u8]| {
    let options = ReadOptions {
        limits: limits(),
        tables: &[],
        exports: &[],
    };
    let mut sink = Nobody {
        passphrase: Some("lamp on the table"),
    };
    let _ = read_folder(&Folder(parts(data).collect()), "a", &options, &mut sink);
});

/// Without the engine there is nothing to run: the target is only checked.
#[cfg(not(fuzzing))]
fn main() {}
