//! What people type, read in one way whichever surface it was typed on. Each reader takes the name of the
//! field, which the error carries, so that a form can mark it.

use super::Amount;
use crate::{Result, WorkspaceError};
use jiff::civil::{Date, Time};
use ringoff_model::{Currency, LetterKind, PhoneNumber, PhoneNumberError};
use ringoff_words::parse_amount;
use serde::de::DeserializeOwned;
use serde::de::value::{Error, StrDeserializer};

pub(crate) fn wrong(key: &'static str, field: &str, typed: &str) -> WorkspaceError {
    WorkspaceError::Field {
        key,
        field: field.to_owned(),
        typed: typed.to_owned(),
    }
}

/// A sum, with its currency beside it (`1 990,50 kzt`, `8150 тг`, `€ 12`) or without.
pub fn amount(field: &str, text: &str) -> Result<Amount> {
    let wrong = || wrong("amount-invalid", field, text);
    let digit = |c: char| c.is_numeric();
    let (start, end) = text.find(digit).zip(text.rfind(digit)).ok_or_else(wrong)?;
    let end = end + text[end..].chars().next().map_or(0, char::len_utf8);
    // A minus stands before the sum or before its currency.
    let (before, value) = text.split_at(start);
    let (value, after) = value.split_at(end - start);
    let bare = before.trim_end_matches(['-', '+', '−', '–']);
    let value = format!("{}{value}", &before[bare.len()..]);
    let currency = match (bare.trim(), after.trim()) {
        ("", "") => None,
        (named, "") | ("", named) => Some(Currency::named(named).ok_or_else(wrong)?),
        _ => return Err(wrong()),
    };
    Ok(Amount {
        value: parse_amount(&value).map_err(|_| wrong())?,
        currency,
    })
}

/// A number in international form.
pub fn phone(field: &str, text: &str) -> Result<PhoneNumber> {
    PhoneNumber::parse(text, None).map_err(|error| {
        let key = match error {
            PhoneNumberError::NotANumber => "number-not-a-number",
            PhoneNumberError::NoCountry => "number-no-country",
            PhoneNumberError::Invalid => "number-invalid",
        };
        wrong(key, field, text)
    })
}

/// A day as it is written where only one reading is possible: `2026-12-20`, `20.12.2026`, `2026年12月20日`.
pub fn day(field: &str, text: &str) -> Result<Date> {
    let wrong = || wrong("day-invalid", field, text);
    if let Ok(day) = text.trim().parse() {
        return Ok(day);
    }
    let figures: Vec<&str> = text
        .split(|c: char| !c.is_ascii_digit())
        .filter(|part| !part.is_empty())
        .collect();
    let [first, month, last] = figures.as_slice() else {
        return Err(wrong());
    };
    let (year, day) = match (first.len(), last.len()) {
        (4, 1 | 2) => (first, last),
        // With strokes and hyphens some write the month first.
        (1 | 2, 4) if !text.contains(['/', '-']) => (last, first),
        _ => return Err(wrong()),
    };
    let date = || Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok();
    date().ok_or_else(wrong)
}

/// A time of day, `14:05`.
pub fn time(field: &str, text: &str) -> Result<Time> {
    let time = text.trim().parse();
    time.map_err(|_| wrong("value-invalid", field, text))
}

/// A number of months, minutes, days or an entry.
pub fn whole<T: std::str::FromStr>(field: &str, text: &str) -> Result<T> {
    let whole = text.trim().parse();
    whole.map_err(|_| wrong("value-invalid", field, text))
}

/// Yes or no.
pub fn yes_no(field: &str, text: &str) -> Result<bool> {
    match text.trim() {
        "yes" => Ok(true),
        "no" => Ok(false),
        _ => Err(wrong("value-invalid", field, text)),
    }
}

/// One of the values of an enumeration, by its name in the journal, with hyphens (`self-care`).
pub fn named<T: DeserializeOwned>(field: &str, text: &str) -> Result<T> {
    let name = text.trim().replace('-', "_");
    let named = T::deserialize(StrDeserializer::<Error>::new(&name));
    named.map_err(|_| wrong("value-invalid", field, text))
}

