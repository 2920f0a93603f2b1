//! From a scan to what the case keeps of it: bindings, counts and a handful of excerpts, never archives.

use crate::Scanned;
use crate::{Result, Workspace, WorkspaceError, record};
use jiff::Zoned;
use ringoff_case::{
    Case, CaseId, Event, Found, Imported, ImportedArchive, LineFacts, ScanSummary, Tri,
};
use ringoff_detect::Archive;
use ringoff_detect::{LineKnownBy, Ranked};
use ringoff_model::path_text;
use ringoff_model::{Line, LineId};
use ringoff_registry::{Answer, Registry, Service};
use std::collections::BTreeMap;
use std::path::Path;

/// What an import brought.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Import {
    /// The journal's entry.
    pub seq: u64,
    /// Accounts that the archives showed for this line.
    pub accounts: usize,
    /// Accounts that the case did not know before.
    pub new: usize,
    /// What the payments and messages of these archives show to be wrong.
    pub findings: usize,
}

impl Workspace {
    /// Takes a finished scan into a case.
    pub fn import(&mut self, id: &CaseId, scanned: &Scanned, now: &Zoned) -> Result<Import> {
        let case = self.case(id)?;
        let line = case.state().line.as_ref().ok_or(WorkspaceError::NoCase)?;
        let imported = imported(scanned, line);
        if imported.archives.is_empty() {
            return Err(WorkspaceError::NothingRead);
        }
        let accounts = imported.found.len();
        let known = &case.state().accounts;
        let new = imported
            .found
            .iter()
            .filter(|f| !known.contains_key(&f.service))
            .count();
        let imported = Event::Imported(imported);
        // What the payments show is judged after the import and stands in the same entry.
        let mut after = Case::clone(&case);
        let entry = record(id, imported.clone(), now).stamped(self.store.head().seq + 1);
        after.apply(&entry);
        let (watched, found) = self.judged(&after, &scanned.payments, None, now);
        let events = std::iter::once(imported).chain(found).collect();
        let seq = self.write_all(id, events, now)?;
        Ok(Import {
            seq: seq.ok_or(WorkspaceError::NothingRead)?,
            accounts,
            new,
            findings: watched.new,
        })
    }

    /// The lines that a scan for this case tells apart.
    pub fn scan_lines(&self, case: &Case) -> Vec<Line> {
        let Some(facts) = &case.state().line else {
            return Vec::new();
        };
        let mut own = Line::of(facts.number.clone());
        own.operator.clone_from(&facts.operator);
        own.first_day = facts.first_day;
        own.last_day = case.state().closed_on;
        let others = facts.other_lines.iter().chain(&facts.new_number);
        let mut lines = vec![own];
        for number in others {
            if !lines.iter().any(|line| line.number == *number) {
                lines.push(Line::of(number.clone()));
            }
        }
        lines
    }
}

/// What a scan brings into the case of one line. Bindings of other lines stay out; those of which nothing
/// tells the line come along, marked so.
pub(crate) fn imported(scanned: &Scanned, line: &LineFacts) -> Imported {
    let id = LineId(line.number.clone());
    let hangs_on = mailbox_of(scanned);
    let of_line = |item: &&Ranked| item.binding.line.as_ref().is_none_or(|on| *on == id);
    let found = scanned.ranking.items.iter().filter(of_line);
    Imported {
        archives: scanned.archives.iter().filter_map(archive).collect(),
        found: found
            .map(|item| account(item, &scanned.registry, &hangs_on))
            .collect(),
        scan: Some(ScanSummary {
            archives: scanned.archives.clone(),
            kinds: scanned.findings.kinds.clone(),
            months: scanned.findings.months.clone(),
            elsewhere: scanned.elsewhere,
            left_out: scanned.findings.left_out,
            phone_lines: scanned.findings.own_lines.clone(),
            mail_accounts: scanned.mail_accounts.clone(),
            statements_until: scanned.payments.seen_until,
        }),
    }
}

fn account(item: &Ranked, registry: &Registry, hangs_on: &BTreeMap<String, String>) -> Found {
    let binding = &item.binding;
    let record = binding.service(registry);
    let change = record.map(|service| &service.change);
    let note = record.and_then(|service| service.number.note.clone());
    Found {
        service: binding.id.clone(),
        name: binding.name.clone(),
        domain: binding.domain.clone(),
        known: binding.record.is_some(),
        band: item.score.band,
        score: u32::from(item.score.value),
        group: record.map(Service::group).unwrap_or_default(),
        needs_code: change.map(|c| tri(c.needs_old_number)).unwrap_or_default(),
        branch_visit: change.map(|c| tri(c.branch_visit)).unwrap_or_default(),
        keystone: record.is_some_and(|service| service.keystone),
        change_url: change.and_then(|c| c.url.clone()),
        hints: note.into_iter().collect(),
        waits: change.map(|c| c.wait.clone()).unwrap_or_default(),
        wait_days: None,
        hangs_on: hangs_on.get(&binding.name).cloned(),
        line_certain: Some(binding.line_known_by != LineKnownBy::Unknown),
        line_known_by: Some(binding.line_known_by),
        clues: binding.found.clues.clone(),
        evidence: binding.found.evidence.clone(),
        months: binding.found.months.clone(),
        mailboxes: binding.found.mailboxes.clone(),
    }
}

/// Accounts that fall with a mailbox, by name.
fn mailbox_of(scanned: &Scanned) -> BTreeMap<String, String> {
    let through = scanned.ranking.fall_through_mail.iter();
    through
        .map(|(name, mailbox)| (name.clone(), mailbox.clone()))
        .collect()
}

pub(super) fn tri(answer: Answer) -> Tri {
    match answer {
        Answer::Yes => Tri::Yes,
        Answer::No | Answer::Alt | Answer::Optional => Tri::No,
        Answer::Unknown => Tri::Unknown,
    }
}

/// An archive that was read; one that was not leaves no mark in the case.
fn archive(archive: &Archive) -> Option<ImportedArchive> {
    if !archive.was_read() {
        return None;
    }
    let format = archive.format.clone()?;
    let path = archive.file.as_path();
    let name = path.file_name().map(|name| path_text(Path::new(name)));
    Some(ImportedArchive {
        sha256: archive.sha256.clone()?,
        name: name.unwrap_or_else(|| archive.path.clone()),
        format: Some(format),
        items: archive.observations,
        payments: archive.payments,
        skipped: archive.skipped.values().map(|tally| tally.count).sum(),
        first_day: None,
        last_day: None,
    })
}
