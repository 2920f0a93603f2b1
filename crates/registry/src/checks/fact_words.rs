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
        let spoken = registry.country(&operator.country);
        for language in spoken.iter().flat_map(|country| &country.languages) {
            let name = operator.legal_names.get(language);
            if name.is_some_and(|name| !is_written_in(language, name)) {
                report.add(
                    &operator.id,
                    format!(
                        "its letters name it as its country writes it: `legal_names.{language}`"
                    ),
                );
            }
        }
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

/// Whether a name has letters of the language, where those are not Latin.
fn is_written_in(language: &str, name: &str) -> bool {
    name.chars().any(|c| match language {
        "ru" | "kk" => ('\u{400}'..='\u{4ff}').contains(&c),
        "zh-Hans" => ('\u{4e00}'..='\u{9fff}').contains(&c),
        _ => true,
    })
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

#[cfg(test)]
mod tests {
    use super::is_written_in;

    #[test]
    fn a_company_is_named_in_the_letters_of_the_language() {
        assert!(is_written_in("ru", "АО «Пример»") && is_written_in("de", "Beispiel GmbH"));
        assert!(is_written_in("zh-Hans", "某某有限公司"));
        assert!(
            !is_written_in("kk", "Example JSC") && !is_written_in("zh-Hans", "Example Co., Ltd.")
        );
    }
}
