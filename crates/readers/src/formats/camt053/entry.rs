//! One entry of an ISO 20022 statement, and the transactions inside it.

use super::El;
use crate::money::{Point, amount};
use crate::table::iso;
use jiff::civil::Date;
use ringoff_model::{AccountTail, Currency, Moment, Payment, PaymentStatus, Place, SkipReason};
use rust_decimal::Decimal;
use std::borrow::Cow;

/// An entry being read.
#[derive(Default)]
pub(super) struct Entry {
    /// Why it cannot be told.
    pub lost: Option<SkipReason>,
    /// The currency of the amount that is open.
    pub unit: Option<Currency>,
    amount: Option<Money>,
    credit: Option<bool>,
    reversal: bool,
    status: String,
    booked: Option<(Date, Option<Moment>)>,
    valued: Option<(Date, Option<Moment>)>,
    reference: String,
    entry_reference: String,
    more: String,
    /// Transactions that are closed.
    details: Vec<Detail>,
    detail: Option<Detail>,
    held: usize,
}

#[derive(Clone, Copy)]
struct Money {
    value: Decimal,
    currency: Option<Currency>,
}

#[derive(Default)]
struct Detail {
    amount: Option<Money>,
    credit: Option<bool>,
    end_to_end: String,
    reference: String,
    creditor: String,
    debtor: String,
    text: String,
    more: String,
}

impl Entry {
    pub(super) fn begin_detail(&mut self, most: usize) {
        if self.details.len() >= most {
            self.lost.get_or_insert(SkipReason::TooMany);
        }
        if self.lost.is_none() {
            self.detail = Some(Detail::default());
        }
    }

    pub(super) fn end_detail(&mut self) {
        self.details.extend(self.detail.take());
    }

    /// Money that came back: the entry undoes another.
    pub(super) fn returned(&mut self) {
        self.reversal = true;
    }

    pub(super) fn text(&mut self, path: &[El], text: &str, most: usize) {
        self.held += text.len();
        if self.held > most {
            self.lost.get_or_insert(SkipReason::TooLarge);
        }
        if self.lost.is_some() {
            return;
        }
        if let Some(detail) = &mut self.detail {
            if detail.text(path, text, self.unit).is_none() {
                self.lost = Some(SkipReason::Malformed);
            }
            return;
        }
        match path {
            [.., El::Ntry, El::Amt] => match money(text, self.unit) {
                Some(money) => self.amount = Some(money),
                None => self.lost = Some(SkipReason::Malformed),
            },
            [.., El::Ntry, El::Ind] => self.credit = credit(text),
            [.., El::Ntry, El::Reversal] => self.reversal |= matches!(text, "true" | "1"),
            [.., El::Ntry, El::Sts] | [.., El::Ntry, El::Sts, El::Cd] => {
                put(&mut self.status, text)
            }
            [.., El::Booked, El::Dt | El::DtTm] => self.booked = date(text),
            [.., El::Valued, El::Dt | El::DtTm] => self.valued = date(text),
            [.., El::Ntry, El::ServicerRef] => put(&mut self.reference, text),
            [.., El::Ntry, El::EntryRef] => put(&mut self.entry_reference, text),
            [.., El::Ntry, El::MoreOnEntry] => put(&mut self.more, text),
            _ => {}
        }
    }

