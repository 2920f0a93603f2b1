//! Locked files: opened with their passphrase, told where they are not, and never at any cost that they ask for.
//!
//! The fixtures were written by other programs, with made-up content: KDBX 4 by pykeepass 4.2; KDBX 3.1 (read again with
//! pykeepass), Bitwarden, Aegis, 2FAS, Stratum and andOTP by scripts on Python's cryptography 50 and argon2-cffi 25; zips by Info-ZIP 3.0 and, with AES,
//! by pyzipper 0.4 and 7-Zip 26.02.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "helpers of tests may fail them"
)]

use crate::common::{self, Kept, PASSPHRASE};

use ringoff_model::SkipReason;
use ringoff_readers::{Alone, Limits, ReadError, ReadOptions, read};
use std::fs;
use std::io::Cursor;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures")
}

/// The fixtures that a passphrase opens.
fn locked() -> Vec<PathBuf> {
    let mut found = Vec::new();
    for folder in [
        "bitwarden-json",
        "authenticator-json",
        "authenticator-backup",
        "kdbx",
    ] {
        for entry in fs::read_dir(root().join(folder)).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            let good = name.starts_with("locked-") || name.ends_with(".kdbx");
            if good && !name.starts_with("damaged-") && !name.ends_with(".expected.json") {
                found.push(path);
            }
        }
    }
    assert!(found.len() >= 8, "{found:?}");
    found
}

