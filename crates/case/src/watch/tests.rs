//! Judgement by examples and by properties.

use super::*;
use jiff::ToSpan;
use jiff::civil::date;
use proptest::prelude::*;
use ringoff_model::Place;
use std::collections::BTreeSet;

const CLOSED: Date = date(2026, 12, 20);

fn charge(day: Date, amount: &str, counterparty: &str, line: u64) -> Charge {
    Charge {
        day,
        amount: amount.parse().unwrap(),
        direction_known: true,
        currency: "KZT".parse().ok(),
        counterparty: counterparty.into(),
        description: String::new(),
        reference: String::new(),
        status: PaymentStatus::Booked,
        account: None,
        origin: Origin {
            file: "kaspi.csv".into(),
            place: Place::Line(line),
        },
    }
}

fn watched() -> Watched {
    Watched {
        operator_names: vec!["Kcell".into(), "activ".into()],
        line_spellings: vec!["+7 700 000 12 34".into()],
        currency: "KZT".parse().ok(),
        closing_day: Some(CLOSED),
        late_roaming_until: Some(date(2027, 2, 20)),
        expected: vec![ExpectedMoney {
            amount: "3450.50".parse().unwrap(),
            currency: "KZT".parse().ok(),
            since: Some(CLOSED),
            by: date(2027, 1, 10),
        }],
        other_lines: vec![OtherLine {
            number_tail: "5678".into(),
            contract: Some("К-778899".into()),
            operator_names: vec!["Beeline".into()],
        }],
        moved: vec![MovedAccount {
            service: "kaspi.kz".into(),
            since: date(2026, 12, 1),
        }],
        seen_until: None,
    }
}

fn kinds(judgement: &Judgement) -> Vec<(FindingKind, Severity)> {
    let findings = judgement.findings.iter();
    findings.map(|f| (f.kind, f.severity)).collect()
}

/// The judgement of these charges when nothing is awaited.
fn of(charges: &[Charge]) -> Judgement {
    let watched = Watched {
        expected: Vec::new(),
        ..watched()
    };
    judge(charges, &[], &watched, date(2027, 3, 1))
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
        found.findings[0].letters,
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
    assert_eq!(
        kinds(&of(&[roaming(date(2027, 2, 21))])),
        [(FindingKind::LateFee, Severity::Alarm)]
    );
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
fn before_closing_a_rhythm_and_an_extra_are_to_be_stopped() {
    let mut charges: Vec<Charge> = (8..=11)
        .map(|month| {
            charge(
                date(2026, month, 5),
                "-3000",
                "Kcell",
                u64::from(month.unsigned_abs()),
            )
        })
        .collect();
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
    let charges: Vec<Charge> = (1..=6)
        .map(|month| {
            charge(
                date(2026, month, 5),
                "-3000",
                "Kcell",
                u64::from(month.unsigned_abs()),
            )
        })
        .collect();
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
    assert_eq!(twice.findings[0].letters, ["mistaken-payment"]);
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
