//! Backups and databases of phones, given as they lie on a disk.

use crate::common::{Home, said};
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};

fn fixture(name: &str) -> PathBuf {
    let readers = Path::new(env!("CARGO_MANIFEST_DIR")).join("../readers/fixtures");
    readers.join(name).canonicalize().unwrap()
}

fn copied(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let to = to.join(entry.file_name());
        match entry.path().is_dir() {
            true => copied(&entry.path(), &to),
            false => drop(fs::copy(entry.path(), to).unwrap()),
        }
    }
}

fn scanned(home: &Home, folder: &Path, more: &[&str]) -> Value {
    let folder = folder.to_str().unwrap();
    let out = home.run(&[&["scan", folder, "--json"], more].concat());
    serde_json::from_slice(&out.stdout).unwrap_or_else(|_| panic!("{}", said(&out)))
}

#[test]
fn a_backups_folder_is_one_archive_wherever_it_lies() {
    let home = Home::new("2026-11-29T12:00[Asia/Almaty]");
    let folder = home.path("archives");
    copied(
        &fixture("iphone-backup/plain"),
        &folder.join("MobileSync/00000000-0000000000000000"),
    );
    fs::write(
        folder.join("contacts.vcf"),
        "BEGIN:VCARD\nVERSION:3.0\nFN:Lamp\nEND:VCARD\n",
    )
    .unwrap();
    let scan = scanned(&home, &folder, &[]);
    let archives = scan["archives"].as_array().unwrap();
    assert_eq!(archives.len(), 2, "{archives:#?}");
    let backup = archives
        .iter()
        .find(|a| a["path"].as_str().unwrap().contains("MobileSync"));
    let format = backup.unwrap()["format"].as_str().unwrap();
    assert!(format.starts_with("iphone-backup+"), "{format}");
    assert!(format.contains("iphone-messages"), "{format}");
}

#[test]
fn the_phones_own_number_is_named_where_none_was_given() {
    let home = Home::new("2026-11-29T12:00[Asia/Almaty]");
    let folder = fixture("iphone-backup/plain");
    let folder = folder.to_str().unwrap();
    let told = |args: &[&str]| {
        let text = said(&home.run(&[&["scan", folder], args].concat()));
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    let text = told(&[]);
    let own = "The phone says that its number is +7 •• ••• ••• 34";
    assert!(text.contains(own), "{text}");
    let text = told(&["--number", "+77000001234"]);
    assert!(!text.contains("The phone says"), "{text}");
    let other = "The phone also names +7 •• ••• ••• 77 as its own number";
    assert!(text.contains(other), "{text}");
}

#[test]
fn a_database_is_read_with_its_log_and_neither_is_changed() {
    let home = Home::new("2026-11-29T12:00[Asia/Almaty]");
    let folder = home.path("archives");
    fs::create_dir(&folder).unwrap();
    for end in ["", "-wal"] {
        let from = fixture("iphone-messages").join(format!("live.db{end}"));
        fs::copy(from, folder.join(format!("sms.db{end}"))).unwrap();
    }
    fs::write(folder.join("sms.db-shm"), [0; 100]).unwrap();
    let read = |name: &str| fs::read(folder.join(name)).unwrap();
    let before = (read("sms.db"), read("sms.db-wal"));
    let scan = scanned(&home, &folder, &[]);
    let archives = scan["archives"].as_array().unwrap();
    assert_eq!(archives.len(), 1, "{archives:#?}");
    assert_eq!(archives[0]["format"], "iphone-messages");
    assert_eq!((read("sms.db"), read("sms.db-wal")), before);
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 3);
}

#[test]
fn a_database_of_keepass_is_opened_with_a_key_file_that_is_given_from_elsewhere() {
    let home = Home::new("2026-11-29T12:00[Asia/Almaty]");
    let keys = fixture("../tests/key_files");
    let place = |folder: &str, name: &str| {
        fs::create_dir_all(home.path(folder)).unwrap();
        fs::copy(keys.join(name), home.path(folder).join(name)).unwrap();
    };
    place("archives/safe", "alone.kdbx");
    let read = |scan: &Value| {
        let archives = scan["archives"].as_array().unwrap();
        let safe = archives
            .iter()
            .find(|a| a["path"].as_str().unwrap().ends_with(".kdbx"));
        safe.unwrap()["observations"].as_u64()
    };
    let alone = scanned(&home, &home.path("archives"), &[]);
    assert_eq!(read(&alone), Some(0), "{alone:#}");
    place("stick", "xml-2.keyx");
    let stick = home.path("stick");
    let both = scanned(&home, &home.path("archives"), &[stick.to_str().unwrap()]);
    assert_eq!(read(&both), Some(1), "{both:#}");
}
