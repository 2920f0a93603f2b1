//! HTML to text in one pass forward: no tree, no recursion, nothing looked at twice.

use mail_parser::decoders::html::add_html_token;
use memchr::{memchr, memchr2, memchr3, memmem};

/// Bytes of HTML that are looked at.
const INPUT: usize = 2 << 20;

/// Hosts of links that are noted below the text.
const HOSTS: usize = 16;

/// Appends the visible text of `html`, at most about `limit` bytes of it. Elements that stand on
/// their own begin a line; white space is folded. The hosts that links lead to follow, one a line:
/// they tell whose mail it is, and where a link leads that says something else.
pub(super) fn strip(html: &str, limit: usize, out: &mut String) {
    let mut cut = html.len().min(INPUT);
    while !html.is_char_boundary(cut) {
        cut -= 1;
    }
    let end = out.len() + limit;
    let mut text = Text { out, pending: Pending::Nothing };
    let mut hosts: Vec<&str> = Vec::new();
    let mut rest = &html[..cut];
    while text.out.len() < end {
        let Some(at) = memchr2(b'<', b'&', rest.as_bytes()) else {
            text.words(rest);
            break;
        };
        text.words(&rest[..at]);
        rest = &rest[at..];
        let used = if rest.starts_with('&') {
            text.entity(rest)
        } else {
            let (used, tag) = markup(rest);
            text.breaks(tag.effect);
            if let Some(host) = tag.link.and_then(host_of)
                && hosts.len() < HOSTS
                && !hosts.contains(&host)
            {
                hosts.push(host);
            }
            if used == 0 {
                text.words("<");
            }
            used.max(1)
        };
        rest = &rest[used..];
    }
    for host in hosts {
        text.out.push_str("\nhttps://");
        text.out.push_str(host);
    }
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Pending {
    Nothing,
    Space,
    Line,
}

struct Text<'a> {
    out: &'a mut String,
    pending: Pending,
}

impl Text<'_> {
    fn words(&mut self, text: &str) {
        let mut rest = text;
        loop {
            let trimmed = rest.trim_start_matches([' ', '\t', '\r', '\n', '\u{c}', '\u{a0}']);
            if trimmed.len() < rest.len() {
                self.breaks(Pending::Space);
            }
            if trimmed.is_empty() {
                return;
            }
            let bytes = trimmed.as_bytes();
            // A no-break space begins with C2, which other characters share.
            let stop = bytes.iter().position(|b| matches!(b, b' ' | b'\t' | b'\r' | b'\n' | 0xc | 0xc2));
            let mut end = stop.unwrap_or(bytes.len());
            if end == 0 || (bytes.get(end) == Some(&0xc2) && bytes.get(end + 1) != Some(&0xa0)) {
                end += trimmed[end..].chars().next().map_or(0, char::len_utf8);
            }
            self.flush();
            self.out.push_str(&trimmed[..end]);
            rest = &trimmed[end..];
        }
    }

    fn flush(&mut self) {
        match std::mem::replace(&mut self.pending, Pending::Nothing) {
            Pending::Nothing => {}
            _ if self.out.is_empty() => {}
            Pending::Space => self.out.push(' '),
            Pending::Line => self.out.push('\n'),
        }
    }

    fn breaks(&mut self, kind: Pending) {
        self.pending = self.pending.max(kind);
    }

    /// A character reference, or an ampersand that is none. Returns the bytes used.
    fn entity(&mut self, rest: &str) -> usize {
        let bytes = rest.as_bytes();
        let semicolon = memchr(b';', &bytes[..bytes.len().min(34)]);
        let Some(end) = semicolon.filter(|e| bytes[1..*e].iter().all(|b| b.is_ascii_alphanumeric() || *b == b'#')) else {
            self.words("&");
            return 1;
        };
        match &rest[..=end] {
            "&nbsp;" | "&#160;" | "&#xa0;" | "&#xA0;" | "&ensp;" | "&emsp;" | "&thinsp;" => self.breaks(Pending::Space),
            "&amp;" => self.words("&"),
            token => {
                let mut decoded = String::new();
                add_html_token(&mut decoded, token.as_bytes(), false);
                // Fillers that keep a mail program from showing more than the first words.
                let filler = ['\u{200b}', '\u{200c}', '\u{feff}', '\u{34f}', '\u{ad}', '\u{2007}'];
                self.words(decoded.trim_matches(filler));
            }
        }
        end + 1
    }
}

struct Tag<'a> {
    effect: Pending,
    link: Option<&'a str>,
}

