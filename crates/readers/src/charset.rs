//! Bytes of any character set to text, labels taken with a grain of salt.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, ISO_2022_JP, UTF_8, WINDOWS_1252};
use mail_parser::decoders::charsets::{DecoderFnc, map::charset_decoder};
use memchr::memchr;
use std::borrow::Cow;

/// Bytes from which an unlabelled character set is guessed.
const GUESSED_FROM: usize = 64 << 10;

/// What a mail or a card says about the character set of a text.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) enum Charset {
    /// Nothing, or a label that nobody knows.
    #[default]
    Unknown,
    /// One that browsers know.
    Known(&'static Encoding),
    /// One that only mail knows (UTF-7 and the like).
    OfMail(DecoderFnc),
}

impl PartialEq for Charset {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Unknown, Self::Unknown) => true,
            (Self::Known(a), Self::Known(b)) => a == b,
            (Self::OfMail(a), Self::OfMail(b)) => std::ptr::fn_addr_eq(*a, *b),
            _ => false,
        }
    }
}

impl Charset {
    pub(crate) fn labelled(label: &[u8]) -> Self {
        // Plain ASCII says nothing about the bytes beyond it.
        if label.is_empty() || label.len() > 40 || label.eq_ignore_ascii_case(b"us-ascii") {
            return Self::Unknown;
        }
        match Encoding::for_label_no_replacement(label) {
            Some(encoding) => Self::Known(encoding),
            None => charset_decoder(label).map_or(Self::Unknown, Self::OfMail),
        }
    }

    /// What bytes that are not UTF-8 and have no label look like.
    pub(crate) fn guessed(bytes: &[u8]) -> Self {
        Self::Known(guess(bytes))
    }
}

/// Appends the text of `bytes`. What cannot be decoded becomes U+FFFD.
pub(crate) fn decode(charset: Charset, bytes: &[u8], out: &mut String) {
    match charset {
        Charset::OfMail(decoder) => out.push_str(&decoder(bytes)),
        // UTF-8 labelled as Latin letters is common, the reverse looks like UTF-8 only by a miracle.
        Charset::Known(encoding) if encoding == UTF_8 || encoding == WINDOWS_1252 => {
            match std::str::from_utf8(bytes) {
                Ok(text) => push(text, out),
                Err(_) if encoding == UTF_8 => damaged_utf8(bytes, out),
                Err(_) => by(encoding, bytes, out),
            }
        }
        Charset::Known(encoding) => by(encoding, bytes, out),
        Charset::Unknown => match std::str::from_utf8(bytes) {
            Ok(text) => push(text, out),
            Err(_) => damaged_utf8(bytes, out),
        },
    }
}

/// A few broken characters are damage; many mean that the label lies.
fn damaged_utf8(bytes: &[u8], out: &mut String) {
    let text = String::from_utf8_lossy(bytes);
    if is_mostly_whole(&text) {
        push(&text, out);
    } else {
        by(guess(bytes), bytes, out);
    }
}

/// Whether bytes are UTF-8 but for a few characters, as text is that was cut by bytes.
pub(crate) fn is_nearly_utf8(bytes: &[u8]) -> bool {
    is_mostly_whole(&String::from_utf8_lossy(bytes))
}

fn is_mostly_whole(text: &str) -> bool {
    let broken = text.chars().filter(|c| *c == '\u{fffd}').count();
    let foreign = text.chars().filter(|c| !c.is_ascii()).count();
    broken * 4 <= foreign
}

fn guess(bytes: &[u8]) -> &'static Encoding {
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Allow);
    detector.feed(&bytes[..bytes.len().min(GUESSED_FROM)], true);
    detector.guess(None, Utf8Detection::Deny)
}

fn by(encoding: &'static Encoding, bytes: &[u8], out: &mut String) {
    let bytes = if encoding == ISO_2022_JP {
        without_idle_escapes(bytes)
    } else {
        Cow::Borrowed(bytes)
    };
    let (text, _) = encoding.decode_without_bom_handling(&bytes);
    push(&text, out);
}

