//! Bytes of any character set to text, labels taken with a grain of salt.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8, WINDOWS_1252};
use mail_parser::decoders::charsets::{DecoderFnc, map::charset_decoder};

/// Bytes from which an unlabelled character set is guessed.
const GUESSED_FROM: usize = 64 << 10;

/// What a mail says about the character set of a text.
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
        Self::Known(guess(bytes, Utf8Detection::Deny))
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
            Err(_) => by(guess(bytes, Utf8Detection::Allow), bytes, out),
        },
    }
}

/// A few broken characters are damage; many mean that the label lies.
fn damaged_utf8(bytes: &[u8], out: &mut String) {
    let text = String::from_utf8_lossy(bytes);
    let broken = text.chars().filter(|c| *c == '\u{fffd}').count();
    let foreign = text.chars().filter(|c| !c.is_ascii()).count();
    if broken * 4 > foreign {
        by(guess(bytes, Utf8Detection::Deny), bytes, out);
    } else {
        push(&text, out);
    }
}

fn guess(bytes: &[u8], utf8: Utf8Detection) -> &'static Encoding {
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Allow);
    detector.feed(&bytes[..bytes.len().min(GUESSED_FROM)], true);
    detector.guess(None, utf8)
}

fn by(encoding: &'static Encoding, bytes: &[u8], out: &mut String) {
    let (text, _) = encoding.decode_without_bom_handling(bytes);
    push(&text, out);
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
    fn utf_7_is_known_to_mail_only() {
        assert_eq!(text("utf-7", b"caf+AOk-"), "café");
    }
}
