use rlibphonenumber::{PHONE_NUMBER_UTIL, PhoneNumberFormat, PhoneNumberType, Region};
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// A telephone number in E.164 (`+77012345678`). Prints masked; [`reveal`](Self::reveal) is explicit.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct PhoneNumber(String);

/// The country calling codes of two digits. Those of one are 1 and 7, all others have three (ITU-T E.164,
/// list of assigned country codes).
const TWO_DIGITS: [[u8; 2]; 44] = [
    *b"20", *b"27", *b"30", *b"31", *b"32", *b"33", *b"34", *b"36", *b"39", *b"40", *b"41", *b"43",
    *b"44", *b"45", *b"46", *b"47", *b"48", *b"49", *b"51", *b"52", *b"53", *b"54", *b"55", *b"56",
    *b"57", *b"58", *b"60", *b"61", *b"62", *b"63", *b"64", *b"65", *b"66", *b"81", *b"82", *b"84",
    *b"86", *b"90", *b"91", *b"92", *b"93", *b"94", *b"95", *b"98",
];

/// Why a text is not a telephone number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PhoneNumberError {
    /// Not digits in the shape of a number.
    #[error("not a telephone number")]
    NotANumber,
    /// The country cannot be told: no `+` and no region.
    #[error("the country of the number is not given")]
    NoCountry,
    /// The country does not use numbers of this shape.
    #[error("no such number in that country's plan")]
    Invalid,
}

impl PhoneNumber {
    /// Reads any usual spelling. `region` (ISO 3166, upper case) settles numbers without `+`.
    pub fn parse(text: &str, region: Option<&str>) -> Result<Self, PhoneNumberError> {
        let digits = text.chars().filter(|c| c.is_numeric()).count();
        if !(5..=18).contains(&digits) || text.len() > 64 || text.chars().any(char::is_alphabetic) {
            return Err(PhoneNumberError::NotANumber);
        }
        // Abroad people write the exit code 00 for `+`, also where the country's own exit code differs.
        let trimmed = text.trim_start();
        let replaced = trimmed.strip_prefix("00").map(|rest| format!("+{rest}"));
        let text = replaced.as_deref().unwrap_or(trimmed);
        let international = text.starts_with(['+', '\u{ff0b}']);
        let region = region.and_then(|r| Region::from_str(r).ok());
        if region.is_none() && !international {
            return Err(PhoneNumberError::NoCountry);
        }
        let parsed = PHONE_NUMBER_UTIL
            .parse(text, region)
            .map_err(|_| PhoneNumberError::NotANumber)?;
        if !PHONE_NUMBER_UTIL.is_possible_number(&parsed) {
            return Err(PhoneNumberError::Invalid);
        }
        Ok(Self(
            PHONE_NUMBER_UTIL
                .format(&parsed, PhoneNumberFormat::E164)
                .into_owned(),
        ))
    }

    /// The whole number in E.164. Call it only where the person asked to see it.
    pub fn reveal(&self) -> &str {
        &self.0
    }

    /// The digits of the E.164 form, without `+`.
    pub fn digits(&self) -> &str {
        self.0.trim_start_matches('+')
    }

    /// The ISO 3166 region whose plan the number follows (`KZ`), where one is known.
    pub fn region(&self) -> Option<String> {
        let parsed = PHONE_NUMBER_UTIL.parse(&self.0, None).ok()?;
        let region = PHONE_NUMBER_UTIL.get_region_for_number(&parsed);
        let calling = PHONE_NUMBER_UTIL.get_region_for_country_code(self.country_code()?);
        region.or(calling).map(|r| r.to_string())
    }

    /// Whether the country's plan gives such numbers to mobile lines.
    pub fn is_mobile(&self) -> bool {
        let parsed = PHONE_NUMBER_UTIL.parse(&self.0, None);
        let kind = parsed.map(|parsed| PHONE_NUMBER_UTIL.get_number_type(&parsed));
        let mobile = [PhoneNumberType::Mobile, PhoneNumberType::FixedLineOrMobile];
        kind.is_ok_and(|kind| mobile.contains(&kind))
    }

    /// The country calling code (7 for Kazakhstan and Russia). No code is the beginning of another, so
    /// that no numbering plan is needed to tell it.
    pub fn country_code(&self) -> Option<i32> {
        let digits = self.digits();
        let length = match digits.as_bytes() {
            [b'1' | b'7', ..] => 1,
            [a, b, ..] if TWO_DIGITS.contains(&[*a, *b]) => 2,
            _ => 3,
        };
        digits.get(..length)?.parse().ok()
    }

