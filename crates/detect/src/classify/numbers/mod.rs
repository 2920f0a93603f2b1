//! Numbers in a folded text, told apart: codes, amounts, masked cards, telephone numbers, dates.

mod groups;
mod number_context;

use super::links::Link;
use super::money;
use groups::{groups, is_date, phone, spelled};
use number_context::{card_word, follows_number_word, masked_before, unit_follows};

/// What a number is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Number {
    /// Shaped like a code: 4 to 8 digits, two groups of three, letters and digits.
    Code,
    /// Letters and digits: a code if a word for one stands beside it.
    Mixed,
    /// With a currency beside it.
    Money,
    /// The visible end of a card or account number.
    Card,
    /// Nine and more digits, or a plus before.
    Phone,
    /// Day, month, year or hour, minute.
    Time,
    /// A share of hundred.
    Percent,
    /// Anything else.
    Other,
}

/// A number and where it stands.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Found {
    pub what: Number,
    pub start: usize,
    pub end: usize,
}

/// How many numbers of a text are kept.
const MOST: usize = 48;

/// Finds numbers outside links, in order.
pub(crate) fn find(text: &[u8], links: &[Link], found: &mut Vec<Found>) {
    found.clear();
    let mut next_link = 0;
    let mut at = 0;
    while found.len() < MOST
        && let Some(next) = text[at..].iter().position(u8::is_ascii_digit)
    {
        at += next;
        while next_link < links.len() && links[next_link].end <= at {
            next_link += 1;
        }
        if let Some(link) = links.get(next_link)
            && link.start <= at
        {
            at = link.end;
            continue;
        }
        let one = read(text, at);
        at = one.end.max(at + 1);
        found.push(one);
    }
}

fn read(text: &[u8], start: usize) -> Found {
    let before = &text[..start];
    if let Some(end) = phone(text, start) {
        return Found {
            what: Number::Phone,
            start,
            end,
        };
    }
    let word_before = before
        .last()
        .is_some_and(|b| b.is_ascii_alphanumeric() || matches!(b, b'*' | b'.' | b','));
    if let Some((end, count)) = spelled(text, start).filter(|_| !word_before)
        && !money::follows(text, end)
        && !money::precedes(text, start)
        && !unit_follows(text, end)
        && !masked_before(before)
    {
        let sure = count >= 3 && !is_date(&text[start..end]);
        return Found {
            what: if sure { Number::Code } else { Number::Mixed },
            start,
            end,
        };
    }
    let g = groups(text, start);
    let mut found = Found {
        what: Number::Other,
        start,
        end: g.end,
    };
    let first_last = (g.lengths[0], g.lengths[(g.count - 1).min(5)]);
    if text.get(g.end) == Some(&b'%')
        || (text.get(g.end) == Some(&b' ') && text.get(g.end + 1) == Some(&b'%'))
    {
        found.what = Number::Percent;
        return found;
    }
    // "G-123456"
    if let [rest @ .., letter, b'-'] = before
        && letter.is_ascii_lowercase()
        && !rest.last().is_some_and(|b| b.is_ascii_alphanumeric())
        && g.count == 1
        && (5..=8).contains(&g.digits)
    {
        return Found {
            what: Number::Code,
            start: start - 2,
            end: g.end,
        };
    }
    let letter_before = before.last().is_some_and(|b| b.is_ascii_lowercase());
    let letter_after = text.get(g.end).is_some_and(|b| b.is_ascii_lowercase());
    if g.separator == b':' || (g.separator == b'/' && g.digits <= 8) {
        found.what = Number::Time;
        return found;
    }
    if g.separator == b'.'
        && g.count == 3
        && g.lengths[0] <= 4
        && g.lengths[1] <= 2
        && g.lengths[2] <= 4
        && g.digits >= 4
    {
        found.what = Number::Time;
        return found;
    }
    if masked_before(before) && g.count == 1 && g.digits <= 6 {
        found.what = Number::Card;
        return found;
    }
    if g.digits <= 12
        && (money::follows(text, g.end) || money::precedes(text, start))
        && !(letter_before && first_last.0 >= 9)
    {
        found.what = Number::Money;
        return found;
    }
    if g.separator == b'-'
        && g.count == 3
        && g.digits <= 8
        && (g.lengths[0] == 4 || g.lengths[2] == 4 || g.digits == 6)
    {
        found.what = Number::Time;
        return found;
    }
    if g.digits >= 9 || before.last() == Some(&b'+') {
        let masked_after =
            text.get(g.end).is_some_and(|b| *b == b'*') || text[g.end..].starts_with(b"xx");
        found.what = if masked_after {
            Number::Card
        } else {
            Number::Phone
        };
        return found;
    }
    let code_groups = match (g.count, g.separator) {
        (1, _) => (4..=8).contains(&g.digits),
        (2, b'-' | b' ') => matches!(first_last, (3, 3) | (4, 4) | (2, 3) | (2, 2)),
        (3, b'-') => g.digits == 6,
        _ => false,
    };
    if g.count == 1 && (letter_before || letter_after) {
        let mut word = lettered(text, start, g.end);
        // "ref 7KQ2ZP4X" is a reference.
        if word.what == Number::Mixed && follows_number_word(&text[..word.start]) {
            word.what = Number::Other;
        }
        return word;
    }
    // "kQ7-220": the letters before the first group belong to it.
    if letter_before && g.count == 2 && g.separator == b'-' {
        return lettered(text, start, start + g.lengths[0]);
    }
    // "PX-40", "QX-1375": a word of capitals and a dash.
    let dashed = before.len() >= 3
        && before.ends_with(b"-")
        && before[before.len() - 2].is_ascii_lowercase()
        && before[before.len() - 3].is_ascii_lowercase();
    if dashed && g.count == 1 && (2..=4).contains(&g.digits) {
        let code = lettered(text, start, g.end);
        if code.what == Number::Mixed {
            return code;
        }
    }
    if code_groups && !follows_number_word(before) && !unit_follows(text, g.end) {
        found.what = Number::Code;
    } else if g.count == 2 && g.separator == b'-' && matches!(first_last, (3, 2) | (4, 2) | (2, 4))
    {
        // "330-17": a code if a word for one stands beside it.
        found.what = Number::Mixed;
    }
    found
}

