//! Amounts as statements write them, read exactly. No float is ever made of one.

use rust_decimal::Decimal;

/// Characters of an amount with its signs, spaces and currency.
const LONGEST: usize = 64;
/// Digits before the point: a quadrillion is no amount of a person's account.
const WHOLE: usize = 15;
/// Digits behind the point; some currencies on exchanges have eight.
const FRACTION: usize = 12;

/// Which character stands before the fraction.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Point {
    /// Told by each amount itself: the last separator, unless three digits follow the only one.
    #[default]
    Auto,
    /// This one; the others separate thousands.
    Is(char),
    /// The only separator there is, as formats for machines write it; of two kinds, the last.
    Only,
}

/// The sign that stands beside an amount.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sign {
    /// A minus, or brackets.
    Minus,
    Plus,
    /// A minus before a minus, as programs write what undoes a payment: `--$21.78`.
    Twice,
    /// None at all.
    Bare,
}

/// An amount, and the text beside its digits (`₸`, `KZT`), where there is one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Amount<'a> {
    pub value: Decimal,
    pub unit: &'a str,
    pub sign: Sign,
}

/// Reads `-1 234,56 ₸`, `(1,234.56)`, `(500,00) ₸`, `¥28.16`, `1.234,56-`; `None` for anything else,
/// such as `1e9`, `0x10`, `NaN`, or more digits than an amount has.
pub(crate) fn amount(text: &str, point: Point) -> Option<Amount<'_>> {
    let text = text.trim_matches(is_space);
    if text.is_empty() || text.len() > LONGEST {
        return None;
    }
    let Some((outside, inner)) = bracketed(text) else {
        return signed(text, point);
    };
    let read = signed(inner, point).filter(|amount| amount.sign == Sign::Bare)?;
    let (outside, sign) = sign(outside)?;
    if sign != Sign::Bare || !outside.is_empty() && !read.unit.is_empty() {
        return None;
    }
    let unit = if outside.is_empty() {
        read.unit
    } else {
        outside
    };
    Some(Amount {
        value: -read.value,
        unit,
        sign: Sign::Minus,
    })
}

/// What stands beside brackets and what stands in them: `(500,00) ₸`, `$(9.99)`.
fn bracketed(text: &str) -> Option<(&str, &str)> {
    if let Some((inner, behind)) = text.strip_prefix('(').and_then(|t| t.split_once(')')) {
        return Some((behind, inner));
    }
    text.strip_suffix(')').and_then(|t| t.split_once('('))
}

/// An amount without brackets.
fn signed(text: &str, point: Point) -> Option<Amount<'_>> {
    let inner = text;
    let first = inner.find(|c: char| c.is_ascii_digit())?;
    let last = inner.rfind(|c: char| c.is_ascii_digit())? + 1;
    // `-,01`: some banks leave the zero out.
    let before = inner[..first].trim_end_matches(['.', ',']);
    let value = digits(&inner[before.len()..last], point)?;
    let (front, before) = sign(before)?;
    let (back, behind) = sign(&inner[last..])?;
    let sign = match (before, behind) {
        (sign, Sign::Bare) | (Sign::Bare, sign) => sign,
        _ => return None,
    };
    if !front.is_empty() && !back.is_empty() {
        return None;
    }
    let unit = if front.is_empty() { back } else { front };
    // A letter right before digits or within them makes another thing of it: `x10`, `No 5`.
    Some(Amount {
        value: if sign == Sign::Minus { -value } else { value },
        unit,
        sign,
    })
}

