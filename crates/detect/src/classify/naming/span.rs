//! A few words that may be a name: where they stand, and how they look.

use super::super::money;
use super::Way;
use ringoff_registry::Role;

/// Where a name stands in the folded text.
pub(super) type Span = (usize, usize);

pub(super) fn is_number(word: &str) -> bool {
    word.bytes().any(|b| b.is_ascii_digit())
        && word.bytes().filter(u8::is_ascii_alphabetic).count() <= 1
        || word.len() >= 5 && word.bytes().filter(u8::is_ascii_digit).count() * 2 >= word.len()
}

pub(super) fn tokens<'w>(way: &'w Way<'_>, span: Span) -> impl Iterator<Item = &'w str> {
    way.evidence
        .folded
        .part(span.0, span.1)
        .split([' ', '\n'])
        .filter(|w| !w.is_empty())
}

pub(super) fn trim(text: &[u8], (mut start, mut end): Span) -> Span {
    let around = |b: u8| {
        matches!(
            b,
            b' ' | b'"'
                | b'\''
                | b'.'
                | b','
                | b':'
                | b'-'
                | b'('
                | b'['
                | b'*'
                | b'\n'
                | b'<'
                | b'>'
                | b')'
                | b']'
                | b'#'
        )
    };
    while start < end && around(text[start]) {
        start += 1;
    }
    while end > start && around(text[end - 1]) {
        end -= 1;
    }
    (start, end)
}

/// Whether a word was written with a capital, a digit inside, or in a script without capitals.
pub(super) fn capital(way: &Way<'_>, start: usize, end: usize) -> bool {
    let written = way
        .evidence
        .folded
        .as_written(way.evidence.text, start, end);
    written.chars().any(|c| c.is_uppercase())
        || written
            .chars()
            .any(|c| c.is_alphabetic() && !c.is_lowercase() && !c.is_uppercase())
}

/// Words that no list knows and that hold no cue.
pub(super) fn plain(way: &Way<'_>, span: Span) -> bool {
    let e = way.evidence;
    let word = e.folded.part(span.0, span.1);
    let letters = word.chars().filter(|c| c.is_alphabetic()).count();
    let cue = e.cues.iter().any(|c| {
        let (start, end) = (c.start as usize, c.end as usize);
        let spoken = matches!(
            way.lexicon.groups[c.group as usize].role,
            Some(Role::Code | Role::WeakCode | Role::KeepSecret | Role::NotYou)
        );
        (span.0 <= start && end <= span.1 && spoken) || (start <= span.0 && span.1 <= end)
    });
    let cue = cue || money::is_currency_word(word.as_bytes());
    letters >= 2
        && !cue
        && !way.lexicon.not_names.contains(word)
        && tokens(way, span).any(|w| !way.lexicon.not_names.contains(w))
}

/// Plain words with a capital that are not only a number.
pub(super) fn proper(way: &Way<'_>, span: Span) -> bool {
    span.0 < span.1
        && plain(way, span)
        && capital(way, span.0, span.1)
        && !tokens(way, span).any(is_number)
}
