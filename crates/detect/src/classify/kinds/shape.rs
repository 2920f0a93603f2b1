//! Small looks at the shape of a text.

use super::super::evidence::Evidence;
use super::super::numbers::Number;
use super::super::sender::Class;
use super::Context;
use memchr::memmem::Finder;
use ringoff_registry::Role;
use std::sync::LazyLock;

pub(super) fn from_service(e: &Evidence<'_>, b: Context) -> bool {
    b.speaks || e.bracketed.is_some() || organisation(e)
}

/// An id or a short code, and not a person's name out of an address book.
pub(super) fn organisation(e: &Evidence<'_>) -> bool {
    match e.sender.class {
        Class::Name => e.sender.id.is_ascii() || e.sender_service.is_some(),
        class => class == Class::Short,
    }
}

pub(super) fn moves_money(e: &Evidence<'_>) -> bool {
    e.has(Role::Payment) || e.has(Role::Balance) || e.has(Role::Declined) || e.any(Number::Card)
}

/// British numbers that cost the caller: 09, 087, 084, 070; and the free ones that sell (0800, 0808).
pub(super) fn premium(number: &[u8]) -> bool {
    let fits = (9..=14).contains(&number.len());
    fits && [
        &b"09"[..],
        b"087",
        b"0845",
        b"0844",
        b"070",
        b"0800",
        b"0808",
    ]
    .iter()
    .any(|p| number.starts_with(p))
}

/// "text WIN to 80085", "send to 85222".
pub(super) fn texts_to_short_number(text: &[u8]) -> bool {
    static TO: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new(b" to "));
    TO.find_iter(text).any(|at| {
        let rest = &text[at + 4..];
        let rest = rest
            .strip_prefix(b"no: ")
            .or_else(|| rest.strip_prefix(b"no:"))
            .unwrap_or(rest);
        let digits = rest.iter().take_while(|b| b.is_ascii_digit()).count();
        let before = &text[at.saturating_sub(40)..at];
        let verb = [&b"txt"[..], b"text", b"send", b"sms", b"reply"]
            .iter()
            .any(|v| memchr::memmem::find(before, v).is_some());
        (5..=6).contains(&digits) && verb
    })
}

pub(super) fn letters(e: &Evidence<'_>) -> usize {
    e.folded
        .bytes
        .iter()
        .filter(|b| b.is_ascii_alphabetic() || **b >= 0x80)
        .count()
}

pub(super) fn smiles(e: &Evidence<'_>) -> bool {
    let text = &e.folded.bytes;
    memchr::memchr_iter(b':', text)
        .chain(memchr::memchr_iter(b';', text))
        .any(|at| {
            let mut rest = &text[at + 1..];
            rest = rest.strip_prefix(b"-").unwrap_or(rest);
            match rest.first() {
                Some(b')' | b'(') => true,
                Some(b'd' | b'p') => !rest.get(1).is_some_and(u8::is_ascii_alphanumeric),
                _ => false,
            }
        })
}

/// "Quayside Dental: your ...", "EDF : votre ...": one to four words with capitals and a colon, as no
/// one begins a note to a friend.
pub(super) fn opens_as_office(e: &Evidence<'_>) -> bool {
    let window = &e.text.as_bytes()[..e.text.len().min(48)];
    let Some(colon) = memchr::memchr2(b':', b'\n', window) else {
        return false;
    };
    let after = window.get(colon + 1);
    if window[colon] != b':' || !after.is_some_and(|b| *b == b' ' || *b == b'\n') {
        return false;
    }
    let Some(opening) = e.text.get(..colon) else {
        return false;
    };
    let (mut words, mut capitals) = (0, 0);
    for word in opening.split_whitespace() {
        let first = word.trim_start_matches(['"', '«', '“']).chars().next();
        words += 1;
        capitals +=
            usize::from(first.is_some_and(|c| c.is_uppercase() || c.is_ascii_digit() || c == '&'));
    }
    let chat = e.cues.first().is_some_and(|c| (c.start as usize) < colon) && e.has(Role::Chat);
    (1..=4).contains(&words) && capitals == words && opening.chars().count() >= 3 && !chat
}