/// Names of a letter's fields and texts, `holder_email=lin@example.org`.
pub fn fields(texts: &[String]) -> Result<Vec<(String, String)>> {
    let field = |text: &String| {
        let (field, text) = text
            .split_once('=')
            .ok_or_else(|| wrong("value-invalid", "field", text))?;
        Ok((field.trim().to_owned(), text.to_owned()))
    };
    texts.iter().map(field).collect()
}

/// A letter by its name.
pub fn letter(field: &str, text: &str) -> Result<LetterKind> {
    let letter = LetterKind::from_slug(text.trim());
    letter.ok_or_else(|| wrong("letter-unknown", field, text))
}

#[cfg(test)]
mod tests {
    use super::*;
    use ringoff_case::{Channel, ExhibitKind, ExtraKind, RecoveryWay, Resolution};

    #[test]
    fn a_sum_keeps_the_currency_that_was_typed_and_takes_no_other_letters() {
        let read = |text: &str| {
            let read = amount("amount", text).ok()?;
            let code = read.currency.map(|currency| currency.code().to_owned());
            Some((read.value.to_string(), code))
        };
        let is = |value: &str, code: Option<&str>| Some((value.into(), code.map(str::to_owned)));
        assert_eq!(read("4 200"), is("4200", None));
        assert_eq!(read("20 usd"), is("20", Some("USD")));
        assert_eq!(read("12,50EUR"), is("12.50", Some("EUR")));
        assert_eq!(read("1 990,50 kzt"), is("1990.50", Some("KZT")));
        assert_eq!(read("8,150.00"), is("8150.00", None));
        assert_eq!(read("8150 тг"), is("8150", Some("KZT")));
        assert_eq!(read("20 р."), is("20", Some("RUB")));
        assert_eq!(read("-€ 12"), None);
        assert_eq!(read("€12,50"), is("12.50", Some("EUR")));
        for wrong in ["", "20 dollars", "USD", "20 USD now", "20 KZZ", "1,990"] {
            assert_eq!(read(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn a_day_is_taken_as_people_write_it_where_it_can_be_read_in_one_way() {
        let read = |text: &str| day("day", text).ok().map(|day| day.to_string());
        for text in [
            "2026-12-31",
            "31.12.2026",
            "2026.12.31",
            "2026年12月31日",
            "2026/12/31",
            " 31.12.2026 ",
        ] {
            assert_eq!(read(text).as_deref(), Some("2026-12-31"), "{text}");
        }
        for text in [
            "",
            "12/11/2026",
            "12-11-2026",
            "31.12.26",
            "31 December",
            "32.12.2026",
            "31.12",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }

    #[test]
    fn an_error_names_the_field_and_what_was_typed() {
        let error = amount("extra-amount", "much").unwrap_err();
        assert_eq!(error.key(), "amount-invalid");
        assert_eq!(error.field(), Some("extra-amount"));
        assert_eq!(error.detail(), "much");
        for (text, key) in [
            ("8 701 000 12 34", "number-no-country"),
            ("+7 1", "number-not-a-number"),
            ("+7 12 34 5", "number-invalid"),
        ] {
            assert_eq!(phone("number", text).unwrap_err().key(), key, "{text}");
        }
    }

    #[test]
    fn the_name_of_every_value_is_read_back() {
        fn all<T>(values: impl IntoIterator<Item = T>, name: impl Fn(T) -> &'static str)
        where
            T: Copy + PartialEq + std::fmt::Debug + DeserializeOwned,
        {
            for value in values {
                assert_eq!(named::<T>("field", name(value)).unwrap(), value);
            }
        }
        all(Channel::ALL, Channel::name);
        all(ExtraKind::ALL, ExtraKind::name);
        all(RecoveryWay::ALL, RecoveryWay::name);
        all(Resolution::ALL, Resolution::name);
        all(ExhibitKind::ALL, ExhibitKind::name);
        assert!(named::<Channel>("channel", "pigeon").is_err());
    }
}
