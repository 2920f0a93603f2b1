//! One start tag: where its name ends, which attributes it has, where it ends.

use super::attr_order_cache::AttrOrderCache;
use super::element::{Element, FIELDS, Field};
use super::scan::{ValueEnd, find, name_end, plain_name, skip_space, value_end};

/// What a start tag holds; spans count from its `<`.
#[derive(Clone, Copy, Debug)]
pub(super) struct Tag {
    pub element: Element,
    pub closes_itself: bool,
    /// Bytes from `<` to `>`, both included.
    pub length: usize,
    spans: [(usize, usize); FIELDS],
}

impl Tag {
    pub(super) fn empty() -> Self {
        Self {
            element: Element::Other,
            closes_itself: false,
            length: 0,
            spans: [(0, 0); FIELDS],
        }
    }

    /// The attribute as written; `None` also for the word `null`, by which the app writes nothing.
    pub(super) fn value<'b>(&self, bytes: &'b [u8], field: Field) -> Option<&'b [u8]> {
        let (from, to) = self.spans[field as usize];
        let value = bytes.get(from..to)?;
        (!value.is_empty() && value != b"null").then_some(value)
    }
}

/// How far a start tag could be understood.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Parsed {
    Whole,
    /// The bytes end inside the tag, outside a value.
    Unfinished,
    /// The bytes end inside the value that begins at `from`.
    UnfinishedValue {
        from: usize,
        quote: u8,
        wanted: bool,
    },
    /// Not a tag.
    Broken,
}

/// Parses the tag at the start of `bytes`.
pub(super) fn parse(bytes: &[u8], tag: &mut Tag, cache: &mut AttrOrderCache) -> Parsed {
    let mut at = name_end(bytes, 1);
    *tag = Tag {
        element: Element::named(&bytes[1..at]),
        ..Tag::empty()
    };
    let mut nth = 0;
    loop {
        let name_from = skip_space(bytes, at);
        match bytes.get(name_from) {
            None => return Parsed::Unfinished,
            Some(b'>') => {
                tag.length = name_from + 1;
                return Parsed::Whole;
            }
            Some(b'/') => {
                tag.closes_itself = true;
                tag.length = name_from + 2;
                return match bytes.get(name_from + 1) {
                    None => Parsed::Unfinished,
                    Some(b'>') => Parsed::Whole,
                    Some(_) => Parsed::Broken,
                };
            }
            // Without white space between, the value before has lost its closing quote.
            Some(_) if name_from == at => return Parsed::Broken,
            Some(_) => {}
        }
        let expected = cache.hit(tag.element, nth, &bytes[name_from..]);
        let (from, quote, field) = match expected {
            Some((length, field)) => (name_from + length, b'"', field),
            None => {
                let (name_to, from) = match name(bytes, name_from) {
                    Ok(ends) => ends,
                    Err(parsed) => return parsed,
                };
                let field = tag.element.field(&bytes[name_from..name_to]);
                cache.store(tag.element, nth, &bytes[name_from..from], field);
                (from, bytes[from - 1], field)
            }
        };
        let Some(length) = find(quote, &bytes[from..]) else {
            return match value_end(bytes, from, quote) {
                ValueEnd::Entry(_) => Parsed::Broken,
                _ => Parsed::UnfinishedValue {
                    from,
                    quote,
                    wanted: field.is_some(),
                },
            };
        };
        if let Some(field) = field {
            tag.spans[field as usize] = (from, from + length);
        }
        at = from + length + 1;
        nth += 1;
    }
}

