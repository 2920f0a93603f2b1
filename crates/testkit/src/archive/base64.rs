/// Base64 without line breaks.
pub fn base64(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut out = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for three in bytes.chunks(3) {
        let joined = three
            .iter()
            .fold(0usize, |joined, byte| joined << 8 | usize::from(*byte))
            << (8 * (3 - three.len()));
        for place in 0..4 {
            out.push(if place <= three.len() {
                char::from(LETTERS[joined >> (18 - 6 * place) & 63])
            } else {
                '='
            });
        }
    }
    out
}

/// Base64 in lines of 76 characters, as mail wants it.
pub(super) fn base64_lines(bytes: &[u8]) -> String {
    let mut out = String::new();
    for line in bytes.chunks(57) {
        out.push_str(&base64(line));
        out.push_str("\r\n");
    }
    out
}

/// Quoted-printable, as mail wants it: short lines, `=` and everything beyond ASCII by its number.
pub(super) fn quoted_printable(bytes: &[u8]) -> String {
    let mut out = String::new();
    for line in bytes.split(|byte| *byte == b'\n') {
        let line = line.strip_suffix(b"\r").unwrap_or(line);
        let mut width = 0;
        for (at, byte) in line.iter().enumerate() {
            let last_space = at + 1 == line.len() && *byte == b' ';
            let plain = (b' '..=b'~').contains(byte) && *byte != b'=' && !last_space;
            let needs = if plain { 1 } else { 3 };
            if width + needs > 75 {
                out.push_str("=\r\n");
                width = 0;
            }
            if plain {
                out.push(char::from(*byte));
            } else {
                out.push_str(&format!("={byte:02X}"));
            }
            width += needs;
        }
        out.push_str("\r\n");
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_become_base64_with_its_padding() {
        assert_eq!(base64(b""), "");
        assert_eq!(base64(b"A"), "QQ==");
        assert_eq!(base64(b"ABC\xff"), "QUJD/w==");
        assert_eq!(base64_lines(&[0; 58]).lines().count(), 2);
    }

    #[test]
    fn quoted_printable_lines_stay_short() {
        let text = "a=ы ".repeat(60);
        let out = quoted_printable(text.as_bytes());
        assert!(out.lines().all(|line| line.len() <= 76));
        assert!(out.starts_with("a=3D=D1=8B a=3D"));
        assert!(out.ends_with("=20\r\n"));
    }
}
