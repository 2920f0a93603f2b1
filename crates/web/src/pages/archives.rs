//! Archives: dropping them, watching them being read, what was recognized and what was not.

use crate::form::Typed;
use crate::frame::{Frame, Place, Visit};
use crate::guard::limits::{ARCHIVE, FORM_TIME, PIECE_TIME};
use crate::guard::refuse;
use crate::jobs::{self, JobState};
use crate::office::{Answer, Imported, Trouble};
use crate::pages::shown::sorry;
use crate::pages::{page, render};
use crate::secret::same;
use crate::site::Shared;
use askama::Template;
use axum::body::{Body, Bytes};
use axum::extract::{Extension, Multipart, Path, Query, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::sse::{Event, Sse};
use axum::response::{IntoResponse as _, Redirect, Response};
use futures_util::{Stream, StreamExt as _, stream};
use serde::Deserialize;
use std::convert::Infallible;
use std::path::Path as FilePath;
use std::time::Duration;
use tokio::io::AsyncWriteExt as _;

/// Time between two words of progress.
const BEAT: Duration = Duration::from_millis(100);

/// Ways to an export, and how many sentences tell each.
pub(crate) const HOWTO: &[(&str, usize)] = &[
    ("android", 3),
    ("iphone", 1),
    ("gmail", 2),
    ("outlook", 1),
    ("passwords", 2),
    ("contacts", 1),
    ("bank", 1),
];

#[derive(Template)]
#[template(path = "archives.html")]
struct Page<'a> {
    f: Frame<'a>,
    v: Imported,
    job: Option<JobState>,
    bars: Vec<Bar>,
    years: Vec<(String, String)>,
    first: String,
    last: String,
}

/// A month of the coverage picture, in percent.
struct Bar {
    x: String,
    width: String,
    y: u32,
    height: u32,
    said: String,
}

pub(crate) async fn show(
    State(site): State<Shared>,
    Extension(visit): Extension<Visit>,
    Path(case): Path<String>,
) -> Response {
    let job = site.jobs.state(&case);
    page(site, visit, Place::Archives, move |office, f| {
        let f = f.of_case(office, &case)?;
        let v = office.imported(&case, f.words)?;
        let (bars, years) = coverage(&v, &f);
        let month = |m: Option<&(i32, u32)>| m.map(|(m, _)| f.words.month(*m)).unwrap_or_default();
        let (first, last) = (
            month(v.coverage.months.first()),
            month(v.coverage.months.last()),
        );
        render(&Page {
            f,
            v,
            job,
            bars,
            years,
            first,
            last,
        })
    })
    .await
}

/// The bars, and the place and name of each January.
fn coverage(v: &Imported, f: &Frame<'_>) -> (Vec<Bar>, Vec<(String, String)>) {
    const HEIGHT: f64 = 44.0;
    let months = &v.coverage.months;
    let (Some((first, _)), Some((last, _))) = (months.first(), months.last()) else {
        return Default::default();
    };
    let span = f64::from(last - first + 1);
    let most = months.iter().map(|(_, n)| *n).max().unwrap_or(1).max(1);
    let at = |month: i32| format!("{:.2}%", f64::from(month - first) / span * 100.0);
    let bars = months.iter().filter(|(_, n)| *n > 0).map(|(month, count)| {
        // By the square root: a month of two hundred must not hide a month of one.
        let height = (((f64::from(*count) / f64::from(most)).sqrt() * HEIGHT) as u32).max(3);
        Bar {
            x: at(*month),
            width: format!("{:.2}%", 80.0 / span),
            y: HEIGHT as u32 - height,
            height,
            said: format!("{}: {}", f.words.month(*month), count),
        }
    });
    let every = (span / 12.0 / 6.0).ceil().max(1.0) as i32;
    let years = (*first..=*last)
        .filter(|m| {
            m.rem_euclid(12) == 0
                && m.div_euclid(12) % every == 0
                && f64::from(m - first) / span < 0.92
        })
        .map(|m| (at(m), m.div_euclid(12).to_string()));
    (bars.collect(), years.collect())
}

#[derive(Debug, Default, Deserialize)]
pub(crate) struct Named {
    #[serde(default)]
    name: String,
}

/// One file, as the page's script sends it: the body is the file.
pub(crate) async fn file(
    State(site): State<Shared>,
    Extension(visit): Extension<Visit>,
    Path(case): Path<String>,
    Query(named): Query<Named>,
    headers: HeaderMap,
    body: Body,
) -> Response {
    let form = headers.get("x-ringoff-form").and_then(|v| v.to_str().ok());
    if !form.is_some_and(|form| same(form, &visit.form)) {
        return refuse(
            StatusCode::FORBIDDEN,
            "Not sent by a page of this session.\n",
        );
    }
    let kept = match site.jobs.place(&case, &named.name) {
        Ok(path) => keep(body.into_data_stream(), &path, ARCHIVE).await,
        Err(trouble) => Err(trouble),
    };
    match kept {
        Ok(()) => StatusCode::NO_CONTENT.into_response(),
        Err(trouble) if trouble.key == "upload-large" => {
            StatusCode::PAYLOAD_TOO_LARGE.into_response()
        }
        Err(trouble) => (StatusCode::UNPROCESSABLE_ENTITY, trouble.key).into_response(),
    }
}

