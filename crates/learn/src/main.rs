//! Learns what a message is for and whose it is, and measures how well messages are read.
//!
//! `measure` prints figures by which to steer; `measure FILE ...` those of any labelled messages.

mod archive;
mod kinds;
mod learner;
mod names;
mod report;
mod rows;
mod school;
mod tally;

use ringoff_detect::{Classifier, GROUPS};
use ringoff_registry::Registry;
use rows::Row;
use school::School;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Instant;
use tally::Judged;

const USAGE: &str = "ringoff-learn train [--own]                   learns, and writes the weights
ringoff-learn measure [--own] [--failures]    learns of each source from all others, and measures
ringoff-learn measure --ablation              what each sort of evidence is worth
ringoff-learn measure [--time] FILE.jsonl ... measures the weights that are built in
--own learns from the project's own messages alone";
/// Labelled messages from public sources, beside the repository; they are not part of it.
const PUBLIC: &str = "../shared/training/messages.jsonl";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (flags, files): (Vec<&str>, Vec<&str>) = arguments
        .iter()
        .map(String::as_str)
        .partition(|a| a.starts_with("--"));
    let result = match files.as_slice() {
        ["measure", files @ ..] => measure(files, &flags),
        ["train"] => train(&flags),
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

/// Reads what there is to learn from: public messages, if they are there, and the project's own.
fn school<'r>(registry: &'r Registry, own_alone: bool) -> Result<School<'r>, String> {
    let public = match own_alone {
        true => Vec::new(),
        false => rows::of_file(&root().join(PUBLIC))?,
    };
    let own = rows::of_project(&root(), registry)?;
    Ok(School::new(registry, public, own))
}

/// Learns from everything and writes the weights that the program is built with.
fn train(flags: &[&str]) -> Result<(), String> {
    let registry = registry()?;
    let learnt = school(&registry, flags.contains(&"--own"))?.learn(|_| true);
    let folder = root().join("crates/detect/weights");
    let write = |name: &str, bytes: &[u8]| {
        std::fs::write(folder.join(name), bytes).map_err(|e| format!("{name}: {e}"))
    };
    write("kinds.bin", &learnt.kinds.bytes())?;
    write("names.bin", &learnt.names.weights)
}

fn registry() -> Result<Registry, String> {
    Registry::with_data(&root().join("data")).map_err(|e| e.to_string())
}

/// Measures what this program reads of labelled files; without a file, what is learnt of a source from
/// all others.
fn measure(files: &[&str], flags: &[&str]) -> Result<(), String> {
    let registry = registry()?;
    if flags.contains(&"--ablation") {
        return ablation(&registry);
    }
    if files.is_empty() {
        return cross(&registry, flags);
    }
    let classifier = Classifier::new(&registry);
    let mut rows: Vec<Row> = Vec::new();
    for file in files {
        rows.extend(rows::of_file(Path::new(file))?);
    }
    let judge = |row: &Row| Judged::of(row, &classifier, &registry);
    report(&rows.iter().map(judge).collect::<Vec<_>>(), flags);
    if flags.contains(&"--time") {
        time(&classifier, &rows);
    }
    Ok(())
}

/// What is lost where one sort of evidence is left out.
fn ablation(registry: &Registry) -> Result<(), String> {
    println!(
        "| left out | kind, macro-F1 | service recall | service precision |\n| --- | --- | --- | --- |"
    );
    let groups = GROUPS
        .iter()
        .map(|(name, from, to)| (*name, Some(Some((*from, *to)))));
    for (name, left_out) in [("nothing", None), ("words", Some(None))]
        .into_iter()
        .chain(groups)
    {
        let mut school = school(registry, false)?;
        if let Some(group) = left_out {
            school.leave_out(group);
        }
        let judged = school.cross(false, |_, _, _| {});
        let of: Vec<&Judged> = judged.iter().collect();
        let value = |at: usize| tally::FIGURES[at].1(&of);
        println!(
            "| {name} | {:.3} | {:.3} | {:.3} |",
            value(0),
            value(2),
            value(5)
        );
    }
    Ok(())
}

fn cross(registry: &Registry, flags: &[&str]) -> Result<(), String> {
    let mut school = school(registry, false)?;
    let mut archives = String::new();
    let mut failed = None;
    let judged = school.cross(
        flags.contains(&"--own"),
        |classifier, fold, rows| match archive::look(rows, classifier, registry) {
            Ok(seen) => {
                archives += &format!(
                    "| {fold} | {} | {} | {} | {} | {} |\n",
                    seen.wanted, seen.missed, seen.shown, seen.invented, seen.wrong_band
                )
            }
            Err(error) => failed = Some(error),
        },
    );
    report(&judged, flags);
    println!("| archive | services | missed | shown | invented | in another band |");
    println!("| --- | --- | --- | --- | --- | --- |\n{archives}");
    failed.map_or(Ok(()), Err)
}

fn report(judged: &[Judged], flags: &[&str]) {
    if flags.contains(&"--failures") {
        judged
            .iter()
            .filter(|j| j.failed())
            .for_each(|j| println!("{}", j.told));
    }
    report::print("all", judged);
    for (title, mail) in [("texts", false), ("mails", true)] {
        let of: Vec<Judged> = judged.iter().filter(|j| j.mail == mail).cloned().collect();
        if !of.is_empty() && of.len() < judged.len() {
            report::print(title, &of);
        }
    }
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
