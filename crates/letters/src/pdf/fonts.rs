//! Which faces a paper is set with.
//!
//! Latin, Cyrillic and Kazakh come with the program. Characters that those lack, Chinese first of all,
//! come from the system, whose faces are looked at only then. Variable faces are passed over.

use harfrust::{BufferFlags, Direction, GlyphBuffer, ShaperData, UnicodeBuffer};
use skrifa::charmap::Charmap;
use skrifa::raw::TableProvider as _;
use skrifa::{FontRef, GlyphId, MetadataProvider, OutlineGlyphCollection};
use std::collections::HashMap;
use std::sync::{LazyLock, Mutex, PoisonError};

/// Chinese families by rank: serif before sans, as letters are printed; the names of Linux, macOS, Windows.
const HAN: &[&str] = &[
    "Noto Serif CJK SC",
    "Source Han Serif SC",
    "Noto Serif SC",
    "Songti SC",
    "STSong",
    "SimSun",
    "NSimSun",
    "Noto Sans CJK SC",
    "Source Han Sans SC",
    "Noto Sans SC",
    "PingFang SC",
    "Hiragino Sans GB",
    "Heiti SC",
    "Microsoft YaHei",
    "DengXian",
    "WenQuanYi Micro Hei",
    "WenQuanYi Zen Hei",
    "Droid Sans Fallback",
];

/// Regular and bold of the program's own family.
static OWN: LazyLock<Vec<Face>> = LazyLock::new(|| {
    [
        include_bytes!("../../fonts/RingoffSerif-Regular.ttf").as_slice(),
        include_bytes!("../../fonts/RingoffSerif-Bold.ttf"),
    ]
    .into_iter()
    .filter_map(|data| Face::open(data, 0))
    .collect()
});

static SYSTEM: LazyLock<fontdb::Database> = LazyLock::new(|| {
    let mut database = fontdb::Database::new();
    database.load_system_fonts();
    database
});

/// Regular and bold of the best Chinese family of the system. Each is opened when a paper needs it: they are large.
static CHINESE: LazyLock<Vec<fontdb::ID>> = LazyLock::new(|| {
    let opens = |id: &fontdb::ID| opened(*id).is_some();
    HAN.iter()
        .map(|family| family_of_system(family))
        .find(|faces| faces.first().is_some_and(opens))
        .unwrap_or_default()
});

/// Faces of the system that were opened. They stay for the life of the program, so that each is read once.
static OPENED: LazyLock<Mutex<HashMap<fontdb::ID, Option<&'static Face>>>> =
    LazyLock::new(Mutex::default);

/// The answers of `any_of_system`, so that a character is searched for once.
static SEARCHED: LazyLock<Mutex<HashMap<char, Option<&'static Face>>>> =
    LazyLock::new(Mutex::default);

/// One face: what it shows, how it is shaped, how it is embedded.
pub(super) struct Face {
    font: FontRef<'static>,
    charmap: Charmap<'static>,
    outlines: OutlineGlyphCollection<'static>,
    shaping: ShaperData,
    pub(super) embedded: krilla::text::Font,
}

impl Face {
    /// Nothing where the data is no font, a variable one, or one that may not be embedded.
    fn open(data: &'static [u8], index: u32) -> Option<Self> {
        let font = FontRef::from_index(data, index).ok()?;
        font.axes().is_empty().then_some(())?;
        // A face that may not be embedded (OS/2 `fsType`) would have an archival PDF refused.
        (!font.os2().is_ok_and(|os2| os2.fs_type() & 0xf == 2)).then_some(())?;
        Some(Self {
            charmap: font.charmap(),
            outlines: font.outline_glyphs(),
            shaping: ShaperData::new(&font),
            embedded: krilla::text::Font::new(data.into(), index)?,
            font,
        })
    }

    /// Whether a reader would see the character. Faces of coloured pictures have no outlines.
    pub(super) fn shows(&self, character: char) -> bool {
        let glyph = self.charmap.map(character);
        glyph.is_some_and(|glyph| glyph != GlyphId::NOTDEF && self.outlines.get(glyph).is_some())
    }

    /// The glyphs of a text in one direction, in units of `units`.
    pub(super) fn shape(&self, text: &str, from_right: bool, language: &str) -> GlyphBuffer {
        let mut buffer = UnicodeBuffer::new();
        buffer.push_str(text);
        buffer.set_direction(if from_right {
            Direction::RightToLeft
        } else {
            Direction::LeftToRight
        });
        if let Ok(language) = language.parse() {
            buffer.set_language(language);
        }
        buffer.set_flags(BufferFlags::REMOVE_DEFAULT_IGNORABLES);
        buffer.guess_segment_properties();
        let shaper = self.shaping.shaper(&self.font).build();
        shaper.shape(buffer, harfrust::ShapeOptions::new())
    }

