//! Dates of mail: the `Date` field, and the line that begins a mail in an mbox. Programs of forty years wrote them,
//! so what is read is words in any order, not one grammar.

use crate::table::iso;
use jiff::civil::{self, Time};
use jiff::tz::Offset;
use ringoff_model::Moment;

/// Bytes of a date that are looked at.
const DATE: usize = 128;

/// Reads a `Date` field, or what stands behind the last semicolon of a `Received` field.
pub(super) fn field_date(raw: &[u8]) -> Option<Moment> {
    let raw = raw.rsplit(|b| *b == b';').next().unwrap_or(raw);
    let text = std::str::from_utf8(raw.get(..raw.len().min(DATE))?).ok()?;
    let text = text.trim();
    // What stands in brackets is a remark.
    let text = text.split('(').next().unwrap_or(text).trim();
    if text.as_bytes().get(4) == Some(&b'-') {
        return iso(text).filter(|_| text.starts_with(['1', '2']));
    }
    let mut date = Date::default();
    for word in words(text.as_bytes()) {
        // What no date holds costs only itself.
        let _ = date.take(word);
    }
    date.moment()
}

/// Longest line that may begin a mail in an mbox.
pub(in crate::formats) const FROM_LINE: usize = 512;

/// A line that may begin a mail in an mbox.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::formats) struct FromLine {
    /// The date in it.
    pub(in crate::formats) at: Option<Moment>,
    /// Whether it ends in a date as `ctime` writes it, which prose does not.
    pub(in crate::formats) dated: bool,
    /// Whether it could be prose but for what follows it: one word, or nothing.
    pub(in crate::formats) bare: bool,
}

/// Whether a line may begin a mail in an mbox: `From `, then nothing, one word (`-`, an address, a number), or
/// something with an hour in it.
pub(in crate::formats) fn from_line(line: &[u8]) -> Option<FromLine> {
    let rest = line.strip_prefix(b"From ")?.trim_ascii_end();
    if rest.len() > FROM_LINE {
        return None;
    }
    // The address may be missing, and may hold words of its own.
    let mut date = Date::default();
    let mut all = words(rest).skip_while(|word| position(DAYS, word).is_none());
    let begun = all.next().is_some();
    let mut dated = begun;
    for (at, word) in all.enumerate() {
        // `remote from relay`, of mail that came by UUCP.
        if word == b"remote" {
            break;
        }
        dated &= at < 7 && date.take(word).is_some();
    }
    let at = date.moment();
    let dated = dated && at.is_some();
    let mut count = words(rest);
    let first = count.next();
    let one = count.next().is_none();
    let hour = words(rest).any(|word| clock(word).is_some());
    (dated || one || hour).then_some(FromLine {
        at,
        dated,
        bare: one && !first.is_some_and(|word| word == b"-" || word.contains(&b'@')),
    })
}

