//! A vault in a folder that somebody else made: links in it and beside it lead nowhere.
#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use crate::common;

use common::{PASSPHRASE, copy, create, filled, quick, secret};
use ringoff_store::{StoreError, Vault, restore};
use std::fs;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};

fn room() -> (tempfile::TempDir, PathBuf) {
    let room = tempfile::tempdir().unwrap();
    let folder = room.path().join("vault");
    (room, folder)
}

/// Everything under a folder, by path and content.
fn all(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            match path.is_dir() {
                true => folders.push(path),
                false => found.push((path.clone(), fs::read(&path).unwrap())),
            }
        }
    }
    found.sort();
    found
}

#[test]
fn a_lock_that_is_a_link_is_not_followed() {
    let (room, folder) = room();
    drop(create(&folder));
    let letter = room.path().join("letter.txt");
    for content in [Some("my letter"), None] {
        match content {
            Some(text) => fs::write(&letter, text).unwrap(),
            None => fs::remove_file(&letter).unwrap(),
        }
        fs::remove_file(folder.join("lock")).unwrap();
        symlink(&letter, folder.join("lock")).unwrap();
        for passphrase in [PASSPHRASE, "another"] {
            let opened = Vault::open(&folder, &secret(passphrase));
            assert!(matches!(opened, Err(StoreError::Io { .. })), "{opened:?}");
        }
        assert_eq!(fs::read_to_string(&letter).ok().as_deref(), content);
    }
}

#[test]
fn a_pipe_in_the_place_of_a_file_keeps_nobody_waiting() {
    let (_room, folder) = room();
    drop(create(&folder));
    fs::remove_file(folder.join("head.age")).unwrap();
    let made = std::process::Command::new("mkfifo")
        .arg(folder.join("head.age"))
        .status();
    assert!(made.unwrap().success());
    let (done, end) = std::sync::mpsc::channel();
    std::thread::spawn(move || done.send(Vault::open(&folder, &secret(PASSPHRASE)).is_err()));
    let refused = end.recv_timeout(std::time::Duration::from_secs(20));
    assert_eq!(refused, Ok(true));
}

#[test]
fn a_file_far_larger_than_any_of_a_vault_is_damage_and_takes_no_memory() {
    for name in ["vault.json", "head.age", "key.age"] {
        let (_room, folder) = room();
        drop(filled(&folder));
        // It takes no room on the disk.
        let file = fs::OpenOptions::new().write(true).open(folder.join(name));
        file.unwrap().set_len(20 << 30).unwrap();
        let opened = Vault::open(&folder, &secret(PASSPHRASE));
        assert!(
            matches!(opened, Err(StoreError::Damaged { .. })),
            "{name}: {opened:?}"
        );
    }
}

#[test]
fn a_folder_of_the_persons_in_the_place_of_the_one_that_is_built_is_left_alone() {
    let (room, folder) = room();
    let photos = room.path().join("photos");
    fs::create_dir_all(photos.join("2024")).unwrap();
    fs::write(photos.join("1.jpg"), "one").unwrap();
    fs::write(photos.join("2024/2.jpg"), "two").unwrap();
    let before = all(&photos);
    let beside = room.path().join(".vault.new");
    let backup = room.path().join("backup");
    {
        let other = room.path().join("other");
        create(&other).0.backup(&backup).unwrap();
    }
    let refused = |result: Result<(), StoreError>| {
        assert!(
            matches!(result, Err(StoreError::Exists { .. })),
            "{result:?}"
        );
        assert!(!folder.exists());
    };
    // A link, a folder with strangers in it, one whose parts are links.
    symlink(&photos, &beside).unwrap();
    refused(Vault::create(&folder, &secret(PASSPHRASE), quick()).map(drop));
    refused(restore(&backup, &folder));
    assert_eq!(all(&photos), before);
    fs::remove_file(&beside).unwrap();
    fs::create_dir_all(beside.join("journal")).unwrap();
    fs::write(beside.join("journal/mine.txt"), "kept").unwrap();
    refused(Vault::create(&folder, &secret(PASSPHRASE), quick()).map(drop));
    assert_eq!(
        fs::read_to_string(beside.join("journal/mine.txt")).unwrap(),
        "kept"
    );
    fs::remove_dir_all(&beside).unwrap();
    fs::create_dir(&beside).unwrap();
    symlink(&photos, beside.join("journal")).unwrap();
    refused(restore(&backup, &folder));
    assert_eq!(all(&photos), before);
    // What an attempt of ours left is cleared as before.
    fs::remove_dir_all(&beside).unwrap();
    fs::create_dir_all(beside.join("journal")).unwrap();
    fs::create_dir_all(beside.join("exhibits")).unwrap();
    fs::write(beside.join("journal/0000000001.age"), "half").unwrap();
    fs::write(beside.join(".vault.json.tmp"), "half").unwrap();
    restore(&backup, &folder).unwrap();
    assert!(!beside.exists());
}

#[test]
fn a_journal_that_is_a_link_is_neither_read_nor_written_nor_erased() {
    let (room, folder) = room();
    drop(filled(&folder));
    for part in ["journal", "exhibits"] {
        let (linked, real) = (room.path().join(format!("with-{part}")), folder.join(part));
        copy(&folder, &linked);
        fs::remove_dir_all(linked.join(part)).unwrap();
        symlink(&real, linked.join(part)).unwrap();
        let before = all(&real);
        assert!(!before.is_empty());
        let opened = Vault::open(&linked, &secret(PASSPHRASE));
        assert!(
            matches!(opened, Err(StoreError::Damaged { .. })),
            "{opened:?}"
        );
        let erased = Vault::erase(&linked).unwrap();
        assert_eq!(erased.left, [part]);
        assert!(
            fs::symlink_metadata(linked.join(part))
                .unwrap()
                .is_symlink()
        );
        assert_eq!(all(&real), before);
    }
}
