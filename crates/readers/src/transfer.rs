//! Content-Transfer-Encoding undone, tolerantly: what is damaged is passed over, the rest is read.

use memchr::memchr;
use std::borrow::Cow;

/// How the bytes of a part are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Transfer {
    /// As they are (`7bit`, `8bit`, `binary`, or anything unknown).
    #[default]
    Plain,
    QuotedPrintable,
    Base64,
}

impl Transfer {
    pub(crate) fn named(name: &[u8]) -> Self {
        let name = name.trim_ascii();
        if name.eq_ignore_ascii_case(b"quoted-printable") {
            Self::QuotedPrintable
        } else if name.eq_ignore_ascii_case(b"base64") {
            Self::Base64
        } else {
            Self::Plain
        }
    }

    /// The bytes behind `raw`, about `limit` of them. The flag tells that base64 ends inside a group.
    pub(crate) fn undo<'a>(
        self,
        raw: &'a [u8],
        limit: usize,
        scratch: &'a mut Vec<u8>,
    ) -> (Cow<'a, [u8]>, bool) {
        scratch.clear();
        match self {
            Self::Plain => (Cow::Borrowed(&raw[..raw.len().min(limit)]), false),
            Self::QuotedPrintable => {
                quoted_printable(raw, limit, scratch);
                (Cow::Borrowed(scratch), false)
            }
            Self::Base64 => {
                let cut = base64(raw, limit, scratch);
                (Cow::Borrowed(scratch), cut)
            }
        }
    }
}

/// Decodes quoted-printable. A `=` that starts no hex pair stays as it is.
fn quoted_printable(raw: &[u8], limit: usize, out: &mut Vec<u8>) {
    let mut rest = raw;
    while let Some(at) = memchr(b'=', rest) {
        out.extend_from_slice(&rest[..at]);
        rest = &rest[at + 1..];
        if out.len() >= limit {
            return;
        }
        if let [a, b, after @ ..] = rest
            && let (Some(a), Some(b)) = (hex(*a), hex(*b))
        {
            out.push(a << 4 | b);
            rest = after;
            continue;
        }
        // A soft line break; some writers leave blanks before the line end.
        let blanks = rest
            .iter()
            .take_while(|b| matches!(b, b' ' | b'\t' | b'\r'))
            .count();
        match rest.get(blanks) {
            Some(b'\n') => rest = &rest[blanks + 1..],
            None => return,
            Some(_) => out.push(b'='),
        }
    }
    out.extend_from_slice(rest);
}

/// Decodes the Q encoding of header words.
pub(crate) fn q_word(raw: &[u8], out: &mut Vec<u8>) {
    let mut rest = raw;
    while let [byte, after @ ..] = rest {
        rest = after;
        match byte {
            b'_' => out.push(b' '),
            b'=' => match rest {
                [a, b, after @ ..] if hex(*a).is_some() && hex(*b).is_some() => {
                    out.push(hex(*a).unwrap_or(0) << 4 | hex(*b).unwrap_or(0));
                    rest = after;
                }
                _ => out.push(b'='),
            },
            b'\r' | b'\n' => {}
            _ => out.push(*byte),
        }
    }
}

fn hex(byte: u8) -> Option<u8> {
    char::from(byte).to_digit(16).map(|d| d as u8)
}

const NONE: u8 = 0xff;
const VALUES: [u8; 256] = {
    let mut table = [NONE; 256];
    let alphabet = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut i = 0;
    while i < 64 {
        table[alphabet[i] as usize] = i as u8;
        i += 1;
    }
    table
};

/// Decodes base64 and passes over everything that is not of its alphabet. Padding ends a group,
/// not the text: some writers join pieces. Returns whether the text ends inside a group.
pub(crate) fn base64(raw: &[u8], limit: usize, out: &mut Vec<u8>) -> bool {
    out.reserve((raw.len() / 4 * 3 + 3).min(limit + 3));
    let end = out.len() + limit;
    let (mut group, mut held) = (0u32, 0u32);
    let mut rest = raw;
    while out.len() < end {
        // Whole groups, as long as nothing disturbs them.
        if held == 0 {
            while let [a, b, c, d, after @ ..] = rest {
                let v = [
                    VALUES[*a as usize],
                    VALUES[*b as usize],
                    VALUES[*c as usize],
                    VALUES[*d as usize],
                ];
                if (v[0] | v[1] | v[2] | v[3]) & 0xc0 != 0 || out.len() >= end {
                    break;
                }
                let n = u32::from(v[0]) << 18
                    | u32::from(v[1]) << 12
                    | u32::from(v[2]) << 6
                    | u32::from(v[3]);
                out.extend_from_slice(&n.to_be_bytes()[1..]);
                rest = after;
            }
        }
        let [byte, after @ ..] = rest else { break };
        rest = after;
        let value = VALUES[*byte as usize];
        if value != NONE {
            group = group << 6 | u32::from(value);
            held += 1;
            if held == 4 {
                out.extend_from_slice(&group.to_be_bytes()[1..]);
                (group, held) = (0, 0);
            }
        } else if *byte == b'=' {
            finish(group, held, out);
            (group, held) = (0, 0);
        }
    }
    finish(group, held, out);
    held != 0 && rest.is_empty()
}

/// The last one or two bytes, from a group of two or three characters.
fn finish(group: u32, held: u32, out: &mut Vec<u8>) {
    match held {
        2 => out.push((group >> 4) as u8),
        3 => out.extend_from_slice(&((group >> 2) as u16).to_be_bytes()),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn qp(raw: &str) -> String {
        let mut out = Vec::new();
        quoted_printable(raw.as_bytes(), 1 << 20, &mut out);
        String::from_utf8(out).unwrap()
    }

    fn b64(raw: &str) -> (String, bool) {
        let mut out = Vec::new();
        let cut = base64(raw.as_bytes(), 1 << 20, &mut out);
        (String::from_utf8(out).unwrap(), cut)
    }

    #[test]
    fn quoted_printable_is_decoded_with_soft_breaks_and_damage() {
        assert_eq!(qp("=D0=9A=d0=be=D0=B4 =\r\n12=\n34= \r\n56"), "Код 123456");
        assert_eq!(qp("a=b ==3D =ZZ ="), "a=b == =ZZ ");
    }

    #[test]
    fn base64_is_decoded_over_line_ends_joints_and_junk() {
        assert_eq!(b64("S29k\r\nIDEy\nMzQ="), ("Kod 1234".into(), false));
        assert_eq!(b64("S29kIA==S29k"), ("Kod Kod".into(), false));
        assert_eq!(b64("S2*9\0kIA"), ("Kod ".into(), true));
        assert_eq!(b64(""), (String::new(), false));
    }

    #[test]
    fn decoding_stops_about_at_the_limit() {
        let mut out = Vec::new();
        base64(&[b'A'; 4000], 30, &mut out);
        assert_eq!(out.len(), 30);
        out.clear();
        quoted_printable(&b"=41".repeat(1000), 30, &mut out);
        assert!(out.len() <= 31);
    }

    #[test]
    fn q_words_turn_underscores_into_spaces() {
        let mut out = Vec::new();
        q_word(b"a_=41=4", &mut out);
        assert_eq!(out, b"a A=4");
    }
}
