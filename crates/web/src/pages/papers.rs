//! Papers: letters, sheets, the calendar, the bundle of evidence.

use crate::form::Typed;
use crate::frame::{Frame, Place, Visit};
use crate::office::{Answer, LetterView, Office, Paper, PapersView};
use crate::pages::shown::sorry;
use crate::pages::{Came, download, page, render};
use crate::site::Shared;
use askama::Template;
use axum::extract::{Extension, Path, Query, State};
use axum::response::Response;
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
}

pub(crate) async fn letter(
    State(site): State<Shared>,
    Extension(visit): Extension<Visit>,
    Path((case, kind)): Path<(String, String)>,
    Query(wanted): Query<Wanted>,
) -> Response {
    letter_page(site, visit, case, kind, wanted.lang, Vec::new()).await
}

async fn letter_page(
    site: Shared,
    visit: Visit,
    case: String,
    kind: String,
    lang: String,
    filled: Vec<(String, String)>,
) -> Response {
    page(site, visit, Place::Papers, move |office, f| {
        let f = f.of_case(office, &case)?;
        let v = office.letter(&case, &kind, &lang, &filled, f.words)?;
        render(&LetterPage { f, v })
    })
    .await
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
        _ => return letter_page(site, visit, case, kind, lang, filled).await,
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
