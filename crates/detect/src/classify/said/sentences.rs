//! Where sentences end, and what stands around a number in one.

use super::words::Words;
use std::ops::Range;

/// Sentences and lines. What ends with a colon, and an abbreviation, goes on.
pub(super) fn sentences(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut start = 0;
    for (at, c) in text.char_indices() {
        let end = at + c.len_utf8();
        let before = text[start..at].trim_end();
        let stops = match c {
            '!' | '?' | ';' => true,
            '\n' => !before.ends_with(':'),
            '.' => {
                let letters = before.chars().rev().take_while(|c| c.is_alphabetic());
                let abbreviates = matches!(letters.clone().count(), 1..=3)
                    && letters.clone().all(|c| c < '\u{3000}');
                let inside = text[end..]
                    .starts_with(|c: char| c.is_ascii_alphanumeric() || c == '.')
                    && before.ends_with(|c: char| c.is_ascii());
                !abbreviates && !inside
            }
            _ => false,
        };
        if stops {
            found.push(start..end);
            start = end;
        }
    }
    found.push(start..text.len());
    found
}

/// A text without the signs at its end that part words from a number.
pub(super) fn skip_back(text: &str) -> &str {
    text.trim_end_matches([
        ' ', ':', '"', '\'', '(', '*', '+', '-', '=', '\n', '[', '#', ',',
    ])
}

/// Whether what follows some digits says that they are the last of a number: "1234 ile biten".
pub(super) fn ends_after(words: &Words, after: &str) -> bool {
    let after = after.trim_start_matches([' ', '-', '\'']);
    words.after_ending.begins(after) > 0
}
