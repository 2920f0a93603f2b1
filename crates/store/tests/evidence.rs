//! Exported folders: whatever is done to one, Ringoff and the Python program beside it say the same.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use crate::common;

use ringoff_store::{Store, VERIFIER, verify_export};
use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

/// Asks the program in `verifier/` about each folder of standard input.
const DRIVER: &str = "
import sys
sys.path.insert(0, sys.argv[1])
import verify
for line in sys.stdin:
    print('sound' if not verify.verify(line.rstrip('\\n'), None)[0] else 'wrong')
";

fn verdicts(folders: &[String]) -> Vec<bool> {
    let verifier = Path::new(env!("CARGO_MANIFEST_DIR")).join("verifier");
    let mut python = Command::new("python3")
        .args(["-B", "-c", DRIVER])
        .arg(verifier)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("python3 is needed by this test");
    let text = folders.join("\n") + "\n";
    let mut stdin = python.stdin.take().unwrap();
    let feeder = std::thread::spawn(move || stdin.write_all(text.as_bytes()).unwrap());
    let out = python.wait_with_output().unwrap();
    feeder.join().unwrap();
    assert!(out.status.success());
    let said = String::from_utf8(out.stdout).unwrap();
    said.lines().map(|line| line == "sound").collect()
}

/// Numbers that look random and are the same in every run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % limit as u64) as usize
    }
}

/// What an editor, a careless script or somebody with an interest may do to a text.
fn mutate(text: &[u8], dice: &mut Dice) -> Vec<u8> {
    const BITS: [&str; 16] = [
        "0",
        "1",
        "9",
        "\"",
        "\\",
        " ",
        "\n",
        "{",
        "}",
        ",",
        "null",
        "1.0",
        "\\u0000",
        "\\ud800",
        "\u{2028}",
        "\"seq\":1,",
    ];
    let mut out = text.to_vec();
    let mut lines: Vec<&[u8]> = text.split_inclusive(|byte| *byte == b'\n').collect();
    let (one, other) = (dice.below(lines.len()), dice.below(lines.len()));
    let at = dice.below(text.len());
    match dice.below(8) {
        0 => lines.swap(one, other),
        1 => drop(lines.remove(one)),
        2 => lines.insert(other, lines[one]),
        3 => {
            out.truncate(at);
            return out;
        }
        4 => {
            out[at] ^= 1 << dice.below(8);
            return out;
        }
        5 => {
            out.remove(at);
            return out;
        }
        _ => {
            let bit = BITS[dice.below(BITS.len())].bytes();
            drop(out.splice(at..at, bit));
            return out;
        }
    }
    lines.concat()
}

#[test]
fn a_thousand_mutated_exports_get_the_same_verdict_from_both_verifiers() {
    let room = tempfile::tempdir().unwrap();
    let (mut vault, _) = common::filled(&room.path().join("vault"));
    for number in 0..12 {
        let payload = format!("{{\"event\":\"call\",\"number\":{number},\"note\":\"ә\\u00e9\"}}");
        vault.append(payload.as_bytes()).unwrap();
    }
    let good = room.path().join("good");
    vault.export(&good).unwrap();
    let journal = fs::read(good.join("journal.jsonl")).unwrap();
    let manifest = fs::read(good.join("manifest.json")).unwrap();
    let exhibits = common::files(&good.join("exhibits"));

    let mut dice = Dice(0x00c0_ffee);
    let (mut folders, mut ours) = (vec![good.display().to_string()], vec![true]);
    for number in 0..1_000 {
        let folder = room.path().join(number.to_string());
        fs::create_dir_all(folder.join("exhibits")).unwrap();
        let (mut journal, mut manifest) = (journal.clone(), manifest.clone());
        for file in &exhibits {
            let target = folder.join("exhibits").join(file.file_name().unwrap());
            fs::hard_link(file, target).unwrap();
        }
        match number % 10 {
            0 => {
                let one = &exhibits[dice.below(exhibits.len())];
                let target = folder.join("exhibits").join(one.file_name().unwrap());
                fs::remove_file(&target).unwrap();
                if dice.below(2) == 0 {
                    fs::write(target, mutate(&fs::read(one).unwrap(), &mut dice)).unwrap();
                }
            }
            1..=3 => manifest = mutate(&manifest, &mut dice),
            _ => journal = mutate(&journal, &mut dice),
        }
        fs::write(folder.join("journal.jsonl"), journal).unwrap();
        fs::write(folder.join("manifest.json"), manifest).unwrap();
        ours.push(verify_export(&folder, None).unwrap().is_sound());
        folders.push(folder.display().to_string());
    }
    let theirs = verdicts(&folders);
    assert_eq!(theirs.len(), ours.len());
    for ((folder, ours), theirs) in folders.iter().zip(&ours).zip(&theirs) {
        assert_eq!(ours, theirs, "{folder}: Ringoff {ours}, Python {theirs}");
    }
    let wrong = ours.iter().filter(|sound| !**sound).count();
    assert!(wrong > 900, "only {wrong} mutations did any harm");
}

