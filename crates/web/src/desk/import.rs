//! Archives: what is read, and what was.

use super::DeskOffice;
use crate::office::{
    Answer, CaseContext, Coverage, FileRead, Imported, Statements, Trouble, Upload, trouble,
};
use ringoff_app::{Control, Progress, ScanOptions, Workers};
use ringoff_detect::Archive;
use ringoff_model::{Moment, one_line};
use ringoff_words::Words;
use ringoff_workspace::case::CaseId;
use ringoff_workspace::{Scanned, WorkspaceError};
use std::thread::available_parallelism;

/// Characters of a name that are shown at most.
const NAME: usize = 80;
const EXCERPT: usize = 300;

impl DeskOffice {
    pub(super) fn read(
        &self,
        case: &str,
        upload: &Upload,
        control: &Control,
        tell: &(dyn Fn(Progress) + Sync),
    ) -> Answer<Imported> {
        let now = self.now();
        let options = self.with_case(case, |at| {
            Ok(ScanOptions {
                paths: upload.paths.clone(),
                lines: at.workspace.scan_lines(&at.case),
                tables: Vec::new(),
                watched: Some(at.workspace.watched(&at.case, &now)),
                threads: available_parallelism().map_or(1, usize::from),
                workers: Workers::of(self.place.program.clone(), self.place.data.clone()),
                now: Moment(now.timestamp().as_millisecond()),
                today: now.date(),
            })
        })?;
        // The vault stays usable meanwhile: reading needs nothing of it.
        let mut scanned = ringoff_app::scan(&options, control, tell)
            .map_err(|error| trouble(WorkspaceError::from(error)))?;
        if control.is_stopped() {
            return Err(Trouble::of("interrupted"));
        }
        let id = CaseId(case.to_owned());
        let known = self.with_case(case, |at| Ok(at.case.state().archives.clone()))?;
        for archive in &mut scanned.archives {
            archive.path = upload.shown(&archive.path);
        }
        // What was not read leaves no mark in the case; the page names it.
        if scanned.was_read() {
            self.with(|open| open.desk.import(&id, &scanned, &now).map_err(trouble))?;
        }
        self.with_case(case, |at| {
            let mut imported = imported(at, Some(&scanned), None);
            imported.nothing_new = scanned.was_read()
                && !known.is_empty()
                && at.case.state().archives.len() == known.len();
            Ok(imported)
        })
    }
}

fn file(archive: &Archive) -> FileRead {
    FileRead {
        name: one_line(&archive.path, EXCERPT),
        format: archive.format.as_deref().map(|f| one_line(f, NAME)),
        items: archive.observations,
        bytes: archive.bytes,
        skipped: archive
            .skipped
            .iter()
            .map(|(reason, tally)| (reason.name().to_owned(), tally.count))
            .collect(),
        kind: archive.kind.clone(),
        unread: archive
            .unread
            .iter()
            .map(|name| one_line(name, EXCERPT))
            .collect(),
        error: archive
            .error
            .as_ref()
            .map(|(key, detail)| (key.clone(), one_line(detail, EXCERPT))),
        known: false,
    }
}

/// What was imported into a case so far, or just now.
pub(super) fn imported(
    at: &CaseContext<'_>,
    scanned: Option<&Scanned>,
    words: Option<&Words>,
) -> Imported {
    let state = at.case.state();
    let mut out = Imported {
        accounts: state.accounts.len(),
        before: state.blocking().len(),
        ..Imported::default()
    };
    let (archives, months, until) = match (scanned, &state.scan) {
        (Some(scanned), _) => (
            &scanned.archives,
            &scanned.findings.months,
            scanned.payments.seen_until,
        ),
        (None, Some(scan)) => (&scan.archives, &scan.months, scan.statements_until),
        (None, None) => {
            out.files = state
                .archives
                .values()
                .map(|a| FileRead {
                    name: one_line(&a.name, EXCERPT),
                    format: a.format.clone(),
                    items: a.items,
                    ..FileRead::default()
                })
                .collect();
            return out;
        }
    };
    let line = state.line.as_ref();
    let operator = line.and_then(|l| at.workspace.registry().operator(l.operator.as_deref()?));
    out.files = archives.iter().map(file).collect();
    out.statements = words.map(|words| match until {
        Some(_) if operator.is_none() => Statements::OperatorUnknown,
        Some(day) => Statements::Until(words.date(day)),
        None => Statements::None,
    });
    out.coverage = Coverage {
        months: months.iter().map(|(m, n)| (*m, *n)).collect(),
    };
    out
}
