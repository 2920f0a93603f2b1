//! What Ringoff makes of one message, for people who write records and for measuring.

use crate::threads::Threads;
use ringoff_detect::Classifier;
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
    sender: Option<String>,
    text: String,
}

/// Reads JSON Lines `{"id","sender","text"}` and answers each with a line. Returns how many lines
/// could not be understood; those are answered with an `error`.
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
                let reading = classifier.classify(asked.sender.as_deref(), false, &asked.text);
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
