//! Every format, described table and described export on any bytes, and any bytes as a file; the first byte picks.
#![cfg_attr(fuzzing, no_main)]

use libfuzzer_sys::fuzz_target;
use ringoff_fuzz::{EXPORTS, Nobody, Picked, TABLES, limits, read_file};
use ringoff_readers::{Alone, FORMATS};

fuzz_target!(|data: &[u8]| {
    let Some((pick, mut rest)) = data.split_first() else {
        return;
    };
    let (limits, mut sink) = (limits(), Nobody::default());
    let _ = match Picked::of(*pick) {
        Picked::Format(at) => FORMATS[at].read(&mut rest, &limits, &mut sink),
        Picked::Table(at) => TABLES[at].read(&mut rest, &limits, &mut sink),
        Picked::Export(at) => EXPORTS[at].read(&mut rest, &limits, &mut sink),
        Picked::ByContent => return read_file(rest, &Alone, None),
    };
});

/// Without the engine there is nothing to run: the target is only checked.
#[cfg(not(fuzzing))]
fn main() {}
