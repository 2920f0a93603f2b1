//! Bitwarden exports made to hurt. Each test is named after its attack.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "helpers of tests may fail them"
)]

use crate::table_support;

use proptest::prelude::*;
use ringoff_model::SkipReason;
use ringoff_readers::Limits;
use std::fs;
use table_support::*;

#[test]
fn json_depth_100k_bitwarden() {
    let deep = "[".repeat(100_000);
    let closed = format!("{deep}{}", "]".repeat(100_000));
    let item = r#"{"type":1,"name":"A","login":{"username":"me","password":"Canary"}}"#;
    let file =
        format!(r#"{{"encrypted":false,"folders":[],"items":[{{"type":1,"x":{closed}}},{item}]}}"#);
    let (kept, result) = read_bitwarden(file.as_bytes(), &Limits::default());
    result.unwrap();
    assert_eq!(
        (kept.observations.len(), kept.reasons()),
        (1, vec![SkipReason::TooDeep])
    );
    for file in [
        deep.clone(),
        format!("{{\"encrypted\":false,\"items\":{deep}"),
        format!("{{\"encrypted\":{deep}"),
    ] {
        bitwarden().recognizes(head(file.as_bytes()));
        let (kept, _) = read_bitwarden(file.as_bytes(), &Limits::default());
        assert!(
            kept.observations.is_empty() && kept.skipped.len() <= 2,
            "{:?}",
            kept.skipped
        );
    }
}

#[test]
fn json_item_too_large_is_stepped_over() {
    let limits = Limits {
        entry_bytes: 64 << 10,
        ..Limits::default()
    };
    let item = r#"{"type":1,"name":"A","login":{"username":"me","password":"Canary"}}"#;
    let large = format!(
        r#"{{"type":1,"name":"B","notes":"{}"}}"#,
        "x".repeat(2 << 20)
    );
    let file = format!(r#"{{"encrypted":false,"folders":[],"items":[{large},{item}]}}"#);
    let (kept, result) = read_bitwarden(file.as_bytes(), &limits);
    result.unwrap();
    assert_eq!(
        (kept.observations.len(), kept.reasons()),
        (1, vec![SkipReason::TooLarge])
    );
}

#[test]
fn bitwarden_items_across_every_boundary_of_a_buffer_are_read() {
    let item = r#"{"type":1,"name":"A \"\\ \u0416","login":{"username":"me","password":"Canary"}}"#;
    let file = format!(
        r#"{{"encrypted":false,"folders":[],"items":[{}]}}"#,
        vec![item; 5_000].join(",")
    );
    let (kept, result) = read_bitwarden(file.as_bytes(), &Limits::default());
    result.unwrap();
    assert_eq!((kept.observations.len(), kept.skipped.len()), (5_000, 0));
    assert!(
        kept.observations
            .iter()
            .all(|login| login["title"] == "A \"\\ Ж")
    );
}

#[test]
fn bitwarden_cut_at_every_sixteenth() {
    for path in files(&folder("fixtures/bitwarden-json")) {
        let bytes = fs::read(&path).unwrap();
        for cut in (0..bytes.len()).step_by(16) {
            bitwarden().recognizes(head(&bytes[..cut]));
            let (kept, result) = read_bitwarden(&bytes[..cut], &Limits::default());
            if path.ends_with("good.json") && result.is_ok() {
                assert_eq!(kept.reasons().last(), Some(&SkipReason::CutOff), "at {cut}");
            }
            no_canary(&kept, "bitwarden-json");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn arbitrary_json_never_panics_bitwarden(pieces in proptest::collection::vec(
        proptest::sample::select(vec!["{", "}", "[", "]", "\"", "\\", ",", ":", "1", "null", "\"type\":1", "\"items\":[", "\"name\":\"x\"", "\u{fffd}", " "]), 0..100)) {
        let file = format!("{{\"encrypted\":false,\"folders\":[],\"items\":[{}", pieces.concat());
        let _ = read_bitwarden(file.as_bytes(), &Limits { entry_bytes: 64, depth: 4, ..Limits::default() });
        let _ = read_bitwarden(pieces.concat().as_bytes(), &Limits::default());
    }
}
