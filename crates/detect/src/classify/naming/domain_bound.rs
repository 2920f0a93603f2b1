//! A last line "@example.com #123456" (WICG sms-one-time-codes).

use super::super::{Named, Naming, links};
use super::Way;
use ringoff_registry::LONGEST_HOST;

pub(super) fn name(way: &Way<'_>) -> Option<Named> {
    let host = way.bound?.to_ascii_lowercase();
    if host.len() > LONGEST_HOST {
        return None;
    }
    if let Some(service) = way.index.by_host(&host) {
        return Some(Named::known(service, Naming::DomainBoundCode));
    }
    let domain = way
        .index
        .fact_by_host(&host)
        .map_or_else(|| links::registrable(&host), |d| d.as_ref());
    way.index
        .named(way.table, domain, Some(domain), Naming::DomainBoundCode)
}
