//! A row of a PDF told by what its words are, for tables whose columns do not stand in one place in every edition.

use crate::money::{Point, amount};
use crate::pdf::Word;
use crate::table::dates::DateFormat;
use ringoff_model::Currency;
use rust_decimal::Decimal;
use serde::Deserialize;

/// Words of one amount stand no further apart than this part of their size; columns do.
const JOINED: f64 = 0.7;
/// Words of one amount: a sign, groups of digits, a currency.
const AMOUNT: usize = 8;

/// What stands in a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// A day, with its hour where that stands behind it.
    Day,
    /// A day with its hour behind it.
    Moment,
    /// Digits alone, or a stroke.
    Number,
    /// Three capital letters.
    Code,
    /// An amount with a fraction, and its currency.
    Amount,
    /// One word, whatever it is.
    Word,
    /// All that is left.
    Text,
    /// Nothing in the first line of a row, the text of the others.
    Below,
}

/// A column of the table, in the order in which a line has them.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(try_from = "String")]
pub(in crate::table) struct Piece {
    kind: Kind,
    optional: bool,
}

impl TryFrom<String> for Piece {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        let (name, optional) = match text.strip_suffix('?') {
            Some(name) => (name, true),
            None => (text.as_str(), false),
        };
        let kind = match name {
            "day" => Kind::Day,
            "moment" => Kind::Moment,
            "number" => Kind::Number,
            "code" => Kind::Code,
            "amount" => Kind::Amount,
            "word" => Kind::Word,
            "text" => Kind::Text,
            "below" => Kind::Below,
            _ => return Err(format!("{text} is nothing that a cell can hold")),
        };
        Ok(Self { kind, optional })
    }
}

impl Piece {
    /// Whether a row may lack it, so that the header may, too.
    pub(super) fn is_optional(self) -> bool {
        self.optional
    }
}

/// How rows are told.
pub(super) struct Shape<'s> {
    pub(super) pieces: &'s [Piece],
    pub(super) dates: &'s [DateFormat],
    pub(super) point: Point,
}

/// What a line says that goes on with a row.
pub(super) struct Further {
    /// The hour that stands below the day.
    pub hour: Option<String>,
    pub text: String,
}

