//! A known service's own name in the text, by where it stands.

use super::super::evidence::Evidence;
use super::super::lexicon::{CueHit, NameHit};
use super::super::patterns::Firmness;
use super::Way;
use ringoff_registry::Role;

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

/// How much the place of a name tells: first, last, before a colon.
pub(super) fn place(e: &Evidence<'_>, n: &NameHit) -> i32 {
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

/// Whether a name stands next to the words for a code (2) or for signing in (1).
pub(super) fn beside_cue(way: &Way<'_>, n: &NameHit) -> u32 {
    let e = way.evidence;
    let near = |c: &CueHit| {
        let gap = if c.start >= n.end {
            c.start - n.end
        } else {
            n.start.saturating_sub(c.end)
        };
        gap <= 6
    };
    let beside = |role| e.cues_of(way.lexicon, role).any(near);
    if beside(Role::Code) || beside(Role::WeakCode) {
        2
    } else {
        u32::from(beside(Role::SignIn) || beside(Role::SignUp))
    }
}
