//! Numbers in a folded text, told apart: codes, amounts, masked cards, telephone numbers, dates.

use super::links::Link;
use super::money;

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
    while at < text.len() && found.len() < MOST {
        if !text[at].is_ascii_digit() {
            at += 1;
            continue;
        }
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

/// Digit groups and what stands between them.
struct Groups {
    count: usize,
    digits: usize,
    lengths: [usize; 6],
    separator: u8,
    end: usize,
}

fn groups(text: &[u8], start: usize) -> Groups {
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
fn phone(text: &[u8], start: usize) -> Option<usize> {
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
fn spelled(text: &[u8], start: usize) -> Option<(usize, usize)> {
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
fn is_date(pairs: &[u8]) -> bool {
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
        return lettered(text, start, g.end);
    }
    // "kQ7-220": the letters before the first group belong to it.
    if letter_before && g.count == 2 && g.separator == b'-' {
        return lettered(text, start, start + g.lengths[0]);
    }
    if code_groups && !follows_number_word(before) && !unit_follows(text, g.end) {
        found.what = Number::Code;
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

fn card_word(word: &[u8]) -> bool {
    matches!(
        word,
        b"visa"
            | b"mir"
            | b"mc"
            | b"ecmc"
            | b"maes"
            | b"orps"
            | b"card"
            | b"karta"
            | b"karty"
            | b"mastercard"
            | b"x"
            | b"xx"
            | b"xxx"
            | b"xxxx"
            | b"ac"
            | b"mir-"
            | b"elcart"
            | b"uzcard"
            | b"humo"
            | b"belcart"
            | b"up"
            | b"maestro"
            | b"vp"
    )
}

/// Whether a mask, or words for "ends in", stand right before.
fn masked_before(before: &[u8]) -> bool {
    let trimmed = before.strip_suffix(b" ").unwrap_or(before);
    if let [.., second, last] = trimmed {
        let mask = matches!(last, b'*')
            || (*last == b'.' && *second == b'.')
            || (*last == b'x' && !second.is_ascii_lowercase())
            || (*last == b'x' && *second == b'x');
        if mask {
            return true;
        }
    } else if trimmed == b"*" || trimmed == b"x" {
        return true;
    }
    const WORDS: &[&str] = &[
        "尾号",
        "尾号为",
        "末四位",
        "尾号是",
        "后四位",
        "ending",
        "ending in",
        "ending with",
        "card",
        "visa",
        "карта",
        "карты",
        "карте",
        "карту",
        "картой",
        "счет",
        "счета",
        "счету",
        "мир",
        "mir",
        "mir-",
        "a/c",
        "a/c no.",
        "acct",
        "acct.",
        "account",
        "karta",
        "karte",
        "schet",
        "schetu",
        "카드",
        "末尾",
        "下4桁",
        "visa-",
        "ecmc",
        "платежная карта",
        "плат.счет",
        "сбер.счет",
        "karty",
        "kartu",
        "卡",
        "账户",
        "户号",
        "…",
        "rest",
        "terminada en",
        "final",
        "endend auf",
        "se terminant par",
    ];
    let tail = &trimmed[trimmed.len().saturating_sub(24)..];
    WORDS.iter().any(|w| {
        let w = w.as_bytes();
        tail.ends_with(w)
            && (!w[0].is_ascii()
                || tail.len() == w.len()
                || !tail[tail.len() - w.len() - 1].is_ascii_lowercase())
    })
}

/// Words after which a number is a reference, not a code.
fn follows_number_word(before: &[u8]) -> bool {
    let trimmed = before.strip_suffix(b" ").unwrap_or(before);
    const WORDS: &[&str] = &[
        "№",
        "no.",
        "order",
        "ref",
        "ref.",
        "ref no",
        "ref no.",
        "reference",
        "invoice",
        "flight",
        "заказ",
        "заказа",
        "договор",
        "договору",
        "订单",
        "订单号",
        "单号",
        "运单号",
        "zakaz",
        "zakaza",
        "order no",
        "ticket",
        "pnr",
        "id",
        "atm",
        "itt",
        "trm",
        "box",
        "train",
        "folio",
        "text",
        "txt",
        "sms to",
        "on",
        "call",
        "dial",
        "отправьте на",
        "на номер",
        "拨打",
        "致电",
        "电话",
        "热线",
        "客服",
        "回复",
        "发送",
        "mail box",
    ];
    let tail = &trimmed[trimmed.len().saturating_sub(24)..];
    tail.ends_with(b"#") && before.last() != Some(&b' ') && !line_start(tail)
        || WORDS.iter().any(|w| {
            let w = w.as_bytes();
            tail.ends_with(w)
                && (!w[0].is_ascii()
                    || tail.len() == w.len()
                    || !tail[tail.len() - w.len() - 1].is_ascii_lowercase())
        })
}

/// "#1234" at the end of "@example.com #1234" is the code itself.
fn line_start(tail: &[u8]) -> bool {
    tail.ends_with(b" #") && memchr::memrchr(b'@', tail).is_some()
}

/// Units after which a number is a quantity.
fn unit_follows(text: &[u8], end: usize) -> bool {
    let rest = &text[end..];
    let rest = rest.strip_prefix(b" ").unwrap_or(rest);
    const UNITS: &[&str] = &[
        "gb",
        "mb",
        "kb",
        "гб",
        "мб",
        "мин",
        "min",
        "points",
        "bonus",
        "балл",
        "бонус",
        "ball",
        "积分",
        "km",
        "км",
        "шт",
        "sms",
        "小时",
        "分钟",
        "天",
        "年",
        "年前",
        "次",
        "位",
        "名",
        "人",
        "千瓦",
        "度",
        "万",
        "份",
        "单",
        "号店",
        "mah",
        "кг",
        "kg",
        "miles",
        "миль",
        "ұпай",
        "г.",
        "года",
        "году",
        "год",
        "mbps",
    ];
    UNITS.iter().any(|u| rest.starts_with(u.as_bytes()))
}