    /// How many units the size of a letter has.
    pub(super) fn units(&self) -> f32 {
        self.embedded.units_per_em()
    }
}

/// The face that shows a character, if there is one. In Chinese text, quotation marks, dashes and dots that
/// Latin text has too are as wide as a Chinese character.
pub(super) fn showing(character: char, bold: bool, in_chinese: bool) -> Option<&'static Face> {
    let weight = usize::from(bold);
    let own = || OWN.get(weight).filter(|face| face.shows(character));
    let chinese = || {
        let id = CHINESE.get(weight).or(CHINESE.first());
        let face = id.and_then(|id| opened(*id));
        face.filter(|face| face.shows(character))
    };
    let wide = matches!(
        character,
        '·' | '–' | '—' | '‘' | '’' | '“' | '”' | '‥'..='‧' | '⸺'
    );
    if in_chinese && wide {
        return chinese().or_else(own);
    }
    // What is private or no character at all may not stand in an archival PDF.
    if matches!(character, '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..)
        || u32::from(character) & 0xfffe == 0xfffe
    {
        return None;
    }
    own().or_else(chinese).or_else(|| any_of_system(character))
}

/// Regular and bold of a family of the system.
fn family_of_system(family: &str) -> Vec<fontdb::ID> {
    let mut ids: Vec<_> = SYSTEM
        .faces()
        .filter(|face| {
            let plain = face.style == fontdb::Style::Normal;
            let weight = matches!(face.weight.0, 400 | 700);
            plain && weight && face.families.iter().any(|(name, _)| name == family)
        })
        .map(|face| (face.weight.0, face.id))
        .collect();
    ids.sort_by_key(|(weight, _)| *weight);
    ids.into_iter().map(|(_, id)| id).collect()
}

/// Any face of the system that shows a character, a regular one if there is one.
fn any_of_system(character: char) -> Option<&'static Face> {
    let mut searched = SEARCHED.lock().unwrap_or_else(PoisonError::into_inner);
    *searched.entry(character).or_insert_with(|| {
        let mut ids: Vec<_> = SYSTEM
            .faces()
            .map(|face| {
                let plain = face.style == fontdb::Style::Normal && face.weight.0 == 400;
                (!plain, face.id)
            })
            .collect();
        ids.sort_by_key(|(rank, _)| *rank);
        ids.into_iter()
            .map(|(_, id)| id)
            .filter(|id| lists(*id, character))
            .filter_map(opened)
            .find(|face| face.shows(character))
    })
}

/// Whether a face of the system has a glyph for the character, asked without opening it for good.
fn lists(id: fontdb::ID, character: char) -> bool {
    let listed = SYSTEM.with_face_data(id, |data, index| {
        let font = FontRef::from_index(data, index).ok()?;
        font.charmap().map(character)
    });
    listed.flatten().is_some()
}

fn opened(id: fontdb::ID) -> Option<&'static Face> {
    let mut opened = OPENED.lock().unwrap_or_else(PoisonError::into_inner);
    *opened.entry(id).or_insert_with(|| {
        let (data, index) = SYSTEM.with_face_data(id, |data, index| (data.to_vec(), index))?;
        let face = Face::open(data.leak(), index)?;
        Some(Box::leak(Box::new(face)))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all_own(text: &str, in_chinese: bool) -> bool {
        text.chars().all(|c| {
            [false, true].into_iter().all(|bold| {
                let face = showing(c, bold, in_chinese).unwrap();
                std::ptr::eq(face, &OWN[usize::from(bold)])
            })
        })
    }

    #[test]
    fn the_programs_own_faces_show_russian_kazakh_and_the_signs_of_money() {
        let text = "ӘәҒғҚқҢңӨөҰұҮүҺһІіЁё№«»—–₸₽¥€£$§☐✓→…•’„“”‑\u{a0}";
        assert!(all_own(text, false));
    }

    #[test]
    fn chinese_comes_from_the_system_with_its_punctuation() {
        assert!(!all_own("销", false), "install fonts-noto-cjk");
        for mark in ['“', '”', '—'] {
            assert!(all_own(&mark.to_string(), false));
            assert!(!all_own(&mark.to_string(), true), "{mark}");
        }
        assert!(all_own("Abc 123 Қ", true));
    }

    #[test]
    fn nobody_shows_what_is_private_or_no_character() {
        for character in [
            '\u{e000}',
            '\u{f0000}',
            '\u{10fffd}',
            '\u{ffff}',
            '\u{1fffe}',
        ] {
            assert!(showing(character, false, false).is_none());
        }
    }
}
