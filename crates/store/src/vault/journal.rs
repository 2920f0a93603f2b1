//! Writing the journal: one small segment an append, merged from time to time.

use super::{HEAD, JOURNAL, Segment, Vault};
use crate::disk;
use crate::seal::{self, Size};
use crate::{Digest, Entry, ExhibitId, Head, Result, Store, StoreError, line};
use age::x25519;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::path::Path;
use zeroize::Zeroizing;

/// More than so many segments of one tier side by side become one.
pub(super) const MERGE_ABOVE: usize = 64;

/// More than so many segments in all become one, whatever their tiers.
const MOST_SEGMENTS: usize = 4 * MERGE_ABOVE;

pub(super) const SEGMENT_SIZE: Size = Size::MultipleOf(line::PADDING as u64);

/// `head.age`: how far the journal goes and which exhibits there are, so that a file that is gone
/// without a trace is missed.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct HeadFile {
    seq: u64,
    hash: Digest,
    exhibits: Vec<Noted>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Noted {
    sha256: ExhibitId,
    size: u64,
}

impl Default for HeadFile {
    fn default() -> Self {
        Self::new(Head::START, &BTreeMap::new())
    }
}

impl HeadFile {
    fn new(head: Head, exhibits: &BTreeMap<ExhibitId, u64>) -> Self {
        let noted = |(sha256, size): (&ExhibitId, &u64)| Noted {
            sha256: *sha256,
            size: *size,
        };
        Self {
            seq: head.seq,
            hash: head.hash,
            exhibits: exhibits.iter().map(noted).collect(),
        }
    }

    pub(super) fn head(&self) -> Head {
        Head {
            seq: self.seq,
            hash: self.hash,
        }
    }

    pub(super) fn exhibits(&self) -> BTreeMap<ExhibitId, u64> {
        let pair = |noted: &Noted| (noted.sha256, noted.size);
        self.exhibits.iter().map(pair).collect()
    }
}

pub(super) fn seal_head(
    recipient: &x25519::Recipient,
    head: Head,
    exhibits: &BTreeMap<ExhibitId, u64>,
) -> Result<Vec<u8>> {
    let text = serde_json::to_vec(&HeadFile::new(head, exhibits));
    let mut text = text.map_err(|error| StoreError::io(Path::new(HEAD), error.into()))?;
    text.push(b'\n');
    line::pad(&mut text);
    seal::seal(recipient, &text)
}

/// The name of the segment that begins with this entry.
pub(super) fn name_of(first: u64) -> String {
    format!("{first:010}.age")
}

/// The entry that a segment of this name begins with.
pub(super) fn first_of(name: &str) -> Option<u64> {
    let first = name.strip_suffix(".age")?.parse().ok()?;
    (first > 0 && name == name_of(first)).then_some(first)
}

impl Vault {
    /// Makes entries durable as one file, which is there whole or not at all.
    pub(super) fn write_segment(&mut self, entries: Vec<Entry>) -> Result<()> {
        let Some(first) = entries.first().map(|entry| entry.seq) else {
            return Ok(());
        };
        self.place_segment(first, &entries)?;
        // From here on the entries are there, so nothing below may say otherwise.
        self.segments.push(Segment {
            first,
            count: entries.len() as u64,
        });
        self.entries.extend(entries);
        // A head that lags behind is no damage; the next append brings it up.
        let _ = self
            .sealed_head()
            .and_then(|head| disk::place_soon(&*self.disk, &self.folder, HEAD, &head));
        // A merge that does not succeed leaves the segments as they are; the next append tries again.
        let _ = self.merge();
        Ok(())
    }

    fn place_segment(&self, first: u64, entries: &[Entry]) -> Result<()> {
        let folder = self.folder.join(JOURNAL);
        let failed = |error: serde_json::Error| StoreError::io(&folder, error.into());
        let mut text = Zeroizing::new(line::write(entries).map_err(failed)?);
        line::pad(&mut text);
        let sealed = seal::seal(&self.recipient, &text)?;
        disk::place(&*self.disk, &folder, &name_of(first), &sealed)
    }