/// Writers end each piece of Japanese with an escape and begin the next with another. `encoding_rs` takes the first of
/// two that stand together for an attack and puts U+FFFD.
fn without_idle_escapes(bytes: &[u8]) -> Cow<'_, [u8]> {
    const ESCAPE: u8 = 0x1b;
    let idle = |at: usize| bytes[at] == ESCAPE && bytes.get(at + 3) == Some(&ESCAPE);
    let mut out = Vec::new();
    let (mut copied, mut at) = (0, 0);
    while let Some(found) = memchr(ESCAPE, &bytes[at..]).map(|i| at + i) {
        at = found + 1;
        if idle(found) {
            out.extend_from_slice(&bytes[copied..found]);
            (copied, at) = (found + 3, found + 3);
        }
    }
    if copied == 0 {
        return Cow::Borrowed(bytes);
    }
    out.extend_from_slice(&bytes[copied..]);
    Cow::Owned(out)
}

fn push(text: &str, out: &mut String) {
    out.push_str(text.strip_prefix('\u{feff}').unwrap_or(text));
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(label: &str, bytes: &[u8]) -> String {
        let mut out = String::new();
        decode(Charset::labelled(label.as_bytes()), bytes, &mut out);
        out
    }

    #[test]
    fn every_usual_character_set_is_decoded() {
        let cases = [
            ("utf-8", "Код 验证码 әіңғ"),
            ("windows-1251", "Ваш код"),
            ("cp1251", "Ваш код"),
            ("koi8-r", "Ваш код"),
            ("iso-8859-5", "Ваш код"),
            ("gb2312", "您的验证码"),
            ("gb18030", "您的验证码"),
            ("big5", "您的驗證碼"),
            ("shift_jis", "認証コード"),
            ("euc-kr", "인증번호"),
            ("iso-2022-jp", "認証コード"),
        ];
        for (label, sample) in cases {
            let encoding = Encoding::for_label(label.as_bytes()).unwrap();
            let (bytes, _, lost) = encoding.encode(sample);
            assert!(!lost, "{label}");
            assert_eq!(text(label, &bytes), sample, "{label}");
        }
    }

    #[test]
    fn wrong_and_missing_labels_are_mended() {
        assert_eq!(text("iso-8859-1", "Код".as_bytes()), "Код");
        assert_eq!(text("us-ascii", "Код".as_bytes()), "Код");
        let (bytes, _, _) =
            encoding_rs::WINDOWS_1251.encode("Никому не сообщайте этот код подтверждения");
        assert_eq!(
            text("", &bytes),
            "Никому не сообщайте этот код подтверждения"
        );
        assert_eq!(
            text("utf-8", &bytes),
            "Никому не сообщайте этот код подтверждения"
        );
        assert_eq!(text("no-such-set", b"plain"), "plain");
    }

    #[test]
    fn one_cut_character_does_not_spoil_the_rest() {
        let bytes = "Никому не сообщайте".as_bytes();
        assert_eq!(
            text("utf-8", &bytes[..bytes.len() - 1]),
            "Никому не сообщайт\u{fffd}"
        );
    }

    #[test]
    fn one_cut_character_without_a_label_does_not_spoil_the_rest() {
        let bytes = "Никому не сообщайте".as_bytes();
        assert_eq!(
            text("", &bytes[..bytes.len() - 1]),
            "Никому не сообщайт\u{fffd}"
        );
    }

    #[test]
    fn pieces_of_japanese_side_by_side_have_nothing_between_them() {
        let piece = |text| encoding_rs::ISO_2022_JP.encode(text).0.into_owned();
        let bytes = [piece("確認"), piece("コード"), b" 4821".to_vec()].concat();
        assert_eq!(text("iso-2022-jp", &bytes), "確認コード 4821");
    }

    #[test]
    fn utf_7_is_known_to_mail_only() {
        assert_eq!(text("utf-7", b"caf+AOk-"), "café");
    }
}
