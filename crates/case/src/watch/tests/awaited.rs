//! Money that the operator has to pay back.

use super::*;

#[test]
fn money_that_has_not_come_by_its_day_is_missed_only_where_statements_reach_that_day() {
    let reaching = charge(date(2027, 1, 11), "-100", "Magnum", 1);
    let on = |charges: &[Charge], day| kinds(&judge(charges, &[], &watched(), day));
    let after = date(2027, 1, 11);
    assert!(on(&[], date(2027, 1, 10)).is_empty());
    assert_eq!(
        on(&[], after),
        [(FindingKind::MissingRefund, Severity::Check)]
    );
    assert_eq!(
        on(std::slice::from_ref(&reaching), after),
        [(FindingKind::MissingRefund, Severity::Alarm)]
    );
    let mut came = charge(date(2027, 1, 8), "3450.5", "Kcell возврат", 2);
    assert!(on(&[reaching.clone(), came.clone()], after).is_empty());
    // From nobody it could be from, in another currency, or too early, it is not this money.
    came.counterparty = "Мадина Т.".into();
    assert_eq!(on(&[reaching.clone(), came.clone()], after).len(), 1);
    came.counterparty = "Kcell возврат".into();
    came.currency = "RUB".parse().ok();
    assert_eq!(
        on(&[reaching.clone(), came.clone()], after),
        [(FindingKind::MissingRefund, Severity::Check)]
    );
    came.currency = "KZT".parse().ok();
    came.day = date(2026, 12, 1);
    assert_eq!(on(&[reaching, came], after).len(), 1);
}

#[test]
fn what_brings_a_charge_back_is_not_the_money_awaited() {
    let mut undone = charge(date(2027, 1, 2), "-3450.50", "Kcell", 1);
    undone.status = PaymentStatus::Reversed;
    let charges = [
        undone,
        charge(date(2027, 1, 3), "3450.50", "Kcell", 2),
        charge(date(2027, 1, 12), "-1", "Magnum", 3),
    ];
    let found = judge(&charges, &[], &watched(), date(2027, 2, 1));
    assert_eq!(
        kinds(&found),
        [(FindingKind::MissingRefund, Severity::Alarm)]
    );
}

#[test]
fn money_may_come_in_parts() {
    let parts = [
        charge(date(2027, 1, 5), "3000", "Kcell", 1),
        charge(date(2027, 1, 9), "450.50", "Kcell", 2),
        charge(date(2027, 1, 12), "-1", "Magnum", 3),
    ];
    assert!(
        judge(&parts, &[], &watched(), date(2027, 2, 1))
            .findings
            .is_empty()
    );
}
