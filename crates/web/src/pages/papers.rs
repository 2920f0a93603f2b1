//! Papers: letters, sheets, the calendar, the bundle of evidence.

use crate::form::Typed;
use crate::frame::{Frame, Place, Visit};
use crate::office::{Answer, Command, LetterView, Office, Paper, PapersView, Trouble};
use crate::pages::shown::{execute, sorry};
use crate::pages::{Came, download, page, render};
use crate::site::Shared;
use askama::Template;
use axum::extract::{Extension, Path, Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Redirect, Response};
use ringoff_workspace::{Result, text};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "papers.html")]
struct Page<'a> {
    f: Frame<'a>,
    v: PapersView,
}

#[derive(Template)]
#[template(path = "letter.html")]
struct LetterPage<'a> {
    f: Frame<'a>,
    v: LetterView,
}

fn view(office: &dyn Office, case: &str, f: Frame<'_>) -> Answer<String> {
    let v = office.papers(case, f.words)?;
    render(&Page { f, v })
}

pub(crate) async fn show(
    State(site): State<Shared>,
    Extension(visit): Extension<Visit>,
    Path(case): Path<String>,
    Query(came): Query<Came>,
) -> Response {
    crate::pages::show(site, visit, Place::Papers, case, came, view).await
}

/// What a link to a letter or a file carries.
#[derive(Debug, Default, Deserialize)]
pub(crate) struct Wanted {
    #[serde(default)]
    lang: String,
    #[serde(default)]
    private: bool,
    done: Option<u64>,
}

pub(crate) async fn letter(
    State(site): State<Shared>,
    Extension(visit): Extension<Visit>,
    Path((case, kind)): Path<(String, String)>,
    Query(wanted): Query<Wanted>,
) -> Response {
    let asked = Asked {
        lang: wanted.lang,
        done: wanted.done,
        ..Asked::default()
    };
    letter_page(site, visit, case, kind, asked).await
}

/// How a letter is to be shown.
#[derive(Default)]
struct Asked {
    lang: String,
    filled: Vec<(String, String)>,
    done: Option<u64>,
    trouble: Option<Trouble>,
}

async fn letter_page(
    site: Shared,
    visit: Visit,
    case: String,
    kind: String,
    asked: Asked,
) -> Response {
    let failed = asked.trouble.is_some();
    let mut response = page(site, visit, Place::Papers, move |office, f| {
        let mut f = f.of_case(office, &case)?;
        f.done = asked.done;
        if let Some(trouble) = &asked.trouble {
            f = f.with_trouble(trouble);
        }
        let v = office.letter(&case, &kind, &asked.lang, &asked.filled, f.words)?;
        render(&LetterPage { f, v })
    })
    .await;
    if failed && response.status() == StatusCode::OK {
        *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    }
    response
}

/// The letter was sent or handed over.
pub(crate) async fn letter_sent(
    State(site): State<Shared>,
    Extension(visit): Extension<Visit>,
    Path((case, kind)): Path<(String, String)>,
    typed: Typed,
) -> Response {
    let done = execute(&site, &case, &typed, sent(&kind, &typed)).await;
    let asked = Asked {
        lang: typed.text("letter-lang"),
        ..Asked::default()
    };
    match done {
        Ok(done) => {
            let done = done.seq.map(|seq| format!("?done={seq}"));
            let done = done.unwrap_or_default();
            Redirect::to(&format!("/c/{case}/papers/letter/{kind}{done}")).into_response()
        }
        Err(trouble) => {
            let trouble = Some(trouble);
            letter_page(site, visit, case, kind, Asked { trouble, ..asked }).await
        }
    }
}

fn sent(kind: &str, typed: &Typed) -> Result<Command> {
    Ok(Command::NoteLetterSent {
        letter: text::letter("letter", kind)?,
        channel: typed.value("sent-channel", text::named)?,
        on: Some(typed.value("sent-day", text::day)?),
        answer_due: typed.optional("answer-by", text::day)?,
    })
}

/// The open fields filled in: shown again, or taken away as PDF or text.
pub(crate) async fn letter_filled(
    State(site): State<Shared>,
    Extension(visit): Extension<Visit>,
    Path((case, kind)): Path<(String, String)>,
    typed: Typed,
) -> Response {
    let (lang, filled) = (typed.text("letter-lang"), typed.beginning("fill-"));
    let paper = match typed.text("as").as_str() {
        "pdf" => Paper::LetterPdf { kind, lang, filled },
        "text" => Paper::LetterText { kind, lang, filled },
        _ => {
            let asked = Asked {
                lang,
                filled,
                ..Asked::default()
            };
            return letter_page(site, visit, case, kind, asked).await;
        }
    };
    take(site, visit, case, paper).await
}

pub(crate) async fn file(
    State(site): State<Shared>,
    Extension(visit): Extension<Visit>,
    Path((case, what)): Path<(String, String)>,
    Query(wanted): Query<Wanted>,
) -> Response {
    let paper = match what.as_str() {
        "calendar" => Paper::Calendar {
            private: wanted.private,
        },
        "bundle" => Paper::Bundle,
        "operator-data" => Paper::OperatorData,
        _ => Paper::Sheet(what),
    };
    take(site, visit, case, paper).await
}

async fn take(site: Shared, visit: Visit, case: String, paper: Paper) -> Response {
    let (at, lang) = (site.clone(), visit.lang);
    let file = site
        .at_desk(move |office| office.paper(&case, &paper, at.words(lang)))
        .await;
    match file {
        Ok(file) => download(file, true),
        Err(trouble) => sorry(&site, &visit, Place::Papers, &trouble),
    }
}

impl LetterPage<'_> {
    fn lang(&self) -> &str {
        &self.v.text.lang
    }
}
