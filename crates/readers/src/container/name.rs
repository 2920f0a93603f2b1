//! Names inside containers. Nothing is ever written under such a name: it is only a label. A name
//! that climbs out of its container or means a device is refused all the same, since its maker
//! meant harm; an absolute one loses its root and is read.

use ringoff_model::one_line;

/// Characters of a name that are shown; a cut one ends in a 120th, `…`.
const SHOWN: usize = 119;

/// Names that Windows takes for devices, whatever extension follows.
const DEVICES: [&str; 6] = ["con", "prn", "aux", "nul", "conin$", "conout$"];

/// `outer!name`, with the name made safe to show; `None` for a name that must not be used.
pub(super) fn label(outer: &str, raw: &[u8]) -> Option<String> {
    let name = String::from_utf8_lossy(raw);
    is_harmless(&name).then(|| shown(outer, raw))
}

/// `outer!name` for any name at all, to tell the person which entry was not read.
pub(super) fn shown(outer: &str, raw: &[u8]) -> String {
    let name = String::from_utf8_lossy(raw);
    let name = name.replace('\\', "/");
    let name = name.trim_start_matches('/');
    format!("{outer}!{}", one_line(name, SHOWN))
}

fn is_harmless(name: &str) -> bool {
    let mut depth = 0_usize;
    for part in name.split(['/', '\\']) {
        match part {
            "" | "." => {}
            ".." if depth == 0 => return false,
            ".." => depth -= 1,
            _ if is_device(part) => return false,
            _ => depth += 1,
        }
    }
    depth > 0 && !name.contains('\0')
}

fn is_device(part: &str) -> bool {
    let stem = part
        .split(['.', ':'])
        .next()
        .unwrap_or_default()
        .trim()
        .to_ascii_lowercase();
    let numbered = stem
        .strip_prefix("com")
        .or_else(|| stem.strip_prefix("lpt"));
    DEVICES.contains(&stem.as_str())
        || numbered.is_some_and(|n| {
            n.chars().count() == 1 && n.chars().all(|c| matches!(c, '0'..='9' | '¹' | '²' | '³'))
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ordinary_names_are_kept_and_absolute_ones_lose_their_root() {
        assert_eq!(
            label("a.zip", b"data/x.xml").as_deref(),
            Some("a.zip!data/x.xml")
        );
        assert_eq!(
            label("a.zip", b"/abs.xml").as_deref(),
            Some("a.zip!abs.xml")
        );
        assert_eq!(
            label("a.zip", b"a/../b.xml").as_deref(),
            Some("a.zip!a/../b.xml")
        );
        assert_eq!(
            label("a.zip", b"contact.vcf").as_deref(),
            Some("a.zip!contact.vcf")
        );
    }

    #[test]
    fn names_that_climb_or_mean_a_device_are_refused() {
        for name in [
            "../x",
            "a/../../x",
            "..\\x",
            "x\0y",
            "CON",
            "d/nul.txt",
            "COM1",
            "lpt9.xml",
            "..",
        ] {
            assert_eq!(label("a.zip", name.as_bytes()), None, "{name}");
        }
    }

    #[test]
    fn a_label_neither_steers_the_terminal_nor_grows() {
        let label = shown("a.zip", "x\u{1b}[31m\u{202e}lmx.sms\r\n".as_bytes());
        assert_eq!(label, "a.zip!x[31mlmx.sms");
        assert_eq!(
            shown("z", "я".repeat(500).as_bytes()).chars().count(),
            2 + SHOWN + 1
        );
    }
}
