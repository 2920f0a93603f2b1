//! What a MIME header says about its part: a text to read, a branch to enter, or something to step over.

use super::fields::{fields, is};
use crate::charset::Charset;
use crate::transfer::Transfer;
use memchr::memchr2;

/// The part that a header announces.
#[derive(Debug, PartialEq)]
pub(super) enum Entity {
    /// Parts between boundary lines. An empty boundary was not stated and must be guessed.
    Branch {
        boundary: Vec<u8>,
        alternative: bool,
    },
    /// Plain text or HTML.
    Text(Text),
    /// An attachment, a picture, another mail: never decoded, never held.
    Other,
}

/// How a text part is written.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Text {
    pub(super) html: bool,
    pub(super) charset: Charset,
    pub(super) transfer: Transfer,
    /// Lines that end in a space go on in the next line (RFC 3676).
    pub(super) flowed: bool,
    /// ... and that space is not part of the text.
    pub(super) delsp: bool,
}

/// Longest boundary that is honoured; the standard allows 70.
pub(super) const BOUNDARY: usize = 256;

/// Reads the header of a part, or of a whole mail.
pub(super) fn entity(header: &[u8], limit: usize) -> Entity {
    let mut kind: Option<&[u8]> = None;
    let mut transfer = Transfer::Plain;
    let mut attached = false;
    for field in fields(header).take(limit) {
        if is(field.name, "content-type") {
            kind = kind.or(Some(field.value));
        } else if is(field.name, "content-transfer-encoding") {
            transfer = Transfer::named(field.value);
        } else if is(field.name, "content-disposition") {
            attached = starts_with(field.value, b"attachment");
        }
    }
    // A part that says nothing is plain text.
    let kind = kind.unwrap_or(b"text/plain");
    if starts_with(kind, b"multipart/") {
        let boundary = boundary(kind);
        return Entity::Branch {
            boundary,
            alternative: starts_with(kind, b"multipart/alternative"),
        };
    }
    let name = kind
        .split(|b| *b == b';')
        .next()
        .unwrap_or(kind)
        .trim_ascii();
    let html = is(name, "text/html") || is(name, "application/xhtml+xml");
    // `text` alone is what mail programs wrote before MIME; a name without a slash is damage.
    let plain = is(name, "text/plain") || !name.contains(&b'/');
    if attached || !(html || plain) {
        return Entity::Other;
    }
    let mut text = Text {
        html,
        transfer,
        ..Text::default()
    };
    parameters(kind, |key, value| {
        if is(key, "charset") {
            text.charset = Charset::labelled(value);
        } else if is(key, "format") {
            text.flowed = is(value, "flowed");
        } else if is(key, "delsp") {
            text.delsp = is(value, "yes");
        }
    });
    Entity::Text(text)
}

fn boundary(kind: &[u8]) -> Vec<u8> {
    let mut boundary = Vec::new();
    parameters(kind, |key, value| {
        // `boundary*0=`, `boundary*1=` are the pieces of a long one, `boundary*=` and `boundary*0*=` encoded (RFC 2231).
        let Some(marks) = starts_with(key, b"boundary").then(|| &key[b"boundary".len()..]) else {
            return;
        };
        if matches!(marks, b"" | b"*") {
            boundary.clear();
        }
        if (marks.is_empty() || marks.starts_with(b"*")) && boundary.len() < BOUNDARY {
            let encoded = marks.ends_with(b"*");
            let first = matches!(marks, b"*" | b"*0*");
            let value = if first { after_charset(value) } else { value };
            if encoded {
                percent(value, &mut boundary);
            } else {
                boundary.extend_from_slice(value);
            }
        }
    });
    boundary.truncate(BOUNDARY);
    boundary.truncate(boundary.trim_ascii_end().len());
    boundary
}

/// What follows `charset'language'`.
fn after_charset(value: &[u8]) -> &[u8] {
    let mut pieces = value.splitn(3, |b| *b == b'\'');
    pieces.nth(2).unwrap_or(value)
}

