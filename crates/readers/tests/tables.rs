//! Every description of `data/tables` reads its own samples, and one description reads each
//! fixture (what it reads there is held by `fixtures.rs`).

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "helpers of tests may fail them"
)]

use crate::table_support;

use ringoff_readers::{FORMATS, Limits, Table, TableError};
use serde_json::{Value, json};
use std::fs;
use std::path::PathBuf;
use table_support::*;

#[test]
fn every_table_reads_its_own_samples_as_it_says() {
    for (id, text) in descriptions() {
        reads_its_samples(&id, &text);
    }
}

#[test]
fn the_example_of_the_documentation_reads_its_own_samples() {
    let page = fs::read_to_string(folder("../../docs/reference/table.md")).unwrap();
    let example = page
        .split("```toml\n")
        .nth(1)
        .unwrap()
        .split("```")
        .next()
        .unwrap();
    reads_its_samples("example", example);
}

#[test]
fn every_table_has_a_good_and_a_damaged_fixture() {
    let all = fixtures();
    for (id, _) in descriptions() {
        let cases: Vec<_> = all
            .iter()
            .filter(|(of, _)| *of == id)
            .map(|(_, path)| path.file_stem().unwrap().to_str().unwrap())
            .collect();
        assert!(cases.contains(&"good"), "{id} has no good fixture");
        assert!(
            cases.iter().any(|case| case.starts_with("damaged-")),
            "{id} has no damaged fixture"
        );
    }
}

#[test]
fn the_table_with_most_required_columns_reads_a_fixture_and_no_other_is_as_specific() {
    let tables = tables();
    for (id, path) in fixtures() {
        let bytes = fs::read(&path).unwrap();
        let head = head(&bytes);
        let best = Table::best_of(&tables, head)
            .unwrap_or_else(|| panic!("nothing reads {}", path.display()));
        assert_eq!(best.id(), id, "{}", path.display());
        for other in tables
            .iter()
            .filter(|table| table.id() != id && table.recognizes(head))
        {
            assert!(
                other.specificity() < best.specificity(),
                "{} and {id} both read {}",
                other.id(),
                path.display()
            );
        }
        for format in FORMATS {
            assert!(
                !format.recognizes(head),
                "{} takes {}",
                format.id(),
                path.display()
            );
        }
    }
}

#[test]
fn no_table_takes_a_fixture_of_another_format() {
    let tables = tables();
    for folder in files(&folder("fixtures"))
        .iter()
        .filter(|path| path.is_dir() && !path.ends_with("tables"))
    {
        for path in files(folder).iter().filter(|path| path.is_file()) {
            let bytes = fs::read(path).unwrap();
            let taken = Table::best_of(&tables, head(&bytes)).map(Table::id);
            assert_eq!(taken, None, "{}", path.display());
        }
    }
}

#[test]
fn columns_are_found_in_any_order_and_any_case() {
    let file = "Note;PASSWORD;\u{a0}Url ;NAME;UserName;Extra\n+7 700 000 12 34;Canary;https://a.example;A;me;x\n";
    let (kept, result) = read_table(&table("chrome"), file.as_bytes(), &Limits::default());
    result.unwrap();
    let expected = json!({ "place": "line 2", "title": "A", "site": "https://a.example", "user_name": "me", "numbers": ["notes: +7 700 000 12 34"] });
    assert_eq!(kept.observations, [expected]);
}

#[test]
fn a_receiver_that_stops_is_obeyed() {
    let file = format!(
        "name,url,username,password\n{}",
        "a,https://a.example,me,x\n".repeat(10)
    );
    let mut kept = Kept {
        stop_after: Some(3),
        ..Kept::default()
    };
    let mut input = file.as_bytes();
    table("chrome")
        .read(&mut input, &Limits::default(), &mut kept)
        .unwrap();
    assert_eq!(kept.observations.len(), 3);
}

#[test]
fn a_description_that_reads_a_password_column_is_refused() {
    let text = "program = 'x'\nkind = 'login'\nheader = 'a,Password'\nrequired = ['a', 'Password']\n[columns]\ntitle = 'a'\nnotes = 'Login Password'\n";
    assert!(matches!(
        Table::from_toml("x", text),
        Err(TableError::Secret { .. })
    ));
}

