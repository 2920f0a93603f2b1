//! What stands behind the colon of a line, as text.

use super::property::Coding;
use crate::charset::{Charset, decode};
use crate::transfer::Transfer;

/// Pieces that are looked at. A name has five.
const PIECES: usize = 16;

/// The first pieces of a value between `;`, decoded and without escapes. `unlabelled` is the character set of
/// bytes that no label belongs to.
pub(super) fn pieces(coding: Coding, raw: &[u8], unlabelled: Charset) -> Vec<String> {
    match coding.transfer {
        // A separator stands outside of the encoding; one that is encoded is a letter.
        Transfer::QuotedPrintable if is_torn(raw) => Vec::new(),
        Transfer::QuotedPrintable => split(raw)
            .take(PIECES)
            .map(|piece| unescaped(&decoded(coding, piece, unlabelled)))
            .collect(),
        Transfer::Plain | Transfer::Base64 => {
            let text = decoded(coding, raw, unlabelled);
            let pieces = split(text.as_bytes()).take(PIECES);
            pieces
                .map(|piece| unescaped(&String::from_utf8_lossy(piece)))
                .collect()
        }
    }
}

/// A value whose `;` separate nothing.
pub(super) fn whole(coding: Coding, raw: &[u8], unlabelled: Charset) -> Option<String> {
    let torn = coding.transfer == Transfer::QuotedPrintable && is_torn(raw);
    (!torn).then(|| unescaped(&decoded(coding, raw, unlabelled)))
}

fn decoded(coding: Coding, raw: &[u8], unlabelled: Charset) -> String {
    let mut scratch = Vec::new();
    let (bytes, _) = coding.transfer.undo(raw, raw.len(), &mut scratch);
    let mut text = String::new();
    let charset = match (coding.transfer, coding.charset) {
        // The file may have been saved anew, in UTF-8, with the labels that it had.
        (Transfer::Plain, _) if std::str::from_utf8(&bytes).is_ok() => Charset::Unknown,
        (Transfer::Plain, Charset::Unknown) => unlabelled,
        (_, charset) => charset,
    };
    decode(charset, &bytes, &mut text);
    text
}

/// Whether a `=` begins neither a byte nor a line break. What comes of such bytes is no word.
fn is_torn(raw: &[u8]) -> bool {
    raw.split(|b| *b == b'=').skip(1).any(|after| {
        let byte = matches!(after, [a, b, ..] if a.is_ascii_hexdigit() && b.is_ascii_hexdigit());
        let mut behind = after.iter().filter(|b| !matches!(b, b' ' | b'\t' | b'\r'));
        !byte && !matches!(behind.next(), None | Some(b'\n'))
    })
}

/// Splits at `;`, but not behind a backslash.
fn split(raw: &[u8]) -> impl Iterator<Item = &[u8]> {
    let mut escaped = false;
    raw.split(move |b| {
        let separates = *b == b';' && !escaped;
        escaped = *b == b'\\' && !escaped;
        separates
    })
}

/// A backslash that escapes nothing is one: version 2.1 writes it as it is.
fn unescaped(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('\\') {
        plain.push_str(before);
        let (letter, taken) = match after.bytes().next() {
            Some(b'n' | b'N') => ('\n', 1),
            Some(b @ (b'\\' | b',' | b';' | b':')) => (char::from(b), 1),
            _ => ('\\', 0),
        };
        plain.push(letter);
        rest = &after[taken..];
    }
    plain.push_str(rest);
    plain
}

#[cfg(test)]
mod tests {
    use super::super::property::Head;
    use super::*;

    fn of(line: &str) -> Vec<String> {
        let (head, raw) = Head::split(line.as_bytes()).unwrap();
        pieces(head.coding, raw, Charset::Unknown)
    }

    #[test]
    fn escapes_are_undone_and_do_not_separate() {
        assert_eq!(of("ORG:a\\;b;c\\, d\\\\;e"), ["a;b", "c, d\\", "e"]);
        assert_eq!(of("ORG:C:\\dir\\"), ["C:\\dir\\"]);
        assert_eq!(of("ORG:a\\nb\\N"), ["a\nb\n"]);
    }

    #[test]
    fn encoded_separators_are_letters() {
        let qp = |value| of(&format!("N;ENCODING=QUOTED-PRINTABLE:{value}"));
        assert_eq!(qp("a=3Bb;c"), ["a;b", "c"]);
        assert_eq!(qp("a=5C=3Bb\\;c"), ["a;b;c"]);
        assert_eq!(qp("=D0=90=\n=D0=B9;b="), ["Ай", "b"]);
        assert_eq!(of("N;ENCODING=b:QTtC"), ["A", "B"]);
    }

    #[test]
    fn a_torn_value_is_none() {
        for value in ["=D0=9A=D0=B", "=", "a=zz", "=4"] {
            let line = format!("FN;ENCODING=QUOTED-PRINTABLE:{value}");
            let (head, raw) = Head::split(line.as_bytes()).unwrap();
            let torn = value != "=";
            assert_eq!(
                whole(head.coding, raw, Charset::Unknown).is_none(),
                torn,
                "{value}"
            );
        }
    }

    #[test]
    fn a_label_counts_where_the_bytes_are_not_utf_8() {
        let plain = b"FN;CHARSET=windows-1251:".as_slice();
        for (value, text) in [(&b"\xc0\xe9"[..], "Ай"), ("Ай".as_bytes(), "Ай")] {
            let line = [plain, value].concat();
            let (head, raw) = Head::split(&line).unwrap();
            assert_eq!(whole(head.coding, raw, Charset::Unknown).unwrap(), text);
        }
    }
}
