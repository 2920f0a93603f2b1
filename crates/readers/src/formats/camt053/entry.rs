//! One entry of an ISO 20022 statement, and the transactions inside it.

use super::{El, Statement};
use crate::money::{Point, Sign, amount};
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
    /// A day stands there, which may be none.
    dated: bool,
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
    creditor: Side,
    debtor: Side,
    text: String,
    more: String,
}

/// One side of a transaction.
#[derive(Default)]
struct Side {
    name: String,
    account: Option<AccountTail>,
}

impl Side {
    const EMPTY: Self = Self {
        name: String::new(),
        account: None,
    };

    /// Whether it is the person whose statement this is.
    fn is_own(&self, statement: &Statement) -> bool {
        let account = self.account.is_some() && self.account == statement.account;
        let owner = statement.owner.trim();
        account || !owner.is_empty() && self.name.trim().eq_ignore_ascii_case(owner)
    }
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
            [.., El::Booked, El::Dt | El::DtTm] => {
                self.dated = true;
                self.booked = date(text);
            }
            [.., El::Valued, El::Dt | El::DtTm] => {
                self.dated = true;
                self.valued = date(text);
            }
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
        statement: &Statement,
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
        let made = statement.made.filter(|_| !self.dated);
        let made = made.map(|day| (day, None));
        let dated = self.booked.or(self.valued).or(made);
        let (day, at) = dated.ok_or(SkipReason::Malformed)?;
        let one = |money: Money, credit: bool| Payment {
            place,
            day,
            at,
            amount: if credit { money.value } else { -money.value },
            direction_known: true,
            currency: money.currency.or(statement.currency),
            counterparty: None,
            description: Cow::Borrowed(""),
            reference: None,
            status,
            account: statement.account,
            balance: None,
        };
        let batch = self.details.len() > 1 && self.details.iter().all(|d| d.amount.is_some());
        if batch {
            let mut out = Vec::with_capacity(self.details.len());
            for detail in &self.details {
                let money = detail.amount.ok_or(SkipReason::Malformed)?;
                let credit = detail.credit.or(self.credit).ok_or(SkipReason::Malformed)?;
                out.push(self.told(one(money, credit), credit, Some(detail), statement));
            }
            return Ok(out);
        }
        let money = self.amount.ok_or(SkipReason::Malformed)?;
        let credit = self.credit.ok_or(SkipReason::Malformed)?;
        // Of several without amounts none stands for the whole.
        let detail = self.details.first().filter(|_| self.details.len() == 1);
        Ok(vec![self.told(
            one(money, credit),
            credit,
            detail,
            statement,
        )])
    }

    fn told<'e>(
        &'e self,
        mut payment: Payment<'e>,
        credit: bool,
        detail: Option<&'e Detail>,
        statement: &Statement,
    ) -> Payment<'e> {
        let first = |texts: [&'e str; 4]| {
            texts
                .into_iter()
                .find(|text| !text.is_empty() && *text != "NOTPROVIDED")
        };
        let none = Detail::EMPTY;
        let detail = detail.unwrap_or(none);
        let (other, own) = if credit {
            (&detail.debtor, &detail.creditor)
        } else {
            (&detail.creditor, &detail.debtor)
        };
        let text = first([&detail.text, &detail.more, &self.more, ""]).unwrap_or_default();
        payment.description = Cow::Borrowed(text);
        let mut named = first([&other.name, "", "", ""]);
        if self.reversal {
            // Most banks leave the two sides as they were in what is undone. Where neither name nor account
            // tells which of them is the person, both are said.
            let kept = first([&own.name, "", "", ""]).filter(|_| !own.is_own(statement));
            let swapped = named.filter(|_| !other.is_own(statement));
            named = kept.or(swapped).or(named);
            if let (Some(_), Some(swapped)) = (kept, swapped) {
                payment.description = match text {
                    "" => Cow::Borrowed(swapped),
                    text => Cow::Owned(format!("{text} · {swapped}")),
                };
            }
        }
        payment.counterparty = named.map(Cow::Borrowed);
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
        creditor: Side::EMPTY,
        debtor: Side::EMPTY,
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
                put(&mut self.creditor.name, text);
            }
            [.., El::Dbtr, El::Nm] | [.., El::Dbtr, El::Pty, El::Nm] => {
                put(&mut self.debtor.name, text);
            }
            [.., El::CdtrAcct, El::Id, El::Iban] => self.creditor.account = AccountTail::of(text),
            [.., El::DbtrAcct, El::Id, El::Iban] => self.debtor.account = AccountTail::of(text),
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
    let bare = matches!(read.sign, Sign::Bare | Sign::Plus);
    (read.unit.is_empty() && bare).then_some(Money {
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

/// The day of a date or time, as it is written.
pub(super) fn day(text: &str) -> Option<Date> {
    text.get(..10)?.parse().ok()
}

/// A date may carry a zone, a time must.
fn date(text: &str) -> Option<(Date, Option<Moment>)> {
    Some((
        day(text)?,
        Some(text).filter(|t| t.contains('T')).and_then(iso),
    ))
}
