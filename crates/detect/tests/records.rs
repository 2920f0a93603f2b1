//! Every record proves itself: its samples are read as its service, its counter-samples are not.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use ringoff_detect::{Classifier, ServiceKey};
use ringoff_registry::{Registry, Service};
use std::path::Path;

/// How many of a thousand may still be misread. This only ever falls.
const MISREAD_PER_MILLE: usize = 32;

#[test]
fn samples_and_counter_samples_of_every_record_are_read_as_they_say() {
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data");
    // The embedded data leave samples out.
    let registry = Registry::with_data(&data).unwrap();
    let classifier = Classifier::new(&registry);
    let mut failures = Vec::new();
    let mut checked = 0;
    for service in registry.services() {
        checked += service.samples.len() + service.counters.len();
        check(&registry, &classifier, service, &mut failures);
    }
    println!(
        "{checked} samples and counter-samples, {} not as they say",
        failures.len()
    );
    assert!(
        failures.len() * 1000 <= checked * MISREAD_PER_MILLE,
        "{} of {checked}:\n{}",
        failures.len(),
        failures.join("\n")
    );
}

fn check(
    registry: &Registry,
    classifier: &Classifier,
    service: &Service,
    failures: &mut Vec<String>,
) {
    let id = |key: &ServiceKey| match key {
        ServiceKey::Known(index) => registry.services()[*index as usize].id.clone(),
        ServiceKey::Unknown(name) => format!("unknown {name}"),
    };
    for sample in &service.samples {
        let reading = classifier.classify(sample.sender.as_deref(), false, &sample.text);
        let got = reading
            .service
            .as_ref()
            .map(|n| id(&n.key))
            .unwrap_or_default();
        if reading.kind != sample.kind || got != service.id {
            let (want, kind) = (sample.kind.name(), reading.kind.name());
            let sender = sample.sender.as_deref().unwrap_or("-");
            failures.push(format!(
                "{}: {want} -> {kind} [{got}] ({sender}) {}",
                service.id, sample.text
            ));
        }
    }
    for counter in &service.counters {
        let reading = classifier.classify(counter.sender.as_deref(), false, &counter.text);
        if reading
            .service
            .as_ref()
            .is_some_and(|n| id(&n.key) == service.id)
        {
            let (kind, sender) = (
                reading.kind.name(),
                counter.sender.as_deref().unwrap_or("-"),
            );
            let why = &counter.why;
            failures.push(format!(
                "{}: BINDS as {kind} ({sender}) {} [{why}]",
                service.id, counter.text
            ));
        }
    }
}
