//! How well messages are read, on messages of our own wording. The floors only ever rise.
//!
//! `cargo test -p ringoff-detect --test messages -- --nocapture` prints every figure.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use ringoff_detect::Classifier;
use ringoff_model::MessageKind;
use ringoff_registry::Registry;
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// Floors: macro-F1 of kinds, share of services named right, share of quiet messages that bind.
const MACRO_F1: f64 = 0.75;
const SERVICES: f64 = 0.80;
const BOUND: f64 = 0.06;

/// Kinds by (wanted, given), services named right of those named at all, and quiet ones that bind.
#[derive(Default)]
struct Tally {
    kinds: BTreeMap<(String, String), u32>,
    named: u32,
    right: u32,
    quiet: u32,
    bound: u32,
}

#[test]
fn kinds_and_services_of_labelled_messages_stay_above_their_floors() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/messages");
    let classifier = Classifier::new(&Registry::embedded());
    let mut tally = Tally::default();
    for file in files(&folder) {
        for line in std::fs::read_to_string(&file)
            .unwrap()
            .lines()
            .filter(|l| !l.trim().is_empty())
        {
            tally.add(&classifier, &serde_json::from_str(line).unwrap());
        }
    }
    let f1 = tally.macro_f1();
    let services = f64::from(tally.right) / f64::from(tally.named.max(1));
    let bound = f64::from(tally.bound) / f64::from(tally.quiet.max(1));
    println!("macro-F1 {f1:.4}, services {services:.4}, quiet messages bound {bound:.4}");
    assert!(f1 >= MACRO_F1, "macro-F1 {f1:.4}");
    assert!(services >= SERVICES, "services {services:.4}");
    assert!(bound <= BOUND, "bound {bound:.4}");
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
        "\u{301}",
        "☎",
        "://",
    ];
    for part in hostile {
        let text = part.repeat((1 << 20) / part.len());
        let start = Instant::now();
        classifier.classify(Some("+12025550100"), None, &text);
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
            classifier.classify(sender, Some("x"), text);
        }
    }
}

impl Tally {
    fn add(&mut self, classifier: &Classifier, row: &Value) {
        let text = row["text"].as_str().unwrap();
        let reading = classifier.classify(row["sender"].as_str(), None, text);
        let wanted = row["kind"].as_str().unwrap().to_owned();
        if wanted == "personal" || wanted == "scam" {
            self.quiet += 1;
            self.bound += u32::from(reading.service.is_some());
        }
        *self
            .kinds
            .entry((wanted, reading.kind.name().to_owned()))
            .or_default() += 1;
        if row["service"].is_object() {
            self.named += 1;
            let right = reading
                .service
                .is_some_and(|got| is(&row["service"], &got.name, got.domain.as_deref()));
            self.right += u32::from(right);
        }
    }

    fn macro_f1(&self) -> f64 {
        let count = |keep: &dyn Fn(&str, &str) -> bool| -> f64 {
            self.kinds
                .iter()
                .filter(|((w, g), _)| keep(w, g))
                .map(|(_, n)| f64::from(*n))
                .sum()
        };
        let mut sum = 0.0;
        for kind in MessageKind::ALL {
            let kind = kind.name();
            let both = count(&|w, g| w == kind && g == kind);
            let f1 = 2.0 * both / (count(&|w, _| w == kind) + count(&|_, g| g == kind)).max(1.0);
            println!("{kind:15} {f1:.3}");
            sum += f1;
        }
        sum / MessageKind::ALL.len() as f64
    }
}

/// Right is the same registrable domain, or loosely the same name.
fn is(wanted: &Value, name: &str, domain: Option<&str>) -> bool {
    let registrable = |d: &str| psl::domain_str(d).unwrap_or(d).to_owned();
    let plain = |n: &str| {
        n.to_lowercase()
            .chars()
            .filter(|c| c.is_alphanumeric())
            .collect::<String>()
    };
    let other = wanted["alt"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str);
    let mut domains = wanted["domain"].as_str().into_iter().chain(other);
    let same_domain = domain.is_some_and(|got| domains.any(|d| registrable(d) == registrable(got)));
    let (got, want) = (plain(name), plain(wanted["name"].as_str().unwrap_or("")));
    let within = |short: &str, long: &str| short.chars().count() >= 3 && long.contains(short);
    same_domain || got == want || within(&got, &want) || within(&want, &got)
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).unwrap();
    let mut found: Vec<PathBuf> = entries.map(|e| e.unwrap().path()).collect();
    found.retain(|p| p.extension().is_some_and(|e| e == "jsonl"));
    found.sort();
    found
}
