//! The list by hand, said: what to search for, how the number is changed, and how to get a real export instead.

use crate::phrases::change_steps;
use crate::uses::has_source;
use ringoff_registry::Service;
use ringoff_words::Words;
use ringoff_workspace::{HandAnswer, ToAsk};
use serde::Serialize;

/// The version of what `--json` writes.
const SCHEMA_VERSION: u32 = 1;
/// Names to search for, of one service.
const NAMES: usize = 5;
/// Kinds of phone, each with the sentences that say how its messages are exported.
const PHONES: [(&str, &[&str]); 7] = [
    (
        "list-phone-android",
        &[
            "web-howto-android-1",
            "web-howto-android-2",
            "list-phone-android-bring",
        ],
    ),
    ("list-phone-iphone", &["web-howto-iphone-1"]),
    (
        "list-phone-samsung",
        &["list-phone-samsung-about", "list-phone-use-app"],
    ),
    (
        "list-phone-xiaomi",
        &["list-phone-xiaomi-about", "list-phone-use-app"],
    ),
    (
        "list-phone-huawei",
        &["list-phone-huawei-about", "list-phone-use-app"],
    ),
    (
        "list-phone-oppo-vivo",
        &["list-phone-oppo-vivo-about", "list-phone-use-app"],
    ),
    ("list-phone-other", &["list-phone-other-about"]),
];

/// The list, in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct HandList {
    /// Of this structure.
    pub schema_version: u32,
    /// The language it is in.
    pub lang: String,
    /// What it is.
    pub title: String,
    /// How to go through it.
    pub about: String,
    /// What it is based on, and what an answer counts.
    pub basis: String,
    /// How many are answered, said.
    pub progress: String,
    /// The services, the worst loss first.
    pub rows: Vec<HandListRow>,
    /// By kind of phone: how to get an export of its messages.
    pub exports: Vec<PhoneExport>,
}

/// A service to ask for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct HandListRow {
    /// Its record's id.
    pub id: String,
    /// What a person calls it.
    pub name: String,
    /// What to search for in messages.
    pub messages: String,
    /// What to search for in saved passwords and mail.
    pub elsewhere: String,
    /// How the number is changed there, as far as known.
    pub change: String,
    /// The page where it is changed; opened by the person only.
    pub url: Option<String>,
    /// What the case knows of it.
    pub answer: Option<&'static str>,
    /// Whether archives show it.
    pub seen: bool,
}

/// How one kind of phone gives its messages.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PhoneExport {
    /// Which.
    pub phone: String,
    /// How.
    pub text: String,
}

/// The list, said.
pub fn hand_list(list: &[ToAsk<'_>], words: &Words) -> HandList {
    let count = [("count", list.len().into())];
    let answered = list.iter().filter(|asked| asked.answer.is_some()).count();
    let progress = [("done", answered.into()), ("count", list.len().into())];
    HandList {
        schema_version: SCHEMA_VERSION,
        lang: words.tag().to_owned(),
        title: words.say("list-title", &[]),
        about: words.say("list-about", &count),
        basis: words.sentences(&["list-basis", "list-word"].map(|key| words.say(key, &[]))),
        progress: words.say("list-progress", &progress),
        rows: list.iter().map(|asked| row(asked, words)).collect(),
        exports: PHONES
            .iter()
            .map(|(phone, how)| {
                let how: Vec<String> = how.iter().map(|key| words.say(key, &[])).collect();
                PhoneExport {
                    phone: words.say(phone, &[]),
                    text: words.sentences(&how),
                }
            })
            .collect(),
    }
}

/// For other programs.
pub fn hand_list_json(list: &HandList) -> serde_json::Result<String> {
    serde_json::to_string_pretty(list).map(|text| text + "\n")
}

fn row(asked: &ToAsk<'_>, words: &Words) -> HandListRow {
    let service = asked.service;
    let names = [("names", words.pieces(&names(service)).into())];
    let domain = service.domains.first().unwrap_or(&service.id);
    let (change, url) = change(service, words);
    HandListRow {
        id: service.id.clone(),
        name: service.name.clone(),
        messages: words.say("list-messages", &names),
        elsewhere: words.say("list-elsewhere", &[("domain", domain.as_str().into())]),
        change,
        url,
        answer: asked.answer.map(HandAnswer::name),
        seen: asked.seen,
    }
}

/// What its messages carry: its name, signatures, the ids it sends under. What begins with another of them is found
/// by that one.
fn names(service: &Service) -> Vec<&str> {
    let senders = service.senders.iter().map(|sender| sender.id.as_str());
    let all: Vec<(&str, String)> = std::iter::once(service.name.as_str())
        .chain(service.signatures.iter().map(String::as_str))
        .chain(senders.filter(|id| !id.ends_with('*')))
        .chain(service.aliases.iter().map(String::as_str))
        .chain(service.weak_aliases.iter().map(String::as_str))
        // A single letter is found everywhere.
        .filter(|name| name.chars().nth(1).is_some())
        .map(|name| (name, name.to_lowercase()))
        .collect();
    let found_by_another = |at: usize, name: &str| {
        let mut others = all.iter().enumerate();
        others.any(|(other, (_, known))| {
            let same_before = known == name && other < at;
            let shorter = known != name && known.chars().nth(2).is_some();
            same_before || (shorter && name.starts_with(known.as_str()))
        })
    };
    let kept = all.iter().enumerate();
    kept.filter(|(at, (_, name))| !found_by_another(*at, name))
        .map(|(_, (name, _))| *name)
        .take(NAMES)
        .collect()
}

/// How the number is changed, and the page; that it is not known, where no page says anything.
fn change(service: &Service, words: &Words) -> (String, Option<String>) {
    let change = &service.change;
    if change.url.is_none() && !has_source(&change.source) {
        return (words.say("list-change-unknown", &[]), None);
    }
    let (mut said, mut url) = (Vec::new(), None);
    for step in change_steps(service, words) {
        match step.link {
            Some(link) => url = Some(link),
            None => said.push(step.text),
        }
    }
    (words.clauses(&said), url)
}

#[cfg(test)]
mod tests {
    use super::*;
    use ringoff_registry::Registry;

    fn searched(id: &str) -> Vec<String> {
        let registry = Registry::embedded();
        let service = registry.service(id).unwrap();
        names(service).into_iter().map(str::to_owned).collect()
    }

    #[test]
    fn a_name_that_finds_others_is_searched_for_alone() {
        let kaspi = searched("kaspi.kz");
        assert!(kaspi.contains(&"Kaspi".to_owned()), "{kaspi:?}");
        assert!(!kaspi.contains(&"KaspiBank".to_owned()), "{kaspi:?}");
    }

    #[test]
    fn nobody_is_sent_to_search_for_a_single_letter() {
        assert!(!searched("x.com").contains(&"X".to_owned()));
    }

    #[test]
    fn every_service_that_may_stand_on_a_list_has_something_to_search_for() {
        let registry = Registry::embedded();
        for id in registry.usual().iter().flat_map(|list| &list.services) {
            assert!(!searched(id).is_empty(), "{id}");
        }
    }
}
