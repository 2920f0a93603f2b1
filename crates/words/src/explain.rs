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
    use std::collections::BTreeSet;

    /// Keys of errors, from the files themselves; `with-detail` is the frame of the others.
    fn of(prefix: &str, tag: &str) -> BTreeSet<String> {
        let (_, text) = crate::LOCALES.iter().find(|(t, _)| *t == tag).unwrap();
        let lines = text.lines().filter_map(|line| line.split_once(" ="));
        lines
            .filter_map(|(key, _)| key.strip_prefix(prefix))
            .filter(|key| !matches!(*key, "with-detail" | "other"))
            .map(str::to_owned)
            .collect()
    }

    #[test]
    fn every_error_says_what_happened_and_what_to_do_in_at_most_three_sentences() {
        let known = of("err-", "en");
        assert!(known.len() > 30);
        for words in Words::tags().map(Words::new) {
            for key in &known {
                let explained = words.explain(key, "");
                for text in [&explained.happened, &explained.to_do] {
                    assert!(!text.contains('⟦'), "{key}: {text}");
                    // A command to type ends as it is typed.
                    let ended = text.ends_with(['.', '。', '?', '？']) || text.contains("ringoff ");
                    assert!(ended, "{key}: {text}");
                    let ends = text.matches(". ").count() + text.matches('。').count();
                    assert!(ends <= 3, "{key}: {text}");
                }
                let other = words.say("err-other", &[("key", key.into())]);
                assert_ne!(explained.happened, other, "{key} has no advice");
            }
        }
    }

    #[test]
    fn whatever_happened_there_is_something_to_do() {
        let to_do = of("do-", "en");
        let without: Vec<_> = of("err-", "en").difference(&to_do).cloned().collect();
        assert!(without.is_empty(), "{without:?}");
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
