use super::{Check, Report};
use crate::Registry;
use std::collections::{HashMap, HashSet};

pub(super) const CHECK: Check = Check {
    name: "names",
    reason: "a name shared by two services, or a word of everyday speech, ties strangers' messages to an account",
    run,
};

const ORDINARY: &str = include_str!("../../../../data/ordinary-words.txt");

fn run(registry: &Registry, report: &mut Report<'_>) {
    let ordinary: HashSet<&str> = ORDINARY.lines().filter(|l| !l.starts_with('#')).collect();
    let mut owners: HashMap<String, &str> = HashMap::new();
    for service in registry.services() {
        let strong = service.aliases.iter().chain(&service.signatures);
        for name in strong {
            let short = name.chars().count() < 4 && name.is_ascii();
            if short && !service.signatures.contains(name) {
                report.add(
                    &service.id,
                    format!(
                        "alias `{name}` is too short to be distinctive; move it to `weak_aliases`"
                    ),
                );
            }
        }
        let weak: HashSet<String> = lower(&service.weak_aliases).collect();
        for name in lower(std::iter::once(&service.name).chain(&service.aliases)) {
            if ordinary.contains(&*name) && !weak.contains(&name) {
                report.add(
                    &service.id,
                    format!("`{name}` is an ordinary word; put it into `weak_aliases`"),
                );
            }
        }
        let mut own: Vec<String> = std::iter::once(&service.name)
            .chain(&service.aliases)
            .chain(&service.signatures)
            .map(|n| n.to_lowercase())
            .collect();
        own.sort();
        own.dedup();
        for name in own {
            if let Some(other) = owners.insert(name.clone(), &service.id) {
                report.add(
                    &service.id,
                    format!("`{name}` also names {other}.toml; keep it in one"),
                );
            }
        }
        for hash in &service.app_hashes {
            if hash.len() != 11 {
                report.add(
                    &service.id,
                    format!("app hash `{hash}` must have 11 characters"),
                );
            }
        }
    }
}

fn lower<'a>(names: impl IntoIterator<Item = &'a String>) -> impl Iterator<Item = String> {
    names.into_iter().map(|name| name.to_lowercase())
}
