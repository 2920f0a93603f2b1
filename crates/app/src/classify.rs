//! What Ringoff makes of one message, for people who write records and for measuring.

use crate::threads::Threads;
use ringoff_detect::{Classifier, Reading};
use ringoff_model::{Mail, SenderTrust};
use ringoff_registry::Registry;
use serde::Deserialize;
use serde_json::json;
use std::io::{BufRead, Write};

/// A line longer than this is answered with an error: no message is.
const LONGEST_LINE: u64 = 4 << 20;

#[derive(Deserialize)]
struct Asked {
    #[serde(default)]
    id: serde_json::Value,
    #[serde(default)]
    medium: Medium,
    /// Who sent a text message.
    #[serde(default)]
    sender: Option<String>,
    /// Who sent a mail, as in its header.
    #[serde(default)]
    from: Option<String>,
    #[serde(default)]
    subject: Option<String>,
    text: String,
    /// The domain that a mail's sender was verified to write from.
    #[serde(default)]
    authenticated: Option<String>,
}

#[derive(Clone, Copy, Default, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Medium {
    #[default]
    Sms,
    Mail,
}

impl Asked {
    fn read(&self, classifier: &Classifier) -> Reading {
        match self.medium {
            Medium::Sms => classifier.classify(self.sender.as_deref(), false, &self.text),
            Medium::Mail => {
                let from = self.from.as_deref().unwrap_or_default();
                let subject = self.subject.as_deref().unwrap_or_default();
                let trust = match &self.authenticated {
                    Some(domain) => SenderTrust::Authenticated(domain.clone()),
                    None => SenderTrust::Unauthenticated,
                };
                classifier.classify_mail(&Mail::received(from, subject, &self.text, trust))
            }
        }
    }
}

/// Reads JSON Lines `{"id","sender","text"}`, or of a mail `{"id","medium":"mail","from","subject","text",
/// "authenticated"}`, and answers each with a line. Returns how many lines could not be understood; those are
/// answered with an `error`.
pub fn classify(
    registry: &Registry,
    input: &mut dyn BufRead,
    output: &mut dyn Write,
) -> std::io::Result<u64> {
    let classifier = Classifier::build::<Threads>(registry);
    let mut bad = 0;
    let mut line = Vec::new();
    for number in 1u64.. {
        line.clear();
        let taken = std::io::Read::take(&mut *input, LONGEST_LINE).read_until(b'\n', &mut line)?;
        if taken == 0 {
            break;
        }
        if line.iter().all(u8::is_ascii_whitespace) {
            continue;
        }
        let answer = match serde_json::from_slice::<Asked>(&line) {
            Ok(asked) => {
                let reading = asked.read(&classifier);
                json!({
                    "id": asked.id,
                    "kind": reading.kind.name(),
                    "service": reading.service.as_ref().map(|named| json!({
                        "name": named.name(registry),
                        "domain": named.domain(registry),
                        "known": matches!(named.key, ringoff_detect::ServiceKey::Known(_)),
                    })),
                    "clue": reading.clue.map(|clue| clue.name()),
                    "language": reading.language.tag(),
                })
            }
            Err(error) => {
                bad += 1;
                json!({ "line": number, "error": error.to_string() })
            }
        };
        serde_json::to_writer(&mut *output, &answer)?;
        output.write_all(b"\n")?;
    }
    output.flush()?;
    Ok(bad)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mail_is_read_as_a_mail() {
        let mail = json!({
            "id": 7, "medium": "mail", "from": "Kettlehub <no-reply@kettlehub.example.org>",
            "subject": "New sign-in to your account", "authenticated": "example.org",
            "text": "We noticed a sign-in from a new browser. If it was not you, change your password.",
        });
        let mut answer = Vec::new();
        let registry = Registry::embedded();
        let bad = classify(&registry, &mut mail.to_string().as_bytes(), &mut answer);
        assert_eq!(bad.ok(), Some(0));
        let answer: serde_json::Value = serde_json::from_slice(&answer).unwrap_or_default();
        assert_eq!(answer["kind"], "security_alert");
        assert_eq!(answer["service"]["domain"], "example.org");
    }
}
