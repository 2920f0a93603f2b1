//! An address book is a clue of no SIM, alone and beside messages.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use ringoff_detect::{Classifier, Detector, ServiceRef, SimKey};
use ringoff_model::{ClueKind, Contact, Line, Observation, PhoneNumber, Place};
use ringoff_registry::Registry;
use std::borrow::Cow;

#[test]
fn a_saved_service_is_a_clue_of_no_sim_and_a_friend_is_none() {
    let registry = Registry::embedded();
    let classifier = Classifier::new(&registry);
    let lines = [Line::of(PhoneNumber::parse("+77000001234", None).unwrap())];
    let mut detector = Detector::new(&registry, &classifier, &lines);
    detector.begin("contacts.vcf");
    for name in ["Kaspi.kz", "Aunt Saule"] {
        detector.observe(&Observation::Contact(Contact {
            place: Place::Entry(1),
            name: Cow::Borrowed(name),
            organisation: None,
            numbers: Vec::new(),
            emails: Vec::new(),
        }));
    }
    let findings = detector.take();
    assert_eq!(findings.kinds.get("contact"), Some(&2));
    let found: Vec<_> = findings.found.iter().collect();
    let [((service, sim), found)] = found.as_slice() else {
        unreachable!("one service was saved, found {}", found.len());
    };
    assert_eq!(service, &ServiceRef::Known("kaspi.kz".to_owned()));
    assert_eq!(sim, &SimKey::default());
    assert!(found.clues.contains_key(&ClueKind::ContactSaved));
}
