//! What belongs together: a charge and the entry that takes it back, money awaited and money come.

use super::id::Counted;
use super::text::{comes_back, names, normal, states_line};
use super::{Charge, ExpectedMoney, Watched};
use jiff::civil::Date;
use ringoff_model::PaymentStatus;
use rust_decimal::Decimal;

/// Days within which a charge is taken back.
const REVERSAL_DAYS: i64 = 60;
/// Days from a blocked amount to the booked one.
const PENDING_DAYS: i64 = 10;

/// Days from one to another; negative where the second is earlier.
pub(super) fn days(from: Date, to: Date) -> i64 {
    // A span of days is no calculation that could fail within the years of `Date`.
    from.until(to).map_or(0, |span| i64::from(span.get_days()))
}

/// Which charges were taken back, and which money is spent on saying so.
pub(super) struct Paired {
    /// By the place in the list: taken back.
    pub reversed: Vec<bool>,
    /// By the place in the list: money that came in and is accounted for.
    pub used: Vec<bool>,
    /// For each expected money whether it came.
    pub came: Vec<bool>,
    /// By the place in the list: went out, and the entry that brings it back is known.
    matched: Vec<bool>,
}

pub(super) fn pair(charges: &[Counted], watched: &Watched) -> Paired {
    let mut paired = Paired {
        reversed: charges
            .iter()
            .map(|(charge, _)| charge.status == PaymentStatus::Reversed && charge.went_out())
            .collect(),
        used: vec![false; charges.len()],
        came: vec![false; watched.expected.len()],
        matched: vec![false; charges.len()],
    };
    // What says itself that it undoes something, or bears the same reference.
    take_back(charges, watched, &mut paired, |out, back| {
        let same = !out.reference.is_empty() && normal(&out.reference) == normal(&back.reference);
        same || back.status == PaymentStatus::Reversed
    });
    for (at, money) in watched.expected.iter().enumerate() {
        paired.came[at] = comes(charges, watched, money, &mut paired.used);
    }
    // What is left: the same amount, from the same side, soon after.
    take_back(charges, watched, &mut paired, |_, _| true);
    paired
}

fn take_back(
    charges: &[Counted],
    watched: &Watched,
    paired: &mut Paired,
    fits: impl Fn(&Charge, &Charge) -> bool,
) {
    for (at, (back, _)) in charges.iter().enumerate() {
        let incoming = back.came_in() && back.status != PaymentStatus::Pending;
        if !incoming || paired.used[at] || !names(back, &watched.operator_names) {
            continue;
        }
        // The last one before it that nothing has taken back yet.
        let found = (0..charges.len()).rev().find(|other| {
            let (out, _) = &charges[*other];
            out.went_out()
                && !paired.matched[*other]
                && out.amount == -back.amount
                && out.currency == back.currency
                && (out.account.is_none() || back.account.is_none() || out.account == back.account)
                && (0..=REVERSAL_DAYS).contains(&days(out.day, back.day))
                && names(out, &watched.operator_names)
                && (out.status == PaymentStatus::Reversed || fits(out, back))
        });
        if let Some(other) = found {
            paired.reversed[other] = true;
            paired.matched[other] = true;
            paired.used[at] = true;
        }
    }
}

/// Whether awaited money came: in one piece, or in several from the operator.
fn comes(charges: &[Counted], watched: &Watched, money: &ExpectedMoney, used: &mut [bool]) -> bool {
    let fits = |charge: &Charge| {
        charge.came_in()
            && charge.status == PaymentStatus::Booked
            && charge.currency == money.currency
            && money.since.is_none_or(|since| charge.day >= since)
    };
    let from_operator = |charge: &Charge| {
        names(charge, &watched.operator_names) || states_line(charge, &watched.line_spellings)
    };
    // Some operators pay through another's hands: the words or the number then have to say so.
    let whole = (0..charges.len()).find(|at| {
        let (charge, _) = &charges[*at];
        !used[*at]
            && fits(charge)
            && charge.amount == money.amount
            && (from_operator(charge) || comes_back(charge))
    });
    if let Some(at) = whole {
        used[at] = true;
        return true;
    }
    let parts: Vec<usize> = (0..charges.len())
        .filter(|at| !used[*at] && fits(&charges[*at].0) && from_operator(&charges[*at].0))
        .collect();
    let sum = parts.iter().try_fold(Decimal::ZERO, |sum, at| {
        sum.checked_add(charges[*at].0.amount)
    });
    let enough = sum.is_some_and(|sum| sum >= money.amount);
    if enough {
        for at in parts {
            used[at] = true;
        }
    }
    enough
}

/// Leaves out blocked amounts that were booked soon after.
pub(super) fn without_blocked(charges: Vec<Counted>) -> Vec<Counted> {
    let mut taken = vec![false; charges.len()];
    let mut keep = vec![true; charges.len()];
    for (at, (blocked, _)) in charges.iter().enumerate() {
        if blocked.status != PaymentStatus::Pending {
            continue;
        }
        let booked = (0..charges.len()).find(|other| {
            let (charge, _) = &charges[*other];
            !taken[*other]
                && charge.status != PaymentStatus::Pending
                && charge.amount == blocked.amount
                && charge.direction_known == blocked.direction_known
                && charge.currency == blocked.currency
                && normal(&charge.counterparty) == normal(&blocked.counterparty)
                && (0..=PENDING_DAYS).contains(&days(blocked.day, charge.day))
        });
        if let Some(other) = booked {
            taken[other] = true;
            keep[at] = false;
        }
    }
    let kept = charges.into_iter().zip(keep);
    kept.filter_map(|(charge, keep)| keep.then_some(charge))
        .collect()
}
