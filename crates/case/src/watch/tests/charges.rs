//! Charges of the operator, and what is none; accounts that still write.

use super::*;

/// The same charge on the fifth of each of these months of 2026.
fn monthly(months: std::ops::RangeInclusive<i8>) -> Vec<Charge> {
    let of = |month: i8| {
        let line = u64::from(month.unsigned_abs());
        charge(date(2026, month, 5), "-3000", "Kcell", line)
    };
    months.map(of).collect()
}

#[test]
fn one_charge_of_the_operator_after_closing_is_an_alarm() {
    let found = of(&[
        charge(date(2026, 12, 19), "-1990", "KCELL ALMATY", 2),
        charge(CLOSED, "-1990", "KCELL ALMATY", 3),
        charge(date(2027, 1, 2), "-900", "Magnum", 4),
    ]);
    assert_eq!(kinds(&found), [(FindingKind::LateFee, Severity::Alarm)]);
    assert_eq!(found.findings[0].charges[0].origin.place, Place::Line(3));
    assert_eq!(found.findings[0].amount, Some(Decimal::from(1990)));
    assert_eq!(
        found.findings[0].letters(),
        ["complaint-operator", "bank-dispute"]
    );
}

#[test]
fn roaming_is_told_apart_until_its_day_and_no_longer() {
    let roaming = |day| {
        let mut charge = charge(day, "-450.10", "Kcell", 1);
        charge.description = "Роуминг за декабрь".into();
        charge
    };
    assert_eq!(
        kinds(&of(&[roaming(date(2027, 2, 20))])),
        [(FindingKind::LateRoaming, Severity::Expected)]
    );
    let over = of(&[roaming(date(2027, 2, 21))]);
    assert_eq!(kinds(&over), [(FindingKind::LateRoaming, Severity::Alarm)]);
    assert_eq!(over.findings[0].key(), "watch-late-roaming-over");
    assert!(over.findings[0].record().is_some());
}

#[test]
fn roaming_is_a_question_and_no_late_fee_where_nobody_says_until_when_it_may_come() {
    let mut roaming = charge(date(2027, 1, 3), "-450.10", "Kcell", 1);
    roaming.description = "Роуминг за декабрь".into();
    let watched = Watched {
        late_roaming_until: None,
        ..watched()
    };
    let found = judge(&[roaming.clone()], &[], &watched, date(2027, 1, 9));
    assert_eq!(kinds(&found), [(FindingKind::LateRoaming, Severity::Check)]);
    assert_eq!(found.findings[0].key(), "watch-late-roaming-open");
    let record = found.findings[0].record().unwrap();
    assert_eq!(record.kind, crate::event::WatchKind::RoamingAfterClosing);
    // Taken twice it is that, whatever it is for.
    let mut again = roaming.clone();
    again.origin.place = Place::Line(2);
    let found = judge(&[roaming, again], &[], &watched, date(2027, 1, 9));
    assert_eq!(found.findings[0].kind, FindingKind::DoubleCharge);
}

#[test]
fn a_charge_that_was_taken_back_is_none() {
    let mut out = charge(date(2027, 1, 5), "-1500", "Kcell", 1);
    let mut back = charge(date(2027, 1, 9), "1500.00", "Kcell", 2);
    let found = of(&[out.clone(), back.clone()]);
    assert!(found.findings.is_empty());
    assert_eq!(found.innocent, [(out.clone(), Innocence::Reversed)]);
    // Another amount, another currency or an earlier day takes nothing back.
    back.amount = "1499.99".parse().unwrap();
    assert_eq!(of(&[out.clone(), back.clone()]).findings.len(), 1);
    back.amount = "1500".parse().unwrap();
    back.currency = "EUR".parse().ok();
    assert_eq!(of(&[out.clone(), back.clone()]).findings.len(), 1);
    back.currency = out.currency;
    back.day = date(2027, 1, 4);
    assert_eq!(of(&[out.clone(), back]).findings.len(), 1);
    out.status = PaymentStatus::Reversed;
    assert!(of(&[out]).findings.is_empty());
}

