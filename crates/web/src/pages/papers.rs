//! Papers: letters, sheets, the calendar, the bundle of evidence.

use crate::form::Typed;
use crate::frame::{Frame, Place, Visit};
use crate::pages::{case_page, download, execute, render, sorry, unprocessed};
use crate::site::{Shared, Site};
use askama::Template;
use axum::extract::{Extension, Path, Query, State};
use axum::response::{IntoResponse as _, Redirect, Response};
use ringoff_view::case::{Answer, CaseContext, Download, File, LetterView, PapersView, Trouble};
use ringoff_workspace::{Command, Result, text};
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

pub(crate) fn view(at: &CaseContext<'_>, f: Frame<'_>) -> Answer<String> {
    let v = at.papers(f.words);
    render(&Page { f, v })
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
    letter_page(&site, &visit, &case, &kind, asked)
}

/// How a letter is to be shown.
#[derive(Default)]
struct Asked {
    lang: String,
    filled: Vec<(String, String)>,
    done: Option<u64>,
    trouble: Option<Trouble>,
}

fn letter_page(site: &Site, visit: &Visit, case: &str, kind: &str, asked: Asked) -> Response {
    let failed = asked.trouble.is_some();
    let response = case_page(site, visit, Place::Papers, case, |at, f| {
        let mut f = f.after(at, asked.done)?;
        if let Some(trouble) = &asked.trouble {
            f = f.with_trouble(trouble);
        }
        let v = at.letter(kind, &asked.lang, &asked.filled, f.words)?;
        render(&LetterPage { f, v })
    });
    match failed {
        true => unprocessed(response),
        false => response,
    }
}

/// The letter was sent or handed over.
pub(crate) async fn letter_sent(
    State(site): State<Shared>,
    Extension(visit): Extension<Visit>,
    Path((case, kind)): Path<(String, String)>,
    typed: Typed,
) -> Response {
    let done = execute(&site, &case, &typed, sent(&kind, &typed));
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
            letter_page(&site, &visit, &case, &kind, Asked { trouble, ..asked })
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
    // What is said of the person is asked once; the other letters have it, too.
    let details = Command::KeepDetails {
        fields: filled.clone(),
    };
    if let Err(trouble) = execute(&site, &case, &typed, Ok(details)) {
        let trouble = Some(trouble);
        let asked = Asked {
            lang,
            filled,
            done: None,
            trouble,
        };
        return letter_page(&site, &visit, &case, &kind, asked);
    }
    let paper = match typed.text("as").as_str() {
        "pdf" => Download::LetterPdf { kind, lang, filled },
        "text" => Download::LetterText { kind, lang, filled },
        _ => {
            let asked = Asked {
                lang,
                filled,
                ..Asked::default()
            };
            return letter_page(&site, &visit, &case, &kind, asked);
        }
    };
    take(&site, &visit, &case, &paper)
}

pub(crate) async fn file(
    State(site): State<Shared>,
    Extension(visit): Extension<Visit>,
    Path((case, what)): Path<(String, String)>,
    Query(wanted): Query<Wanted>,
) -> Response {
    let paper = match what.as_str() {
        "calendar" => Download::Calendar {
            private: wanted.private,
        },
        "bundle" => Download::Bundle,
        "operator-data" => Download::OperatorData,
        _ => Download::Sheet(what),
    };
    take(&site, &visit, &case, &paper)
}

fn take(site: &Site, visit: &Visit, case: &str, paper: &Download) -> Response {
    match made(site, visit, case, paper) {
        Ok(file) => download(file, true),
        Err(trouble) => sorry(site, visit, Place::Papers, &trouble),
    }
}

/// The file. That a letter was made is noted.
fn made(site: &Site, visit: &Visit, case: &str, paper: &Download) -> Answer<File> {
    let words = site.words(visit.lang);
    let (file, made) = site.with_case(case, |at| {
        Ok((at.paper(paper, words)?, at.letter_of(paper, words)))
    })?;
    if let Some((letter, lang)) = made {
        let pdf = matches!(paper, Download::LetterPdf { .. });
        let sha256 = pdf.then(|| ringoff_workspace::sha256(&file.bytes));
        let note = Command::NoteLetterMade {
            letter,
            lang,
            sha256,
        };
        site.execute(case, note)?;
    }
    Ok(file)
}

impl LetterPage<'_> {
    fn lang(&self) -> &str {
        &self.v.text.lang
    }
}
