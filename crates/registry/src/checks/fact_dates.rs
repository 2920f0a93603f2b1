use super::{Check, Report, each_fact};
use crate::Registry;
use jiff::ToSpan;

pub(super) const CHECK: Check = Check {
    name: "fact-dates",
    reason: "contacts and prices are looked up again within six months, law within twelve; an old page is due at once",
    run,
};

fn run(registry: &Registry, report: &mut Report<'_>) {
    each_fact(registry, |record, place, fact| {
        let latest = fact.retrieved.saturating_add(fact.key.months().months());
        if fact.review_by < fact.retrieved || fact.review_by > latest {
            report.add(
                record,
                format!(
                    "{place} must be reviewed between {} and {latest}, not on {}",
                    fact.retrieved, fact.review_by
                ),
            );
        }
        if let Some(page) = &fact.source.page_date
            && page.as_str() > fact.retrieved.to_string().as_str()
        {
            report.add(
                record,
                format!("{place} was read before its page was written ({page})"),
            );
        }
    });
}
