//! A finding as the journal keeps it.

use super::{Charge, Finding, FindingKind, Severity};
use crate::event::{Money, WatchFinding, WatchKind};
use ringoff_model::{Place, blank_codes, one_line};

/// Characters of a payee's name in the journal.
const LONGEST: usize = 80;
/// Characters of an entry as the bank wrote it.
const ENTRY: usize = 200;

impl Finding {
    /// The kind under which the case keeps it; `None` for what is in order.
    fn watch_kind(&self) -> Option<WatchKind> {
        Some(match self.kind {
            FindingKind::LateFee | FindingKind::ForeignCurrencyCharge => {
                WatchKind::ChargeAfterClosing
            }
            FindingKind::AutoTopUp => WatchKind::AutoTopUp,
            FindingKind::MissingRefund => WatchKind::MoneyNotCome,
            FindingKind::DoubleCharge => WatchKind::DoubleCharge,
            FindingKind::Subscription => WatchKind::PaidExtra,
            FindingKind::StillBound => WatchKind::StillBound,
            FindingKind::DirectionUnknown => WatchKind::DirectionUnknown,
            FindingKind::LateRoaming if self.severity == Severity::Expected => return None,
            FindingKind::LateRoaming if self.severity == Severity::Check => {
                WatchKind::RoamingAfterClosing
            }
            FindingKind::LateRoaming => WatchKind::ChargeAfterClosing,
        })
    }

    /// The letters that answer it: those of the kind that the case keeps.
    pub fn letters(&self) -> &'static [&'static str] {
        let kind = self.watch_kind();
        kind.map_or(&[], |kind| kind.letters(self.after_closing))
    }

    /// What goes into the journal; `None` for what is in order so far.
    pub fn record(&self) -> Option<WatchFinding> {
        if self.severity == Severity::Expected {
            return None;
        }
        let kind = self.watch_kind()?;
        let charges = self.charges.iter().map(shown);
        let messages = self.sightings.iter().map(|s| {
            let text = blank_codes(&one_line(&s.excerpt, LONGEST));
            format!(
                "{} · {text} · {}",
                s.day,
                place(&s.origin.file, s.origin.place)
            )
        });
        Some(WatchFinding {
            id: self.id.clone(),
            kind,
            evidence: charges.chain(messages).collect(),
            money: self
                .amount
                .zip(self.currency)
                .map(|(amount, currency)| Money::new(amount, currency.code())),
            day: Some(self.day),
            service: self.service.clone(),
            after_closing: self.after_closing,
            payee: self.charges.last().map(payee),
            entry: self.charges.last().map(entry),
        })
    }
}

/// The other side, or else what it was for, codes blanked.
fn payee(charge: &Charge) -> String {
    let payee = if charge.counterparty.is_empty() {
        &charge.description
    } else {
        &charge.counterparty
    };
    blank_codes(&one_line(payee, LONGEST))
}

/// What the bank wrote of it: a text that stands in the other one is not said twice.
fn entry(charge: &Charge) -> String {
    let [side, purpose] = [&charge.counterparty, &charge.description];
    let entry = if purpose.contains(side.as_str()) {
        purpose.clone()
    } else if side.contains(purpose.as_str()) {
        side.clone()
    } else {
        format!("{side}, {purpose}")
    };
    one_line(&entry, ENTRY)
}

/// Payee and place, codes blanked.
fn shown(charge: &Charge) -> String {
    let payee = payee(charge);
    let currency = charge.currency.map(|c| format!(" {c}")).unwrap_or_default();
    let at = place(&charge.origin.file, charge.origin.place);
    format!(
        "{} · {}{currency} · {payee} · {at}",
        charge.day, charge.amount
    )
}

fn place(file: &str, place: Place) -> String {
    match place {
        Place::Byte(at) => format!("{file} @{at}"),
        Place::Line(at) | Place::Entry(at) => format!("{file}:{at}"),
    }
}
