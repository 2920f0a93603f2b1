//! Header text: folds undone, encoded words (RFC 2047) decoded, raw 8-bit text guessed.

use crate::charset::{Charset, decode, is_nearly_utf8};
use crate::transfer::{base64, q_word};
use memchr::{memchr, memmem};
use std::borrow::Cow;

/// Bytes of one header value that are decoded; the rest is padding or an attack.
const VALUE: usize = 16 << 10;

/// Decodes a header value. `body` is the character set of the mail's text, which writers of raw
/// 8-bit headers use for them too.
pub(super) fn header_text(raw: &[u8], body: Charset) -> Cow<'_, str> {
    let raw = raw[..raw.len().min(VALUE)].trim_ascii();
    let plain = memmem::find(raw, b"=?").is_none() && memchr(b'\n', raw).is_none();
    if plain && let Ok(text) = std::str::from_utf8(raw) {
        return Cow::Borrowed(text);
    }
    let mut out = Decoded {
        text: String::with_capacity(raw.len()),
        pending: Vec::new(),
        charset: Charset::Unknown,
        body,
    };
    let mut rest = raw;
    while let Some(at) = memmem::find(rest, b"=?") {
        let (literal, from) = rest.split_at(at);
        match encoded_word(from) {
            Some(word) => {
                out.literal(literal, true);
                out.word(&word);
                rest = &from[word.length..];
            }
            None => {
                out.literal(&rest[..at + 2], false);
                rest = &from[2..];
            }
        }
    }
    out.literal(rest, false);
    out.flush();
    Cow::Owned(out.text)
}

struct Word<'a> {
    charset: &'a [u8],
    base64: bool,
    text: &'a [u8],
    length: usize,
}

/// `=?charset?B?text?=` at the start of `bytes`.
fn encoded_word(bytes: &[u8]) -> Option<Word<'_>> {
    let inner = &bytes[2..];
    let mark = memchr(b'?', &inner[..inner.len().min(64)])?;
    let charset = &inner[..mark];
    if charset.is_empty() || !charset.iter().all(u8::is_ascii_graphic) {
        return None;
    }
    let base64 = match inner.get(mark + 1)? {
        b'b' | b'B' => true,
        b'q' | b'Q' => false,
        _ => return None,
    };
    let text = inner.get(mark + 2..)?.strip_prefix(b"?")?;
    let end = memmem::find(text, b"?=")?;
    // RFC 2231 lets a language follow the character set.
    let charset = charset.split(|b| *b == b'*').next().unwrap_or(charset);
    Some(Word {
        charset,
        base64,
        text: &text[..end],
        length: 2 + mark + 3 + end + 2,
    })
}

struct Decoded {
    text: String,
    /// Bytes of neighbouring words of one character set: some writers split a character in two.
    pending: Vec<u8>,
    charset: Charset,
    body: Charset,
}

impl Decoded {
    fn word(&mut self, word: &Word<'_>) {
        let charset = Charset::labelled(word.charset);
        if charset != self.charset {
            self.flush();
            self.charset = charset;
        }
        if word.base64 {
            base64(word.text, VALUE, &mut self.pending);
        } else {
            q_word(word.text, &mut self.pending);
        }
    }

    fn flush(&mut self) {
        if !self.pending.is_empty() {
            decode(self.charset, &self.pending, &mut self.text);
            self.pending.clear();
        }
    }

    /// Text between words. White space between two words belongs to neither and is dropped.
    fn literal(&mut self, raw: &[u8], word_follows: bool) {
        if raw.is_empty()
            || (word_follows && !self.pending.is_empty() && raw.trim_ascii().is_empty())
        {
            return;
        }
        self.flush();
        let unfolded = unfold(raw);
        let charset = if is_nearly_utf8(&unfolded) {
            Charset::Unknown
        } else {
            self.body
        };
        decode(charset, &unfolded, &mut self.text);
    }
}

/// Takes line ends away; the white space that follows them stays, as spaces.
pub(super) fn unfold(raw: &[u8]) -> Cow<'_, [u8]> {
    if memchr(b'\n', raw).is_none() {
        return Cow::Borrowed(raw);
    }
    let kept = raw.iter().filter(|b| !matches!(b, b'\r' | b'\n'));
    Cow::Owned(kept.map(|b| if *b == b'\t' { b' ' } else { *b }).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(raw: &[u8]) -> String {
        header_text(raw, Charset::Unknown).into_owned()
    }

    #[test]
    fn plain_text_is_not_copied() {
        assert!(matches!(
            header_text(b" Your code ", Charset::Unknown),
            Cow::Borrowed("Your code")
        ));
    }

    #[test]
    fn encoded_words_are_decoded_and_the_space_between_them_dropped() {
        assert_eq!(
            text(
                "=?utf-8?B?0JrQvtC0?=\r\n =?UTF-8?Q?_=D0=B2=D1=85=D0=BE=D0=B4=D0=B0?= 12"
                    .as_bytes()
            ),
            "Код входа 12"
        );
        assert_eq!(text(b"=?koi8-r?Q?=EB=CF=C4?="), "Код");
        assert_eq!(text(b"a =?us-ascii*en?q?b=20c?= d"), "a b c d");
    }

    #[test]
    fn a_character_split_between_two_words_is_joined() {
        assert_eq!(text(b"=?utf-8?Q?=E9=AA?= =?utf-8?Q?=8C=E8=AF=81?="), "验证");
    }

    #[test]
    fn what_only_looks_like_a_word_stays() {
        for raw in [
            "=?",
            "=?x",
            "1 =?utf-8?Z?x?= 2",
            "=?utf-8?Q?open",
            "=??Q?x?=",
            "a=?=?b",
        ] {
            assert_eq!(text(raw.as_bytes()), raw);
        }
    }

    #[test]
    fn raw_8_bit_text_takes_the_character_set_of_the_body() {
        let (raw, _, _) = encoding_rs::KOI8_R.encode("Подтверждение");
        assert_eq!(
            header_text(&raw, Charset::labelled(b"koi8-r")),
            "Подтверждение"
        );
        assert_eq!(
            header_text("Подтверждение".as_bytes(), Charset::labelled(b"koi8-r")),
            "Подтверждение"
        );
    }

    #[test]
    fn a_cut_character_does_not_spoil_a_raw_header() {
        let raw = "Магазин ламп".as_bytes();
        for body in [Charset::Unknown, Charset::labelled(b"koi8-r")] {
            assert_eq!(
                header_text(&raw[..raw.len() - 1], body),
                "Магазин лам\u{fffd}"
            );
        }
    }

    #[test]
    fn japanese_words_are_joined_without_a_gap() {
        assert_eq!(
            text(b"=?ISO-2022-JP?B?GyRCM05HJxsoQg==?=\r\n =?iso-2022-jp?B?GyRCJTMhPCVJGyhC?="),
            "確認コード"
        );
    }

    #[test]
    fn folds_are_undone() {
        assert_eq!(text(b"one\r\n two\n\tthree"), "one two three");
    }
}
