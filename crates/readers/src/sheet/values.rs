//! Numbers of a sheet as a person sees them: days from their count, and decimals without the noise of binary ones.

use crate::markup::{Markup, Token, attribute};
use crate::{Limits, ReadError};
use jiff::ToSpan;
use jiff::civil::{DateTime, date};
use std::collections::BTreeMap;
use std::io::Read;

/// Ways to show a cell that are looked at; a workbook has 65,490 at the most.
const STYLES: usize = 65_490;

/// Which cells show days.
#[derive(Default)]
pub(crate) struct Styles {
    shown: Vec<Shown>,
    /// Whether days are counted from 1904, as on old Macs.
    from_1904: bool,
}

/// What a way to show a number makes of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Shown {
    Number,
    Day,
    /// A day and its hour, or an hour alone.
    Moment,
}

impl Styles {
    /// Reads `styles.xml`.
    pub(crate) fn read(
        input: impl Read,
        limits: &Limits,
        from_1904: bool,
    ) -> Result<Self, ReadError> {
        let mut markup = Markup::new(input, limits.entry_bytes);
        let mut own: BTreeMap<u32, Shown> = BTreeMap::new();
        let mut shown = Vec::new();
        let mut of_cells = false;
        while let Some(token) = markup.next()? {
            match token {
                Token::Open {
                    name: b"numFmt",
                    attributes,
                    ..
                } => {
                    let id = attribute(attributes, "numFmtId").and_then(|id| id.parse().ok());
                    let code = attribute(attributes, "formatCode");
                    if let (Some(id), Some(code)) = (id, code)
                        && own.len() < STYLES
                    {
                        own.insert(id, of_code(code));
                    }
                }
                Token::Open {
                    name: b"cellXfs",
                    closed,
                    ..
                } => of_cells = !closed,
                Token::Close(b"cellXfs") => of_cells = false,
                Token::Open {
                    name: b"xf",
                    attributes,
                    ..
                } if of_cells && shown.len() < STYLES => {
                    let id = attribute(attributes, "numFmtId")
                        .and_then(|id| id.parse().ok())
                        .unwrap_or(0_u32);
                    shown.push(own.get(&id).copied().unwrap_or_else(|| built_in(id)));
                }
                _ => {}
            }
        }
        Ok(Self { shown, from_1904 })
    }

    /// A number as its cell shows it.
    pub(crate) fn shown(&self, value: &str, style: usize) -> String {
        let shown = self.shown.get(style).copied().unwrap_or(Shown::Number);
        let Ok(number) = value.parse::<f64>() else {
            return value.to_owned();
        };
        let day = match shown {
            Shown::Number => None,
            Shown::Day | Shown::Moment => self.moment(number),
        };
        match (day, shown) {
            (Some(at), Shown::Day) => at.date().to_string(),
            (Some(at), _) => format!(
                "{} {:02}:{:02}:{:02}",
                at.date(),
                at.hour(),
                at.minute(),
                at.second()
            ),
            (None, _) => decimal(value, number),
        }
    }

    /// The moment of a count of days.
    fn moment(&self, count: f64) -> Option<DateTime> {
        // 2958466 is the year 10000.
        if !(1.0..2_958_466.0).contains(&count) {
            return None;
        }
        let first = if self.from_1904 {
            date(1904, 1, 1)
        } else if count < 60.0 {
            // Excel has a 29 February 1900.
            date(1899, 12, 31)
        } else {
            date(1899, 12, 30)
        };
        #[allow(clippy::cast_possible_truncation, reason = "bounded above")]
        let seconds = (count * 86_400.0).round() as i64;
        first
            .to_datetime(jiff::civil::Time::midnight())
            .checked_add(seconds.seconds())
            .ok()
    }
}

/// A decimal number of which a workbook keeps the nearest binary one: it holds fifteen digits.
fn decimal(value: &str, number: f64) -> String {
    let digits = value.bytes().filter(u8::is_ascii_digit).count();
    if digits <= 15 && !value.contains(['e', 'E']) || !number.is_finite() {
        return value.to_owned();
    }
    let rounded: f64 = format!("{number:.14e}").parse().unwrap_or(number);
    rounded.to_string()
}

/// The ways that every workbook has; 27 to 36 and 50 to 58 are the East's.
fn built_in(id: u32) -> Shown {
    match id {
        14..=17 | 27..=31 | 36 | 50..=54 | 57 | 58 => Shown::Day,
        18..=22 | 32..=35 | 45..=47 | 55 | 56 => Shown::Moment,
        _ => Shown::Number,
    }
}

/// What `dd.mm.yyyy hh:mm` and its kin make of a number.
fn of_code(code: &str) -> Shown {
    let code = code.replace("&quot;", "\"");
    let first = code.split(';').next().unwrap_or_default();
    let mut bare = String::new();
    let mut chars = first.chars();
    while let Some(c) = chars.next() {
        match c {
            '\\' | '_' | '*' => drop(chars.next()),
            '"' => drop(chars.by_ref().find(|c| *c == '"')),
            // A colour, a currency, a language.
            '[' => drop(chars.by_ref().find(|c| *c == ']')),
            c => bare.extend(c.to_lowercase()),
        }
    }
    let timed = bare.contains(['h', 's']);
    match (bare.contains(['y', 'd']), timed) {
        _ if bare == "general" => Shown::Number,
        (_, true) => Shown::Moment,
        (true, false) => Shown::Day,
        (false, false) => Shown::Number,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_format_tells_days_from_numbers() {
        for (code, shown) in [
            ("General", Shown::Number),
            ("0.00", Shown::Number),
            ("#,##0.00\\ &quot;days&quot;", Shown::Number),
            ("#,##0.00 [$₸-43F]", Shown::Number),
            ("[Red]-0.00", Shown::Number),
            ("dd.mm.yyyy", Shown::Day),
            ("yyyy\"年\"m\"月\"d\"日\"", Shown::Day),
            ("[$-409]d/m/yy h:mm AM/PM", Shown::Moment),
            ("hh:mm:ss", Shown::Moment),
        ] {
            assert_eq!(of_code(code), shown, "{code}");
        }
    }

    #[test]
    fn days_are_counted_as_excel_counts_them() {
        let styles = |from_1904| Styles {
            shown: vec![Shown::Number, Shown::Day, Shown::Moment],
            from_1904,
        };
        for (value, style, expected) in [
            ("46329", 1, "2026-11-03"),
            ("46329.5868055556", 2, "2026-11-03 14:05:00"),
            ("46329.99999999", 1, "2026-11-04"),
            ("1", 1, "1900-01-01"),
            ("-5", 1, "-5"),
            ("1e300", 2, &format!("{}", 1e300)),
            ("46329", 7, "46329"),
            ("1234.5599999999999", 0, "1234.56"),
            ("1.5E3", 0, "1500"),
            ("77000001234", 0, "77000001234"),
            ("nan", 1, "nan"),
            ("-1990.00", 0, "-1990.00"),
        ] {
            assert_eq!(styles(false).shown(value, style), expected, "{value}");
        }
        assert_eq!(styles(true).shown("44867", 1), "2026-11-03");
    }
}
