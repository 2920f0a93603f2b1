//! What the codes of a font say, and how wide they are.

use super::letters::Letters;
use crate::ReadError;
use encoding_rs::{GBK, UTF_16BE, WINDOWS_1252};
use hayro_cmap::{BfString, CMap};
use hayro_syntax::object::{Array, Dict, Name, Number, Object, Stream};
use std::collections::BTreeMap;

/// Widths that are kept: as many as a font may have letters.
const WIDTHS: usize = 65_536;
/// Items and widths that are read in a list of widths: one may state the same codes again and again.
const STATED: usize = 3 * WIDTHS;

/// How texts in a font are cut into codes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Cut {
    /// A byte each.
    Bytes,
    /// Two bytes each, whose meaning the font tells.
    Pairs,
    /// Two bytes each, which are UTF-16.
    Utf16,
    /// A byte or two, as in China.
    Gbk,
}

/// A font.
pub(super) struct Font {
    cut: Cut,
    to_unicode: Option<CMap>,
    /// What single bytes mean where the font says so by names.
    names: BTreeMap<u8, char>,
    widths: BTreeMap<u32, f64>,
    /// Of what is not listed.
    width: f64,
}

/// A letter of a text.
pub(super) struct Code {
    pub text: Option<String>,
    /// In sizes of the font.
    pub width: f64,
    /// Whether it is the blank that word spacing widens.
    pub blank: bool,
}

impl Font {
    pub(super) fn read(dict: &Dict<'_>, letters: &mut Letters<'_>) -> Result<Self, ReadError> {
        let to_unicode = match dict.get::<Stream<'_>>(b"ToUnicode") {
            Some(stream) => CMap::parse(&letters.unpacked(&stream)?, |_| None),
            None => None,
        };
        let composite = dict
            .get::<Name<'_>>(b"Subtype")
            .is_some_and(|name| *name == *b"Type0");
        if composite {
            Self::composite(dict, to_unicode, letters)
        } else {
            Ok(Self::simple(dict, to_unicode))
        }
    }

    fn composite(
        dict: &Dict<'_>,
        to_unicode: Option<CMap>,
        letters: &mut Letters<'_>,
    ) -> Result<Self, ReadError> {
        let encoding = dict.get::<Name<'_>>(b"Encoding");
        let encoding = encoding.as_deref().unwrap_or(b"Identity-H");
        let has = |part: &[u8]| memchr::memmem::find(encoding, part).is_some();
        let cut = if has(b"UCS2") || has(b"UTF16") {
            Cut::Utf16
        } else if has(b"GBK") || has(b"GB-EUC") {
            Cut::Gbk
        } else {
            Cut::Pairs
        };
        let descendant = dict
            .get::<Array<'_>>(b"DescendantFonts")
            .and_then(|fonts| fonts.iter::<Dict<'_>>().next())
            .unwrap_or_default();
        let number = |key: &[u8]| descendant.get::<Number>(key).map(|number| number.as_f64());
        let mut widths = BTreeMap::new();
        if let Some(list) = descendant.get::<Array<'_>>(b"W") {
            // `first [w w w]`, or `first last w`.
            let mut room = STATED;
            let mut items = list.iter::<Object<'_>>();
            while let (Some(Object::Number(first)), Some(next)) = (items.next(), items.next()) {
                let Ok(first) = u32::try_from(first.as_i64()) else {
                    break;
                };
                room = room.saturating_sub(2);
                match next {
                    Object::Array(own) => {
                        for (code, width) in (first..=u32::MAX).zip(own.iter::<Number>().take(room))
                        {
                            widths.insert(code, width.as_f64() / 1000.0);
                            room -= 1;
                        }
                    }
                    Object::Number(last) => {
                        let Some(Object::Number(width)) = items.next() else {
                            break;
                        };
                        let last = u32::try_from(last.as_i64()).unwrap_or(first);
                        for code in (first..=last).take(room) {
                            widths.insert(code, width.as_f64() / 1000.0);
                            room -= 1;
                        }
                    }
                    _ => break,
                }
                if room == 0 || widths.len() > WIDTHS {
                    break;
                }
            }
            letters.step((STATED - room) as u64)?;
        }
        Ok(Self {
            cut,
            to_unicode,
            names: BTreeMap::new(),
            widths,
            width: number(b"DW").unwrap_or(1000.0) / 1000.0,
        })
    }

    fn simple(dict: &Dict<'_>, to_unicode: Option<CMap>) -> Self {
        // A font of drawings counts in units of its own.
        let unit = dict
            .get::<Array<'_>>(b"FontMatrix")
            .and_then(|matrix| matrix.iter::<Number>().next())
            .map_or(0.001, |unit| unit.as_f64());
        let first = dict
            .get::<Number>(b"FirstChar")
            .map_or(0, |number| number.as_i64());
        let widths = dict.get::<Array<'_>>(b"Widths").map(|list| {
            let list = list.iter::<Number>().take(256);
            let first = u32::try_from(first).unwrap_or(0);
            (first..=u32::MAX)
                .zip(list.map(|width| width.as_f64() * unit))
                .collect()
        });
        let mut names = BTreeMap::new();
        let differences = dict
            .get::<Dict<'_>>(b"Encoding")
            .and_then(|encoding| encoding.get::<Array<'_>>(b"Differences"));
        let mut code = 0_i64;
        for item in differences
            .iter()
            .flat_map(|list| list.iter::<Object<'_>>().take(1024))
        {
            match item {
                Object::Number(number) => code = number.as_i64(),
                Object::Name(name) => {
                    if let (Ok(at), Some(letter)) = (u8::try_from(code), named(&name)) {
                        names.insert(at, letter);
                    }
                    code += 1;
                }
                _ => {}
            }
        }
        Self {
            cut: Cut::Bytes,
            to_unicode,
            names,
            widths: widths.unwrap_or_default(),
            width: 0.5,
        }
    }

    /// Cuts a text into its letters.
    pub(super) fn codes(&self, bytes: &[u8]) -> Vec<Code> {
        let mut out = Vec::new();
        let mut at = 0;
        while let Some(first) = bytes.get(at).copied() {
            let two = match self.cut {
                Cut::Bytes => false,
                Cut::Pairs | Cut::Utf16 => true,
                Cut::Gbk => first > 0x80,
            };
            let own = &bytes[at..(at + 1 + usize::from(two)).min(bytes.len())];
            at += own.len();
            let code = own.iter().fold(0, |sum, byte| sum << 8 | u32::from(*byte));
            let told = self
                .to_unicode
                .as_ref()
                .and_then(|map| map.lookup_bf_string(code));
            let text = match told {
                Some(BfString::Char(c)) => Some(c.to_string()),
                Some(BfString::String(text)) => Some(text),
                None => self.by_its_code(first, own),
            };
            let default = if self.cut == Cut::Gbk && !two {
                0.5
            } else {
                self.width
            };
            out.push(Code {
                text: text.filter(|text| !text.contains('\0')),
                width: self.widths.get(&code).copied().unwrap_or(default),
                blank: own == b" ",
            });
        }
        out
    }

    fn by_its_code(&self, first: u8, own: &[u8]) -> Option<String> {
        let encoding = match self.cut {
            Cut::Pairs => return None,
            Cut::Bytes => {
                if let Some(letter) = self.names.get(&first) {
                    return Some(letter.to_string());
                }
                WINDOWS_1252
            }
            Cut::Utf16 => UTF_16BE,
            Cut::Gbk => GBK,
        };
        let text = encoding.decode_without_bom_handling_and_without_replacement(own)?;
        Some(text.into_owned())
    }
}

