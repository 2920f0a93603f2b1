//! From a row of a statement to a payment.

use super::description::{Field, normal};
use super::reading::{Reading, unguarded};
use super::rows::Record;
use crate::money::{Amount, amount};
use ringoff_model::{
    AccountTail, Currency, Observation, Payment, PaymentStatus, Place, SkipReason,
};
use rust_decimal::Decimal;
use std::borrow::Cow;

/// Which way money went, by the words of the table.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    Out,
    In,
    AsWritten,
}

impl Reading<'_> {
    pub(super) fn payment<'b>(&self, row: &Record<'b>) -> Result<Observation<'b>, SkipReason> {
        let status = self.status(row)?;
        let way = self.way(row)?;
        let (amount, currency) = self.moved(row, way)?;
        let (day, at) = self.day(row).map_err(|there| {
            if there {
                SkipReason::Malformed
            } else {
                SkipReason::Empty
            }
        })?;
        let description = {
            let mut parts = self.all(row, Field::Description).filter_map(told);
            let first = parts.next().unwrap_or_default();
            parts.fold(first, |all, part| Cow::Owned(format!("{all} · {part}")))
        };
        Ok(Observation::Payment(Payment {
            place: Place::Line(row.line),
            day,
            at,
            amount,
            currency,
            counterparty: self.other_side(row, amount),
            description,
            reference: self
                .first(row, Field::Reference)
                .and_then(|text| told(unguarded(unpadded(text)))),
            status,
            account: self
                .first(row, Field::Account)
                .and_then(|text| AccountTail::of(&text)),
            balance: self
                .number(row, Field::Balance)
                .ok()
                .flatten()
                .map(|(value, _)| value),
        }))
    }

    /// Some tables have a column for who paid and one for who was paid.
    fn other_side<'b>(&self, row: &Record<'b>, amount: Decimal) -> Option<Cow<'b, str>> {
        let payer = || self.all(row, Field::Payer).find_map(told);
        let payee = || self.all(row, Field::Counterparty).find_map(told);
        if amount.is_sign_positive() {
            payer().or_else(payee)
        } else {
            payee().or_else(payer)
        }
    }

    fn status(&self, row: &Record<'_>) -> Result<PaymentStatus, SkipReason> {
        let words = &self.description.statuses;
        let Some(said) = self.first(row, Field::Status).map(|word| normal(&word)) else {
            return Ok(PaymentStatus::Booked);
        };
        if words.skip.contains(&said) {
            Err(SkipReason::NotNeeded)
        } else if words.pending.contains(&said) {
            Ok(PaymentStatus::Pending)
        } else if words.reversed.contains(&said) {
            Ok(PaymentStatus::Reversed)
        } else {
            // A word that nobody has described: a payment is never lost by it.
            Ok(PaymentStatus::Booked)
        }
    }

    /// The first column of signs with a word that is known decides.
    fn way(&self, row: &Record<'_>) -> Result<Way, SkipReason> {
        let words = &self.description.signs;
        let mut skip = false;
        for said in self.all(row, Field::Sign).map(|word| normal(&word)) {
            if words.money_out.contains(&said) {
                return Ok(Way::Out);
            }
            if words.money_in.contains(&said) {
                return Ok(Way::In);
            }
            skip |= words.skip.contains(&said);
        }
        if skip {
            return Err(SkipReason::NotNeeded);
        }
        Ok(Way::AsWritten)
    }

    /// How much moved, less than zero where it went out, and in which currency.
    fn moved(&self, row: &Record<'_>, way: Way) -> Result<(Decimal, Option<Currency>), SkipReason> {
        let single = self.number(row, Field::Amount)?;
        let (debit, credit) = (
            self.number(row, Field::Debit)?,
            self.number(row, Field::Credit)?,
        );
        let filled = |side: &Option<(Decimal, Option<Currency>)>| {
            side.is_some_and(|(value, _)| !value.is_zero())
        };
        let (mut value, unit, field) = match (single, debit, credit, way) {
            (Some((value, unit)), ..) => {
                let value = match way {
                    Way::Out => -value.abs(),
                    Way::In => value.abs(),
                    Way::AsWritten if self.description.positive_is_out => -value,
                    Way::AsWritten => value,
                };
                (value, unit, Field::Currency)
            }
            (None, Some((value, unit)), _, Way::Out) => (-value.abs(), unit, Field::DebitCurrency),
            (None, _, Some((value, unit)), Way::In) => (value.abs(), unit, Field::CreditCurrency),
            (None, debit, credit, _) => match (debit, credit) {
                // Both sides in one row and no word for the way: nobody can tell.
                (debit, credit) if filled(&debit) && filled(&credit) => {
                    return Err(SkipReason::Malformed);
                }
                (Some((value, unit)), _) if !value.is_zero() => {
                    (-value.abs(), unit, Field::DebitCurrency)
                }
                (_, Some((value, unit))) => (value.abs(), unit, Field::CreditCurrency),
                (Some((value, unit)), None) => (value, unit, Field::DebitCurrency),
                (None, None) => return Err(SkipReason::Empty),
            },
        };
        if let Some((fee, _)) = self.number(row, Field::Fee)? {
            value = value.checked_sub(fee.abs()).ok_or(SkipReason::Malformed)?;
        }
        let column = [field, Field::Currency]
            .into_iter()
            .find_map(|field| self.first(row, field));
        let currency = match (column, unit) {
            // A name that is no currency of the standard is not the table's own one either.
            (Some(text), _) => self.currency(&text),
            (None, unit) => unit,
        };
        Ok((value, currency))
    }

    /// The currency that a cell or the sign beside an amount names. Signs that several bear
    /// (`$`, `¥`) mean the table's own one where it is one of these, and none otherwise.
    fn currency(&self, text: &str) -> Option<Currency> {
        let own = self.description.currency;
        if text.trim().is_empty() {
            return own;
        }
        currency_named(text).or_else(|| {
            let code = own?.code().to_owned();
            let shared = match text.trim().trim_end_matches('.') {
                "¥" | "￥" => ["CNY", "JPY"].contains(&code.as_str()),
                "$" => code.ends_with('D') || code == "MXN",
                "kr" | "Kr" => ["SEK", "NOK", "DKK", "ISK"].contains(&code.as_str()),
                _ => false,
            };
            own.filter(|_| shared)
        })
    }

    /// The number in a column; `Ok(None)` where nothing stands there, or only a stroke.
    fn number(
        &self,
        row: &Record<'_>,
        field: Field,
    ) -> Result<Option<(Decimal, Option<Currency>)>, SkipReason> {
        let Some(text) = self.first(row, field).map(unguarded) else {
            return Ok(None);
        };
        if matches!(text.trim(), "-" | "–" | "—" | "--" | "/") {
            return Ok(None);
        }
        let Amount { value, unit } =
            amount(&text, self.description.point).ok_or(SkipReason::Malformed)?;
        Ok(Some((value, self.currency(unit))))
    }
}

/// What a cell says; strokes say that nothing does.
fn told(text: Cow<'_, str>) -> Option<Cow<'_, str>> {
    let text = unpadded(text);
    let stroke = |c: char| matches!(c, '/' | '-' | '–' | '—');
    (!text.chars().all(stroke)).then_some(text)
}

/// Alipay pads its cells with spaces and tabs.
fn unpadded(text: Cow<'_, str>) -> Cow<'_, str> {
    match text {
        Cow::Borrowed(text) => Cow::Borrowed(text.trim()),
        Cow::Owned(text) => Cow::Owned(text.trim().to_owned()),
    }
}

/// A code of ISO 4217, or a sign or word that one currency alone bears. `$`, `¥` and `kr` are
/// signs of several.
fn currency_named(text: &str) -> Option<Currency> {
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
