use crate::Value;
use crate::numbers::group;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::types::FluentNumber;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

/// The sentences of one language.
pub(crate) struct Sentences {
    pub(crate) tag: String,
    bundle: FluentBundle<FluentResource>,
}

impl Sentences {
    pub(crate) fn new(tag: &str, text: &str) -> Self {
        let language: LanguageIdentifier = tag.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![language]);
        // Isolation marks are bidi characters, which a terminal must never get from us. Pages
        // isolate with <bdi>.
        bundle.set_use_isolating(false);
        // A file that does not parse whole gives what it has; the tests refuse such a file.
        let resource = match FluentResource::try_new(text.to_owned()) {
            Ok(resource) => resource,
            Err((resource, _)) => resource,
        };
        bundle.add_resource_overriding(resource);
        let mut sentences = Self {
            tag: tag.to_owned(),
            bundle,
        };
        let separator = sentences.say("format-group", &[]);
        // The formatter cannot capture, so each sign that languages use has one of its own.
        sentences.bundle.set_formatter(match separator.as_deref() {
            Some(",") => Some(|value, _| grouped(value, ",")),
            Some(".") => Some(|value, _| grouped(value, ".")),
            Some("\u{a0}") => Some(|value, _| grouped(value, "\u{a0}")),
            Some("\u{202f}") => Some(|value, _| grouped(value, "\u{202f}")),
            _ => None,
        });
        sentences
    }

    pub(crate) fn say(&self, key: &str, values: &[(&str, Value<'_>)]) -> Option<String> {
        let pattern = self.bundle.get_message(key)?.value()?;
        let mut args = FluentArgs::with_capacity(values.len());
        for (name, value) in values {
            args.set(*name, value.to_fluent());
        }
        let mut errors = Vec::new();
        let said = self
            .bundle
            .format_pattern(pattern, Some(&args), &mut errors);
        errors.is_empty().then(|| said.into_owned())
    }
}

/// `4812` as `4,812`. Fractions are written as they are.
fn grouped(value: &FluentValue<'_>, separator: &str) -> Option<String> {
    let FluentValue::Number(FluentNumber { value, .. }) = value else {
        return None;
    };
    (value.fract() == 0.0 && value.abs() >= 1000.0).then(|| {
        let sign = if *value < 0.0 { "−" } else { "" };
        format!("{sign}{}", group(&format!("{:.0}", value.abs()), separator))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = r#"
found = { $count ->
    [one] { $count } message
   *[other] { $count } messages
}
path = in { $path }
"#;

    #[test]
    fn numbers_are_grouped_and_counted_by_the_rules_of_the_language() {
        let english = Sentences::new("en", &format!("{TEXT}format-group = ,\n"));
        let found = |s: &Sentences, n: u64| s.say("found", &[("count", n.into())]);
        assert_eq!(found(&english, 1).as_deref(), Some("1 message"));
        assert_eq!(
            found(&english, 1_234_567).as_deref(),
            Some("1,234,567 messages")
        );
        let russian = Sentences::new("ru", &format!("{TEXT}format-group = {{ \"\\u00A0\" }}\n"));
        assert_eq!(
            found(&russian, 4812).as_deref(),
            Some("4\u{a0}812 messages")
        );
    }

    #[test]
    fn text_goes_in_as_it_is_and_nothing_isolates_it() {
        let english = Sentences::new("en", TEXT);
        assert_eq!(
            english
                .say("path", &[("path", "2026 {x}".into())])
                .as_deref(),
            Some("in 2026 {x}")
        );
    }

    #[test]
    fn a_forgotten_value_is_a_missing_sentence_and_not_half_of_one() {
        assert_eq!(Sentences::new("en", TEXT).say("path", &[]), None);
    }
}
