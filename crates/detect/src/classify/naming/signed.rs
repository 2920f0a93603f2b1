//! A name in brackets: a Chinese signature, or "[Name]".

use super::super::evidence::Evidence;
use super::super::index::{self, Index};
use super::super::patterns::Firmness;
use super::super::{Named, Naming};
use super::{Way, words};
use ringoff_registry::Role;

/// The known service that a bracketed name is, or begins or ends with.
pub(super) fn service(e: &Evidence<'_>, index: &Index) -> Option<u32> {
    let b = e.bracketed?;
    if let Some(service) = index
        .by_name(e.folded.part(b.start, b.end))
        .filter(|_| b.full)
    {
        return Some(service);
    }
    let inside = e
        .names
        .iter()
        .filter(|n| b.start <= n.start as usize && n.end as usize <= b.end);
    // The whole name first, then one that the bracket begins with, then one that it ends with.
    let rank = |start: usize, end: usize| match (start == b.start, end == b.end) {
        (true, true) => 0,
        (true, false) => 1,
        _ => 2,
    };
    inside
        .filter(|n| {
            let whole = n.start as usize == b.start && n.end as usize == b.end;
            whole
                || (n.firmness == Firmness::Own
                    && (n.start as usize == b.start || n.end as usize == b.end))
        })
        .min_by_key(|n| rank(n.start as usize, n.end as usize))
        .map(|n| n.service)
}

pub(super) fn known(way: &Way<'_>) -> Option<Named> {
    service(way.evidence, way.index).map(|s| Named::known(s, Naming::Signature))
}

/// A bracketed name that no record knows.
pub(super) fn unknown(way: &Way<'_>) -> Option<Named> {
    let e = way.evidence;
    let b = e.bracketed?;
    let cue_inside = e.cues.iter().any(|c| {
        let role = way.lexicon.groups[c.group as usize].role;
        b.start <= c.start as usize
            && c.end as usize <= b.end
            && matches!(
                role,
                Some(Role::Code | Role::WeakCode | Role::SignIn | Role::SignUp)
            )
    });
    let folded = e.folded.part(b.start, b.end);
    let letters = folded.chars().filter(|c| c.is_alphabetic()).count();
    if letters < 2
        || (cue_inside && letters < 8)
        || folded.chars().count() > 30
        || way.lexicon.not_names.contains(folded)
    {
        return None;
    }
    let written = words::clean(e.folded.as_written(e.text, b.start, b.end));
    let domain = super::link::akin_domain(way, &index::compact(folded));
    way.index
        .named(way.table, written, domain, Naming::Signature)
}
