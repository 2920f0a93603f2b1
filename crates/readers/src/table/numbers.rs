//! Runs of characters that look like a telephone number, found in free text.
//!
//! Notes and fields of password entries hold secrets too. Only such runs are ever taken from them.

use ringoff_model::{StatedNumber, StatedWhere};
use std::borrow::Cow;

/// Digits and masked digits of a telephone number, the country's code included.
const LENGTHS: std::ops::RangeInclusive<usize> = 10..=15;
/// Digits that must not be masked.
const SHOWN: usize = 4;

/// Adds every number-like run of `text`, once each.
pub(crate) fn add<'a>(text: Cow<'a, str>, at: StatedWhere, numbers: &mut Vec<StatedNumber<'a>>) {
    let mut keep = |run: Cow<'a, str>| {
        if numbers.iter().all(|known| known.text != run) {
            numbers.push(StatedNumber { text: run, at });
        }
    };
    match text {
        Cow::Borrowed(text) => runs(text, |run| keep(Cow::Borrowed(run))),
        Cow::Owned(text) => runs(&text, |run| keep(Cow::Owned(run.to_owned()))),
    }
}

/// Calls `found` with each number-like run, from the left.
fn runs<'t>(text: &'t str, mut found: impl FnMut(&'t str)) {
    // Most texts hold no digits, or few. (0xef begins the wide ones.)
    let digits = text
        .bytes()
        .filter(|byte| byte.is_ascii_digit() || *byte == 0xef);
    if digits.count() < SHOWN {
        return;
    }
    let mut at = 0;
    let mut before = None;
    while let Some(first) = text[at..].chars().next() {
        let opens = is_digit(first) || matches!(first, '+' | '＋' | '(') || is_mask(&text[at..]);
        if !opens || before.is_some_and(joins) || in_identifier(&text[..at]) {
            before = Some(first);
            at += first.len_utf8();
            continue;
        }
        let length = run_length(&text[at..]);
        let run = text[at..at + length].trim_end_matches(is_separator);
        let after = text[at + run.len()..].chars().next();
        if !after.is_some_and(joins) {
            pick(run, &mut found);
        }
        let step = length.max(first.len_utf8());
        before = text[at..at + step].chars().next_back();
        at += step;
    }
}

/// From one run the number it is, or the words of it that are numbers by themselves.
fn pick<'t>(run: &'t str, found: &mut impl FnMut(&'t str)) {
    let run = if run.contains(')') {
        run
    } else {
        run.trim_start_matches('(')
    };
    // Longer than any national number, it may be two things side by side: `4821 87000001234`.
    let one = run.starts_with(['+', '＋', '(']) || length(run) <= 12;
    if one && is_number(run) {
        return found(run);
    }
    let mut alone = false;
    for word in run.split(' ').filter(|word| is_number(word)) {
        alone = true;
        found(word);
    }
    if !alone && is_number(run) {
        found(run);
    }
}

fn length(run: &str) -> usize {
    run.chars()
        .filter(|c| is_digit(*c) || is_mask_char(*c))
        .count()
}

fn is_number(run: &str) -> bool {
    let digits = run.chars().filter(|c| is_digit(*c)).count();
    digits >= SHOWN && LENGTHS.contains(&length(run)) && !is_date(run) && !is_address(run)
}

/// How many bytes from the start may belong to one number.
fn run_length(text: &str) -> usize {
    let mut separators = 0;
    let mut last = None;
    for (at, c) in text.char_indices() {
        let plus = matches!(c, '+' | '＋');
        if is_digit(c)
            || is_mask(&text[at..])
            || (is_mask_char(c) && last.is_some_and(is_mask_char))
        {
            separators = 0;
        } else if is_separator(c) && separators < 2 {
            separators += 1;
        } else if !(plus && last.is_none_or(|c| c == '(')) {
            return at;
        }
        last = Some(c);
    }
    text.len()
}

fn is_digit(c: char) -> bool {
    c.is_ascii_digit() || ('０'..='９').contains(&c)
}

fn is_mask_char(c: char) -> bool {
    matches!(c, '*' | '•' | '●' | 'x' | 'X')
}

