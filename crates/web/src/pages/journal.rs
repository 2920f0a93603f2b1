//! Journal: what happened, undoing, verifying; and the small commands that belong to every page.

use crate::form::Typed;
use crate::frame::{Frame, Place, Visit};
use crate::pages::{Read, case_page, execute, render, sorry};
use crate::site::{Shared, Site};
use askama::Template;
use axum::extract::{Extension, Path, Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Redirect, Response};
use ringoff_view::case::{Answer, CaseContext, JournalView, Trouble};
use ringoff_workspace::{Command, Result, text};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "journal.html")]
struct Page<'a> {
    f: Frame<'a>,
    v: JournalView,
    /// Events that hold, after verifying.
    holds: Option<u64>,
}

pub(crate) fn view(at: &CaseContext<'_>, f: Frame<'_>) -> Answer<String> {
    let v = at.journal(f.words)?;
    render(&Page { f, v, holds: None })
}

/// What a link to the journal carries.
#[derive(Debug, Default, Deserialize)]
pub(crate) struct Asked {
    done: Option<u64>,
    /// Walk the chain.
    #[serde(default)]
    verify: bool,
}

pub(crate) async fn show(
    State(site): State<Shared>,
    Extension(visit): Extension<Visit>,
    Path(case): Path<String>,
    Query(asked): Query<Asked>,
) -> Response {
    case_page(&site, &visit, Place::Journal, &case, |at, f| {
        let f = f.after(at, asked.done)?;
        if !asked.verify {
            return view(at, f);
        }
        let v = at.journal(f.words)?;
        let (f, holds) = match verify(at) {
            Ok(holds) => (f, Some(holds)),
            Err(trouble) => (f.with_trouble(&trouble), None),
        };
        render(&Page { f, v, holds })
    })
}

/// Walks the chain and the proofs: how many events hold, or the first that does not.
fn verify(at: &CaseContext<'_>) -> Answer<u64> {
    let report = at.workspace.store().verify()?;
    match report.problems.first() {
        None => Ok(report.events),
        Some(problem) => Err(Trouble::with("vault-damaged", problem.file.clone())),
    }
}

/// Where a command was given, so that the person comes back there.
fn back(case: &str, typed: &Typed, done: Option<u64>) -> Redirect {
    let wanted = typed.text("page");
    let plain = wanted
        .chars()
        .all(|c| c.is_ascii_alphanumeric() || "/-_".contains(c))
        && !wanted.starts_with('/');
    let page = if plain && !wanted.is_empty() {
        wanted.as_str()
    } else {
        "journal"
    };
    let query = done.map(|seq| format!("?done={seq}")).unwrap_or_default();
    Redirect::to(&format!("/c/{case}/{page}{query}"))
}

pub(crate) async fn undo(
    State(site): State<Shared>,
    Extension(visit): Extension<Visit>,
    Path(case): Path<String>,
    typed: Typed,
) -> Response {
    finish(&site, &visit, &case, &typed, undoing)
}

fn undoing(typed: &Typed) -> Result<Command> {
    Ok(Command::Undo {
        seq: Some(typed.value("seq", text::whole)?),
    })
}

pub(crate) async fn tick(
    State(site): State<Shared>,
    Extension(visit): Extension<Visit>,
    Path(case): Path<String>,
    typed: Typed,
) -> Response {
    finish(&site, &visit, &case, &typed, ticking)
}

fn ticking(typed: &Typed) -> Result<Command> {
    Ok(Command::FinishTask {
        task: typed.text("task"),
        on: None,
    })
}

pub(crate) async fn skip(
    State(site): State<Shared>,
    Extension(visit): Extension<Visit>,
    Path(case): Path<String>,
    typed: Typed,
) -> Response {
    finish(&site, &visit, &case, &typed, skipping)
}

fn skipping(typed: &Typed) -> Result<Command> {
    Ok(Command::SkipTask {
        task: typed.text("task"),
        reason: typed.text("reason"),
    })
}

pub(crate) fn remark(typed: &Typed) -> Result<Command> {
    Ok(Command::Note {
        text: typed.text("note"),
    })
}

fn finish(site: &Site, visit: &Visit, case: &str, typed: &Typed, read: Read) -> Response {
    match execute(site, case, typed, read(typed)) {
        Ok(done) => back(case, typed, done.seq).into_response(),
        Err(trouble) => sorry(site, visit, Place::Journal, &trouble),
    }
}

/// For a page in another tab: whether it is old.
pub(crate) async fn revision(State(site): State<Shared>, Path(case): Path<String>) -> Response {
    match site.with_case(&case, |at| Ok(at.revision())) {
        Ok(revision) => revision.to_string().into_response(),
        Err(_) => StatusCode::NOT_FOUND.into_response(),
    }
}