#[test]
fn one_return_takes_back_one_charge() {
    let found = of(&[
        charge(date(2027, 1, 5), "-1500", "Kcell", 1),
        charge(date(2027, 1, 25), "-1500", "Kcell", 2),
        charge(date(2027, 1, 26), "1500", "Kcell", 3),
    ]);
    assert_eq!(kinds(&found).len(), 1);
    assert_eq!(found.findings[0].day, date(2027, 1, 5));
}

#[test]
fn the_bill_of_another_line_is_innocent() {
    let mut named = charge(date(2027, 1, 5), "-2990", "Kcell", 1);
    named.description = "Оплата за +7 799 000 56 78".into();
    let mut contract = charge(date(2027, 1, 6), "-2990", "Kcell", 2);
    contract.reference = "К-778899".into();
    let mut both = charge(date(2027, 1, 7), "-2990", "Kcell", 3);
    both.description = "87000001234, не 5678".into();
    let found = of(&[named, contract, both]);
    assert_eq!(found.innocent.len(), 2);
    assert_eq!(kinds(&found), [(FindingKind::LateFee, Severity::Alarm)]);
}

#[test]
fn where_another_line_has_the_same_operator_the_person_is_asked() {
    let mut watched = watched();
    watched.expected.clear();
    watched.other_lines[0].operator_names = vec!["Kcell".into()];
    let found = judge(
        &[charge(date(2027, 1, 5), "-1990", "Kcell", 1)],
        &[],
        &watched,
        date(2027, 3, 1),
    );
    assert_eq!(kinds(&found), [(FindingKind::LateFee, Severity::Check)]);
}

#[test]
fn roaming_that_is_too_late_and_may_be_of_another_line_is_not_said_to_have_no_known_time() {
    let mut watched = watched();
    watched.expected.clear();
    watched.other_lines[0].operator_names = vec!["Kcell".into()];
    let mut roaming = charge(date(2027, 2, 21), "-450.10", "Kcell", 1);
    roaming.description = "Роуминг за декабрь".into();
    let found = judge(&[roaming], &[], &watched, date(2027, 3, 1));
    assert_eq!(kinds(&found), [(FindingKind::LateFee, Severity::Check)]);
}

#[test]
fn before_closing_a_rhythm_and_an_extra_are_to_be_stopped() {
    let mut charges = monthly(8..=11);
    let mut extra = charge(date(2026, 11, 14), "-490", "Kcell", 20);
    extra.description = "Подписка «Музыка»".into();
    charges.push(extra);
    charges.push(charge(date(2026, 9, 17), "-500", "Kcell", 21));
    let before = judge(&charges, &[], &watched(), date(2026, 11, 25));
    assert_eq!(
        kinds(&before),
        [
            (FindingKind::AutoTopUp, Severity::Stop),
            (FindingKind::Subscription, Severity::Stop)
        ]
    );
    assert_eq!(before.findings[0].charges.len(), 4);
    // What went on after closing is the same thing, and an alarm.
    charges.push(charge(date(2027, 1, 5), "-3000", "Kcell", 22));
    charges.push(charge(date(2026, 12, 5), "-3000", "Kcell", 23));
    assert_eq!(
        kinds(&of(&charges)),
        [(FindingKind::AutoTopUp, Severity::Alarm)]
    );
}

#[test]
fn a_rhythm_that_ended_long_ago_is_not_brought_up() {
    let charges = monthly(1..=6);
    assert!(kinds(&judge(&charges, &[], &watched(), date(2026, 11, 25))).is_empty());
}

#[test]
fn the_same_charge_twice_in_one_statement_is_a_double_and_in_two_statements_is_one() {
    let one = charge(date(2026, 11, 5), "-1990", "Kcell", 1);
    let mut two = one.clone();
    two.origin.place = Place::Line(2);
    let twice = judge(
        &[one.clone(), two.clone()],
        &[],
        &watched(),
        date(2026, 11, 6),
    );
    assert_eq!(
        kinds(&twice),
        [(FindingKind::DoubleCharge, Severity::Check)]
    );
    assert_eq!(
        twice.findings[0].letters(),
        ["mistaken-payment", "complaint-operator"]
    );
    two.origin.file = "copy of kaspi.csv".into();
    assert!(kinds(&judge(&[one, two], &[], &watched(), date(2026, 11, 6))).is_empty());
}

