//! From a row of a statement to a payment.

use super::Origin;
use super::description::Field;
use super::fold::folded;
use super::reading::{Reading, unguarded};
use super::rows::Record;
use super::way::{self, Column, Told, Way};
use crate::money::{Amount, Point, Sign, amount};
use ringoff_model::{
    AccountTail, Currency, Observation, Payment, PaymentStatus, Place, SkipReason,
};
use rust_decimal::Decimal;
use std::borrow::Cow;

/// What the words of a row say about which way money went.
struct Said {
    /// By the words that the table describes.
    described: Option<Way>,
    /// By the closed list, and the column it stands in.
    listed: Option<(Told, Column)>,
}

/// A number of a row.
#[derive(Clone, Copy)]
pub(super) struct Number {
    value: Decimal,
    currency: Option<Currency>,
    pub(super) sign: Sign,
    /// The side that stands beside it: `700.00 DR`.
    beside: Option<Way>,
}

/// How much moved, and which way, where that is known.
struct Moved {
    value: Decimal,
    currency: Option<Currency>,
    way: Option<Way>,
}

impl Reading<'_> {
    pub(super) fn payment<'b>(&self, row: &Record<'b>) -> Result<Observation<'b>, SkipReason> {
        let status = self.status(row)?;
        let said = self.said(row)?;
        let moved = self.moved(row, &said)?;
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
        let counterparty = self.other_side(row, moved.way);
        if counterparty.is_none() && description.is_empty() && !moved.value.is_zero() {
            return Err(SkipReason::Unnamed);
        }
        Ok(Observation::Payment(Payment {
            place: Place::Line(row.line),
            day,
            at,
            amount: moved.value,
            direction_known: moved.way.is_some(),
            currency: moved.currency,
            counterparty,
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
                .map(|number| number.value),
        }))
    }

    /// Some tables have a column for who paid and one for who was paid.
    fn other_side<'b>(&self, row: &Record<'b>, way: Option<Way>) -> Option<Cow<'b, str>> {
        let payer = || self.all(row, Field::Payer).find_map(told);
        let payee = || self.all(row, Field::Counterparty).find_map(told);
        if way == Some(Way::In) {
            payer().or_else(payee)
        } else {
            payee().or_else(payer)
        }
    }

    fn status(&self, row: &Record<'_>) -> Result<PaymentStatus, SkipReason> {
        let words = &self.description.statuses;
        let Some(said) = self.first(row, Field::Status).map(|word| folded(&word)) else {
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
    fn said(&self, row: &Record<'_>) -> Result<Said, SkipReason> {
        let words = &self.description.signs;
        let (mut skip, mut described) = (false, None);
        for said in self.all(row, Field::Sign).map(|word| folded(&word)) {
            if words.money_out.contains(&said) {
                described = described.or(Some(Way::Out));
            } else if words.money_in.contains(&said) {
                described = described.or(Some(Way::In));
            }
            skip |= words.skip.contains(&said);
        }
        if skip && described.is_none() {
            return Err(SkipReason::NotNeeded);
        }
        let mut listed = self.columns.ways.iter().filter_map(|(at, column)| {
            let told = way::told(&row.cell(*at), *column)?;
            Some((told, *column))
        });
        Ok(Said {
            described,
            listed: listed.next(),
        })
    }

    /// How much moved, less than zero where it went out, and in which currency.
    fn moved(&self, row: &Record<'_>, said: &Said) -> Result<Moved, SkipReason> {
        let single = self.number(row, Field::Amount)?;
        let (debit, credit) = (
            self.number(row, Field::Debit)?,
            self.number(row, Field::Credit)?,
        );
        let filled = |side: Option<Number>| side.filter(|number| !number.value.is_zero());
        let column = match (filled(debit), filled(credit)) {
            (Some(_), None) => Some(Way::Out),
            (None, Some(_)) => Some(Way::In),
            _ => None,
        };
        let (number, way, field) = match (single, debit, credit, said.described) {
            (Some(number), ..) => {
                let way = self.way(row, &number, said, column);
                (number, way, Field::Currency)
            }
            (None, Some(number), _, Some(Way::Out)) => {
                (number, Some(Way::Out), Field::DebitCurrency)
            }
            (None, _, Some(number), Some(Way::In)) => {
                (number, Some(Way::In), Field::CreditCurrency)
            }
            (None, debit, credit, _) => match (filled(debit), filled(credit)) {
                // Both sides in one row and no word for the way: nobody can tell.
                (Some(_), Some(_)) => return Err(SkipReason::Malformed),
                (Some(number), None) => (number, Some(Way::Out), Field::DebitCurrency),
                (None, Some(number)) => (number, Some(Way::In), Field::CreditCurrency),
                (None, None) => {
                    let zero = credit.or(debit).ok_or(SkipReason::Empty)?;
                    (zero, Some(Way::In), Field::CreditCurrency)
                }
            },
        };
        let mut value = match way {
            Some(Way::Out) => -number.value.abs(),
            Some(Way::In) | None => number.value.abs(),
        };
        if let (Some(fee), true) = (self.number(row, Field::Fee)?, way.is_some()) {
            let fee = fee.value.abs();
            value = value.checked_sub(fee).ok_or(SkipReason::Malformed)?;
        }
        let named = [field, Field::Currency]
            .into_iter()
            .find_map(|field| self.first(row, field));
        let currency = match named {
            // A name that is no currency of the standard is not the table's own one either.
            Some(text) => self.currency(&text),
            None => number.currency,
        };
        Ok(Moved {
            value,
            currency,
            way,
        })
    }

    /// Which way the amount of a row went. `None` where neither words, columns nor signs tell.
    fn way(
        &self,
        row: &Record<'_>,
        number: &Number,
        said: &Said,
        column: Option<Way>,
    ) -> Option<Way> {
        if said.described.is_some() {
            return said.described;
        }
        let written = match number.sign {
            Sign::Minus => Some(Way::Out),
            Sign::Plus => Some(Way::In),
            Sign::Twice => self.signs.twice(self.description.signed),
            Sign::Bare if number.value.is_zero() => Some(Way::In),
            Sign::Bare => self.description.bare_is_out.then_some(Way::Out),
        };
        if self.description.positive_is_out {
            return match number.sign {
                Sign::Minus => Some(Way::In),
                Sign::Twice => None,
                Sign::Plus | Sign::Bare => Some(Way::Out),
            };
        }
        let side = said.listed.filter(|(told, _)| told.side);
        let named = side.filter(|(_, column)| *column == Column::Side);
        let named = number.beside.or(named.map(|(told, _)| told.way));
        match (named, written) {
            // A credit below zero: taken back, or a payment to a card. The file does not say which.
            (Some(Way::In), Some(Way::Out)) => return None,
            (Some(way), _) => return Some(way),
            (None, _) => {}
        }
        match written {
            Some(_) if self.signs.is_of_a_card() => {
                let received = written == Some(Way::Out) && self.was_received(row);
                received.then_some(Way::In)
            }
            Some(_) => written,
            None => {
                let listed = said.listed.filter(|_| !self.description.signed);
                column
                    .or(listed.map(|(told, _)| told.way))
                    .or_else(|| match number.sign {
                        Sign::Bare => self.signs.bare(self.description.signed),
                        _ => None,
                    })
            }
        }
    }

    /// The amount of a row whose way only its sign can tell, and whether its text says that money came.
    pub(super) fn sign_of(&self, row: &Record<'_>) -> Option<(Sign, bool)> {
        let number = self.number(row, Field::Amount).ok()??;
        let said = self.said(row).ok()?;
        let named = said.described.is_some() || said.listed.is_some() || number.beside.is_some();
        let bare = number.sign == Sign::Bare && named;
        (!bare && !number.value.is_zero()).then(|| (number.sign, self.was_received(row)))
    }

    fn was_received(&self, row: &Record<'_>) -> bool {
        let fields = [Field::Counterparty, Field::Description];
        fields
            .into_iter()
            .any(|field| self.all(row, field).any(|text| way::was_received(&text)))
    }

    /// The currency that a cell or the sign beside an amount names. Signs that several bear
    /// (`$`, `¥`) mean the table's own one where it is one of these, and none otherwise.
    fn currency(&self, text: &str) -> Option<Currency> {
        let own = self.description.currency;
        if text.trim().is_empty() {
            return own;
        }
        Currency::named(text).or_else(|| {
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
    fn number(&self, row: &Record<'_>, field: Field) -> Result<Option<Number>, SkipReason> {
        let columns = self.columns.of(field).iter();
        let Some(at) = columns.copied().find(|at| !row.is_empty(*at)) else {
            return Ok(None);
        };
        let text = unguarded(row.cell(at));
        if matches!(text.trim(), "-" | "–" | "—" | "--" | "/") {
            return Ok(None);
        }
        let beside = way::beside(&text);
        let rest = beside.map_or(text.as_ref(), |(_, rest)| rest);
        let is_number = |c: char| c.is_ascii_digit() || matches!(c, '.' | '-');
        let point = match self.origin {
            Origin::Sheet if rest.chars().all(is_number) => Point::Is('.'),
            _ => self.description.point,
        };
        let Amount { value, unit, sign } = amount(rest, point).ok_or(SkipReason::Malformed)?;
        let stated = self.columns.unit(at).filter(|_| unit.trim().is_empty());
        Ok(Some(Number {
            value,
            currency: stated.or_else(|| self.currency(unit)),
            sign,
            beside: beside.map(|(way, _)| way),
        }))
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
