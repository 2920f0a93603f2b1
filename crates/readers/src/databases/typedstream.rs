//! The text of a message that is kept as an attributed string: NeXT's typed stream, of which the first string is the text.
//! By the description at https://chrissardegna.com/blog/reverse-engineering-apples-typedstream-format/.

use std::borrow::Cow;

/// A new type of one letter, `+`: bytes with their length in front.
const STRING: [u8; 3] = [0x84, 0x01, b'+'];
/// Stands in the text for something attached.
const ATTACHED: char = '\u{fffc}';

/// The text, as far as there is one.
pub(super) fn text(stream: &[u8]) -> Option<Cow<'_, str>> {
    let stream = stream.strip_prefix(b"\x04\x0bstreamtyped")?;
    let at = stream
        .windows(STRING.len())
        .position(|part| part == STRING)?;
    let (length, rest) = length(&stream[at + STRING.len()..])?;
    let text = String::from_utf8_lossy(rest.get(..length)?);
    Some(match text.contains(ATTACHED) {
        true => text.replace(ATTACHED, "").trim().to_owned().into(),
        false => text,
    })
}

/// A length and what follows it: one byte, or two or four behind a mark.
fn length(bytes: &[u8]) -> Option<(usize, &[u8])> {
    let (mark, rest) = bytes.split_first()?;
    match mark {
        0x81 => {
            let (length, rest) = rest.split_first_chunk()?;
            Some((usize::from(u16::from_le_bytes(*length)), rest))
        }
        0x82 => {
            let (length, rest) = rest.split_first_chunk()?;
            Some((usize::try_from(u32::from_le_bytes(*length)).ok()?, rest))
        }
        0x80.. => None,
        length => Some((usize::from(*length), rest)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stream(length: &[u8], text: &[u8]) -> Vec<u8> {
        let head: &[u8] = b"\x04\x0bstreamtyped\x81\xe8\x03\x84\x01@\x84\x84\x84\x12NSAttributedString\0\x84\x84\x08NSObject\0\x85\x92\x84\x84\x84\x08NSString\x01\x94";
        [head, &STRING, length, text, b"\x86\x84\x02iI"].concat()
    }

    #[test]
    fn lengths_of_one_two_and_four_bytes_are_read() {
        assert_eq!(text(&stream(&[5], b"4821.")).as_deref(), Some("4821."));
        let long = "ы".repeat(150);
        assert_eq!(
            text(&stream(&[0x81, 44, 1], long.as_bytes())).as_deref(),
            Some(&*long)
        );
        let longer = "y".repeat(70_000);
        let length = [&[0x82][..], &70_000_u32.to_le_bytes()].concat();
        assert_eq!(
            text(&stream(&length, longer.as_bytes())).as_deref(),
            Some(&*longer)
        );
    }

    #[test]
    fn what_is_attached_is_no_text() {
        assert_eq!(
            text(&stream(&[6], "\u{fffc} hi".as_bytes())).as_deref(),
            Some("hi")
        );
    }

    #[test]
    fn a_stream_that_is_cut_or_none_has_no_text() {
        let whole = stream(&[5], b"4821.");
        for end in 0..whole.len() - 6 {
            assert_eq!(text(&whole[..end]), None, "{end}");
        }
        assert_eq!(text(b"bplist00"), None);
    }
}
