//! A site's address without what is secret in it.

use memchr::{memchr2, memchr3, memmem, memrchr};
use std::borrow::Cow;

/// Takes user, password, query and fragment away from a web address (links to reset a password
/// hold tokens) and leaves anything else as written. From several addresses in one cell, the first
/// of the web.
pub(crate) fn clean(text: Cow<'_, str>) -> Option<Cow<'_, str>> {
    match text {
        Cow::Borrowed(text) => bare(first(text)),
        Cow::Owned(text) => bare(first(&text)).map(|site| Cow::Owned(site.into_owned())),
    }
}

/// Whether it is an address of the web, as opposed to one of an app.
pub(crate) fn is_web(text: &str) -> bool {
    ["https://", "http://"].iter().any(|scheme| {
        let start = text.get(..scheme.len());
        start.is_some_and(|start| start.eq_ignore_ascii_case(scheme))
    })
}

fn first(text: &str) -> &str {
    if memchr3(b',', b'\n', b'\r', text.as_bytes()).is_none() {
        return text.trim();
    }
    let mut parts = text
        .split([',', '\n', '\r'])
        .map(str::trim)
        .filter(|part| !part.is_empty());
    let first = parts.clone().next().unwrap_or_default();
    parts.find(|part| is_web(part)).unwrap_or(first)
}

fn bare(text: &str) -> Option<Cow<'_, str>> {
    if text.is_empty() {
        return None;
    }
    let end = memchr2(b'?', b'#', text.as_bytes()).unwrap_or(text.len());
    let scheme = memmem::find(&text.as_bytes()[..end], b"://");
    if scheme.is_some() && !is_web(text) {
        return Some(Cow::Borrowed(text));
    }
    let text = &text[..end];
    let host = scheme.map_or(0, |at| at + 3);
    let rest = &text.as_bytes()[host..];
    let path = memchr2(b'/', b'\\', rest).map_or(text.len(), |at| host + at);
    Some(match memrchr(b'@', &text.as_bytes()[host..path]) {
        Some(at) => Cow::Owned(format!("{}{}", &text[..host], &text[host + at + 1..])),
        None => Cow::Borrowed(text),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secrets_in_an_address_are_taken_away() {
        for (from, to) in [
            (
                "https://me:s3cret@shop.example/a?token=1#x",
                "https://shop.example/a",
            ),
            ("me:s3cret@shop.example", "shop.example"),
            ("https://shop.example/@me", "https://shop.example/@me"),
            (
                "android://hash==@kz.bank.app/",
                "android://hash==@kz.bank.app/",
            ),
            (
                "androidapp://kz.bank.app,https://bank.example",
                "https://bank.example",
            ),
            (" bank.example ", "bank.example"),
            ("shop.example?next=https://a.example", "shop.example"),
        ] {
            assert_eq!(clean(Cow::Borrowed(from)).as_deref(), Some(to), "{from}");
        }
        assert_eq!(clean(Cow::Borrowed(" , ")), None);
    }
}
