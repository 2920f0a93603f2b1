//! The two machine-readable ways a code names its service: a last line "@example.com #123456", and
//! the eleven characters of an app's hash at the end.

/// The host of a domain-bound code line. With an embedded host (`%`), the first one is asked for.
pub(crate) fn domain_bound(text: &str) -> Option<&str> {
    // Most texts have no such sign at all.
    memchr::memchr(b'@', text.as_bytes())?;
    let text = text.trim_end();
    let from = memchr::memrchr2(b'\n', b'\r', text.as_bytes()).map_or(0, |at| at + 1);
    let rest = text[from..].trim_start().strip_prefix('@')?;
    let mut parts = rest.split_ascii_whitespace();
    let host = parts.next()?;
    let code = parts.next()?.strip_prefix('#')?;
    let fits = !code.is_empty() && code.len() <= 32 && host.contains('.') && host.len() <= 253;
    let clean = host
        .bytes()
        .all(|b| b.is_ascii_alphanumeric() || b == b'.' || b == b'-');
    (fits && clean && host.bytes().any(|b| b.is_ascii_alphabetic())).then_some(host)
}

/// The last word, if it has the shape of an app's hash: 11 characters of base64, letters of both
/// cases or letters and digits or a sign among them.
pub(crate) fn app_hash(text: &str) -> Option<&str> {
    let text = text.trim_end();
    let (before, word) = text.split_at_checked(text.len().checked_sub(11)?)?;
    if !word
        .bytes()
        .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'/'))
        || before
            .chars()
            .next_back()
            .is_some_and(|c| !c.is_whitespace())
    {
        return None;
    }
    let upper = word[1..].bytes().any(|b| b.is_ascii_uppercase());
    let lower = word.bytes().any(|b| b.is_ascii_lowercase());
    let digit = word.bytes().any(|b| b.is_ascii_digit());
    let sign = word.bytes().any(|b| matches!(b, b'+' | b'/'));
    let mixed = u8::from(upper) + u8::from(lower) + u8::from(digit) + u8::from(sign) >= 2;
    (mixed && lower && (upper || digit)).then_some(word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_domain_bound_line_names_its_host() {
        assert_eq!(
            domain_bound("Your code is 4821.\n\n@example.com #4821"),
            Some("example.com")
        );
        assert_eq!(
            domain_bound("x\n@shop.example #4821 %frame.example"),
            Some("shop.example")
        );
        assert_eq!(domain_bound("write to me@example.com #4821"), None);
        assert_eq!(domain_bound("@somebody #tag"), None);
    }

    #[test]
    fn an_app_hash_is_told_from_a_word() {
        assert_eq!(app_hash("<#> code 4821 FA+9qCX9VSu"), Some("FA+9qCX9VSu"));
        assert_eq!(app_hash("see you at the countryside"), None);
        assert_eq!(app_hash("call 12345678901"), None);
        assert_eq!(app_hash("Regards Electricity"), None);
    }
}
