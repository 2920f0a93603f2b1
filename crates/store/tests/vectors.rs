//! The test vectors in `vectors/`: one defect each, with what must be said about it in the table of
//! their README. A vector without a row fails, and so does a row without a vector.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use crate::common;
mod make;
mod outside;

use common::{copy, secret};
use ringoff_store::{Digest, Store, StoreError, Unlock, Vault, restore, verify_export};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

fn top() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("vectors")
}

/// A line of `KEYS.txt`.
fn key(name: &str) -> String {
    let text = fs::read_to_string(top().join("KEYS.txt")).unwrap();
    let line = text
        .lines()
        .find_map(|line| line.strip_prefix(&format!("{name}: ")));
    line.unwrap_or_else(|| panic!("no {name} in KEYS.txt"))
        .to_owned()
}

/// The rows of the table: path, opened with, what is said.
fn rows() -> Vec<[String; 3]> {
    let text = fs::read_to_string(top().join("README.md")).unwrap();
    let row = |line: &str| {
        let mut cells = line
            .strip_prefix("| `")?
            .split('|')
            .map(|cell| cell.trim().trim_matches('`').to_owned());
        Some([cells.next()?, cells.next()?, cells.next()?])
    };
    text.lines().filter_map(row).collect()
}

fn vectors() -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for kind in ["vaults", "backups", "exports"] {
        for entry in fs::read_dir(top().join(kind)).unwrap() {
            let name = entry.unwrap().file_name().into_string().unwrap();
            found.insert(format!("{kind}/{name}"));
        }
    }
    found
}

fn unlock(with: &str) -> Unlock {
    match with {
        "passphrase" => Unlock::Passphrase(secret(&key("passphrase"))),
        "another passphrase" => Unlock::Passphrase(secret("not that one")),
        "recovery words" => Unlock::Recovery(secret(&key("recovery words"))),
        "words of another vault" => {
            Unlock::Recovery(ringoff_store::RecoveryKey::generate().words())
        }
        other => panic!("opened with {other}?"),
    }
}

fn said_of(error: &StoreError) -> String {
    match error {
        StoreError::Damaged { file, what } => format!("{}: {file}: {}", error.key(), what.key()),
        error => error.key().to_owned(),
    }
}

fn said(path: &str, with: &str) -> String {
    let room = tempfile::tempdir().unwrap();
    let folder = room.path().join("copy");
    let vector = top().join(path);
    if path.starts_with("exports/") {
        let noted = (with == "noted hash").then(|| Digest::parse(&key("noted hash")).unwrap());
        return found_in(&verify_export(&vector, noted).unwrap());
    }
    if path.starts_with("backups/") {
        if let Err(error) = restore(&vector, &folder) {
            return said_of(&error);
        }
    } else {
        copy(&vector, &folder);
    }
    let before = content(&folder);
    match Vault::open_with(&folder, &unlock(with)) {
        Ok(vault) => found_in(&vault.verify().unwrap()),
        Err(error) => {
            assert_eq!(
                content(&folder),
                before,
                "{path}: a refused vault was changed"
            );
            said_of(&error)
        }
    }
}

/// Every file and its bytes, without the lock.
fn content(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut files = common::files(folder);
    files.retain(|file| !file.ends_with("lock"));
    files
        .into_iter()
        .map(|file| (file.clone(), fs::read(file).unwrap()))
        .collect()
}

fn found_in(report: &ringoff_store::Report) -> String {
    let problems: Vec<String> = report
        .problems
        .iter()
        .map(|problem| format!("{}: {}", problem.file, problem.what.key()))
        .collect();
    if problems.is_empty() {
        "sound".to_owned()
    } else {
        problems.join(", ")
    }
}

#[test]
fn every_vector_is_told_as_the_table_says() {
    let mut wrong = Vec::new();
    for [path, with, expected] in rows() {
        let said = said(&path, &with);
        if said != expected {
            wrong.push(format!("{path} with {with}: {said}, not {expected}"));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn no_vector_is_forgotten() {
    let listed: BTreeSet<String> = rows().into_iter().map(|[path, ..]| path).collect();
    assert_eq!(listed, vectors());
    assert!(listed.len() >= 50, "{}", listed.len());
}

#[test]
fn the_program_in_an_export_says_the_same_of_every_exported_vector() {
    for [path, with, expected] in rows() {
        if !path.starts_with("exports/") {
            continue;
        }
        let mut python = Command::new("python3");
        python.arg(Path::new(env!("CARGO_MANIFEST_DIR")).join("verifier/verify.py"));
        python.arg(top().join(&path));
        if with == "noted hash" {
            python.args(["--noted", &key("noted hash")]);
        }
        let out = python.output().expect("python3 is needed by this test");
        let text = String::from_utf8(out.stdout).unwrap();
        let code = i32::from(expected != "sound");
        assert_eq!(out.status.code(), Some(code), "{path} with {with}: {text}");
    }
}

/// Writes all vectors anew: `cargo test -p ringoff-store --test vectors -- --ignored`. Their keys are
/// drawn at random, so every file changes.
#[test]
#[ignore = "rewrites the vectors"]
fn make_the_vectors_anew() {
    make::all(&top());
}