/// The letter of that name, where the name itself tells it.
fn named(name: &[u8]) -> Option<char> {
    let name = std::str::from_utf8(name).ok()?;
    let mut chars = name.chars();
    if let (Some(c), None) = (chars.next(), chars.next()) {
        return Some(c);
    }
    let hex = |digits: &str| {
        u32::from_str_radix(digits.get(..4)?, 16)
            .ok()
            .and_then(char::from_u32)
    };
    if let Some(digits) = name.strip_prefix("uni") {
        return hex(digits);
    }
    // The Cyrillic letters of Adobe's list are numbered in the order of the alphabet, Ё after Е.
    if let Some(number) = name
        .strip_prefix("afii100")
        .and_then(|n| n.parse::<u32>().ok())
    {
        let letter = |base: u32, at: u32, yo: char| match at {
            0..=5 => char::from_u32(base + at),
            6 => Some(yo),
            7..=32 => char::from_u32(base + at - 1),
            _ => None,
        };
        return match number {
            17..=49 => letter(0x410, number - 17, 'Ё'),
            65..=97 => letter(0x430, number - 65, 'ё'),
            _ => None,
        };
    }
    const NAMES: [(&str, char); 34] = [
        ("space", ' '),
        ("comma", ','),
        ("period", '.'),
        ("hyphen", '-'),
        ("minus", '\u{2212}'),
        ("plus", '+'),
        ("colon", ':'),
        ("semicolon", ';'),
        ("slash", '/'),
        ("asterisk", '*'),
        ("parenleft", '('),
        ("parenright", ')'),
        ("quotedbl", '"'),
        ("quotesingle", '\''),
        ("numbersign", '#'),
        ("percent", '%'),
        ("ampersand", '&'),
        ("underscore", '_'),
        ("guillemotleft", '«'),
        ("guillemotright", '»'),
        ("endash", '–'),
        ("emdash", '—'),
        ("Euro", '€'),
        ("dollar", '$'),
        ("zero", '0'),
        ("one", '1'),
        ("two", '2'),
        ("three", '3'),
        ("four", '4'),
        ("five", '5'),
        ("six", '6'),
        ("seven", '7'),
        ("eight", '8'),
        ("nine", '9'),
    ];
    let found = NAMES.iter().find(|(known, _)| *known == name);
    found.map(|(_, letter)| *letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_tells_its_letter() {
        for (name, letter) in [
            ("A", Some('A')),
            ("comma", Some(',')),
            ("uni20B8", Some('₸')),
            ("afii10017", Some('А')),
            ("afii10023", Some('Ё')),
            ("afii10049", Some('Я')),
            ("afii10097", Some('я')),
            ("g12", None),
            ("uni", None),
        ] {
            assert_eq!(named(name.as_bytes()), letter, "{name}");
        }
    }
}