/// Where the name at `from` ends, and where the value behind it begins, after its quote.
fn name(bytes: &[u8], from: usize) -> Result<(usize, usize), Parsed> {
    let (to, mut at) = match plain_name(&bytes[from..]) {
        Some(length) => (from + length, from + length + 1),
        None => {
            let to = name_end(bytes, from);
            let at = skip_space(bytes, to);
            match bytes.get(at) {
                None => return Err(Parsed::Unfinished),
                Some(b'=') if to > from => (to, skip_space(bytes, at + 1)),
                Some(_) => return Err(Parsed::Broken),
            }
        }
    };
    match bytes.get(at) {
        None => Err(Parsed::Unfinished),
        Some(b'"' | b'\'') => {
            at += 1;
            Ok((to, at))
        }
        Some(_) => Err(Parsed::Broken),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(text: &str) -> (Parsed, Tag) {
        let mut tag = Tag::empty();
        (
            parse(text.as_bytes(), &mut tag, &mut AttrOrderCache::default()),
            tag,
        )
    }

    #[test]
    fn attributes_come_in_any_order_and_either_quote() {
        let text = "<sms body='a \"b\"' type = \"1\"\n address=\"900\" other='x>y' />tail";
        let (result, tag) = parsed(text);
        assert_eq!(
            (result, tag.length, tag.closes_itself),
            (Parsed::Whole, text.len() - 4, true)
        );
        assert_eq!(
            tag.value(text.as_bytes(), Field::Text),
            Some(&b"a \"b\""[..])
        );
        assert_eq!(
            tag.value(text.as_bytes(), Field::Address),
            Some(&b"900"[..])
        );
        assert_eq!(tag.value(text.as_bytes(), Field::Date), None);
    }

    #[test]
    fn what_is_remembered_of_other_tags_changes_nothing() {
        let first = [
            "<sms address=\"900\" date=\"1\" body=\"one\" sub_id=\"1\" />",
            "<sms a=\"1\" b=\"2\" c=\"3\" d=\"4\" address=\"9\" />",
            "<part seq=\"0\" ct=\"text/plain\" text=\"t\" />",
            "<sms address='900' date = \"1\" body=\"far longer than sixteen bytes\" />",
            "<sms address=\"900 date=\"1\" body=\"x\" />",
        ];
        for before in first {
            for text in first {
                for end in 1..=text.len() {
                    let mut cache = AttrOrderCache::default();
                    let mut tag = Tag::empty();
                    parse(before.as_bytes(), &mut tag, &mut cache);
                    let result = parse(&text.as_bytes()[..end], &mut tag, &mut cache);
                    let (alone, other) = parsed(&text[..end]);
                    assert_eq!(
                        (result, tag.length, tag.closes_itself, tag.spans),
                        (alone, other.length, other.closes_itself, other.spans),
                        "{} after {before}",
                        &text[..end]
                    );
                }
            }
        }
    }

    #[test]
    fn a_cut_tag_says_in_what_it_was_cut() {
        let whole = "<part ct=\"text/plain\" data=\"AAAA\" />";
        for end in 1..whole.len() {
            let expected = match end {
                10..20 => Parsed::UnfinishedValue {
                    from: 10,
                    quote: b'"',
                    wanted: true,
                },
                28..33 => Parsed::UnfinishedValue {
                    from: 28,
                    quote: b'"',
                    wanted: false,
                },
                _ => Parsed::Unfinished,
            };
            let (result, _) = parsed(&whole[..end]);
            assert!(result == expected || end == 20, "{end}: {result:?}");
        }
    }

    #[test]
    fn a_missing_quote_breaks_only_its_own_tag() {
        for text in [
            "<sms address=\"900 date=\"1\" body=\"x\" />",
            "<sms address=\"900\" body=\"x />\n<sms address=\"1\" />",
            "<sms address=900 />",
            "<sms address />",
            "<sms ='x' />",
        ] {
            assert_eq!(parsed(text).0, Parsed::Broken, "{text}");
        }
    }

    #[test]
    fn a_bare_angle_bracket_in_a_value_is_text() {
        let text = "<sms body=\"a < b, <3 <b>\" />";
        let (result, tag) = parsed(text);
        assert_eq!(result, Parsed::Whole);
        assert_eq!(
            tag.value(text.as_bytes(), Field::Text),
            Some(&b"a < b, <3 <b>"[..])
        );
    }
}
