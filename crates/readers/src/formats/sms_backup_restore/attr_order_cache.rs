//! The attributes of each element in the order in which its last tag had them.
//!
//! A program writes all its tags alike: what comes next is nearly always what came next before, and one
//! comparison tells its name, its quote and whether it is looked at.

use super::element::{ELEMENTS, Element, Field};

/// Attributes that are remembered of an element; the app writes some forty.
const MOST: usize = 64;
/// Bytes compared at once.
const WORD: usize = size_of::<u128>();

/// A name and the `="` behind it, as a number.
#[derive(Clone, Copy)]
struct CachedAttr {
    written: u128,
    mask: u128,
    length: usize,
    field: Option<Field>,
}

/// What to expect.
#[derive(Default)]
pub(super) struct AttrOrderCache {
    of: [Vec<CachedAttr>; ELEMENTS],
}

impl AttrOrderCache {
    /// Whether the attribute at the start of `bytes` is the one that is expected: how long its name is with
    /// the `="` behind it, and which it is.
    #[inline]
    pub(super) fn hit(
        &self,
        element: Element,
        nth: usize,
        bytes: &[u8],
    ) -> Option<(usize, Option<Field>)> {
        let cached = self.of[element as usize].get(nth)?;
        let word = u128::from_le_bytes(*bytes.first_chunk()?);
        ((word ^ cached.written) & cached.mask == 0).then_some((cached.length, cached.field))
    }

    /// Remembers a name with the `="` behind it.
    pub(super) fn store(
        &mut self,
        element: Element,
        nth: usize,
        written: &[u8],
        field: Option<Field>,
    ) {
        let mut word = [0; WORD];
        let mut mask = [0; WORD];
        let length = written.len();
        if length > WORD || !written.ends_with(b"=\"") {
            return;
        }
        word[..length].copy_from_slice(written);
        mask[..length].fill(0xFF);
        let cached = CachedAttr {
            written: u128::from_le_bytes(word),
            mask: u128::from_le_bytes(mask),
            length,
            field,
        };
        let known = &mut self.of[element as usize];
        if let Some(old) = known.get_mut(nth) {
            *old = cached;
        } else if nth == known.len() && nth < MOST {
            known.push(cached);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_came_before_is_expected_again_in_the_same_place_alone() {
        let mut cache = AttrOrderCache::default();
        let text = b"date=\"1420070650001\" type=\"1\"";
        assert_eq!(cache.hit(Element::Sms, 0, text), None);
        cache.store(Element::Sms, 0, b"date=\"", Some(Field::Date));
        cache.store(
            Element::Sms,
            1,
            b"service_center=\"",
            Some(Field::ServiceCenter),
        );
        cache.store(Element::Sms, 2, b"far_too_long_a_name=\"", None);
        cache.store(Element::Sms, 2, b"spaced =\"", None);
        cache.store(Element::Sms, 7, b"sub=\"", None);
        assert_eq!(
            cache.hit(Element::Sms, 0, text),
            Some((6, Some(Field::Date)))
        );
        assert_eq!(cache.hit(Element::Mms, 0, text), None);
        assert_eq!(cache.hit(Element::Sms, 1, text), None);
        assert_eq!(cache.hit(Element::Sms, 0, b"date='1420070650001'"), None);
        assert_eq!(
            cache.hit(Element::Sms, 0, b"date=\"1\""),
            None,
            "too short to tell"
        );
        assert_eq!(
            cache.hit(Element::Sms, 1, b"service_center=\"+77"),
            Some((16, Some(Field::ServiceCenter)))
        );
        assert_eq!(cache.of[Element::Sms as usize].len(), 3);
        cache.store(Element::Sms, 0, b"type=\"", Some(Field::Kind));
        assert_eq!(cache.hit(Element::Sms, 0, text), None);
    }

    #[test]
    fn no_tag_makes_it_remember_without_end() {
        let mut cache = AttrOrderCache::default();
        for nth in 0..1000 {
            cache.store(Element::Other, nth, b"a=\"", None);
        }
        assert_eq!(cache.of[Element::Other as usize].len(), MOST);
    }
}
