//! Databases of KeePass that a key file opens, alone or beside a passphrase.
//!
//! The fixtures in `key_files/` hold made-up content: KDBX 4 by pykeepass 4.2, KDBX 3.1 by a script on Python's cryptography
//! 50 and read again with pykeepass.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "helpers of tests may fail them"
)]

use crate::common::{Kept, PASSPHRASE};
use ringoff_model::SkipReason;
use ringoff_readers::{Bytes, Limits, Members, ReadError, ReadOptions, read};
use std::io::Cursor;

macro_rules! file {
    ($name:literal) => {
        (
            $name,
            include_bytes!(concat!("key_files/", $name)).as_slice(),
        )
    };
}

type File = (&'static str, &'static [u8]);

const XML_1: File = file!("xml-1.key");
const XML_2: File = file!("xml-2.keyx");
const RAW: File = file!("raw.key");
const HEX: File = file!("hex.key");
const ANY: File = file!("any.jpg");
const DAMAGED: File = file!("damaged.keyx");
const NOTES: File = ("a-note.txt", b"milk, bread");

struct Beside<'a>(&'a [File]);

impl Members for Beside<'_> {
    fn open(&self, path: &str) -> Option<Result<Box<dyn Bytes + '_>, ReadError>> {
        let (_, bytes) = self.0.iter().find(|(name, _)| *name == path)?;
        Some(Ok(Box::new(Cursor::new(*bytes))))
    }

    fn listed(&self) -> Vec<(String, u64)> {
        let files = self.0.iter();
        let listed = files.map(|(name, bytes)| ((*name).to_owned(), bytes.len() as u64));
        listed.collect()
    }
}

