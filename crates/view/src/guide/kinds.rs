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
    let of_kind = |(key, categories): &(&str, &[Category])| {
        let here = |service: &Service| service.regions.iter().any(|region| region == country);
        let anywhere = |service: &Service| service.regions.iter().any(|region| region == "intl");
        let services = registry.services().iter();
        let mut found: Vec<&Service> = services
            .filter(|service| !service.legacy && categories.contains(&service.category))
            .filter(|service| here(service) || anywhere(service))
            .collect();
        // A service that many spellings and senders are recorded of is one that many people have.
        let known = |service: &Service| service.senders.len() + service.aliases.len();
        found.sort_by_key(|service| {
            let common = std::cmp::Reverse(known(service));
            (!here(service), common, service.name.clone())
        });
        let names: Vec<&str> = found.iter().map(|service| &*service.name).collect();
        let names = names.get(..EXAMPLES).unwrap_or(&names);
        (!names.is_empty()).then(|| (words.say(key, &[]), words.pieces(names)))
    };
    KINDS.iter().filter_map(of_kind).collect()
}