    /// What the entry shows.
    pub(super) fn payments(
        &self,
        place: Place,
        account: Option<AccountTail>,
        currency: Option<Currency>,
    ) -> Result<Vec<Payment<'_>>, SkipReason> {
        if let Some(reason) = self.lost {
            return Err(reason);
        }
        let status = match self.status.as_str() {
            "INFO" => return Err(SkipReason::NotNeeded),
            _ if self.reversal => PaymentStatus::Reversed,
            "PDNG" | "FUTR" => PaymentStatus::Pending,
            _ => PaymentStatus::Booked,
        };
        let (day, at) = self.booked.or(self.valued).ok_or(SkipReason::Malformed)?;
        let one = |money: Money, credit: bool| Payment {
            place,
            day,
            at,
            amount: if credit { money.value } else { -money.value },
            direction_known: true,
            currency: money.currency.or(currency),
            counterparty: None,
            description: Cow::Borrowed(""),
            reference: None,
            status,
            account,
            balance: None,
        };
        let batch = self.details.len() > 1 && self.details.iter().all(|d| d.amount.is_some());
        if batch {
            let mut out = Vec::with_capacity(self.details.len());
            for detail in &self.details {
                let money = detail.amount.ok_or(SkipReason::Malformed)?;
                let credit = detail.credit.or(self.credit).ok_or(SkipReason::Malformed)?;
                out.push(self.told(one(money, credit), credit, Some(detail)));
            }
            return Ok(out);
        }
        let money = self.amount.ok_or(SkipReason::Malformed)?;
        let credit = self.credit.ok_or(SkipReason::Malformed)?;
        // Of several without amounts none stands for the whole.
        let detail = self.details.first().filter(|_| self.details.len() == 1);
        Ok(vec![self.told(one(money, credit), credit, detail)])
    }

    fn told<'e>(
        &'e self,
        mut payment: Payment<'e>,
        credit: bool,
        detail: Option<&'e Detail>,
    ) -> Payment<'e> {
        let first = |texts: [&'e str; 4]| {
            texts
                .into_iter()
                .find(|text| !text.is_empty() && *text != "NOTPROVIDED")
        };
        let none = Detail::EMPTY;
        let detail = detail.unwrap_or(none);
        let other = if credit {
            &detail.debtor
        } else {
            &detail.creditor
        };
        payment.counterparty = first([other, "", "", ""]).map(Cow::Borrowed);
        let text = first([&detail.text, &detail.more, &self.more, ""]).unwrap_or_default();
        payment.description = Cow::Borrowed(text);
        let reference = [
            detail.end_to_end.as_str(),
            &detail.reference,
            &self.reference,
            &self.entry_reference,
        ];
        payment.reference = first(reference).map(Cow::Borrowed);
        payment
    }
}

impl Detail {
    const EMPTY: &'static Self = &Self {
        amount: None,
        credit: None,
        end_to_end: String::new(),
        reference: String::new(),
        creditor: String::new(),
        debtor: String::new(),
        text: String::new(),
        more: String::new(),
    };

    /// `None` for an amount that is none.
    fn text(&mut self, path: &[El], text: &str, unit: Option<Currency>) -> Option<()> {
        match path {
            [.., El::TxDtls, El::Amt] | [.., El::TxAmt, El::Amt] => {
                self.amount = Some(money(text, unit)?);
            }
            [.., El::TxDtls, El::Ind] => self.credit = credit(text),
            [.., El::Refs, El::EndToEnd] => put(&mut self.end_to_end, text),
            [.., El::Refs, El::ServicerRef] => put(&mut self.reference, text),
            [.., El::Cdtr, El::Nm] | [.., El::Cdtr, El::Pty, El::Nm] => {
                put(&mut self.creditor, text);
            }
            [.., El::Dbtr, El::Nm] | [.., El::Dbtr, El::Pty, El::Nm] => put(&mut self.debtor, text),
            [.., El::RmtInf, El::Ustrd] => put(&mut self.text, text),
            [.., El::MoreOnTx] => put(&mut self.more, text),
            _ => {}
        }
        Some(())
    }
}

/// Texts of one kind that stand one after the other are one text.
fn put(field: &mut String, text: &str) {
    if !field.is_empty() {
        field.push(' ');
    }
    field.push_str(text);
}

fn money(text: &str, currency: Option<Currency>) -> Option<Money> {
    let read = amount(text, Point::Only)?;
    // The sign stands in an element of its own.
    (read.unit.is_empty() && !read.value.is_sign_negative()).then_some(Money {
        value: read.value,
        currency,
    })
}

fn credit(text: &str) -> Option<bool> {
    match text {
        "CRDT" => Some(true),
        "DBIT" => Some(false),
        _ => None,
    }
}

/// A date may carry a zone, a time must.
fn date(text: &str) -> Option<(Date, Option<Moment>)> {
    let day: Date = text.get(..10)?.parse().ok()?;
    Some((day, Some(text).filter(|t| t.contains('T')).and_then(iso)))
}
