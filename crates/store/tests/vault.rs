//! A vault as a folder: keys and files.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use crate::common;

use common::{PASSPHRASE, copy, create, files, filled, open, quick, secret};
use ringoff_store::{RecoveryKey, Store, StoreError, Unlock, Vault};
use secrecy::ExposeSecret;
use std::fs;
use std::path::{Path, PathBuf};

fn room() -> (tempfile::TempDir, PathBuf) {
    let room = tempfile::tempdir().unwrap();
    let folder = room.path().join("vault");
    (room, folder)
}

fn refusal<T>(result: Result<T, StoreError>) -> (&'static str, u8) {
    match result {
        Ok(_) => ("nothing", 0),
        Err(error) => (error.key(), error.exit_code()),
    }
}

#[test]
fn twenty_vaults_open_with_nothing_but_their_recovery_words() {
    for _ in 0..20 {
        let (_room, folder) = room();
        let (mut vault, key) = create(&folder);
        vault.append(b"kept").unwrap();
        drop(vault);
        let vault = Vault::open_with_recovery(&folder, &key.words()).unwrap();
        assert_eq!(vault.entries().unwrap()[0].payload, b"kept");
        drop(vault);
        let vault = Vault::open_with_recovery(&folder, &key.age_key()).unwrap();
        assert_eq!(vault.head().seq, 1);
    }
}

#[test]
fn an_open_vault_tells_whether_a_passphrase_is_its_own() {
    let (_room, folder) = room();
    let (mut vault, _) = create(&folder);
    assert!(vault.confirm(&secret(PASSPHRASE)).is_ok());
    assert_eq!(
        refusal(vault.confirm(&secret("Made-up"))).0,
        "vault-passphrase"
    );
    assert_eq!(
        refusal(vault.confirm(&secret(""))).0,
        "vault-passphrase-empty"
    );
    vault.append(b"still open").unwrap();
}

#[test]
fn each_wrong_way_in_has_an_error_of_its_own() {
    let (_room, folder) = room();
    assert_eq!(
        refusal(Vault::open(&folder, &secret("x"))),
        ("vault-none", 10)
    );
    let empty = Vault::create(&folder, &secret(""), quick());
    assert_eq!(refusal(empty), ("vault-passphrase-empty", 2));
    let (vault, _) = create(&folder);
    assert_eq!(
        refusal(Vault::open(&folder, &secret(PASSPHRASE))),
        ("vault-locked", 11)
    );
    drop(vault);
    assert_eq!(
        refusal(Vault::open(&folder, &secret("Made-up"))),
        ("vault-passphrase", 12)
    );
    let words = |text: &str| Vault::open_with_recovery(&folder, &secret(text));
    let other = RecoveryKey::generate().words();
    assert_eq!(
        refusal(words(other.expose_secret())),
        ("vault-recovery-other", 12)
    );
    assert_eq!(refusal(words("one two three")), ("vault-recovery-words", 2));
    let again = Vault::create(&folder, &secret(PASSPHRASE), quick());
    assert_eq!(refusal(again), ("vault-exists", 1));
    assert_eq!(open(&folder).head().seq, 0);
}

#[test]
fn a_changed_passphrase_replaces_the_old_one_but_not_in_old_copies() {
    let (room, folder) = room();
    let (mut vault, key) = filled(&folder);
    let entries = vault.entries().unwrap();
    let old_copy = room.path().join("old");
    copy(&folder, &old_copy);
    vault.change_passphrase(&secret("another one"), 1).unwrap();
    drop(vault);
    assert_eq!(
        refusal(Vault::open(&folder, &secret(PASSPHRASE))),
        ("vault-passphrase", 12)
    );
    let vault = Vault::open(&folder, &secret("another one")).unwrap();
    assert_eq!(vault.entries().unwrap(), entries);
    drop(vault);
    // The recovery key is a lock of its own.
    assert!(Vault::open_with_recovery(&folder, &key.words()).is_ok());
    assert_eq!(open(&old_copy).entries().unwrap(), entries);
    // An old key file in the new vault is damage, not a way back in.
    fs::copy(old_copy.join("key.age"), folder.join("key.age")).unwrap();
    assert_eq!(
        refusal(Vault::open(&folder, &secret(PASSPHRASE))),
        ("vault-damaged", 13)
    );
}

#[test]
fn a_new_recovery_key_replaces_the_old_one() {
    let (_room, folder) = room();
    let (mut vault, old) = create(&folder);
    let new = RecoveryKey::generate();
    vault.set_recovery_key(&new).unwrap();
    drop(vault);
    let with = |key: &RecoveryKey| refusal(Vault::open_with_recovery(&folder, &key.words()));
    assert_eq!(with(&old), ("vault-recovery-other", 12));
    assert_eq!(with(&new), ("nothing", 0));
}

