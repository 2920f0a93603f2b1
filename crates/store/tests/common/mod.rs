//! Vaults for tests: made up, quick to open.
#![allow(dead_code)]

use ringoff_store::{CreateOptions, RecoveryKey, SecretString, Store, Vault};
use std::path::{Path, PathBuf};

pub const PASSPHRASE: &str = "made-up passphrase of the tests";

pub fn secret(text: &str) -> SecretString {
    SecretString::from(text)
}

/// As little work as scrypt allows, so that a test opens a vault at once.
pub fn quick() -> CreateOptions {
    let mut options = CreateOptions::at("2026-11-25T08:00:00Z".parse().unwrap());
    options.work_factor = 1;
    options
}

pub fn create(folder: &Path) -> (Vault, RecoveryKey) {
    Vault::create(folder, &secret(PASSPHRASE), quick()).unwrap()
}

pub fn open(folder: &Path) -> Vault {
    Vault::open(folder, &secret(PASSPHRASE)).unwrap()
}

/// A vault of a few events, one of them not text, and two exhibits.
pub fn filled(folder: &Path) -> (Vault, RecoveryKey) {
    let (mut vault, key) = create(folder);
    vault
        .append(br#"{"event":"opened","line":"+7 700 000 00 01"}"#)
        .unwrap();
    vault.append(&[0xff, 0xfe, 0, 1]).unwrap();
    vault.append("«қош» \u{1f44b}".as_bytes()).unwrap();
    vault
        .append_all(&[b"four".to_vec(), b"five".to_vec()])
        .unwrap();
    vault
        .put_exhibit(&mut &b"a made-up confirmation slip"[..])
        .unwrap();
    vault.put_exhibit(&mut &[7; 70_000][..]).unwrap();
    (vault, key)
}

/// Every file below a folder, from its top.
pub fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in std::fs::read_dir(next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

pub fn copy(from: &Path, to: &Path) {
    for file in files(from) {
        let target = to.join(file.strip_prefix(from).unwrap());
        std::fs::create_dir_all(target.parent().unwrap()).unwrap();
        std::fs::copy(file, target).unwrap();
    }
}
