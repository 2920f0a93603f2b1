//! Dates of mail: the `Date` field, and the line that begins a mail in an mbox.

use mail_parser::DateTime;
use ringoff_model::Moment;

/// Reads a `Date` field, or what stands behind the last semicolon of a `Received` field.
pub(super) fn field_date(raw: &[u8]) -> Option<Moment> {
    let raw = raw
        .rsplit(|b| *b == b';')
        .next()
        .unwrap_or(raw)
        .trim_ascii();
    let text = std::str::from_utf8(raw.get(..raw.len().min(128))?).ok()?;
    let date = DateTime::parse_rfc822(text)?;
    let good = date.is_valid() && (1970..=2200).contains(&date.year);
    good.then(|| Moment::from_seconds(date.to_timestamp()))
}

/// Longest line that may begin a mail in an mbox.
pub(in crate::formats) const FROM_LINE: usize = 512;

/// Whether a line begins a mail in an mbox: `From `, anything, a date as `ctime` writes it, with a
/// zone before or after the year or without one. Gives the date.
pub(in crate::formats) fn from_line(line: &[u8]) -> Option<Moment> {
    let rest = line.strip_prefix(b"From ")?.trim_ascii_end();
    if rest.len() > FROM_LINE {
        return None;
    }
    let mut words = rest.split(|b| *b == b' ').filter(|w| !w.is_empty());
    // The address may be missing, and may hold words of its own.
    words.by_ref().find(|w| position(DAYS, w).is_some())?;
    let mut date = Date::default();
    for word in words.take(6) {
        date.take(word)?;
    }
    date.moment()
}

const DAYS: &[&[u8]] = &[b"Mon", b"Tue", b"Wed", b"Thu", b"Fri", b"Sat", b"Sun"];
const MONTHS: &[&[u8]] = &[
    b"Jan", b"Feb", b"Mar", b"Apr", b"May", b"Jun", b"Jul", b"Aug", b"Sep", b"Oct", b"Nov", b"Dec",
];

#[derive(Default)]
struct Date {
    month: Option<i64>,
    day: Option<i64>,
    seconds: Option<i64>,
    year: Option<i64>,
    zone: i64,
}

impl Date {
    /// Takes one word; `None` for a word that no date holds.
    fn take(&mut self, word: &[u8]) -> Option<()> {
        if let Some(month) = position(MONTHS, word) {
            return (self.month.replace(month + 1).is_none()).then_some(());
        }
        if let [sign @ (b'+' | b'-'), digits @ ..] = word
            && digits.len() == 4
        {
            let minutes = number(&digits[..2])? * 60 + number(&digits[2..])?;
            self.zone = if *sign == b'-' { -minutes } else { minutes };
            return Some(());
        }
        if word.contains(&b':') {
            let mut seconds = 0;
            let mut count = 0;
            for piece in word.split(|b| *b == b':') {
                let value = number(piece).filter(|v| *v <= 60 && piece.len() <= 2)?;
                seconds = seconds * 60 + value;
                count += 1;
            }
            let seconds = match count {
                2 => seconds * 60,
                3 => seconds,
                _ => return None,
            };
            return (self.seconds.replace(seconds).is_none()).then_some(());
        }
        match number(word) {
            Some(day) if word.len() <= 2 && self.day.is_none() => {
                self.day = Some(day).filter(|d| (1..=31).contains(d))
            }
            Some(year) if word.len() == 4 && self.year.is_none() => self.year = Some(year),
            Some(_) => return None,
            // The name of a zone; what it means differs from writer to writer.
            None if word.len() <= 5 && word.iter().all(u8::is_ascii_uppercase) => {}
            None => return None,
        }
        Some(())
    }

    fn moment(&self) -> Option<Moment> {
        let days = days_from_civil(
            self.year.filter(|y| (1970..=2200).contains(y))?,
            self.month?,
            self.day?,
        );
        Some(Moment::from_seconds(
            days * 86_400 + self.seconds? - self.zone * 60,
        ))
    }
}

fn position(names: &[&[u8]], word: &[u8]) -> Option<i64> {
    let word = word.strip_suffix(b",").unwrap_or(word);
    names.iter().position(|n| *n == word).map(|i| i as i64)
}

fn number(digits: &[u8]) -> Option<i64> {
    let good = !digits.is_empty() && digits.len() <= 4 && digits.iter().all(u8::is_ascii_digit);
    good.then(|| digits.iter().fold(0, |n, d| n * 10 + i64::from(d - b'0')))
}

/// Days since 1970-01-01. The year is counted from March, so that the leap day is its last.
fn days_from_civil(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let month = (month + 9) % 12;
    let leaps = year / 4 - year / 100 + year / 400;
    year * 365 + leaps + (month * 153 + 2) / 5 + day - 1 - 719_468
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
        ] {
            assert_eq!(from_line(line.as_bytes()), at, "{line}");
        }
    }

    #[test]
    fn prose_that_begins_with_from_is_no_such_line() {
        for line in [
            "From Monday on we are closed",
            "From Mon to Fri we open at 9:00 until 2016",
            "From the shop: Fri Sep 16 22:26:51",
            "From a Fri Sep 16 22:26:51 2016 and so on",
            "From: a@b.example",
            "From ",
            "From a Fri Sep 99 22:26:51 2016",
        ] {
            assert_eq!(from_line(line.as_bytes()), None, "{line}");
        }
    }

    #[test]
    fn date_fields_are_read_and_nonsense_is_refused() {
        assert_eq!(
            field_date(b"Tue, 02 Jan 2024 08:30:00 +0500 (QYZT)"),
            Some(Moment::from_seconds(1_704_166_200))
        );
        assert_eq!(
            field_date(b"by mx with SMTP id x;\r\n Tue, 02 Jan 2024 03:30:00 +0000"),
            Some(Moment::from_seconds(1_704_166_200))
        );
        for raw in [
            &b"yesterday"[..],
            b"",
            b"Tue, 99 Foo 2024 99:00:00",
            b"\xff\xfe",
        ] {
            assert_eq!(field_date(raw), None);
        }
    }

    #[test]
    fn days_are_counted_over_leap_years() {
        assert_eq!(days_from_civil(1970, 1, 1), 0);
        assert_eq!(days_from_civil(2000, 3, 1), 11_017);
        assert_eq!(days_from_civil(2024, 2, 29), 19_782);
    }
}
