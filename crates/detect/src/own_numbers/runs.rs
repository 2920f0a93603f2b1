//! Number-like runs of a text.

/// Digits with `*` for every masked one, whether the run began with `+`, and where it stands.
#[derive(Debug)]
pub(super) struct Run {
    all: [u8; LONGEST],
    pub length: usize,
    pub plus: bool,
    pub start: usize,
    pub end: usize,
}

/// Glyphs of a run that are looked at.
const LONGEST: usize = 24;

impl Run {
    pub fn glyphs(&self) -> &[u8] {
        &self.all[..self.length]
    }

    /// Whether all digits of a telephone number are there.
    pub fn is_whole(&self) -> bool {
        let digits = self.glyphs().iter().all(u8::is_ascii_digit);
        digits && (10 - usize::from(self.plus) * 2..=15).contains(&self.length)
    }
}

/// Number-like runs of a text: digits, masks and what people put between them.
pub(super) struct Runs<'a> {
    text: &'a [u8],
    at: usize,
}

impl<'a> Runs<'a> {
    pub fn of(text: &'a str) -> Self {
        Self {
            text: text.as_bytes(),
            at: 0,
        }
    }
}

impl Iterator for Runs<'_> {
    type Item = Run;

    fn next(&mut self) -> Option<Run> {
        loop {
            let start = self.at
                + self.text[self.at..]
                    .iter()
                    .position(|b| b.is_ascii_digit() || matches!(b, b'+' | b'*'))?;
            let bytes = &self.text[start..];
            let mut run = Run {
                all: [0; LONGEST],
                length: 0,
                plus: bytes[0] == b'+',
                start,
                end: start,
            };
            let mut at = usize::from(run.plus);
            let mut gap = 0;
            while at < bytes.len() && gap <= 2 && run.length < LONGEST {
                let (glyph, width) = match &bytes[at..] {
                    [d @ b'0'..=b'9', ..] => (Some(*d), 1),
                    [b'*', ..] => (Some(b'*'), 1),
                    // U+2022 BULLET and U+FF0A FULLWIDTH ASTERISK
                    [0xe2, 0x80, 0xa2, ..] | [0xef, 0xbc, 0x8a, ..] => (Some(b'*'), 3),
                    [b'x' | b'X', ..] if run.length > 0 => (Some(b'*'), 1),
                    // A sentence ends.
                    [b'.', b' ' | b'\n', ..] => break,
                    [b' ' | b'-' | b'(' | b')' | b'.', ..] => (None, 1),
                    // no-break space; U+2010 to U+2015 dashes
                    [0xc2, 0xa0, ..] => (None, 2),
                    [0xe2, 0x80, 0x90..=0x95, ..] => (None, 3),
                    _ => break,
                };
                at += width;
                match glyph {
                    Some(glyph) => {
                        run.all[run.length] = glyph;
                        run.length += 1;
                        run.end = start + at;
                        gap = 0;
                    }
                    None => gap += 1,
                }
            }
            self.at = start + at.max(1);
            if run.length > 0 {
                return Some(run);
            }
        }
    }
}
