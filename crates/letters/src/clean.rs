//! Text of others, made fit for paper: what cannot be seen is left out, the rest stays as it is.

use crate::PaperError;

/// The most characters that one text may have.
pub(crate) const LIMIT: usize = 20_000;

/// On one line.
pub(crate) fn line(text: &str) -> String {
    let shown = ringoff_model::for_terminal(text);
    let mut out = String::with_capacity(shown.len());
    for word in shown
        .split([' ', '\t', '\n', '\r'])
        .filter(|word| !word.is_empty())
    {
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(word);
    }
    out
}

/// Paragraph by paragraph.
pub(crate) fn paragraphs(text: &str) -> Vec<String> {
    text.lines()
        .map(line)
        .filter(|line| !line.is_empty())
        .collect()
}

/// Refuses a set of data in which a text is beyond the limit.
pub(crate) fn within_limit(value: &serde_json::Value) -> Result<(), PaperError> {
    match value {
        serde_json::Value::String(text) => {
            let length = text.chars().count();
            if length > LIMIT {
                return Err(PaperError::TooLong {
                    length,
                    limit: LIMIT,
                });
            }
            Ok(())
        }
        serde_json::Value::Array(items) => {
            if items.len() > LIMIT / 10 {
                return Err(PaperError::TooLong {
                    length: items.len(),
                    limit: LIMIT / 10,
                });
            }
            items.iter().try_for_each(within_limit)
        }
        serde_json::Value::Object(fields) => fields.values().try_for_each(within_limit),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_be_seen_is_left_out_and_the_rest_stays() {
        assert_eq!(
            line(" a\u{202e}b\t\u{1b}[31m c\r\nd\u{a0}e "),
            "ab [31m c d\u{a0}e"
        );
        assert_eq!(paragraphs("a\n\n b \r\n"), ["a", "b"]);
    }

    #[test]
    fn a_text_beyond_the_limit_is_refused() {
        let data = serde_json::json!({"a": ["x".repeat(LIMIT + 1)]});
        assert!(matches!(
            within_limit(&data),
            Err(PaperError::TooLong { length: 20_001, .. })
        ));
    }
}
