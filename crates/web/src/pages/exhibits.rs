//! Exhibits: proofs kept, each with its hash and time.

use crate::frame::{Frame, Place, Visit};
use crate::guard::limits::EXHIBIT;
use crate::office::{Answer, Command, ExhibitsView, Office};
use crate::pages::shown::sorry;
use crate::pages::taken::{Taken, foreign_form, one_file};
use crate::pages::{Came, download, render};
use crate::site::Shared;
use askama::Template;
use axum::extract::{Extension, Multipart, Path, Query, State};
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse as _, Redirect, Response};
use ringoff_model::one_line;
use ringoff_workspace::case::ExhibitKind;
use ringoff_workspace::{Proof, Result, text};

/// Characters of a file's name that are kept.
const NAME: usize = 120;

#[derive(Template)]
#[template(path = "exhibits.html")]
struct Page<'a> {
    f: Frame<'a>,
    v: ExhibitsView,
}

fn view(office: &dyn Office, case: &str, f: Frame<'_>) -> Answer<String> {
    let v = office.exhibits(case, f.words)?;
    render(&Page { f, v })
}

pub(crate) async fn show(
    State(site): State<Shared>,
    Extension(visit): Extension<Visit>,
    Path(case): Path<String>,
    Query(came): Query<Came>,
) -> Response {
    crate::pages::show(site, visit, Place::Exhibits, case, came, view).await
}

pub(crate) async fn add(
    State(site): State<Shared>,
    Extension(visit): Extension<Visit>,
    Path(case): Path<String>,
    parts: Multipart,
) -> Response {
    let taken = match one_file(&visit, parts, EXHIBIT).await {
        Ok(Some(taken)) => taken,
        Ok(None) => return foreign_form(),
        Err(trouble) => return sorry(&site, &visit, Place::Exhibits, &trouble),
    };
    let command = match proof(&taken) {
        Ok(command) => command,
        Err(error) => return sorry(&site, &visit, Place::Exhibits, &error.into()),
    };
    let at = case.clone();
    let done = site
        .at_desk(move |office| {
            let done = office.act(&at, command);
            // The file is read until here.
            drop(taken);
            done
        })
        .await;
    match done {
        Ok(done) => {
            let query = done.seq.map(|seq| format!("?done={seq}"));
            let query = query.unwrap_or_default();
            Redirect::to(&format!("/c/{case}/exhibits{query}")).into_response()
        }
        Err(trouble) => sorry(&site, &visit, Place::Exhibits, &trouble),
    }
}

fn proof(taken: &Taken) -> Result<Command> {
    let kind = match taken.kind.as_str() {
        "" => ExhibitKind::Other,
        kind => text::named("kind", kind)?,
    };
    Ok(Command::Attach {
        file: taken.path.clone(),
        proof: Proof {
            name: one_line(&taken.name, NAME),
            anyway: taken.anyway,
            ..Proof::of(&taken.path, kind)
        },
    })
}

pub(crate) async fn one(
    State(site): State<Shared>,
    Extension(visit): Extension<Visit>,
    Path((case, id)): Path<(String, String)>,
) -> Response {
    match site.at_desk(move |office| office.exhibit(&case, &id)).await {
        Ok(mut file) => {
            // Only what is a picture by its bytes is shown; all else is handed over.
            let picture = picture(&file.bytes);
            file.mime = picture.unwrap_or("application/octet-stream");
            let mut response = download(file, picture.is_none());
            let sandbox = HeaderValue::from_static("default-src 'none'; sandbox");
            response
                .headers_mut()
                .insert(header::CONTENT_SECURITY_POLICY, sandbox);
            response
        }
        Err(trouble) => sorry(&site, &visit, Place::Exhibits, &trouble),
    }
}

/// The media type of a picture that browsers show, by its first bytes.
pub(crate) fn picture(bytes: &[u8]) -> Option<&'static str> {
    match bytes {
        [0x89, b'P', b'N', b'G', ..] => Some("image/png"),
        [0xff, 0xd8, 0xff, ..] => Some("image/jpeg"),
        [b'G', b'I', b'F', b'8', ..] => Some("image/gif"),
        [
            b'R',
            b'I',
            b'F',
            b'F',
            _,
            _,
            _,
            _,
            b'W',
            b'E',
            b'B',
            b'P',
            ..,
        ] => Some("image/webp"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a14_only_pictures_by_their_bytes_are_shown() {
        assert_eq!(picture(&[0xff, 0xd8, 0xff, 0xe0]), Some("image/jpeg"));
        for bytes in [
            b"<svg onload=alert(1)>".as_slice(),
            b"<html>",
            b"%PDF-1.7",
            b"",
        ] {
            assert_eq!(picture(bytes), None);
        }
    }
}
