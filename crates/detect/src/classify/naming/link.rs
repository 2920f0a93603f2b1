//! The host of a link in the text.

use super::super::evidence::Evidence;
use super::super::index::Index;
use super::super::{Named, Naming, links};
use super::{Way, words};

/// The known services that links lead to.
pub(super) fn known(way: &Way<'_>) -> impl Iterator<Item = u32> {
    let e = way.evidence;
    e.links
        .iter()
        .filter_map(|l| way.index.by_host(e.folded.part(l.host_start, l.host_end)))
}

/// The registrable domain of the first link that is nobody's shortener.
pub(super) fn name(way: &Way<'_>) -> Option<Named> {
    let domain = domain(way)?;
    way.index
        .named(way.table, domain, Some(domain), Naming::LinkInText)
}

fn domain<'a>(way: &Way<'a>) -> Option<&'a str> {
    let e = way.evidence;
    e.links
        .iter()
        .map(|l| links::registrable(e.folded.part(l.host_start, l.host_end)))
        .find(|d| !links::shortens(d))
}

/// The domain of a link whose first label reads like the name.
pub(super) fn akin_domain<'a>(way: &Way<'a>, name: &str) -> Option<&'a str> {
    domain(way).filter(|d| words::akin(&d.split('.').next().unwrap_or("").replace('-', ""), name))
}

/// Whether a known service's host is the first thing in the text.
pub(super) fn opens(e: &Evidence<'_>, index: &Index) -> bool {
    e.links.first().is_some_and(|l| {
        l.start == 0
            && index
                .by_host(e.folded.part(l.host_start, l.host_end))
                .is_some()
    })
}
