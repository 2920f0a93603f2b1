//! Money that goes to a known service is a clue; other money is none.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use jiff::civil::date;
use ringoff_detect::{Classifier, Detector, Findings, ServiceRef};
use ringoff_model::{ClueKind, Observation, Payment, PaymentStatus, Place};
use ringoff_registry::Registry;
use std::borrow::Cow;

fn seen(amount: &str, counterparty: &str, description: &str, status: PaymentStatus) -> Findings {
    let registry = Registry::embedded();
    let classifier = Classifier::new(&registry);
    let mut detector = Detector::new(&registry, &classifier, &[]);
    detector.observe(&Observation::Payment(Payment {
        place: Place::Line(2),
        day: date(2026, 11, 29),
        at: None,
        amount: amount.parse().unwrap(),
        direction_known: true,
        currency: "USD".parse().ok(),
        counterparty: Some(Cow::Borrowed(counterparty)).filter(|text| !text.is_empty()),
        description: Cow::Borrowed(description),
        reference: None,
        status,
        account: None,
        balance: None,
    }));
    detector.take()
}

fn services(findings: &Findings) -> Vec<String> {
    let found = findings.found.iter();
    found
        .map(|((service, _), found)| {
            assert_eq!(found.clues.keys().collect::<Vec<_>>(), [&ClueKind::Payment]);
            match service {
                ServiceRef::Known(id) | ServiceRef::Unknown(id) => id.clone(),
            }
        })
        .collect()
}

#[test]
fn money_to_a_known_service_is_a_clue_by_name_by_host_and_behind_a_payment_service() {
    for (counterparty, description) in [
        ("Netflix", ""),
        ("NETFLIX.COM", ""),
        ("PSP *Netflix", ""),
        ("", "Netflix"),
    ] {
        let findings = seen("-9.99", counterparty, description, PaymentStatus::Booked);
        assert_eq!(
            services(&findings),
            ["netflix.com"],
            "{counterparty} {description}"
        );
        assert_eq!(findings.kinds.get("payment"), Some(&1));
    }
}

#[test]
fn money_that_came_in_was_taken_back_or_went_to_a_shop_is_none() {
    for (amount, counterparty, status) in [
        ("9.99", "Netflix", PaymentStatus::Booked),
        ("-9.99", "Netflix", PaymentStatus::Reversed),
        ("-9.99", "Shop on the corner", PaymentStatus::Booked),
        ("-9.99", "*", PaymentStatus::Booked),
    ] {
        let findings = seen(amount, counterparty, "", status);
        assert!(services(&findings).is_empty(), "{amount} {counterparty}");
    }
}
