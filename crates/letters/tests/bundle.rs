//! The bundle of evidence.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use crate::common;

use common::{TODAY, bare, pdftotext};
use ringoff_letters::*;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::io::{Cursor, Read};

fn data() -> EvidenceBundle {
    let file = |name: &str, bytes: &[u8]| BundleFile {
        name: name.to_owned(),
        what: "slip".into(),
        date: Some(TODAY),
        bytes: bytes.to_vec(),
    };
    EvidenceBundle {
        line_number: Some("+7 700 000 00 17".to_owned()),
        operator: Some("Үлгі".into()),
        holder: Some("Lin Yuhan".to_owned()),
        journal: b"{\"seq\":1}\n{\"seq\":2}\n".to_vec(),
        manifest: b"{\"format\":\"ringoff-export\"}\n".to_vec(),
        head_hash: Some("5e".repeat(32)),
        events: Some(2),
        files: vec![
            file("slip.pdf", b"one"),
            file("../../slip.pdf", b"two"),
            file("slip.pdf", b""),
        ],
        verifier: Some(("verify.py".to_owned(), b"print('ok')\n".to_vec())),
        today: Some(TODAY),
    }
}

fn unpack(zip: &[u8]) -> BTreeMap<String, Vec<u8>> {
    let mut archive = zip::ZipArchive::new(Cursor::new(zip)).unwrap();
    (0..archive.len())
        .map(|at| {
            let mut file = archive.by_index(at).unwrap();
            let mut bytes = Vec::new();
            file.read_to_end(&mut bytes).unwrap();
            let name = file.name().unwrap().into_owned();
            (name, bytes)
        })
        .collect()
}

fn hex(bytes: &[u8]) -> String {
    Sha256::digest(bytes)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

#[test]
fn the_contents_name_every_file_with_its_hash() {
    let files = unpack(&bundle(Lang::En, Some(Lang::Ru), &data()).unwrap());
    let contents: serde_json::Value = serde_json::from_slice(&files["contents.json"]).unwrap();
    assert_eq!(contents["head"], "5e".repeat(32));
    let listed = contents["files"].as_array().unwrap();
    assert_eq!(listed.len() + 1, files.len());
    for entry in listed {
        let bytes = &files[entry["path"].as_str().unwrap()];
        assert_eq!(entry["sha256"], hex(bytes));
        assert_eq!(entry["size"], bytes.len());
    }
    assert_eq!(files["journal.jsonl"], data().journal);
    assert_eq!(files["manifest.json"], data().manifest);
    assert_eq!(files["verify.py"], b"print('ok')\n");
}

#[test]
fn every_original_lies_under_its_hash_once_too() {
    let files = unpack(&bundle(Lang::En, None, &data()).unwrap());
    for original in data().files {
        assert_eq!(
            files[&format!("exhibits/{}", hex(&original.bytes))],
            original.bytes
        );
    }
    let mut twice = data();
    twice.files[1].bytes = b"one".to_vec();
    let files = unpack(&bundle(Lang::En, None, &twice).unwrap());
    assert_eq!(
        files
            .keys()
            .filter(|name| name.starts_with("exhibits/"))
            .count(),
        2
    );
}

#[test]
fn files_of_one_name_stay_apart_and_inside() {
    let files = unpack(&bundle(Lang::En, None, &data()).unwrap());
    let originals: Vec<&str> = files
        .keys()
        .filter_map(|name| name.strip_prefix("originals/"))
        .collect();
    assert_eq!(originals, ["3_slip.pdf", "_.._slip.pdf", "slip.pdf"]);
}

#[test]
fn the_cover_shows_the_head_and_every_original() {
    let files = unpack(&bundle(Lang::ZhHans, None, &data()).unwrap());
    let text = bare(&pdftotext(&files["cover.pdf"]));
    for part in ["5e".repeat(32), hex(b"one"), hex(b"two"), hex(b"")] {
        assert!(text.contains(&part), "{part} in {text}");
    }
}

#[test]
fn the_same_evidence_gives_the_same_bundle() {
    let make = || bundle(Lang::En, None, &data()).unwrap();
    assert_eq!(hex(&make()), hex(&make()));
}
