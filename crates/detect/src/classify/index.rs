//! Names, domains, sender ids and app hashes of known services, ready to look up.

mod holders;

use super::fold::FoldTable;
use super::region::{Countries, Regions};
use super::sender::Sender;
use super::{Named, Naming};
use foldhash::{HashMap, HashMapExt};
use ringoff_registry::{Category, LONGEST_HOST, Registry};
use std::sync::Arc;

pub(crate) use holders::{Holders, abbreviates};

/// What naming needs of one service.
pub(crate) struct Entry {
    pub domain: Option<Arc<str>>,
    pub category: Category,
    /// Letters and digits of the name, folded.
    pub compact: Box<str>,
    /// Where it is at home.
    pub regions: Countries,
    /// Its messages may come by an Indian header.
    indian: bool,
}

/// A shorter label is like too many words.
const IMITATED: usize = 5;

/// Everything naming looks up.
pub(crate) struct Index {
    /// The countries that entries are at home in.
    pub regions: Regions,
    pub entries: Vec<Entry>,
    /// Folded sender id to the services that use it.
    senders: HashMap<String, Vec<u32>>,
    /// Beginnings of sender ids, by their first byte.
    beginnings: HashMap<u8, Vec<(String, u32)>>,
    app_hashes: HashMap<String, u32>,
    domains: HashMap<String, u32>,
    /// The first labels of the services' own domains that are long enough to be imitated, by length.
    imitated: HashMap<usize, Vec<Box<str>>>,
    /// Compact names of services with a record.
    names: HashMap<String, Vec<u32>>,
    /// Compact names of services known from second-factor facts alone, with their domains.
    facts: HashMap<String, Arc<str>>,
    fact_domains: HashMap<String, Arc<str>>,
}

impl Index {
    pub fn new(registry: &Registry, table: &FoldTable) -> Self {
        let mut index = Self {
            regions: Regions::new(),
            entries: Vec::new(),
            senders: HashMap::new(),
            beginnings: HashMap::new(),
            app_hashes: HashMap::new(),
            domains: HashMap::new(),
            imitated: HashMap::new(),
            names: HashMap::new(),
            facts: HashMap::new(),
            fact_domains: HashMap::new(),
        };
        for (at, service) in (0u32..).zip(registry.services()) {
            index.entries.push(Entry {
                domain: service.domains.first().map(|d| Arc::from(d.as_str())),
                category: service.category,
                compact: compact(&table.phrase(&service.name)).into(),
                regions: index.regions.of(&service.regions),
                indian: service.regions.is_empty()
                    || service.regions.iter().any(|r| r == "in" || r == "intl"),
            });
            if let Some(domain) = service.domains.first() {
                let label = domain.split('.').next().unwrap_or_default();
                if label.len() >= IMITATED {
                    let alike = index.imitated.entry(label.len()).or_default();
                    alike.push(label.into());
                }
            }
            for sender in &service.senders {
                index.add_sender(table, &sender.id, at);
            }
            for hash in &service.app_hashes {
                index.app_hashes.entry(hash.clone()).or_insert(at);
            }
            for domain in &service.domains {
                index.domains.entry(domain.clone()).or_insert(at);
            }
            for name in std::iter::once(&service.name)
                .chain(&service.aliases)
                .chain(&service.signatures)
            {
                index.add_name(compact(&table.phrase(name)), at);
            }
        }
        for service in (0u32..).zip(registry.services()) {
            for name in &service.1.weak_aliases {
                index.add_name(compact(&table.phrase(name)), service.0);
            }
        }
        for fact in registry.second_factor() {
            let domain: Arc<str> = Arc::from(fact.domain.as_str());
            index
                .facts
                .entry(compact(&table.phrase(&fact.name)))
                .or_insert_with(|| domain.clone());
            for other in std::iter::once(&fact.domain).chain(&fact.other_domains) {
                index
                    .fact_domains
                    .entry(other.clone())
                    .or_insert_with(|| domain.clone());
            }
        }
        index
    }

