//! What a case keeps of what was read, as a scan: after a vault was opened again there is nothing else.

use crate::{Workspace, today};
use jiff::Zoned;
use jiff::civil::Date;
use ringoff_case::{Account, Case, Event, ScanSummary};
use ringoff_detect::{Binding, Found, Ranking, Resolved, Scan, rank};
use ringoff_model::{Band, Line, LineId, Moment};
use ringoff_registry::Registry;
use std::collections::BTreeMap;

/// The accounts of a case, scored again as of the day on which archives were read last, and what that scan said
/// beside them.
#[derive(Debug)]
pub struct RestoredScan<'a> {
    registry: &'a Registry,
    lines: Vec<Line>,
    ranking: Ranking,
    said: ScanSummary,
    today: Date,
}

impl Workspace {
    /// The accounts of a case as a scan would show them.
    pub fn restored_scan(&self, case: &Case, now: &Zoned) -> RestoredScan<'_> {
        let state = case.state();
        let lines = self.scan_lines(case);
        let own = lines.first().map(Line::id);
        let records: BTreeMap<&str, u32> = (0..)
            .zip(self.registry.services())
            .map(|(at, service)| (service.id.as_str(), at))
            .collect();
        let record = |service: &str| records.get(service).copied();
        let said = state.scan.clone().unwrap_or_default();
        let resolved = Resolved {
            bindings: state
                .accounts
                .values()
                .map(|account| binding(account, record(&account.found.service), own.as_ref()))
                .collect(),
            accounts: said
                .mail_accounts
                .iter()
                .map(|account| Binding {
                    record: record(&account.service),
                    id: account.service.clone(),
                    name: account.name.clone(),
                    found: Found {
                        mailboxes: account.mailboxes.clone(),
                        ..Found::default()
                    },
                    ..Binding::default()
                })
                .collect(),
            elsewhere: said.elsewhere,
        };
        let imports = |event: &Event| matches!(event, Event::Imported(_));
        let mut entries = case.entries().iter().rev();
        let read =
            entries.find(|entry| case.counts(entry.seq) && entry.event.parts().iter().any(imports));
        let at = read.map_or(Moment(now.timestamp().as_millisecond()), |entry| entry.at);
        let today = today(case, now);
        RestoredScan {
            registry: &self.registry,
            ranking: rank(resolved, &self.registry, at, today),
            lines,
            said,
            today,
        }
    }
}

impl RestoredScan<'_> {
    /// What to show.
    pub fn view(&self) -> Scan<'_> {
        Scan {
            registry: self.registry,
            lines: &self.lines,
            phone_lines: &self.said.phone_lines,
            ranking: &self.ranking,
            archives: &self.said.archives,
            kinds: &self.said.kinds,
            months: &self.said.months,
            elsewhere: self.said.elsewhere,
            left_out: self.said.left_out,
            today: self.today,
            reveal: false,
        }
    }
}

fn binding(account: &Account, record: Option<u32>, own: Option<&LineId>) -> Binding {
    let found = &account.found;
    Binding {
        record,
        id: found.service.clone(),
        name: found.name.clone(),
        domain: found.domain.clone(),
        line: own.filter(|_| found.line_certain != Some(false)).cloned(),
        line_known_by: found.line_known_by.unwrap_or_default(),
        unnamed: found.band == Band::Others,
        found: Found {
            name: found.name.clone(),
            domain: found.domain.clone(),
            clues: found.clues.clone(),
            evidence: found.evidence.clone(),
            months: found.months.clone(),
            mailboxes: found.mailboxes.clone(),
            ..Found::default()
        },
    }
}
