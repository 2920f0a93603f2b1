//! Mails still come in the character sets of the nineties.

/// How a mail's text is turned into bytes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Charset {
    /// UTF-8.
    #[default]
    Utf8,
    /// KOI8-R: Russian, from Unix mail.
    Koi8R,
    /// GB18030: Chinese. Only the characters of [`GB18030`] are known here.
    Gb18030,
}

impl Charset {
    /// The name as mails write it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Utf8 => "UTF-8",
            Self::Koi8R => "koi8-r",
            Self::Gb18030 => "GB18030",
        }
    }

    /// The bytes; a character that the set (or this small table of it) lacks becomes `?`.
    pub fn encode(self, text: &str) -> Vec<u8> {
        match self {
            Self::Utf8 => text.as_bytes().to_vec(),
            Self::Koi8R => text.chars().map(koi8_r).collect(),
            Self::Gb18030 => text.chars().flat_map(gb18030).collect(),
        }
    }
}

/// The letters from 0xC0 on, in the order in which they resemble Latin ones.
const KOI8_R: &str = "юабцдефгхийклмнопярстужвьызшэщчъЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ";

fn koi8_r(c: char) -> u8 {
    match c {
        'ё' => 0xA3,
        'Ё' => 0xB3,
        c if c.is_ascii() => u8::try_from(c).unwrap_or(b'?'),
        c => KOI8_R
            .chars()
            .position(|letter| letter == c)
            .and_then(|at| u8::try_from(at + 0xC0).ok())
            .unwrap_or(b'?'),
    }
}

fn gb18030(c: char) -> Vec<u8> {
    if c.is_ascii() {
        return vec![u8::try_from(c).unwrap_or(b'?')];
    }
    let found = GB18030.iter().find(|(known, _)| *known == c);
    found.map_or_else(|| vec![b'?'], |(_, pair)| pair.to_be_bytes().to_vec())
}

/// What a shop's mails need of the standard's first two-byte rows.
#[rustfmt::skip]
const GB18030: &[(char, u16)] = &[
    ('您', 0xC4FA), ('的', 0xB5C4), ('好', 0xBAC3), ('友', 0xD3D1), ('账', 0xD5CB), ('户', 0xBBA7),
    ('消', 0xCFFB), ('费', 0xB7D1), ('订', 0xB6A9), ('单', 0xB5A5), ('发', 0xB7A2), ('货', 0xBBF5),
    ('通', 0xCDA8), ('知', 0xD6AA), ('支', 0xD6A7), ('付', 0xB8B6), ('宝', 0xB1A6), ('淘', 0xCCD4),
    ('网', 0xCDF8), ('尊', 0xD7F0), ('敬', 0xBEB4), ('用', 0xD3C3), ('成', 0xB3C9), ('功', 0xB9A6),
    ('收', 0xCAD5), ('据', 0xBEDD), ('已', 0xD2D1), ('感', 0xB8D0), ('谢', 0xD0BB), ('使', 0xCAB9),
    ('元', 0xD4AA), ('金', 0xBDF0), ('额', 0xB6EE), ('日', 0xC8D5), ('期', 0xC6DA), ('，', 0xA3AC),
    ('。', 0xA1A3), ('：', 0xA3BA), ('！', 0xA3A1), ('手', 0xCAD6), ('机', 0xBBFA), ('号', 0xBAC5),
    ('尾', 0xCEB2), ('为', 0xCEAA), ('绑', 0xB0F3), ('定', 0xB6A8), ('请', 0xC7EB), ('查', 0xB2E9),
    ('详', 0xCFEA), ('情', 0xC7E9), ('确', 0xC8B7), ('认', 0xC8CF), ('包', 0xB0FC), ('裹', 0xB9FC),
    ('正', 0xD5FD), ('在', 0xD4DA), ('运', 0xD4CB), ('输', 0xCAE4), ('中', 0xD6D0), ('新', 0xD0C2),
    ('登', 0xB5C7), ('录', 0xC2BC), ('设', 0xC9E8), ('备', 0xB1B8), ('本', 0xB1BE), ('次', 0xB4CE),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_stand_where_the_standards_put_them() {
        assert_eq!(
            Charset::Koi8R.encode("Аяё 1"),
            [0xE1, 0xD1, 0xA3, b' ', b'1']
        );
        assert_eq!(Charset::Gb18030.encode("中a"), [0xD6, 0xD0, b'a']);
        assert_eq!(Charset::Koi8R.encode("中"), *b"?");
        assert_eq!(Charset::Utf8.encode("ж").len(), 2);
    }
}