/// What stands at a `<`: the bytes it takes (0: no markup) and what it means.
fn markup(rest: &str) -> (usize, Tag<'_>) {
    let nothing = Tag { effect: Pending::Nothing, link: None };
    let bytes = rest.as_bytes();
    let closing = bytes.get(1) == Some(&b'/');
    let named = &rest[1 + usize::from(closing)..];
    match named.as_bytes().first() {
        Some(b'!') if rest.starts_with("<!--") => {
            // `<!-->` is an empty comment.
            let end = if rest.starts_with("<!-->") { Some(2) } else { memmem::find(&bytes[4..], b"-->").map(|e| e + 4) };
            (end.map_or(rest.len(), |e| e + 3), nothing)
        }
        Some(b'!' | b'?') => (memchr(b'>', bytes).map_or(rest.len(), |e| e + 1), nothing),
        Some(b) if b.is_ascii_alphabetic() => {
            let length = named.bytes().take(12).take_while(u8::is_ascii_alphanumeric).count();
            let mut lower = [0u8; 12];
            lower[..length].copy_from_slice(&named.as_bytes()[..length]);
            lower.make_ascii_lowercase();
            let name = &lower[..length];
            let end = tag_end(bytes);
            if !closing && matches!(name, b"script" | b"style" | b"title" | b"xml" | b"template") && !rest[..end].ends_with("/>") {
                return (end + past_element(&bytes[end..], name), nothing);
            }
            let link = if name == b"a" && !closing { href(&rest[..end]) } else { None };
            (end, Tag { effect: effect(name), link })
        }
        Some(_) if closing => (memchr(b'>', bytes).map_or(rest.len(), |e| e + 1), nothing),
        _ => (0, nothing),
    }
}

fn effect(name: &[u8]) -> Pending {
    match name {
        b"p" | b"br" | b"div" | b"tr" | b"li" | b"ul" | b"ol" | b"dl" | b"dt" | b"dd" | b"h1" | b"h2" | b"h3" | b"h4"
        | b"h5" | b"h6" | b"hr" | b"table" | b"blockquote" | b"pre" | b"section" | b"article" | b"header"
        | b"footer" | b"center" | b"body" => Pending::Line,
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
        if after.get(..name.len()).is_some_and(|n| n.eq_ignore_ascii_case(name)) {
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
        key.len() > 5 && key[key.len() - 4..].eq_ignore_ascii_case(b"href") && key[key.len() - 5].is_ascii_whitespace()
    })?;
    let value = tag[found + 1..].trim_ascii_start();
    let end = match value.as_bytes().first()? {
        quote @ (b'"' | b'\'') => return value.get(1..1 + memchr(*quote, &value.as_bytes()[1..])?),
        _ => value.find([' ', '>', '\n', '\t']).unwrap_or(value.len()),
    };
    value.get(..end)
}

/// The host of a web link, without user name and port.
fn host_of(link: &str) -> Option<&str> {
    let link = link.trim_ascii_start();
    let scheme = memmem::find(&link.as_bytes()[..link.len().min(9)], b"://")?;
    if !(link[..scheme].eq_ignore_ascii_case("https") || link[..scheme].eq_ignore_ascii_case("http")) {
        return None;
    }
    let rest = &link[scheme + 3..];
    let authority = &rest[..rest.find(['/', '?', '#', '\\']).unwrap_or(rest.len())];
    let host = authority.rsplit_once('@').map_or(authority, |(_, host)| host);
    let host = host.split_once(':').map_or(host, |(host, _)| host);
    let good = (4..=253).contains(&host.len()) && host.contains('.') && host.chars().all(|c| c.is_alphanumeric() || matches!(c, '.' | '-' | '_'));
    good.then_some(host)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(html: &str) -> String {
        let mut out = String::new();
        strip(html, 1 << 20, &mut out);
        out
    }

    #[test]
    fn blocks_become_lines_and_white_space_is_folded() {
        assert_eq!(text("<html><body>\n <p>Your  <b>code</b>\n is</p><table><tr><td>12</td><td>34</td></tr></table></body>"), "Your code is\n12 34");
        assert_eq!(text("a<br/>b<BR>c<span>d</span>\u{a0}\u{a0}é\u{a0}©f"), "a\nb\ncd é ©f");
    }

    #[test]
    fn what_is_no_text_is_dropped() {
        assert_eq!(text("<style>p{x:y}</style><script>if(a<b){}</SCRIPT >a<!-- <p>no</p> -->b<!--[if mso]>x<![endif]-->c<title>t</title>"), "abc");
        assert_eq!(text("a<style>never closed"), "a");
        assert_eq!(text("a<!-- never closed"), "a");
        assert_eq!(text("<![if !mso]>a<![endif]><?xml version=1?>b<!-->c"), "abc");
    }

    #[test]
    fn quoted_values_may_hold_a_closing_bracket() {
        assert_eq!(text(r#"<img alt="a > b" title='c>d'>e <p don't>f</p>"#), "e\nf");
    }

    #[test]
    fn references_are_decoded_and_stray_characters_stay() {
        assert_eq!(text("&lt;a&gt; &amp;&nbsp;&#1050;&#x43E;&#1076; &copy; A&B &bogus; 1 < 2 &"), "<a> & Код © A&B &bogus; 1 < 2 &");
        assert_eq!(text("hi&zwnj;&nbsp;&zwnj;&nbsp;&#847;&nbsp;"), "hi");
    }

    #[test]
    fn hosts_of_links_are_noted_once_below() {
        let html = r#"<a class=x href="https://User@Kaspi.kz:443/x?y">here</a> <a href='http://kaspi.kz.evil.example/'>kaspi.kz</a><a href=mailto:a@b.kz>m</a><a href=https://Kaspi.kz>again</a>"#;
        assert_eq!(text(html), "here kaspi.kzmagain\nhttps://Kaspi.kz\nhttps://kaspi.kz.evil.example");
    }

    #[test]
    fn the_text_stops_about_at_the_limit() {
        let mut out = String::new();
        strip(&"<p>word</p>".repeat(1000), 100, &mut out);
        assert!(out.len() < 110);
    }
}
