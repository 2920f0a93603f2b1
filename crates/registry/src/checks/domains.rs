use super::{Check, Report};
use crate::Registry;
use std::collections::HashMap;

pub(super) const CHECK: Check = Check {
    name: "domains",
    reason: "a record is found by its domains, and its id is the first of them for ever",
    run,
};

fn run(registry: &Registry, report: &mut Report<'_>) {
    let mut owners: HashMap<&str, &str> = HashMap::new();
    for service in registry.services() {
        if service.domains.first() != Some(&service.id) {
            report.add(
                &service.id,
                "the file must be named after the first of `domains`",
            );
        }
        for domain in &service.domains {
            let plain = domain.contains('.')
                && domain
                    .chars()
                    .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || ".-".contains(c));
            if !plain {
                report.add(
                    &service.id,
                    format!("`{domain}` is not a host name in lower case (write IDNs as xn--...)"),
                );
            }
            if let Some(other) = owners.insert(domain, &service.id) {
                report.add(
                    &service.id,
                    format!("`{domain}` also stands in {other}.toml; keep it in one"),
                );
            }
        }
    }
}
