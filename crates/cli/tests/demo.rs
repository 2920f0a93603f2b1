//! The made-up traveller: everything planted is found on the right SIM, and nothing else.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use ringoff_model::ClueKind;
use ringoff_testkit::Traveller;
use serde_json::Value;
use std::collections::BTreeSet;
use std::process::Command;

fn demo() -> Value {
    let out = Command::new(env!("CARGO_BIN_EXE_ringoff"))
        .args(["demo", "--json", "--reveal"])
        .output()
        .unwrap();
    let code = out.status.code();
    assert_eq!(code, Some(0), "{}", String::from_utf8_lossy(&out.stderr));
    serde_json::from_slice(&out.stdout).unwrap()
}

fn text<'a>(value: &'a Value, path: &str) -> &'a str {
    value
        .pointer(path)
        .and_then(Value::as_str)
        .unwrap_or_default()
}

#[test]
fn every_planted_binding_is_found_on_its_sim_and_none_is_invented() {
    let traveller = Traveller::new();
    let lines = traveller.lines();
    let truth = traveller.truth();
    let found = demo();
    let line_of = |value: &Value| match value["line"].as_str() {
        Some(number) if number == lines[0].number.reveal() => Some('A'),
        Some(number) if number == lines[1].number.reveal() => Some('B'),
        _ => None,
    };
    let bindings = found["bindings"].as_array().unwrap();
    let label = |id: Option<&str>, name: &str, line: Option<char>| {
        let name: String = name.chars().filter(|c| c.is_alphanumeric()).collect();
        format!(
            "{} on {}",
            id.unwrap_or(&name).to_lowercase(),
            line.unwrap_or('?')
        )
    };
    let got: BTreeSet<String> = bindings
        .iter()
        .map(|b| {
            let known = b["service"]["known"].as_bool().unwrap();
            let id = known.then(|| text(b, "/service/id"));
            label(id, text(b, "/service/name"), line_of(b))
        })
        .collect();
    let planted: BTreeSet<String> = truth
        .bound
        .iter()
        .map(|p| label(p.id.as_deref(), &p.name, p.line))
        .collect();
    let missing: Vec<_> = planted.difference(&got).collect();
    let invented: Vec<_> = got.difference(&planted).collect();
    assert!(
        missing.is_empty() && invented.is_empty(),
        "missing: {missing:#?}\ninvented: {invented:#?}"
    );
    for name in &truth.not_bound {
        assert!(
            !bindings.iter().any(|b| text(b, "/service/name") == name),
            "{name} is only mentioned"
        );
    }
}

#[test]
fn the_strongest_planted_clue_is_among_those_found() {
    let truth = Traveller::new().truth();
    let found = demo();
    let mut absent = Vec::new();
    for planted in &truth.bound {
        let clues: Vec<&str> = found["bindings"]
            .as_array()
            .unwrap()
            .iter()
            .filter(|b| match planted.id.as_deref() {
                Some(id) => text(b, "/service/id") == id,
                None => text(b, "/service/name").replace(' ', "") == planted.name.replace(' ', ""),
            })
            .flat_map(|b| {
                b["clues"]
                    .as_array()
                    .unwrap()
                    .iter()
                    .map(|c| text(c, "/kind"))
            })
            .collect();
        // A code that registers is told from one that signs in where the words tell; both are codes.
        let also = match planted.clue {
            ClueKind::SignUpCode => ClueKind::CodeReceived,
            other => other,
        };
        if !clues.contains(&planted.clue.name()) && !clues.contains(&also.name()) {
            absent.push(format!(
                "{}: {} not in {clues:?}",
                planted.name,
                planted.clue.name()
            ));
        }
    }
    // One code in Chinese is still read as a notice about the account.
    assert!(absent.len() <= 1, "{absent:#?}");
}

/// Columns of a terminal that a line takes, as far as the letters of our languages go.
fn columns(line: &str) -> usize {
    line.chars()
        .map(|c| if c >= '\u{2e80}' { 2 } else { 1 })
        .sum()
}

#[test]
fn the_demo_fits_on_one_screen_and_says_how_to_go_on() {
    for (tag, closing_day, own) in [
        (
            "en",
            "Earliest safe closing day",
            "ringoff scan FOLDER --number NUMBER",
        ),
        (
            "zh-Hans",
            "最早可以安全销号的日子",
            "ringoff scan 文件夹 --number 号码",
        ),
        (
            "ru",
            "Самый ранний безопасный день закрытия",
            "ringoff scan ПАПКА --number НОМЕР",
        ),
        (
            "kk",
            "Жабуға болатын ең ерте қауіпсіз күн",
            "ringoff scan ҚАЛТА --number НӨМІР",
        ),
    ] {
        let out = Command::new(env!("CARGO_BIN_EXE_ringoff"))
            .args(["demo", "--lang", tag])
            .env("COLUMNS", "80")
            .output()
            .unwrap();
        let said = String::from_utf8(out.stdout).unwrap();
        assert!(said.lines().count() <= 30, "{said}");
        assert!(said.lines().all(|line| columns(line) <= 80), "{said}");
        let accounts = said.lines().filter(|line| line.contains(" ••"));
        assert_eq!(accounts.count(), 10, "{said}");
        for part in [closing_day, own, "ringoff demo --all", "ringoff open"] {
            assert!(said.contains(part), "{said}");
        }
    }
}