impl Shape<'_> {
    /// Whether there is one place for texts, so that every word has its own.
    pub(super) fn is_whole(pieces: &[Piece]) -> bool {
        let count = |kind| pieces.iter().filter(|piece| piece.kind == kind).count();
        count(Kind::Text) == 1 && count(Kind::Below) <= 1
    }

    /// The cells of a line that begins a row.
    pub(super) fn cells(&self, words: &[Word]) -> Option<Vec<String>> {
        let text = self.position(Kind::Text)?;
        let (front, back) = (&self.pieces[..text], &self.pieces[text + 1..]);
        let (mut cells, mut at) = (Vec::new(), 0);
        for piece in front {
            let taken = self.first(piece.kind, &words[at..]);
            if taken == 0 && !piece.optional {
                return None;
            }
            cells.push(joined(&words[at..at + taken]));
            at += taken;
        }
        let (rest, behind) = self.last(back, &words[at..])?;
        cells.push(joined(rest));
        cells.extend(behind);
        Some(cells)
    }

    /// What a line below a row says. Days and numbers that lead it are another day of the same row and its codes.
    pub(super) fn further(&self, words: &[Word]) -> Further {
        let (mut at, mut hour, mut dated) = (0, None, false);
        while let Some(word) = words.get(at) {
            let text = word.text.as_str();
            if is_hour(text) {
                hour = hour.or_else(|| Some(text.to_owned()));
            } else if self.is_day(text) || dated && is_number(text) {
                dated = true;
            } else {
                break;
            }
            at += 1;
        }
        Further {
            hour,
            text: joined(&words[at..]),
        }
    }

    /// The column in which the text of further lines stands.
    pub(super) fn below(&self) -> Option<usize> {
        self.position(Kind::Below)
            .or_else(|| self.position(Kind::Text))
    }

    fn position(&self, kind: Kind) -> Option<usize> {
        self.pieces.iter().position(|piece| piece.kind == kind)
    }

    /// The cells at the end of a line and what stands before them. What may be missing is missing only where the line
    /// fits in no other way.
    fn last<'w>(&self, pieces: &[Piece], words: &'w [Word]) -> Option<(&'w [Word], Vec<String>)> {
        let Some((piece, before)) = pieces.split_last() else {
            return Some((words, Vec::new()));
        };
        let taken = match piece.kind {
            Kind::Below => 0,
            Kind::Amount => self.amount_before(words),
            kind => words.len().checked_sub(1).map_or(0, |last| {
                let takes = self.first(kind, &words[last..]) == 1;
                usize::from(takes)
            }),
        };
        let mut lengths = vec![taken];
        if piece.optional && taken > 0 {
            lengths.push(0);
        }
        lengths
            .into_iter()
            .filter(|length| *length > 0 || piece.optional || piece.kind == Kind::Below)
            .find_map(|length| {
                let (rest, own) = words.split_at(words.len() - length);
                let (rest, mut cells) = self.last(before, rest)?;
                cells.push(joined(own));
                Some((rest, cells))
            })
    }

    /// How many of the first words are such a cell.
    fn first(&self, kind: Kind, words: &[Word]) -> usize {
        let Some(word) = words.first().map(|word| word.text.as_str()) else {
            return 0;
        };
        match kind {
            Kind::Day | Kind::Moment if self.is_day(word) => {
                let hour = words.get(1).is_some_and(|word| is_hour(&word.text));
                match kind {
                    Kind::Moment if !hour => 0,
                    _ => 1 + usize::from(hour),
                }
            }
            Kind::Number => usize::from(is_number(word)),
            Kind::Code => {
                let capitals = word.len() == 3 && word.bytes().all(|b| b.is_ascii_uppercase());
                usize::from(capitals)
            }
            Kind::Amount => amount_at(words, self.point).map_or(0, |(length, _)| length),
            Kind::Word => 1,
            Kind::Day | Kind::Moment | Kind::Text | Kind::Below => 0,
        }
    }

    /// How many of the last words are an amount. The digits of a text that ends before it are not told from thousands
    /// but by their distance.
    fn amount_before(&self, words: &[Word]) -> usize {
        let unit = words.last().is_some_and(|word| is_unit(&word.text));
        let end = words.len() - usize::from(unit);
        let Some(mut begin) = end.checked_sub(1) else {
            return 0;
        };
        if !ends_in_fraction(&words[begin].text)
            || amount(&joined(&words[begin..end]), self.point).is_none()
        {
            return 0;
        }
        while let Some(before) = begin.checked_sub(1) {
            let near = words[begin].gap < JOINED && is_group(&words[before].text);
            if !near || amount(&joined(&words[before..end]), self.point).is_none() {
                break;
            }
            begin = before;
        }
        words.len() - begin
    }

    fn is_day(&self, word: &str) -> bool {
        self.dates.iter().any(|format| format.read(word).is_some())
    }
}

/// How many of the first words are an amount, and how much it is.
pub(super) fn amount_at(words: &[Word], point: Point) -> Option<(usize, Decimal)> {
    let mut length = 0;
    for word in words.iter().take(AMOUNT) {
        if length > 0 && word.gap >= JOINED {
            return None;
        }
        length += 1;
        if ends_in_fraction(&word.text) {
            let value = amount(&joined(&words[..length]), point)?.value;
            let unit = words.get(length).is_some_and(|word| is_unit(&word.text));
            return Some((length + usize::from(unit), value));
        }
        if !is_group(&word.text) {
            return None;
        }
    }
    None
}

pub(super) fn joined(words: &[Word]) -> String {
    let texts: Vec<&str> = words.iter().map(|word| word.text.as_str()).collect();
    texts.join(" ")
}

/// `129,00`, `-810.00`, `500,00₸`.
fn ends_in_fraction(word: &str) -> bool {
    let digits = word.trim_end_matches(|c: char| !c.is_ascii_digit());
    let bytes = digits.as_bytes();
    matches!(bytes, [.., b'.' | b',', a, b] if a.is_ascii_digit() && b.is_ascii_digit())
}

/// A sign, or digits behind one.
fn is_group(word: &str) -> bool {
    let digits = word.trim_start_matches(['-', '+', '\u{2212}', '\u{2013}']);
    let signs = word.chars().count() - digits.chars().count();
    signs <= 1 && digits.len() <= 3 && digits.bytes().all(|byte| byte.is_ascii_digit())
}

fn is_unit(word: &str) -> bool {
    !word.contains(|c: char| c.is_ascii_digit()) && Currency::named(word).is_some()
}

fn is_number(word: &str) -> bool {
    word == "-" || word.bytes().all(|byte| byte.is_ascii_digit())
}

/// `10:30`, `10:30:45`.
fn is_hour(word: &str) -> bool {
    let parts: Vec<&str> = word.split(':').collect();
    let two = |part: &&str| part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_digit());
    matches!(parts.len(), 2 | 3) && parts.iter().all(two)
}
