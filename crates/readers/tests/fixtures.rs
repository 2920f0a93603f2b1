//! Walks `fixtures/`: every file there is read and compared with the `.expected.json` beside it.
//! `BLESS=1 cargo test -p ringoff-readers --test all fixtures` writes what is read now; look at the
//! difference before keeping it.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use crate::common;

use ringoff_readers::{DATABASES, FORMATS, Head, Limits, ReadOptions, Table};
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

const EXPECTED: &str = ".expected.json";
/// Names under which a container, and not the format inside it, is the fixture.
const CONTAINERS: [&str; 5] = ["zip", "gz", "tar", "tgz", "db"];
/// The log of a database is no fixture of its own.
const LOG: &str = "-wal";

#[test]
fn every_fixture_reads_as_expected() {
    let tables = tables();
    let options = ReadOptions {
        limits: Limits::default(),
        tables: &tables,
        exports: &[],
    };
    let bless = std::env::var_os("BLESS").is_some();
    let mut problems = Vec::new();
    for (expected, inputs) in cases() {
        let [input] = inputs.as_slice() else {
            problems.push(format!(
                "{}: {} fixtures for it",
                expected.display(),
                inputs.len()
            ));
            continue;
        };
        let found = common::report(input, &options);
        if bless {
            let text = serde_json::to_string_pretty(&found).unwrap() + "\n";
            fs::write(&expected, text).unwrap();
        }
        let wanted: Option<Value> = fs::read(&expected)
            .ok()
            .and_then(|bytes| serde_json::from_slice(&bytes).ok());
        if wanted.as_ref() != Some(&found) {
            let found = serde_json::to_string_pretty(&found).unwrap();
            problems.push(format!(
                "{} is missing or differs; read was {found}",
                expected.display()
            ));
        }
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

#[test]
fn every_fixture_is_taken_by_the_reader_whose_folder_it_lies_in_and_by_no_other() {
    let tables = tables();
    let mut problems = Vec::new();
    for input in cases().into_values().flatten() {
        let extension = input
            .extension()
            .and_then(|e| e.to_str())
            .unwrap_or_default();
        let owner = name_of(input.parent().unwrap());
        if input.is_dir() || CONTAINERS.contains(&extension) {
            let found = common::report(
                &input,
                &ReadOptions {
                    limits: Limits::default(),
                    tables: &tables,
                    exports: &[],
                },
            );
            let files = found["files"].as_array().unwrap();
            if !files.iter().any(|file| file[1] == owner.as_str()) {
                problems.push(format!(
                    "{}: nothing in it taken by {owner}",
                    input.display()
                ));
            }
            continue;
        }
        let bytes = fs::read(&input).unwrap();
        let head = Head {
            bytes: &bytes[..bytes.len().min(64 << 10)],
            whole: bytes.len() < 64 << 10,
        };
        let formats = FORMATS
            .iter()
            .filter(|f| f.recognizes(head))
            .map(|f| f.id());
        let mut takers: Vec<&str> = formats.collect();
        if takers.is_empty() {
            takers.extend(Table::best_of(&tables, head).map(Table::id));
        }
        if takers != [owner.as_str()] {
            problems.push(format!("{}: taken by {takers:?}", input.display()));
        }
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

#[test]
fn every_format_has_a_good_and_a_damaged_fixture_and_every_folder_a_format() {
    let mut problems = Vec::new();
    let folders: Vec<String> = children(&root()).iter().map(|p| name_of(p)).collect();
    let formats = FORMATS.iter().map(|format| format.id());
    let ids: Vec<&str> = formats.chain(DATABASES).chain(["iphone-backup"]).collect();
    for id in &ids {
        let cases: Vec<String> = children(&root().join(id))
            .iter()
            .map(|p| name_of(p))
            .collect();
        let damaged = cases
            .iter()
            .filter(|name| name.starts_with("damaged-"))
            .count();
        if damaged == 0 || damaged == cases.len() {
            problems.push(format!("{}: needs a good and a damaged- fixture", id));
        }
    }
    for folder in folders {
        if folder != "tables" && !ids.contains(&folder.as_str()) {
            problems.push(format!("fixtures/{folder}: no such format"));
        }
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

#[test]
fn every_file_of_formats_is_in_the_list() {
    let sources = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/formats");
    let list = fs::read_to_string(sources.join("mod.rs")).unwrap();
    let missing: Vec<String> = children(&sources)
        .iter()
        .map(|path| path.file_stem().unwrap().to_string_lossy().into_owned())
        .filter(|stem| stem != "mod" && !list.contains(&format!("&{stem}::")))
        .collect();
    assert!(missing.is_empty(), "not in FORMATS: {missing:?}");
}

/// The `.expected.json` of every case, and the fixtures it stands for (one, if all is well).
fn cases() -> BTreeMap<PathBuf, Vec<PathBuf>> {
    let mut folders = Vec::new();
    for folder in children(&root()) {
        if name_of(&folder) == "tables" {
            folders.extend(children(&folder));
        } else {
            folders.push(folder);
        }
    }
    let mut cases: BTreeMap<PathBuf, Vec<PathBuf>> = BTreeMap::new();
    for file in folders.iter().flat_map(|folder| children(folder)) {
        let name = name_of(&file);
        if name.ends_with(EXPECTED) {
            cases.entry(file).or_default();
        } else if !name.ends_with(LOG) {
            let case = name.split_once('.').map_or(name.as_str(), |(case, _)| case);
            let expected = file.with_file_name(format!("{case}{EXPECTED}"));
            cases.entry(expected).or_default().push(file);
        }
    }
    cases
}

fn tables() -> Vec<Table> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data/tables");
    let files = children(&folder)
        .into_iter()
        .filter(|p| p.extension().is_some_and(|e| e == "toml"));
    files
        .map(|file| {
            let id = file.file_stem().unwrap().to_string_lossy().into_owned();
            Table::from_toml(&id, &fs::read_to_string(&file).unwrap()).unwrap()
        })
        .collect()
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures")
}

fn children(folder: &Path) -> Vec<PathBuf> {
    let mut paths: Vec<PathBuf> = fs::read_dir(folder)
        .map(|entries| entries.map(|e| e.unwrap().path()).collect())
        .unwrap_or_default();
    paths.sort();
    paths
}

fn name_of(path: &Path) -> String {
    path.file_name().unwrap().to_string_lossy().into_owned()
}
