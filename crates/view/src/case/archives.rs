//! Archives: what was read into the case, and what of it was not.

use super::{CaseContext, Field};
use crate::format_name;
use jiff::civil::Date;
use ringoff_model::{Archive, one_line};
use ringoff_words::Words;
use std::collections::BTreeSet;

/// Characters of untrusted text that are shown at most.
const EXCERPT: usize = 300;

/// The Archives page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ArchivesView {
    /// One row each.
    pub files: Vec<FileRead>,
    /// Messages a month over all archives.
    pub coverage: Coverage,
    /// Accounts that the case knows now.
    pub accounts: usize,
    /// What was read just now, if something was: until which day statements reach.
    pub statements: Option<Statements>,
    /// Rows of statements that are not kept, at the least.
    pub rows_left_out: usize,
    /// Who serves the line, where that is not known: without it no statement can be judged.
    pub operator: Option<Field>,
    /// Charges that nothing has settled.
    pub alarms: usize,
    /// Of each number that the phone tells of as its own, and that is none of the person's: that it does.
    pub other_numbers: Vec<String>,
}

/// One archive, as it was read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FileRead {
    /// Untrusted text.
    pub name: String,
    /// The format that took it, in words; `None` where none did.
    pub format: Option<String>,
    /// Things read.
    pub items: u64,
    /// Bytes on disk.
    pub bytes: u64,
    /// Reason (its key) and how often, where not all was read.
    pub skipped: Vec<(String, u64)>,
    /// What it is, where that is known and not read.
    pub kind: Option<String>,
    /// Entries of a container that no format took.
    pub unread: Vec<String>,
    /// Key and detail, where reading ended early.
    pub error: Option<(String, String)>,
}

/// How far statements reach.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Statements {
    /// Some were read, but the operator is not known whose charges they would show.
    OperatorUnknown,
    /// No statement was read.
    None,
    /// They reach until this day, in words.
    Until(String),
}

/// Messages a month.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Coverage {
    /// Month (year x 12 + month - 1) and messages.
    pub months: Vec<(i32, u32)>,
}

impl FileRead {
    /// An archive of a scan.
    pub fn of(archive: &Archive, words: &Words) -> Self {
        let skipped = archive.skipped.iter();
        let unread = archive.unread.iter();
        let error = archive.error.as_ref();
        Self {
            name: one_line(&archive.path, EXCERPT),
            format: archive.format.as_deref().map(|f| format_name(f, words)),
            items: archive.observations,
            bytes: archive.bytes,
            skipped: skipped
                .map(|(reason, tally)| (reason.name().to_owned(), tally.count))
                .collect(),
            kind: archive.kind.clone(),
            unread: unread.map(|name| one_line(name, EXCERPT)).collect(),
            error: error.map(|(key, detail)| (key.clone(), one_line(detail, EXCERPT))),
        }
    }
}

impl CaseContext<'_> {
    /// What the last scan read; else what the case keeps of its archives.
    pub fn archives(&self, words: &Words) -> ArchivesView {
        let state = self.case.state();
        let accounts = state.accounts.len();
        let rows_left_out = self.rows_left_out();
        let line = state.line.as_ref();
        let asked = line.is_some_and(|line| line.operator.is_none());
        let of_line = asked.then(|| self.line(words).fields);
        let operator = of_line.and_then(|fields| fields.into_iter().find(|f| f.name == "operator"));
        let open = state.watch.values();
        let alarms = open
            .filter(|entry| entry.resolved.is_none() && !entry.finding.kind.asks())
            .count();
        let Some(scan) = &state.scan else {
            let kept = state.archives.values().map(|archive| FileRead {
                name: one_line(&archive.name, EXCERPT),
                format: archive.format.as_deref().map(|f| format_name(f, words)),
                items: archive.items,
                ..FileRead::default()
            });
            return ArchivesView {
                files: kept.collect(),
                accounts,
                operator,
                alarms,
                rows_left_out,
                ..ArchivesView::default()
            };
        };
        let own = self.workspace.scan_lines(&self.case);
        let numbers = scan.phone_lines.iter().map(|of_phone| &of_phone.number);
        let other_numbers: BTreeSet<_> = numbers
            .filter(|number| !own.iter().any(|line| line.number == **number))
            .collect();
        ArchivesView {
            files: scan
                .archives
                .iter()
                .map(|a| FileRead::of(a, words))
                .collect(),
            coverage: Coverage {
                months: scan.months.iter().map(|(m, n)| (*m, *n)).collect(),
            },
            accounts,
            operator,
            alarms,
            other_numbers: other_numbers
                .into_iter()
                .map(|number| words.say("phone-line-other", &[("number", number.masked().into())]))
                .collect(),
            rows_left_out,
            statements: Some(self.statements(scan.statements_until, words)),
        }
    }

    /// Rows of statements that are not kept, at the least.
    pub(super) fn rows_left_out(&self) -> usize {
        let count = self.case.state().statement_rows_left_out;
        usize::try_from(count).unwrap_or(usize::MAX)
    }

    fn statements(&self, until: Option<Date>, words: &Words) -> Statements {
        let line = self.case.state().line.as_ref();
        let operator = line.and_then(|line| {
            self.workspace
                .registry()
                .operator(line.operator.as_deref()?)
        });
        match (until, operator) {
            (None, _) => Statements::None,
            (Some(_), None) => Statements::OperatorUnknown,
            (Some(day), Some(_)) => Statements::Until(words.date(day)),
        }
    }
}
