//! Any bytes as a locked file, with its passphrase, or as what is inside a KeePass database that opens; the first byte
//! picks.
#![cfg_attr(fuzzing, no_main)]

use libfuzzer_sys::fuzz_target;
use ringoff_fuzz::keepass::{PASSPHRASE, sealed};
use ringoff_fuzz::read_file;
use ringoff_readers::Alone;

fuzz_target!(|data: &[u8]| {
    let Some((pick, rest)) = data.split_first() else {
        return;
    };
    match pick % 3 {
        0 => read_file(rest, &Alone, Some(PASSPHRASE)),
        1 => read_file(&sealed(rest), &Alone, Some(PASSPHRASE)),
        // A locked PDF takes a hundred times as long as one that is not: it would hold up the target of PDFs.
        _ => read_file(rest, &Alone, Some("open-example")),
    }
});

/// Without the engine there is nothing to run: the target is only checked.
#[cfg(not(fuzzing))]
fn main() {}