    /// `+7 ••• ••• •• 78`: the country and the last two digits, nothing between; no line ends in it.
    pub fn masked(&self) -> String {
        let code = self.country_code().unwrap_or_default().to_string();
        let national = self
            .digits()
            .strip_prefix(code.as_str())
            .unwrap_or(self.digits());
        let shown = &national[national.len().saturating_sub(2)..];
        let hidden = national.len() - shown.len();
        let mut out = format!("+{code}\u{a0}");
        for i in 0..hidden {
            out.push('•');
            if (hidden - i - 1).is_multiple_of(3) && i + 1 < hidden {
                out.push('\u{a0}');
            }
        }
        format!("{out}\u{a0}{shown}")
    }
}

/// `+`, a country's first digit, up to 15 digits in all (ITU-T E.164), and nothing else.
fn is_e164(text: &str) -> bool {
    text.strip_prefix('+').is_some_and(|digits| {
        (7..=15).contains(&digits.len())
            && !digits.starts_with('0')
            && digits.bytes().all(|b| b.is_ascii_digit())
    })
}

impl fmt::Display for PhoneNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.masked())
    }
}

impl fmt::Debug for PhoneNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PhoneNumber({})", self.masked())
    }
}

impl TryFrom<String> for PhoneNumber {
    type Error = PhoneNumberError;

    /// What was a number before, as this type writes it, is one still: loading the numbering plans to
    /// look again would cost every worker more than anything else it does to get ready.
    fn try_from(text: String) -> Result<Self, Self::Error> {
        if is_e164(&text) {
            Ok(Self(text))
        } else {
            Self::parse(&text, None)
        }
    }
}

impl From<PhoneNumber> for String {
    fn from(number: PhoneNumber) -> Self {
        number.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_calling_code_is_that_of_the_numbering_plans() {
        let mut codes = 0;
        for code in PHONE_NUMBER_UTIL.get_supported_calling_codes() {
            let number = PhoneNumber(format!("+{code}5550100"));
            assert_eq!(number.country_code(), Some(code));
            codes += 1;
        }
        assert!(codes > 200, "{codes}");
    }

    #[test]
    fn every_spelling_of_a_number_is_one_number() {
        for text in [
            "+7 700 000 12 34",
            "8 (700) 000-12-34",
            "87000001234",
            "７７０００００１２３４",
            "007 700 000 1234",
        ] {
            let number = PhoneNumber::parse(text, Some("KZ"));
            assert_eq!(
                number.as_ref().map(PhoneNumber::reveal),
                Ok("+77000001234"),
                "{text}"
            );
        }
    }

    #[test]
    fn what_is_no_number_is_refused_with_its_reason() {
        assert_eq!(
            PhoneNumber::parse("code 1", None),
            Err(PhoneNumberError::NotANumber)
        );
        assert_eq!(
            PhoneNumber::parse("87000001234", None),
            Err(PhoneNumberError::NoCountry)
        );
        assert_eq!(
            PhoneNumber::parse("+7 12 34 5", None),
            Err(PhoneNumberError::Invalid)
        );
    }

    #[test]
    fn what_was_written_is_read_again_and_what_was_not_is_looked_at() {
        let read = |text: &str| serde_json::from_value::<PhoneNumber>(text.into());
        let number = PhoneNumber::parse("+7 700 000 12 34", None).unwrap();
        let written = serde_json::to_value(&number).unwrap();
        assert_eq!(
            serde_json::from_value::<PhoneNumber>(written).unwrap(),
            number
        );
        assert_eq!(read("+7 (700) 000-12-34").unwrap(), number);
        for text in [
            "87000001234",
            "+07000001234",
            "+7 12 34 5",
            "+70000012345678901",
        ] {
            assert!(read(text).is_err(), "{text}");
        }
    }

    #[test]
    fn display_and_debug_never_show_the_middle() {
        let number = PhoneNumber::parse("+77000001234", None).unwrap();
        assert_eq!(
            number.to_string().replace('\u{a0}', " "),
            "+7 •• ••• ••• 34"
        );
        assert!(!number.to_string().contains(' '), "a line may end in it");
        assert!(!format!("{number:?}").contains("0001"));
    }

    #[test]
    fn region_follows_the_numbering_plan() {
        let region = |t: &str| PhoneNumber::parse(t, None).unwrap().region();
        assert_eq!(region("+77012345678").as_deref(), Some("KZ"));
        assert_eq!(region("+79161234567").as_deref(), Some("RU"));
        assert_eq!(region("+8613800000000").as_deref(), Some("CN"));
    }
}
