//! `ringoff import`: a scan into the case.

use super::args::Import;
use super::print;
use super::session::Session;
use super::stop::{Result, Stop, stop};
use crate::progress;
use ringoff_app::{ScanOptions, Workers};
use ringoff_model::Moment;
use ringoff_view::text::Page;
use ringoff_view::{said_not_read, text};
use ringoff_workspace::case::watch::Watched;
use ringoff_workspace::{Scanned, WorkspaceError};
use std::path::PathBuf;
use std::thread::available_parallelism;

pub(super) fn run(args: &Import, session: &mut Session<'_>) -> Result<u8> {
    let (id, case) = session.case()?;
    let lines = session.workspace.scan_lines(&case);
    let watched = session.workspace.watched(&case, &session.now);
    let scanned = scan(
        &args.paths,
        &args.table,
        args.threads,
        lines,
        Some(watched),
        session,
    )?;
    let mut page = session.page();
    not_read(&mut page, &scanned, session);
    if !scanned.was_read() {
        print(session, &page.done())?;
        session.terminal.explain("import-nothing", "");
        return Ok(scanned.outcome.exit_code().max(1));
    }
    let imported = session.workspace.import(&id, &scanned, &session.now);
    let imported = session.told(imported)?;
    let values = [
        ("count", imported.accounts.into()),
        ("new", imported.new.into()),
        ("findings", imported.findings.into()),
    ];
    let mut said = format!("{}\n", session.say("desk-imported", &values));
    if scanned.payments.seen_until.is_none() {
        said += &format!("{}\n", session.say("watch-none-read", &[]));
    }
    text::rows_left_out(&mut page, &session.context()?, &session.style());
    said.push('\n');
    said += &page.done();
    if !said.ends_with("\n\n") {
        said.push('\n');
    }
    let (at, style) = (session.context()?, session.style());
    said += &text::accounts(&at, &style);
    said.push('\n');
    said += &text::next(&at, &style);
    print(session, &said)?;
    Ok(scanned.outcome.exit_code())
}

/// What was not read and why, as `scan` says it.
pub(super) fn not_read(page: &mut Page, scanned: &Scanned, session: &Session<'_>) {
    let view = scanned.view(session.terminal.reveal);
    let said = said_not_read(&view, &session.terminal.words);
    if said.is_empty() {
        return;
    }
    page.blank();
    page.title(&session.say("skipped-heading", &[]));
    for sentence in said {
        page.item(&sentence);
    }
}

/// Reads archives with a bar on a terminal; ends with everything undone if the person stops it.
pub(super) fn scan(
    paths: &[PathBuf],
    tables: &[PathBuf],
    threads: Option<usize>,
    lines: Vec<ringoff_model::Line>,
    watched: Option<Watched>,
    session: &Session<'_>,
) -> Result<Scanned> {
    let terminal = session.terminal;
    if paths.iter().all(|path| !path.exists()) {
        for path in paths {
            terminal.explain("not-found", &path.display().to_string());
        }
        return Err(Stop(1));
    }
    let mut described = Vec::with_capacity(tables.len());
    for path in tables {
        let text = std::fs::read_to_string(path).map_err(|error| {
            stop(
                terminal,
                "table-invalid",
                &format!("{}: {error}", path.display()),
                2,
            )
        })?;
        described.push((path.display().to_string(), text));
    }
    let program = std::env::current_exe();
    let program = program.map_err(|error| stop(terminal, "io", &error.to_string(), 1))?;
    let options = ScanOptions {
        paths: paths.to_vec(),
        lines,
        tables: described,
        watched,
        threads: threads.unwrap_or_else(|| available_parallelism().map_or(1, usize::from)),
        workers: Workers::of(program, session.data.clone()),
        now: Moment(session.now.timestamp().as_millisecond()),
        today: session.now.date(),
    };
    let (result, stopped) = progress::read(&options, terminal, &mut progress::Said::new());
    let scanned = session.told(result.map_err(WorkspaceError::from))?;
    if stopped {
        terminal.explain("interrupted", "");
        return Err(Stop(scanned.outcome.exit_code()));
    }
    Ok(scanned)
}
