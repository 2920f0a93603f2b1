use super::{Check, Report};
use crate::Registry;
use ringoff_model::FactHome;
use std::collections::HashMap;

pub(super) const CHECK: Check = Check {
    name: "operators",
    reason: "an operator is found by its country, its brands and its names, and each of them by one record",
    run,
};

fn run(registry: &Registry, report: &mut Report<'_>) {
    let mut owners: HashMap<(String, String), &str> = HashMap::new();
    for operator in registry.operators() {
        let id = operator.id.as_str();
        if registry.country(&operator.country).is_none() {
            report.add(id, format!("add data/countries/{}.toml", operator.country));
        }
        if operator.statement_names.is_empty() {
            report.add(id, "say in `statement_names` how bank statements write it");
        }
        for service in &operator.services {
            if registry.service(service).is_none() {
                report.add(id, format!("there is no data/services/{service}.toml"));
            }
        }
        for fact in &operator.facts {
            if fact.key.home() == FactHome::Country {
                report.add(
                    id,
                    format!("`{}` belongs into a country's record", fact.key),
                );
            }
            if let Some(brand) = &fact.applies_to.brand
                && !operator.brands.iter().any(|b| b.id == *brand)
            {
                report.add(
                    id,
                    format!("`{}` names a brand `{brand}` that it has not", fact.key),
                );
            }
        }
    }
    for known in registry.operator_names().filter(|known| !known.statement) {
        let country = known.operator.split('/').next().unwrap_or_default();
        let name = (country.to_owned(), known.name.to_lowercase());
        if let Some(other) = owners.insert(name, known.operator)
            && other != known.operator
        {
            report.add(
                known.operator,
                format!("`{}` also names {other}; keep it in one", known.name),
            );
        }
    }
}
