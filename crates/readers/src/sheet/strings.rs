//! The texts that cells of a workbook share.

use crate::markup::{Markup, Token, attribute};
use crate::{Limits, ReadError};
use std::io::Read;

/// The texts, one behind the other.
#[derive(Default)]
pub(crate) struct Strings {
    text: String,
    /// Where each ends.
    ends: Vec<usize>,
}

impl Strings {
    /// Reads `sharedStrings.xml`.
    pub(crate) fn read(input: impl Read, limits: &Limits) -> Result<Self, ReadError> {
        let mut markup = Markup::new(input, limits.entry_bytes);
        let mut out = Self::default();
        let (mut in_text, mut spoken) = (false, false);
        // Whether space may stand at an end of this run, and of the one before; `Markup` tells none.
        let (mut spaced, mut spaced_before) = (false, false);
        while let Some(token) = markup.next()? {
            match token {
                Token::Open {
                    name: b"t",
                    attributes,
                    closed,
                } => {
                    in_text = !closed && !spoken;
                    spaced = attribute(attributes, "xml:space") == Some("preserve");
                }
                Token::Open { name: b"rPh", .. } => spoken = true,
                Token::Close(b"rPh") => spoken = false,
                Token::Text(text) if in_text => {
                    let first = out.ends.last().copied().unwrap_or_default() == out.text.len();
                    if (spaced || spaced_before) && !first {
                        out.text.push(' ');
                    }
                    out.text.push_str(&text);
                    spaced_before = spaced;
                }
                Token::Close(b"t") => in_text = false,
                Token::Close(b"si")
                | Token::Open {
                    name: b"si",
                    closed: true,
                    ..
                } => {
                    out.ends.push(out.text.len());
                    spaced_before = false;
                }
                _ => {}
            }
            // Each entry takes room, an empty one too.
            let held = out.text.len() + out.ends.len() * size_of::<usize>();
            if held > limits.shared_text_bytes {
                return Err(ReadError::Limit {
                    which: "shared_text_bytes",
                    limit: limits.shared_text_bytes as u64,
                });
            }
        }
        Ok(out)
    }

    /// The text of that number.
    pub(crate) fn get(&self, at: usize) -> Option<&str> {
        let end = *self.ends.get(at)?;
        let start = at
            .checked_sub(1)
            .map_or(Some(0), |before| self.ends.get(before).copied())?;
        self.text.get(start..end)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_text_has_its_number() {
        let xml = "<sst><si><t>one</t></si><si/><si><t/></si><si><t>дата</t><rPh><t>spoken</t></rPh></si></sst>";
        let strings = Strings::read(xml.as_bytes(), &Limits::default()).unwrap();
        let all: Vec<_> = (0..5).map(|at| strings.get(at)).collect();
        assert_eq!(all, [Some("one"), Some(""), Some(""), Some("дата"), None]);
    }

    #[test]
    fn they_take_no_more_room_than_the_limit() {
        let limits = Limits {
            shared_text_bytes: 1_000,
            ..Limits::default()
        };
        let xml = format!("<sst>{}</sst>", "<si/>".repeat(200));
        let error = Strings::read(xml.as_bytes(), &limits).err().unwrap();
        assert!(matches!(
            error,
            ReadError::Limit {
                which: "shared_text_bytes",
                ..
            }
        ));
    }
}
