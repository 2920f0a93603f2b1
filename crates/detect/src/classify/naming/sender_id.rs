//! An alphanumeric sender id, registered or not.

use super::super::sender::Class;
use super::super::{Named, Naming, index, latin, links};
use super::{Way, code_words, words};

/// An id with a record.
pub(super) fn registered(way: &Way<'_>) -> Option<Named> {
    let service = way.evidence.sender_service?;
    (way.evidence.sender.class == Class::Name).then(|| Named::known(service, Naming::SenderId))
}

/// A short code or service number with a record.
pub(super) fn short_code(way: &Way<'_>) -> Option<Named> {
    let service = way.evidence.sender_service?;
    (way.evidence.sender.class != Class::Name).then(|| Named::known(service, Naming::ShortCode))
}

/// An Indian header without a record, if the text spells it out: "TATACQ" for "Tata CLiQ".
pub(super) fn spelled(way: &Way<'_>) -> Option<Named> {
    let e = way.evidence;
    let id = &e.sender.compact;
    let written = (e.sender.header && e.sender_service.is_none())
        .then(|| spelled_out(way, id))
        .flatten()?;
    let domain = super::link::akin_domain(way, &index::compact(&way.table.phrase(written)));
    way.index
        .named(way.table, written, domain, Naming::SenderId)
}

/// An id without one: the service is named after it.
pub(super) fn unregistered(way: &Way<'_>) -> Option<Named> {
    let e = way.evidence;
    if e.sender.class != Class::Name
        || e.sender.generic
        || way.lexicon.not_names.contains(&*e.sender.folded)
    {
        return None;
    }
    // The text may spell the same name better, and give its domain.
    let id = &e.sender.compact;
    let links = e.links.iter().filter(|l| !l.mail);
    let mut domains = links.map(|l| links::registrable(e.folded.part(l.host_start, l.host_end)));
    let domain =
        domains.find(|d| words::akin(&index::compact(d.split('.').next().unwrap_or("")), id));
    let written = spelled_out(way, id)
        .or_else(|| opened_by(way, id))
        .unwrap_or(&e.sender.id);
    way.index
        .named(way.table, written, domain, Naming::SenderId)
}

/// The name that opens the text in Cyrillic letters, if the id spells it in Latin ones: "KEDRLAVKA" for "Кедровая лавка".
fn opened_by<'a>(way: &Way<'a>, id: &str) -> Option<&'a str> {
    let e = way.evidence;
    let (start, end) = code_words::leading(way)?;
    let name = index::compact(e.folded.part(start, end));
    let spelled = latin::spellings(&name);
    let same = |s: &String| words::akin(s, id) || (id.len() >= 5 && index::abbreviates(id, s));
    let written = e.folded.as_written(e.text, start, end);
    spelled.iter().any(same).then(|| words::clean(written))
}

/// Up to three words of the text that the id abbreviates: "GREATERBNK" for "Greater Bank".
fn spelled_out<'a>(way: &Way<'a>, id: &str) -> Option<&'a str> {
    let e = way.evidence;
    if id.len() < 5 {
        return None;
    }
    let text = &e.folded.bytes;
    let starts = (0..text.len()).filter(|i| {
        text[*i] == id.as_bytes()[0] && (*i == 0 || !text[i - 1].is_ascii_alphanumeric())
    });
    for start in starts {
        let mut at = start;
        for _ in 0..3 {
            while at < text.len()
                && (text[at].is_ascii_alphanumeric() || matches!(text[at], b'&' | b'\''))
            {
                at += 1;
            }
            let plain = index::compact(e.folded.part(start, at));
            if plain.len() > id.len() + 6 {
                break;
            }
            if plain.len() > id.len()
                && index::abbreviates(id, &plain)
                && plain.as_bytes().last() == id.as_bytes().last()
            {
                return Some(words::clean(e.folded.as_written(e.text, start, at)));
            }
            if text.get(at) != Some(&b' ') {
                break;
            }
            at += 1;
        }
    }
    None
}
