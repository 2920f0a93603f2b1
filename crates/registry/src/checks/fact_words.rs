use super::{Check, Report, each_fact};
use crate::Registry;
use crate::operators::{Texts, Value};

pub(super) const CHECK: Check = Check {
    name: "fact-words",
    reason: "a person who reads one of the program's languages reads every fact in it",
    run,
};

const LANGUAGES: [&str; 4] = ["en", "ru", "kk", "zh-Hans"];

fn run(registry: &Registry, report: &mut Report<'_>) {
    each_fact(registry, |record, place, fact| {
        match &fact.value {
            Value::Prose if fact.text.is_empty() => {
                report.add(
                    record,
                    format!("{place} says nothing: no value and no text"),
                );
            }
            Value::Body(body) => whole(record, &format!("{place} name"), &body.name, report),
            _ => {}
        }
        if !fact.text.is_empty() {
            whole(record, place, &fact.text, report);
        }
    });
    for operator in registry.operators() {
        whole(&operator.id, "names", &operator.names, report);
        whole(&operator.id, "legal_names", &operator.legal_names, report);
        for brand in &operator.brands {
            whole(
                &operator.id,
                &format!("brand `{}`", brand.id),
                &brand.names,
                report,
            );
        }
        for claim in &operator.claims {
            whole(&operator.id, "claim", &claim.text, report);
        }
    }
    for country in registry.countries() {
        whole(&country.code, "names", &country.names, report);
    }
}

fn whole(record: &str, place: &str, texts: &Texts, report: &mut Report<'_>) {
    for language in LANGUAGES {
        if texts
            .get(language)
            .is_none_or(|text| text.trim().is_empty())
        {
            report.add(record, format!("{place} has no words in `{language}`"));
        }
    }
}
