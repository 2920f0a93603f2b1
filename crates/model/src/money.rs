use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// An exact amount with its currency.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Money {
    /// The amount, never a float.
    pub amount: Decimal,
    /// ISO 4217 (`KZT`), as the person or the record gives it. What archives give is held by [`Currency`], which
    /// knows the standard.
    pub currency: String,
}

impl Money {
    /// An amount of a currency.
    pub fn new(amount: Decimal, currency: &str) -> Self {
        Self {
            amount,
            currency: currency.to_owned(),
        }
    }
}

/// A currency by its ISO 4217 code (`KZT`). Holds only codes that the standard knows.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Currency([u8; 3]);

/// A text that is no currency code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no currency code of ISO 4217")]
pub struct UnknownCurrency;

impl Currency {
    /// The three letters.
    pub fn code(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or("XXX")
    }

    /// A code of ISO 4217, or a sign or word that one currency alone bears. `$`, `¥` and `kr` are signs of
    /// several.
    pub fn named(text: &str) -> Option<Self> {
        let text = text.trim().trim_end_matches('.');
        if let Ok(currency) = text.parse() {
            return Some(currency);
        }
        let code = match text.to_lowercase().as_str() {
            "₸" | "тг" | "тенге" | "теңге" => "KZT",
            "₽" | "руб" | "р" | "рубль" | "рубли" | "rur" => "RUB",
            "人民币" | "人民币元" | "rmb" | "元" => "CNY",
            "€" => "EUR",
            "£" => "GBP",
            "₴" | "грн" => "UAH",
            "₺" => "TRY",
            "₾" => "GEL",
            "₹" => "INR",
            "₩" => "KRW",
            "us$" => "USD",
            _ => return None,
        };
        code.parse().ok()
    }

    /// How many digits stand behind the point in this currency: 2 for most, 0 for the yen.
    pub fn decimals(&self) -> Option<u16> {
        iso_currency::Currency::from_code(self.code()).and_then(|currency| currency.exponent())
    }
}

impl FromStr for Currency {
    type Err = UnknownCurrency;

    fn from_str(text: &str) -> Result<Self, UnknownCurrency> {
        let bytes = <[u8; 3]>::try_from(text.trim().as_bytes()).map_err(|_| UnknownCurrency)?;
        let code = bytes.map(|byte| byte.to_ascii_uppercase());
        // XXX says that no currency is meant, XTS is for tests of bank systems.
        let known = std::str::from_utf8(&code)
            .ok()
            .filter(|code| !matches!(*code, "XXX" | "XTS"))
            .and_then(iso_currency::Currency::from_code);
        known.map(|_| Self(code)).ok_or(UnknownCurrency)
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl fmt::Debug for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl TryFrom<String> for Currency {
    type Error = UnknownCurrency;

    fn try_from(text: String) -> Result<Self, UnknownCurrency> {
        text.parse()
    }
}

impl From<Currency> for String {
    fn from(currency: Currency) -> Self {
        currency.code().to_owned()
    }
}

/// The end of a card's or an account's number: its last four digits at the most. The rest is never
/// held.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct AccountTail([u8; 4]);

impl AccountTail {
    /// The last four digits of a number as statements write it, masked or not; `None` where it
    /// ends in fewer than three.
    pub fn of(text: &str) -> Option<Self> {
        let end = text.trim().trim_end_matches(|c: char| !c.is_alphanumeric());
        let mut tail = [0; 4];
        let mut at = tail.len();
        for c in end.chars().rev() {
            match (c, at) {
                (_, 0) => break,
                ('0'..='9', _) => {
                    at -= 1;
                    tail[at] = c as u8;
                }
                (' ' | '-', _) => {}
                _ => break,
            }
        }
        (at <= 1).then_some(Self(tail))
    }

    /// The digits alone.
    pub fn digits(&self) -> &str {
        let from = self.0.iter().take_while(|byte| **byte == 0).count();
        std::str::from_utf8(&self.0[from..]).unwrap_or_default()
    }
}

impl fmt::Display for AccountTail {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "•• {}", self.digits())
    }
}

impl fmt::Debug for AccountTail {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "AccountTail({self})")
    }
}

impl TryFrom<String> for AccountTail {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::of(&text).ok_or("no digits at the end of an account's number")
    }
}

impl From<AccountTail> for String {
    fn from(tail: AccountTail) -> Self {
        tail.digits().to_owned()
    }
}

/// How far a payment is done.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize,
)]
#[serde(rename_all = "snake_case")]
pub enum PaymentStatus {
    /// Money has moved.
    #[default]
    Booked,
    /// Announced or blocked, not yet moved.
    Pending,
    /// Taken back, or the entry that takes another one back.
    Reversed,
}

impl PaymentStatus {
    /// The name used in `--json` and in described tables.
    pub fn name(self) -> &'static str {
        match self {
            Self::Booked => "booked",
            Self::Pending => "pending",
            Self::Reversed => "reversed",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_codes_of_the_standard_are_currencies() {
        let code = |text: &str| text.parse::<Currency>().map(|c| c.code().to_owned());
        assert_eq!(code(" kzt "), Ok("KZT".to_owned()));
        assert_eq!("JPY".parse::<Currency>().map(|c| c.decimals()), Ok(Some(0)));
        for text in ["", "KZ", "KZTT", "XXX", "QQQ", "₸", "тг", "K\u{441}T"] {
            assert_eq!(code(text), Err(UnknownCurrency), "{text}");
        }
    }

    #[test]
    fn of_a_card_only_the_last_four_digits_are_held() {
        for (text, shown) in [
            ("4000 0012 3456 7899", "•• 7899"),
            ("400000******1234", "•• 1234"),
            ("*7197", "•• 7197"),
            ("交通银行信用卡(7449)", "•• 7449"),
            ("KZ000000000000000000", "•• 0000"),
            ("DE00-123", "•• 0123"),
            ("*123", "•• 123"),
        ] {
            assert_eq!(
                AccountTail::of(text)
                    .map(|tail| tail.to_string())
                    .as_deref(),
                Some(shown),
                "{text}"
            );
        }
        for text in ["", "余额", "Current", "12", "x1"] {
            assert_eq!(AccountTail::of(text), None, "{text}");
        }
        let tail = AccountTail::of("4000001234567899");
        assert!(!format!("{tail:?}").contains("4567"));
    }

    #[test]
    fn both_are_written_and_read_back_as_texts() {
        let tail = AccountTail::of("*123").unwrap();
        let json = serde_json::to_string(&("KZT".parse::<Currency>().unwrap(), tail)).unwrap();
        assert_eq!(json, r#"["KZT","123"]"#);
        let back: (Currency, AccountTail) = serde_json::from_str(&json).unwrap();
        assert_eq!(back.1, tail);
        assert!(serde_json::from_str::<Currency>(r#""XYZ1""#).is_err());
    }
}
