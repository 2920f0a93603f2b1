//! The kinds of account that are changed first, with examples from the records.

use ringoff_model::Group;
use ringoff_registry::{Category, Registry, Service};
use ringoff_words::Words;

/// Examples of one kind.
const EXAMPLES: usize = 4;

/// The kinds in the order of work, each with what belongs to it.
const KINDS: [(&str, fn(&Service) -> bool); 7] = [
    ("guide-kind-mail", |service| {
        service.category == Category::Mail
    }),
    ("guide-kind-identity", |service| {
        service.group() == Group::Mail && service.category != Category::Mail
    }),
    ("guide-kind-state", |service| {
        service.group() == Group::State
    }),
    ("guide-kind-bank", |service| service.group() == Group::Bank),
    ("guide-kind-messenger", |service| {
        service.group() == Group::Messenger
    }),
    ("guide-kind-social", |service| {
        service.group() == Group::Rest
            && matches!(service.category, Category::Social | Category::Dating)
    }),
    ("guide-kind-daily", |service| {
        service.group() == Group::Rest
            && matches!(
                service.category,
                Category::Taxi | Category::Delivery | Category::Marketplace | Category::Travel
            )
    }),
];

/// Each kind's name with examples that are used in the country.
pub(super) fn kinds(registry: &Registry, country: &str, words: &Words) -> Vec<(String, String)> {
    let of_kind = |(key, is): &(&str, fn(&Service) -> bool)| {
        let here = |service: &Service| service.regions.iter().any(|region| region == country);
        let anywhere = |service: &Service| service.regions.iter().any(|region| region == "intl");
        let services = registry.services().iter();
        let mut found: Vec<&Service> = services
            .filter(|service| !service.legacy && is(service))
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
        (words.say(key, &[]), words.pieces(names))
    };
    KINDS.iter().map(of_kind).collect()
}
