//! Text with a URI a line: `otpauth://totp/Issuer:account?secret=...&issuer=Issuer`, as the "Key Uri Format" has it
//! (https://github.com/google/google-authenticator/wiki/Key-Uri-Format).

use super::entry::Entry;
use super::migration;
use crate::formats::{Format, Head};
use crate::lines::{LINE, Lines};
use crate::text::{decode_stream, head_text};
use crate::{Flow, Limits, ReadError, Sink};
use percent_encoding::percent_decode_str;
use ringoff_model::{Place, SkipReason, Skipped};
use std::io::Read;

/// See the head of `authenticator/mod.rs`.
pub(in crate::formats) struct OtpAuth;

const PLAIN: &str = "otpauth://";
const MIGRATION: &str = "otpauth-migration://offline?";

impl Format for OtpAuth {
    fn id(&self) -> &'static str {
        "otpauth"
    }

    fn recognizes(&self, head: Head<'_>) -> bool {
        let text = head_text(head.bytes);
        let text = text.trim_start();
        text.starts_with(PLAIN) || text.starts_with(MIGRATION)
    }

    fn read(
        &self,
        input: &mut dyn Read,
        limits: &Limits,
        sink: &mut dyn Sink,
    ) -> Result<(), ReadError> {
        let mut input = decode_stream(input)?;
        let mut lines = Lines::new(&mut input);
        let mut batches = migration::Batches::default();
        let mut at = 0;
        while let Some(line) = lines.next()? {
            at += 1;
            let place = Place::Line(at);
            let line = String::from_utf8_lossy(line);
            let text = line.trim();
            let flow = if line.len() >= LINE.min(limits.entry_bytes) {
                sink.skipped(Skipped {
                    reason: SkipReason::TooLarge,
                    place,
                })
            } else if text.is_empty() {
                continue;
            } else if let Some(query) = text.strip_prefix(MIGRATION) {
                batches.read(query, place, limits, sink)
            } else {
                match entry(text).and_then(|entry| entry.observation(place)) {
                    Some(observation) => sink.observation(observation),
                    None => sink.skipped(Skipped {
                        reason: SkipReason::Malformed,
                        place,
                    }),
                }
            };
            if flow == Flow::Stop {
                return Ok(());
            }
        }
        batches.missing(sink);
        Ok(())
    }
}

/// The entry of a URI.
pub(super) fn entry(uri: &str) -> Option<Entry> {
    let (_, path) = uri.trim().strip_prefix(PLAIN)?.split_once('/')?;
    let (label, query) = path.split_once('?').unwrap_or((path, ""));
    Some(Entry::of_label(&decoded(label), value(query, "issuer")))
}

/// The value of a query's name.
pub(super) fn value(query: &str, name: &str) -> Option<String> {
    let mut pairs = query.split('&').filter_map(|pair| pair.split_once('='));
    let (_, value) = pairs.find(|(found, _)| *found == name)?;
    Some(decoded(value))
}

fn decoded(text: &str) -> String {
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}