/// Takes one sign off either end of what stands beside the digits.
fn sign(text: &str) -> Option<(&str, Sign)> {
    let is_minus = |c: char| {
        matches!(
            c,
            '-' | '\u{2212}' | '\u{2013}' | '\u{2010}' | '\u{2011}' | '\u{ff0d}'
        )
    };
    let text = text.trim_matches(is_space);
    let signed = |c: char| is_minus(c) || c == '+';
    let (rest, found) = match (text.chars().next(), text.chars().next_back()) {
        (Some(c), _) if signed(c) => (&text[c.len_utf8()..], Some(c)),
        (_, Some(c)) if signed(c) => (&text[..text.len() - c.len_utf8()], Some(c)),
        _ => (text, None),
    };
    let rest = rest.trim_matches(is_space);
    let second = rest
        .strip_prefix(is_minus)
        .filter(|_| text.starts_with(is_minus));
    let twice = second.is_some();
    let rest = second.unwrap_or(rest).trim_matches(is_space);
    // What is left is a currency: a symbol, a code or a short word.
    let fits = rest.chars().count() <= 8
        && rest.chars().all(|c| {
            c.is_alphabetic()
                || matches!(c, '.' | '/')
                || (!c.is_ascii() && !c.is_numeric() && !signed(c))
                || c == '$'
        });
    let sign = match found {
        Some(_) if twice => Sign::Twice,
        Some(c) if is_minus(c) => Sign::Minus,
        Some(_) => Sign::Plus,
        None => Sign::Bare,
    };
    fits.then_some((rest, sign))
}

fn digits(text: &str, point: Point) -> Option<Decimal> {
    let point = match point {
        Point::Is(c) => Some(c),
        // `1.400,82`: before the last one stand thousands.
        Point::Only => text.chars().rfind(|c| matches!(c, '.' | ',')),
        Point::Auto => guessed(text),
    };
    let (mut whole, mut fraction) = (0, 0);
    let mut value: i128 = 0;
    let mut behind = false;
    let mut groups = Groups::default();
    for c in text.chars() {
        match c {
            '0'..='9' => {
                value = value * 10 + i128::from(c as u8 - b'0');
                if behind {
                    fraction += 1;
                } else {
                    whole += usize::from(value != 0);
                    groups.length += 1;
                }
                if whole > WHOLE || fraction > FRACTION {
                    return None;
                }
            }
            c if Some(c) == point && !behind => behind = true,
            // Thousands stand before the point only.
            c if !behind && is_group(c) && groups.end() => {}
            _ => return None,
        }
    }
    if !groups.are_thousands() {
        return None;
    }
    let scale = u32::try_from(fraction).ok()?;
    Decimal::try_from_i128_with_scale(value, scale).ok()
}

/// The groups of digits before the point: `1 234 567`, and `12,34,567` as India writes it.
#[derive(Default)]
struct Groups {
    ended: u32,
    length: u32,
}

impl Groups {
    /// Ends a group; `false` where none can end here.
    fn end(&mut self) -> bool {
        let fits = match self.ended {
            0 => (1..=3).contains(&self.length),
            _ => (2..=3).contains(&self.length),
        };
        self.ended += 1;
        self.length = 0;
        fits
    }

    fn are_thousands(&self) -> bool {
        self.ended == 0 || self.length == 3
    }
}

/// The separator before the fraction where nobody says which: the last one, unless it occurs
/// twice, or is the only one and three digits follow it (`1,234`).
fn guessed(text: &str) -> Option<char> {
    let mut marks = text.char_indices().filter(|(_, c)| matches!(c, '.' | ','));
    let (at, last) = marks.next_back()?;
    let (mut same, mut other) = (false, false);
    for (_, c) in marks {
        same |= c == last;
        other |= c != last;
    }
    let three = text.len() - at - 1 == 3 && at > 0;
    (!same && (other || !three)).then_some(last)
}

fn is_group(c: char) -> bool {
    is_space(c) || matches!(c, '.' | ',' | '\'' | '\u{2019}')
}

