//! What the first bytes of a JSON file tell about it.

use memchr::memchr;

/// How the objects are laid out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Layout {
    /// One a line. The end of the line ends the object, whatever is wrong with it.
    Lines,
    /// In one array.
    Array,
    /// One after another, over several lines.
    Loose,
}

/// How the file that begins with these bytes is laid out.
pub(super) fn layout(first: &[u8]) -> Layout {
    let start = first
        .iter()
        .position(|b| !b.is_ascii_whitespace())
        .unwrap_or(0);
    let rest = &first[start..];
    if rest.starts_with(b"[") {
        return Layout::Array;
    }
    let Some(end) = memchr(b'\n', rest) else {
        return Layout::Lines;
    };
    // Either alone could be damaged.
    let whole = rest[..end].trim_ascii_end().ends_with(b"}");
    if whole || rest[end + 1..].starts_with(b"{") {
        Layout::Lines
    } else {
        Layout::Loose
    }
}

/// Where the list begins of a file that is `{"messageCount": 2, "messages": [` and objects (QKSMS).
pub(super) fn wrapped_list(first: &[u8]) -> Option<usize> {
    let mut rest = first;
    for mark in ["{", "\"messageCount\"", ":"] {
        rest = rest.trim_ascii_start().strip_prefix(mark.as_bytes())?;
    }
    rest = rest.trim_ascii_start();
    let digits = rest.iter().take_while(|b| b.is_ascii_digit()).count();
    rest = &rest[digits..];
    for mark in [",", "\"messages\"", ":", "["] {
        rest = rest.trim_ascii_start().strip_prefix(mark.as_bytes())?;
    }
    Some(first.len() - rest.len())
}

/// Whether a string can be packed bytes; escapes are taken for characters of them.
pub(super) fn is_base64(string: &[u8]) -> bool {
    string
        .iter()
        .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'/' | b'=' | b'\\'))
}

/// The keys of the object at the start of `text`, as far as it goes.
pub(super) fn first_keys(text: &str) -> Vec<&str> {
    let mut keys = Vec::new();
    let (mut depth, mut at) = (0_usize, 0);
    let bytes = text.as_bytes();
    while at < bytes.len() {
        match bytes[at] {
            b'{' | b'[' => depth += 1,
            b'}' | b']' if depth <= 1 => break,
            b'}' | b']' => depth -= 1,
            b'"' => {
                let from = at + 1;
                at = from;
                while at < bytes.len() && bytes[at] != b'"' {
                    at += if bytes[at] == b'\\' { 2 } else { 1 };
                }
                let rest = bytes.get(at + 1..).unwrap_or_default().trim_ascii_start();
                if depth == 1 && rest.starts_with(b":") {
                    keys.extend(text.get(from..at));
                }
            }
            _ => {}
        }
        at += 1;
    }
    keys
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_layout_is_told_from_the_first_line() {
        assert_eq!(layout(b" [\n {"), Layout::Array);
        assert_eq!(layout(b"{\"a\":1}\n{"), Layout::Lines);
        assert_eq!(layout(b"{\"a\":1} \r\n{"), Layout::Lines);
        assert_eq!(layout(b"{\n  \"a\":1\n}\n"), Layout::Loose);
        assert_eq!(layout(b"{\"a\":"), Layout::Lines);
        assert_eq!(layout(b"{\"a\":1!\n{\"a\":2}"), Layout::Lines);
    }

    #[test]
    fn keys_of_inner_objects_and_strings_are_not_taken() {
        let text = r#"{"a":"x\"y","b" : {"c":1,"d":["e"]},"f":"g","cut"#;
        assert_eq!(first_keys(text), ["a", "b", "f"]);
        assert_eq!(first_keys(r#"{"a":1},{"b":2}"#), ["a"]);
        assert!(first_keys(r#"{"a\"#).is_empty());
    }
}
