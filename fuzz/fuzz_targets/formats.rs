//! Every format, described table and described export on any bytes, and any bytes as a file; the first byte picks.
#![cfg_attr(fuzzing, no_main)]

use libfuzzer_sys::fuzz_target;
use ringoff_model::{Observation, Skipped};
use ringoff_readers::{
    Alone, Export, FORMATS, Flow, Limits, ReadError, ReadOptions, Sink, Table, read,
};
use ringoff_registry::Registry;
use std::io::Cursor;
use std::sync::LazyLock;

static TABLES: LazyLock<Vec<Table>> = LazyLock::new(|| {
    Registry::embedded()
        .tables()
        .map(|(id, text)| Table::from_toml(id, text).expect("embedded"))
        .collect()
});

static EXPORTS: LazyLock<Vec<Export>> = LazyLock::new(|| {
    Registry::embedded()
        .exports()
        .map(|(id, text)| Export::from_toml(id, text).expect("embedded"))
        .collect()
});

struct Count(u64);

impl Sink for Count {
    fn begin(&mut self, _: &str, _: &str) {}
    fn observation(&mut self, _: Observation<'_>) -> Flow {
        self.0 += 1;
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

fuzz_target!(|data: &[u8]| {
    let Some((pick, mut rest)) = data.split_first() else {
        return;
    };
    let pick = usize::from(*pick) % (FORMATS.len() + TABLES.len() + EXPORTS.len() + 1);
    let limits = Limits {
        entry_bytes: 1 << 16,
        ..Limits::default()
    };
    let mut sink = Count(0);
    let _ = match FORMATS.get(pick) {
        Some(format) => format.read(&mut rest, &limits, &mut sink),
        None => match TABLES.get(pick - FORMATS.len()) {
            Some(table) => table.read(&mut rest, &limits, &mut sink),
            None => match EXPORTS.get(pick - FORMATS.len() - TABLES.len()) {
                Some(export) => export.read(&mut rest, &limits, &mut sink),
                None => {
                    let options = ReadOptions {
                        limits,
                        tables: &TABLES,
                        exports: &EXPORTS,
                    };
                    read(&mut Cursor::new(rest), "a", &Alone, &options, &mut sink)
                }
            },
        },
    };
});

/// Without the engine there is nothing to run: the target is only checked.
#[cfg(not(fuzzing))]
fn main() {}
