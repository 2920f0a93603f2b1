//! `ringoff scan`

use crate::args::{Global, How, Scan, Style};
use crate::case::place::now;
use crate::output;
use crate::own_line::asked;
use crate::progress;
use crate::terminal::Terminal;
use jiff::Zoned;
use ringoff_app::{LineError, ScanOptions, Workers, parse_line};
use ringoff_model::{Line, Moment, PhoneNumberError};
use ringoff_view::{CsvStyle, csv, html, in_short, json, terminal as shown, why};
use ringoff_workspace::{Outcome, ScanError, Scanned};
use std::io;
use std::mem::ManuallyDrop;
use std::path::PathBuf;
use std::thread::available_parallelism;

pub(crate) fn run(args: &Scan, global: &Global, terminal: &Terminal) -> u8 {
    let workers = workers(global);
    let mut lines = Vec::new();
    for text in &args.how.numbers {
        match parse_line(text) {
            Ok(line) => lines.push(line),
            Err(LineError::Number {
                text,
                error: PhoneNumberError::NoCountry,
            }) => {
                terminal.explain("number-no-country", &text);
                return 2;
            }
            Err(error) => {
                terminal.explain("number-invalid", &error.to_string());
                return 2;
            }
        }
    }
    if args.paths.iter().all(|path| !path.exists()) {
        for path in &args.paths {
            terminal.explain("not-found", &path.display().to_string());
        }
        return 1;
    }
    let now = now(global);
    scan_and_show(
        args.paths.clone(),
        lines,
        &args.how,
        workers,
        &now,
        terminal,
    )
}

/// Who reads; the first makes itself ready while the rest is prepared. Why none cannot be started is told when
/// it is needed.
pub(crate) fn workers(global: &Global) -> std::io::Result<Workers> {
    Ok(Workers::of(std::env::current_exe()?, global.data.clone()).ahead())
}

/// Scans and shows. Also what the demo does, with its own archives.
pub(crate) fn scan_and_show(
    paths: Vec<PathBuf>,
    lines: Vec<Line>,
    how: &How,
    workers: std::io::Result<Workers>,
    now: &Zoned,
    terminal: &Terminal,
) -> u8 {
    let mut tables = Vec::new();
    for path in &how.table {
        match std::fs::read_to_string(path) {
            Ok(text) => tables.push((path.display().to_string(), text)),
            Err(error) => {
                terminal.explain("table-invalid", &format!("{}: {error}", path.display()));
                return 2;
            }
        }
    }
    let workers = match workers {
        Ok(workers) => workers,
        Err(error) => {
            terminal.explain("io", &error.to_string());
            return 1;
        }
    };
    let mut options = ScanOptions {
        paths,
        lines,
        tables,
        watched: None,
        threads: how
            .threads
            .unwrap_or_else(|| available_parallelism().map_or(1, usize::from)),
        workers,
        now: Moment(now.timestamp().as_millisecond()),
        today: now.date(),
    };
    let mut said = progress::Said::new();
    let (mut result, mut stopped) = progress::read(&options, terminal, &mut said);
    if let Ok(scanned) = &result
        && !stopped
        && let Some(line) = asked(scanned, how, terminal)
    {
        options.lines = vec![line];
        (result, stopped) = progress::read(&options, terminal, &mut said);
    }
    match result {
        Ok(scanned) if stopped => {
            terminal.explain("interrupted", "");
            scanned.outcome.exit_code()
        }
        Ok(scanned) => {
            // The process ends with it: what is large is left to the system to take back.
            let scanned = ManuallyDrop::new(scanned);
            match show(&scanned, how, terminal) {
                Ok(Some(code)) => code,
                Ok(None) => scanned.outcome.exit_code(),
                Err(error) => {
                    terminal.explain("io", &error.to_string());
                    1
                }
            }
        }
        Err(ScanError::Data(error)) => {
            terminal.explain("data-invalid", &error.to_string());
            2
        }
        Err(ScanError::Refused(why)) => {
            terminal.explain("table-invalid", &why);
            2
        }
        Err(ScanError::NoWorker(error)) => {
            terminal.explain("worker-none", &error.to_string());
            1
        }
    }
}

fn show(scanned: &Scanned, how: &How, terminal: &Terminal) -> io::Result<Option<u8>> {
    let view = scanned.view(terminal.reveal);
    if let Some(path) = &how.html
        && let Some(code) =
            output::new_file_told(path, html(&view, &terminal.words).as_bytes(), terminal)
    {
        return Ok(Some(code));
    }
    if how.json {
        output::write(|out| json(&view, out))?;
    } else if let Some(style) = how.csv {
        let style = if style == Style::Raw {
            CsvStyle::Raw
        } else {
            CsvStyle::Spreadsheet
        };
        output::print(&csv(&view, style))?;
        // A table without rows does not tell nothing found from nothing read.
        if scanned.outcome == Outcome::Nothing {
            terminal.explain("nothing-read", "");
        }
    } else if let Some(service) = &how.why {
        match why(&view, &terminal.words, terminal.screen(), service) {
            Some(text) => output::print(&text)?,
            None => {
                terminal.explain("no-such-service", service);
                return Ok(Some(1));
            }
        }
    } else {
        let show = if how.short { in_short } else { shown };
        output::print(&show(&view, &terminal.words, terminal.screen()))?;
    }
    Ok(None)
}
