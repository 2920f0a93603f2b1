//! From what a password entry or a statement writes for a site to its host, and to the service there.

use crate::classify::{Named, Naming};
use ringoff_registry::Registry;
use std::borrow::Cow;
use std::collections::HashMap;

/// Hosts remembered; an export that names more is looked up again and again.
const REMEMBERED: usize = 50_000;
/// Bytes of a host that is remembered: no name in the DNS is longer (RFC 1035, 2.3.4).
const LONGEST: usize = 255;

/// Hosts met before, each with the service there.
#[derive(Default)]
pub(crate) struct Sites {
    met: HashMap<Box<str>, Named>,
    /// The service at the last host that was too long to be remembered.
    last: Option<Named>,
}

impl Sites {
    /// The service at a host: one with a record, or the registrable domain itself. None where the host
    /// has no registrable domain.
    pub fn at(&mut self, host: &str, registry: &Registry) -> Option<&Named> {
        if host.len() > LONGEST {
            self.last = look_up(host, registry);
            return self.last.as_ref();
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

/// The host of a site as people and programs write it, in lower case.
pub(crate) fn host_of(site: &str) -> Option<Cow<'_, str>> {
    let site = site.trim();
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
    psl::domain_str(host).map(str::to_owned)
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
        let long = format!("{}.example.org", "a".repeat(LONGEST));
        let named = sites
            .at(&long, &registry)
            .map(|named| named.name(&registry).to_owned());
        assert_eq!(named.as_deref(), Some("example.org"));
        assert_eq!(sites.met.len(), 1);
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
