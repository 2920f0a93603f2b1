//! The vectors that lie outside a vault: backups and exports.

use super::make::{cut, edit, flip, remove};
use crate::common::{PASSPHRASE, copy, quick, secret};
use ringoff_store::{Digest, Store, Vault};
use std::fs;
use std::path::Path;

pub fn backups(top: &Path, good: &[u8]) {
    let put = |name: &str, bytes: &[u8]| {
        fs::write(top.join("backups").join(name).with_extension("zip"), bytes).unwrap();
    };
    put("good", good);
    put("cut", &good[..good.len() - 100]);
    put("empty", b"");
    put("not-a-zip", b"This is a letter.\n");
    let key = good.windows(6).position(|part| part == b"scrypt").unwrap();
    let mut flipped = good.to_vec();
    flipped[key] ^= 1;
    put("key-flipped", &flipped);
    let room = tempfile::tempdir().unwrap();
    let other = room.path().join("other.zip");
    let mut zip = zip::ZipWriter::new(fs::File::create(&other).unwrap());
    zip.start_file("notes.txt", zip::write::SimpleFileOptions::default())
        .unwrap();
    zip.finish().unwrap();
    put("another-zip", &fs::read(&other).unwrap());
}

pub fn exports(top: &Path, good: &Path) {
    let put = |name: &str, defect: &dyn Fn(&Path)| {
        let folder = top.join("exports").join(name);
        copy(good, &folder);
        defect(&folder);
    };
    let lines = |at: &Path, change: &dyn Fn(&mut Vec<String>)| {
        let text = fs::read_to_string(at.join("journal.jsonl")).unwrap();
        let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
        change(&mut lines);
        fs::write(at.join("journal.jsonl"), lines.join("\n") + "\n").unwrap();
    };
    let exhibit = format!("exhibits/{}", Digest::of(b"a made-up confirmation slip"));
    put("good", &|_| {});
    put("payload-edited", &|at| {
        edit(at, "journal.jsonl", "four", "for")
    });
    put("hash-edited", &|at| {
        edit(at, "journal.jsonl", "\"hash\":\"", "\"hash\":\"0")
    });
    put("event-removed", &|at| lines(at, &|all| drop(all.remove(2))));
    put("last-event-removed", &|at| {
        lines(at, &|all| drop(all.pop()))
    });
    put("events-exchanged", &|at| lines(at, &|all| all.swap(1, 2)));
    put("event-twice", &|at| {
        lines(at, &|all| all.insert(1, all[0].clone()))
    });
    put("field-more", &|at| {
        edit(at, "journal.jsonl", "{", "{\"more\":1,")
    });
    put("field-twice", &|at| {
        edit(at, "journal.jsonl", "{", "{\"seq\":1,")
    });
    put("payload-null", &|at| {
        edit(at, "journal.jsonl", "\"four\"", "null")
    });
    put("number-with-a-point", &|at| {
        edit(at, "journal.jsonl", "\"seq\":1", "\"seq\":1.0")
    });
    put("half-a-character", &|at| {
        edit(at, "journal.jsonl", "four", "\\ud83d")
    });
    put("empty-line", &|at| {
        lines(at, &|all| all.insert(1, String::new()))
    });
    put("cut", &|at| cut(at, "journal.jsonl", 1));
    put("journal-missing", &|at| remove(at, "journal.jsonl"));
    put("manifest-missing", &|at| remove(at, "manifest.json"));
    put("manifest-count-edited", &|at| {
        edit(at, "manifest.json", "\"events\": 5", "\"events\": 4")
    });
    put("manifest-later-version", &|at| {
        edit(at, "manifest.json", "\"version\": 1", "\"version\": 2");
    });
    put("exhibit-missing", &|at| remove(at, &exhibit));
    put("exhibit-flipped", &|at| flip(at, &exhibit, 3));
    put("exhibit-cut", &|at| cut(at, &exhibit, 3));
    put("rewritten", &|at| {
        // A whole other journal, sound in itself.
        let room = tempfile::tempdir().unwrap();
        let folder = room.path().join("other");
        let other = Vault::create(&folder, &secret(PASSPHRASE), quick());
        let (mut other, _) = other.unwrap();
        other.append(b"invented").unwrap();
        let out = room.path().join("out");
        other.export(&out).unwrap();
        for file in ["journal.jsonl", "manifest.json"] {
            fs::copy(out.join(file), at.join(file)).unwrap();
        }
    });
}
