//! Tags and texts of XML, and of the SGML that older statements are written in, one at a time.
//!
//! A scanner, not a parser: nothing is remembered between two tokens, so that nesting costs
//! nothing; no declared entity is ever expanded; a text longer than the limit is stepped over
//! without being held.

use crate::ReadError;
use memchr::memchr;
use std::borrow::Cow;
use std::io::{BufRead, BufReader, Read};

/// What stands next in a text.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Token<'b> {
    /// `<name ...>`.
    Open {
        /// Without its namespace.
        name: &'b [u8],
        /// What follows the name.
        attributes: &'b [u8],
        /// `<name/>`.
        closed: bool,
    },
    /// `</name>`.
    Close(&'b [u8]),
    /// Text between two tags, entities undone, without the space around it; never empty.
    Text(Cow<'b, str>),
    /// A text or a tag beyond the limit.
    TooLong,
}

/// The tokens of a text in UTF-8.
pub(crate) struct Markup<R> {
    input: BufReader<R>,
    most: usize,
    held: Vec<u8>,
    /// The last two bytes read, held or not.
    last: [u8; 2],
    in_tag: bool,
    /// Whether the text ended inside a tag.
    pub(crate) cut: bool,
}

enum Found {
    /// The byte was found.
    Whole,
    /// The text ends before it.
    End,
}

enum Step {
    /// Nothing that counts; go on.
    Again,
    Text,
    Tag,
    Cdata,
    TooLong,
    End,
}

const CDATA: &[u8] = b"![CDATA[";

impl<R: Read> Markup<R> {
    /// Holds at most `most` bytes at a time.
    pub(crate) fn new(input: R, most: usize) -> Self {
        Self {
            input: BufReader::with_capacity(64 << 10, input),
            most,
            held: Vec::new(),
            last: [0; 2],
            in_tag: false,
            cut: false,
        }
    }

    /// The next token; `None` at the end.
    pub(crate) fn next(&mut self) -> Result<Option<Token<'_>>, ReadError> {
        // A loop and no recursion: a file may hold nothing but comments.
        let step = loop {
            match self.step()? {
                Step::Again => {}
                step => break step,
            }
        };
        let held = self.held.trim_ascii();
        Ok(match step {
            Step::Again | Step::End => None,
            Step::TooLong => Some(Token::TooLong),
            Step::Text => Some(Token::Text(text_of(held))),
            Step::Tag => Some(tag_of(held)),
            Step::Cdata => {
                let text = held.get(CDATA.len()..held.len() - 2).unwrap_or_default();
                Some(Token::Text(String::from_utf8_lossy(text.trim_ascii())))
            }
        })
    }

    fn step(&mut self) -> Result<Step, ReadError> {
        self.held.clear();
        if !self.in_tag {
            let found = self.until(b'<')?;
            self.in_tag = !matches!(found, Found::End);
            return Ok(match found {
                _ if self.held.len() > self.most => Step::TooLong,
                _ if !self.held.trim_ascii().is_empty() => Step::Text,
                Found::End => Step::End,
                Found::Whole => Step::Again,
            });
        }
        self.in_tag = false;
        let mut found = self.until(b'>')?;
        let comment = self.held.starts_with(b"!--");
        let cdata = self.held.starts_with(CDATA);
        if comment || cdata {
            let end: &[u8; 2] = if comment { b"--" } else { b"]]" };
            while matches!(found, Found::Whole) && self.last != *end {
                hold(&mut self.held, &mut self.last, self.most, b">");
                found = self.until(b'>')?;
            }
        }
        if matches!(found, Found::End) {
            self.cut = true;
            return Ok(Step::End);
        }
        if self.held.starts_with(b"!") && !comment && !cdata {
            return Err(ReadError::Doctype);
        }
        if comment || self.held.starts_with(b"?") {
            return Ok(Step::Again);
        }
        if self.held.len() > self.most {
            return Ok(Step::TooLong);
        }
        if !cdata {
            return Ok(Step::Tag);
        }
        let text = &self.held[CDATA.len()..self.held.len() - 2];
        Ok(if text.trim_ascii().is_empty() {
            Step::Again
        } else {
            Step::Cdata
        })
    }

    /// Reads to `byte` and past it; holds what stands before.
    fn until(&mut self, byte: u8) -> Result<Found, ReadError> {
        loop {
            let piece = self.input.fill_buf()?;
            if piece.is_empty() {
                return Ok(Found::End);
            }
            let end = memchr(byte, piece);
            let length = end.map_or(piece.len(), |at| at + 1);
            let new = &piece[..end.unwrap_or(piece.len())];
            hold(&mut self.held, &mut self.last, self.most, new);
            self.input.consume(length);
            if end.is_some() {
                return Ok(Found::Whole);
            }
        }
    }
}

