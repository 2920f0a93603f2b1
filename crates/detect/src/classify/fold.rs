//! What each character folds to.

use unicode_normalization::UnicodeNormalization;

/// The tables folding looks up, built once.
pub(crate) struct FoldTable {
    pub ascii: [u8; 128],
    latin: Vec<char>,
    han: Vec<char>,
    vietnamese: Vec<char>,
}

const LATIN: std::ops::RangeInclusive<u32> = 0xC0..=0x24F;
const VIETNAMESE: std::ops::RangeInclusive<u32> = 0x1E00..=0x1EFF;

impl FoldTable {
    pub fn new() -> Self {
        let mut ascii = [0; 128];
        for (byte, folded) in (0u8..).zip(ascii.iter_mut()) {
            *folded = match byte {
                b'\t' => b' ',
                b'\n' => b'\n',
                0..0x20 | 0x7f => 0,
                _ => byte.to_ascii_lowercase(),
            };
        }
        Self {
            ascii,
            han: super::traditional::table(),
            latin: LATIN.filter_map(char::from_u32).map(plain_latin).collect(),
            vietnamese: VIETNAMESE
                .filter_map(char::from_u32)
                .map(plain_latin)
                .collect(),
        }
    }

    /// One character folded; `None` for what is not there to the eye.
    pub fn fold(&self, c: char) -> Option<char> {
        let code = c as u32;
        Some(match code {
            0xD7 => '*',
            0xC0..=0x24F => self.latin[(code - 0xC0) as usize],
            0x1E00..=0x1EFF => self.vietnamese[(code - 0x1E00) as usize],
            0x400..=0x40F => cyrillic(code + 0x50),
            0x410..=0x42F => cyrillic(code + 0x20),
            0x430..=0x45F => cyrillic(code),
            0x460..=0x4FF => char::from_u32(code | 1).unwrap_or(c),
            0xA0 | 0x2000..=0x200A | 0x202F | 0x205F | 0x3000 => ' ',
            0xAD | 0x200B..=0x200F | 0x202A..=0x202E | 0x2060..=0x2069 | 0xFEFF => return None,
            0x300..=0x36F | 0x640 | 0x64B..=0x652 | 0xFE00..=0xFE0F | 0xE0000..=0xE007F => {
                return None;
            }
            0x2010..=0x2015 | 0x2212 | 0xFE63 | 0xFF0D => '-',
            0x2018..=0x201B | 0x2B9 | 0x2BB | 0x2BC | 0x2C8 | 0xB4 => '\'',
            0x201C..=0x201F | 0xAB | 0xBB => '"',
            0x2022 | 0x25CF | 0x2217 => '*',
            0x2028 | 0x2029 | 0x85 => '\n',
            0x3001 => ',',
            0x3002 => '.',
            0xFF01..=0xFF5E => char::from_u32(code - 0xFEE0)
                .unwrap_or(c)
                .to_ascii_lowercase(),
            0x660..=0x669 => digit(code - 0x660),
            0x6F0..=0x6F9 => digit(code - 0x6F0),
            0x966..=0x96F => digit(code - 0x966),
            0x9E6..=0x9EF => digit(code - 0x9E6),
            0xE50..=0xE59 => digit(code - 0xE50),
            0x622 | 0x623 | 0x625 => '\u{627}',
            0x6CC | 0x649 => '\u{64A}',
            0x6A9 => '\u{643}',
            0x4E00..=0x9FFF => self.han[(code - 0x4E00) as usize],
            0xAC00..=0xD7A3 | 0x3040..=0x30FF => c,
            0x370..=0x3FF | 0x1F00..=0x1FFF | 0x1D400..=0x1D7FF | 0x24B6..=0x24E9 => c
                .nfkd()
                .next()
                .unwrap_or(c)
                .to_lowercase()
                .next()
                .unwrap_or(c),
            _ => c.to_lowercase().next().unwrap_or(c),
        })
    }
}

fn plain_latin(c: char) -> char {
    match c {
        'ı' | 'İ' => 'i',
        'ł' | 'Ł' => 'l',
        'đ' | 'Đ' | 'ð' | 'Ð' => 'd',
        'ø' | 'Ø' | 'œ' | 'Œ' => 'o',
        'æ' | 'Æ' | 'ə' | 'Ə' => 'a',
        'ß' | 'ẞ' => 's',
        '×' => '*',
        '÷' => '-',
        _ => c
            .nfd()
            .next()
            .unwrap_or(c)
            .to_lowercase()
            .next()
            .unwrap_or(c),
    }
}

fn cyrillic(code: u32) -> char {
    match code {
        0x450 | 0x451 => 'е',
        _ => char::from_u32(code).unwrap_or('?'),
    }
}

/// The two bytes of a letter from А to я, as those of its small one.
#[inline]
pub(super) fn russian(first: u8, second: u8) -> Option<[u8; 2]> {
    match (first, second) {
        (0xD0, 0xB0..=0xBF) | (0xD1, 0x80..=0x8F) => Some([first, second]),
        (0xD0, 0x90..=0x9F) => Some([0xD0, second + 0x20]),
        (0xD0, 0xA0..=0xAF) => Some([0xD1, second - 0x20]),
        _ => None,
    }
}

fn digit(value: u32) -> char {
    char::from_digit(value, 10).unwrap_or('0')
}

/// The Latin letter that a Cyrillic one looks like.
pub(super) fn look_alike(c: char) -> Option<char> {
    Some(match c {
        'а' => 'a',
        'в' => 'b',
        'е' => 'e',
        'к' => 'k',
        'м' => 'm',
        'н' => 'h',
        'о' => 'o',
        'р' => 'p',
        'с' => 'c',
        'т' => 't',
        'у' => 'y',
        'х' => 'x',
        'і' => 'i',
        _ => return None,
    })
}
