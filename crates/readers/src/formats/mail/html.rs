//! HTML to text in one pass forward: no tree, no recursion, nothing looked at twice.

use super::tags::{Pending, host_of, markup};
use mail_parser::decoders::html::add_html_token;
use memchr::{memchr, memchr2};

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
    let mut text = Text {
        out,
        pending: Pending::Nothing,
    };
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
            let stop = bytes
                .iter()
                .position(|b| matches!(b, b' ' | b'\t' | b'\r' | b'\n' | 0xc | 0xc2));
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
            _ if self.out.is_empty() || self.out.ends_with('\n') => {}
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
        let Some(end) = semicolon.filter(|e| {
            bytes[1..*e]
                .iter()
                .all(|b| b.is_ascii_alphanumeric() || *b == b'#')
        }) else {
            self.words("&");
            return 1;
        };
        match &rest[..=end] {
            "&nbsp;" | "&#160;" | "&#xa0;" | "&#xA0;" | "&ensp;" | "&emsp;" | "&thinsp;" => {
                self.breaks(Pending::Space)
            }
            "&amp;" => self.words("&"),
            token => {
                let mut decoded = String::new();
                add_html_token(&mut decoded, token.as_bytes(), false);
                // Fillers that keep a mail program from showing more than the first words.
                let filler = [
                    '\u{200b}', '\u{200c}', '\u{feff}', '\u{34f}', '\u{ad}', '\u{2007}',
                ];
                self.words(decoded.trim_matches(filler));
            }
        }
        end + 1
    }
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
        assert_eq!(
            text(
                "<html><body>\n <p>Your  <b>code</b>\n is</p><table><tr><td>12</td><td>34</td></tr></table></body>"
            ),
            "Your code is\n12 34"
        );
        assert_eq!(
            text("a<br/>b<BR>c<span>d</span>\u{a0}\u{a0}é\u{a0}©f"),
            "a\nb\ncd é ©f"
        );
    }

    #[test]
    fn what_is_no_text_is_dropped() {
        assert_eq!(
            text(
                "<style>p{x:y}</style><script>if(a<b){}</SCRIPT >a<!-- <p>no</p> -->b<!--[if mso]>x<![endif]-->c<title>t</title>"
            ),
            "abc"
        );
        assert_eq!(text("a<style>never closed"), "a");
        assert_eq!(text("a<!-- never closed"), "a");
        assert_eq!(
            text("<![if !mso]>a<![endif]><?xml version=1?>b<!-->c"),
            "abc"
        );
    }

    #[test]
    fn quoted_values_may_hold_a_closing_bracket() {
        assert_eq!(
            text(r#"<img alt="a > b" title='c>d'>e <p don't>f</p>"#),
            "e\nf"
        );
    }

    #[test]
    fn references_are_decoded_and_stray_characters_stay() {
        assert_eq!(
            text("&lt;a&gt; &amp;&nbsp;&#1050;&#x43E;&#1076; &copy; A&B &bogus; 1 < 2 &"),
            "<a> & Код © A&B &bogus; 1 < 2 &"
        );
        assert_eq!(text("hi&zwnj;&nbsp;&zwnj;&nbsp;&#847;&nbsp;"), "hi");
    }

    #[test]
    fn hosts_of_links_are_noted_once_below() {
        let html = r#"<a class=x href="https://User@Kaspi.kz:443/x?y">here</a> <a href='http://kaspi.kz.evil.example/'>kaspi.kz</a><a href=mailto:a@b.kz>m</a><a href=https://Kaspi.kz>again</a>"#;
        assert_eq!(
            text(html),
            "here kaspi.kzmagain\nhttps://Kaspi.kz\nhttps://kaspi.kz.evil.example"
        );
    }

    #[test]
    fn the_text_stops_about_at_the_limit() {
        let mut out = String::new();
        strip(&"<p>word</p>".repeat(1000), 100, &mut out);
        assert!(out.len() < 110);
    }
}