/// Holds more bytes, up to the limit and one, and remembers the last two in any case.
fn hold(held: &mut Vec<u8>, last: &mut [u8; 2], most: usize, new: &[u8]) {
    let room = (most + 1).saturating_sub(held.len());
    held.extend_from_slice(&new[..new.len().min(room)]);
    *last = match new {
        [] => *last,
        [one] => [last[1], *one],
        [.., one, two] => [*one, *two],
    };
}

fn tag_of(tag: &[u8]) -> Token<'_> {
    if let Some(name) = tag.strip_prefix(b"/") {
        return Token::Close(local(name.trim_ascii()));
    }
    let (tag, closed) = match tag.strip_suffix(b"/") {
        Some(tag) => (tag, true),
        None => (tag, false),
    };
    let end = tag
        .iter()
        .position(u8::is_ascii_whitespace)
        .unwrap_or(tag.len());
    Token::Open {
        name: local(&tag[..end]),
        attributes: &tag[end..],
        closed,
    }
}

/// A name without its namespace.
fn local(name: &[u8]) -> &[u8] {
    memchr(b':', name).map_or(name, |at| &name[at + 1..])
}

/// The value of an attribute.
pub(crate) fn attribute<'b>(attributes: &'b [u8], name: &str) -> Option<&'b str> {
    let text = std::str::from_utf8(attributes).ok()?;
    let mut rest = text;
    loop {
        let (key, after) = rest.split_once('=')?;
        let after = after.trim_start();
        let quote = after.chars().next().filter(|c| matches!(c, '"' | '\''))?;
        let (value, behind) = after[1..].split_once(quote)?;
        if key.trim() == name {
            return Some(value);
        }
        rest = behind;
    }
}

/// Text with the five entities of XML, `&nbsp;` and numbers undone; any other stays as it is.
pub(crate) fn text_of(bytes: &[u8]) -> Cow<'_, str> {
    let text = String::from_utf8_lossy(bytes);
    if !text.contains('&') {
        return text;
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text.as_ref();
    while let Some((before, after)) = rest.split_once('&') {
        out.push_str(before);
        let known = after
            .char_indices()
            .take(9)
            .find(|(_, c)| *c == ';')
            .and_then(|(end, _)| Some((character(&after[..end])?, end)));
        match known {
            Some((c, end)) => {
                out.push(c);
                rest = &after[end + 1..];
            }
            None => {
                out.push('&');
                rest = after;
            }
        }
    }
    out.push_str(rest);
    Cow::Owned(out)
}

