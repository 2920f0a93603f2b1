//! Every description of `data/exports` reads its own samples, and one description takes each.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use crate::common::Kept;
use crate::table_support::{files, folder, tables};
use ringoff_readers::{Alone, Export, FORMATS, Head, Limits, ReadOptions, Table, read};
use std::io::Cursor;

fn exports() -> Vec<(Export, toml::Value)> {
    let described = files(&folder("../../data/exports")).into_iter();
    let mut all: Vec<_> = described
        .map(|path| {
            let text = std::fs::read_to_string(&path).unwrap();
            let id = path.file_stem().unwrap().to_string_lossy().into_owned();
            let description = toml::from_str(&text).unwrap();
            (Export::from_toml(&id, &text).unwrap(), description)
        })
        .collect();
    all.sort_by(|(a, _), (b, _)| a.id().cmp(b.id()));
    all
}

fn samples(description: &toml::Value) -> Vec<(String, String, Vec<String>)> {
    let samples = description["sample"].as_array().unwrap().iter();
    samples
        .map(|sample| {
            let text = |key: &str| Some(sample.get(key)?.as_str()?.to_owned());
            let expect = sample["expect"].as_array().unwrap().iter();
            let numbers = expect.map(|number| number.as_str().unwrap().to_owned());
            let file = text("file").unwrap_or_else(|| "export".to_owned());
            (file, text("text").unwrap(), numbers.collect())
        })
        .collect()
}

fn read_all(name: &str, text: &str) -> Kept {
    let tables = tables();
    let exports: Vec<Export> = exports().into_iter().map(|(export, _)| export).collect();
    let options = ReadOptions {
        limits: Limits::default(),
        tables: &tables,
        exports: &exports,
    };
    let mut kept = Kept::default();
    read(
        &mut Cursor::new(text.as_bytes()),
        name,
        &Alone,
        &options,
        &mut kept,
    )
    .unwrap();
    kept
}

#[test]
fn every_export_reads_the_number_of_its_own_samples_and_no_other() {
    for (export, description) in exports() {
        for (file, text, expect) in samples(&description) {
            let kept = read_all(&file, &text);
            let id = export.id();
            assert_eq!(kept.files, [(file.clone(), id.to_owned())], "{id}");
            let numbers: Vec<&str> = kept
                .observations
                .iter()
                .map(|o| o["number"].as_str().unwrap())
                .collect();
            assert_eq!(numbers, expect, "{id}");
            assert_eq!(
                kept.observations[0]["service"],
                description["service"].as_str().unwrap()
            );
            assert!(kept.skipped.is_empty(), "{id}: {:?}", kept.skipped);
        }
    }
}

#[test]
fn an_export_is_taken_by_one_description_and_by_no_format_and_no_table() {
    let (all, tables) = (exports(), tables());
    for (_, description) in &all {
        for (file, text, _) in samples(description) {
            let head = Head {
                bytes: text.as_bytes(),
                whole: true,
            };
            let takers = all
                .iter()
                .filter(|(export, _)| export.recognizes(&file, head));
            assert_eq!(takers.count(), 1, "{file}: {text}");
            assert!(
                FORMATS.iter().all(|format| !format.recognizes(head)),
                "{text}"
            );
            assert!(Table::best_of(&tables, head).is_none(), "{text}");
        }
    }
}

#[test]
fn a_cut_or_garbled_export_loses_nothing_silently_and_never_panics() {
    for (_, description) in exports() {
        for (file, text, _) in samples(&description) {
            for end in (0..text.len()).filter(|end| text.is_char_boundary(*end)) {
                read_all(&file, &text[..end]);
            }
        }
    }
    // Cut after the number: it is read, and the missing end is told.
    let kept = read_all(
        "profile_information.json",
        r#"{"profile_v2":{"phone_numbers":[{"phone_number":"+7 700 000 00 34"}]},"other":{"list":[{"a"#,
    );
    assert_eq!(kept.observations.len(), 1);
    assert_eq!(kept.reasons(), [ringoff_model::SkipReason::CutOff]);
}

#[test]
fn a_web_page_that_is_no_export_is_not_taken_for_one() {
    let page = "<html><ul><li>Google, phone: +7 700 000 00 34</li></ul></html>";
    assert!(read_all("page.html", page).observations.is_empty());
}
