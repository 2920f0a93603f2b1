//! The first mailbox of an address field: `"Name" <a@b>`, `a@b (Name)`, `group: a@b;`.

use super::words::header_text;
use crate::charset::Charset;
use std::borrow::Cow;

/// Bytes of an address field that are looked at: the first mailbox is near its start.
const FIELD: usize = 4 << 10;

/// Longest address that is one (RFC 5321 allows 64 + 1 + 255).
const ADDRESS: usize = 320;

/// A mailbox as written.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Mailbox<'a> {
    pub(super) name: Option<Cow<'a, str>>,
    pub(super) address: Option<Cow<'a, str>>,
}

/// Reads the first mailbox of a field.
pub(super) fn first_mailbox(raw: &[u8], body: Charset) -> Mailbox<'_> {
    let raw = raw[..raw.len().min(FIELD)].trim_ascii();
    let marks = Marks::of(raw);
    let (name, address) = match marks.open {
        Some(open) => (&raw[marks.begin..open], &raw[open + 1..marks.end]),
        None => {
            let whole = &raw[marks.begin..marks.end];
            match marks.comment {
                Some((from, to)) => (&raw[from..to], &raw[marks.begin..from - 1]),
                // No brackets: an address if it looks like one, else only a name.
                None if whole.contains(&b'@') => (&[][..], whole),
                None => (whole, &[][..]),
            }
        }
    };
    Mailbox {
        name: name_of(name, body),
        address: address_of(address),
    }
}

/// Where the pieces of the first mailbox stand.
#[derive(Default)]
struct Marks {
    begin: usize,
    end: usize,
    open: Option<usize>,
    comment: Option<(usize, usize)>,
}

impl Marks {
    fn of(raw: &[u8]) -> Self {
        let mut marks = Self {
            end: raw.len(),
            ..Self::default()
        };
        let (mut quoted, mut depth, mut at) = (false, 0usize, 0);
        while at < raw.len() {
            match raw[at] {
                b'\\' if quoted || depth > 0 => at += 1,
                // A quotation mark that nothing closes is damage, not a quotation.
                b'"' if depth == 0 && (quoted || raw[at + 1..].contains(&b'"')) => quoted = !quoted,
                _ if quoted => {}
                b'(' if marks.open.is_none() => {
                    depth += 1;
                    if depth == 1 && marks.comment.is_none() {
                        marks.comment = Some((at + 1, raw.len()));
                    }
                }
                b')' if depth > 0 => {
                    depth -= 1;
                    if depth == 0
                        && let Some((from, to)) = &mut marks.comment
                        && *to == raw.len()
                        && at > *from
                    {
                        *to = at;
                    }
                }
                _ if depth > 0 => {}
                b'<' => marks.open = Some(at),
                b'>' if marks.open.is_some() => {
                    marks.end = at;
                    return marks;
                }
                b':' if marks.open.is_none() && !raw[marks.begin..at].contains(&b'@') => {
                    // The name of a group, and a comment on it, say nothing of its members.
                    (marks.begin, marks.comment) = (at + 1, None);
                }
                b',' | b';'
                    if marks.open.is_none() && (marks.begin > 0 || raw[..at].contains(&b'@')) =>
                {
                    marks.end = at;
                    return marks;
                }
                _ => {}
            }
            at += 1;
        }
        marks
    }
}

fn name_of(raw: &[u8], body: Charset) -> Option<Cow<'_, str>> {
    let raw = raw.trim_ascii();
    let bare = raw
        .strip_prefix(b"\"")
        .map_or(raw, |r| r.strip_suffix(b"\"").unwrap_or(r));
    let text = header_text(bare, body);
    if text.trim().is_empty() {
        return None;
    }
    // Encoded words may have hidden the quotation marks; escapes are undone last.
    let inner = text.strip_prefix('"').and_then(|t| t.strip_suffix('"'));
    if inner.is_none() && !text.contains('\\') {
        return Some(text);
    }
    let inner = inner.unwrap_or(&text);
    let mut out = String::with_capacity(inner.len());
    let mut chars = inner.chars();
    while let Some(c) = chars.next() {
        out.push(if c == '\\' {
            chars.next().unwrap_or(c)
        } else {
            c
        });
    }
    Some(Cow::Owned(out))
}

fn address_of(raw: &[u8]) -> Option<Cow<'_, str>> {
    let raw = raw.trim_ascii();
    let raw = raw.strip_prefix(b"mailto:").unwrap_or(raw);
    let good = (3..=ADDRESS).contains(&raw.len())
        && raw.contains(&b'@')
        && !raw
            .iter()
            .any(|b| b.is_ascii_whitespace() || b.is_ascii_control());
    if good {
        Some(String::from_utf8_lossy(raw))
    } else {
        None
    }
}

/// The domain of an address, in lower case.
pub(super) fn domain_of(address: &str) -> Option<String> {
    let domain = address.rsplit_once('@')?.1.trim_end_matches(['>', '.']);
    (!domain.is_empty()).then(|| domain.to_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(raw: &str) -> (String, String) {
        let mailbox = first_mailbox(raw.as_bytes(), Charset::Unknown);
        (
            mailbox.name.unwrap_or_default().into_owned(),
            mailbox.address.unwrap_or_default().into_owned(),
        )
    }

    #[test]
    fn every_shape_of_a_mailbox_is_read() {
        let cases = [
            ("a@b.example", "", "a@b.example"),
            ("<a@b.example>", "", "a@b.example"),
            ("Bank <a@b.example>, other@b.example", "Bank", "a@b.example"),
            (
                "\"Bank, \\\"the\\\" <x>\" <a@b.example>",
                "Bank, \"the\" <x>",
                "a@b.example",
            ),
            ("a@b.example (The Bank)", "The Bank", "a@b.example"),
            ("a@b.example, c@d.example", "", "a@b.example"),
            ("undisclosed-recipients:;", "", ""),
            (
                "Team: One <a@b.example>, c@d.example;",
                "One",
                "a@b.example",
            ),
            (
                "=?utf-8?B?0JHQsNC90Lo=?=\r\n <a@b.example>",
                "Банк",
                "a@b.example",
            ),
            (
                "\"=?utf-8?B?0JHQsNC90Lo=?=\" <a@b.example>",
                "Банк",
                "a@b.example",
            ),
            ("\"Bank <a@b.example>", "Bank", "a@b.example"),
            ("Only a name", "Only a name", ""),
            ("Bank (24/7) <a@b.example>", "Bank (24/7)", "a@b.example"),
            ("Bank <a b@c>", "Bank", ""),
            ("(all) Team: a@b.example (One)", "One", "a@b.example"),
            ("(", "", ""),
            ("()x:", "", ""),
        ];
        for (raw, name, address) in cases {
            assert_eq!(of(raw), (name.into(), address.into()), "{raw}");
        }
    }

    #[test]
    fn the_domain_is_behind_the_last_at_sign() {
        assert_eq!(domain_of("\"a@x\"@B.Example."), Some("b.example".into()));
        assert_eq!(domain_of("nothing"), None);
    }
}
