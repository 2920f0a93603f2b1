//! Other processes: one that is killed, and one that wants the same vault. The other process is this
//! test program again, running [`child`] alone.

use super::script::{exhibit, payload};
use super::{Dice, pick};
use crate::vault::{CreateOptions, Vault};
use crate::{SecretString, Store, StoreError};
use secrecy::ExposeSecret;
use std::io::{BufRead, BufReader, Read, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};

const VAULT: &str = "RINGOFF_TORTURE_VAULT";
const WORDS: &str = "RINGOFF_TORTURE_WORDS";
const TASK: &str = "RINGOFF_TORTURE_TASK";

fn new_vault(folder: &Path) -> SecretString {
    let options = CreateOptions {
        created: "2026-11-25T08:00:00Z".parse().unwrap(),
        work_factor: 1,
    };
    let passphrase = SecretString::from("made-up passphrase");
    let (_, key) = Vault::create(folder, &passphrase, options).unwrap();
    key.words()
}

fn start(folder: &Path, words: &SecretString, task: &str) -> Child {
    Command::new(std::env::current_exe().unwrap())
        .args([
            "torture::processes::child",
            "--exact",
            "--ignored",
            "--nocapture",
        ])
        .env(VAULT, folder)
        .env(WORDS, words.expose_secret())
        .env(TASK, task)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}

/// The other process. Does nothing unless it was started by one of the tests below.
#[test]
#[ignore = "started by other tests as a process of its own"]
fn child() {
    let (Ok(folder), Ok(words), Ok(task)) = (
        std::env::var(VAULT),
        std::env::var(WORDS),
        std::env::var(TASK),
    ) else {
        return;
    };
    let (folder, words) = (Path::new(&folder), SecretString::from(words));
    let say = |line: &str| {
        let mut out = std::io::stdout();
        writeln!(out, "\n{line}")
            .and_then(|()| out.flush())
            .unwrap();
    };
    match task.as_str() {
        "append" => {
            let mut vault = Vault::open_with_recovery(folder, &words).unwrap();
            loop {
                let next = vault.head().seq + 1;
                if next.is_multiple_of(9) {
                    let kept = vault.put_exhibit(&mut &exhibit(next)[..]).unwrap();
                    say(&format!("kept {}", kept.id));
                }
                if next.is_multiple_of(13) {
                    let passphrase = SecretString::from(format!("made-up passphrase {next}"));
                    vault.change_passphrase(&passphrase, 1).unwrap();
                }
                vault.append(&payload(next)).unwrap();
                say(&format!("appended {next}"));
            }
        }
        "open" => match Vault::open_with_recovery(folder, &words) {
            Ok(_) => say("opened"),
            Err(StoreError::Locked { by }) => say(&format!("locked {}", by.unwrap_or(0))),
            Err(error) => say(&format!("failed {error}")),
        },
        count => {
            // So many appends, each with the vault opened anew, next to others that do the same.
            let mut left: u32 = count.parse().unwrap();
            while left > 0 {
                match Vault::open_with_recovery(folder, &words) {
                    Ok(mut vault) => {
                        let next = vault.head().seq + 1;
                        vault.append(&payload(next)).unwrap();
                        say(&format!("appended {next}"));
                        left -= 1;
                    }
                    Err(StoreError::Locked { .. }) => std::thread::yield_now(),
                    Err(error) => panic!("{error}"),
                }
            }
        }
    }
}

/// The number after `word` in the lines that a child wrote.
fn numbers<'a>(output: &'a str, word: &'a str) -> impl Iterator<Item = u64> + 'a {
    output
        .lines()
        .filter_map(move |line| line.strip_prefix(word)?.trim().parse().ok())
}

#[test]
fn a_killed_process_loses_nothing_that_it_acknowledged() {
    let room = tempfile::tempdir().unwrap();
    let folder = room.path().join("vault");
    let words = new_vault(&folder);
    let mut dice = Dice(0x5eed);
    let kills = pick(8, 320);
    let (mut acknowledged, mut kept) = (0, Vec::new());
    for _ in 0..kills {
        let mut child = start(&folder, &words, "append");
        let mut lines = BufReader::new(child.stdout.take().unwrap());
        // Let it come some way, then stop it between any two of its steps.
        let mut output = String::new();
        let far = dice.below(12);
        while numbers(&output, "appended").count() < far as usize {
            assert!(
                lines.read_line(&mut output).unwrap() > 0,
                "the child ended by itself"
            );
        }
        std::thread::sleep(std::time::Duration::from_micros(dice.below(9_000)));
        child.kill().unwrap();
        child.wait().unwrap();
        lines.read_to_string(&mut output).unwrap();
        acknowledged = numbers(&output, "appended").last().unwrap_or(acknowledged);
        let ids = output.lines().filter_map(|line| line.strip_prefix("kept "));
        kept.extend(ids.filter_map(crate::Digest::parse));

        let vault = Vault::open_with_recovery(&folder, &words).unwrap();
        assert!(
            vault.head().seq >= acknowledged,
            "lost after {acknowledged}"
        );
        for entry in vault.entries().unwrap() {
            assert_eq!(entry.payload, payload(entry.seq));
        }
        for id in kept.iter().rev().take(3) {
            vault.exhibit(id).unwrap();
        }
    }
    let vault = Vault::open_with_recovery(&folder, &words).unwrap();
    let report = vault.verify().unwrap();
    assert_eq!(report.problems, []);
    assert!(kept.iter().all(|id| vault.exhibit(id).is_ok()));
    println!(
        "kill -9: {kills} kills, {} events and {} exhibits acknowledged, 0 lost",
        acknowledged,
        kept.len()
    );
    assert!(acknowledged > kills);
}

#[test]
fn a_second_process_is_told_who_holds_the_vault_and_gets_it_after() {
    let room = tempfile::tempdir().unwrap();
    let folder = room.path().join("vault");
    let words = new_vault(&folder);
    let ask = || {
        let out = start(&folder, &words, "open").wait_with_output().unwrap();
        String::from_utf8(out.stdout).unwrap()
    };
    let vault = Vault::open_with_recovery(&folder, &words).unwrap();
    let told = format!("\nlocked {}\n", std::process::id());
    let answer = ask();
    assert!(answer.contains(&told), "{answer}");
    // The same holds within one process.
    let again = Vault::open_with_recovery(&folder, &words);
    assert!(matches!(again, Err(StoreError::Locked { .. })));
    drop(vault);
    let answer = ask();
    assert!(answer.contains("\nopened\n"), "{answer}");
}

#[test]
fn two_processes_that_append_in_turn_lose_and_double_nothing() {
    let (pairs, each) = pick((1, 6), (50, 40));
    for _ in 0..pairs {
        let room = tempfile::tempdir().unwrap();
        let folder = room.path().join("vault");
        let words = new_vault(&folder);
        let two = [0, 1].map(|_| start(&folder, &words, &each.to_string()));
        let mut appended = Vec::new();
        for child in two {
            let out = child.wait_with_output().unwrap();
            assert!(out.status.success());
            let output = String::from_utf8(out.stdout).unwrap();
            appended.extend(numbers(&output, "appended"));
        }
        appended.sort_unstable();
        assert_eq!(appended, (1..=2 * each).collect::<Vec<u64>>());
        let vault = Vault::open_with_recovery(&folder, &words).unwrap();
        assert_eq!(vault.head().seq, 2 * each);
        assert!(vault.verify().unwrap().is_sound());
    }
    println!("two processes: {pairs} pairs, {each} appends each, 0 lost, 0 doubled");
}
