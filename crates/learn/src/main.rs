//! Learns what a message is for and whose it is, and measures how well messages are read.
//!
//! `measure` prints figures by which to steer; `measure FILE ...` those of any labelled messages.

mod archive;
mod report;
mod rows;
mod tally;

use ringoff_detect::Classifier;
use ringoff_registry::Registry;
use rows::Row;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Instant;
use tally::Judged;

const USAGE: &str = "ringoff-learn measure [--failures] [--time] [FILE.jsonl ...]";
/// Labelled messages from public sources, beside the repository; they are not part of it.
const PUBLIC: &str = "../shared/training/messages.jsonl";
/// All messages of a source are in one of so many folds.
const FOLDS: usize = 5;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (flags, files): (Vec<&str>, Vec<&str>) =
        arguments.iter().map(String::as_str).partition(|a| a.starts_with("--"));
    let result = match files.as_slice() {
        ["measure", files @ ..] => measure(files, &flags),
        _ => Err(USAGE.to_owned()),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

/// The top of the repository.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn measure(files: &[&str], flags: &[&str]) -> Result<(), String> {
    let registry = Registry::with_data(&root().join("data")).map_err(|e| e.to_string())?;
    let classifier = Classifier::new(&registry);
    let mut rows: Vec<Row> = Vec::new();
    for file in files {
        rows.extend(rows::of_file(Path::new(file))?);
    }
    if files.is_empty() {
        rows = rows::of_file(&root().join(PUBLIC))?;
    }
    let judge = |row: &Row| Judged::of(row, &row.read(&classifier), &registry);
    let judged: Vec<Judged> = rows.iter().map(judge).collect();
    if flags.contains(&"--failures") {
        judged.iter().filter(|j| j.failed()).for_each(|j| println!("{}", j.told));
    }
    report::print("all", &judged);
    for (title, of_mail) in [("texts", false), ("mails", true)] {
        let of = rows.iter().zip(&judged).filter(|(r, _)| r.mail().is_some() == of_mail);
        let of: Vec<Judged> = of.map(|(_, j)| j.clone()).collect();
        if !of.is_empty() && of.len() < judged.len() {
            report::print(title, &of);
        }
    }
    archives(&rows, &classifier, &registry)?;
    if flags.contains(&"--time") {
        time(&classifier, &rows);
    }
    Ok(())
}

fn archives(rows: &[Row], classifier: &Classifier, registry: &Registry) -> Result<(), String> {
    println!("| archive | services | missed | shown | invented | in another band |");
    println!("| --- | --- | --- | --- | --- | --- |");
    let fold_of = rows::folds(rows, FOLDS);
    for fold in 0..FOLDS {
        let of = rows.iter().zip(&fold_of).filter(|(_, f)| **f == fold);
        let of: Vec<&Row> = of.map(|(r, _)| r).collect();
        let seen = archive::look(&of, classifier, registry)?;
        println!(
            "| {fold} | {} | {} | {} | {} | {} |",
            seen.wanted, seen.missed, seen.shown, seen.invented, seen.wrong_band
        );
    }
    Ok(())
}

/// How long a message takes, the best of several rounds.
fn time(classifier: &Classifier, rows: &[Row]) {
    let texts: Vec<&Row> = rows.iter().filter(|r| r.mail().is_none()).collect();
    let mut best = f64::MAX;
    for _ in 0..30 {
        let start = Instant::now();
        for row in &texts {
            std::hint::black_box(classifier.classify(row.sender.as_deref(), false, &row.text));
        }
        best = best.min(start.elapsed().as_secs_f64());
    }
    println!("{:.0} ns a message", best * 1e9 / texts.len().max(1) as f64);
}
