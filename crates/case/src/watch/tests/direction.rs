//! Payments of which the statement does not say which way they went.

use super::*;

/// A payment of which the statement does not say which way it went.
fn unsure(day: Date, amount: &str, counterparty: &str, line: u64) -> Charge {
    Charge {
        direction_known: false,
        ..charge(day, amount, counterparty, line)
    }
}

#[test]
fn payments_of_unknown_direction_are_one_question_a_statement_and_no_alarm() {
    let mut other_file = unsure(date(2027, 1, 9), "900", "Kcell", 7);
    other_file.origin.file = "halyk.csv".into();
    let found = of(&[
        unsure(date(2027, 1, 5), "1990", "Kcell", 1),
        unsure(date(2027, 2, 5), "1990", "Kcell", 2),
        unsure(date(2027, 2, 6), "700", "Magnum", 3),
        other_file,
    ]);
    assert_eq!(
        kinds(&found),
        [(FindingKind::DirectionUnknown, Severity::Check); 2]
    );
    let rows: Vec<usize> = found.findings.iter().map(|f| f.charges.len()).collect();
    assert_eq!(rows, [1, 2]);
    assert!(found.innocent.is_empty());
    let record = found.findings[1].record().unwrap();
    assert_eq!(record.kind, crate::WatchKind::DirectionUnknown);
    // No letter may speak of it as a charge.
    assert_eq!((record.evidence.len(), record.money), (2, None));
}

#[test]
fn a_question_stays_the_same_until_another_row_comes() {
    let first = unsure(date(2027, 1, 5), "1990", "Kcell", 1);
    let id = |charges: &[Charge]| of(charges).findings[0].id.clone();
    let mut moved = first.clone();
    moved.origin.place = Place::Line(9);
    assert_eq!(id(std::slice::from_ref(&first)), id(&[moved]));
    let second = unsure(date(2027, 2, 5), "1990", "Kcell", 2);
    assert_ne!(id(std::slice::from_ref(&first)), id(&[first, second]));
}

#[test]
fn before_closing_every_such_payment_is_asked_about_and_after_it_only_later_ones() {
    let rows = [
        unsure(date(2026, 11, 5), "1990", "Kcell", 1),
        unsure(date(2027, 1, 5), "1990", "Kcell", 2),
    ];
    let before = judge(&rows[..1], &[], &watched(), date(2026, 11, 25));
    assert_eq!(before.findings[0].charges.len(), 1);
    assert_eq!(of(&rows).findings[0].charges, rows[1..]);
    assert!(of(&rows[..1]).findings.is_empty());
}

#[test]
fn money_of_unknown_direction_neither_takes_back_a_charge_nor_is_the_money_awaited() {
    let found = of(&[
        charge(date(2027, 1, 5), "-1500", "Kcell", 1),
        unsure(date(2027, 1, 9), "1500", "Kcell", 2),
    ]);
    assert_eq!(
        kinds(&found),
        [
            (FindingKind::LateFee, Severity::Alarm),
            (FindingKind::DirectionUnknown, Severity::Check)
        ]
    );
    // It may be the money awaited: asked, not alarmed.
    let rows = [
        unsure(date(2027, 1, 9), "3450.50", "Someone", 3),
        charge(date(2027, 1, 12), "-1", "Magnum", 4),
    ];
    let awaited = judge(&rows, &[], &watched(), date(2027, 2, 1));
    assert_eq!(
        kinds(&awaited),
        [(FindingKind::MissingRefund, Severity::Check)]
    );
}
