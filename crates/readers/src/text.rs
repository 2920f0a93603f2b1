//! Bytes into text, and what else several formats do with text.

use crate::peek::{Peeked, Rejoined};
use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Decoder, Encoding, UTF_8, UTF_16BE, UTF_16LE};
use ringoff_model::{Direction, Moment};
use std::borrow::Cow;
use std::io::{self, Read};

/// Bytes by which a character set is told.
const HEAD: u64 = 64 << 10;
/// Bytes decoded at a time.
const CHUNK: usize = 32 << 10;

/// Text of any character set as valid UTF-8, without a byte order mark.
///
/// Read it to the end with [`Read`]; bytes that mean nothing become U+FFFD. An input that fails
/// does so where it is read, after what came before.
pub(crate) fn decode_stream<'a>(input: &'a mut dyn Read) -> io::Result<Decoded<'a>> {
    let peeked = Peeked::read(input, HEAD);
    let (encoding, mark) = charset(&peeked.head);
    Ok(Decoded::new(peeked.chain(input, mark), Some(encoding)))
}

/// Like [`decode_stream`], for a format whose own bytes are ASCII and which checks each text it
/// hands on by itself: UTF-8 passes through unread. `declared` is the name of the character set
/// that the file states, which counts only where no mark says otherwise.
pub(crate) fn transcode_stream<'a>(
    input: &'a mut dyn Read,
    declared: fn(&[u8]) -> Option<&[u8]>,
) -> io::Result<Decoded<'a>> {
    let peeked = Peeked::read(input, HEAD);
    let head = &peeked.head;
    let (encoding, mark) = match marked(head) {
        Some(found) => found,
        None => (
            declared(head)
                .and_then(Encoding::for_label)
                .unwrap_or(UTF_8),
            0,
        ),
    };
    let encoding = (encoding != UTF_8).then_some(encoding);
    Ok(Decoded::new(peeked.chain(input, mark), encoding))
}

/// The first bytes of a file as text, to recognize it by.
pub(crate) fn head_text(head: &[u8]) -> Cow<'_, str> {
    let (encoding, mark) = charset(head);
    encoding
        .decode_without_bom_handling(head.get(mark..).unwrap_or_default())
        .0
}

/// The character set of a text, and how long its byte order mark is.
fn charset(head: &[u8]) -> (&'static Encoding, usize) {
    marked(head).unwrap_or_else(|| {
        if is_utf8(head) {
            return (UTF_8, 0);
        }
        let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
        detector.feed(head, true);
        (detector.guess(None, Utf8Detection::Allow), 0)
    })
}

/// UTF-8 and UTF-16 by their mark, and UTF-16 without a mark by the zero beside the first letter.
fn marked(head: &[u8]) -> Option<(&'static Encoding, usize)> {
    if let Some(found) = Encoding::for_bom(head) {
        return Some(found);
    }
    match head {
        [first, 0, second, 0, ..] if first.is_ascii() && second.is_ascii() && *first != 0 => {
            Some((UTF_16LE, 0))
        }
        [0, first, 0, second, ..] if first.is_ascii() && second.is_ascii() && *first != 0 => {
            Some((UTF_16BE, 0))
        }
        _ => None,
    }
}

/// Whether `head` is UTF-8, but for a character cut at its end.
fn is_utf8(head: &[u8]) -> bool {
    match std::str::from_utf8(head) {
        Ok(_) => true,
        Err(error) => error.error_len().is_none(),
    }
}

/// A decoding reader, made by [`decode_stream`] or [`transcode_stream`].
pub(crate) struct Decoded<'a> {
    input: Rejoined<'a>,
    /// `None` where bytes pass through.
    decoding: Option<Decoding>,
}

struct Decoding {
    decoder: Decoder,
    raw: Box<[u8]>,
    raw_at: usize,
    raw_end: usize,
    ended: bool,
    text: Box<[u8]>,
    text_at: usize,
    text_end: usize,
}

impl<'a> Decoded<'a> {
    fn new(input: Rejoined<'a>, encoding: Option<&'static Encoding>) -> Self {
        let decoding = encoding.map(|encoding| Decoding {
            decoder: encoding.new_decoder_without_bom_handling(),
            raw: vec![0; CHUNK].into_boxed_slice(),
            raw_at: 0,
            raw_end: 0,
            ended: false,
            text: vec![0; CHUNK].into_boxed_slice(),
            text_at: 0,
            text_end: 0,
        });
        Self { input, decoding }
    }
}

impl Read for Decoded<'_> {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        let Some(decoding) = &mut self.decoding else {
            return self.input.read(buf);
        };
        while decoding.text_at == decoding.text_end {
            if decoding.ended && decoding.raw_at == decoding.raw_end {
                return Ok(0);
            }
            decoding.next(&mut self.input)?;
        }
        let ready = &decoding.text[decoding.text_at..decoding.text_end];
        let length = ready.len().min(buf.len());
        buf[..length].copy_from_slice(&ready[..length]);
        decoding.text_at += length;
        Ok(length)
    }
}

