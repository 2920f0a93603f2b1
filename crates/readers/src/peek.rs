//! Looking at the first bytes of a stream without losing them, nor what comes after.

use std::io::{self, Cursor, Read};

/// The first bytes of a stream that have been read already, and why there are no more, where
/// reading failed among them: what could be read is worth reading.
pub(crate) struct Peeked {
    /// The bytes.
    pub head: Vec<u8>,
    failure: Option<io::Error>,
}

impl Peeked {
    /// Reads up to `most` bytes.
    pub(crate) fn read(input: &mut dyn Read, most: u64) -> Self {
        let mut head = Vec::new();
        let failure = input.take(most).read_to_end(&mut head).err();
        Self { head, failure }
    }

    /// Why reading failed, where nothing will be made of the bytes.
    pub(crate) fn failure(self) -> io::Result<()> {
        self.failure.map_or(Ok(()), Err)
    }

    /// The stream again from byte `from` of the head on.
    pub(crate) fn chain<'i>(self, input: &'i mut dyn Read, from: usize) -> Rejoined<'i> {
        let mut head = Cursor::new(self.head);
        head.set_position(from as u64);
        Rejoined {
            head,
            failure: self.failure,
            input,
        }
    }
}

/// A whole stream, made by [`Peeked::chain`].
pub(crate) struct Rejoined<'i> {
    head: Cursor<Vec<u8>>,
    failure: Option<io::Error>,
    input: &'i mut dyn Read,
}

impl Read for Rejoined<'_> {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        let read = self.head.read(buf)?;
        if read > 0 || buf.is_empty() {
            return Ok(read);
        }
        match self.failure.take() {
            Some(error) => Err(error),
            None => self.input.read(buf),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stream_that_was_looked_at_is_whole_again() {
        let mut input = &b"abcdef"[..];
        let peeked = Peeked::read(&mut input, 4);
        assert_eq!(peeked.head, b"abcd");
        let mut text = String::new();
        peeked
            .chain(&mut input, 1)
            .read_to_string(&mut text)
            .unwrap();
        assert_eq!(text, "bcdef");
    }

    #[test]
    fn a_failure_comes_after_what_was_read_before_it() {
        struct Failing;
        impl Read for Failing {
            fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
                Err(io::Error::other("gone"))
            }
        }
        let mut input = b"abc".chain(Failing);
        let peeked = Peeked::read(&mut input, 64);
        let mut whole = peeked.chain(&mut input, 0);
        let mut bytes = Vec::new();
        assert!(whole.read_to_end(&mut bytes).is_err());
        assert_eq!(bytes, b"abc");
    }
}
