//! A name in brackets at the start or the end of a text: `【...】`, `[...]`, `(...)`.

/// Where the name stands in the folded text, without its brackets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Bracketed {
    pub start: usize,
    pub end: usize,
    /// `【】`, which channels in China demand; a person does not write it.
    pub full: bool,
}

const PAIRS: &[(&str, &str, bool)] = &[
    ("【", "】", true),
    ("[", "]", false),
    ("〔", "〕", true),
    ("「", "」", true),
    ("(", ")", false),
];

/// How long a name in brackets may be, in bytes.
const LONGEST: usize = 64;

/// Finds the bracketed name at the start, else at the end.
pub(crate) fn find(text: &[u8]) -> Option<Bracketed> {
    let start = text.iter().position(|b| *b != b' ' && *b != b'\n')?;
    let end = text
        .iter()
        .rposition(|b| !matches!(b, b' ' | b'\n' | b'.'))?
        + 1;
    let body = &text[..end];
    let start = start + marks(&body[start..]);
    // Most texts begin and end with a letter.
    let opens = matches!(body.get(start), Some(b'[' | b'(' | 0xE3));
    let closes = matches!(body.last(), Some(b']' | 0x91 | 0x95));
    let pairs = || PAIRS.iter();
    let first = pairs()
        .filter(|_| opens)
        .find_map(|(open, close, full)| at_start(&body[start..], start, open, close, *full));
    first.or_else(|| {
        pairs()
            .take(3)
            .filter(|_| closes)
            .find_map(|(open, close, full)| at_end(body, open, close, *full))
    })
}

/// Marks that a network or a law puts before the text: "[Web발신]", "(광고)". How long they are.
fn marks(text: &[u8]) -> usize {
    const MARKS: &[&str] = &[
        "[web발신]",
        "[국제발신]",
        "[국외발신]",
        "(광고)",
        "[광고]",
        "(ad)",
        "<adv>",
        "[promo]",
    ];
    let mut length = 0;
    if !matches!(text.first(), Some(b'[' | b'(' | b'<')) {
        return length;
    }
    while let Some(mark) = MARKS
        .iter()
        .find(|m| text[length..].starts_with(m.as_bytes()))
    {
        length += mark.len();
        length += text[length..]
            .iter()
            .take_while(|b| b.is_ascii_whitespace())
            .count();
    }
    length
}

fn at_start(text: &[u8], offset: usize, open: &str, close: &str, full: bool) -> Option<Bracketed> {
    let rest = text.strip_prefix(open.as_bytes())?;
    let window = &rest[..rest.len().min(LONGEST + close.len())];
    let length = memchr::memmem::find(window, close.as_bytes())?;
    made(offset + open.len(), length, full)
}

fn at_end(text: &[u8], open: &str, close: &str, full: bool) -> Option<Bracketed> {
    let rest = text.strip_suffix(close.as_bytes())?;
    let from = rest.len().saturating_sub(LONGEST + open.len());
    let at = memchr::memmem::rfind(&rest[from..], open.as_bytes())? + from + open.len();
    made(at, rest.len() - at, full)
}

fn made(start: usize, length: usize, full: bool) -> Option<Bracketed> {
    (length > 0).then_some(Bracketed {
        start,
        end: start + length,
        full,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_in_brackets_are_found_at_either_end() {
        let name = |t: &str| find(t.as_bytes()).map(|b| t[b.start..b.end].to_owned());
        assert_eq!(name("【示例】验证码").as_deref(), Some("示例"));
        assert_eq!(name("验证码 1234【示例】").as_deref(), Some("示例"));
        assert_eq!(name("[example] code").as_deref(), Some("example"));
        assert_eq!(name("[web발신] [예시] 1234").as_deref(), Some("예시"));
        assert_eq!(name("no brackets"), None);
    }
}
