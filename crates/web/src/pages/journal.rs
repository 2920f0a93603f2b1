//! Journal: what happened, undoing, verifying; and the small commands that belong to every page.

use crate::form::Typed;
use crate::frame::{Frame, Place, Visit};
use crate::office::{Answer, Command, JournalView, Office};
use crate::pages::shown::{Read, execute, sorry};
use crate::pages::{done_or_again, page, render};
use crate::site::Shared;
use askama::Template;
use axum::extract::{Extension, Path, Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Redirect, Response};
use ringoff_workspace::{Result, text};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "journal.html")]
struct Page<'a> {
    f: Frame<'a>,
    v: JournalView,
    /// Events that hold, after verifying.
    holds: Option<u64>,
}

fn view(office: &dyn Office, case: &str, f: Frame<'_>) -> Answer<String> {
    let v = office.journal(case, f.words)?;
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
    page(site, visit, Place::Journal, move |office, f| {
        let mut f = f.of_case(office, &case)?;
        f.done = asked.done;
        if !asked.verify {
            return view(office, &case, f);
        }
        let v = office.journal(&case, f.words)?;
        let (f, holds) = match office.verify(&case) {
            Ok(holds) => (f, Some(holds)),
            Err(trouble) => (f.with_trouble(&trouble), None),
        };
        render(&Page { f, v, holds })
    })
    .await
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
    finish(site, visit, case, typed, undoing).await
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
    finish(site, visit, case, typed, ticking).await
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
    finish(site, visit, case, typed, skipping).await
}

fn skipping(typed: &Typed) -> Result<Command> {
    Ok(Command::SkipTask {
        task: typed.text("task"),
        reason: typed.text("reason"),
    })
}

pub(crate) async fn note(
    State(site): State<Shared>,
    Extension(visit): Extension<Visit>,
    Path(case): Path<String>,
    typed: Typed,
) -> Response {
    done_or_again(site, visit, (Place::Journal, case), typed, remark, view).await
}

fn remark(typed: &Typed) -> Result<Command> {
    Ok(Command::Note {
        text: typed.text("note"),
    })
}

async fn finish(site: Shared, visit: Visit, case: String, typed: Typed, read: Read) -> Response {
    match execute(&site, &case, &typed, read(&typed)).await {
        Ok(done) => back(&case, &typed, done.seq).into_response(),
        Err(trouble) => sorry(&site, &visit, Place::Journal, &trouble),
    }
}

/// For a page in another tab: whether it is old.
pub(crate) async fn revision(State(site): State<Shared>, Path(case): Path<String>) -> Response {
    match site.at_desk(move |office| office.revision(&case)).await {
        Ok(revision) => revision.to_string().into_response(),
        Err(_) => StatusCode::NOT_FOUND.into_response(),
    }
}
