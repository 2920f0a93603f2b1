//! Backups of a vault, what is rescued from a damaged one, and erasing one.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use crate::common;

use common::{PASSPHRASE, create, files, filled, open, secret};
use ringoff_store::{Digest, Store, StoreError, Unlock, Vault, restore};
use std::fs;
use std::io::Write as _;
use std::path::PathBuf;

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
    for at in (0..bytes.len()).step_by(29) {
        let mut flipped = bytes.clone();
        flipped[at] ^= 0x41;
        attempt(&flipped);
    }
    for cut in (0..bytes.len()).step_by(151) {
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
fn a_small_backup_writes_no_more_than_it_holds() {
    let (room, folder) = room();
    let back = room.path().join("back");
    let digest = Digest::of(&vec![0; 32 << 20]);
    let listing = |name: &str| {
        format!(
            r#"{{"format":"ringoff-backup","version":1,"files":[{{"name":"{name}","size":{},"sha256":"{digest}"}}]}}"#,
            32 << 20
        )
    };
    let exhibit = format!("exhibits/{digest}.age");
    for packed in [true, false] {
        let file = room.path().join(format!("{packed}.zip"));
        let mut zip = zip::ZipWriter::new(fs::File::create(&file).unwrap());
        let method = match packed {
            true => zip::CompressionMethod::Deflated,
            false => zip::CompressionMethod::Stored,
        };
        let stored = zip::write::SimpleFileOptions::default()
            .compression_method(zip::CompressionMethod::Stored);
        zip.start_file("backup.json", stored).unwrap();
        zip.write_all(listing(&exhibit).as_bytes()).unwrap();
        zip.start_file(&*exhibit, stored.compression_method(method))
            .unwrap();
        // Stored, it is less than the list says.
        let size = if packed { 32 << 20 } else { 10 };
        zip.write_all(&vec![0; size]).unwrap();
        zip.finish().unwrap();
        assert!(fs::metadata(&file).unwrap().len() < 1 << 20);
        assert_eq!(refusal(restore(&file, &back)), ("vault-damaged", 13));
        assert!(!back.exists() && !folder.exists());
    }
    // Where what is listed together is more than the file, nothing is even begun.
    let file = room.path().join("true.zip");
    match restore(&file, &back) {
        Err(StoreError::Damaged { file, .. }) => assert_eq!(file, "backup.json"),
        other => panic!("{other:?}"),
    }
}

#[test]
fn what_is_no_file_is_no_backup_and_is_not_waited_for() {
    let (room, folder) = room();
    let nothing = room.path().join("nothing");
    assert_eq!(refusal(restore(&nothing, &folder)), ("not-found", 1));
    let no_backup = ("vault-not-a-backup", 13);
    assert_eq!(refusal(restore(room.path(), &folder)), no_backup);
    #[cfg(unix)]
    {
        let pipe = room.path().join("pipe");
        let made = std::process::Command::new("mkfifo").arg(&pipe).status();
        assert!(made.unwrap().success());
        let (done, end) = std::sync::mpsc::channel();
        let to = folder.clone();
        std::thread::spawn(move || done.send(refusal(restore(&pipe, &to))));
        let refused = end.recv_timeout(std::time::Duration::from_secs(20));
        assert_eq!(refused, Ok(no_backup));
    }
    assert!(!folder.exists());
}
