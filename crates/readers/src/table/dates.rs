//! Times as tables write them. A time without a zone is taken as UTC: no table tells its zone, and
//! nothing that Ringoff concludes hangs on hours.

use super::fold::folded;
use crate::text::moment;
use jiff::civil::Date;
use ringoff_model::Moment;

/// A date as it is written: the day in the zone of whoever wrote it.
pub(crate) struct Written {
    pub day: Date,
    /// Where an hour is told.
    pub at: Option<Moment>,
}

/// One way to write a time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum DateFormat {
    /// Seconds, milliseconds or finer since 1970.
    Epoch,
    /// `2024-01-31T10:20:30.000Z`, `2024-01-31 10:20:30+05:00`, `2024-01-31`.
    Iso,
    /// Letters that stand for digits: `DD.MM.YYYY hh:mm:ss`.
    Pattern(Vec<Piece>),
}

/// A piece of a pattern.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Piece {
    Year,
    ShortYear,
    Month,
    MonthName,
    Day,
    Hour,
    Minute,
    Second,
    AmPm,
    Literal(char),
}

#[derive(Default)]
struct Parts {
    year: i64,
    month: i64,
    day: i64,
    hour: i64,
    minute: i64,
    second: i64,
    afternoon: Option<bool>,
}

const PIECES: [(&str, Piece); 9] = [
    ("YYYY", Piece::Year),
    ("YY", Piece::ShortYear),
    ("MMM", Piece::MonthName),
    ("MM", Piece::Month),
    ("DD", Piece::Day),
    ("hh", Piece::Hour),
    ("mm", Piece::Minute),
    ("ss", Piece::Second),
    ("AM", Piece::AmPm),
];

/// How the names of months begin, in the languages of statements: English, German, French, Spanish, Italian,
/// Portuguese, Dutch, Polish, Russian, Kazakh.
const MONTHS: [&[&str]; 12] = [
    &["jan", "ene", "gen", "sty", "янв", "қаң"],
    &["feb", "fev", "lut", "фев", "ақп"],
    &["mar", "maer", "maa", "мар", "нау"],
    &["apr", "avr", "abr", "kwi", "апр", "сәу"],
    &["may", "mai", "mag", "mei", "maj", "мая", "маи", "мам"],
    &["jun", "juin", "giu", "cze", "июн", "мау"],
    &["jul", "juil", "lug", "lip", "июл", "шіл"],
    &["aug", "aou", "ago", "sie", "авг", "там"],
    &["sep", "set", "wrz", "сен", "қыр"],
    &["oct", "okt", "ott", "out", "paz", "окт", "қаз"],
    &["nov", "lis", "ноя", "қар"],
    &["dec", "dez", "dic", "gru", "дек", "жел"],
];

impl DateFormat {
    /// From its name in a description; `None` if it names no day.
    pub(crate) fn of(text: &str) -> Option<Self> {
        match text {
            "epoch" => return Some(Self::Epoch),
            "iso" => return Some(Self::Iso),
            _ => {}
        }
        let mut pieces = Vec::new();
        let mut rest = text;
        while let Some(c) = rest.chars().next() {
            let (piece, length) = PIECES
                .iter()
                .find(|(name, _)| rest.starts_with(name))
                .map_or((Piece::Literal(c), c.len_utf8()), |(name, piece)| {
                    (*piece, name.len())
                });
            pieces.push(piece);
            rest = &rest[length..];
        }
        let has = |one: &[Piece]| pieces.iter().any(|piece| one.contains(piece));
        let whole = has(&[Piece::Year, Piece::ShortYear])
            && has(&[Piece::Month, Piece::MonthName])
            && has(&[Piece::Day]);
        whole.then_some(Self::Pattern(pieces))
    }

    /// Reads the day, and the moment where the hour is told.
    pub(crate) fn written(&self, text: &str) -> Option<Written> {
        let at = self.read(text)?;
        let (day, timed) = match self {
            Self::Epoch => (at.date()?, true),
            // With a zone the moment may lie on another day in UTC.
            Self::Iso if text.len() > 10 => (text.get(..10)?.parse().ok()?, true),
            Self::Iso => (at.date()?, false),
            Self::Pattern(pieces) => (at.date()?, pieces.contains(&Piece::Hour)),
        };
        Some(Written {
            day,
            at: timed.then_some(at),
        })
    }

    /// Reads a time written this way.
    pub(crate) fn read(&self, text: &str) -> Option<Moment> {
        match self {
            Self::Epoch => {
                // A spreadsheet may have made a decimal number of it.
                let (whole, fraction) = text.split_once('.').unwrap_or((text, "0"));
                let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
                // Fewer digits are a year, a day or a serial number.
                if whole.len() < 9 || !digits(whole) || !digits(fraction) {
                    return None;
                }
                moment(whole.parse().ok()?)
            }
            Self::Iso => iso(text),
            Self::Pattern(pieces) => by_pattern(pieces, text),
        }
    }
}

