//! Several things in one sentence.

use crate::{Value, Words};

impl Words {
    /// `A, B and C`: all of them, the last joined by the language's word for "and".
    pub fn list<T: AsRef<str>>(&self, items: &[T]) -> String {
        self.ending(items, "list-last")
    }

    /// `A, B or C`.
    pub fn either<T: AsRef<str>>(&self, items: &[T]) -> String {
        self.ending(items, "list-or")
    }

    /// `A, B, C`: short pieces side by side, where "and" would claim that these are all.
    pub fn pieces<T: AsRef<str>>(&self, items: &[T]) -> String {
        self.joined(items, "list-next")
    }

    /// `A; B; C`: clauses that may hold commas.
    pub fn clauses<T: AsRef<str>>(&self, items: &[T]) -> String {
        self.joined(items, "clauses-next")
    }

    /// Whole sentences one after the other.
    pub fn sentences<T: AsRef<str>>(&self, items: &[T]) -> String {
        self.joined(items, "sentences-next")
    }

    /// `text (inside)`.
    pub fn bracketed(&self, text: &str, inside: &str) -> String {
        self.say(
            "bracketed",
            &[("text", text.into()), ("inside", inside.into())],
        )
    }

    /// `label: text`.
    pub fn labelled(&self, label: &str, text: &str) -> String {
        self.say(
            "labelled",
            &[("label", label.into()), ("text", text.into())],
        )
    }

    fn ending<T: AsRef<str>>(&self, items: &[T], last: &str) -> String {
        match items {
            [before @ .., end] if !before.is_empty() => {
                self.pair(last, &self.joined(before, "list-next"), end.as_ref())
            }
            few => self.joined(few, "list-next"),
        }
    }

    fn joined<T: AsRef<str>>(&self, items: &[T], key: &str) -> String {
        // The joint is said once, with nothing on either side: a list of thousands stays linear.
        let joint = self.pair(key, "", "");
        let items: Vec<&str> = items.iter().map(AsRef::as_ref).collect();
        items.join(&joint)
    }

    fn pair(&self, key: &str, before: &str, after: &str) -> String {
        self.say(
            key,
            &[
                ("before", Value::from(before)),
                ("after", Value::from(after)),
            ],
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn each(say: impl Fn(&Words) -> String) -> [String; 4] {
        ["en", "zh-Hans", "ru", "kk"].map(|tag| say(&Words::new(tag)))
    }

    #[test]
    fn lists_end_as_the_language_ends_them() {
        let abc = ["A", "B", "C"];
        assert_eq!(
            each(|w| w.list(&abc)),
            ["A, B and C", "A、B和C", "A, B и C", "A, B, C"]
        );
        assert_eq!(
            each(|w| w.list(&["A", "B"])),
            ["A and B", "A和B", "A и B", "A, B"]
        );
        assert_eq!(
            each(|w| w.either(&abc)),
            ["A, B or C", "A、B或C", "A, B или C", "A, B не C"]
        );
        assert_eq!(each(|w| w.list(&["A"]))[0], "A");
        assert_eq!(each(|w| w.list::<&str>(&[]))[0], "");
    }

    #[test]
    fn pieces_clauses_and_sentences_have_their_own_signs() {
        let ab = ["A", "B"];
        assert_eq!(each(|w| w.pieces(&ab)), ["A, B", "A、B", "A, B", "A, B"]);
        assert_eq!(each(|w| w.clauses(&ab)), ["A; B", "A；B", "A; B", "A; B"]);
        assert_eq!(each(|w| w.sentences(&ab)), ["A B", "AB", "A B", "A B"]);
        assert_eq!(
            each(|w| w.bracketed("A", "B")),
            ["A (B)", "A（B）", "A (B)", "A (B)"]
        );
        assert_eq!(
            each(|w| w.labelled("A", "B")),
            ["A: B", "A：B", "A: B", "A: B"]
        );
    }
}
