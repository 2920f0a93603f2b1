//! What the person types about a line, and what it means.

use jiff::civil::Date;
use ringoff_model::{Line, PhoneNumber, PhoneNumberError};

/// Why a line was not understood.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LineError {
    /// The number itself.
    #[error("{text}: {error}")]
    Number {
        /// As typed.
        text: String,
        /// What is wrong with it.
        error: PhoneNumberError,
    },
    /// A part that is none of those known.
    #[error("`{0}`: expected sub-id=N, operator=COUNTRY/NAME, from=YYYY-MM-DD or to=YYYY-MM-DD")]
    Part(String),
}

/// `NUMBER[,sub-id=N][,operator=kz/kcell][,from=2024-01-31][,to=2025-01-31]`
pub fn parse_line(text: &str) -> Result<Line, LineError> {
    let mut parts = text.split(',');
    let number = parts.next().unwrap_or_default().trim();
    let number = PhoneNumber::parse(number, None).map_err(|error| LineError::Number {
        text: number.to_owned(),
        error,
    })?;
    let mut line = Line::of(number);
    for part in parts {
        let unknown = || LineError::Part(part.trim().to_owned());
        let (key, value) = part.trim().split_once('=').ok_or_else(unknown)?;
        let date = || value.trim().parse::<Date>().map_err(|_| unknown());
        match key.trim() {
            "sub-id" => line
                .sub_ids
                .push(value.trim().parse().map_err(|_| unknown())?),
            "operator" => line.operator = Some(value.trim().to_owned()),
            "from" => line.first_day = Some(date()?),
            "to" => line.last_day = Some(date()?),
            _ => return Err(unknown()),
        }
    }
    Ok(line)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_a_number_and_what_is_known_of_it() {
        let line =
            parse_line("+7 700 000 12 34, sub-id=2, operator=kz/kcell, from=2024-02-29").unwrap();
        assert_eq!(line.number.reveal(), "+77000001234");
        assert_eq!(line.sub_ids, [2]);
        assert_eq!(line.operator.as_deref(), Some("kz/kcell"));
        assert_eq!(line.first_day, Some(jiff::civil::date(2024, 2, 29)));
        assert_eq!(line.last_day, None);
    }

    #[test]
    fn what_is_not_understood_is_named() {
        assert_eq!(
            parse_line("+77000001234,sim=1"),
            Err(LineError::Part("sim=1".into()))
        );
        assert_eq!(
            parse_line("+77000001234,from=2023-02-29"),
            Err(LineError::Part("from=2023-02-29".into()))
        );
        assert!(matches!(
            parse_line("87000001234"),
            Err(LineError::Number {
                error: PhoneNumberError::NoCountry,
                ..
            })
        ));
    }
}