    /// Writes the head so that it is durable, as a new exhibit needs.
    pub(super) fn write_head(&self) -> Result<()> {
        disk::place(&*self.disk, &self.folder, HEAD, &self.sealed_head()?)
    }

    fn sealed_head(&self) -> Result<Vec<u8>> {
        seal_head(&self.recipient, self.head(), &self.exhibits)
    }

    /// Merges the newest segments where too many lie side by side. The merged file takes the name of
    /// the first of them and is durable before the others are removed; a reader skips those that a
    /// crash leaves behind.
    fn merge(&mut self) -> Result<()> {
        let Some(from) = merge_from(&self.segments, self.merge_above) else {
            return Ok(());
        };
        let merged = &self.segments[from..];
        let Some(first) = merged.first().map(|segment| segment.first) else {
            return Ok(());
        };
        let count: u64 = merged.iter().map(|segment| segment.count).sum();
        let start = usize::try_from(first.saturating_sub(1)).unwrap_or(usize::MAX);
        let entries = self.entries.get(start..).unwrap_or_default();
        self.place_segment(first, entries)?;
        let folder = self.folder.join(JOURNAL);
        for segment in &merged[1..] {
            let _ = self.disk.remove(&folder.join(name_of(segment.first)));
        }
        self.segments.truncate(from);
        self.segments.push(Segment { first, count });
        let synced = self.disk.sync_dir(&folder);
        synced.map_err(|error| StoreError::io(&folder, error))
    }
}

/// Where the segments to merge begin; they reach to the newest.
fn merge_from(segments: &[Segment], above: usize) -> Option<usize> {
    if segments.len() > MOST_SEGMENTS {
        return Some(0);
    }
    for tier in 0..=6 {
        let after = segments
            .iter()
            .rposition(|segment| tier_of(*segment) > tier);
        let from = after.map_or(0, |last| last + 1);
        let run = segments.get(from..)?;
        let same = run.iter().filter(|segment| tier_of(**segment) == tier);
        if same.count() > above {
            return Some(from);
        }
    }
    None
}

/// 0 for up to 63 entries, 1 for up to 4,095, and so on.
fn tier_of(segment: Segment) -> u32 {
    segment.count.max(1).ilog2() / 6
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn twenty_thousand_appends_leave_few_segments_and_write_each_entry_few_times() {
        let mut segments: Vec<Segment> = Vec::new();
        let mut written = 0;
        let mut most = 0;
        for first in 1..=20_000 {
            segments.push(Segment { first, count: 1 });
            written += 1;
            if let Some(from) = merge_from(&segments, MERGE_ABOVE) {
                let first = segments[from].first;
                let count = segments[from..].iter().map(|segment| segment.count).sum();
                segments.truncate(from);
                segments.push(Segment { first, count });
                written += count;
            }
            most = most.max(segments.len());
        }
        let held: u64 = segments.iter().map(|segment| segment.count).sum();
        assert_eq!(held, 20_000);
        assert!(most <= 140, "{most} segments");
        assert!(written <= 60_000, "{written} entries written");
    }

    #[test]
    fn small_and_large_appends_in_turn_do_not_pile_up() {
        let mut segments: Vec<Segment> = Vec::new();
        let mut first = 1;
        for turn in 0..3_000_u64 {
            let count = if turn % 2 == 0 { 1 } else { 100 };
            segments.push(Segment { first, count });
            first += count;
            if let Some(from) = merge_from(&segments, MERGE_ABOVE) {
                let count = segments[from..].iter().map(|segment| segment.count).sum();
                let first = segments[from].first;
                segments.truncate(from);
                segments.push(Segment { first, count });
            }
        }
        assert!(segments.len() <= MOST_SEGMENTS);
    }

    #[test]
    fn a_name_stands_for_one_segment_only() {
        assert_eq!(first_of(&name_of(7)), Some(7));
        for name in [
            "7.age",
            "0000000000.age",
            "0000000007.age~",
            "+000000007.age",
        ] {
            assert_eq!(first_of(name), None, "{name}");
        }
        assert_eq!(first_of(&name_of(u64::MAX)), Some(u64::MAX));
    }
}
