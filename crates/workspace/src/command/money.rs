//! Sums as people type them.

use super::text::wrong;
use crate::{Result, Workspace};
use ringoff_case::{LineFacts, Money};
use ringoff_model::Currency;
use rust_decimal::Decimal;

/// A sum as a person types it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Amount {
    /// How much.
    pub value: Decimal,
    /// The currency that was typed with it; the line's own, if none was.
    pub currency: Option<Currency>,
}

/// What a bill after closing showed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BillResult {
    /// Nothing was charged.
    Clean,
    /// Something was charged, and how much where that is known.
    Charged(Option<Amount>),
}

impl Workspace {
    /// The currency of the line's operator, or of its number where no operator is known; `None` where neither
    /// country has a record.
    pub fn currency(&self, line: &LineFacts) -> Option<&str> {
        let code = line.country.clone().or_else(|| line.number.region())?;
        let country = self.registry().country(&code)?;
        Some(&country.currency)
    }

    /// The sum in the currency that was typed, else in the line's.
    pub(super) fn money(&self, amount: Amount, line: Option<&LineFacts>) -> Result<Money> {
        let typed = amount.currency.as_ref().map(Currency::code);
        let currency = typed.or_else(|| self.currency(line?));
        let currency =
            currency.ok_or_else(|| wrong("amount-invalid", "amount", &amount.value.to_string()))?;
        Ok(Money::new(amount.value, currency))
    }
}