    /// The first labels of services' own domains that are as long as this word.
    pub fn imitated_by(&self, word: &str) -> &[Box<str>] {
        self.imitated.get(&word.len()).map_or(&[], Vec::as_slice)
    }

    fn add_name(&mut self, name: String, service: u32) {
        let sharing = self.names.entry(name).or_default();
        if !sharing.contains(&service) {
            sharing.push(service);
        }
    }

    fn add_sender(&mut self, table: &FoldTable, id: &str, service: u32) {
        let id = Sender::of(Some(id)).id;
        if let Some(beginning) = id.strip_suffix('*') {
            let beginning = table.phrase(beginning);
            if let Some(first) = beginning.bytes().next() {
                let alike = self.beginnings.entry(first).or_default();
                alike.push((beginning, service));
            }
            return;
        }
        let sharing = self.senders.entry(table.phrase(id)).or_default();
        if !sharing.contains(&service) {
            sharing.push(service);
        }
    }

    /// The service with exactly this name, or this sender id.
    pub fn by_name(&self, folded: &str) -> Option<u32> {
        let named = self
            .names
            .get(&compact(folded))
            .or_else(|| self.senders.get(folded).filter(|s| s.len() == 1));
        named.and_then(|s| s.first()).copied()
    }

    /// The one service that writes from this short number.
    pub fn by_number(&self, digits: &str) -> Option<u32> {
        match self.senders.get(digits)?.as_slice() {
            [one] => Some(*one),
            _ => None,
        }
    }

    /// The service of exactly this name, in letters and digits alone.
    pub fn called(&self, plain: &str) -> Option<u32> {
        self.names.get(plain).and_then(|s| s.first()).copied()
    }

    /// Whether the second-factor facts call this domain so.
    pub fn is_fact(&self, plain: &str, domain: &str) -> bool {
        self.facts.get(plain).is_some_and(|d| &**d == domain)
    }

    pub fn by_app_hash(&self, hash: &str) -> Option<u32> {
        self.app_hashes.get(hash).copied()
    }

    /// The service whose record names this host or one of its parents.
    pub fn by_host(&self, host: &str) -> Option<u32> {
        parents(host).find_map(|d| self.domains.get(d)).copied()
    }

    /// The main domain of a service that only the second-factor facts know.
    pub fn fact_by_host(&self, host: &str) -> Option<&Arc<str>> {
        parents(host).find_map(|d| self.fact_domains.get(d))
    }

    /// Names a service by words of a message; one with a record, if it is called so.
    pub fn named(
        &self,
        table: &FoldTable,
        written: &str,
        domain: Option<&str>,
        naming: Naming,
    ) -> Option<Named> {
        let folded = table.phrase(written);
        let plain = compact(&folded);
        if plain.is_empty() {
            return None;
        }
        if let Some(service) = self
            .names
            .get(&plain)
            .and_then(|s| s.first())
            .copied()
            .or_else(|| domain.and_then(|d| self.by_host(d)))
        {
            return Some(Named::known(service, naming));
        }
        let fact = self.facts.get(&plain).map(|domain| &**domain);
        let domain = fact.or(domain).map(str::to_owned);
        Some(Named::unknown(&plain, written.to_owned(), domain, naming))
    }
}

/// A host and its parents, down to two labels; none of what is longer than a host can be.
fn parents(host: &str) -> impl Iterator<Item = &str> {
    let host = Some(host).filter(|host| host.len() <= LONGEST_HOST);
    std::iter::successors(host, |h| h.split_once('.').map(|(_, rest)| rest))
        .take_while(|h| h.contains('.'))
}

/// Letters and digits alone.
pub(crate) fn compact(folded: &str) -> String {
    folded.chars().filter(|c| c.is_alphanumeric()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_host_is_looked_up_with_its_parents() {
        let all: Vec<&str> = parents("a.b.example.com").collect();
        assert_eq!(all, ["a.b.example.com", "b.example.com", "example.com"]);
        assert_eq!(parents(&"a.".repeat(LONGEST_HOST)).count(), 0);
    }
}
