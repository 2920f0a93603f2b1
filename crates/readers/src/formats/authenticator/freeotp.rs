//! FreeOTP's own files: `tokens.xml` of version 1 (and of FreeOTP+ inside a phone), and the backup of version 2, which is a
//! map as Java writes it. In both an entry is a text in JSON. A passphrase seals the secrets of a backup alone; who issued
//! an entry and for whom stands in the clear.

use super::json::shown;
use super::whole;
use crate::formats::{Format, Head};
use crate::markup::text_of;
use crate::{Flow, Limits, ReadError, Sink, locked};
use memchr::memmem;
use ringoff_model::{Place, SkipReason, Skipped};
use std::io::Read;
use zeroize::Zeroizing;

/// See the head of this file.
pub(in crate::formats) struct FreeOtp;

/// How a map of Java begins.
const MAP: &[u8] = b"\xac\xed\x00\x05sr\x00\x11java.util.HashMap";
/// What the key of an entry ends in; behind it, a text and two bytes that count it.
const ENTRY: &[u8] = b"-tokent";
/// What a map ends in, behind its last text.
const END: &[u8] = b"}x";

impl Format for FreeOtp {
    fn id(&self) -> &'static str {
        "freeotp"
    }

    fn recognizes(&self, head: Head<'_>) -> bool {
        let has = |text: &str| memmem::find(head.bytes, text.as_bytes()).is_some();
        match head.bytes.starts_with(MAP) {
            true => has("masterKey") || has("\"issuerExt\""),
            false => head.bytes.starts_with(b"<") && has("<map") && has("&quot;issuerExt&quot;"),
        }
    }

    fn read(
        &self,
        input: &mut dyn Read,
        limits: &Limits,
        sink: &mut dyn Sink,
    ) -> Result<(), ReadError> {
        // There are secrets in it.
        let Some(file) = whole(input, limits, sink)? else {
            return Ok(());
        };
        let whole = if file.starts_with(MAP) {
            each(of_map(&file), sink);
            file.ends_with(END)
        } else {
            let text = String::from_utf8_lossy(&file);
            each(of_xml(&text), sink);
            text.trim_end().ends_with("</map>")
        };
        if !whole {
            locked::skip(sink, SkipReason::CutOff);
        }
        Ok(())
    }
}

fn each(entries: impl Iterator<Item = Zeroizing<String>>, sink: &mut dyn Sink) {
    for (at, json) in (1..).zip(entries) {
        let place = Place::Entry(at);
        let flow = match shown(&json, place) {
            Ok(observation) => sink.observation(observation),
            Err(reason) => sink.skipped(Skipped { reason, place }),
        };
        if flow == Flow::Stop {
            break;
        }
    }
}

fn of_map(file: &[u8]) -> impl Iterator<Item = Zeroizing<String>> {
    memmem::find_iter(file, ENTRY).filter_map(|at| {
        let (count, text) = file.get(at + ENTRY.len()..)?.split_first_chunk()?;
        let text = text.get(..u16::from_be_bytes(*count).into())?;
        Some(Zeroizing::new(String::from_utf8_lossy(text).into_owned()))
    })
}

/// `<string name="...">{...}</string>`; the order of entries is such a text, too, and a list.
fn of_xml(text: &str) -> impl Iterator<Item = Zeroizing<String>> {
    let values = text.split("</string>");
    let values = values.filter_map(|value| Some(value.rsplit_once('>')?.1));
    let entries = values.filter(|value| value.starts_with('{'));
    entries.map(plain)
}

/// A text without what stands for characters in XML.
fn plain(written: &str) -> Zeroizing<String> {
    Zeroizing::new(text_of(written.as_bytes()).into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_for_a_character_is_undone_once() {
        let text = "{&quot;label&quot;:&quot;a &amp;quot; b &lt;c&gt; & d&quot;}";
        assert_eq!(*plain(text), "{\"label\":\"a &quot; b <c> & d\"}");
    }
}
