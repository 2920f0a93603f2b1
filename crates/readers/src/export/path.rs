//! The way through JSON to a number.

use serde::Deserialize;
use serde_json::Value;

/// Keys with points between them; `[]` behind one stands for every entry of a list: `profile.phones[].number`.
#[derive(Clone, Debug, Deserialize)]
#[serde(from = "String")]
pub(super) struct Path {
    written: String,
    steps: Vec<Step>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Step {
    Key(String),
    Each,
}

impl From<String> for Path {
    fn from(written: String) -> Self {
        let mut steps = Vec::new();
        for part in written.split('.') {
            let key = part.trim_end_matches("[]");
            if !key.is_empty() {
                steps.push(Step::Key(key.to_owned()));
            }
            let lists = part.len().saturating_sub(key.len()) / 2;
            steps.extend(std::iter::repeat_n(Step::Each, lists));
        }
        Self { written, steps }
    }
}

impl Path {
    /// As it stands in the description.
    pub(super) fn written(&self) -> &str {
        &self.written
    }

    /// Whether the first step is this key.
    pub(super) fn begins_with(&self, key: &str) -> bool {
        matches!(self.steps.first(), Some(Step::Key(first)) if first == key)
    }

    /// The texts with digits at its end. `value` is that of the key `under`, if there is one.
    pub(super) fn find<'v>(&self, under: Option<&str>, value: &'v Value) -> Vec<&'v str> {
        let steps = match under {
            Some(key) if self.begins_with(key) => self.steps.get(1..).unwrap_or_default(),
            Some(_) => return Vec::new(),
            None => &self.steps,
        };
        let mut here = vec![value];
        for step in steps {
            here = match step {
                Step::Key(key) => here.iter().filter_map(|value| value.get(key)).collect(),
                Step::Each => {
                    let lists = here.iter().filter_map(|value| value.as_array());
                    lists.flatten().collect()
                }
            };
        }
        let texts = here.into_iter().filter_map(Value::as_str);
        let digits = |text: &&str| text.bytes().filter(u8::is_ascii_digit).count() >= 5;
        texts.filter(digits).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_goes_through_lists_and_takes_only_what_has_digits() {
        let value: Value = serde_json::from_str(
            r#"{"phones":[{"n":"+7 700 000 00 34"},{"n":"none"},{"m":"+7 700 000 00 35"}]}"#,
        )
        .unwrap();
        let path = Path::from("phones[].n".to_owned());
        assert_eq!(path.find(None, &value), ["+7 700 000 00 34"]);
        assert!(path.begins_with("phones") && !path.begins_with("n"));
        assert!(path.find(Some("other"), &value).is_empty());
    }
}
