//! Measures the classifier on labelled messages: `measure [--failures] FILE.jsonl ...`.
//!
//! Each line is `{"id", "sender", "text", "kind", "service": {"name", "domain", "alt"} or null}`. With
//! `--data=data` the records and phrases are read from that folder as it is now, so that a change of
//! them needs no build. With `--time` the texts are classified again and again, and the speed is printed.
#![allow(clippy::unwrap_used, reason = "a tool for people who write records")]

use ringoff_detect::Classifier;
use ringoff_registry::Registry;
use serde_json::Value;
use std::path::Path;
use std::time::Instant;

#[path = "../tests/common/mod.rs"]
mod common;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let asked = |flag: &str| arguments.iter().any(|a| a == flag);
    let data = arguments.iter().find_map(|a| a.strip_prefix("--data="));
    let registry = data.map_or_else(Registry::embedded, |d| {
        Registry::with_data(Path::new(d)).unwrap()
    });
    let start = Instant::now();
    let classifier = Classifier::new(&registry);
    let built = start.elapsed();
    let mut tally = common::Tally::default();
    let mut rows: Vec<Value> = Vec::new();
    for file in arguments.iter().filter(|a| !a.starts_with("--")) {
        let text = std::fs::read_to_string(file).unwrap();
        let lines = text.lines().filter(|l| !l.trim().is_empty());
        rows.extend(lines.map(|l| serde_json::from_str::<Value>(l).unwrap()));
    }
    for row in &rows {
        tally.add(&registry, &classifier, row);
    }
    if asked("--failures") {
        tally.failures.iter().for_each(|f| println!("{f}"));
    }
    print!("{}", tally.summary());
    if asked("--time") {
        println!("classifier built in {built:.1?}");
        time(&classifier, &rows);
    }
}

fn time(classifier: &Classifier, rows: &[Value]) {
    let rounds = 200_000 / rows.len().max(1) + 3;
    let texts: Vec<(Option<&str>, &str)> = rows
        .iter()
        .map(|r| (r["sender"].as_str(), r["text"].as_str().unwrap()))
        .collect();
    let bytes: usize = texts.iter().map(|(_, t)| t.len()).sum();
    let mut best = f64::MAX;
    for _ in 0..rounds {
        let start = Instant::now();
        for (sender, text) in &texts {
            std::hint::black_box(classifier.classify(*sender, false, text));
        }
        best = best.min(start.elapsed().as_secs_f64());
    }
    println!(
        "{:.0} ns a message, {:.0} MB/s",
        best * 1e9 / texts.len().max(1) as f64,
        bytes as f64 / best / 1e6
    );
}
