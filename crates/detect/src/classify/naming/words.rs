//! Small helpers on names.

/// Strips what stands around a name.
pub(super) fn clean(written: &str) -> &str {
    let around = |c: char| c.is_whitespace() || "\"'«»“”‘’.,:;!?-–—()[]【】<>*#|/".contains(c);
    let name = written.trim_matches(around);
    let name = name
        .strip_suffix("'s")
        .or_else(|| name.strip_suffix("’s"))
        .unwrap_or(name);
    let article = ["the ", "The "].iter().find_map(|a| name.strip_prefix(a));
    article.unwrap_or(name)
}

/// Whether two compact names are one, or one begins the other by at least four letters (three where
/// that is all of it).
pub(crate) fn akin(a: &str, b: &str) -> bool {
    let (short, long) = if a.len() <= b.len() { (a, b) } else { (b, a) };
    !short.is_empty()
        && (short == long
            || (short.len() >= 4 && (long.starts_with(short) || common_prefix(short, long) >= 5)))
}

fn common_prefix(a: &str, b: &str) -> usize {
    a.bytes().zip(b.bytes()).take_while(|(x, y)| x == y).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_cleaned() {
        assert_eq!(clean(" «Пример»: "), "Пример");
        assert_eq!(clean("the Example's"), "Example");
    }

    #[test]
    fn names_that_begin_alike_are_akin() {
        assert!(akin("krisha", "krishakz"));
        assert!(akin("tele2", "tele2"));
        assert!(!akin("vk", "vkusvill"));
    }
}
