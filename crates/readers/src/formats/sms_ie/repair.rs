//! A second try for a message whose JSON is almost right.

/// The same JSON with U+FFFD for bytes that are not UTF-8 and for escapes of half a surrogate
/// pair, which Android's text may hold and a strict parser refuses.
pub(super) fn repaired(json: &[u8]) -> String {
    let text = String::from_utf8_lossy(json);
    let mut out = String::with_capacity(text.len());
    let mut rest = text.as_ref();
    while let Some(at) = rest.find('\\') {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let length = match escape(rest) {
            Some(high) if (0xd800..0xdc00).contains(&high) => {
                let low = rest.get(6..).and_then(escape);
                if low.is_some_and(|low| (0xdc00..0xe000).contains(&low)) {
                    12
                } else {
                    0
                }
            }
            Some(low) if (0xdc00..0xe000).contains(&low) => 0,
            Some(_) => 6,
            None => 1 + rest[1..].chars().next().map_or(0, char::len_utf8),
        };
        if length == 0 {
            out.push('\u{fffd}');
            rest = &rest[6..];
        } else {
            out.push_str(&rest[..length]);
            rest = &rest[length..];
        }
    }
    out.push_str(rest);
    out
}

/// The number of the `\uXXXX` at the start of `text`.
fn escape(text: &str) -> Option<u32> {
    let digits = text.strip_prefix("\\u")?.get(..4)?;
    u32::from_str_radix(digits, 16).ok()
}

#[cfg(test)]
mod tests {
    use super::repaired;

    #[test]
    fn half_a_pair_is_replaced_and_whole_pairs_stay() {
        let json = br#"{"body":"\ud83d x \ude06 \ud83d\ude06 \\ud83d \n \u0041"}"#;
        let fixed = "{\"body\":\"\u{fffd} x \u{fffd} \\ud83d\\ude06 \\\\ud83d \\n \\u0041\"}";
        assert_eq!(repaired(json), fixed);
    }

    #[test]
    fn bytes_that_are_not_utf8_are_replaced() {
        assert_eq!(repaired(b"\"a\xffb\\"), "\"a\u{fffd}b\\");
    }
}
