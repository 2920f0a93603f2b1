//! An encrypted backup of an iPhone, made by another program (`make_databases.py`).

use crate::common::{Folder, Kept};
use ringoff_model::SkipReason;
use ringoff_readers::{Alone, Limits, ReadError, ReadOptions, read_folder};
use serde_json::Value;
use std::fs;
use std::io::{Cursor, Write as _};
use std::path::{Path, PathBuf};

const PASSPHRASE: &str = "lamp on the table";

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/iphone-backup/encrypted")
}

fn read(folder: &Path, passphrases: &[&'static str]) -> (Kept, Result<(), ReadError>) {
    let mut kept = Kept {
        passphrases: passphrases.to_vec(),
        ..Kept::default()
    };
    let options = ReadOptions {
        limits: Limits::default(),
        tables: &[],
        exports: &[],
    };
    let result = read_folder(&Folder(folder), "backup", &options, &mut kept);
    (kept, result)
}

#[test]
fn its_passphrase_opens_it_also_after_a_wrong_one() {
    for passphrases in [&[PASSPHRASE][..], &["lamp", "", PASSPHRASE]] {
        let (kept, result) = read(&folder(), passphrases);
        result.unwrap();
        assert_eq!(kept.failed, []);
        let code = |o: &&Value| o["text"] == "300300: ваш код 1190";
        let code = kept.observations.iter().find(code).unwrap();
        assert_eq!(code["contact_name"], "Lamp Shop", "from the address book");
        assert!(
            kept.observations
                .iter()
                .any(|o| o["name"] == "Aigul Example")
        );
    }
}

#[test]
fn without_its_passphrase_it_is_told_as_encrypted() {
    for passphrases in [&[][..], &["lamp"]] {
        let (kept, result) = read(&folder(), passphrases);
        result.unwrap();
        assert_eq!(kept.reasons(), [SkipReason::Encrypted]);
        assert_eq!(kept.observations, Vec::<Value>::new());
    }
}

#[test]
fn what_is_missing_or_damaged_in_it_is_named() {
    let copy = tempfile::tempdir().unwrap();
    for entry in ["Manifest.db", "Manifest.plist"] {
        fs::copy(folder().join(entry), copy.path().join(entry)).unwrap();
    }
    let (kept, result) = read(copy.path(), &[PASSPHRASE]);
    result.unwrap();
    assert_eq!(kept.failed.len(), 2, "its files are missing");

    let manifest = fs::read(copy.path().join("Manifest.db")).unwrap();
    for end in [0, 16, 100, 1_000] {
        fs::write(copy.path().join("Manifest.db"), &manifest[..end]).unwrap();
        let (_, result) = read(copy.path(), &[PASSPHRASE]);
        assert!(matches!(result, Err(ReadError::Damaged { .. })), "{end}");
    }

    fs::write(copy.path().join("Manifest.plist"), b"bplist00").unwrap();
    let (_, result) = read(copy.path(), &[PASSPHRASE]);
    let error = result.unwrap_err().to_string();
    assert!(error.contains("Manifest.plist"), "{error}");
    fs::remove_file(copy.path().join("Manifest.plist")).unwrap();
    let (_, result) = read(copy.path(), &[PASSPHRASE]);
    assert!(result.unwrap_err().to_string().contains("Manifest.plist"));
    fs::remove_file(copy.path().join("Manifest.db")).unwrap();
    let (_, result) = read(copy.path(), &[PASSPHRASE]);
    assert!(result.unwrap_err().to_string().contains("Manifest.db"));
}

/// The backup's files as a zip and as a tar, each in a folder of it.
fn packed() -> [Vec<u8>; 2] {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let mut tar = tar::Builder::new(Vec::new());
    let mut folders = vec![folder()];
    while let Some(inner) = folders.pop() {
        for entry in fs::read_dir(inner).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let name = path.strip_prefix(folder()).unwrap().to_str().unwrap();
            let name = format!("phone/{name}");
            let how = zip::write::SimpleFileOptions::default();
            zip.start_file(&name, how).unwrap();
            zip.write_all(&fs::read(&path).unwrap()).unwrap();
            tar.append_path_with_name(&path, &name).unwrap();
        }
    }
    [
        zip.finish().unwrap().into_inner(),
        tar.into_inner().unwrap(),
    ]
}

#[test]
fn inside_an_archive_it_is_told_to_be_unpacked_first() {
    for bytes in packed() {
        let mut kept = Kept {
            passphrases: vec![PASSPHRASE],
            ..Kept::default()
        };
        let options = ReadOptions {
            limits: Limits::default(),
            tables: &[],
            exports: &[],
        };
        let mut file = Cursor::new(bytes);
        ringoff_readers::read(&mut file, "backup", &Alone, &options, &mut kept).unwrap();
        let told = (
            "backup!phone/Manifest.plist".to_owned(),
            "backup_inside".to_owned(),
        );
        assert_eq!(kept.failed, [told]);
        assert_eq!(kept.passphrases, [PASSPHRASE], "asked for");
        assert!(kept.observations.is_empty());
    }
    // A list of a backup that is open says nothing of the kind.
    let open = b"<plist><dict><key>IsEncrypted</key><false/></dict></plist>";
    let (kept, result) = crate::common::read_named("Manifest.plist", open, Limits::default());
    result.unwrap();
    assert_eq!(kept.unrecognized, ["Manifest.plist"]);
}