#[test]
fn nothing_readable_lies_on_the_disk_and_no_secret_is_shown() {
    let (_room, folder) = room();
    let (mut vault, key) = create(&folder);
    let needle = "the-needle-of-this-test";
    vault.append(needle.as_bytes()).unwrap();
    vault.put_exhibit(&mut needle.as_bytes()).unwrap();
    for file in files(&folder) {
        let bytes = fs::read(&file).unwrap();
        for secret in [needle, PASSPHRASE, key.age_key().expose_secret()] {
            let found = bytes
                .windows(secret.len())
                .any(|part| part == secret.as_bytes());
            assert!(!found, "{}", file.display());
        }
    }
    let wrong = Vault::open(Path::new("nowhere"), &secret(needle)).unwrap_err();
    let unlock = Unlock::Passphrase(secret(needle));
    let shown = format!("{vault:?} {key:?} {wrong:?} {wrong} {unlock:?}");
    for word in [needle, PASSPHRASE, key.age_key().expose_secret()] {
        assert!(!shown.contains(word), "{shown}");
    }
}

#[cfg(unix)]
#[test]
fn files_are_their_owners_only() {
    use std::os::unix::fs::PermissionsExt;
    let (room, folder) = room();
    let (vault, _) = filled(&folder);
    let out = room.path().join("out");
    vault.export(&out).unwrap();
    let backup = room.path().join("backup.zip");
    vault.backup(&backup).unwrap();
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    for file in files(&folder).iter().chain(&files(&out)).chain([&backup]) {
        assert_eq!(mode(file), 0o600, "{}", file.display());
    }
    for part in [
        &folder,
        &folder.join("journal"),
        &folder.join("exhibits"),
        &out,
    ] {
        assert_eq!(mode(part), 0o700, "{}", part.display());
    }
}

#[test]
fn two_hundred_appends_leave_few_files_and_lose_nothing() {
    let (_room, folder) = room();
    let (mut vault, _) = create(&folder);
    for number in 0..200 {
        vault.append(format!("event {number}").as_bytes()).unwrap();
    }
    let entries = vault.entries().unwrap();
    drop(vault);
    assert!(files(&folder.join("journal")).len() <= 70);
    let vault = open(&folder);
    assert_eq!(vault.entries().unwrap(), entries);
    assert!(vault.verify().unwrap().is_sound());
}

#[test]
fn strangers_are_named_and_left_and_leftovers_of_a_crash_are_cleared() {
    let (_room, folder) = room();
    drop(filled(&folder));
    for name in [
        "notes.txt",
        "journal/0000000001 (copy).age",
        "journal/.0000000009.age.tmp",
        "exhibits/.incoming.tmp",
    ] {
        fs::write(folder.join(name), "x").unwrap();
    }
    let vault = open(&folder);
    let report = vault.verify().unwrap();
    assert!(report.is_sound());
    assert_eq!(
        report.strangers,
        ["notes.txt", "journal/0000000001 (copy).age"]
    );
    assert!(folder.join("notes.txt").exists());
    assert!(!folder.join("journal/.0000000009.age.tmp").exists());
    assert!(!folder.join("exhibits/.incoming.tmp").exists());
}

#[test]
fn a_damaged_exhibit_is_mended_by_keeping_the_same_file_again() {
    let (_room, folder) = room();
    let (mut vault, _) = create(&folder);
    let exhibit = vault.put_exhibit(&mut &b"slip"[..]).unwrap();
    let file = folder.join(format!("exhibits/{}.age", exhibit.id));
    fs::write(&file, "garbage").unwrap();
    assert_eq!(refusal(vault.exhibit(&exhibit.id)), ("vault-damaged", 13));
    vault.put_exhibit(&mut &b"slip"[..]).unwrap();
    assert_eq!(vault.exhibit(&exhibit.id).unwrap(), b"slip");
    assert!(vault.verify().unwrap().is_sound());
}

#[test]
fn a_vault_whose_files_are_put_back_behind_its_back_says_so() {
    let (room, folder) = room();
    let (mut vault, _) = create(&folder);
    vault.append(b"one").unwrap();
    let older = room.path().join("older");
    copy(&folder, &older);
    vault.append(b"two").unwrap();
    fs::remove_file(folder.join("journal/0000000002.age")).unwrap();
    copy(&older, &folder);
    let report = vault.verify().unwrap();
    assert!(!report.is_sound());
}
