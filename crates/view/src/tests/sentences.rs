//! Every key that code asks for exists, and every key that exists is asked for.

use crate::keys;
use crate::uses::{Known, What};
use ringoff_detect::{Band, LineKnownBy, Naming};
use ringoff_model::{ClueKind, MessageKind, SkipReason, WaitEffect, WaitWhen};
use ringoff_registry::{Answer, CodeTo, Consequence};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// The keys of English in the files that `wanted` picks.
fn english(wanted: impl Fn(&str) -> bool) -> BTreeSet<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales/en");
    let mut keys = BTreeSet::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if !name.ends_with(".ftl") || !wanted(&name) {
            continue;
        }
        let text = std::fs::read_to_string(&path).unwrap();
        let lines = text.lines();
        let keyed = lines.filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()));
        keys.extend(keyed.filter_map(|line| Some(line.split_once(" =")?.0.to_owned())));
    }
    keys
}

/// Keys made of a name at run time.
fn composed() -> BTreeSet<String> {
    use LineKnownBy as By;
    use Naming as N;
    let mut out: BTreeSet<String> = BTreeSet::new();
    let mut add = |prefix: &str, name: &str| {
        out.insert(format!("{prefix}-{name}"));
    };
    for clue in ClueKind::ALL {
        add("why", clue.name());
        add("clue", clue.name());
        if clue.asks() {
            add("first", clue.name());
        }
    }
    for band in Band::ALL {
        add("band", band.name());
        add("about", band.name());
    }
    for what in What::ALL {
        add("use", what.name());
        add("fact", what.name());
    }
    for known in Known::ALL {
        add("state", known.name());
    }
    for category in ringoff_registry::Category::ALL {
        add("usual", category.name());
    }
    for reason in SkipReason::ALL {
        add("skip", reason.name());
    }
    for by in [
        By::Stated,
        By::Destination,
        By::Told,
        By::SubscriptionId,
        By::MessageCentre,
        By::Dates,
        By::OnlyLine,
        By::Unknown,
    ] {
        add("by", keys::known_by(by));
    }
    for naming in [
        N::DomainBoundCode,
        N::AppHash,
        N::SenderId,
        N::Signature,
        N::MailDomain,
        N::NameInText,
        N::LinkInText,
        N::ShortCode,
        N::CodeWords,
    ] {
        add("naming", keys::naming(naming));
    }
    for answer in [
        Answer::Yes,
        Answer::Optional,
        Answer::Alt,
        Answer::No,
        Answer::Unknown,
    ] {
        add("answer", keys::answer(answer));
    }
    for to in [CodeTo::Old, CodeTo::New, CodeTo::Both] {
        add("code-to", keys::code_to(to));
    }
    for name in [
        "takeover",
        "sms-banking",
        "recovery",
        "takeover-possible",
        "takeover-with-id",
        "displacement",
        "2fa",
        "recovery-possible",
        "consent-codes",
        "impersonation",
        "2fa-possible",
        "notify",
        "public-contact",
        "lockout",
    ] {
        let consequence: Consequence = serde_json::from_value(name.into()).unwrap();
        add("lost", keys::consequence(consequence));
        assert_eq!(keys::consequence(consequence), name);
    }
    for effect in WaitEffect::ALL {
        add("wait-effect", effect.name());
    }
    for when in WaitWhen::ALL.into_iter().filter(|w| *w != WaitWhen::Always) {
        add("wait-when", when.name());
    }
    for part in [
        "severity", "intruder", "lockout", "w", "evidence", "keystone",
    ] {
        add("part", part);
        add("score", part);
    }
    for kind in MessageKind::ALL {
        add("kind", kind.name());
    }
    for kind in [
        "mail",
        "login",
        "contact",
        "account",
        "second_factor",
        "own_line",
        "on_phone",
        "call",
        "listed_message",
    ] {
        add("kind", kind);
    }
    for mark in crate::pictures::MARKS {
        add("mark", mark);
    }
    out
}

fn sources(folder: &Path, out: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.file_stem().is_some_and(|name| name == "tests") {
            continue;
        }
        if path.is_dir() {
            sources(&path, out);
        } else if path
            .extension()
            .is_some_and(|e| e == "rs" || e == "html" || e == "svg")
        {
            out.push(path);
        }
    }
}

/// Every string in the sources of the crates that speak: a key stands either in a call or in a list
/// beside one.
fn quoted() -> (BTreeSet<String>, BTreeSet<String>) {
    let crates = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut files = Vec::new();
    for name in [
        "view/src",
        "view/templates",
        "words/src",
        "workspace/src",
        "app/src",
        "cli/src",
    ] {
        let folder = crates.join(name);
        if folder.is_dir() {
            sources(&folder, &mut files);
        }
    }
    let (mut all, mut said) = (BTreeSet::new(), BTreeSet::new());
    for file in files {
        let text = std::fs::read_to_string(&file).unwrap();
        let code = text
            .split("#[cfg(test)]\nmod tests {")
            .next()
            .unwrap_or_default();
        let parts: Vec<&str> = code.split('"').collect();
        for pair in parts.windows(2) {
            all.insert(pair[1].to_owned());
            if pair[0].trim_end().ends_with(".say(") {
                said.insert(pair[1].to_owned());
            }
        }
    }
    (all, said)
}

#[test]
fn every_key_that_is_asked_for_exists() {
    let english = english(|_| true);
    let (_, said) = quoted();
    for key in said.iter().chain(&composed()) {
        assert!(english.contains(key), "locales/en lacks {key}");
    }
}

#[test]
fn every_key_that_exists_is_asked_for() {
    let (all, _) = quoted();
    let composed = composed();
    for key in english(|file| file == "app.ftl") {
        let of_an_error = key.starts_with("err-") || key.starts_with("do-");
        assert!(
            of_an_error || all.contains(&key) || composed.contains(&key),
            "nobody says {key}"
        );
    }
}
