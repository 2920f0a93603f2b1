use super::{Check, Report};
use crate::Registry;
use crate::operators::{Confidence, Value, Verdict};

pub(super) const CHECK: Check = Check {
    name: "claims",
    reason: "what no source supports is kept as a claim and never stands as a fact",
    run,
};

fn run(registry: &Registry, report: &mut Report<'_>) {
    for operator in registry.operators() {
        for claim in &operator.claims {
            let value = digits(&claim.value);
            let stated = operator.facts.iter().any(|fact| {
                fact.confidence != Confidence::Unverified
                    && matches!(&fact.value, Value::Phone(number) if digits(number) == value)
            });
            if stated {
                report.add(
                    &operator.id,
                    format!("`{}` is a claim and a fact at once", claim.value),
                );
            }
            if claim.verdict == Verdict::Contradicted && claim.contradicts.is_empty() {
                report.add(
                    &operator.id,
                    format!("say what contradicts `{}`", claim.value),
                );
            }
        }
    }
}

fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}
