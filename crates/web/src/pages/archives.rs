//! Archives: dropping them, watching them being read, what was recognized and what was not.

use crate::form::Typed;
use crate::frame::{Frame, Place, Visit};
use crate::guard::limits::ARCHIVE;
use crate::guard::refuse;
use crate::jobs::{JobState, Reading, Said};
use crate::pages::{Came, case_page, execute, line, render, sorry};
use crate::secret::same;
use crate::site::{Shared, Site};
use crate::upload::cut;
use askama::Template;
use axum::body::Body;
use axum::extract::multipart::MultipartError;
use axum::extract::{Extension, Multipart, Path, Query, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse as _, Redirect, Response};
use ringoff_readers::backup_files;
use ringoff_view::case::{Answer, ArchivesView, CaseContext, FileRead, Trouble};
use ringoff_view::format_name;
use ringoff_workspace::Locked;
use serde::Deserialize;

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
    v: ArchivesView,
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
    Query(came): Query<Came>,
) -> Response {
    let job = site.jobs.state(&case);
    case_page(&site, &visit, Place::Archives, &case, |at, f| {
        page(at, f.after(at, came.done)?, job)
    })
}

fn page(at: &CaseContext<'_>, f: Frame<'_>, job: Option<JobState>) -> Answer<String> {
    let mut v = at.archives(f.words);
    if let Some(job) = &job {
        let unread = job.unread.iter();
        let unread = unread.map(|archive| FileRead::of(archive, f.words));
        v.files.splice(..0, unread);
    }
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
}

/// Who serves the line, asked before statements are read.
pub(crate) async fn operator(
    State(site): State<Shared>,
    Extension(visit): Extension<Visit>,
    Path(case): Path<String>,
    typed: Typed,
) -> Response {
    match execute(&site, &case, &typed, line::facts(&typed)) {
        Ok(done) => {
            let done = done.seq.map(|seq| format!("?done={seq}"));
            let done = done.unwrap_or_default();
            Redirect::to(&format!("/c/{case}/archives{done}")).into_response()
        }
        Err(trouble) => sorry(&site, &visit, Place::Archives, &trouble),
    }
}

/// The bars, and the place and name of each January.
fn coverage(v: &ArchivesView, f: &Frame<'_>) -> (Vec<Bar>, Vec<(String, String)>) {
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
    let kept = match site.place(&case, &named.name) {
        Ok(file) => file.keep(body.into_data_stream(), ARCHIVE).await,
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

/// Files by a plain form, without script.
pub(crate) async fn form(
    State(site): State<Shared>,
    Extension(visit): Extension<Visit>,
    Path(case): Path<String>,
    parts: Multipart,
) -> Response {
    let begin = match collect(&site, &visit, &case, parts).await {
        Ok(()) => Reading::begin(&site, &case, site.jobs.take(&case)),
        Err(trouble) => Err(trouble),
    };
    begun(&site, &visit, &case, begin)
}

async fn collect(site: &Site, visit: &Visit, case: &str, mut parts: Multipart) -> Answer<()> {
    let cut = |error: MultipartError| cut(&error);
    let mut allowed = false;
    while let Some(field) = parts.next_field().await.map_err(cut)? {
        if field.name() == Some("form") {
            allowed = same(&field.text().await.map_err(cut)?, &visit.form);
            continue;
        }
        if !allowed {
            return Err(Trouble::of("upload-refused"));
        }
        let name = field.file_name().unwrap_or_default().to_owned();
        if !name.is_empty() {
            site.place(case, &name)?.keep(field, ARCHIVE).await?;
        }
    }
    Ok(())
}

/// All files are there: read them.
pub(crate) async fn read(
    State(site): State<Shared>,
    Extension(visit): Extension<Visit>,
    Path(case): Path<String>,
    _: Typed,
) -> Response {
    let begin = Reading::begin(&site, &case, site.jobs.take(&case));
    begun(&site, &visit, &case, begin)
}

/// What was stopped is read again, from its beginning.
pub(crate) async fn again(
    State(site): State<Shared>,
    Extension(visit): Extension<Visit>,
    Path(case): Path<String>,
    _: Typed,
) -> Response {
    let begin = Reading::begin(&site, &case, site.jobs.take_stopped(&case));
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
    let begin = Reading::begin_sample(&site, &case);
    begun(&site, &visit, &case, begin)
}

fn begun(site: &Site, visit: &Visit, case: &str, begin: Answer<()>) -> Response {
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

/// What the person says of the locked file that they are asked for.
pub(crate) async fn unlock(
    State(site): State<Shared>,
    Path(case): Path<String>,
    typed: Typed,
) -> Redirect {
    let said = match typed.has("pass-over") || !typed.has("passphrase") {
        true => Said::PassOver,
        false => Said::Passphrase(typed.secret("passphrase")),
    };
    site.jobs.say(&case, said);
    Redirect::to(&format!("/c/{case}/archives"))
}

/// How far the reading is. The page's script asks again and again.
pub(crate) async fn progress(
    State(site): State<Shared>,
    Extension(visit): Extension<Visit>,
    Path(case): Path<String>,
) -> Response {
    let mut state = site.jobs.state(&case);
    let words = site.words(visit.lang);
    let files = state.iter_mut().flat_map(|state| &mut state.files);
    for format in files.filter_map(|file| file.format.as_mut()) {
        *format = format_name(format, words);
    }
    match state.and_then(|state| serde_json::to_string(&state).ok()) {
        Some(state) => ([(header::CONTENT_TYPE, "application/json")], state).into_response(),
        None => StatusCode::NO_CONTENT.into_response(),
    }
}

impl Page<'_> {
    fn reading(&self) -> bool {
        self.job.as_ref().is_some_and(|j| j.phase == "reading")
    }

    /// The files of an iPhone's backup that are read, for the script that sends them.
    fn backup(&self) -> String {
        backup_files().collect::<Vec<_>>().join(" ")
    }

    fn locked(&self) -> Option<&Locked> {
        self.job.as_ref()?.locked.as_ref()
    }
}
