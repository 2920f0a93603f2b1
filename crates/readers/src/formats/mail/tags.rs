//! The tags of HTML, as far as they matter to its text.

use memchr::{memchr, memchr3, memmem};

/// White space that the next word will need before it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Pending {
    Nothing,
    Space,
    Line,
}

/// What a piece of markup means for the text.
pub(super) struct Tag<'a> {
    pub(super) effect: Pending,
    pub(super) link: Option<&'a str>,
}

/// What stands at a `<`: the bytes it takes (0: no markup) and what it means.
pub(super) fn markup(rest: &str) -> (usize, Tag<'_>) {
    let nothing = Tag {
        effect: Pending::Nothing,
        link: None,
    };
    let bytes = rest.as_bytes();
    let closing = bytes.get(1) == Some(&b'/');
    let named = &rest[1 + usize::from(closing)..];
    match named.as_bytes().first() {
        Some(b'!') if rest.starts_with("<!--") => {
            // `<!-->` is an empty comment.
            let end = if rest.starts_with("<!-->") {
                Some(2)
            } else {
                memmem::find(&bytes[4..], b"-->").map(|e| e + 4)
            };
            (end.map_or(rest.len(), |e| e + 3), nothing)
        }
        Some(b'!' | b'?') => (memchr(b'>', bytes).map_or(rest.len(), |e| e + 1), nothing),
        Some(b) if b.is_ascii_alphabetic() => {
            let length = named
                .bytes()
                .take(12)
                .take_while(u8::is_ascii_alphanumeric)
                .count();
            let mut lower = [0u8; 12];
            lower[..length].copy_from_slice(&named.as_bytes()[..length]);
            lower.make_ascii_lowercase();
            let name = &lower[..length];
            let end = tag_end(bytes);
            if !closing
                && matches!(name, b"script" | b"style" | b"title" | b"xml" | b"template")
                && !rest[..end].ends_with("/>")
            {
                return (end + past_element(&bytes[end..], name), nothing);
            }
            let link = if name == b"a" && !closing {
                href(&rest[..end])
            } else {
                None
            };
            (
                end,
                Tag {
                    effect: effect(name),
                    link,
                },
            )
        }
        Some(_) if closing => (memchr(b'>', bytes).map_or(rest.len(), |e| e + 1), nothing),
        _ => (0, nothing),
    }
}

fn effect(name: &[u8]) -> Pending {
    match name {
        b"p" | b"br" | b"div" | b"tr" | b"li" | b"ul" | b"ol" | b"dl" | b"dt" | b"dd" | b"h1"
        | b"h2" | b"h3" | b"h4" | b"h5" | b"h6" | b"hr" | b"table" | b"blockquote" | b"pre"
        | b"section" | b"article" | b"header" | b"footer" | b"center" | b"body" => Pending::Line,
        b"td" | b"th" | b"img" | b"option" => Pending::Space,
        _ => Pending::Nothing,
    }
}

/// The end of a tag. A `>` inside a quoted value does not end it; a quote that is never closed
/// swallows the rest, as it does in a browser.
fn tag_end(bytes: &[u8]) -> usize {
    let mut at = 1;
    while let Some(i) = memchr3(b'>', b'"', b'\'', &bytes[at..]) {
        let found = at + i;
        at = found + 1;
        if bytes[found] == b'>' {
            return at;
        }
        if bytes[..found].trim_ascii_end().ends_with(b"=") {
            match memchr(bytes[found], &bytes[at..]) {
                Some(close) => at += close + 1,
                None => return bytes.len(),
            }
        }
    }
    bytes.len()
}

/// How far an element whose content is no text reaches.
fn past_element(bytes: &[u8], name: &[u8]) -> usize {
    let mut at = 0;
    while let Some(i) = memmem::find(&bytes[at..], b"</") {
        at += i + 2;
        let after = &bytes[at..];
        if after
            .get(..name.len())
            .is_some_and(|n| n.eq_ignore_ascii_case(name))
        {
            return at + memchr(b'>', after).map_or(after.len(), |e| e + 1);
        }
    }
    bytes.len()
}

/// The target of an `<a>` tag.
fn href(tag: &str) -> Option<&str> {
    let bytes = tag.as_bytes();
    let found = memmem::find_iter(bytes, b"=").take(64).find(|i| {
        let key = bytes[..*i].trim_ascii_end();
        key.len() > 5
            && key[key.len() - 4..].eq_ignore_ascii_case(b"href")
            && key[key.len() - 5].is_ascii_whitespace()
    })?;
    let value = tag[found + 1..].trim_ascii_start();
    let end = match value.as_bytes().first()? {
        quote @ (b'"' | b'\'') => return value.get(1..1 + memchr(*quote, &value.as_bytes()[1..])?),
        _ => value.find([' ', '>', '\n', '\t']).unwrap_or(value.len()),
    };
    value.get(..end)
}

/// The host of a web link, without user name and port.
pub(super) fn host_of(link: &str) -> Option<&str> {
    let link = link.trim_ascii_start();
    let scheme = memmem::find(&link.as_bytes()[..link.len().min(9)], b"://")?;
    if !(link[..scheme].eq_ignore_ascii_case("https")
        || link[..scheme].eq_ignore_ascii_case("http"))
    {
        return None;
    }
    let rest = &link[scheme + 3..];
    let authority = &rest[..rest.find(['/', '?', '#', '\\']).unwrap_or(rest.len())];
    let host = authority
        .rsplit_once('@')
        .map_or(authority, |(_, host)| host);
    let host = host.split_once(':').map_or(host, |(host, _)| host);
    let good = (4..=253).contains(&host.len())
        && host.contains('.')
        && host
            .chars()
            .all(|c| c.is_alphanumeric() || matches!(c, '.' | '-' | '_'));
    good.then_some(host)
}
