//! Which faces a paper is set with.
//!
//! Latin, Cyrillic and Kazakh come with the program. Characters that those lack, Chinese first of all,
//! come from the system's static faces; variable ones print as blanks in a PDF and are passed over.

use crate::{PaperError, Result};
use std::sync::{Arc, LazyLock};
use typst::foundations::Bytes;
use typst::text::{Font, FontBook, FontFlags, FontInfo};
use typst::utils::LazyHash;

/// The families that come with the program, by rank.
const OWN: &[&str] = &[
    "Libertinus Serif",
    "New Computer Modern",
    "DejaVu Sans Mono",
];

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

static EMBEDDED: LazyLock<Vec<Font>> = LazyLock::new(|| {
    typst_assets::fonts()
        .flat_map(|data| Font::iter(Bytes::new(data)))
        .filter(|font| OWN.contains(&font.info().family.as_str()))
        .collect()
});

static SYSTEM: LazyLock<fontdb::Database> = LazyLock::new(|| {
    let mut database = fontdb::Database::new();
    database.load_system_fonts();
    database
});

static CHINESE: LazyLock<Vec<Font>> = LazyLock::new(|| {
    HAN.iter()
        .map(|family| load(family))
        .find(|faces| !faces.is_empty())
        .unwrap_or_default()
});

/// The faces of one paper, and their order.
pub(super) struct Fonts {
    book: LazyHash<FontBook>,
    faces: Arc<Vec<Font>>,
    families: Vec<String>,
    han: Option<String>,
}

impl Fonts {
    /// Faces that together show every one of `characters`.
    pub(super) fn showing(characters: &[char]) -> Result<Self> {
        let mut faces = EMBEDDED.clone();
        let mut families: Vec<String> = OWN.iter().map(|name| (*name).to_owned()).collect();
        let mut missing = lacking(characters, &faces);
        let mut han = None;
        if !missing.is_empty() {
            if let Some(first) = CHINESE.first() {
                let family = first.info().family.clone();
                faces.extend(CHINESE.iter().cloned());
                missing = lacking(&missing, &CHINESE);
                families.insert(1, family.clone());
                han = Some(family);
            }
            while let Some(character) = missing.first().copied() {
                let found = any_face_with(character).ok_or(PaperError::MissingGlyph {
                    character,
                    package: package(character),
                })?;
                missing = lacking(&missing, std::slice::from_ref(&found));
                families.push(found.info().family.clone());
                faces.push(found);
            }
        }
        Ok(Self {
            book: LazyHash::new(FontBook::from_fonts(&faces)),
            faces: Arc::new(faces),
            families,
            han,
        })
    }

    pub(super) fn book(&self) -> &LazyHash<FontBook> {
        &self.book
    }

    pub(super) fn get(&self, index: usize) -> Option<Font> {
        self.faces.get(index).cloned()
    }

    pub(super) fn families(&self) -> &[String] {
        &self.families
    }

    pub(super) fn han(&self) -> Option<&str> {
        self.han.as_deref()
    }
}

/// Those that none of the faces shows. White space needs no glyph.
fn lacking(characters: &[char], faces: &[Font]) -> Vec<char> {
    let shown = |c: char| {
        faces
            .iter()
            .any(|font| font.info().coverage.contains(c.into()))
    };
    characters
        .iter()
        .copied()
        .filter(|c| !c.is_whitespace() && !shown(*c))
        .collect()
}

/// Regular and bold of a family of the system.
fn load(family: &str) -> Vec<Font> {
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
    ids.into_iter().filter_map(|(_, id)| open(id)).collect()
}

/// Any face of the system that shows a character, a regular one if there is one.
fn any_face_with(character: char) -> Option<Font> {
    let mut ids: Vec<_> = SYSTEM
        .faces()
        .map(|face| {
            let plain = face.style == fontdb::Style::Normal && face.weight.0 == 400;
            (!plain, face.id)
        })
        .collect();
    ids.sort_by_key(|(rank, _)| *rank);
    ids.into_iter()
        .find(|(_, id)| {
            let info = SYSTEM.with_face_data(*id, FontInfo::new);
            info.flatten().is_some_and(|info| {
                info.coverage.contains(character.into())
                    && !info.flags.contains(FontFlags::VARIABLE)
            })
        })
        .and_then(|(_, id)| open(id))
}

fn open(id: fontdb::ID) -> Option<Font> {
    let font = SYSTEM
        .with_face_data(id, |data, index| {
            Font::new(Bytes::new(data.to_vec()), index)
        })
        .flatten()?;
    (!font.info().flags.contains(FontFlags::VARIABLE)).then_some(font)
}

/// The Debian package that shows a character, by its block.
fn package(character: char) -> &'static str {
    match u32::from(character) {
        0x2e80..=0x9fff
        | 0xac00..=0xd7af
        | 0xf900..=0xfaff
        | 0xff00..=0xffef
        | 0x20000..=0x3ffff => "fonts-noto-cjk",
        0x1f000..=0x1faff => "fonts-symbola",
        _ => "fonts-noto-core",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_programs_own_faces_show_russian_kazakh_and_the_signs_of_money() {
        let text = "ӘәҒғҚқҢңӨөҰұҮүҺһІіЁё№«»—–₸₽¥€£$§☐✓→…•’„“”";
        let fonts = Fonts::showing(&text.chars().collect::<Vec<_>>()).unwrap();
        assert_eq!(fonts.families(), OWN);
        assert_eq!(fonts.han(), None);
    }

    #[test]
    fn chinese_comes_from_the_system() {
        let fonts = Fonts::showing(&['销', '号', 'Ғ']).unwrap();
        assert!(fonts.han().is_some(), "install fonts-noto-cjk");
    }

    /// The first character of a private-use area that nothing installed here shows.
    fn shown_by_none(mut area: std::ops::RangeInclusive<char>) -> char {
        area.find(|c| any_face_with(*c).is_none())
            .expect("no installed face shows all of a plane")
    }

    #[test]
    fn a_character_that_no_face_shows_is_named_with_a_package() {
        let private = shown_by_none('\u{f0000}'..='\u{ffffd}');
        let chinese = shown_by_none('\u{3fff0}'..='\u{3ffff}');
        for (character, package) in [(private, "fonts-noto-core"), (chinese, "fonts-noto-cjk")] {
            let fault = Fonts::showing(&['a', character]).err().unwrap();
            assert_eq!(
                fault.to_string(),
                format!(
                    "no font shows {character:?} (U+{:04X}); install {package}",
                    u32::from(character)
                )
            );
        }
    }
}