impl Decoding {
    fn next(&mut self, input: &mut dyn Read) -> io::Result<()> {
        if self.raw_at == self.raw_end {
            self.raw_at = 0;
            self.raw_end = input.read(&mut self.raw)?;
            self.ended = self.raw_end == 0;
        }
        let (_, read, written, _) = self.decoder.decode_to_utf8(
            &self.raw[self.raw_at..self.raw_end],
            &mut self.text,
            self.ended,
        );
        self.raw_at += read;
        self.text_at = 0;
        self.text_end = written;
        Ok(())
    }
}

/// The parts of a name that are there, in one.
pub(crate) fn full_name(parts: [&Option<String>; 2]) -> String {
    let parts = parts.into_iter().flatten().map(|part| part.trim());
    let parts: Vec<&str> = parts.filter(|part| !part.is_empty()).collect();
    parts.join(" ")
}

/// The other side of a call in Android's own table of calls, and which way it went; `None` where the number is hidden.
pub(crate) fn android_call<'a>(
    number: &'a str,
    kind: Option<&[u8]>,
) -> Option<(&'a str, Direction)> {
    // A number that is hidden is -1 or -2; of the kinds 2 went out, the others came in, were missed, refused or stopped.
    let shown = !number.is_empty() && !number.starts_with('-');
    let direction = match kind {
        Some(b"2") => Direction::Sent,
        _ => Direction::Received,
    };
    shown.then_some((number, direction))
}

/// A time as phones write it: milliseconds as a rule, seconds in MMS and old exports, now and then
/// finer units. Zero and less mean that nothing is known.
pub(crate) fn moment(count: i64) -> Option<Moment> {
    match count {
        ..=0 => None,
        1..100_000_000_000 => Some(Moment::from_seconds(count)),
        100_000_000_000..100_000_000_000_000 => Some(Moment(count)),
        100_000_000_000_000..100_000_000_000_000_000 => Some(Moment(count / 1_000)),
        _ => Some(Moment(count / 1_000_000)),
    }
}

/// Android keeps the subject of an MMS as the bytes of its UTF-8, one character a byte. Gives the
/// subject back as it was written, or as it is where it was not changed that way.
pub(crate) fn undo_latin1(text: &str) -> Cow<'_, str> {
    if text.is_ascii() {
        return Cow::Borrowed(text);
    }
    let bytes: Option<Vec<u8>> = text
        .chars()
        .map(|c| u8::try_from(u32::from(c)).ok())
        .collect();
    match bytes.map(String::from_utf8) {
        Some(Ok(restored)) => Cow::Owned(restored),
        _ => Cow::Borrowed(text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decoded(bytes: &[u8]) -> String {
        let mut input = bytes;
        let mut text = String::new();
        let mut stream = decode_stream(&mut input).unwrap();
        stream.read_to_string(&mut text).unwrap();
        text
    }

    #[test]
    fn every_usual_character_set_becomes_utf8() {
        let text = "Дата,Текст\r\nваш код 4821, никому его не сообщайте\r\n";
        let utf16 =
            |order: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(order).collect::<Vec<_>>();
        assert_eq!(decoded(text.as_bytes()), text);
        assert_eq!(decoded(&[b"\xef\xbb\xbf", text.as_bytes()].concat()), text);
        assert_eq!(
            decoded(&[b"\xff\xfe".to_vec(), utf16(u16::to_le_bytes)].concat()),
            text
        );
        assert_eq!(
            decoded(&[b"\xfe\xff".to_vec(), utf16(u16::to_be_bytes)].concat()),
            text
        );
        assert_eq!(decoded(&encoding_rs::WINDOWS_1251.encode(text).0), text);
        let chinese = "时间,内容\r\n【示例】您的验证码是4821，请勿告诉他人\r\n";
        assert_eq!(decoded(&encoding_rs::GBK.encode(chinese).0), chinese);
    }

    #[test]
    fn utf16_without_a_mark_is_told_by_its_zeros() {
        let bytes: Vec<u8> = "<?xml".encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(decoded(&bytes), "<?xml");
    }

    #[test]
    fn bytes_that_mean_nothing_are_replaced() {
        let long = "x".repeat(HEAD as usize);
        let text = decoded(&[long.as_bytes(), b"a\xff\xfeb\xd0"].concat());
        let rest = text.strip_prefix(&long);
        assert_eq!(rest, Some("a\u{fffd}\u{fffd}b\u{fffd}"));
    }

    #[test]
    fn times_in_any_unit_are_one_moment() {
        for count in [
            1_700_000_000,
            1_700_000_000_000,
            1_700_000_000_000_000,
            1_700_000_000_000_000_000,
        ] {
            assert_eq!(moment(count), Some(Moment(1_700_000_000_000)));
        }
        assert_eq!(moment(0), None);
        assert_eq!(moment(-1), None);
    }

    #[test]
    fn a_subject_kept_byte_by_byte_is_restored() {
        let kept: String = "Тема".bytes().map(char::from).collect();
        assert_eq!(undo_latin1(&kept), "Тема");
        assert_eq!(undo_latin1("café"), "café");
        assert_eq!(undo_latin1("plain"), "plain");
    }
}
