//! The words around a code: "Your X code is", "X: 1234", "code for X", "код для входа в X".

use super::super::lexicon::CueHit;
use super::super::numbers::{Found, Number};
use super::super::{Named, Naming, index};
use super::span::{Span, capital, is_number, plain, proper, tokens, trim};
use super::{Way, unspaced, words};
use ringoff_registry::Role;

/// The longest name, in words and in bytes.
const WORDS: usize = 4;
const BYTES: usize = 40;

pub(super) fn name(way: &Way<'_>) -> Option<Named> {
    if let Some(google) = google_code(way) {
        return Some(google);
    }
    let code_cues = || {
        way.evidence
            .cues
            .iter()
            .filter(|c| has_role(way, c, &[Role::Code, Role::WeakCode]))
    };
    let sign_cues = || {
        way.evidence
            .cues
            .iter()
            .filter(|c| has_role(way, c, &[Role::SignIn, Role::SignUp]))
    };
    let found = leading(way)
        .or_else(|| code_cues().find_map(|c| before(way, c)))
        .or_else(|| code_cues().find_map(|c| after(way, c)))
        .or_else(|| sign_cues().find_map(|c| after(way, c)))?;
    made(way, found, Naming::CodeWords)
}

/// "G-" and six digits, and no name beside it.
fn google_code(way: &Way<'_>) -> Option<Named> {
    let e = way.evidence;
    let shaped = |n: &Found| {
        n.what == Number::Code
            && n.end - n.start == 8
            && e.folded.bytes[n.start..].starts_with(b"g-")
    };
    e.numbers
        .iter()
        .any(shaped)
        .then(|| way.index.by_name("google"))
        .flatten()
        .map(|s| Named::known(s, Naming::CodeWords))
}

/// "X: ..." of a message without a code.
pub(super) fn leading_name(way: &Way<'_>) -> Option<Named> {
    let span = leading(way)?;
    // Without a code to vouch for it, a name holds no words of offers and the like.
    let worded = way.evidence.cues.iter().any(|c| {
        let inside = span.0 <= c.start as usize && c.end as usize <= span.1;
        inside
            && way.lexicon.groups[c.group as usize]
                .gives
                .iter()
                .any(|g| *g > 2)
    });
    (!worded)
        .then(|| made(way, span, Naming::NameInText))
        .flatten()
}

/// "... - X", "... X Bank" at the end; prices and links are no names.
pub(super) fn trailing(way: &Way<'_>) -> Option<Named> {
    let e = way.evidence;
    let text = &e.folded.bytes;
    let end = text
        .iter()
        .rposition(|b| !matches!(b, b' ' | b'\n' | b'.' | b'!' | b')'))?
        + 1;
    let from = end.saturating_sub(BYTES);
    let part = &text[from..end];
    let cut = (0..part.len()).rev().find_map(|at| match &part[at..] {
        [b'\n', ..] => Some(at + 1),
        [b' ', b'-', ..] | [b'.' | b'!', b' ', ..] => Some(at + 2),
        _ => None,
    })?;
    let span = trim(text, (from + cut, end));
    let priced = text[span.0..span.1]
        .iter()
        .any(|b| matches!(b, b'/' | b'@' | b':'));
    (!priced && proper(way, span) && tokens(way, span).count() <= 3)
        .then_some(span)
        .and_then(|s| made(way, s, Naming::NameInText))
}

/// The service that these words name.
pub(super) fn made(way: &Way<'_>, span: Span, naming: Naming) -> Option<Named> {
    let e = way.evidence;
    let written = words::clean(e.folded.as_written(e.text, span.0, span.1));
    let name = index::compact(e.folded.part(span.0, span.1));
    let domain = super::link::akin_domain(way, &name);
    way.index.named(way.table, written, domain, naming)
}

fn has_role(way: &Way<'_>, cue: &CueHit, roles: &[Role]) -> bool {
    way.lexicon.groups[cue.group as usize]
        .role
        .is_some_and(|r| roles.contains(&r))
}

/// "X: ..." or "X - ..." at the start.
pub(super) fn leading(way: &Way<'_>) -> Option<Span> {
    let text = &way.evidence.folded.bytes;
    let window = &text[..text.len().min(BYTES)];
    let stop = window.iter().enumerate().position(|(i, b)| match b {
        b':' | b'\n' | b'|' => true,
        b'-' => i > 0 && window[i - 1] == b' ',
        _ => false,
    })?;
    let start = window
        .iter()
        .position(|b| !matches!(b, b' ' | b'<' | b'#' | b'>' | b'*' | b'"'))?;
    let span = trim(text, (start, stop));
    (span.0 < span.1 && proper(way, span) && tokens(way, span).count() <= WORDS).then_some(span)
}

