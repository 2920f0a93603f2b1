//! The name that leads up to a code's word where words stand without spaces.

use super::Way;
use super::span::{Span, is_number, trim};

/// The same where words stand without spaces: back to "您的", a stop or the start.
pub(super) fn before(way: &Way<'_>, end: usize) -> Option<Span> {
    let part = way.evidence.folded.part(end.saturating_sub(60), end);
    let from = if part.is_empty() {
        floor_str(way, end.saturating_sub(60))
    } else {
        end - part.len()
    };
    let part = way.evidence.folded.part(from, end);
    let mut name = part
        .rsplit([
            '.', ',', ':', ';', '!', '?', '\n', '】', ']', '(', ')', '"', '「', '」',
        ])
        .next()?;
    loop {
        let shorter = way
            .lexicon
            .unspaced_not_names
            .iter()
            .find_map(|w| name.strip_suffix(w.as_str()));
        match shorter.or_else(|| name.strip_suffix(' ')) {
            Some(rest) => name = rest,
            None => break,
        }
    }
    let start_in_name = last_end(way, name).unwrap_or(0);
    let offset = name.as_ptr() as usize - part.as_ptr() as usize;
    let span = trim(
        &way.evidence.folded.bytes,
        (from + offset + start_in_name, from + offset + name.len()),
    );
    let length = way.evidence.folded.part(span.0, span.1).chars().count();
    ((2..=16).contains(&length)
        && !is_number(way.evidence.folded.part(span.0, span.1))
        && proper_unspaced(way, span))
    .then_some(span)
}

/// Where the last word that no name is made of ends.
fn last_end(way: &Way<'_>, name: &str) -> Option<usize> {
    let characters = || name.char_indices();
    let mut ends = characters().rev().map(|(at, c)| at + c.len_utf8());
    ends.find(|end| {
        let starts = characters().map(|(at, _)| at);
        starts.take_while(|start| start < end).any(|start| {
            let word = &name[start..*end];
            !word.is_ascii() && way.lexicon.not_names.contains(word)
        })
    })
}

fn floor_str(way: &Way<'_>, mut at: usize) -> usize {
    let text = &way.evidence.folded.bytes;
    while at < text.len() && text[at] & 0xC0 == 0x80 {
        at += 1;
    }
    at
}

fn proper_unspaced(way: &Way<'_>, span: Span) -> bool {
    way.evidence
        .folded
        .part(span.0, span.1)
        .chars()
        .any(char::is_alphabetic)
        && !way
            .evidence
            .cues
            .iter()
            .any(|c| span.0 <= c.start as usize && c.end as usize <= span.1)
}