/// Writes a stream into a file, piece by piece, within size and time. A file cut short does not stay.
pub(crate) async fn keep<E: std::fmt::Display>(
    mut pieces: impl Stream<Item = Result<Bytes, E>> + Unpin,
    path: &FilePath,
    most: u64,
) -> Answer<()> {
    let kept = async {
        let failed = |error: std::io::Error| Trouble::with("upload-write", error.to_string());
        let mut file = tokio::fs::File::create(path).await.map_err(failed)?;
        let mut size = 0;
        loop {
            let piece = tokio::time::timeout(PIECE_TIME, pieces.next()).await;
            let Some(piece) = piece.map_err(|_| Trouble::of("upload-slow"))? else {
                return file.flush().await.map_err(failed);
            };
            let piece = piece.map_err(|error| Trouble::with("upload-cut", error.to_string()))?;
            size += piece.len() as u64;
            if size > most {
                return Err(Trouble::with("upload-large", most.to_string()));
            }
            file.write_all(&piece).await.map_err(failed)?;
        }
    };
    let kept = kept.await;
    if kept.is_err() {
        let _ = tokio::fs::remove_file(path).await;
    }
    kept
}

/// Files by a plain form, without script.
pub(crate) async fn form(
    State(site): State<Shared>,
    Extension(visit): Extension<Visit>,
    Path(case): Path<String>,
    parts: Multipart,
) -> Response {
    let read = async {
        collect(&site, &visit, &case, parts).await?;
        jobs::read(&site, case.clone(), site.jobs.take(&case), None)
    };
    match read.await {
        Ok(()) => Redirect::to(&format!("/c/{case}/archives")).into_response(),
        Err(trouble) => sorry(&site, &visit, Place::Archives, &trouble),
    }
}

async fn collect(site: &Shared, visit: &Visit, case: &str, mut parts: Multipart) -> Answer<()> {
    let cut = |error: axum::extract::multipart::MultipartError| {
        Trouble::with("upload-cut", error.to_string())
    };
    let mut allowed = false;
    loop {
        let part = tokio::time::timeout(FORM_TIME, parts.next_field()).await;
        let Some(field) = part.map_err(|_| Trouble::of("upload-slow"))?.map_err(cut)? else {
            return Ok(());
        };
        if field.name() == Some("form") {
            allowed = same(&field.text().await.map_err(cut)?, &visit.form);
            continue;
        }
        if !allowed {
            return Err(Trouble::of("upload-refused"));
        }
        let name = field.file_name().unwrap_or_default().to_owned();
        if !name.is_empty() {
            let path = site.jobs.place(case, &name)?;
            keep(field, &path, ARCHIVE).await?;
        }
    }
}

/// All files are there: read them.
pub(crate) async fn read(
    State(site): State<Shared>,
    Extension(visit): Extension<Visit>,
    Path(case): Path<String>,
    _: Typed,
) -> Response {
    let batch = site.jobs.take(&case);
    begun(
        &site,
        &visit,
        &case,
        jobs::read(&site, case.clone(), batch, None),
    )
}

/// What was stopped is read again, from its beginning.
pub(crate) async fn again(
    State(site): State<Shared>,
    Extension(visit): Extension<Visit>,
    Path(case): Path<String>,
    _: Typed,
) -> Response {
    let batch = site.jobs.take_stopped(&case);
    let begin = jobs::read(&site, case.clone(), batch, None);
    begun(&site, &visit, &case, begin)
}

/// What was stopped is forgotten.
pub(crate) async fn forget(
    State(site): State<Shared>,
    Path(case): Path<String>,
    _: Typed,
) -> Redirect {
    site.jobs.forget(&case);
    Redirect::to(&format!("/c/{case}/archives"))
}

pub(crate) async fn sample(
    State(site): State<Shared>,
    Extension(visit): Extension<Visit>,
    Path(case): Path<String>,
    _: Typed,
) -> Response {
    let begin = match site.at_desk(|office| office.sample_archives()).await {
        Ok(upload) => jobs::read(&site, case.clone(), None, Some(upload)),
        Err(trouble) => Err(trouble),
    };
    begun(&site, &visit, &case, begin)
}

fn begun(site: &Shared, visit: &Visit, case: &str, begin: Answer<()>) -> Response {
    match begin {
        Ok(()) => Redirect::to(&format!("/c/{case}/archives")).into_response(),
        Err(trouble) => sorry(site, visit, Place::Archives, &trouble),
    }
}

pub(crate) async fn stop(
    State(site): State<Shared>,
    Path(case): Path<String>,
    _: Typed,
) -> Redirect {
    site.jobs.stop(&case);
    // An upload that is not read goes with it.
    drop(site.jobs.take(&case));
    Redirect::to(&format!("/c/{case}/archives"))
}

/// How far the reading is, as it goes on.
pub(crate) async fn progress(State(site): State<Shared>, Path(case): Path<String>) -> Response {
    let Some(watch) = site.jobs.watch(&case) else {
        return StatusCode::NO_CONTENT.into_response();
    };
    let words = stream::unfold(Some((watch, true)), |state| async move {
        let (mut watch, first) = state?;
        if !first {
            tokio::time::sleep(BEAT).await;
            let over = watch.borrow().phase != "reading";
            if !over && watch.changed().await.is_err() {
                return None;
            }
        }
        let now = watch.borrow_and_update().clone();
        let event = Event::default().json_data(&now).unwrap_or_default();
        let rest = (now.phase == "reading").then_some((watch, false));
        Some((Ok::<_, Infallible>(event), rest))
    });
    Sse::new(words).into_response()
}

impl Page<'_> {
    fn reading(&self) -> bool {
        self.job.as_ref().is_some_and(|j| j.phase == "reading")
    }
}
