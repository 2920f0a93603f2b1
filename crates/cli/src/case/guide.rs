//! `ringoff guide`: closing a number on one page, for who has no case.

use super::args::Guide;
use super::papers::{write, written};
use super::print;
use super::session::Session;
use super::stop::{Result, stop};
use ringoff_view::guide::{calendar, document, html, json};
use ringoff_view::text;
use ringoff_workspace::WorkspaceError;

pub(super) fn run(args: &Guide, session: &Session<'_>) -> Result<u8> {
    let words = &session.terminal.words;
    let (registry, today) = (session.workspace.registry(), session.now.date());
    let answers = session.told(args.answers(registry))?;
    let made = answers.guide(registry, words, today);
    let mut said = String::new();
    if let Some(path) = &args.html {
        write(path, html(&made, words).as_bytes(), session)?;
        said.push_str(&written(path, session));
    }
    if let Some(path) = &args.pdf {
        let pdf = document(&made, words).and_then(|paper| paper.pdf());
        let pdf = session.told(pdf.map_err(WorkspaceError::from))?;
        write(path, &pdf, session)?;
        said.push_str(&written(path, session));
    }
    if let Some(path) = &args.calendar {
        let calendar = calendar(&made, session.now.timestamp());
        write(path, calendar.as_bytes(), session)?;
        said.push_str(&written(path, session));
    }
    if args.json {
        said = json(&made).map_err(|error| stop(session.terminal, "io", &error.to_string(), 1))?;
    } else if said.is_empty() {
        said = text::guide(&made, &session.style());
    }
    print(session, &said)
}