fn is_space(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\u{a0}' | '\u{202f}' | '\u{2009}' | '\u{200b}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str, point: Point) -> Option<String> {
        amount(text, point).map(|a| format!("{}|{}", a.value, a.unit))
    }

    #[test]
    fn every_way_to_write_an_amount_is_read_exactly() {
        for (text, expected) in [
            ("-34.51", "-34.51|"),
            ("- 5 000,00 ₸", "-5000.00|₸"),
            ("+ 25\u{a0}000,00\u{a0}₸", "25000.00|₸"),
            ("−1\u{202f}234,56", "-1234.56|"),
            ("¥28.16", "28.16|¥"),
            ("￥0.35", "0.35|￥"),
            ("1,234.56", "1234.56|"),
            ("1.234,56", "1234.56|"),
            ("1,234", "1234|"),
            ("1.234.567", "1234567|"),
            ("12,34,567.00", "1234567.00|"),
            ("1'234.50 CHF", "1234.50|CHF"),
            ("(12.00)", "-12.00|"),
            ("(500,00) ₸", "-500.00|₸"),
            ("₸ (1 500,00)", "-1500.00|₸"),
            ("$(9.99)", "-9.99|$"),
            ("($9.99)", "-9.99|$"),
            ("(500.00) KZT", "-500.00|KZT"),
            ("12.00-", "-12.00|"),
            ("-,01", "-0.01|"),
            ("-$9.99", "-9.99|$"),
            ("$-9.99", "-9.99|$"),
            ("--$21.78", "21.78|$"),
            ("--5", "5|"),
            ("\u{ff0d}5.00", "-5.00|"),
            ("KZT 100", "100|KZT"),
            ("100 руб.", "100|руб."),
            ("0.00000001", "0.00000001|"),
            ("007", "7|"),
        ] {
            assert_eq!(read(text, Point::Auto).as_deref(), Some(expected), "{text}");
        }
        let comma = Point::Is(',');
        assert_eq!(read("1.234", comma).as_deref(), Some("1234|"));
        assert_eq!(read("1,234", comma).as_deref(), Some("1.234|"));
        assert_eq!(read("1,234", Point::Only).as_deref(), Some("1.234|"));
        assert_eq!(read("-1.400,82", Point::Only).as_deref(), Some("-1400.82|"));
        assert_eq!(
            read("1,400,000.82", Point::Only).as_deref(),
            Some("1400000.82|")
        );
        for text in ["1.5,0", "1.400.82", "1.234.567", "1,40.082"] {
            assert_eq!(read(text, Point::Only), None, "{text}");
        }
    }

    #[test]
    fn what_is_no_amount_is_refused() {
        for text in [
            "",
            "-",
            "₸",
            "abc",
            "NaN",
            "inf",
            "1e9",
            "1E400",
            "0x10",
            "12:30",
            "---5",
            "+-5",
            "-5-",
            "--5-",
            "+5-",
            "-(5)",
            "(-5)",
            "(5",
            "5)",
            "($5) KZT",
            "1..5",
            "1,,000",
            "1.2.3,4,5",
            "1.2.3",
            "1 2",
            "29.02.2024",
            "8 700 000 12 34",
            "1234,567,890",
            "5%",
            "$5 USD",
            "<1>",
            "=1+1",
            "1234567890123456",
            "0.1234567890123",
            "１２",
            "1_000",
            "29.02.2024.",
            "12 apples and pears",
        ] {
            assert_eq!(read(text, Point::Auto), None, "{text}");
        }
        assert_eq!(read(&"9".repeat(100_000), Point::Auto), None);
    }

    proptest::proptest! {
        #[test]
        fn an_amount_written_is_the_amount_read(cents in -99_999_999_999_999_i64..99_999_999_999_999, comma in proptest::bool::ANY) {
            let value = Decimal::new(cents, 2);
            let plain = value.to_string();
            let (text, point) = if comma { (plain.replace('.', ","), ',') } else { (plain, '.') };
            let read = amount(&text, Point::Is(point)).map(|a| a.value);
            proptest::prop_assert_eq!(read, Some(value));
            proptest::prop_assert_eq!(amount(&text, Point::Only).map(|a| a.value), Some(value));
        }

        #[test]
        fn no_text_makes_it_fail(text in "\\PC{0,80}") {
            for point in [Point::Auto, Point::Is(','), Point::Only] {
                let _ = amount(&text, point);
            }
        }
    }
}