#[test]
fn an_export_holds_everything_and_the_program_that_verifies_it() {
    let room = tempfile::tempdir().unwrap();
    let (vault, _) = common::filled(&room.path().join("vault"));
    let out = room.path().join("out");
    let exported = vault.export(&out).unwrap();
    assert_eq!((exported.events, exported.exhibits), (5, 2));
    assert_eq!(exported.head, vault.head());
    for exhibit in vault.exhibits().unwrap() {
        let bytes = fs::read(out.join("exhibits").join(exhibit.id.to_string())).unwrap();
        assert_eq!(bytes, vault.exhibit(&exhibit.id).unwrap());
    }
    assert!(
        verify_export(&out, Some(vault.head().hash))
            .unwrap()
            .is_sound()
    );
    assert_eq!(fs::read_to_string(out.join("verify.py")).unwrap(), VERIFIER);
    // Run as a person would, from anywhere, with nothing said.
    let run = Command::new("python3")
        .arg("-B")
        .arg(out.join("verify.py"))
        .output();
    let said = String::from_utf8(run.expect("python3 is needed by this test").stdout).unwrap();
    let head = vault.head().hash;
    assert_eq!(
        said,
        format!("5 events, in order and unchanged\nhead {head}\n")
    );
    let again = vault.export(&out);
    assert!(again.is_err_and(|error| error.key() == "vault-exists"));
}

#[test]
fn a_noted_hash_copied_out_of_a_pdf_is_found_though_it_holds_breaks_that_nobody_sees() {
    let room = tempfile::tempdir().unwrap();
    let (vault, _) = common::filled(&room.path().join("vault"));
    let out = room.path().join("export");
    vault.export(&out).unwrap();
    let head = vault.head().hash.to_string();
    let run = |noted: &str| {
        let python = Command::new("python3")
            .arg("-B")
            .arg(out.join("verify.py"))
            .args(["--noted", noted])
            .output();
        python
            .expect("python3 is needed by this test")
            .status
            .code()
    };
    let broken: String = head.chars().flat_map(|c| [c, '\u{200b}']).collect();
    assert_eq!(run(&broken), Some(0));
    assert_eq!(run(&format!(" {}\n{} ", &head[..32], &head[32..])), Some(0));
    assert_eq!(run(&broken.replace('a', "b").replace('1', "2")), Some(1));
}

#[test]
fn the_verifier_fits_on_a_few_pages_and_needs_only_the_standard_library() {
    let allowed = ["hashlib", "json", "os", "re", "sys"];
    let imports = VERIFIER
        .lines()
        .filter_map(|line| line.strip_prefix("import "));
    assert!(imports.clone().all(|name| allowed.contains(&name)));
    assert_eq!(imports.count(), allowed.len());
    assert!(VERIFIER.lines().count() < 150);
}
