//! A vault as a folder: keys, files, backups, erasing.

mod common;

use common::{PASSPHRASE, copy, create, files, filled, open, quick, secret};
use ringoff_store::{RecoveryKey, Store, StoreError, Unlock, Vault, restore};
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
fn a_backup_comes_back_as_the_same_vault_and_overwrites_nothing() {
    let (room, folder) = room();
    let (vault, key) = filled(&folder);
    let file = room.path().join("backup.zip");
    let backup = vault.backup(&file).unwrap();
    assert_eq!(backup.files as usize, files(&folder).len() - 1); // all but the lock
    assert_eq!(refusal(vault.backup(&file)), ("vault-exists", 1));
    assert_eq!(refusal(restore(&file, &folder)), ("vault-exists", 1));
    let back = room.path().join("deep/er/back");
    restore(&file, &back).unwrap();
    let again = open(&back);
    assert_eq!(again.entries().unwrap(), vault.entries().unwrap());
    assert_eq!(again.exhibits().unwrap(), vault.exhibits().unwrap());
    assert_eq!(again.created(), vault.created());
    assert!(again.verify().unwrap().is_sound());
    drop(again);
    assert!(Vault::open_with_recovery(&back, &key.words()).is_ok());
}

#[test]
fn no_byte_of_a_backup_can_be_changed_or_cut_unnoticed() {
    let (room, folder) = room();
    let (mut vault, _) = create(&folder);
    vault.append(b"one").unwrap();
    vault.put_exhibit(&mut &b"slip"[..]).unwrap();
    let expected = (vault.entries().unwrap(), vault.exhibits().unwrap());
    let file = room.path().join("backup.zip");
    vault.backup(&file).unwrap();
    let bytes = fs::read(&file).unwrap();
    let (mut refused, mut harmless) = (0, 0);
    let back = room.path().join("back");
    let mut attempt = |damaged: &[u8]| {
        let copy = room.path().join("copy.zip");
        fs::write(&copy, damaged).unwrap();
        match restore(&copy, &back) {
            Err(error) => {
                assert!(!matches!(error, StoreError::Io { .. }), "{error}");
                refused += 1;
            }
            Ok(()) => {
                // Times, rights and the like of the zip file itself mean nothing to a vault.
                let again = open(&back);
                let found = (again.entries().unwrap(), again.exhibits().unwrap());
                assert_eq!(found, expected);
                assert!(again.verify().unwrap().is_sound());
                harmless += 1;
                drop(again);
                fs::remove_dir_all(&back).unwrap();
            }
        }
        assert!(
            !back.exists(),
            "a folder was left by a backup that was refused"
        );
    };
    for at in (0..bytes.len()).step_by(11) {
        let mut flipped = bytes.clone();
        flipped[at] ^= 0x41;
        attempt(&flipped);
    }
    for cut in (0..bytes.len()).step_by(61) {
        attempt(&bytes[..cut]);
    }
    assert!(refused > harmless, "{refused} refused, {harmless} harmless");
}

#[test]
fn a_backup_with_names_of_its_own_is_refused() {
    use std::io::Write;
    let (room, folder) = room();
    let names = [
        "../vault.json",
        "/vault.json",
        "journal/../../x",
        "C:\\vault.json",
        "lock",
        "journal/1.age",
    ];
    for (number, name) in names.into_iter().enumerate() {
        let file = room.path().join(format!("{number}.zip"));
        let mut zip = zip::ZipWriter::new(fs::File::create(&file).unwrap());
        let options = zip::write::SimpleFileOptions::default();
        let empty = ringoff_store::Digest::of(b"");
        zip.start_file("backup.json", options).unwrap();
        let quoted = name.replace('\\', "\\\\");
        write!(
            zip,
            r#"{{"format":"ringoff-backup","version":1,"files":[{{"name":"{quoted}","size":0,"sha256":"{empty}"}}]}}"#
        )
        .unwrap();
        zip.start_file(name, options).unwrap();
        zip.finish().unwrap();
        assert_eq!(
            refusal(restore(&file, &folder)),
            ("vault-damaged", 13),
            "{name}"
        );
    }
    assert_eq!(files(room.path()).len(), names.len());
}

#[test]
fn a_damaged_vault_makes_no_backup_but_what_is_readable_can_be_rescued() {
    let (room, folder) = room();
    let (vault, _) = filled(&folder);
    let segment = folder.join("journal/0000000002.age");
    let mut bytes = fs::read(&segment).unwrap();
    let last = bytes.len() - 1;
    bytes[last] ^= 1;
    fs::write(&segment, bytes).unwrap();
    let backup = vault.backup(&room.path().join("backup.zip"));
    assert_eq!(refusal(backup), ("vault-damaged", 13));
    let out = room.path().join("out");
    assert_eq!(refusal(vault.export(&out)), ("vault-damaged", 13));
    drop(vault);
    assert_eq!(
        refusal(Vault::open(&folder, &secret(PASSPHRASE))),
        ("vault-damaged", 13)
    );
    let unlock = Unlock::Passphrase(secret(PASSPHRASE));
    let report = Vault::examine(&folder, &unlock).unwrap();
    assert_eq!(report.problems.len(), 1);
    assert_eq!(report.problems[0].file, "journal/0000000002.age");
    let rescued = Vault::rescue(&folder, &unlock, &out).unwrap();
    assert_eq!((rescued.events, rescued.exhibits), (4, 2));
    assert_eq!(rescued.problems, report.problems);
    let journal = fs::read_to_string(out.join("journal.jsonl")).unwrap();
    assert!(journal.contains("five"));
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
fn an_erased_vault_is_gone_and_what_was_not_its_own_stays() {
    let (room, folder) = room();
    let (vault, _) = filled(&folder);
    assert_eq!(refusal(Vault::erase(&folder)), ("vault-locked", 11));
    drop(vault);
    // A second name for the same bytes shows that they were overwritten, not only unlinked.
    let witness = room.path().join("witness");
    fs::hard_link(folder.join("key.age"), &witness).unwrap();
    fs::write(folder.join("notes.txt"), "mine").unwrap();
    let erased = Vault::erase(&folder).unwrap();
    assert_eq!(erased.files, 10);
    assert_eq!(erased.left, ["notes.txt"]);
    assert!(fs::read(&witness).unwrap().iter().all(|byte| *byte == 0));
    assert_eq!(files(&folder), [folder.join("notes.txt")]);
    assert_eq!(refusal(Vault::erase(&folder)), ("vault-none", 10));
    fs::remove_file(folder.join("notes.txt")).unwrap();
    drop(create(&folder));
    assert_eq!(Vault::erase(&folder).unwrap().left, Vec::<String>::new());
    assert!(!folder.exists());
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
