//! Dates and money as the language writes them.

use crate::Money;
use jiff::civil::Date;
use ringoff_words::Words;

/// `22.11.2026`, for tables.
pub(crate) fn short_date(words: &Words, date: Date) -> String {
    let (day, month, year) = (date.day(), date.month(), date.year());
    match words.tag() {
        "zh-Hans" => format!("{year}/{month}/{day}"),
        "en" => format!("{day:02}/{month:02}/{year}"),
        _ => format!("{day:02}.{month:02}.{year}"),
    }
}

/// `1 234 567,50 ₸`: grouped by the language's rules, the currency where the language puts it.
pub(crate) fn money(words: &Words, money: &Money) -> String {
    let text = money.amount.abs().to_string();
    let (whole, fraction) = match text.split_once('.') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (text.as_str(), None),
    };
    let code_first = matches!(words.tag(), "en" | "zh-Hans");
    let (group, point) = if code_first {
        (',', '.')
    } else {
        ('\u{a0}', ',')
    };
    let mut amount = String::new();
    if money.amount.is_sign_negative() && !money.amount.is_zero() {
        amount.push('−');
    }
    for (at, digit) in whole.chars().enumerate() {
        if at > 0 && (whole.len() - at) % 3 == 0 {
            amount.push(group);
        }
        amount.push(digit);
    }
    if let Some(fraction) = fraction {
        amount.push(point);
        amount.push_str(fraction);
    }
    let sign = match (words.tag(), money.currency.as_str()) {
        ("kk", "KZT") => "₸",
        ("kk" | "ru", "RUB") => "₽",
        (_, other) => other,
    };
    if code_first {
        format!("{sign}\u{a0}{amount}")
    } else {
        format!("{amount}\u{a0}{sign}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tenge(amount: &str) -> Money {
        Money {
            amount: amount.parse().unwrap(),
            currency: "KZT".to_owned(),
        }
    }

    #[test]
    fn money_follows_the_language() {
        for (tag, said) in [
            ("en", "KZT\u{a0}1,234,567.50"),
            ("zh-Hans", "KZT\u{a0}1,234,567.50"),
            ("ru", "1\u{a0}234\u{a0}567,50\u{a0}KZT"),
            ("kk", "1\u{a0}234\u{a0}567,50\u{a0}₸"),
        ] {
            assert_eq!(money(&Words::new(tag), &tenge("1234567.50")), said, "{tag}");
        }
        assert_eq!(money(&Words::new("en"), &tenge("-5")), "KZT\u{a0}−5");
        assert_eq!(money(&Words::new("en"), &tenge("0")), "KZT\u{a0}0");
    }
}