/// Reads ISO 8601 as programs write it.
pub(crate) fn iso(text: &str) -> Option<Moment> {
    let mut rest = text;
    let mut parts = Parts {
        year: number(&mut rest, 4, 4)?,
        month: take(&mut rest, '-').and_then(|()| number(&mut rest, 2, 2))?,
        day: take(&mut rest, '-').and_then(|()| number(&mut rest, 2, 2))?,
        ..Parts::default()
    };
    if rest.is_empty() {
        return parts.moment(0);
    }
    take(&mut rest, 'T')
        .or_else(|| take(&mut rest, 't'))
        .or_else(|| take(&mut rest, ' '))?;
    parts.hour = number(&mut rest, 1, 2)?;
    take(&mut rest, ':')?;
    parts.minute = number(&mut rest, 2, 2)?;
    let mut milliseconds = 0;
    if take(&mut rest, ':').is_some() {
        parts.second = number(&mut rest, 2, 2)?;
        if take(&mut rest, '.')
            .or_else(|| take(&mut rest, ','))
            .is_some()
        {
            let digits = rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_digit()).len();
            let shown: String = rest[..digits.min(3)].to_owned();
            milliseconds = format!("{shown:0<3}").parse().ok()?;
            rest = &rest[digits..];
        }
    }
    let zone = zone(rest.trim_start())?;
    parts
        .moment(milliseconds)
        .map(|at| Moment(at.0 - zone * 60_000))
}

/// `Z`, `UTC`, `+05:00`, `+0500`, `+05` or nothing, in minutes.
fn zone(text: &str) -> Option<i64> {
    if matches!(text, "" | "Z" | "z" | "UTC" | "GMT") {
        return Some(0);
    }
    let sign = match text.as_bytes().first()? {
        b'+' => 1,
        b'-' => -1,
        _ => return None,
    };
    let mut rest = &text[1..];
    let hours = number(&mut rest, 2, 2)?;
    let _ = take(&mut rest, ':');
    let minutes = if rest.is_empty() {
        0
    } else {
        number(&mut rest, 2, 2)?
    };
    (rest.is_empty() && hours <= 18 && minutes < 60).then_some(sign * (hours * 60 + minutes))
}

fn by_pattern(pieces: &[Piece], text: &str) -> Option<Moment> {
    let mut parts = Parts::default();
    let mut rest = text.trim();
    for piece in pieces {
        match piece {
            Piece::Year => parts.year = number(&mut rest, 4, 4)?,
            Piece::ShortYear => parts.year = 2000 + number(&mut rest, 2, 2)?,
            Piece::Month => parts.month = number(&mut rest, 1, 2)?,
            Piece::MonthName => {
                let behind = rest.trim_start_matches(char::is_alphabetic);
                let name = folded(&rest[..rest.len() - behind.len()]);
                let begins = |starts: &&[&str]| starts.iter().any(|start| name.starts_with(start));
                parts.month = MONTHS.iter().position(begins)? as i64 + 1;
                rest = behind.strip_prefix('.').unwrap_or(behind);
            }
            Piece::Day => parts.day = number(&mut rest, 1, 2)?,
            Piece::Hour => parts.hour = number(&mut rest, 1, 2)?,
            Piece::Minute => parts.minute = number(&mut rest, 2, 2)?,
            Piece::Second => parts.second = number(&mut rest, 2, 2)?,
            Piece::AmPm => {
                parts.afternoon = Some(match rest.as_bytes().get(..2)? {
                    b"AM" | b"am" => false,
                    b"PM" | b"pm" => true,
                    _ => return None,
                });
                rest = &rest[2..];
            }
            // Programs write no-break spaces and commas where one expects a space.
            Piece::Literal(' ') => {
                let trimmed = rest.trim_start_matches(|c: char| c.is_whitespace() || c == ',');
                if trimmed.len() == rest.len() {
                    return None;
                }
                rest = trimmed;
            }
            Piece::Literal(c) => take(&mut rest, *c)?,
        }
    }
    if rest.is_empty() {
        parts.moment(0)
    } else {
        None
    }
}

fn take(rest: &mut &str, c: char) -> Option<()> {
    *rest = rest.strip_prefix(c)?;
    Some(())
}

fn number(rest: &mut &str, least: usize, most: usize) -> Option<i64> {
    let digits = rest
        .bytes()
        .take(most)
        .take_while(u8::is_ascii_digit)
        .count();
    if digits < least {
        return None;
    }
    let value = rest[..digits].parse().ok()?;
    *rest = &rest[digits..];
    Some(value)
}

impl Parts {
    fn moment(&self, milliseconds: i64) -> Option<Moment> {
        let hour = match self.afternoon {
            None => self.hour,
            Some(_) if !(1..=12).contains(&self.hour) => return None,
            Some(afternoon) => self.hour % 12 + if afternoon { 12 } else { 0 },
        };
        let right = (1970..=2200).contains(&self.year)
            && self.is_a_day()
            && hour < 24
            && self.minute < 60
            && self.second <= 60;
        let seconds = self.days() * 86_400 + hour * 3600 + self.minute * 60 + self.second;
        right.then_some(Moment(seconds * 1000 + milliseconds))
    }

    /// Whether the calendar has this day: no thirty-first of November.
    fn is_a_day(&self) -> bool {
        let small = |number: i64| i8::try_from(number).ok();
        let year = i16::try_from(self.year).ok();
        year.zip(small(self.month))
            .zip(small(self.day))
            .is_some_and(|((year, month), day)| Date::new(year, month, day).is_ok())
    }

    /// Days since 1970-01-01, counted in years that begin with March.
    fn days(&self) -> i64 {
        let (year, month) = if self.month > 2 {
            (self.year, self.month - 3)
        } else {
            (self.year - 1, self.month + 9)
        };
        let leap_days = year / 4 - year / 100 + year / 400;
        year * 365 + leap_days + (month * 153 + 2) / 5 + self.day - 1 - 719_468
    }
}

#[cfg(test)]
mod tests;