/// A word of letters and digits: a code ("a7f2k9", "g-123456"), a card ("visa1234") or neither.
fn lettered(text: &[u8], digit: usize, digits_end: usize) -> Found {
    let word = |b: u8| b.is_ascii_alphanumeric();
    let mut start = digit;
    while start > 0 && word(text[start - 1]) && digit - start < 24 {
        start -= 1;
    }
    // "KTW-80C", "QX-1375": up to four letters and a dash lead up to it.
    if start > 1 && text[start - 1] == b'-' && text[start - 2].is_ascii_lowercase() {
        let mut from = start - 1;
        while from > 0 && word(text[from - 1]) && start - from < 6 {
            from -= 1;
        }
        let fits = start - from <= 5 && from.checked_sub(1).is_none_or(|i| text[i] < 0x80);
        if fits && !card_word(&text[from..start - 1]) {
            start = from;
        }
    }
    let mut end = digits_end;
    while end < text.len() && word(text[end]) && end - digits_end < 24 {
        end += 1;
    }
    // "A7F-93K", but not "visa-1234".
    while text.get(end) == Some(&b'-')
        && text.get(end + 1).is_some_and(u8::is_ascii_alphanumeric)
        && end - digits_end < 16
    {
        end += 1;
        while end < text.len() && word(text[end]) && end - digits_end < 24 {
            end += 1;
        }
    }
    let letters = text[start..end]
        .iter()
        .filter(|b| b.is_ascii_alphabetic())
        .count();
    let digits = end - start - letters;
    let prefix = &text[start..digit];
    let what = if end == digits_end && digits == 4 && card_word(prefix) {
        Number::Card
    } else if (4..=12).contains(&(end - start))
        && digits >= 1
        && letters <= 6
        && digits * 4 >= letters
    {
        Number::Mixed
    } else {
        Number::Other
    };
    Found { what, start, end }
}