/// The words that lead up to a code's word, back to "your", a code or a stop.
fn before(way: &Way<'_>, cue: &CueHit) -> Option<Span> {
    let text = &way.evidence.folded.bytes;
    let end = cue.start as usize;
    if text[..end].last().is_some_and(|b| *b >= 0xE3) || unspaced_before(text, end) {
        return unspaced::before(way, end);
    }
    let mut span: Option<Span> = None;
    let mut at = end;
    let mut owner = false;
    for _ in 0..WORDS + 3 {
        while at > 0 && matches!(text[at - 1], b' ' | b'"') {
            at -= 1;
        }
        let stop = at;
        while at > 0 && !matches!(text[at - 1], b' ' | b'\n' | b'"') && stop - at < BYTES {
            at -= 1;
        }
        let word = way.evidence.folded.part(at, stop);
        let bare = word.trim_end_matches(['.', ',', ':', ';', '!', ')', ']', '>']);
        let known_stop =
            way.lexicon.not_names.contains(bare) || way.lexicon.before_name.contains(bare);
        if word.is_empty()
            || (bare.len() < word.len()
                && !bare.is_empty()
                && span.is_some()
                && !bare.ends_with(".com"))
        {
            break;
        }
        if known_stop || is_number(bare) {
            owner |= known_stop;
            if span.is_some() || is_number(bare) {
                break;
            }
            continue;
        }
        if bare.len() < word.len() {
            break;
        }
        span = Some((at, span.map_or(stop, |s| s.1)));
    }
    let span = trim(text, span?);
    let named = proper(way, span) || (owner && plain(way, span) && tokens(way, span).count() == 1);
    (named && tokens(way, span).count() <= WORDS && span.1 - span.0 <= BYTES).then_some(span)
}

fn unspaced_before(text: &[u8], end: usize) -> bool {
    text[end..].first().is_some_and(|b| *b >= 0xE3)
}

/// The name that follows a code's word: "for X", "в X", or straight "X:".
fn after(way: &Way<'_>, cue: &CueHit) -> Option<Span> {
    let text = &way.evidence.folded.bytes;
    let mut at = cue.end as usize;
    let mut led = false;
    let mut span: Option<Span> = None;
    for _ in 0..WORDS + 5 {
        while at < text.len() && matches!(text[at], b' ' | b'"') {
            at += 1;
        }
        let from = at;
        while at < text.len()
            && !matches!(
                text[at],
                b' ' | b'\n' | b'"' | b':' | b',' | b'!' | b'?' | b'(' | b')'
            )
            && at - from < BYTES
        {
            at += 1;
        }
        let word = way.evidence.folded.part(from, at);
        let bare = word.trim_end_matches(['.', ';']);
        if bare.is_empty() || is_number(bare) {
            break;
        }
        let capital = capital(way, from, at);
        let lead = way.lexicon.before_name.contains(bare);
        if span.is_none()
            && (lead
                || (way.lexicon.not_names.contains(bare) && !capital)
                || in_sign_cue(way, from))
        {
            led |= lead;
            continue;
        }
        let quoted = from > 0 && text[from - 1] == b'"';
        if !capital && !quoted {
            break;
        }
        span = Some((span.map_or(from, |s| s.0), from + bare.len()));
        if bare.len() < word.len() || text.get(at).is_some_and(|b| *b != b' ') {
            break;
        }
    }
    let span = trim(text, span?);
    let stop = text
        .get(span.1)
        .is_none_or(|b| matches!(b, b':' | b'\n' | b'.' | b'-' | b'!' | b','))
        || next_is_number(text, span.1);
    ((led || stop) && proper(way, span)).then_some(span)
}

fn next_is_number(text: &[u8], at: usize) -> bool {
    text[at..]
        .iter()
        .find(|b| !matches!(b, b' ' | b'-' | b':' | b'"'))
        .is_some_and(u8::is_ascii_digit)
}

fn in_sign_cue(way: &Way<'_>, at: usize) -> bool {
    way.evidence.cues.iter().any(|c| {
        c.start as usize <= at
            && at < c.end as usize
            && has_role(way, c, &[Role::SignIn, Role::SignUp])
    })
}
