//! Which scripts a text is written in, and the language that follows from them.

use ringoff_model::Language;

/// Letters seen, by script.
#[derive(Clone, Copy, Default)]
pub(crate) struct Scripts {
    pub latin: u32,
    pub cyrillic: u32,
    pub kazakh: u32,
    /// "і", which Kazakh shares with Ukrainian and Belarusian.
    pub dotted_i: u32,
    /// Letters of Ukrainian and Belarusian that neither Russian nor Kazakh has.
    pub west_slavic: u32,
    pub han: u32,
    pub kana: u32,
    pub hangul: u32,
    pub other: u32,
    pub emoji: u32,
    /// Look-alike letters inside Latin words.
    pub mixed: u32,
}

impl Scripts {
    /// Counts a character that is not ASCII.
    pub fn see(&mut self, c: char) {
        match c as u32 {
            0x4E00..=0x9FFF | 0x3400..=0x4DBF => self.han += 1,
            0x430..=0x44F | 0x410..=0x42F | 0x401 | 0x451 => self.cyrillic += 1,
            0x404 | 0x407 | 0x454 | 0x457 | 0x490 | 0x491 | 0x40E | 0x45E => self.west_slavic += 1,
            0x406 | 0x456 => self.dotted_i += 1,
            0x400..=0x40F | 0x450..=0x45F => self.cyrillic += 1,
            0x492..=0x493
            | 0x49A..=0x49B
            | 0x4A2..=0x4A3
            | 0x4AE..=0x4B1
            | 0x4BA..=0x4BB
            | 0x4D8..=0x4D9
            | 0x4E8..=0x4E9 => self.kazakh += 1,
            0x3040..=0x30FF => self.kana += 1,
            0xAC00..=0xD7A3 | 0x1100..=0x11FF => self.hangul += 1,
            0xC0..=0x24F | 0x1E00..=0x1EFF => self.latin += 1,
            0x1F300..=0x1FAFF | 0x2600..=0x27BF => self.emoji += 1,
            0x370..=0x3FF | 0x530..=0x1CFF => self.other += 1,
            _ => {}
        }
    }

    /// The language. `russian_words` tells whether words of Latin-letter Russian were met.
    pub fn language(&self, russian_words: bool) -> Language {
        let cyrillic = self.cyrillic + self.kazakh + self.west_slavic + self.dotted_i;
        if self.kana > 0 || self.hangul > 2 || self.other > cyrillic.max(self.han).max(4) {
            Language::Other
        } else if self.han > 0 && self.han * 2 >= cyrillic {
            Language::Chinese
        } else if cyrillic > 0 && cyrillic * 4 >= self.latin {
            if self.west_slavic > 0 && self.kazakh == 0 {
                Language::Other
            } else if self.kazakh + self.dotted_i > 0 {
                Language::Kazakh
            } else {
                Language::Russian
            }
        } else if russian_words {
            Language::RussianLatin
        } else {
            Language::English
        }
    }
}

/// A script that is written in few countries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Script {
    Greek,
    Armenian,
    Hebrew,
    Arabic,
    Ethiopic,
    Devanagari,
    Bengali,
    Indic,
    Sinhala,
    Thai,
    Lao,
    Burmese,
    Georgian,
    Khmer,
    Kana,
    Hangul,
    Han,
}

impl Script {
    /// Each with its name in `data/regions.tsv`.
    pub const ALL: [(Self, &'static str); 17] = [
        (Self::Greek, "Greek"),
        (Self::Armenian, "Armenian"),
        (Self::Hebrew, "Hebrew"),
        (Self::Arabic, "Arabic"),
        (Self::Ethiopic, "Ethiopic"),
        (Self::Devanagari, "Devanagari"),
        (Self::Bengali, "Bengali"),
        (Self::Indic, "Indic"),
        (Self::Sinhala, "Sinhala"),
        (Self::Thai, "Thai"),
        (Self::Lao, "Lao"),
        (Self::Burmese, "Burmese"),
        (Self::Georgian, "Georgian"),
        (Self::Khmer, "Khmer"),
        (Self::Kana, "Kana"),
        (Self::Hangul, "Hangul"),
        (Self::Han, "Han"),
    ];
    pub const COUNT: usize = Self::ALL.len();

    /// That of a letter; `None` for what many countries write.
    pub fn of(c: char) -> Option<Self> {
        Some(match u32::from(c) {
            0x370..=0x3FF => Self::Greek,
            0x530..=0x58F => Self::Armenian,
            0x590..=0x5FF => Self::Hebrew,
            0x600..=0x77F => Self::Arabic,
            0x900..=0x97F => Self::Devanagari,
            0x980..=0x9FF => Self::Bengali,
            0xA00..=0xD7F => Self::Indic,
            0xD80..=0xDFF => Self::Sinhala,
            0xE00..=0xE7F => Self::Thai,
            0xE80..=0xEFF => Self::Lao,
            0x1000..=0x109F => Self::Burmese,
            0x10A0..=0x10FF => Self::Georgian,
            0x1200..=0x139F => Self::Ethiopic,
            0x1780..=0x17FF => Self::Khmer,
            0x3040..=0x30FF => Self::Kana,
            0xAC00..=0xD7A3 => Self::Hangul,
            0x3400..=0x9FFF => Self::Han,
            _ => return None,
        })
    }
}
