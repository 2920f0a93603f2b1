//! What a visitor reads first says the same in every language: the same commands, the same links, none of them dead.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use crate::pages_table::verbs;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// Pages that stand in every language, beside each other: `README.md`, `README.ru.md`.
const PAGES: [&str; 3] = ["README", "docs/guide/closing", "docs/guide/exports"];
const TAGS: [&str; 3] = ["zh-Hans", "ru", "kk"];

fn top() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn read(page: &str) -> String {
    let text = std::fs::read_to_string(top().join(page));
    text.unwrap_or_else(|error| panic!("{page}: {error}"))
}

/// Lines to type: what stands indented or between backquotes and begins with a program's name.
fn commands(text: &str) -> BTreeSet<String> {
    let indented = text.lines().filter_map(|line| line.strip_prefix("    "));
    // What a line is for stands behind it, after two spaces or a hash.
    let typed = indented.map(|line| line.split("  ").next().unwrap());
    let typed = typed.map(|line| line.split(" #").next().unwrap().trim_end());
    let quoted = text.split('`').skip(1).step_by(2);
    typed
        .chain(quoted)
        .filter(|line| line.starts_with("ringoff ") || line.starts_with("cargo "))
        .map(str::to_owned)
        .collect()
}

/// Where links and pictures lead.
fn links(text: &str) -> BTreeSet<String> {
    text.split("](")
        .skip(1)
        .map(|rest| rest.split(')').next().unwrap().to_owned())
        .collect()
}

/// A link to a page in one language as that to the page in English.
fn in_english(link: &str) -> String {
    let mut link = link.to_owned();
    for tag in TAGS {
        link = link.replace(&format!(".{tag}.md"), ".md");
    }
    link
}

#[test]
fn every_translation_names_the_commands_and_links_of_english() {
    for page in PAGES {
        let english = read(&format!("{page}.md"));
        assert!(!commands(&english).is_empty(), "{page}");
        let itself = format!("{}.md", page.rsplit('/').next().unwrap());
        for tag in TAGS {
            let name = format!("{page}.{tag}.md");
            let theirs = read(&name);
            assert_eq!(commands(&theirs), commands(&english), "{name}");
            let others = |text: &str| {
                let links = links(text);
                let links = links.iter().map(|link| in_english(link));
                links
                    .filter(|link| *link != itself)
                    .collect::<BTreeSet<_>>()
            };
            assert_eq!(others(&theirs), others(&english), "{name}");
            assert_eq!(
                theirs.lines().filter(|line| line.starts_with('#')).count(),
                english.lines().filter(|line| line.starts_with('#')).count(),
                "{name}"
            );
        }
    }
}

#[test]
fn every_page_links_to_itself_in_the_other_languages_before_it_says_anything() {
    for page in PAGES {
        let file = page.rsplit('/').next().unwrap();
        let tags = TAGS.map(|tag| (tag, format!("{file}.{tag}.md")));
        let all: Vec<_> = [("en", format!("{file}.md"))]
            .into_iter()
            .chain(tags)
            .collect();
        for (tag, own) in &all {
            let folder = page.strip_suffix(file).unwrap();
            let text = read(&format!("{folder}{own}"));
            let head: String = text.lines().take(6).collect();
            for (_, other) in all.iter().filter(|(other, _)| other != tag) {
                assert!(head.contains(&format!("]({other})")), "{own} lacks {other}");
            }
        }
    }
}

#[test]
fn no_link_of_a_page_is_dead_and_no_command_is_unknown() {
    let known = verbs(&[]);
    let mut pages = Vec::new();
    for folder in [
        "",
        "docs/guide",
        "docs/concepts",
        "docs/formats",
        "docs/reference",
    ] {
        for entry in std::fs::read_dir(top().join(folder)).unwrap() {
            let path = entry.unwrap().path();
            if path.extension().is_some_and(|end| end == "md") {
                pages.push(path);
            }
        }
    }
    assert!(pages.len() > 20, "{pages:?}");
    for page in pages {
        let text = std::fs::read_to_string(&page).unwrap();
        for link in links(&text).iter().filter(|link| !link.contains("://")) {
            let file = link.split('#').next().unwrap();
            let target = page.parent().unwrap().join(file);
            assert!(target.exists(), "{}: {link}", page.display());
        }
        // Formats have lines of their own that begin with the program's name.
        let for_people =
            page.starts_with(top().join("docs/guide")) || page.parent() == Some(&top());
        for line in commands(&text).iter().filter(|_| for_people) {
            let mut words = line.split_whitespace();
            let verb = words.find(|word| !matches!(*word, "ringoff") && !word.starts_with('-'));
            let verb = verb.unwrap_or_default();
            let ours = line.starts_with("ringoff ") && verb.chars().all(|c| c.is_ascii_lowercase());
            assert!(
                !ours || verb.is_empty() || known.iter().any(|k| k == verb),
                "{}: {line}",
                page.display()
            );
        }
    }
}

#[test]
fn a_readme_says_first_what_it_is_and_then_how_to_try_it() {
    for name in [
        "README.md",
        "README.zh-Hans.md",
        "README.ru.md",
        "README.kk.md",
    ] {
        let text = read(name);
        let (said, typed) = text.split_once("\n    ").unwrap();
        assert!(said.lines().count() <= 10, "{name}: {said}");
        let first: Vec<_> = typed.lines().take(2).collect();
        assert!(
            first[0].starts_with("cargo run --release -- demo"),
            "{name}"
        );
        assert!(first[1].contains("cargo xtask test"), "{name}");
    }
}