fn read_bytes(
    bytes: &[u8],
    limits: Limits,
    passphrases: &[&'static str],
) -> (Kept, Result<(), ReadError>) {
    let mut kept = Kept {
        passphrases: passphrases.to_vec(),
        ..Kept::default()
    };
    let options = ReadOptions {
        limits,
        tables: &[],
        exports: &[],
    };
    let result = read(&mut Cursor::new(bytes), "a", &Alone, &options, &mut kept);
    (kept, result)
}

#[test]
fn a_wrong_passphrase_opens_nothing_and_the_right_one_behind_it_does() {
    for path in locked() {
        let bytes = fs::read(&path).unwrap();
        let name = path.display();
        for wrong in [&[][..], &["four brass lamp"], &["", "Four Brass Lamps"]] {
            let (kept, result) = read_bytes(&bytes, Limits::default(), wrong);
            result.unwrap();
            assert!(kept.observations.is_empty(), "{name}");
            assert_eq!(kept.reasons(), [SkipReason::Encrypted], "{name}");
        }
        let said = ["four brass lamp", PASSPHRASE, "never asked for"];
        let (kept, result) = read_bytes(&bytes, Limits::default(), &said);
        result.unwrap();
        assert_eq!(kept.reasons(), [], "{name}");
        assert!(!kept.observations.is_empty(), "{name}");
        assert_eq!(kept.passphrases, ["never asked for"], "{name}");
        let text = format!("{:?}", kept.observations).to_lowercase();
        for secret in ["canary", "700555", "thrown away"] {
            assert!(!text.contains(secret), "{name}: {text}");
        }
    }
}

#[test]
fn kdf_that_asks_for_64_gib_is_refused_before_anybody_is_asked() {
    let json = |folder: &str, name: &str, from: &str, to: &str| {
        let text = fs::read_to_string(root().join(folder).join(name)).unwrap();
        assert!(text.contains(from), "{name}");
        text.replace(from, to).into_bytes()
    };
    let mut kdbx = fs::read(root().join("kdbx/argon2d-aes.kdbx")).unwrap();
    let at = kdbx.windows(5).position(|w| w == b"\x01\0\0\0M").unwrap();
    kdbx[at + 9..at + 17].copy_from_slice(&(64_u64 << 30).to_le_bytes());
    let mut version_3 = fs::read(root().join("kdbx/version-3.kdbx")).unwrap();
    let at = version_3
        .windows(3)
        .position(|w| w == b"\x06\x08\0")
        .unwrap();
    version_3[at + 3..at + 11].copy_from_slice(&(1_u64 << 40).to_le_bytes());
    let files = [
        kdbx,
        version_3,
        json(
            "bitwarden-json",
            "locked-argon2id.json",
            "\"kdfMemory\": 1,",
            "\"kdfMemory\": 65536,",
        ),
        json(
            "bitwarden-json",
            "locked-pbkdf2.json",
            "\"kdfIterations\": 5000",
            "\"kdfIterations\": 4000000000",
        ),
        json(
            "authenticator-json",
            "locked-aegis.json",
            "\"n\": 1024",
            "\"n\": 1099511627776",
        ),
    ];
    for bytes in files {
        let (kept, result) = read_bytes(&bytes, Limits::default(), &[PASSPHRASE]);
        assert_eq!(result.unwrap_err().name(), "limit");
        assert_eq!(kept.passphrases, [PASSPHRASE], "asked for");
        assert!(kept.observations.is_empty());
    }
}

#[test]
fn locked_files_cut_or_changed_anywhere_never_panic() {
    let limits = Limits {
        key_memory: 1 << 20,
        key_filled: 4 << 20,
        key_hashes: 10_000,
        key_ciphers: 1_000,
        ..Limits::default()
    };
    for path in locked() {
        let bytes = fs::read(&path).unwrap();
        for at in (0..bytes.len()).step_by(29) {
            let _ = read_bytes(&bytes[..at], limits, &[PASSPHRASE]);
            let mut changed = bytes.clone();
            changed[at] ^= 1 << (at % 8);
            let (kept, _) = read_bytes(&changed, limits, &[PASSPHRASE]);
            let text = format!("{:?}", kept.observations).to_lowercase();
            assert!(!text.contains("canary"), "{}: {text}", path.display());
        }
    }
}

#[test]
fn every_locked_format_is_asked_for_by_its_own_name() {
    for path in locked() {
        let found = common::report(
            &path,
            &ReadOptions {
                limits: Limits::default(),
                tables: &[],
                exports: &[],
            },
        );
        let folder = path.parent().unwrap().file_name().unwrap();
        assert_eq!(found["files"][0][1], folder.to_str().unwrap());
    }
}

/// A zip of Info-ZIP with a password (ZipCrypto), as banks and payment services send statements.
fn zip_with_password() -> Vec<u8> {
    include_bytes!("zips/locked.zip").to_vec()
}

/// Entries sealed with AES of every strength and both versions, one stored, one not sealed: by pyzipper.
const MIXED: &[u8] = include_bytes!("zips/locked-aes-mixed.zip");

#[test]
fn a_zip_with_a_password_is_asked_for_once_and_all_of_it_is_read() {
    for (zip, texts) in [
        (&zip_with_password()[..], 3),
        (include_bytes!("zips/locked-aes.zip"), 2),
        (include_bytes!("zips/locked-aes-7zip.zip"), 2),
        (MIXED, 5),
    ] {
        let (kept, result) = read_bytes(zip, Limits::default(), &["wrong", PASSPHRASE]);
        result.unwrap();
        assert_eq!(kept.texts().len(), texts, "{kept:?}");
        assert!(
            kept.skipped.is_empty() && kept.failed.is_empty(),
            "{kept:?}"
        );
        assert!(kept.passphrases.is_empty());
    }
}

#[test]
fn a_zip_whose_password_nobody_knows_is_told_as_locked() {
    for (zip, open) in [(&zip_with_password()[..], 0), (MIXED, 1)] {
        for said in [&["wrong", "wrong again"][..], &[]] {
            let (kept, result) = read_bytes(zip, Limits::default(), said);
            result.unwrap();
            assert_eq!(kept.texts().len(), open, "{kept:?}");
            assert!(!kept.skipped.is_empty());
            let locked = |skipped: &ringoff_model::Skipped| skipped.reason == SkipReason::Encrypted;
            assert!(kept.skipped.iter().all(locked), "{kept:?}");
        }
    }
}

#[test]
fn a_sealed_entry_that_was_changed_is_damaged_and_costs_no_other() {
    let at = MIXED
        .windows(12)
        .position(|w| w == b"sms-192-ae2.")
        .unwrap();
    let mut changed = MIXED.to_vec();
    // Behind its name, its extra field and its salt.
    changed[at + 100] ^= 1;
    let (kept, result) = read_bytes(&changed, Limits::default(), &[PASSPHRASE]);
    result.unwrap();
    let told = ("a!sms-192-ae2.xml".to_owned(), "damaged".to_owned());
    assert_eq!(kept.failed, [told]);
    assert!(kept.texts().len() >= 4, "{kept:?}");
}

#[test]
fn sealed_zips_cut_or_changed_anywhere_never_panic() {
    for at in (0..MIXED.len()).step_by(37) {
        let _ = read_bytes(&MIXED[..at], Limits::default(), &[PASSPHRASE]);
        let mut changed = MIXED.to_vec();
        changed[at] ^= 1 << (at % 8);
        let _ = read_bytes(&changed, Limits::default(), &[PASSPHRASE]);
    }
}

#[test]
fn a_sealed_entry_unpacks_to_no_more_than_is_allowed() {
    let limits = Limits {
        unpacked_bytes: 700,
        ..Limits::default()
    };
    let (_, result) = read_bytes(MIXED, limits, &[PASSPHRASE]);
    assert_eq!(result.unwrap_err().name(), "limit");
}
