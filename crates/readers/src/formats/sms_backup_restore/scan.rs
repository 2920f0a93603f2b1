//! Where names and values end, found sixteen bytes at a time.

use memchr::{memchr, memchr2};

/// One in each of sixteen bytes, which are looked at together: most names and values are shorter,
/// and a search with a branch a byte, or a vector search, costs more to begin than it saves.
const ONES: u128 = u128::MAX / 255;

/// Marks the bytes that are zero, at the least the first of them.
fn zeros(word: u128) -> u128 {
    word.wrapping_sub(ONES) & !word & (ONES << 7)
}

/// The length of a name as programs write it: up to fifteen letters and the like, then `=`.
pub(super) fn plain_name(bytes: &[u8]) -> Option<usize> {
    let word = u128::from_le_bytes(*bytes.first_chunk()?);
    let equals = zeros(word ^ (ONES * u128::from(b'=')));
    if equals == 0 {
        return None;
    }
    let length = equals.trailing_zeros() / 8;
    let name = (1_u128 << (8 * length)) - 1;
    // White space and quotes are all below `-`.
    let odd = word.wrapping_sub(ONES * u128::from(b'-')) & !word & (ONES << 7) & name;
    (odd == 0 && length > 0).then_some(length as usize)
}

/// Finds a byte.
pub(super) fn find(byte: u8, bytes: &[u8]) -> Option<usize> {
    let mut rest = bytes;
    if let Some((word, after)) = bytes.split_first_chunk() {
        let found = zeros(u128::from_le_bytes(*word) ^ (ONES * u128::from(byte)));
        if found != 0 {
            return Some(found.trailing_zeros() as usize / 8);
        }
        rest = after;
    }
    memchr(byte, rest).map(|at| at + bytes.len() - rest.len())
}

/// Where a value ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ValueEnd {
    /// At its closing quote.
    Quote(usize),
    /// At a tag of ours: the closing quote is missing.
    Entry(usize),
    /// Not here; what stands before this place need not be looked at again.
    Missing(usize),
}

/// Looks for the closing quote of a value that does not end in the window. `<` is not allowed in
/// a value, but stands there in what careless programs write; only where a known tag begins with
/// it the quote must be missing. (In a value that does end, what follows the quote tells.)
pub(super) fn value_end(bytes: &[u8], from: usize, quote: u8) -> ValueEnd {
    let mut at = from;
    while let Some(found) = memchr2(quote, b'<', &bytes[at..]) {
        at += found;
        if bytes[at] == quote {
            return ValueEnd::Quote(at);
        }
        if begins_known_tag(&bytes[at..]) {
            return ValueEnd::Entry(at);
        }
        // No known tag has a quote in its first bytes.
        let rest = &bytes[at..];
        if rest.len() < LOOK_AHEAD && !rest.contains(&quote) {
            return ValueEnd::Missing(at);
        }
        at += 1;
    }
    ValueEnd::Missing(bytes.len())
}

/// Bytes by which a known tag is told from others.
pub(super) const LOOK_AHEAD: usize = 9;

/// Whether an entry or one of its parts begins or ends at the start of `bytes`.
fn begins_known_tag(bytes: &[u8]) -> bool {
    const TAGS: [&[u8]; 7] = [
        b"<part ",
        b"<addr ",
        b"</part",
        b"</addr",
        b"<parts>",
        b"<addrs>",
        b"</allsms",
    ];
    begins_entry(bytes) || TAGS.iter().any(|tag| bytes.starts_with(tag))
}

/// Whether an entry begins, or one or the whole file ends, at the start of `bytes`.
pub(super) fn begins_entry(bytes: &[u8]) -> bool {
    const TAGS: [&[u8]; 7] = [
        b"<sms",
        b"<mms",
        b"<call",
        b"</sms",
        b"</mms",
        b"</call",
        b"</allsms",
    ];
    TAGS.iter().any(|tag| bytes.starts_with(tag))
}

pub(super) fn skip_space(bytes: &[u8], mut at: usize) -> usize {
    while matches!(bytes.get(at), Some(b' ' | b'\n' | b'\r' | b'\t')) {
        at += 1;
    }
    at
}

/// Where the name that begins at `at` ends.
pub(super) fn name_end(bytes: &[u8], at: usize) -> usize {
    let rest = bytes.get(at..).unwrap_or_default();
    let length = rest.iter().position(|b| ENDS_NAME[usize::from(*b)]);
    at + length.unwrap_or(rest.len())
}

/// The bytes that end a name, as a table, because every byte of every name is asked about.
static ENDS_NAME: [bool; 256] = {
    let mut table = [false; 256];
    let ends = b" \n\r\t=></\"'";
    let mut at = 0;
    while at < ends.len() {
        table[ends[at] as usize] = true;
        at += 1;
    }
    table
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_byte_is_found_wherever_it_stands() {
        for length in 0..40 {
            let mut bytes = vec![b'"' - 1; length];
            assert_eq!(find(b'"', &bytes), None);
            for at in (0..length).rev() {
                bytes[at] = b'"';
                assert_eq!(find(b'"', &bytes), Some(at), "{at} of {length}");
            }
        }
    }

    #[test]
    fn a_plain_name_ends_at_its_equals_sign() {
        assert_eq!(plain_name(b"contact_name=\"(Unknown)\""), Some(12));
        assert_eq!(plain_name(b"a=\"\" b=\"\" c=\"\" d=\"\""), Some(1));
        for odd in [
            "a b=\"1234567890abcdef\"",
            "hi\" date=\"17000000000\"",
            "=\"1234567890abcdef\"",
            "far_too_long_for_this=\"\"",
            "short=\"\"",
        ] {
            assert_eq!(plain_name(odd.as_bytes()), None, "{odd}");
        }
    }

    #[test]
    fn a_value_that_runs_into_a_known_tag_has_lost_its_quote() {
        let end = |text: &str| value_end(text.as_bytes(), 1, b'"');
        assert_eq!(end("\"a < b <b>\""), ValueEnd::Quote(10));
        assert_eq!(end("\"AAAA />\n<part ct"), ValueEnd::Entry(9));
        assert_eq!(end("\"AAAA"), ValueEnd::Missing(5));
        assert_eq!(end("\"AAAA <par"), ValueEnd::Missing(6));
    }
}