/// Whether `text` begins with masked digits. A letter x is one only beside another.
fn is_mask(text: &str) -> bool {
    match text.chars().next() {
        Some('*' | '•' | '●') => true,
        Some('x' | 'X') => {
            let rest = text.trim_start_matches(['x', 'X']);
            text.len() - rest.len() >= 2 && !rest.starts_with(char::is_alphabetic)
        }
        _ => false,
    }
}

fn is_separator(c: char) -> bool {
    matches!(
        c,
        ' ' | '-' | '.' | '(' | ')' | '/' | '\u{a0}' | '\u{202f}' | '\u{2010}'..='\u{2013}'
    )
}

/// Whether a run next to this character is a part of something else: a word, a mail address.
fn joins(c: char) -> bool {
    c.is_alphanumeric() && !is_ideograph(c) || matches!(c, '_' | '@' | '=' | '%')
}

/// Whether what stands before is a piece of an identifier: `e29b-`.
fn in_identifier(before: &str) -> bool {
    let piece = before.strip_suffix('-').unwrap_or_default();
    piece.ends_with(|c: char| c.is_ascii_hexdigit())
}

/// Chinese and Japanese put no spaces between words and numbers.
fn is_ideograph(c: char) -> bool {
    matches!(c, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}')
}

/// `2024-01-31 10` and `31.01.2024 10`: a time, not a number.
fn is_date(run: &str) -> bool {
    let mut parts = run.splitn(4, |c: char| !c.is_ascii_digit());
    let (Some(a), Some(b), Some(c)) = (parts.next(), parts.next(), parts.next()) else {
        return false;
    };
    let year = |t: &str| t.len() == 4 && (t.starts_with("19") || t.starts_with("20"));
    let short = |t: &str| matches!(t.len(), 1 | 2);
    short(b) && ((year(a) && short(c)) || (short(a) && year(c)))
}

/// `192.168.100.200`: an address of a machine.
fn is_address(run: &str) -> bool {
    let mut groups = 0;
    run.split('.').all(|group| {
        groups += 1;
        group.len() <= 3 && group.parse::<u8>().is_ok()
    }) && groups == 4
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<String> {
        let mut out = Vec::new();
        runs(text, |run| out.push(run.to_owned()));
        out
    }

    #[test]
    fn every_spelling_of_a_number_is_found_in_a_note() {
        for number in [
            "+7 700 000 12 34",
            "8 (700) 000-12-34",
            "87000001234",
            "(+7) 700 0001234",
            "+7 700 ***-**-34",
            "+7 7000001234",
            "8 700-000-12-34",
            "+7 700 xxx xx 34",
            "7•••••••0012",
            "+44 7700 900123",
            "202-555-0143",
            "＋７７０００００１２３４",
            "+7\u{a0}700\u{2011}000\u{2011}12\u{2011}34",
        ] {
            assert_eq!(
                found(&format!("bound to {number}, ask mum")),
                [number],
                "{number}"
            );
        }
        assert_eq!(found("手机13800000000，旧"), ["13800000000"]);
        assert_eq!(
            found("old +7 700 000 12 34 new +7 799 000 12 34"),
            ["+7 700 000 12 34", "+7 799 000 12 34"]
        );
        assert_eq!(found("(87000001234)"), ["87000001234"]);
        assert_eq!(found("pin 4821 87000001234"), ["87000001234"]);
    }

    #[test]
    fn other_text_of_a_note_is_never_taken() {
        for text in [
            "",
            "pin 4821",
            "born 2001-02-03 10:11:12",
            "31.01.2024 1200",
            "192.168.100.200",
            "4000 0012 3456 7899",
            "tr0ub4dor87000001234x",
            "u87000001234@mail.example",
            "87000001234@mail.example",
            "secret=87000001234",
            "xxxx-xxxx-xxxx",
            "XXL 12345",
            "****** ******",
            "550e8400-e29b-41d4-a716-446655440000",
            "12345678901234567890",
        ] {
            assert!(found(text).is_empty(), "{text}: {:?}", found(text));
        }
    }
}
