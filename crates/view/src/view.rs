//! The one set of views: what every output shows of a scan, before any words.

use crate::keys;
use crate::mask::shown;
use crate::uses::{Use, uses};
use jiff::civil::Date;
use ringoff_detect::Scan;
use ringoff_detect::{Band, Binding, Ranked};
use ringoff_model::{ClueKind, LineId, MessageKind, Moment, SkipReason, Wait};
use ringoff_registry::Service;
use std::collections::BTreeMap;

/// Characters of a name that are shown at most; longer ones are a mistake or an attack.
pub(crate) const NAME: usize = 80;
/// Characters of an excerpt or a path that are shown at most.
pub(crate) const EXCERPT: usize = 300;

/// A scan as rows and totals.
pub(crate) struct View<'a> {
    pub scan: &'a Scan<'a>,
    pub rows: Vec<Row<'a>>,
    pub before: usize,
    pub messages: u64,
    pub skipped: Vec<SkippedRow>,
    pub unrecognized: Vec<String>,
    /// Archives of a kind that is known and not read: path and kind.
    pub kinds_unread: Vec<(String, String)>,
    pub errors: Vec<ArchiveError>,
    pub gaps: Vec<(i32, i32)>,
}

/// One binding.
pub(crate) struct Row<'a> {
    pub scan: &'a Scan<'a>,
    pub item: &'a Ranked,
    pub record: Option<&'a Service>,
    /// Documentation of the second factor, where no record knows the service.
    pub documentation: Option<&'a str>,
    pub name: String,
    pub domain: Option<String>,
    /// Masked, or whole where the person asked for it.
    pub line: Option<String>,
    pub uses: Vec<Use>,
    pub first_seen: Option<Moment>,
    pub last_seen: Option<Moment>,
    pub clues: u64,
    pub takes_along: Vec<String>,
    pub today: Date,
}

/// What was not read for one reason, over all archives.
pub(crate) struct SkippedRow {
    pub reason: SkipReason,
    pub count: u64,
    pub places: Vec<(String, ringoff_model::Place)>,
}

/// An archive whose reading ended early.
pub(crate) struct ArchiveError {
    pub path: String,
    pub key: String,
    pub detail: String,
}

impl<'a> View<'a> {
    pub fn new(scan: &'a Scan<'a>) -> Self {
        let rows: Vec<Row<'a>> = scan.ranking.items.iter().map(|i| row(scan, i)).collect();
        let before = rows.iter().filter(|r| r.band() == Band::Before).count();
        Self {
            scan,
            before,
            messages: MessageKind::ALL
                .into_iter()
                .filter_map(|kind| scan.kinds.get(kind.name()))
                .sum(),
            skipped: skipped(scan),
            unrecognized: unrecognized(scan),
            kinds_unread: scan
                .archives
                .iter()
                .filter_map(|a| Some((shown(scan, &a.path, EXCERPT), a.kind.clone()?)))
                .collect(),
            errors: errors(scan),
            gaps: gaps(scan.months),
            rows,
        }
    }

    /// The bands that have rows, in the order of showing.
    pub fn bands(&self) -> impl Iterator<Item = (Band, Vec<&Row<'a>>)> {
        Band::ALL.into_iter().filter_map(|band| {
            let rows: Vec<&Row<'a>> = self.rows.iter().filter(|r| r.band() == band).collect();
            (!rows.is_empty()).then_some((band, rows))
        })
    }

    /// How many different services there are: one on two lines counts once, and what may be none does not.
    pub fn services(&self) -> usize {
        let services = self.rows.iter().filter(|r| r.band() != Band::Others);
        let mut ids: Vec<&str> = services.map(|r| r.binding().id.as_str()).collect();
        ids.sort_unstable();
        ids.dedup();
        ids.len()
    }

    /// Rows of which nothing tells the line, where there are lines to tell apart.
    pub fn without_line(&self) -> Vec<&Row<'a>> {
        let asked = |r: &&Row<'a>| r.line.is_none() && !self.scan.lines.is_empty();
        self.rows.iter().filter(asked).collect()
    }

    /// How often something that is no text message was read.
    pub fn count_of(&self, kind: &str) -> u64 {
        self.scan.kinds.get(kind).copied().unwrap_or_default()
    }
}

impl Row<'_> {
    pub fn binding(&self) -> &Binding {
        &self.item.binding
    }

    pub fn band(&self) -> Band {
        self.item.score.band
    }

    pub fn score(&self) -> u8 {
        self.item.score.value
    }

    pub fn known(&self) -> bool {
        self.record.is_some()
    }

    /// What the record says of waiting times. Empty: nothing.
    pub fn waits(&self) -> &[Wait] {
        self.record.map_or(&[], |record| &record.change.wait)
    }

    pub fn last_day(&self) -> Option<Date> {
        self.last_seen.and_then(Moment::date)
    }

    pub fn known_by(&self) -> &'static str {
        keys::known_by(self.binding().line_known_by)
    }

    /// The last day on which the service said that the number was changed, if that was its last word.
    pub fn changed(&self) -> Option<Date> {
        let changed = self.binding().found.clues.get(&ClueKind::NumberChanged)?;
        // Evidence as low as this comes only from a change that nothing followed.
        (self.item.score.evidence <= 0.10 && self.item.score.asks.is_none()).then_some(())?;
        changed.last.and_then(Moment::date)
    }
}