fn read_with(
    (name, bytes): (&str, &[u8]),
    beside: &[File],
    said: &[&'static str],
    limits: Limits,
) -> (Kept, Result<(), ReadError>) {
    let mut kept = Kept {
        passphrases: said.to_vec(),
        ..Kept::default()
    };
    let options = ReadOptions {
        limits,
        tables: &[],
        exports: &[],
    };
    let mut file = Cursor::new(bytes);
    let result = read(&mut file, name, &Beside(beside), &options, &mut kept);
    (kept, result)
}

/// Whether the database was opened, and what of `said` was not asked for.
fn opened(database: File, beside: &[File], said: &[&'static str]) -> (bool, usize) {
    let (kept, result) = read_with(database, beside, said, Limits::default());
    result.unwrap();
    let is_open = kept.observations.len() == 1;
    match is_open {
        true => assert_eq!(kept.observations[0]["title"], "Zorvex"),
        false => assert_eq!(kept.reasons(), [SkipReason::Encrypted]),
    }
    assert!(!format!("{:?}", kept.observations).contains("Canary"));
    (is_open, kept.passphrases.len())
}

#[test]
fn a_key_file_of_every_form_opens_together_with_the_passphrase() {
    for database in [file!("raw.kdbx"), file!("version-3.kdbx")] {
        for key in [XML_1, XML_2, RAW, HEX] {
            let beside = [NOTES, ANY, key, database];
            let name = format!("{} {}", database.0, key.0);
            assert_eq!(
                opened(database, &beside, &[PASSPHRASE]),
                (true, 0),
                "{name}"
            );
            assert_eq!(opened(database, &beside, &["wrong", PASSPHRASE]), (true, 0));
            assert_eq!(opened(database, &beside, &["wrong"]), (false, 0), "{name}");
            assert_eq!(opened(database, &beside, &[""]), (false, 0), "{name}");
        }
        for others in [&[][..], &[NOTES], &[ANY], &[DAMAGED]] {
            assert_eq!(opened(database, others, &[PASSPHRASE]), (false, 0));
        }
    }
    let any = file!("any.kdbx");
    let beside = [RAW, XML_2, NOTES, ANY];
    assert_eq!(opened(any, &beside, &[PASSPHRASE]), (true, 0));
    assert_eq!(opened(any, &beside[..3], &[PASSPHRASE]), (false, 0));
}

#[test]
fn where_a_key_file_is_all_there_is_nobody_is_asked() {
    for database in [
        file!("alone.kdbx"),
        file!("version-3-alone.kdbx"),
        file!("version-3-empty.kdbx"),
        file!("empty.kdbx"),
    ] {
        let unused = &["never asked for"];
        assert_eq!(opened(database, &[NOTES, XML_2], unused), (true, 1));
        let by_its_form: File = ("photo.bin", XML_1.1);
        assert_eq!(opened(database, &[by_its_form], unused), (true, 1));
    }
    // Neither is anything needed for a passphrase that is empty.
    assert_eq!(opened(file!("empty.kdbx"), &[], &["unused"]), (true, 1));
    // What is a key by its content alone is tried once somebody says something: here that there is no passphrase.
    for database in [file!("any-alone.kdbx"), file!("any-empty.kdbx")] {
        assert_eq!(opened(database, &[ANY], &[]), (false, 0));
        assert_eq!(opened(database, &[ANY], &[""]), (true, 0));
        assert_eq!(opened(database, &[NOTES], &[""]), (false, 0));
    }
}

#[test]
fn a_damaged_key_file_is_told_by_its_name() {
    let database = file!("raw.kdbx");
    let (kept, result) = read_with(database, &[DAMAGED], &[PASSPHRASE], Limits::default());
    result.unwrap();
    let told = ("damaged.keyx".to_owned(), "key_file".to_owned());
    assert_eq!(kept.failed, [told]);
    // It is not, where another one opens the database.
    let beside = [DAMAGED, XML_1];
    let (kept, result) = read_with(database, &beside, &[PASSPHRASE], Limits::default());
    result.unwrap();
    assert!(kept.failed.is_empty() && kept.observations.len() == 1);
}

#[test]
fn no_more_is_tried_than_the_limits_allow() {
    let database = file!("any.kdbx");
    let large = Limits {
        key_file_bytes: ANY.1.len() as u64 - 1,
        ..Limits::default()
    };
    let few = Limits {
        key_files: 2,
        ..Limits::default()
    };
    // As much memory is filled as for three keys.
    let cheap = Limits {
        key_filled: 3 * 2 * 65_536,
        ..Limits::default()
    };
    for (limits, is_open) in [
        (large, false),
        (few, false),
        (cheap, false),
        (Limits::default(), true),
    ] {
        let beside = [XML_1, XML_2, ANY];
        let (kept, result) = read_with(database, &beside, &[PASSPHRASE], limits);
        result.unwrap();
        assert_eq!(kept.observations.len() == 1, is_open, "{limits:?}");
    }
}

#[test]
fn a_header_that_was_changed_is_damaged_whatever_the_key() {
    let (name, bytes) = file!("damaged-header.kdbx");
    let (kept, result) = read_with((name, bytes), &[], &[PASSPHRASE], Limits::default());
    assert_eq!(result.unwrap_err().name(), "damaged");
    assert!(kept.observations.is_empty());
    // Version 4 tells it before anybody is asked.
    let mut changed = file!("raw.kdbx").1.to_vec();
    let at = changed
        .windows(5)
        .position(|w| w == b"\x01\0\0\0S")
        .unwrap();
    changed[at + 12] ^= 1;
    let (kept, result) = read_with(
        ("a.kdbx", &changed),
        &[RAW],
        &[PASSPHRASE],
        Limits::default(),
    );
    assert_eq!(result.unwrap_err().name(), "damaged");
    assert_eq!(kept.passphrases, [PASSPHRASE], "asked for");
}

#[test]
fn twofish_is_named_as_a_cipher_that_is_not_undone() {
    let aes = b"\x31\xc1\xf2\xe6\xbf\x71\x43\x50\xbe\x58\x05\x21\x6a\xfc\x5a\xff";
    let twofish = b"\xad\x68\xf2\x9f\x57\x6f\x4b\xb9\xa3\x6a\xd4\x7a\xf9\x65\x34\x6c";
    let mut bytes = file!("version-3.kdbx").1.to_vec();
    let at = bytes.windows(16).position(|w| w == aes).unwrap();
    bytes[at..at + 16].copy_from_slice(twofish);
    let (kept, result) = read_with(("a.kdbx", &bytes), &[], &[PASSPHRASE], Limits::default());
    assert_eq!(result.unwrap_err().name(), "unknown_cipher");
    assert_eq!(kept.passphrases, [PASSPHRASE], "asked for");
}

#[test]
fn a_key_file_by_itself_is_known_and_loses_nothing() {
    for (name, bytes) in [XML_1, XML_2, RAW, HEX, ("saved.txt", XML_2.1)] {
        let (kept, result) = read_with((name, bytes), &[], &[], Limits::default());
        result.unwrap();
        assert_eq!(kept.files, [(name.to_owned(), "keepass-key".to_owned())]);
        assert_eq!(kept.reasons(), [SkipReason::NotNeeded]);
    }
    let (kept, result) = read_with(NOTES, &[], &[], Limits::default());
    result.unwrap();
    assert_eq!(kept.unrecognized, ["a-note.txt"]);
}
