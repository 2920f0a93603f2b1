use super::{Check, Report};
use crate::Registry;
use std::collections::BTreeSet;

pub(super) const CHECK: Check = Check {
    name: "usual",
    reason: "a list by hand that names a service twice, or one without a record, is shorter than it says",
    run,
};

fn run(registry: &Registry, report: &mut Report<'_>) {
    let mut spoken = BTreeSet::new();
    for list in registry.usual() {
        if list.basis.trim().is_empty() {
            report.add(&list.id, "say in `basis` what the choice rests on");
        }
        for language in &list.languages {
            if !spoken.insert(language) {
                report.add(&list.id, format!("`{language}` stands in two lists"));
            }
        }
        let mut named = BTreeSet::new();
        for id in &list.services {
            if !named.insert(id) {
                report.add(&list.id, format!("`{id}` stands twice"));
            }
            let record = registry.service(id);
            if record.is_none_or(|service| service.legacy) {
                report.add(
                    &list.id,
                    format!("`{id}` has no record, or is gone (`legacy`)"),
                );
            }
        }
    }
}
