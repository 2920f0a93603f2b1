//! From what a password entry or a statement writes for a site to its host, and to the service there.

use crate::classify::{Named, Naming};
use ringoff_registry::{LONGEST_HOST, Registry};
use std::borrow::Cow;
use std::collections::HashMap;

/// Hosts remembered; an export that names more is looked up again and again.
const REMEMBERED: usize = 50_000;
/// Hosts met before, each with the service there.
#[derive(Default)]
pub(crate) struct Sites {
    met: HashMap<Box<str>, Named>,
}

impl Sites {
    /// The service at a host: one with a record, or the registrable domain itself. None where the host
    /// has no registrable domain, and where it is longer than any.
    pub fn at(&mut self, host: &str, registry: &Registry) -> Option<&Named> {
        if host.len() > LONGEST_HOST {
            return None;
        }
        if !self.met.contains_key(host) {
            let named = look_up(host, registry)?;
            if self.met.len() >= REMEMBERED {
                self.met.clear();
            }
            self.met.insert(host.into(), named);
        }
        self.met.get(host)
    }
}

fn look_up(host: &str, registry: &Registry) -> Option<Named> {
    if let Some(index) = registry.service_by_host(host) {
        return Some(Named::known(index, Naming::LinkInText));
    }
    let domain = registrable(host)?;
    let fact = registry.fact_by_host(host);
    let name = fact.map_or_else(|| domain.clone(), |fact| fact.name.clone());
    let key = domain.to_lowercase();
    Some(Named::unknown(&key, name, Some(domain), Naming::LinkInText))
}

/// Bytes before the path of an address at most: room for a host in letters of its own, and for what stands
/// before its `@`. What is longer is not given to the parser, which takes the square of the time.
const LONGEST_ADDRESS: usize = 2_048;

/// The host of a site as people and programs write it, in lower case. One longer than the DNS carries is none.
pub(crate) fn host_of(site: &str) -> Option<Cow<'_, str>> {
    let site = site.trim();
    let behind = site.split_once("://").map_or(site, |(_, behind)| behind);
    let address = behind
        .split(['/', '\\', '?', '#'])
        .next()
        .unwrap_or_default();
    if address.len() > LONGEST_ADDRESS {
        return None;
    }
    parsed(site).filter(|host| host.len() <= LONGEST_HOST)
}

fn parsed(site: &str) -> Option<Cow<'_, str>> {
    if let Some(host) = plain_host(site) {
        return Some(Cow::Borrowed(host));
    }
    let with_scheme = if site.contains("://") {
        Cow::Borrowed(site)
    } else {
        Cow::Owned(format!("https://{site}"))
    };
    let host = url::Url::parse(&with_scheme)
        .ok()?
        .host_str()?
        .to_ascii_lowercase();
    // Android apps are written android://<hash>@com.example.app/ : the package reads backwards.
    if site.starts_with("android") {
        let mut labels: Vec<&str> = host.split('.').take(2).collect();
        labels.reverse();
        return Some(Cow::Owned(labels.join(".")));
    }
    host.contains('.').then_some(Cow::Owned(host))
}

/// The host of a web address that needs no reading: small letters, digits, dots and hyphens, then the
/// path or nothing. Whatever else an address may hold is left to the parser.
fn plain_host(site: &str) -> Option<&str> {
    let rest = site
        .strip_prefix("https://")
        .or_else(|| site.strip_prefix("http://"))?;
    let plain = |b: &u8| matches!(b, b'a'..=b'z' | b'0'..=b'9' | b'.' | b'-');
    let length = rest.bytes().take_while(plain).count();
    let (host, path) = rest.split_at(length);
    let (_, last) = host.rsplit_once('.')?;
    let named = last.starts_with(|c: char| c.is_ascii_lowercase()) && !host.contains("xn--");
    (named && (path.is_empty() || path.starts_with(['/', '?', '#']))).then_some(host)
}

fn registrable(host: &str) -> Option<String> {
    if host.parse::<std::net::IpAddr>().is_ok() {
        return None;
    }
    ringoff_model::registrable(host).map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn sites_are_read_as_hosts() {
        assert_eq!(
            host_of("https://my.example.co.uk/login?x=1").as_deref(),
            Some("my.example.co.uk")
        );
        assert_eq!(host_of("example.kz").as_deref(), Some("example.kz"));
        assert_eq!(
            host_of("androidapp://kz.kaspi.mobile").as_deref(),
            Some("kaspi.kz")
        );
        assert_eq!(host_of("my router"), None);
    }

    #[test]
    fn a_host_is_the_same_service_each_time() {
        let registry = Registry::embedded();
        let mut sites = Sites::default();
        for _ in 0..2 {
            let named = sites.at("login.shop.example.org", &registry);
            let named = named.map(|named| named.name(&registry).to_owned());
            assert_eq!(named.as_deref(), Some("example.org"));
        }
        assert!(sites.at("192.0.2.7", &registry).is_none());
        assert_eq!(sites.met.len(), 1);
    }

    #[test]
    fn what_is_longer_than_a_host_can_be_is_none() {
        let registry = Registry::embedded();
        let mut sites = Sites::default();
        let long = format!("{}.example.org", "a.".repeat(LONGEST_HOST));
        assert!(sites.at(&long, &registry).is_none());
        for site in [
            format!("https://{long}/"),
            format!("https://{}example.org/x", "ü.".repeat(90_000)),
            format!("{}example.org", "a.".repeat(LONGEST_ADDRESS)),
        ] {
            assert_eq!(host_of(&site), None);
        }
        // In letters of its own a host is shorter than as it is sent.
        assert!(host_of(&format!("https://{}.example.org/", "ü".repeat(50))).is_some());
        let path = "a".repeat(LONGEST_ADDRESS * 2);
        assert_eq!(
            host_of(&format!("https://example.org/{path}")).as_deref(),
            Some("example.org")
        );
    }

    proptest! {
        #[test]
        fn the_short_way_reads_what_the_parser_reads(
            rest in r"[a-z0-9.\-]{0,20}(\.[a-z0-9]{1,5})?[/?#:@\\a-zA-Z%_\t]?[a-z/@:]{0,6}",
        ) {
            let site = format!("https://{rest}");
            if let Some(host) = plain_host(&site) {
                let parsed = url::Url::parse(&site).unwrap();
                prop_assert_eq!(Some(host), parsed.host_str());
            }
        }
    }
}
