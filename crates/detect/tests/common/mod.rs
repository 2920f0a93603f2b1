//! Counts how labelled messages are read.
#![allow(
    clippy::unwrap_used,
    reason = "labelled messages are ours, and a broken one must stop the count"
)]

use ringoff_detect::Classifier;
use ringoff_model::MessageKind;
use ringoff_registry::Registry;
use serde_json::Value;
use std::collections::BTreeMap;
use std::fmt::Write;

/// Kinds by (wanted, given), services named right of those named at all, and quiet ones that bind.
#[derive(Default)]
pub struct Tally {
    kinds: BTreeMap<(String, String), u32>,
    pub named: u32,
    pub right: u32,
    /// Personal messages and scam.
    pub quiet: u32,
    pub bound: u32,
}

impl Tally {
    /// Reads the message of one labelled row and counts it.
    pub fn add(&mut self, registry: &Registry, classifier: &Classifier, row: &Value) {
        let text = row["text"].as_str().unwrap();
        let sender = row["sender"].as_str();
        let reading = classifier.classify(sender, false, text);
        let wanted = row["kind"].as_str().unwrap();
        let given = reading.kind.name();
        if wanted == "personal" || wanted == "scam" {
            self.quiet += 1;
            self.bound += u32::from(reading.service.is_some());
        }
        *self
            .kinds
            .entry((wanted.to_owned(), given.to_owned()))
            .or_default() += 1;
        if row["service"].is_object() {
            self.named += 1;
            let right = reading
                .service
                .as_ref()
                .is_some_and(|got| is(&row["service"], got.name(registry), got.domain(registry)));
            self.right += u32::from(right);
        }
    }

    /// The mean F1 over the kinds that occur.
    pub fn macro_f1(&self) -> f64 {
        let scores: Vec<f64> = self.f1().into_iter().map(|(_, f1)| f1).collect();
        scores.iter().sum::<f64>() / scores.len().max(1) as f64
    }

    /// Share of services named right, and of quiet messages that bind.
    pub fn shares(&self) -> (f64, f64) {
        let share = |part: u32, whole: u32| f64::from(part) / f64::from(whole.max(1));
        (share(self.right, self.named), share(self.bound, self.quiet))
    }

    /// The figures in words: one line, each kind's F1, and who was taken for whom.
    pub fn summary(&self) -> String {
        let (services, _) = self.shares();
        let count: u32 = self.kinds.values().sum();
        let mut out = format!(
            "{count} messages, macro-F1 {:.4}, services {services:.4} ({} of {}), quiet messages bound {} of {}\n",
            self.macro_f1(),
            self.right,
            self.named,
            self.bound,
            self.quiet
        );
        for (kind, f1) in self.f1() {
            let others: Vec<String> = self
                .kinds
                .iter()
                .filter(|((w, g), _)| w == kind && g != kind)
                .map(|((_, g), n)| format!("{g} {n}"))
                .collect();
            let right = self.count(|w, g| w == kind && g == kind);
            let _ = writeln!(
                out,
                "  {kind:15} {f1:.3}  {right} right, read as {}",
                others.join(", ")
            );
        }
        out
    }

    fn f1(&self) -> Vec<(&'static str, f64)> {
        let kinds = MessageKind::ALL.iter().map(|k| k.name());
        let wanted = |kind: &str| self.count(|w, _| w == kind);
        kinds
            .filter(|k| wanted(k) > 0)
            .map(|k| {
                let both = f64::from(self.count(|w, g| w == k && g == k));
                let given = self.count(|_, g| g == k);
                (k, 2.0 * both / f64::from(wanted(k) + given))
            })
            .collect()
    }

    fn count(&self, keep: impl Fn(&str, &str) -> bool) -> u32 {
        let kept = self.kinds.iter().filter(|((w, g), _)| keep(w, g));
        kept.map(|(_, n)| n).sum()
    }
}

/// Right is the same registrable domain, or loosely the same name.
fn is(wanted: &Value, name: &str, domain: Option<&str>) -> bool {
    let registrable = |d: &str| ringoff_model::registrable(d).unwrap_or(d).to_owned();
    let plain = |n: &str| {
        n.to_lowercase()
            .chars()
            .filter(|c| c.is_alphanumeric())
            .collect::<String>()
    };
    let other = wanted["alt"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str);
    let mut domains = wanted["domain"].as_str().into_iter().chain(other);
    let same_domain = domain.is_some_and(|got| domains.any(|d| registrable(d) == registrable(got)));
    let (got, want) = (plain(name), plain(wanted["name"].as_str().unwrap_or("")));
    let within = |short: &str, long: &str| short.chars().count() >= 3 && long.contains(short);
    same_domain || got == want || within(&got, &want) || within(&want, &got)
}
