//! Attribute values into text.

use memchr::memchr;
use simdutf8::basic::from_utf8;

/// The value as text: borrowed where nothing has to change, else written into `scratch`.
///
/// Knows the five named references and numbers. Android writes a character outside the first plane
/// as two numbers, the halves of its UTF-16 form, which are joined; a lone half, zero and bytes
/// that are not UTF-8 become U+FFFD. An unknown name stays as written: nothing is ever expanded.
pub(super) fn decoded<'a>(raw: &'a [u8], scratch: &'a mut String) -> &'a str {
    if memchr(b'&', raw).is_none()
        && let Ok(text) = from_utf8(raw)
    {
        return text;
    }
    scratch.clear();
    append(raw, scratch);
    scratch
}

/// Writes the value as text after what `out` holds.
pub(super) fn append(mut raw: &[u8], out: &mut String) {
    while let Some(at) = memchr(b'&', raw) {
        push_lossy(&raw[..at], out);
        raw = &raw[at..];
        match reference(raw) {
            Some((character, length)) => {
                out.push(character);
                raw = &raw[length..];
            }
            None => {
                out.push('&');
                raw = &raw[1..];
            }
        }
    }
    push_lossy(raw, out);
}

fn push_lossy(raw: &[u8], out: &mut String) {
    match from_utf8(raw) {
        Ok(text) => out.push_str(text),
        Err(_) => out.push_str(&String::from_utf8_lossy(raw)),
    }
}

/// The character that the reference at the start of `raw` means, and how long it is.
fn reference(raw: &[u8]) -> Option<(char, usize)> {
    if let Some((code, length)) = numeric(raw) {
        let Some(character) = char::from_u32(code).filter(|c| *c != '\0') else {
            let low = numeric(&raw[length..]).filter(|(low, _)| (0xdc00..0xe000).contains(low));
            return match (code, low) {
                (0xd800..0xdc00, Some((low, more))) => {
                    let joined = 0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00);
                    Some((char::from_u32(joined)?, length + more))
                }
                _ => Some((char::REPLACEMENT_CHARACTER, length)),
            };
        };
        return Some((character, length));
    }
    const NAMED: [(&[u8], char); 5] = [
        (b"&amp;", '&'),
        (b"&lt;", '<'),
        (b"&gt;", '>'),
        (b"&quot;", '"'),
        (b"&apos;", '\''),
    ];
    let (name, character) = NAMED.iter().find(|(name, _)| raw.starts_with(name))?;
    Some((*character, name.len()))
}

/// The number of `&#10;` or `&#xA;`, and how long the reference is.
fn numeric(raw: &[u8]) -> Option<(u32, usize)> {
    let digits = raw.strip_prefix(b"&#")?;
    let (digits, radix) = match digits {
        [b'x' | b'X', rest @ ..] => (rest, 16),
        _ => (digits, 10),
    };
    let mut code = 0_u32;
    for (count, byte) in digits.iter().enumerate() {
        if *byte == b';' && count > 0 {
            let length = raw.len() - digits.len() + count + 1;
            return Some((code, length));
        }
        // What is too large for a number stays too large for a character.
        code = code
            .saturating_mul(radix)
            .saturating_add(char::from(*byte).to_digit(radix)?);
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(raw: &str) -> String {
        decoded(raw.as_bytes(), &mut String::new()).to_owned()
    }

    #[test]
    fn references_become_their_characters() {
        assert_eq!(
            text("&lt;a&gt; &amp;&quot;&apos; &#1082;&#x43E;&#X434;&#10;"),
            "<a> &\"' код\n"
        );
        assert_eq!(text("&#55357;&#56838;"), "😆");
        assert_eq!(text("&#xD83D;&#xDE06;!"), "😆!");
    }

    #[test]
    fn what_means_no_character_is_replaced() {
        assert_eq!(text("a&#55357;b&#56838;c"), "a\u{fffd}b\u{fffd}c");
        assert_eq!(text("&#55357;&#55357;&#56838;"), "\u{fffd}😆");
        assert_eq!(
            text("&#0;&#x110000;&#99999999999999999999;"),
            "\u{fffd}\u{fffd}\u{fffd}"
        );
    }

    #[test]
    fn what_is_no_known_reference_stays_as_written() {
        for raw in [
            "&nbsp;", "a & b", "&", "&#;", "&#x;", "&#12", "&#1a;", "&amp", "&c;",
        ] {
            assert_eq!(text(raw), raw);
        }
    }

    #[test]
    fn text_is_borrowed_unless_it_changes() {
        let mut scratch = String::new();
        decoded("код 4821".as_bytes(), &mut scratch);
        assert_eq!(scratch.capacity(), 0);
        assert_eq!(decoded(b"a\xffb", &mut scratch), "a\u{fffd}b");
    }
}
