//! A path as text: on Unix a name may be any bytes.

use std::fmt::Write as _;
use std::path::Path;

/// A path to show: where it is no text, its bytes that are none stand as `\xF1`.
pub fn path_text(path: &Path) -> String {
    let mut text = String::new();
    for part in path.as_os_str().as_encoded_bytes().utf8_chunks() {
        text.push_str(part.valid());
        for byte in part.invalid() {
            // Writing into a string cannot fail.
            let _ = write!(text, "\\x{byte:02X}");
        }
    }
    text
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt as _;

    #[test]
    fn a_name_of_any_bytes_is_shown_as_text() {
        let path = Path::new(OsStr::from_bytes(b"a/\xf1\xec.xml"));
        assert_eq!(path_text(path), "a/\\xF1\\xEC.xml");
        assert_eq!(path_text(Path::new("а/字.xml")), "а/字.xml");
    }
}