#[test]
fn a_wrong_description_is_refused_with_its_reason() {
    let with = |kind: &str, rest: &str| {
        format!("program = 'x'\nkind = '{kind}'\nheader = 'a,b'\nrequired = ['a', 'b']\n{rest}")
    };
    let refused = |text: &str| Table::from_toml("x", text).unwrap_err().to_string();
    assert!(refused("kind =").starts_with("x: "));
    assert!(refused(&with("login", "[columns]\ntitel = 'a'\n")).contains("titel"));
    assert!(
        refused(&with("login", "[columns]\ntitle = 'a'\npeer = 'b'\n")).contains("no field Peer")
    );
    assert!(refused(&with("message", "[columns]\npeer = 'a'\n")).contains("columns.text"));
    assert!(
        refused(&with(
            "message",
            "dates = ['hh:mm']\n[columns]\npeer = 'a'\ntext = 'b'\ndate = 'c'\n"
        ))
        .contains("hh:mm")
    );
    assert!(refused(&with("login", "[columns]\ntitle = 'a'\nchanged = 'b'\n")).contains("dates"));
    assert!(refused(&with("contact", "[columns]\nname = 'a'\n")).contains("columns.numbers"));
}

#[test]
fn bitwarden_json_fixtures_are_read_item_by_item() {
    let path = folder("fixtures/bitwarden-json/good.json");
    let bytes = fs::read(path).unwrap();
    assert!(bitwarden().recognizes(head(&bytes)));
    let (kept, result) = read_bitwarden(&bytes, &Limits::default());
    result.unwrap();
    let first = json!({
        "place": "entry 1", "title": "Example Bank", "site": "https://online.bank.example/login",
        "user_name": "+7 700 000 12 34", "has_totp": true, "at": "2024-02-29T10:30:45Z",
        "numbers": ["user_name: +7 700 000 12 34", "notes: 8 (700) 000-12-34", "field: +77990001234"],
    });
    assert_eq!(kept.observations[0], first);
    let titles: Vec<_> = kept
        .observations
        .iter()
        .map(|login| login["title"].as_str().unwrap())
        .collect();
    assert_eq!(titles, ["Example Bank", "Такси 🚕", "Old SIM", "Me"]);
    assert_eq!(kept.reasons().len(), 3);
}

#[test]
fn a_bitwarden_export_that_no_passphrase_opens_says_why_and_nothing_else() {
    use ringoff_model::SkipReason;
    for (case, reason) in [
        ("damaged-encrypted", SkipReason::AccountKey),
        ("damaged-encrypted-by-password", SkipReason::Malformed),
    ] {
        let bytes = fs::read(folder(&format!("fixtures/bitwarden-json/{case}.json"))).unwrap();
        assert!(bitwarden().recognizes(head(&bytes)));
        let (kept, result) = read_bitwarden(&bytes, &Limits::default());
        result.unwrap();
        assert_eq!(kept.reasons(), [reason], "{case}");
        assert!(kept.observations.is_empty());
    }
}

/// Every fixture with the id of its table.
fn fixtures() -> Vec<(String, PathBuf)> {
    let mut out = Vec::new();
    for table in files(&folder("fixtures/tables")) {
        let id = table.file_name().unwrap().to_str().unwrap().to_owned();
        let cases = files(&table)
            .into_iter()
            .filter(|path| path.extension().is_some_and(|e| e != "json"));
        out.extend(cases.map(|path| (id.clone(), path)));
    }
    assert!(!out.is_empty());
    out
}

/// Reads each sample of a description under its header and compares it with what it expects.
fn reads_its_samples(id: &str, text: &str) {
    let table = Table::from_toml(id, text).unwrap();
    let description: toml::Value = toml::from_str(text).unwrap();
    let header = description["header"].as_str().unwrap();
    let samples = description["sample"].as_array().unwrap();
    assert!(samples.len() >= 2, "{id}: two samples at the least");
    for sample in samples {
        let row = sample["row"].as_str().unwrap();
        let file = format!("{header}\n{row}\n");
        assert!(
            table.recognizes(head(file.as_bytes())),
            "{id}: its own header"
        );
        let (kept, result) = read_table(&table, file.as_bytes(), &Limits::default());
        result.unwrap();
        let expected: Value = serde_json::to_value(&sample["expect"]).unwrap();
        let got = match (kept.observations.first(), kept.skipped.first()) {
            (Some(observation), None) => {
                let mut observation = observation.clone();
                observation.as_object_mut().unwrap().remove("place");
                observation
            }
            (None, Some(skipped)) => json!({ "skipped": skipped.reason.name() }),
            _ => panic!("{id}: one reading for {row}"),
        };
        assert_eq!(got, expected, "{id}: {row}");
    }
}
