use super::{Check, Report};
use crate::Registry;
use jiff::tz::TimeZone;
use ringoff_model::FactHome;

pub(super) const CHECK: Check = Check {
    name: "countries",
    reason: "days are reckoned in the country's zone, money in its currency, and a refusal needs somebody to complain to",
    run,
};

fn run(registry: &Registry, report: &mut Report<'_>) {
    for country in registry.countries() {
        let code = country.code.as_str();
        if TimeZone::get(&country.zone).is_err() {
            report.add(code, format!("`{}` is not a time zone", country.zone));
        }
        let currency = &country.currency;
        if currency.len() != 3 || !currency.bytes().all(|b| b.is_ascii_uppercase()) {
            report.add(code, format!("`{currency}` is not a currency of ISO 4217"));
        }
        if country.ladder().next().is_none() {
            report.add(code, "add a `complaint_step`");
        }
        if let Some(wider) = &country.within
            && registry.country(wider).is_none_or(|w| w.within.is_some())
        {
            report.add(
                code,
                format!("`within` names `{wider}`, which has no record of its own"),
            );
        }
        for fact in &country.facts {
            if fact.key.home() == FactHome::Operator {
                report.add(
                    code,
                    format!("`{}` belongs into an operator's record", fact.key),
                );
            }
        }
    }
}