#[test]
fn one_charge_in_two_formats_is_one_and_in_two_files_of_one_format_two() {
    let csv = charge(date(2027, 1, 5), "-1990", "KCELL ACTIV", 2);
    let mut ofx = charge(date(2027, 1, 5), "-1990", "Kcell activ almaty", 1);
    ofx.reference = "FIT-1".into();
    ofx.currency = None;
    ofx.origin.file = "card.ofx".into();
    assert_eq!(of(&[csv.clone(), ofx.clone()]).findings.len(), 1);
    assert_eq!(of(&[ofx.clone(), csv.clone()]).findings.len(), 1);
    // Taken twice, and both files say so.
    let mut again = ofx.clone();
    again.reference = "FIT-2".into();
    let mut line = csv.clone();
    line.origin.place = Place::Line(3);
    assert_eq!(
        of(&[csv.clone(), line, ofx.clone(), again]).findings.len(),
        2
    );
    for other in ["magnum activ", "Beeline"] {
        let mut shop = ofx.clone();
        shop.counterparty = other.into();
        let all = [csv.clone(), shop];
        assert_eq!(super::id::once(&all).len(), 2, "{other}");
    }
    let mut card = ofx.clone();
    card.origin.file = "other.csv".into();
    assert_eq!(of(&[csv, card]).findings.len(), 2);
}

#[test]
fn a_blocked_amount_and_its_booking_are_one_charge() {
    let mut blocked = charge(date(2027, 1, 5), "-1990", "Kcell", 1);
    blocked.status = PaymentStatus::Pending;
    let booked = charge(date(2027, 1, 7), "-1990", "Kcell", 2);
    assert_eq!(of(&[blocked.clone(), booked]).findings.len(), 1);
    assert_eq!(of(&[blocked]).findings.len(), 1);
}

#[test]
fn a_currency_that_is_not_the_operators_is_named_and_never_converted() {
    let mut foreign = charge(date(2027, 1, 5), "-3.40", "KCELL*ROAM ALMATY", 1);
    foreign.currency = "EUR".parse().ok();
    let found = of(&[foreign]);
    assert_eq!(
        kinds(&found),
        [(FindingKind::ForeignCurrencyCharge, Severity::Alarm)]
    );
    assert_eq!(found.findings[0].currency, "EUR".parse().ok());
    assert_eq!(found.findings[0].amount, Some(Decimal::new(34, 1)));
}

#[test]
fn a_moved_account_that_still_writes_is_an_alarm() {
    let sighting = |day| Sighting {
        service: "kaspi.kz".into(),
        day,
        excerpt: "Код для входа ••••".into(),
        origin: Origin {
            file: "sms.xml".into(),
            place: Place::Entry(7),
        },
    };
    let on = |day| judge(&[], &[sighting(day)], &watched(), date(2026, 12, 10));
    assert!(on(date(2026, 12, 1)).findings.is_empty());
    let found = on(date(2026, 12, 2));
    assert_eq!(kinds(&found), [(FindingKind::StillBound, Severity::Alarm)]);
    assert_eq!(found.findings[0].service.as_deref(), Some("kaspi.kz"));
}

#[test]
fn the_journal_keeps_a_finding_with_codes_blanked_and_nothing_that_is_in_order() {
    let mut late = charge(CLOSED, "-1990.00", "Kcell", 3);
    late.counterparty = "Kcell код 482913".into();
    let record = of(&[late.clone()]).findings[0].record().unwrap();
    assert_eq!(record.kind, crate::WatchKind::ChargeAfterClosing);
    assert!(
        record.evidence[0].contains("kaspi.csv:3"),
        "{:?}",
        record.evidence
    );
    assert!(!record.evidence[0].contains("482913"));
    assert_eq!(record.money.unwrap().currency, "KZT");
    late.description = "роуминг".into();
    assert_eq!(of(&[late]).findings[0].record(), None);
}
