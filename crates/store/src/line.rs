//! The journal as JSON Lines: in every segment, and in every exported folder.

use crate::digest::{from_hex, to_hex};
use crate::{Defect, Digest, Entry};
use serde::{Deserialize, Deserializer, Serialize};

/// A segment is filled up with spaces to a multiple of this, so that its size tells less.
pub(crate) const PADDING: usize = 512;

/// One entry. A payload that is UTF-8 stands as a string, any other in hexadecimal digits.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    seq: u64,
    prev: Digest,
    hash: Digest,
    #[serde(
        default,
        deserialize_with = "some",
        skip_serializing_if = "Option::is_none"
    )]
    payload: Option<String>,
    #[serde(
        default,
        deserialize_with = "some",
        skip_serializing_if = "Option::is_none"
    )]
    hex: Option<String>,
}

/// A string, never `null`.
fn some<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
    String::deserialize(deserializer).map(Some)
}

/// The entries, one a line.
pub(crate) fn write(entries: &[Entry]) -> serde_json::Result<Vec<u8>> {
    let payload: usize = entries.iter().map(|entry| entry.payload.len() + 256).sum();
    // Room for escapes, so that no half-filled buffer of plaintext is left behind by growing.
    let mut text = Vec::with_capacity(payload * 5 / 4 + PADDING);
    for entry in entries {
        let as_text = std::str::from_utf8(&entry.payload).ok();
        let line = LineRef {
            seq: entry.seq,
            prev: entry.prev,
            hash: entry.hash,
            payload: as_text,
            hex: as_text.is_none().then(|| to_hex(&entry.payload)),
        };
        serde_json::to_writer(&mut text, &line)?;
        text.push(b'\n');
    }
    Ok(text)
}

#[derive(Serialize)]
struct LineRef<'a> {
    seq: u64,
    prev: Digest,
    hash: Digest,
    #[serde(skip_serializing_if = "Option::is_none")]
    payload: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    hex: Option<String>,
}

/// Spaces before the last line's end, up to the next multiple of [`PADDING`].
pub(crate) fn pad(text: &mut Vec<u8>) {
    if text.pop().is_some() {
        let size = (text.len() + 1).next_multiple_of(PADDING);
        text.resize(size - 1, b' ');
        text.push(b'\n');
    }
}

/// The entries of a text, whose hashes are not checked yet.
pub(crate) fn read(text: &[u8]) -> Result<Vec<Entry>, Defect> {
    let Some(lines) = text.strip_suffix(b"\n") else {
        return if text.is_empty() {
            Ok(Vec::new())
        } else {
            Err(Defect::CutOff)
        };
    };
    lines.split(|byte| *byte == b'\n').map(entry).collect()
}

fn entry(line: &[u8]) -> Result<Entry, Defect> {
    let line: Line = serde_json::from_slice(line).map_err(|_| Defect::Malformed)?;
    let payload = match (line.payload, line.hex) {
        (Some(text), None) => text.into_bytes(),
        (None, Some(hex)) => from_hex(&hex).ok_or(Defect::Malformed)?,
        _ => return Err(Defect::Malformed),
    };
    Ok(Entry {
        seq: line.seq,
        prev: line.prev,
        hash: line.hash,
        payload,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Head;

    #[test]
    fn text_bytes_and_nothing_are_written_and_read_alike_with_and_without_padding() {
        let first = Entry::after(Head::START, "Қош, \"нөмір\"\n\u{2028}".into());
        let second = Entry::after(Head::of(std::slice::from_ref(&first)), vec![0xff, 0, 0x80]);
        let entries = vec![first, second];
        let mut text = write(&entries).unwrap();
        assert_eq!(read(&text).unwrap(), entries);
        pad(&mut text);
        assert_eq!(text.len() % PADDING, 0);
        assert_eq!(read(&text).unwrap(), entries);
        assert_eq!(read(b"").unwrap(), []);
    }

    #[test]
    fn a_line_that_could_be_read_in_two_ways_is_refused() {
        let entry = Entry::after(Head::START, b"x".to_vec());
        let good = String::from_utf8(write(&[entry]).unwrap()).unwrap();
        for (from, to) in [
            ("\"seq\":1", "\"seq\":1.0"),
            ("\"seq\":1", "\"seq\":1,\"seq\":1"),
            ("\"payload\":\"x\"", "\"payload\":null"),
            ("\"payload\":\"x\"", "\"payload\":\"x\",\"hex\":\"78\""),
            ("\"payload\":\"x\"", "\"payload\":\"x\",\"more\":1"),
            ("\"payload\":\"x\"", "\"hex\":\"7\""),
            ("\"payload\":\"x\"", "\"hex\":\"7G\""),
            ("}\n", "}\n\n"),
        ] {
            let bad = good.replacen(from, to, 1);
            assert_ne!(bad, good);
            assert_eq!(read(bad.as_bytes()), Err(Defect::Malformed), "{to}");
        }
        assert_eq!(read(good.trim_end().as_bytes()), Err(Defect::CutOff));
    }
}
