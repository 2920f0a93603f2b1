use super::{Check, Report};
use crate::Registry;

pub(super) const CHECK: Check = Check {
    name: "proofs",
    reason: "a record proves itself: one message it must recognize, one that it must leave alone",
    run,
};

fn run(registry: &Registry, report: &mut Report<'_>) {
    for service in registry.services() {
        if service.samples.is_empty() {
            report.add(&service.id, "add a [[sample]] of your own wording");
        }
        if service.counters.is_empty() {
            report.add(
                &service.id,
                "add a [[counter]]: a message that names it and is not from it",
            );
        }
    }
}
