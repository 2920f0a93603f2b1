//! Does a text state one of the person's numbers? In any spelling, masked ones included.

use ringoff_model::PhoneNumber;

/// The person's numbers, ready to be looked for.
#[derive(Clone, Debug, Default)]
pub struct OwnNumbers {
    lines: Vec<Own>,
}

#[derive(Clone, Debug)]
struct Own {
    /// `77012345678`
    full: Vec<u8>,
    /// `7012345678`
    national: Vec<u8>,
}

impl OwnNumbers {
    /// For these numbers, in the order of their lines.
    pub fn new<'a>(numbers: impl IntoIterator<Item = &'a PhoneNumber>) -> Self {
        let lines = numbers
            .into_iter()
            .map(|number| {
                let full = number.digits().as_bytes().to_vec();
                let code = number.country_code().unwrap_or_default().to_string().len();
                Own {
                    national: full[code.min(full.len())..].to_vec(),
                    full,
                }
            })
            .collect();
        Self { lines }
    }

    /// The line that the text states, when it is exactly one.
    pub fn stated_in(&self, text: &str) -> Option<usize> {
        if self.lines.is_empty() || !may_state(text.as_bytes()) {
            return None;
        }
        let mut found = None;
        for run in (Runs {
            rest: text.as_bytes(),
        }) {
            let mut matching = (0..self.lines.len()).filter(|&i| self.lines[i].is_stated_by(&run));
            let (Some(line), None) = (matching.next(), matching.next()) else {
                continue;
            };
            if found.is_some_and(|earlier| earlier != line) {
                return None;
            }
            found = Some(line);
        }
        found
    }

    /// The line whose number a field holds.
    pub fn line_of(&self, field: &str) -> Option<usize> {
        self.stated_in(field)
    }
}

/// Digits with `*` for every masked one, and whether the run began with `+`.
#[derive(Debug)]
struct Run {
    all: [u8; LONGEST],
    length: usize,
    plus: bool,
}

/// Glyphs of the shortest run that could be a number.
const SHORTEST: usize = 6;
/// Glyphs of a run that are looked at.
const LONGEST: usize = 24;

impl Run {
    fn glyphs(&self) -> &[u8] {
        &self.all[..self.length]
    }
}

impl Own {
    fn is_stated_by(&self, run: &Run) -> bool {
        let glyphs = run.glyphs();
        if !glyphs.contains(&b'*') {
            return glyphs == self.full
                || (!run.plus
                    && (glyphs == self.national
                        || ((glyphs.starts_with(b"8") || glyphs.starts_with(b"0"))
                            && glyphs[1..] == self.national)
                        || glyphs
                            .strip_prefix(b"00")
                            .is_some_and(|rest| rest == self.full)));
        }
        let visible = glyphs.iter().filter(|g| **g != b'*').count();
        let same_length = [self.full.as_slice(), self.national.as_slice()]
            .into_iter()
            .any(|own| own.len() == glyphs.len() && visible >= 2 && covers(glyphs, own));
        let trunk = glyphs.len() == self.national.len() + 1
            && matches!(glyphs[0], b'8' | b'0')
            && visible >= 3
            && covers(&glyphs[1..], &self.national);
        same_length || trunk || self.ends_agree(run, visible)
    }

    /// `+7701***78`, `701****78`, `****5678`: the mask is shorter or longer than what it hides.
    fn ends_agree(&self, run: &Run, visible: usize) -> bool {
        let glyphs = run.glyphs();
        let head_len = glyphs
            .iter()
            .position(|g| *g == b'*')
            .unwrap_or(glyphs.len());
        let tail_len = glyphs
            .iter()
            .rev()
            .position(|g| *g == b'*')
            .unwrap_or(glyphs.len());
        let (head, tail) = (&glyphs[..head_len], &glyphs[glyphs.len() - tail_len..]);
        if visible != head_len + tail_len || tail_len < 2 || visible < 4 || tail_len >= 7 {
            return false;
        }
        // A bare tail of four digits is what cards show as well; only a number-like head tells.
        if head.is_empty() {
            return false;
        }
        let head_fits = if run.plus {
            self.full.starts_with(head)
        } else {
            self.full.starts_with(head)
                || self.national.starts_with(head)
                || (matches!(head[0], b'8' | b'0') && self.national.starts_with(&head[1..]))
        };
        head_fits && self.full.ends_with(tail)
    }
}

/// Whether a text has as many digits and masks as a number, looked at without a branch.
fn may_state(text: &[u8]) -> bool {
    // The first bytes of the masks beyond ASCII begin other signs, too.
    let glyph =
        |b: u8| b.is_ascii_digit() | matches!(b, b'*' | b'x' | b'X') | (b == 0xE2) | (b == 0xEF);
    text.iter().map(|b| usize::from(glyph(*b))).sum::<usize>() >= SHORTEST
}

fn covers(mask: &[u8], own: &[u8]) -> bool {
    mask.iter().zip(own).all(|(m, o)| *m == b'*' || m == o)
}

/// Number-like runs of a text: digits, masks and what people put between them.
struct Runs<'a> {
    rest: &'a [u8],
}

impl Iterator for Runs<'_> {
    type Item = Run;

    fn next(&mut self) -> Option<Run> {
        loop {
            let start = self
                .rest
                .iter()
                .position(|b| b.is_ascii_digit() || matches!(b, b'+' | b'*'))?;
            let bytes = &self.rest[start..];
            let mut run = Run {
                all: [0; LONGEST],
                length: 0,
                plus: bytes[0] == b'+',
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
                        gap = 0;
                    }
                    None => gap += 1,
                }
            }
            self.rest = &bytes[at.max(1)..];
            if run.length >= SHORTEST {
                return Some(run);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn own() -> OwnNumbers {
        let numbers: Vec<PhoneNumber> = ["+77000001234", "+77990005678", "+12025550147"]
            .iter()
            .map(|n| PhoneNumber::parse(n, None).unwrap())
            .collect();
        OwnNumbers::new(&numbers)
    }

    #[test]
    fn every_spelling_states_the_line() {
        for text in [
            "Номер +7 700 000 12 34 привязан",
            "логин 8 (700) 000-12-34.",
            "87000001234 нөмірі",
            "您的手机号7000001234已绑定",
            "account for 77000001234: https://x.example",
            "0077000001234",
        ] {
            assert_eq!(own().stated_in(text), Some(0), "{text}");
        }
        assert_eq!(own().stated_in("call (202) 555-0147 now"), Some(2));
    }

    #[test]
    fn masked_forms_state_the_line() {
        for text in [
            "+7 700 ***-**-34",
            "+7700***1234",
            "8 (700) ***-**-34",
            "*******1234 7 x",
            "700****234",
            "+7 (7••) •••-••-34",
        ] {
            let expected = if text.starts_with("*******") {
                None
            } else {
                Some(0)
            };
            assert_eq!(own().stated_in(text), expected, "{text}");
        }
    }

    #[test]
    fn other_numbers_cards_and_codes_state_nothing() {
        for text in [
            "код 123456",
            "карта *1234",
            "+7 701 111 22 33",
            "4400 4301 2345 1234",
            "заказ 70000012345",
            "2024-01-02 12:34:56",
        ] {
            assert_eq!(own().stated_in(text), None, "{text}");
        }
    }

    #[test]
    fn two_of_the_persons_numbers_in_one_text_decide_nothing() {
        assert_eq!(own().stated_in("с +77000001234 на +77990005678"), None);
    }
}