/// Undoes `%20`.
fn percent(value: &[u8], out: &mut Vec<u8>) {
    let digit = |b: &u8| {
        char::from(*b)
            .to_digit(16)
            .and_then(|d| u8::try_from(d).ok())
    };
    let mut rest = value;
    while let [byte, after @ ..] = rest {
        let code = match after {
            [high, low, ..] if *byte == b'%' => digit(high).zip(digit(low)),
            _ => None,
        };
        out.push(code.map_or(*byte, |(high, low)| high << 4 | low));
        rest = &after[if code.is_some() { 2 } else { 0 }..];
    }
}

/// Walks `; key=value; key="value"`, quoted values without their quotes (escapes are kept: no
/// character set, format or boundary has any).
fn parameters<'a>(value: &'a [u8], mut each: impl FnMut(&'a [u8], &'a [u8])) {
    let mut rest = value;
    while let Some(at) = memchr2(b';', b'=', rest) {
        let (before, from) = rest.split_at(at);
        rest = &from[1..];
        if from[0] == b';' {
            continue;
        }
        let trimmed = rest.trim_ascii_start();
        let (value, after) = match trimmed.strip_prefix(b"\"") {
            Some(quoted) => split_at_byte(quoted, b'"'),
            None => split_at_byte(trimmed, b';'),
        };
        each(before.trim_ascii(), value.trim_ascii());
        rest = after;
    }
}

fn split_at_byte(bytes: &[u8], byte: u8) -> (&[u8], &[u8]) {
    match memchr::memchr(byte, bytes) {
        Some(at) => (&bytes[..at], &bytes[at + 1..]),
        None => (bytes, &[]),
    }
}

fn starts_with(value: &[u8], lower: &[u8]) -> bool {
    value
        .get(..lower.len())
        .is_some_and(|head| head.eq_ignore_ascii_case(lower))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(header: &str) -> Entity {
        entity(header.as_bytes(), 100)
    }

    fn branch(boundary: &str, alternative: bool) -> Entity {
        Entity::Branch {
            boundary: boundary.as_bytes().to_vec(),
            alternative,
        }
    }

    #[test]
    fn boundaries_are_found_quoted_bare_and_in_pieces() {
        assert_eq!(
            of("Content-Type: multipart/mixed;\r\n boundary=\"a b;=c\"\r\n"),
            branch("a b;=c", false)
        );
        assert_eq!(
            of("content-type: Multipart/Alternative; charset=x; BOUNDARY=abc ; x=y\n"),
            branch("abc", true)
        );
        assert_eq!(
            of("Content-Type: multipart/mixed; boundary*0=ab; boundary*1=\"cd\"\n"),
            branch("abcd", false)
        );
        assert_eq!(
            of("Content-Type: multipart/mixed; boundary*=us-ascii''cut%20here\n"),
            branch("cut here", false)
        );
        assert_eq!(
            of("Content-Type: multipart/mixed; boundary*0*=utf-8''a%3D; boundary*1=b%\n"),
            branch("a=b%", false)
        );
        assert_eq!(of("Content-Type: multipart/mixed\n"), branch("", false));
    }

    #[test]
    fn texts_are_read_and_the_rest_is_stepped_over() {
        let text = Text {
            html: true,
            charset: Charset::labelled(b"koi8-r"),
            transfer: Transfer::Base64,
            ..Text::default()
        };
        assert_eq!(
            of("Content-Type: text/HTML; charset=\"koi8-r\"\nContent-Transfer-Encoding: BASE64\n"),
            Entity::Text(text)
        );
        assert_eq!(of("X: y\n"), Entity::Text(Text::default()));
        assert_eq!(of("Content-Type: text\n"), Entity::Text(Text::default()));
        let flowed = Text {
            flowed: true,
            delsp: true,
            ..Text::default()
        };
        assert_eq!(
            of("Content-Type: text/plain; format=flowed; delsp=yes\n"),
            Entity::Text(flowed)
        );
        for other in [
            "Content-Type: text/calendar; method=REQUEST\n",
            "Content-Type: message/rfc822\n",
            "Content-Type: image/png\n",
            "Content-Type: text/plain\nContent-Disposition: attachment; filename=\"../../x\"\n",
        ] {
            assert_eq!(of(other), Entity::Other, "{other}");
        }
    }
}