/// A line as it may be shown.
pub(crate) fn line_shown(scan: &Scan<'_>, line: &LineId) -> String {
    if scan.reveal {
        line.0.reveal().to_owned()
    } else {
        line.0.masked()
    }
}

/// A line in a column: `+7 ••34`, more of it only where another line would look the same.
pub(crate) fn line_in_short(scan: &Scan<'_>, line: &LineId) -> String {
    let short = |line: &LineId| {
        let digits = line.0.digits();
        let (_, end) = digits.split_at(digits.len().saturating_sub(2));
        format!("+{} ••{end}", line.0.country_code().unwrap_or_default())
    };
    let same = |other: &&ringoff_model::Line| short(&other.id()) == short(line);
    if scan.reveal || scan.lines.iter().filter(same).count() > 1 {
        line_shown(scan, line)
    } else {
        short(line)
    }
}

pub(crate) fn row<'a>(scan: &'a Scan<'a>, item: &'a Ranked) -> Row<'a> {
    let binding = &item.binding;
    let record = binding.service(scan.registry);
    let (first_seen, last_seen) = binding.seen();
    let fact = match (record, &binding.domain) {
        (None, Some(domain)) => scan.registry.fact_by_host(domain),
        _ => None,
    };
    Row {
        scan,
        item,
        record,
        documentation: fact
            .and_then(|f| f.documentation.as_deref())
            .filter(|link| is_web(link)),
        name: shown(scan, &binding.name, NAME),
        domain: binding.domain.as_deref().map(|d| shown(scan, d, NAME)),
        line: binding.line.as_ref().map(|line| line_shown(scan, line)),
        uses: uses(binding, record),
        first_seen,
        last_seen,
        clues: binding.found.clues.values().map(|t| t.count).sum(),
        takes_along: item
            .takes_along
            .iter()
            .map(|name| shown(scan, name, NAME))
            .collect(),
        today: scan.today,
    }
}

/// Whether a link is one a browser opens as a page. Records may come from the person's own folder.
pub(crate) fn is_web(link: &str) -> bool {
    let scheme = link.split_once("://").map(|(scheme, _)| scheme);
    scheme.is_some_and(|s| s.eq_ignore_ascii_case("https") || s.eq_ignore_ascii_case("http"))
        && !link.contains(|c: char| c.is_whitespace() || c.is_control())
}

/// Files that no format took, and entries of containers that none took.
fn unrecognized(scan: &Scan<'_>) -> Vec<String> {
    let unknown = scan
        .archives
        .iter()
        .filter(|a| a.kind.is_none() && a.error.is_none());
    let names = unknown.flat_map(|a| match &a.format {
        None => vec![&a.path],
        Some(_) => a.unread.iter().collect(),
    });
    names.map(|name| shown(scan, name, EXCERPT)).collect()
}

fn skipped(scan: &Scan<'_>) -> Vec<SkippedRow> {
    let mut by_reason: BTreeMap<SkipReason, SkippedRow> = BTreeMap::new();
    for (reason, tally) in scan.archives.iter().flat_map(|a| &a.skipped) {
        let row = by_reason.entry(*reason).or_insert_with(|| SkippedRow {
            reason: *reason,
            count: 0,
            places: Vec::new(),
        });
        row.count += tally.count;
        for (file, place) in &tally.places {
            if row.places.len() < 3 {
                row.places.push((shown(scan, file, EXCERPT), *place));
            }
        }
    }
    let mut rows: Vec<SkippedRow> = by_reason.into_values().collect();
    // What the person lost stands first.
    rows.sort_by_key(|r| (!r.reason.is_loss(), r.reason));
    rows
}

fn errors(scan: &Scan<'_>) -> Vec<ArchiveError> {
    let failed = |a: &ringoff_detect::Archive| {
        let (key, detail) = a.error.as_ref()?;
        Some(ArchiveError {
            path: shown(scan, &a.path, EXCERPT),
            key: key.clone(),
            detail: shown(scan, detail, EXCERPT),
        })
    };
    scan.archives.iter().filter_map(failed).collect()
}

/// Stretches of months without a message, between the first and the last month with one.
pub(crate) fn gaps(months: &BTreeMap<i32, u32>) -> Vec<(i32, i32)> {
    let with: Vec<i32> = months
        .iter()
        .filter(|(_, count)| **count > 0)
        .map(|(month, _)| *month)
        .collect();
    with.windows(2)
        .filter(|pair| pair[1] - pair[0] > 1)
        .map(|pair| (pair[0] + 1, pair[1] - 1))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_without_messages_are_found_between_the_first_and_the_last() {
        let months = [(24000, 2), (24001, 0), (24002, 1), (24003, 5), (24006, 1)];
        assert_eq!(
            gaps(&months.into_iter().collect()),
            [(24001, 24001), (24004, 24005)]
        );
        assert!(gaps(&BTreeMap::new()).is_empty());
    }

    #[test]
    fn only_links_to_pages_are_links() {
        assert!(is_web("https://example.com/a"));
        for bad in [
            "javascript:alert(1)",
            "data:text/html,x",
            "example.com",
            "https://a b",
        ] {
            assert!(!is_web(bad), "{bad}");
        }
    }
}
