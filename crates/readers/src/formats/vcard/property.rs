//! What stands before the colon of a line: a group, a name and parameters.

use crate::charset::Charset;
use crate::transfer::Transfer;
use memchr::memchr;

/// Properties that are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Name {
    Formatted,
    Pieces,
    Organisation,
    Number,
    Email,
}

impl Name {
    pub(super) fn of(name: &[u8]) -> Option<Self> {
        const NAMES: [(&[u8], Name); 5] = [
            (b"FN", Name::Formatted),
            (b"N", Name::Pieces),
            (b"ORG", Name::Organisation),
            (b"TEL", Name::Number),
            (b"EMAIL", Name::Email),
        ];
        let found = NAMES.iter().find(|(n, _)| name.eq_ignore_ascii_case(n));
        found.map(|(_, name)| *name)
    }
}

/// How the bytes of a value are written.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Coding {
    pub transfer: Transfer,
    pub charset: Charset,
}

/// The head of a line.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Head<'a> {
    /// Without its group: iOS groups a number with a label (`item1.TEL`).
    pub name: &'a [u8],
    pub coding: Coding,
}

impl<'a> Head<'a> {
    /// Takes a line apart into its head and its value.
    pub(super) fn split(line: &'a [u8]) -> Option<(Self, &'a [u8])> {
        let first = memchr(b':', line)?;
        // A quoted parameter may hold a colon. Version 2.1 knows no quotes: there one may stand alone.
        let mut open = Quotes::default();
        let outside = line.iter().position(|b| open.outside(*b) && *b == b':');
        let colon = outside.unwrap_or(first);
        Some((Self::parse(&line[..colon]), &line[colon + 1..]))
    }

    fn parse(head: &'a [u8]) -> Self {
        let mut open = Quotes::default();
        let mut parts = head.split(|b| open.outside(*b) && *b == b';');
        let grouped = parts.next().unwrap_or_default();
        let name = grouped.rsplit(|b| *b == b'.').next().unwrap_or_default();
        let mut coding = Coding::default();
        parts.for_each(|part| coding.parameter(part));
        Self {
            name: name.trim_ascii(),
            coding,
        }
    }
}

impl Coding {
    fn parameter(&mut self, part: &[u8]) {
        // Version 2.1 lets the encoding stand by itself.
        let (name, value) = match memchr(b'=', part) {
            Some(at) => (part[..at].trim_ascii(), &part[at + 1..]),
            None => (&b"ENCODING"[..], part),
        };
        let value = value.trim_ascii();
        let value = value.strip_prefix(b"\"").unwrap_or(value);
        let value = value.strip_suffix(b"\"").unwrap_or(value);
        if name.eq_ignore_ascii_case(b"CHARSET") {
            self.charset = Charset::labelled(value);
        } else if name.eq_ignore_ascii_case(b"ENCODING") {
            let transfer = match value {
                b"b" | b"B" => Transfer::Base64,
                _ => Transfer::named(value),
            };
            // `TEL;ENCODING=QUOTED-PRINTABLE;CELL`: a type that stands by itself is no encoding.
            if transfer != Transfer::Plain {
                self.transfer = transfer;
            }
        }
    }
}

/// Whether a byte stands between double quotes.
#[derive(Default)]
struct Quotes(bool);

impl Quotes {
    fn outside(&mut self, byte: u8) -> bool {
        self.0 ^= byte == b'"';
        !self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn split(line: &str) -> (&str, Transfer, Charset, &str) {
        let (head, value) = Head::split(line.as_bytes()).unwrap();
        let text = |bytes| std::str::from_utf8(bytes).unwrap();
        (
            text(head.name),
            head.coding.transfer,
            head.coding.charset,
            text(value),
        )
    }

    #[test]
    fn groups_parameters_and_values_come_apart() {
        let plain = |name, value| (name, Transfer::Plain, Charset::Unknown, value);
        assert_eq!(split("TEL:1:2"), plain("TEL", "1:2"));
        assert_eq!(
            split("item1.TEL ;type=pref;TYPE=\"a:b;c\":1"),
            plain("TEL", "1")
        );
        assert_eq!(split("TEL;TYPE=5\":1"), plain("TEL", "1"));
        assert_eq!(split("TEL;;;=:1"), plain("TEL", "1"));
        assert_eq!(split(":"), plain("", ""));
        assert_eq!(Head::split(b"TEL;TYPE=\"a"), None);
    }

    #[test]
    fn an_encoding_is_told_by_name_or_stands_by_itself() {
        let utf8 = Charset::labelled(b"utf-8");
        let qp = Transfer::QuotedPrintable;
        assert_eq!(
            split("FN;charset=\"UTF-8\";Encoding=Quoted-Printable;CELL:x"),
            ("FN", qp, utf8, "x")
        );
        assert_eq!(
            split("FN;QUOTED-PRINTABLE;CHARSET=UTF-8:x"),
            ("FN", qp, utf8, "x")
        );
        assert_eq!(split("PHOTO;ENCODING=b:x").1, Transfer::Base64);
        assert_eq!(split("PHOTO;JPEG;BASE64:x").1, Transfer::Base64);
        let label = "TEL;X-CUSTOM(CHARSET=UTF-8,ENCODING=QUOTED-PRINTABLE,=D1=82):x";
        assert_eq!(split(label).1, Transfer::Plain);
    }
}
