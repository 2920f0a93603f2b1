//! Backups that Android itself made (`adb backup`). The encrypted ones were written by a script on Python's cryptography
//! 48, with made-up messages.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use crate::common::{Kept, PASSPHRASE, read_named};

use flate2::Compression;
use flate2::write::ZlibEncoder;
use ringoff_model::SkipReason;
use ringoff_readers::{Alone, Limits, ReadError, ReadOptions};
use std::io::{Cursor, Write};

fn packed(bytes: &[u8]) -> Vec<u8> {
    let mut out = ZlibEncoder::new(Vec::new(), Compression::default());
    out.write_all(bytes).unwrap();
    out.finish().unwrap()
}

fn tarred(name: &str, bytes: &[u8]) -> Vec<u8> {
    let mut tar = tar::Builder::new(Vec::new());
    let mut header = tar::Header::new_gnu();
    header.set_size(bytes.len() as u64);
    header.set_mode(0o600);
    tar.append_data(&mut header, name, bytes).unwrap();
    tar.into_inner().unwrap()
}

const MESSAGES: &str = r#"[{"self_phone":"+77000001234","address":"ExampleBank","body":"code 4821","date":"1709200000000","date_sent":"0","status":"-1","type":"1","recipients":["ExampleBank"],"read":"1"},
{"self_phone":"+77000001234","address":"+77990001234","body":"On my way","date":"1709200100000","status":"-1","type":"2"}]"#;

fn messages() -> Vec<u8> {
    let name = "apps/com.android.providers.telephony/d_f/000000_sms_backup";
    tarred(name, &packed(MESSAGES.as_bytes()))
}

fn read(bytes: &[u8]) -> (Kept, Result<(), ReadError>) {
    read_named("backup.ab", bytes, Limits::default())
}

#[test]
fn messages_of_a_backup_are_read_packed_or_not_and_tell_the_own_number() {
    let packed_backup = [
        b"ANDROID BACKUP\n5\n1\nnone\n".as_slice(),
        &packed(&messages()),
    ]
    .concat();
    let plain = [b"ANDROID BACKUP\n1\n0\nnone\n".as_slice(), &messages()].concat();
    let xiaomi = [
        b"MIUI BACKUP\n2\ncom.example Messages\n-1\n0\n".as_slice(),
        &packed_backup,
    ]
    .concat();
    for bytes in [packed_backup, plain, xiaomi] {
        let (kept, result) = read(&bytes);
        result.unwrap();
        assert_eq!(kept.texts(), ["code 4821", "On my way"]);
        assert_eq!(kept.observations[0]["destination"], "+77000001234");
        assert_eq!(kept.observations[1]["direction"], "Sent");
        assert_eq!(kept.reasons(), []);
    }
}

const LOCKED: [&[u8]; 2] = [
    include_bytes!("files/locked.ab"),
    include_bytes!("files/locked-version-1.ab"),
];

