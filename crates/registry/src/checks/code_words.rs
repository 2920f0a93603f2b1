use super::{Check, Report};
use crate::{Registry, Role};
use std::collections::{HashMap, HashSet};

pub(super) const CHECK: Check = Check {
    name: "code-words",
    reason: "an alias that messages use for the code itself (\"Your OTP is ...\") ties every code to the service",
    run,
};

fn run(registry: &Registry, report: &mut Report<'_>) {
    let common = Common::of(registry);
    for service in registry.services() {
        let name = plain(&service.name);
        let weak = service.weak_aliases.iter().map(|alias| (alias, true));
        let firm = service.aliases.iter().map(|alias| (alias, false));
        for (alias, is_weak) in firm.chain(weak) {
            let written = plain(alias);
            if written == name {
                continue;
            }
            // A firm alias may be a brand that a phrase names, such as a parcel locker's.
            let word = common.words.get(&written).filter(|_| is_weak);
            if let Some(language) = common.phrases.get(&written).or(word) {
                report.add(
                    &service.id,
                    format!(
                        "`{alias}` is a word of code messages in data/phrases/{language}.toml; \
                         leave it out, or give it as a sender id"
                    ),
                );
            }
        }
    }
}

/// What messages with codes say in any language, and a language that says it.
struct Common<'r> {
    phrases: HashMap<String, &'r str>,
    words: HashMap<String, &'r str>,
}

impl<'r> Common<'r> {
    fn of(registry: &'r Registry) -> Self {
        let telling: HashSet<Role> = [
            Role::Code,
            Role::WeakCode,
            Role::SignIn,
            Role::SignUp,
            Role::KeepSecret,
            Role::PickUp,
        ]
        .into();
        let (mut phrases, mut words) = (HashMap::new(), HashMap::new());
        for language in registry.phrases() {
            let cues = language.cues.iter();
            let told = cues.filter(|c| c.role.is_some_and(|role| telling.contains(&role)));
            for phrase in told.flat_map(|c| &c.words) {
                let phrase = plain(phrase.trim_matches('*'));
                for word in phrase.split(|c: char| !c.is_alphanumeric()) {
                    words.entry(word.to_owned()).or_insert(&*language.id);
                }
                phrases.entry(phrase).or_insert(&*language.id);
            }
            for word in &language.not_names {
                phrases.entry(plain(word)).or_insert(&*language.id);
            }
        }
        Self { phrases, words }
    }
}

fn plain(text: &str) -> String {
    text.trim().to_lowercase().replace('ё', "е")
}
