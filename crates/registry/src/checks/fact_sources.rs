use super::{Check, Report, each_fact};
use crate::Registry;
use crate::operators::Confidence;

pub(super) const CHECK: Check = Check {
    name: "fact-sources",
    reason: "a fact without a source is unknown, and what is official stands on a page that can be opened",
    run,
};

fn run(registry: &Registry, report: &mut Report<'_>) {
    each_fact(registry, |record, place, fact| {
        if fact.source.title.trim().is_empty() {
            report.add(record, format!("{place} has no source; name the page"));
        }
        let opens = fact
            .source
            .url
            .as_deref()
            .is_some_and(|url| !url.is_empty());
        if !opens && fact.confidence != Confidence::Unverified {
            report.add(
                record,
                format!("{place} names no address; without one it is `unverified`"),
            );
        }
        for other in &fact.contradicts {
            if other.says.trim().is_empty() || other.source.title.trim().is_empty() {
                report.add(
                    record,
                    format!("{place} is contradicted by something without words or source"),
                );
            }
        }
    });
}
