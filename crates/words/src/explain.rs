use crate::{Value, Words};

/// An error in words: what happened, and what to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Explained {
    /// What happened, with the detail where there is one.
    pub happened: String,
    /// What to do.
    pub to_do: String,
}

impl Words {
    /// Explains an error by its key (`limit-memory`) and a detail, which may be empty. A key without
    /// a sentence is told as such, with its detail: nothing is hidden.
    pub fn explain(&self, key: &str, detail: &str) -> Explained {
        let key = key.replace('_', "-");
        let known = self
            .try_say(&format!("err-{key}"), &[])
            .zip(self.try_say(&format!("do-{key}"), &[]));
        let (happened, to_do) = known.unwrap_or_else(|| {
            (
                self.say("err-other", &[("key", Value::from(key.as_str()))]),
                self.say("do-other", &[]),
            )
        });
        let happened = match detail.trim() {
            "" => happened,
            detail => self.say(
                "err-with-detail",
                &[
                    ("happened", Value::from(happened)),
                    ("detail", Value::from(detail)),
                ],
            ),
        };
        Explained { happened, to_do }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The keys that other crates hand over at run time.
    const KEYS: [&str; 48] = [
        "not-found",
        "not-a-file",
        "permission",
        "io",
        "unrecognized",
        "limit",
        "limit-memory",
        "limit-time",
        "limit-bytes",
        "limit-ratio",
        "limit-entries",
        "limit-depth",
        "worker-died",
        "worker-garbled",
        "doctype",
        "encrypted-export",
        "damaged",
        "damaged-container",
        "overlap",
        "unknown-packing",
        "empty-file",
        "number-invalid",
        "number-no-country",
        "number-not-a-number",
        "line-part",
        "table-invalid",
        "data-invalid",
        "interrupted",
        "nothing-recognized",
        "device-file",
        "no-such-service",
        "language",
        "output-exists",
        "output-failed",
        "vault-none",
        "vault-locked",
        "vault-passphrase",
        "vault-passphrase-empty",
        "vault-recovery-other",
        "vault-recovery-words",
        "vault-damaged",
        "vault-version",
        "vault-exists",
        "vault-full",
        "vault-io",
        "vault-exhibit",
        "vault-not-a-backup",
        "other",
    ];

    #[test]
    fn every_error_says_what_happened_and_what_to_do_in_at_most_three_sentences() {
        for words in Words::tags().map(Words::new) {
            for key in KEYS.into_iter().filter(|key| *key != "other") {
                let explained = words.explain(key, "");
                for text in [&explained.happened, &explained.to_do] {
                    assert!(!text.contains('⟦'), "{key}: {text}");
                    assert!(text.ends_with(['.', '。']), "{key}: {text}");
                    let ends = text.matches(". ").count() + text.matches('。').count();
                    assert!(ends <= 3, "{key}: {text}");
                }
                let other = words.say("err-other", &[("key", key.into())]);
                assert_ne!(explained.happened, other, "{key} has no sentence");
            }
        }
    }

    #[test]
    fn every_error_sentence_has_a_key_that_somebody_hands_over() {
        let (_, text) = crate::LOCALES.iter().find(|(tag, _)| *tag == "en").unwrap();
        for line in text.lines() {
            let Some((key, _)) = line.split_once(" =") else {
                continue;
            };
            if let Some(key) = key.strip_prefix("err-").filter(|k| *k != "with-detail") {
                assert!(KEYS.contains(&key), "nobody hands over {key}");
            }
        }
    }

    #[test]
    fn a_detail_is_added_and_underscores_do_not_matter() {
        let words = Words::new("en");
        let explained = words.explain("limit_memory", "signal 6");
        assert!(explained.happened.ends_with("(signal 6)"));
        assert!(
            words
                .explain("brand-new", "")
                .happened
                .contains("brand-new")
        );
    }
}
