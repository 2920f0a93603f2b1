//! One noun, one type: what crosses crates is declared once, and whoever shows it borrows it.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use std::collections::BTreeSet;
use std::path::Path;

/// The noun's type, and the crate that declares it.
const NOUNS: &[(&str, &str)] = &[
    ("Account", "case"),
    ("AccountState", "case"),
    ("Archive", "model"),
    ("Band", "model"),
    ("Binding", "detect"),
    ("Channel", "model"),
    ("Currency", "model"),
    ("Days", "model"),
    ("Document", "model"),
    // Excerpts, too.
    ("Evidence", "model"),
    ("Fact", "registry"),
    ("FactKey", "model"),
    ("Group", "model"),
    ("LadderStep", "case"),
    ("Line", "model"),
    ("LineKnownBy", "model"),
    ("Moment", "model"),
    ("Money", "model"),
    ("Months", "model"),
    ("Naming", "model"),
    ("Paper", "workspace"),
    ("State", "case"),
    ("Step", "view"),
    ("Tally", "model"),
];

/// Second declarations that are still there; one that is gone is taken off the list.
const LEFT: &[(&str, &str)] = &[
    // A paper as it is set, which is no document that an operator asks for.
    ("Document", "letters"),
    // What is shown of a case, with the name of what it shows.
    ("Account", "view"),
    ("Channel", "view"),
    ("LadderStep", "view"),
];

/// Every type that a file lets other crates see, as far as its own line tells.
fn declared(folder: &Path, of: &str, found: &mut BTreeSet<(String, String)>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            declared(&path, of, found);
        } else if path.extension().is_some_and(|end| end == "rs") {
            let text = std::fs::read_to_string(&path).unwrap();
            for line in text.lines().map(str::trim_start) {
                let name = ["pub struct ", "pub enum ", "pub type "]
                    .iter()
                    .find_map(|start| line.strip_prefix(start));
                let Some(name) = name else { continue };
                let end = name.find(|c: char| !c.is_alphanumeric());
                let name = &name[..end.unwrap_or(name.len())];
                found.insert((name.to_owned(), of.to_owned()));
            }
        }
    }
}

#[test]
fn a_noun_that_crosses_crates_has_one_type() {
    let crates = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut found = BTreeSet::new();
    for entry in std::fs::read_dir(crates).unwrap() {
        let folder = entry.unwrap().path();
        let source = folder.join("src");
        if source.is_dir() {
            let name = folder.file_name().unwrap().to_str().unwrap().to_owned();
            declared(&source, &name, &mut found);
        }
    }
    let is_declared = |(noun, home): &(&str, &str)| {
        let declaration = ((*noun).to_owned(), (*home).to_owned());
        found.contains(&declaration)
    };
    for noun in NOUNS {
        assert!(is_declared(noun), "{noun:?} is not there any more");
    }
    for left in LEFT {
        assert!(is_declared(left), "{left:?} is gone: take it off the list");
    }
    let second: Vec<_> = found
        .iter()
        .filter(|(noun, of)| {
            let known = |(name, home): &&(&str, &str)| name == noun && home == of;
            let is_noun = NOUNS.iter().any(|(name, _)| name == noun);
            is_noun && !NOUNS.iter().chain(LEFT).any(|entry| known(&entry))
        })
        .collect();
    assert!(
        second.is_empty(),
        "borrow the type instead of declaring it again: {second:?}"
    );
}
