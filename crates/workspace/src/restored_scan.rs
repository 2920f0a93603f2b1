//! What a case keeps of what was read, as a scan: after a vault was opened again there is nothing else.

use crate::{Workspace, today};
use jiff::Zoned;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use ringoff_case::{Account, Case, Event};
use ringoff_detect::Scan;
use ringoff_detect::{Binding, Found, LineKnownBy, Ranking, Resolved, Tally, rank};
use ringoff_model::{Line, LineId, Moment};
use ringoff_registry::Registry;
use std::collections::{BTreeMap, BTreeSet};

/// The accounts of a case, scored again as of the day on which archives were read last. Excerpts, months
/// and how the line is known are not among it.
#[derive(Debug)]
pub struct RestoredScan {
    lines: Vec<Line>,
    ranking: Ranking,
    kinds: BTreeMap<String, u64>,
    months: BTreeMap<i32, u32>,
    today: Date,
}

impl Workspace {
    /// The accounts of a case as a scan would show them.
    pub fn restored_scan(&self, case: &Case, now: &Zoned) -> RestoredScan {
        let lines = self.scan_lines(case);
        let own = lines.first().map(Line::id);
        let records: BTreeMap<&str, u32> = (0..)
            .zip(self.registry.services())
            .map(|(at, service)| (service.id.as_str(), at))
            .collect();
        let accounts = case.state().accounts.values();
        let resolved = Resolved {
            bindings: accounts
                .map(|account| binding(account, &records, own.as_ref()))
                .collect(),
            ..Resolved::default()
        };
        let read = case.entries().iter().rev();
        let mut read = read.filter(|entry| {
            let parts = entry.event.parts();
            parts
                .iter()
                .any(|event| matches!(event, Event::Imported(_)))
        });
        let at = read.next().map(|entry| entry.at);
        let at = at.unwrap_or(Moment(now.timestamp().as_millisecond()));
        let today = today(case, now);
        RestoredScan {
            ranking: rank(resolved, &self.registry, at, today),
            lines,
            kinds: BTreeMap::new(),
            months: BTreeMap::new(),
            today,
        }
    }
}

impl RestoredScan {
    /// What to show.
    pub fn view<'a>(&'a self, registry: &'a Registry) -> Scan<'a> {
        Scan {
            registry,
            lines: &self.lines,
            ranking: &self.ranking,
            archives: &[],
            kinds: &self.kinds,
            months: &self.months,
            elsewhere: 0,
            left_out: 0,
            today: self.today,
            reveal: false,
        }
    }
}

fn binding(account: &Account, records: &BTreeMap<&str, u32>, own: Option<&LineId>) -> Binding {
    let found = &account.found;
    let clues = found.clues.iter().map(|clue| {
        let tally = Tally {
            count: clue.count,
            first: clue.first.and_then(midnight),
            last: clue.last.and_then(midnight),
        };
        (clue.kind, tally)
    });
    Binding {
        record: records.get(found.service.as_str()).copied(),
        id: found.service.clone(),
        name: found.name.clone(),
        domain: found.domain.clone(),
        line: own.filter(|_| found.line_certain != Some(false)).cloned(),
        line_known_by: LineKnownBy::Unknown,
        found: Found {
            name: found.name.clone(),
            domain: found.domain.clone(),
            clues: clues.collect(),
            evidence: Vec::new(),
            months: Default::default(),
            mailboxes: BTreeSet::new(),
            senders: BTreeSet::new(),
        },
    }
}

/// A day as the moment with which it begins in UTC, in which the case counts days.
fn midnight(day: Date) -> Option<Moment> {
    let at = day.to_zoned(TimeZone::UTC).ok()?;
    Some(Moment(at.timestamp().as_millisecond()))
}
