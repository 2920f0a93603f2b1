//! Links and bare hosts in a folded text.

/// Where a link stands and where its host does.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Link {
    /// The whole link.
    pub start: usize,
    pub end: usize,
    /// Its host.
    pub host_start: usize,
    pub host_end: usize,
    /// Whether it is the host of a mail address.
    pub mail: bool,
}

/// How many links of a text are looked at.
const MOST: usize = 6;

/// Ends of bare hosts. A word after a full stop without a space ("ok.so") is no host, so only those
/// ends count that people do not write by accident; with a scheme or a path any end counts.
const BARE_ENDS: &[&[u8]] = &[
    b"com", b"net", b"org", b"ru", b"kz", b"cn", b"by", b"uz", b"ua", b"kg", b"info", b"biz",
    b"app", b"dev", b"top", b"xyz", b"shop", b"site", b"online", b"click", b"club", b"vip", b"cc",
    b"live", b"store", b"icu", b"cfd", b"tech", b"bank", b"gov", b"edu", b"co", b"uk", b"de",
    b"fr", b"es", b"pl", b"nl", b"tr", b"br", b"jp", b"kr", b"tw", b"hk", b"vn", b"sg", b"my",
    b"id", b"th", b"ph", b"au", b"ca", b"us", b"eu", b"ch", b"se", b"cz", b"gr", b"ro", b"pt",
    b"mx", b"ar", b"cl", b"pk", b"ng", b"ke", b"za", b"ae", b"sa", b"ir", b"il", b"eg", b"link",
    b"page", b"website", b"space", b"world", b"fun", b"win", b"bet", b"loan", b"pro", b"work",
    b"buzz", b"asia", b"mobi", b"tel", b"su", b"io", b"ai", b"me", b"tv", b"am", b"az", b"ge",
    b"md", b"ly", b"gl", b"gg", b"sh", b"pw", b"tk", b"ml", b"sbs", b"cyou", b"lol", b"bond",
    b"rest", b"quest", b"monster", b"test", b"example", b"invalid",
];

/// Finds links, in order.
pub(crate) fn find(text: &[u8], links: &mut Vec<Link>) {
    links.clear();
    let mut from = 0;
    for dot in memchr::memchr_iter(b'.', text) {
        if dot < from || links.len() == MOST {
            continue;
        }
        let left = dot
            .checked_sub(1)
            .is_some_and(|i| text[i].is_ascii_alphanumeric());
        if !left || !text.get(dot + 1).is_some_and(|b| b.is_ascii_alphanumeric()) {
            continue;
        }
        if let Some(link) = around(text, dot, from) {
            from = link.end;
            links.push(link);
        }
    }
}

fn around(text: &[u8], dot: usize, from: usize) -> Option<Link> {
    let host_byte = |b: u8| b.is_ascii_alphanumeric() || b == b'-' || b == b'.';
    let mut start = dot;
    while start > from && host_byte(text[start - 1]) && dot - start < 80 {
        start -= 1;
    }
    let mut end = dot + 1;
    while end < text.len() && host_byte(text[end]) && end - dot < 200 {
        end += 1;
    }
    while end > start && !text[end - 1].is_ascii_alphanumeric() {
        end -= 1;
    }
    while start < end && !text[start].is_ascii_alphanumeric() {
        start += 1;
    }
    let host = &text[start..end];
    let tail = host.iter().rposition(|b| *b == b'.')?;
    let last = &host[tail + 1..];
    let scheme = text[..start].ends_with(b"://")
        || host.starts_with(b"www.")
        || text[..start].ends_with(b"http //")
        || text[..start].ends_with(b"https //");
    let path = text.get(end) == Some(&b'/')
        && text
            .get(end + 1)
            .is_some_and(|b| b.is_ascii_alphanumeric() || *b == b'#');
    let mail = start > 0
        && text[start - 1] == b'@'
        && start > 1
        && text[start - 2].is_ascii_alphanumeric();
    let worded = last.len() >= 2 && last.iter().all(u8::is_ascii_alphabetic);
    let name = &host[..tail];
    let plausible = worded && name.iter().any(u8::is_ascii_alphabetic) && !name.is_empty();
    // "2.5km", "v1.2" and "12.30.kz" are no hosts; neither is "ok.so".
    let accepted = plausible && (scheme || path || mail || BARE_ENDS.contains(&last));
    // A sentence that ends in a short word before another: "haha.me", "late.no".
    let accepted = accepted && (scheme || path || mail || last.len() > 2 || name.len() >= 2);
    if !accepted {
        return None;
    }
    let mut whole = start;
    if scheme {
        while whole > from
            && (text[whole - 1].is_ascii_alphabetic() || matches!(text[whole - 1], b':' | b'/'))
        {
            whole -= 1;
        }
    } else if mail {
        while whole > from
            && (text[whole - 1].is_ascii_alphanumeric()
                || matches!(text[whole - 1], b'@' | b'.' | b'_' | b'-' | b'+'))
        {
            whole -= 1;
        }
    }
    let mut past = end;
    if matches!(text.get(end), Some(b'/' | b'?' | b':' | b'#')) {
        while past < text.len()
            && text[past].is_ascii_graphic()
            && !matches!(text[past], b'"' | b'<' | b'>')
        {
            past += 1;
        }
        while past > end
            && matches!(
                text[past - 1],
                b'.' | b',' | b')' | b':' | b';' | b'!' | b'?'
            )
        {
            past -= 1;
        }
    }
    Some(Link {
        start: whole,
        end: past,
        host_start: start,
        host_end: end,
        mail,
    })
}

/// The registrable domain of a host, or the host.
pub(crate) fn registrable(host: &str) -> &str {
    ringoff_model::registrable(host).unwrap_or(host)
}

/// Hosts that shorten links for everybody: they name nobody.
pub(crate) fn shortens(domain: &str) -> bool {
    const SHORT: &[&str] = &[
        "bit.ly",
        "goo.gl",
        "t.co",
        "tinyurl.com",
        "is.gd",
        "clck.ru",
        "vk.cc",
        "u.to",
        "cutt.ly",
        "rb.gy",
        "ow.ly",
        "t.cn",
        "dwz.cn",
        "url.cn",
        "suo.im",
        "s.id",
        "t.ly",
        "tiny.cc",
        "lnkd.in",
        "shrtsms.in",
        "onelink.me",
        "app.link",
        "page.link",
        "wa.me",
        "t.me",
        "youtu.be",
        "forms.gle",
        "gmail.com",
    ];
    SHORT.contains(&domain)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hosts(text: &str) -> Vec<&str> {
        let mut links = Vec::new();
        find(text.as_bytes(), &mut links);
        links
            .iter()
            .map(|l| &text[l.host_start..l.host_end])
            .collect()
    }

    #[test]
    fn links_and_bare_hosts_are_found() {
        assert_eq!(
            hosts("see https://id.example.com/a?b=1."),
            ["id.example.com"]
        );
        assert_eq!(hosts("bank.kz: вход"), ["bank.kz"]);
        assert_eq!(
            hosts("write to help@example.org or www.example.org"),
            ["example.org", "www.example.org"]
        );
    }

    #[test]
    fn sentences_and_numbers_are_no_hosts() {
        assert!(hosts("ok.so late.tomorrow 2.5km 12.30 e.g.this haha.i know").is_empty());
    }
}