fn character(name: &str) -> Option<char> {
    let number = match name {
        "amp" => return Some('&'),
        "lt" => return Some('<'),
        "gt" => return Some('>'),
        "quot" => return Some('"'),
        "apos" => return Some('\''),
        "nbsp" => return Some(' '),
        _ => name.strip_prefix('#')?,
    };
    let code = match number.strip_prefix(['x', 'X']) {
        Some(hex) => u32::from_str_radix(hex, 16).ok()?,
        None => number.parse().ok()?,
    };
    char::from_u32(code).filter(|c| !c.is_control() || c.is_whitespace())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tokens(text: &str, most: usize) -> Vec<String> {
        let mut markup = Markup::new(text.as_bytes(), most);
        let mut out = Vec::new();
        loop {
            match markup.next() {
                Ok(Some(token)) => out.push(match token {
                    Token::Open { name, closed, .. } => {
                        format!(
                            "<{}{}",
                            String::from_utf8_lossy(name),
                            if closed { "/" } else { "" }
                        )
                    }
                    Token::Close(name) => format!("/{}", String::from_utf8_lossy(name)),
                    Token::Text(text) => text.into_owned(),
                    Token::TooLong => "too long".into(),
                }),
                Ok(None) => break,
                Err(error) => {
                    out.push(error.name().into());
                    break;
                }
            }
        }
        if markup.cut {
            out.push("cut".into());
        }
        out
    }

    #[test]
    fn tags_and_texts_come_in_order() {
        assert_eq!(
            tokens(
                "OFXHEADER:100\r\n\r\n<OFX>\n<A>x &amp; y\n<n:B c='1'/></OFX>",
                100
            ),
            ["OFXHEADER:100", "<OFX", "<A", "x & y", "<B/", "/OFX"]
        );
        assert_eq!(
            tokens(
                "<?xml a='>'?><!-- <b> --> <c><![CDATA[ a < b > c ]]></c>",
                100
            ),
            ["'?>", "<c", "a < b > c", "/c"]
        );
        assert_eq!(tokens("<!---->x", 9), ["x"]);
        assert_eq!(
            tokens("&#x41;&#66;&unknown;&;&#0;&", 99),
            ["AB&unknown;&;&#0;&"]
        );
    }

    #[test]
    fn declarations_of_types_are_refused() {
        assert_eq!(
            tokens("<!DOCTYPE a [<!ENTITY b 'c'>]><a>", 100),
            ["doctype"]
        );
        assert_eq!(tokens("<a><!ENTITY b 'c'>", 100), ["<a", "doctype"]);
    }

    #[test]
    fn what_is_too_long_is_stepped_over() {
        let long = "y".repeat(50);
        assert_eq!(
            tokens(&format!("<a>{long}</a><b>x"), 9),
            ["<a", "too long", "/a", "<b", "x"]
        );
        assert_eq!(tokens(&format!("<a {long}><b>"), 9), ["too long", "<b"]);
        assert_eq!(tokens(&format!("<!--{long}>{long}--><b>"), 9), ["<b"]);
        assert_eq!(
            tokens(&format!("<![CDATA[{long}>{long}]]><b>"), 20),
            ["too long", "<b"]
        );
    }

    #[test]
    fn a_hundred_thousand_comments_use_up_no_stack() {
        assert_eq!(tokens(&("<!-- -->".repeat(100_000) + "<a>"), 100), ["<a"]);
    }

    #[test]
    fn an_end_in_the_middle_is_told() {
        for text in ["<a", "<!-- a", "<![CDATA[ a ]", "<!-- -> "] {
            assert_eq!(
                tokens(text, 100).last().map(String::as_str),
                Some("cut"),
                "{text}"
            );
        }
    }

    #[test]
    fn attributes_are_found_by_their_whole_name() {
        assert_eq!(attribute(b" xCcy='1' Ccy=\"KZT\"", "Ccy"), Some("KZT"));
        assert_eq!(attribute(b" Ccy=KZT", "Ccy"), None);
    }

    proptest::proptest! {
        #[test]
        fn no_text_makes_it_fail_and_none_is_held_beyond_the_limit(text in "[<>!\\-\\[\\]CDATA&;#/a ]{0,200}", most in 1_usize..40) {
            let mut markup = Markup::new(text.as_bytes(), most);
            while let Ok(Some(_)) = markup.next() {
                proptest::prop_assert!(markup.held.len() <= most + 1);
            }
        }
    }
}
