//! Backups that Android itself made (`adb backup`).
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use crate::common::{Kept, read_named};

use flate2::Compression;
use flate2::write::ZlibEncoder;
use ringoff_model::SkipReason;
use ringoff_readers::{Limits, ReadError};
use std::io::Write;

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

#[test]
fn an_encrypted_backup_says_so() {
    let bytes = b"ANDROID BACKUP\n4\n1\nAES-256\n0A0B\n0C\n10000\n0D\n0E\n\xff\xfe\xfd";
    let (kept, result) = read(bytes);
    result.unwrap();
    assert_eq!(kept.reasons(), [SkipReason::Encrypted]);
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
