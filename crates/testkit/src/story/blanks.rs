//! Fills in what changes from message to message.

use crate::clock::written;
use crate::dice::Dice;
use ringoff_model::Moment;

/// Line A in the spellings that services use.
const A: [(&str, &str); 7] = [
    ("own", "+7 700 000 12 34"),
    ("own+", "+77000001234"),
    ("own8", "8 (700) 000-12-34"),
    ("own0", "87000001234"),
    ("own-", "+7-700-000-12-34"),
    ("mask", "+7 700 ***-**-34"),
    ("mask2", "+7700*****34"),
];

/// Line B likewise.
const B: [(&str, &str); 7] = [
    ("own", "+7 799 000 56 78"),
    ("own+", "+77990005678"),
    ("own8", "8 (799) 000-56-78"),
    ("own0", "87990005678"),
    ("own-", "+7-799-000-56-78"),
    ("mask", "+7 799 ***-**-78"),
    ("mask2", "+7799*****78"),
];

/// Shops as they stand in the texts of banks. None of them is an account of the traveller's.
pub(crate) const SHOPS: &[&str] = &[
    "MAGNUM",
    "TECHNODOM",
    "GALMART",
    "SULPAK",
    "STARBUCKS",
    "DODO PIZZA",
    "MARWIN",
];

/// Fills in wordings for one line at one moment.
pub(crate) struct Blanks<'d> {
    /// Where codes and sums come from.
    pub dice: &'d mut Dice,
    /// `A`, `B`, or anything else where no number may be stated.
    pub line: char,
    /// When it is written.
    pub at: Moment,
}

impl Blanks<'_> {
    /// `{c4}` a code of 4 digits, `{sum}`, `{shop}`, `{day}`, `{hour}`, `{own}` and so on.
    pub fn fill(&mut self, wording: &str) -> String {
        let mut out = String::with_capacity(wording.len() + 16);
        let mut rest = wording;
        while let Some((before, after)) = rest.split_once('{') {
            let (name, behind) = after.split_once('}').unwrap_or((after, ""));
            out.push_str(before);
            out.push_str(&self.value(name));
            rest = behind;
        }
        out.push_str(rest);
        out
    }

    fn value(&mut self, name: &str) -> String {
        let spellings = if self.line == 'B' { &B } else { &A };
        if let Some((_, spelling)) = spellings.iter().find(|(known, _)| *known == name) {
            return (*spelling).to_owned();
        }
        match name {
            "sum" => self.sum(300, 48_000),
            "big" => self.sum(61_000, 940_000),
            "cents" => format!(
                "{}.{}",
                self.dice.between(4, 180),
                self.dice.between(10, 100)
            ),
            "shop" => (*self.dice.one_of(SHOPS)).to_owned(),
            "day" => written(self.at, "%d.%m"),
            "date" => written(self.at, "%d.%m.%Y"),
            "hour" => written(self.at, "%H:%M"),
            "n" => self.dice.between(2, 60).to_string(),
            "key" => self.dice.letters(11),
            digits => match digits.strip_prefix('c').map(str::parse) {
                Some(Ok(count)) => self.dice.digits(count),
                _ => format!("{{{digits}}}"),
            },
        }
    }

    fn sum(&mut self, least: i64, end: i64) -> String {
        let sum = self.dice.between(least / 10, end / 10) * 10;
        match (sum / 1000, sum % 1000) {
            (0, rest) => rest.to_string(),
            (thousands, rest) => format!("{thousands} {rest:03}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fill(wording: &str, line: char) -> String {
        let mut dice = Dice::new(3);
        let at = crate::clock::day(2025, 7, 9);
        Blanks {
            dice: &mut dice,
            line,
            at,
        }
        .fill(wording)
    }

    #[test]
    fn blanks_are_filled_for_the_line() {
        assert_eq!(
            fill("{own}, {mask}", 'B'),
            "+7 799 000 56 78, +7 799 ***-**-78"
        );
        assert_eq!(fill("{own0} am {date}", 'A'), "87000001234 am 09.07.2025");
        assert_eq!(fill("{c6}", 'A').len(), 6);
    }

    #[test]
    fn every_wording_of_the_story_is_filled_whole() {
        for sender in crate::story::senders() {
            for line in sender.texts {
                let text = fill(line.text, sender.line);
                assert!(!text.contains(['{', '}']), "{}: {text}", sender.name);
            }
        }
    }

    #[test]
    fn only_lines_that_are_known_state_a_number() {
        for sender in crate::story::senders().filter(|s| s.line == '?') {
            for line in sender.texts {
                assert!(!line.text.contains("{own") && !line.text.contains("{mask"));
            }
        }
    }
}
