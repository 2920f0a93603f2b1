use super::{Check, Report, each_fact};
use crate::Registry;
use crate::operators::Confidence;

pub(super) const CHECK: Check = Check {
    name: "fact-sources",
    reason: "a fact without a source is unknown, and what is official stands on a page that can be opened and found again",
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
        let address = fact.source.url.as_deref().unwrap_or_default();
        if fact.confidence == Confidence::Official && !names_a_page(address) {
            report.add(
                record,
                format!("{place} names a whole site; name the page that says so"),
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

/// Whether an address leads to more than the front of a site, where nobody finds a fact again.
fn names_a_page(address: &str) -> bool {
    let (_, rest) = address.split_once("://").unwrap_or_default();
    let page = rest.split_once(['/', '?']).map(|(_, page)| page);
    page.is_some_and(|page| !page.is_empty())
}

#[cfg(test)]
mod tests {
    use super::names_a_page;

    #[test]
    fn the_front_of_a_site_is_no_page() {
        for front in [
            "https://www.example.com",
            "https://example.com/",
            "",
            "example.com/a",
        ] {
            assert!(!names_a_page(front), "{front}");
        }
        for page in ["https://example.com/rules", "http://example.com/?page=7"] {
            assert!(names_a_page(page), "{page}");
        }
    }
}
