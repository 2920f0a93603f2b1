//! How digits stand together: groups, telephone numbers, digits one by one.

use super::super::money;

/// Digit groups and what stands between them.
pub(super) struct Groups {
    pub count: usize,
    pub digits: usize,
    pub lengths: [usize; 6],
    pub separator: u8,
    pub end: usize,
}

pub(super) fn groups(text: &[u8], start: usize) -> Groups {
    let mut g = Groups {
        count: 0,
        digits: 0,
        lengths: [0; 6],
        separator: 0,
        end: start,
    };
    let mut at = start;
    loop {
        let from = at;
        while at < text.len() && text[at].is_ascii_digit() {
            at += 1;
        }
        if g.count < 6 {
            g.lengths[g.count] = at - from;
        }
        g.count += 1;
        g.digits += at - from;
        g.end = at;
        let Some(separator @ (b' ' | b',' | b'.' | b'-' | b':' | b'/' | b'\'')) =
            text.get(at).copied()
        else {
            break;
        };
        let run = text[at + 1..]
            .iter()
            .take(20)
            .take_while(|b| b.is_ascii_digit())
            .count();
        if run == 0 {
            break;
        }
        let goes_on = match separator {
            // "1 234 567" and "40 718" are one number; "5 1234" and "12 pcs" are not.
            b' ' => {
                run == 3 && g.lengths[g.count.min(6) - 1] <= 3 && matches!(g.separator, 0 | b' ')
            }
            b',' => {
                (run == 3
                    && g.lengths[g.count.min(6) - 1] <= 3
                    && (g.separator == 0 || g.separator == b','))
                    || (run <= 2 && decimals(text, at + 1 + run, run))
            }
            b'.' if g.separator == b',' || g.separator == b' ' => run <= 2,
            b'-' | b'/' | b'\'' => g.separator == 0 || g.separator == separator,
            b':' => run == 2 && g.lengths[g.count.min(6) - 1] <= 2,
            _ => true,
        };
        if !goes_on {
            break;
        }
        if g.separator == 0 || separator == b':' {
            g.separator = separator;
        }
        at += 1;
    }
    g
}

/// A telephone number in one of its spellings: after a plus, or beginning with 0, 7 or 8.
pub(super) fn phone(text: &[u8], start: usize) -> Option<usize> {
    let plus = start > 0 && text[start - 1] == b'+';
    if !plus && !matches!(text[start], b'0' | b'7' | b'8') {
        return None;
    }
    let (mut at, mut digits, mut end, mut gap) = (start, 0, start, 0);
    while at < text.len() && digits <= 15 {
        match text[at] {
            b'0'..=b'9' => {
                digits += 1;
                gap = 0;
                end = at + 1;
            }
            // Hidden digits count, too: "+7 701 ***-**-78".
            b'*' if digits > 0 => {
                digits += 1;
                gap = 0;
                end = at + 1;
            }
            b' ' | b'-' | b'(' | b')' if gap < 2 => gap += 1,
            _ => break,
        }
        at += 1;
    }
    let fits = if plus {
        (9..=15).contains(&digits)
    } else {
        (10..=12).contains(&digits)
    };
    fits.then_some(end)
}

/// Digits one by one, or in pairs: "7 7 0 4 1 2", "40 81 92".
pub(super) fn spelled(text: &[u8], start: usize) -> Option<(usize, usize)> {
    let run = text[start..]
        .iter()
        .take(4)
        .take_while(|b| b.is_ascii_digit())
        .count();
    if !(1..=2).contains(&run) {
        return None;
    }
    let separator = *text.get(start + run)?;
    if separator != b' ' && separator != b'-' {
        return None;
    }
    let (mut at, mut count) = (start + run, 1);
    while text.get(at) == Some(&separator)
        && text.len() >= at + 1 + run
        && text[at + 1..at + 1 + run].iter().all(u8::is_ascii_digit)
        && !text.get(at + 1 + run).is_some_and(u8::is_ascii_digit)
    {
        at += 1 + run;
        count += 1;
    }
    let goes_on = text
        .get(at)
        .is_some_and(|b| b.is_ascii_alphanumeric() || matches!(b, b':' | b'/'));
    (!goes_on && (4..=8).contains(&(count * run))).then_some((at, count))
}

/// Whether three pairs can be a day, a month and a year in some order.
pub(super) fn is_date(pairs: &[u8]) -> bool {
    let pair = |i: usize| u32::from(pairs[i] - b'0') * 10 + u32::from(pairs[i + 1] - b'0');
    pairs.len() == 8
        && ((pair(0) <= 31 && pair(3) <= 12)
            || (pair(3) <= 31 && pair(0) <= 12)
            || (pair(3) <= 12 && pair(6) <= 31))
}

/// Whether one or two digits after a comma, which end at `end`, are decimals and not the next number:
/// "1234,5分钟" is a code and its minutes.
fn decimals(text: &[u8], end: usize, run: usize) -> bool {
    money::follows(text, end) || (run == 2 && text.get(end).is_none_or(|b| *b < 0xE3 && *b != b':'))
}