const DAYS: &[&str] = &[
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
];
const MONTHS: &[&str] = &[
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

/// Zones whose names mean one thing in mail (RFC 5322), in hours.
const ZONES: &[(&str, i32)] = &[
    ("EST", -5),
    ("EDT", -4),
    ("CST", -6),
    ("CDT", -5),
    ("MST", -7),
    ("MDT", -6),
    ("PST", -8),
    ("PDT", -7),
];

#[derive(Default)]
struct Date {
    month: Option<i8>,
    day: Option<i8>,
    time: Option<Time>,
    afternoon: Option<bool>,
    year: Option<i16>,
    /// Seconds east of Greenwich.
    zone: i32,
}

impl Date {
    /// Takes one word; `None` for a word that no date holds.
    fn take(&mut self, word: &[u8]) -> Option<()> {
        if position(DAYS, word).is_some() {
            return Some(());
        }
        if let Some(month) = position(MONTHS, word) {
            return self.month.is_none().then(|| self.month = Some(month + 1));
        }
        if let Some(seconds) = offset(word) {
            self.zone = seconds;
            return Some(());
        }
        if let Some(time) = clock(word) {
            return self.time.is_none().then(|| self.time = Some(time));
        }
        if let Some(number) = number(word) {
            if word.len() <= 2 && self.day.is_none() {
                self.day = i8::try_from(number).ok().filter(|d| (1..=31).contains(d));
                return self.day.map(|_| ());
            }
            let year = match word.len() {
                // Two digits as RFC 5322 reads them.
                2 if number < 50 => 2000 + number,
                2 | 3 => 1900 + number,
                4 => number,
                _ => return None,
            };
            return self.year.is_none().then(|| self.year = Some(year));
        }
        if let [b'0'..=b'9', ..] = word
            && word.contains(&b'-')
        {
            return word
                .split(|b| *b == b'-')
                .try_for_each(|piece| self.take(piece));
        }
        if word.eq_ignore_ascii_case(b"am") || word.eq_ignore_ascii_case(b"pm") {
            self.afternoon = Some(word.eq_ignore_ascii_case(b"pm"));
            return Some(());
        }
        // The name of another zone; what it means differs from writer to writer.
        (word.len() <= 8 && word.iter().all(u8::is_ascii_uppercase)).then_some(())
    }

    fn moment(&self) -> Option<Moment> {
        let year = self.year.filter(|y| (1970..=2200).contains(y))?;
        let time = self.time?;
        let later = match (self.afternoon, time.hour()) {
            (Some(true), ..12) => 12 * 3600,
            (Some(false), 12) => -12 * 3600,
            _ => 0,
        };
        let day = civil::Date::new(year, self.month?, self.day?).ok()?;
        let at = Offset::UTC.to_timestamp(day.to_datetime(time)).ok()?;
        Some(Moment::from_seconds(
            at.as_second() + later - i64::from(self.zone),
        ))
    }
}

fn words(text: &[u8]) -> impl Iterator<Item = &[u8]> {
    text.split(|b| b.is_ascii_whitespace() || *b == b',')
        .filter(|word| !word.is_empty())
}

/// Which of the names a word is, whole or cut to three letters and more.
fn position(names: &[&str], word: &[u8]) -> Option<i8> {
    let word = word.strip_suffix(b".").unwrap_or(word);
    let begins = |name: &&str| {
        let head = name.as_bytes().get(..word.len());
        head.is_some_and(|head| head.eq_ignore_ascii_case(word))
    };
    let at = names.iter().position(begins)?;
    (word.len() >= 3).then_some(i8::try_from(at).ok()?)
}

/// `+0500`, `-600`, `+05:00`, `GMT+5`, `UTC`, `Z`, `EST`: seconds east of Greenwich.
fn offset(word: &[u8]) -> Option<i32> {
    let named = ZONES
        .iter()
        .find(|(name, _)| name.as_bytes().eq_ignore_ascii_case(word));
    if let Some((_, hours)) = named {
        return Some(hours * 3600);
    }
    let greenwich = [&b"GMT"[..], b"UTC", b"UT", b"Z"];
    let bare = greenwich.iter().find_map(|name| word.strip_prefix(*name));
    let digits = match bare.unwrap_or(word) {
        [] if bare.is_some() => return Some(0),
        [b'+' | b'-', digits @ ..] => digits,
        _ => return None,
    };
    let (hours, minutes) = match digits {
        [h @ .., b':', m1, m2] => (number(h)?, number(&[*m1, *m2])?),
        [_] | [_, _] => (number(digits)?, 0),
        [h @ .., m1, m2] => (number(h)?, number(&[*m1, *m2])?),
        [] => return None,
    };
    // No place on earth is farther; what stands there is damage.
    if hours > 14 || minutes > 59 {
        return Some(0);
    }
    let seconds = i32::from(hours) * 3600 + i32::from(minutes) * 60;
    let west = bare.unwrap_or(word).starts_with(b"-");
    Some(if west { -seconds } else { seconds })
}

/// `22:26`, `22:26:51`, `22:26:51.123`.
fn clock(word: &[u8]) -> Option<Time> {
    let mut pieces = word.split(|b| *b == b':');
    let mut next = |most: i16| {
        let piece = pieces.next()?;
        let piece = piece.split(|b| *b == b'.').next().unwrap_or(piece);
        let value = number(piece).filter(|v| *v <= most && piece.len() <= 2)?;
        i8::try_from(value).ok()
    };
    let (hour, minute) = (next(23)?, next(59)?);
    let seconds = word.iter().filter(|b| **b == b':').count();
    let second = match seconds {
        1 => 0,
        // A leap second.
        2 => next(60)?.min(59),
        _ => return None,
    };
    Time::new(hour, minute, second, 0).ok()
}

fn number(digits: &[u8]) -> Option<i16> {
    let good = !digits.is_empty() && digits.len() <= 4 && digits.iter().all(u8::is_ascii_digit);
    good.then(|| digits.iter().fold(0, |n, d| n * 10 + i16::from(d - b'0')))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_usual_from_line_is_known_with_its_date() {
        let at = Some(Moment::from_seconds(1_474_064_811));
        for line in [
            "From 1545668983435175434@xxx Fri Sep 16 22:26:51 +0000 2016\r\n",
            "From - Fri Sep 16 22:26:51 2016\n",
            "From a@b.example Fri Sep 16 22:26:51 2016",
            "From  Fri Sep 16 22:26:51 UTC 2016",
            "From \"a b\"@c.example  Fri Sep 16 22:26:51 2016 +0000",
            "From a@b.example Sat Sep 17 03:26:51 +0500 2016",
            "From a@b.example Fri, 16 Sep 2016 22:26:51 GMT",
            "From - Friday September 16 22:26:51 2016",
            "From a@b.example\tfri sep 16 22:26:51 16",
            "From a@b.example Fri Sep 16 22:26:51 2016 WETDST",
            "From a@b.example Fri Sep 16 22:26:51 2016 remote from relay",
            "From a@b.example Sat Sep 17 03:26:51 GMT+05:00 2016",
        ] {
            let found = from_line(line.as_bytes()).unwrap();
            assert_eq!((found.at, found.dated), (at, true), "{line}");
        }
    }

    #[test]
    fn a_line_without_a_date_needs_what_follows_it() {
        for line in [
            "From ",
            "From -",
            "From a@b.example",
            "From 1844000000000000001@xxx",
            "From a@b.example пт сен 16 22:26:51 2016",
            "From the shop: Fri Sep 16 22:26:51",
            "From a Fri Sep 16 22:26:51 2016 and so on",
            "From Mon to Fri we open at 9:00 until 2016",
        ] {
            assert!(!from_line(line.as_bytes()).unwrap().dated, "{line}");
        }
    }

    #[test]
    fn prose_that_begins_with_from_is_no_such_line() {
        for line in [
            "From Monday on we are closed",
            "From here on it is yours",
            "From: a@b.example",
            "From a Fri Sep 99",
        ] {
            assert_eq!(from_line(line.as_bytes()), None, "{line}");
        }
    }

    #[test]
    fn date_fields_of_every_kind_are_read_and_nonsense_is_refused() {
        let at = Some(Moment::from_seconds(1_704_166_200));
        for raw in [
            "Tue, 02 Jan 2024 08:30:00 +0500 (QYZT)",
            "by mx with SMTP id x;\r\n Tue, 02 Jan 2024 03:30:00 +0000",
            "Tue, 02 Jan 2024 03:30:00",
            "Tue, 2 Jan 24 03:30 GMT",
            "Mon, 01 Jan 24 21:30 CST",
            "Tue Jan  2 03:30:00 2024",
            "2024-01-02T08:30:00+05:00",
            "2024-01-02 03:30:00",
            "Tuesday, 2 January 2024 08:30:00 +0500",
            "Mon, 01 Jan 2024 21:30:00 -600",
            "Tue, 02 Jan 2024 08:30:00 GMT+0500",
            "Tue, 02 Jan 2024 08:30:00 +05:00",
            "2-Jan-2024 03:30:00 UT",
            "Tue, 02 Jan 2024 03:30:00 +9999",
            "Jan 2, 2024 3:30:00 am",
            // What comes after a whole date changes nothing of it.
            "Tue, 02 Jan 2024 03:30:00 +0000 May 2025 04:00",
        ] {
            assert_eq!(field_date(raw.as_bytes()), at, "{raw}");
        }
        for raw in [
            &b"yesterday"[..],
            b"",
            b"Tue, 99 Foo 2024 99:00:00",
            b"Tue, 31 Feb 2024 03:30:00 +0000",
            b"Tue, 02 Jan 1024 03:30:00 +0000",
            b"\xff\xfe",
        ] {
            assert_eq!(field_date(raw), None);
        }
    }
}
