//! Any bytes as the parts of a workbook: a sheet, the texts its cells share, its styles, and the list of its sheets.
#![cfg_attr(fuzzing, no_main)]

use libfuzzer_sys::fuzz_target;
use ringoff_fuzz::{WORKBOOK, parts, read_file};
use ringoff_readers::Alone;
use std::io::{Cursor, Write};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

fuzz_target!(|data: &[u8]| {
    let mut parts = parts(data);
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    // Not packed, and with right checksums: what unpacks it has targets of its own.
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    let types = ("[Content_Types].xml", Some(&b"<Types/>"[..]));
    for (name, part) in WORKBOOK
        .map(|name| (name, parts.next()))
        .into_iter()
        .chain([types])
    {
        zip.start_file(name, options).expect("a name");
        zip.write_all(part.unwrap_or_default()).expect("memory");
    }
    let zip = zip.finish().expect("memory").into_inner();
    read_file(&zip, &Alone, None);
});

/// Without the engine there is nothing to run: the target is only checked.
#[cfg(not(fuzzing))]
fn main() {}
