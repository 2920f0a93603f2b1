//! The table of docs/reference/pages.md names every verb of the command line, and only such.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use std::collections::BTreeSet;
use std::process::Command;

/// Groups whose verbs each have a place of their own.
const GROUPS: [&str; 4] = ["vault", "case", "account", "operator"];

/// The verbs that the help of a command lists.
pub fn verbs(of: &[&str]) -> Vec<String> {
    let out = Command::new(env!("CARGO_BIN_EXE_ringoff"))
        .args(of)
        .arg("--help")
        .output()
        .unwrap();
    let help = String::from_utf8(out.stdout).unwrap();
    let after_usage = help.lines().skip_while(|line| !line.starts_with("Usage:"));
    let listed = after_usage.take_while(|line| !line.ends_with("ptions:"));
    // A wrapped line goes on further to the right.
    let names = listed.filter_map(|line| line.strip_prefix("  ")?.split(' ').next());
    let names = names.filter(|name| !name.is_empty() && *name != "help");
    names.map(str::to_owned).collect()
}

#[test]
fn every_verb_has_its_place_on_a_page_or_is_left_to_the_command_line() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/reference/pages.md");
    let text = std::fs::read_to_string(path).unwrap();
    let (table, _) = text.split_once("## Who is let in").unwrap();
    let named: BTreeSet<&str> = table
        .split('`')
        .skip(1)
        .step_by(2)
        .map(|code| code.split(" --").next().unwrap())
        .filter(|code| !code.starts_with("--") && *code != "ringoff open")
        .collect();
    let mut known = BTreeSet::new();
    for verb in verbs(&[]) {
        if GROUPS.contains(&verb.as_str()) {
            known.extend(verbs(&[&verb]).iter().map(|sub| format!("{verb} {sub}")));
        } else if verb != "open" {
            known.insert(verb);
        }
    }
    assert!(known.len() > 50, "{known:?}");
    let known: BTreeSet<&str> = known.iter().map(String::as_str).collect();
    let missing: Vec<_> = known.difference(&named).collect();
    assert!(missing.is_empty(), "not in the table: {missing:?}");
    let strange: Vec<_> = named.difference(&known).collect();
    assert!(strange.is_empty(), "no such verb: {strange:?}");
}
