//! An alphanumeric sender id, registered or not.

use super::super::sender::{self, Class};
use super::super::{Named, Naming, index};
use super::{Way, words};

/// An id with a record. A short code waits for better ways of naming.
pub(super) fn registered(way: &Way<'_>) -> Option<Named> {
    let service = way.evidence.sender_service?;
    (way.evidence.sender.class == Class::Name).then(|| way.index.known(service, Naming::SenderId))
}

/// An id without one: the service is named after it.
pub(super) fn unregistered(way: &Way<'_>) -> Option<Named> {
    let e = way.evidence;
    if e.sender.class != Class::Name
        || sender::is_generic(e.sender_folded)
        || way.lexicon.not_names.contains(e.sender_folded)
    {
        return None;
    }
    // The text may spell the same name better, and give its domain.
    let id = index::compact(e.sender_folded);
    let link = e
        .links
        .iter()
        .filter(|l| !l.mail)
        .map(|l| super::super::links::registrable(e.folded.part(l.host_start, l.host_end)));
    let domain = link
        .into_iter()
        .find(|d| words::akin(&index::compact(d.split('.').next().unwrap_or("")), &id));
    way.index
        .named(way.table, e.sender.id, domain, Naming::SenderId)
}
