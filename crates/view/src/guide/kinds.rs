//! The kinds of account that are changed first, with examples from the records.

use ringoff_registry::{Category, Registry, Service};
use ringoff_words::Words;

/// Examples of one kind.
const EXAMPLES: usize = 5;

/// The kinds in the order of work, each with the categories that belong to it.
const KINDS: [(&str, &[Category]); 7] = [
    ("guide-kind-mail", &[Category::Mail]),
    ("guide-kind-state", &[Category::Government]),
    ("guide-kind-bank", &[Category::Bank]),
    (
        "guide-kind-payments",
        &[Category::Payments, Category::Crypto],
    ),
    ("guide-kind-messenger", &[Category::Messenger]),
    ("guide-kind-social", &[Category::Social, Category::Dating]),
    (
        "guide-kind-daily",
        &[
            Category::Taxi,
            Category::Delivery,
            Category::Marketplace,
            Category::Travel,
        ],
    ),
];

/// Each kind's name with examples that are used in the country.
pub(super) fn kinds(registry: &Registry, country: &str, words: &Words) -> Vec<(String, String)> {
    let list = registry.usual().iter().find(|list| list.id == country);
    let usual = list.map_or(&[][..], |list| &list.services);
    let of_kind = |(key, categories): &(&str, &[Category])| {
        let here = |service: &Service| service.regions.iter().any(|region| region == country);
        let anywhere = |service: &Service| service.regions.iter().any(|region| region == "intl");
        let services = registry.services().iter();
        let mut found: Vec<&Service> = services
            .filter(|service| !service.legacy && categories.contains(&service.category))
            .filter(|service| here(service) || anywhere(service))
            .collect();
        // After the usual ones, a service that many spellings and senders are recorded of is one that many people have.
        let known = |service: &Service| service.senders.len() + service.aliases.len();
        found.sort_by_cached_key(|service| {
            let usual = usual.iter().position(|id| *id == service.id);
            let common = std::cmp::Reverse(known(service));
            let usual = usual.unwrap_or(usize::MAX);
            (usual, !here(service), common, service.name.clone())
        });
        let names: Vec<&str> = found.iter().map(|service| &*service.name).collect();
        let names = names.get(..EXAMPLES).unwrap_or(&names);
        (!names.is_empty()).then(|| (words.say(key, &[]), words.pieces(names)))
    };
    KINDS.iter().filter_map(of_kind).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_examples_of_a_kind_are_what_people_of_the_country_usually_have() {
        let registry = Registry::embedded();
        let examples = |country: &str, kind: &str| {
            let words = Words::new("en");
            let said = kinds(&registry, country, &words);
            let name = words.say(kind, &[]);
            let found = said.into_iter().find(|(said, _)| *said == name);
            found.map(|(_, examples)| examples).unwrap_or_default()
        };
        let banks = examples("kz", "guide-kind-bank");
        assert!(banks.starts_with("Kaspi.kz, Halyk Bank"), "{banks}");
        let state = examples("ru", "guide-kind-state");
        assert!(state.starts_with("Gosuslugi"), "{state}");
    }
}
