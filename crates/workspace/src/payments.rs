//! Payments that could matter to a line that is watched, on their way from a worker.

use jiff::civil::Date;
use ringoff_case::watch::{Charge, Watched};
use ringoff_model::{Payment, cut};
use serde::{Deserialize, Serialize};

/// Payments to one operator that all archives may bring, and bytes kept of what each is said to be for, of
/// its payee and of its reference.
const CHARGES: usize = 10_000;
const PURPOSE: usize = 1_024;
const PAYEE: usize = 255;

/// The payments of one or several archives that could matter to a line that is watched.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Payments {
    /// Those that name the operator, state the number or are as large as money that is awaited.
    pub charges: Vec<Charge>,
    /// The last day that any payment tells of.
    pub seen_until: Option<Date>,
    /// Payments left out because there were more than a person can have.
    pub left_out: u64,
}

impl Payments {
    /// Takes in a payment of a file, if it concerns the line that is watched.
    pub fn take(&mut self, payment: &Payment<'_>, file: &str, watched: &Watched) {
        self.seen_until = self.seen_until.max(Some(payment.day));
        let mut charge = Charge::of(payment, file);
        for (text, most) in [
            (&mut charge.description, PURPOSE),
            (&mut charge.counterparty, PAYEE),
            (&mut charge.reference, PAYEE),
        ] {
            if text.len() > most {
                *text = cut(text, most).to_owned();
            }
        }
        if !watched.concerns(&charge) {
            return;
        }
        if self.charges.len() < CHARGES {
            self.charges.push(charge);
        } else {
            self.left_out += 1;
        }
    }

    /// Takes in those of another archive.
    pub fn merge(&mut self, other: Self) {
        let room = CHARGES.saturating_sub(self.charges.len());
        let beyond = other.charges.len().saturating_sub(room);
        self.charges.extend(other.charges.into_iter().take(room));
        self.seen_until = self.seen_until.max(other.seen_until);
        self.left_out += other.left_out + beyond as u64;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ringoff_model::{PaymentStatus, Place};

    fn taken(text: &str, times: usize) -> Payments {
        let watched = Watched {
            operator_names: vec!["Zortel".to_owned()],
            ..Watched::default()
        };
        let payment = Payment {
            place: Place::Entry(1),
            day: jiff::civil::date(2026, 11, 25),
            at: None,
            amount: "-100".parse().unwrap(),
            currency: None,
            counterparty: Some(text.into()),
            description: text.into(),
            reference: Some(text.into()),
            status: PaymentStatus::Booked,
            account: None,
            balance: None,
            direction_known: true,
        };
        let mut payments = Payments::default();
        for _ in 0..times {
            payments.take(&payment, "a.csv", &watched);
        }
        payments
    }

    #[test]
    fn what_a_statement_says_at_any_length_is_kept_short() {
        let payments = taken(&format!("Zortel {}", "ж".repeat(300_000)), 1);
        assert_eq!(payments.charges.len(), 1);
        let bytes = serde_json::to_vec(&payments).unwrap().len();
        assert!(bytes < 4 * PURPOSE, "{bytes}");
    }

    #[test]
    fn many_archives_bring_no_more_payments_than_one_may() {
        let mut all = taken("Zortel", CHARGES - 1);
        for _ in 0..3 {
            all.merge(taken("Zortel", 2));
        }
        assert_eq!((all.charges.len(), all.left_out), (CHARGES, 5));
    }
}
