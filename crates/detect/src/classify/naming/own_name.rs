//! A known service's own name in the text, by where it stands.

use super::super::evidence::Evidence;
use super::super::lexicon::NameHit;
use super::super::numbers::Number;
use super::super::patterns::Firmness;
use super::super::sender::Class;
use super::super::{Named, Naming, index, region};
use super::{Way, words};
use ringoff_model::MessageKind;
use ringoff_registry::{Category, Role};

pub(super) fn name(way: &Way<'_>) -> Option<Named> {
    let e = way.evidence;
    let needed = needed(way);
    let best = e
        .names
        .iter()
        .map(|n| (score(way, n), n))
        .filter(|(score, _)| *score >= needed);
    // On equal scores the first one stands.
    let best = best.rev().max_by_key(|(score, _)| *score)?;
    Some(Named::known(best.1.service, Naming::NameInText))
}

/// The service whose name opens the text, as "Name: ...".
pub(super) fn opening(e: &Evidence<'_>) -> Option<u32> {
    e.names
        .iter()
        .find(|n| place(e, n) >= 8 || (place(e, n) >= 4 && n.firmness == Firmness::Own))
        .map(|n| n.service)
}

/// Whether a name opens or closes the text, parted from the rest.
pub(super) fn speaks(e: &Evidence<'_>) -> bool {
    e.names
        .iter()
        .any(|n| n.firmness == Firmness::Own && place(e, n) >= 7)
}

fn needed(way: &Way<'_>) -> i32 {
    let e = way.evidence;
    let id_of_its_own = e.sender.class == Class::Name && !e.sender.generic;
    let base = match way.kind {
        MessageKind::Transaction => 6,
        // What is paid for is not who asks for the code.
        MessageKind::Otp if e.any(Number::Money) => 6,
        MessageKind::Otp | MessageKind::SecurityAlert => 3,
        MessageKind::Operator => 5,
        // An offer that names one brand, and comes from no one else, is that brand's.
        MessageKind::Marketing if alone(e) => 3,
        _ => 4,
    };
    let known_short = e.sender.class == Class::Short && e.sender_service.is_some();
    if known_short || (id_of_its_own && e.sender.id.is_ascii()) {
        base.max(8)
    } else {
        base
    }
}

fn score(way: &Way<'_>, n: &NameHit) -> i32 {
    let e = way.evidence;
    let entry = &way.index.entries[n.service as usize];
    let mut score = place(e, n) + beside_cue(way, n);
    score += if n.firmness == Firmness::Own { 3 } else { 0 };
    score += match (way.kind, entry.category) {
        (
            MessageKind::Transaction,
            Category::Bank | Category::Payments | Category::Crypto | Category::Telecom,
        ) => 3,
        (
            MessageKind::Delivery,
            Category::Delivery
            | Category::Marketplace
            | Category::Travel
            | Category::Taxi
            | Category::Transport,
        ) => 2,
        (MessageKind::Operator, Category::Telecom) => 4,
        (
            MessageKind::Delivery | MessageKind::Marketing | MessageKind::Otp,
            Category::Bank | Category::Payments,
        ) => -1,
        _ => 0,
    };
    if e.sender.class == Class::Name
        && words::akin(
            &index::compact(&entry.name.to_lowercase()),
            &e.sender.compact,
        )
    {
        score += 5;
    }
    // Of namesakes, the one from the country that the text speaks for.
    let namesake = e
        .names
        .iter()
        .any(|o| o.start == n.start && o.service != n.service);
    if namesake {
        let fits = entry
            .regions
            .iter()
            .map(|r| region::fits(&e.folded.bytes, r));
        score += fits.max().unwrap_or(0).min(8) as i32;
    }
    let linked = e
        .links
        .iter()
        .any(|l| way.index.by_host(e.folded.part(l.host_start, l.host_end)) == Some(n.service));
    score + if linked { 3 } else { 0 }
}

/// How much the place of a name tells: first, last, before a colon.
fn place(e: &Evidence<'_>, n: &NameHit) -> i32 {
    let text = &e.folded.bytes;
    let (start, end) = (n.start as usize, n.end as usize);
    if let Some(b) = e.bracketed
        && b.start <= start
        && end <= b.end
    {
        return 8;
    }
    let before = &text[..start];
    let after = &text[end..];
    let opens = before
        .iter()
        .all(|b| !b.is_ascii_alphanumeric() && *b < 0x80)
        || before == b"<#> ";
    if opens {
        let rest = after.strip_prefix(b" ").unwrap_or(after);
        let stop = matches!(
            rest.first(),
            Some(b':' | b'.' | b'!' | b'-' | b',' | b'\n' | b'|' | b')' | b'"')
        );
        return if stop { 8 } else { 4 };
    }
    let closes = after
        .iter()
        .all(|b| matches!(b, b' ' | b'.' | b'!' | b')' | b'"' | b'\n'));
    if closes {
        let parted = before
            .trim_ascii_end()
            .last()
            .is_some_and(|b| matches!(b, b'-' | b'.' | b'"' | b'!' | b'?'))
            || before.last() == Some(&b'\n');
        return if parted { 7 } else { 3 };
    }
    0
}

/// A name next to the words for a code or for signing in.
fn beside_cue(way: &Way<'_>, n: &NameHit) -> i32 {
    let e = way.evidence;
    let near = |c: &super::super::lexicon::CueHit| {
        let gap = if c.start >= n.end {
            c.start - n.end
        } else {
            n.start.saturating_sub(c.end)
        };
        gap <= 6
    };
    let beside = |role| e.cues_of(way.lexicon, role).any(near);
    if beside(Role::Code) || beside(Role::WeakCode) {
        6
    } else if beside(Role::SignIn) || beside(Role::SignUp) {
        4
    } else {
        0
    }
}

/// Whether no sender was kept, one brand is named, and no link leads elsewhere.
fn alone(e: &Evidence<'_>) -> bool {
    let mut own = e.names.iter().filter(|n| n.firmness == Firmness::Own);
    let first = own.next();
    e.sender.class == Class::Missing
        && first.is_some_and(|f| own.all(|n| n.start == f.start))
        && e.links.iter().all(|l| l.mail)
}