fn unlocked(bytes: &[u8], said: &[&'static str]) -> (Kept, Result<(), ReadError>) {
    let mut kept = Kept {
        passphrases: said.to_vec(),
        ..Kept::default()
    };
    let options = ReadOptions {
        limits: Limits::default(),
        tables: &[],
        exports: &[],
    };
    let mut file = Cursor::new(bytes);
    let result = ringoff_readers::read(&mut file, "backup.ab", &Alone, &options, &mut kept);
    (kept, result)
}

#[test]
fn an_mms_of_a_backup_has_its_text_and_its_sender() {
    let list = r#"[{"date":"1709200000","date_sent":"1709199990","m_type":"132","v":"18","msg_box":"1","recipients":["+77990001234"],"mms_addresses":[{"type":137,"address":"+77990001234","charset":106},{"type":151,"address":"+77000001234","charset":106}],"mms_body":"The picture of the lamp","mms_charset":106}]"#;
    let (kept, result) = read(&packed(list.as_bytes()));
    result.unwrap();
    let mms = &kept.observations[0];
    assert_eq!(mms["text"], "The picture of the lamp");
    assert_eq!(
        (&mms["peer"], &mms["direction"]),
        (&"+77990001234".into(), &"Received".into())
    );
}

#[test]
fn an_encrypted_backup_is_opened_with_its_passphrase_and_with_no_other() {
    for bytes in LOCKED {
        let (kept, result) = unlocked(bytes, &["wrong", PASSPHRASE, "never asked for"]);
        result.unwrap();
        assert_eq!(kept.texts(), ["code 4821", "On my way"]);
        assert_eq!(kept.passphrases, ["never asked for"]);
        assert_eq!(kept.reasons(), []);
        assert_eq!(kept.files[0].1, "android-backup");
        let (kept, result) = unlocked(bytes, &["wrong", "Four brass lamps"]);
        result.unwrap();
        assert_eq!(kept.reasons(), [SkipReason::Encrypted]);
        assert!(kept.observations.is_empty() && kept.failed.is_empty());
    }
}

#[test]
fn a_backup_whose_key_costs_too_much_is_refused_before_anybody_is_asked() {
    let rounds = b"\n1000\n";
    let at = LOCKED[0].windows(6).position(|w| w == rounds).unwrap();
    let bytes = [&LOCKED[0][..at], b"\n4000000000\n", &LOCKED[0][at + 6..]].concat();
    let (kept, result) = unlocked(&bytes, &[PASSPHRASE]);
    assert_eq!(result.unwrap_err().name(), "limit");
    assert_eq!(kept.passphrases, [PASSPHRASE], "asked for");
}

#[test]
fn an_encrypted_backup_cut_or_changed_anywhere_never_panics() {
    let limits = Limits {
        key_rounds: 1_000,
        ..Limits::default()
    };
    let bytes = LOCKED[0];
    for at in (0..bytes.len()).step_by(13) {
        let mut changed = bytes.to_vec();
        changed[at] ^= 0x11;
        for bytes in [&changed[..], &bytes[..at]] {
            let mut kept = Kept {
                passphrases: vec![PASSPHRASE],
                ..Kept::default()
            };
            let options = ReadOptions {
                limits,
                tables: &[],
                exports: &[],
            };
            let mut file = Cursor::new(bytes);
            let _ = ringoff_readers::read(&mut file, "backup.ab", &Alone, &options, &mut kept);
        }
    }
    let (kept, result) = unlocked(&bytes[..bytes.len() - 200], &[PASSPHRASE]);
    assert!(result.is_err() || !kept.failed.is_empty() || !kept.skipped.is_empty());
}

#[test]
fn a_backup_of_another_cipher_says_that_it_is_encrypted() {
    let (kept, result) =
        read(b"ANDROID BACKUP\n4\n1\nAES-512\n0A0B\n0C\n10000\n0D\n0E\n\xff\xfe\xfd");
    result.unwrap();
    assert_eq!(kept.reasons(), [SkipReason::Encrypted]);
    let (_, result) = read(b"ANDROID BACKUP\n4\n1\nAES-256\n0A0B\n0C\nmany\n0D\n0E\n\xff\xfe\xfd");
    assert_eq!(result.unwrap_err().name(), "damaged");
}

#[test]
fn a_backup_is_read_in_a_zip_too() {
    let backup = [
        b"ANDROID BACKUP\n5\n1\nnone\n".as_slice(),
        &packed(&messages()),
    ]
    .concat();
    for (backup, said) in [(&backup[..], &[][..]), (LOCKED[0], &[PASSPHRASE][..])] {
        let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
        let stored = zip::write::SimpleFileOptions::default();
        zip.start_file("phone/backup.ab", stored).unwrap();
        zip.write_all(backup).unwrap();
        let (kept, result) = unlocked(&zip.finish().unwrap().into_inner(), said);
        result.unwrap();
        assert_eq!(kept.texts(), ["code 4821", "On my way"], "{kept:?}");
    }
}

#[test]
fn a_damaged_backup_is_an_error_and_never_a_panic() {
    let whole = [
        b"ANDROID BACKUP\n5\n1\nnone\n".as_slice(),
        &packed(&messages()),
    ]
    .concat();
    for at in 0..whole.len() {
        let mut bytes = whole.clone();
        bytes[at] ^= 0x11;
        let _ = read(&bytes);
        let _ = read(&whole[..at]);
    }
    let (kept, result) = read(&whole[..whole.len() / 2]);
    assert!(result.is_err() || !kept.failed.is_empty());
}

#[test]
fn a_list_packed_alone_is_read_and_a_text_that_begins_alike_is_not_unpacked() {
    let (kept, result) = read(&packed(MESSAGES.as_bytes()));
    result.unwrap();
    assert_eq!(kept.observations.len(), 2);
    let (kept, result) = read(b"x^2 is a square");
    result.unwrap();
    assert_eq!(kept.unrecognized, ["backup.ab"]);
}
