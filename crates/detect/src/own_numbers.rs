//! Does a text state one of the person's numbers? In any spelling, masked ones included.

mod runs;

use ringoff_model::PhoneNumber;
use runs::{Run, Runs};

/// Numbers of a text that are looked at.
const MENTIONS: usize = 16;

/// Glyphs of the shortest run that could be a number.
const SHORTEST: usize = 6;

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
    /// Its last four digits.
    tail: memchr::memmem::Finder<'static>,
}

impl OwnNumbers {
    /// For these numbers, in the order of their lines.
    pub fn new<'a>(numbers: impl IntoIterator<Item = &'a PhoneNumber>) -> Self {
        let lines = numbers
            .into_iter()
            .map(|number| {
                let full = number.digits().as_bytes().to_vec();
                let code = number.country_code().unwrap_or_default().to_string().len();
                let tail = &full[full.len().saturating_sub(4)..];
                Own {
                    tail: memchr::memmem::Finder::new(tail).into_owned(),
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
        for run in Runs::of(text).filter(|run| run.length >= SHORTEST) {
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

    /// Whether a text may name a line, or show its last digits.
    pub(crate) fn may_be_in(&self, text: &str) -> bool {
        let tail = |own: &Own| own.tail.find(text.as_bytes()).is_some();
        self.lines.iter().any(tail) || self.names_any(text)
    }

    /// Whether a text names one of the lines, or several.
    fn names_any(&self, text: &str) -> bool {
        !self.lines.is_empty()
            && may_state(text.as_bytes())
            && Runs::of(text)
                .filter(|run| run.length >= SHORTEST)
                .any(|run| self.lines.iter().any(|own| own.is_stated_by(&run)))
    }

    /// Telephone numbers, whole, masked or their last digits, in order. `ending`: whether what stands
    /// before and after four bare digits says that they are the last ones of a number.
    pub(crate) fn mentions(&self, text: &str, ending: impl Fn(&str, &str) -> bool) -> Vec<Mention> {
        let mentioned = |run: Run| {
            let before = text.get(..run.start)?;
            let hidden = hidden_before(before);
            let whose = if run.is_whole() || run.glyphs().contains(&b'*') {
                self.whose(&run)?
            } else if (2..=6).contains(&run.length)
                && (hidden > 0 || ending(before, text.get(run.end..)?))
            {
                self.ending_in(run.glyphs())
            } else {
                return None;
            };
            Some(Mention {
                start: run.start - hidden,
                end: run.end,
                whole: run.is_whole(),
                whose,
            })
        };
        Runs::of(text)
            .filter_map(mentioned)
            .take(MENTIONS)
            .collect()
    }

    fn whose(&self, run: &Run) -> Option<Whose> {
        let glyphs = run.glyphs();
        let mut stating = (0..self.lines.len()).filter(|i| self.lines[*i].is_stated_by(run));
        if run.length >= SHORTEST
            && let Some(line) = stating.next()
        {
            return Some(stating.next().map_or(Whose::Line(line), |_| Whose::Unsure));
        }
        let shown = glyphs.iter().rev().take_while(|g| **g != b'*').count();
        let tail = &glyphs[glyphs.len() - shown..];
        if glyphs[0] == b'*' {
            return (2..=6).contains(&shown).then(|| self.ending_in(tail));
        }
        // Cards have sixteen digits; what is shorter than a number is none.
        (run.plus || (7..=13).contains(&run.length)).then_some(Whose::Other)
    }

    fn ending_in(&self, tail: &[u8]) -> Whose {
        let mut fitting = (0..self.lines.len()).filter(|i| self.lines[*i].full.ends_with(tail));
        match (fitting.next(), fitting.next()) {
            (Some(line), None) => Whose::Line(line),
            (Some(_), Some(_)) => Whose::Unsure,
            (None, _) => Whose::Other,
        }
    }

    /// The line whose number a field holds.
    pub fn line_of(&self, field: &str) -> Option<usize> {
        self.stated_in(field)
    }
}

/// A telephone number in a text, and where it stands.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Mention {
    pub start: usize,
    pub end: usize,
    /// All its digits are shown.
    pub whole: bool,
    pub whose: Whose,
}

/// Whose number it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Whose {
    /// It fits this line, by its place, and no other.
    Line(usize),
    /// It fits several.
    Unsure,
    /// It fits none.
    Other,
}

/// Bytes of a mask that is no star: "xxxx1234", "...1234".
fn hidden_before(before: &str) -> usize {
    let mask = |c: &char| matches!(c, 'x' | 'X' | '.' | '…');
    let count = before.chars().rev().take_while(mask).count();
    let bytes: usize = before.chars().rev().take(count).map(char::len_utf8).sum();
    let word = before[..before.len() - bytes]
        .chars()
        .next_back()
        .is_some_and(char::is_alphanumeric);
    let enough = count >= 2 || before.ends_with('…');
    if enough && !word { bytes } else { 0 }
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
