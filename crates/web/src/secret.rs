//! Numbers nobody can guess, and comparing them without telling how far they agree.

use crate::platform::Platform;
use std::io;

/// `bytes` random bytes in hexadecimal.
pub(crate) fn draw(platform: &dyn Platform, bytes: usize) -> io::Result<String> {
    let mut raw = vec![0; bytes];
    platform.random(&mut raw)?;
    Ok(ringoff_model::hex(&raw))
}

/// Whether two secrets are one. Takes as long for any two of a length.
pub(crate) fn same(a: &str, b: &str) -> bool {
    let differ = a
        .bytes()
        .zip(b.bytes())
        .fold(0, |sum, (x, y)| sum | (x ^ y));
    a.len() == b.len() && std::hint::black_box(differ) == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_equal_secrets_are_the_same() {
        assert!(same("abc", "abc"));
        for (a, b) in [("abc", "abd"), ("abc", "ab"), ("", "a"), ("bbc", "abc")] {
            assert!(!same(a, b), "{a} {b}");
        }
    }
}
