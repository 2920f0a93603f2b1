//! What holds for any charges.

use super::*;
use jiff::ToSpan;
use proptest::prelude::*;
use std::collections::BTreeSet;

fn any_charge() -> impl Strategy<Value = Charge> {
    let names = prop::sample::select(vec![
        "Kcell",
        "KCELL*activ",
        "Beeline",
        "Magnum",
        "",
        "Kcell возврат",
        "Kcell подписка",
        "Kcell 5678",
    ]);
    let amounts = prop::sample::select(vec![
        "-1990", "-1990.00", "1990", "3450.50", "-0.01", "0", "-3000",
    ]);
    let status = prop::sample::select(vec![
        PaymentStatus::Booked,
        PaymentStatus::Pending,
        PaymentStatus::Reversed,
    ]);
    let currencies = prop::sample::select(vec![Some("KZT"), Some("EUR"), None]);
    let known = prop::sample::select(vec![true, true, true, false]);
    (
        names,
        amounts,
        status,
        currencies,
        0_i32..240,
        0_u64..40,
        known,
    )
        .prop_map(|(name, amount, status, currency, offset, line, known)| {
            let day = date(2026, 8, 1).checked_add(offset.days()).unwrap();
            let mut charge = charge(day, amount, name, line);
            charge.status = status;
            charge.direction_known = known;
            if !known {
                charge.amount = charge.amount.abs();
            }
            charge.currency = currency.and_then(|code| code.parse().ok());
            charge
        })
}

fn any_charges() -> impl Strategy<Value = Vec<Charge>> {
    prop::collection::vec(any_charge(), 0..40).prop_map(|mut charges| {
        // Every line of a file is one line.
        for (line, charge) in charges.iter_mut().enumerate() {
            charge.origin.place = Place::Line(line as u64);
        }
        charges
    })
}

proptest! {
    #[test]
    fn neither_order_nor_a_second_copy_changes_anything(charges in any_charges(), turn in 0_usize..40) {
        let today = date(2027, 3, 1);
        let first = judge(&charges, &[], &watched(), today);
        let mut turned = charges.clone();
        if !turned.is_empty() {
            let by = turn % turned.len();
            turned.rotate_left(by);
        }
        prop_assert_eq!(&judge(&turned, &[], &watched(), today), &first);
        let mut twice = charges.clone();
        twice.extend(charges.iter().cloned().map(|mut charge| {
            charge.origin.file = "z copy.csv".into();
            charge
        }));
        prop_assert_eq!(&judge(&twice, &[], &watched(), today), &first);
        twice.extend(charges.iter().cloned());
        prop_assert_eq!(&judge(&twice, &[], &watched(), today), &first);
    }

    #[test]
    fn ids_are_unique_and_every_charge_shown_was_given(charges in any_charges()) {
        let found = judge(&charges, &[], &watched(), date(2027, 3, 1));
        let ids: BTreeSet<&str> = found.findings.iter().map(|f| f.id.as_str()).collect();
        prop_assert_eq!(ids.len(), found.findings.len());
        for shown in found.findings.iter().flat_map(|f| &f.charges) {
            prop_assert!(charges.contains(shown));
        }
    }

    #[test]
    fn nobody_else_and_nothing_taken_back_is_ever_blamed(charges in any_charges()) {
        let found = judge(&charges, &[], &watched(), date(2027, 3, 1));
        for finding in found.findings.iter().filter(|f| f.kind != FindingKind::MissingRefund) {
            for charge in &finding.charges {
                let asks = finding.kind == FindingKind::DirectionUnknown;
                prop_assert!(charge.is_out() || asks && !charge.direction_known);
                prop_assert!(charge.counterparty.to_lowercase().contains("kcell"));
                prop_assert!(!charge.counterparty.contains("5678"));
            }
        }
    }

    #[test]
    fn what_is_kept_while_reading_is_enough_to_judge(charges in any_charges()) {
        let mut watched = watched();
        watched.seen_until = charges.iter().map(|charge| charge.day).max();
        let today = date(2027, 3, 1);
        let kept: Vec<Charge> = charges.iter().filter(|c| watched.concerns(c)).cloned().collect();
        prop_assert_eq!(judge(&charges, &[], &watched, today), judge(&kept, &[], &watched, today));
    }

    #[test]
    fn every_lone_charge_after_closing_is_found_once(offset in 0_i32..300, cents in 1_i64..9_999_999_999) {
        let day = CLOSED.checked_add(offset.days()).unwrap();
        let mut late = charge(day, "-1", "Kcell", 1);
        late.amount = -Decimal::new(cents, 2);
        let found = of(&[late]);
        prop_assert_eq!(found.findings.len(), 1);
        prop_assert_eq!(found.findings[0].severity, Severity::Alarm);
        prop_assert_eq!(found.findings[0].amount, Some(Decimal::new(cents, 2).normalize()));
    }
}
