//! Exhibits: proofs kept, each with its hash and time.

use crate::frame::{Frame, Place, Visit};
use crate::guard::limits::EXHIBIT;
use crate::pages::taken::{Sent, foreign_form, one_file};
use crate::pages::{download, render, sorry};
use crate::site::Shared;
use askama::Template;
use axum::extract::{Extension, Multipart, Path, State};
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse as _, Redirect, Response};
use ringoff_model::one_line;
use ringoff_view::case::{Answer, CaseContext, ExhibitsView, File, Trouble};
use ringoff_workspace::case::ExhibitKind;
use ringoff_workspace::{Command, Proof, ProofFile, Result, text};

/// Characters of a file's name that are kept.
const NAME: usize = 120;

#[derive(Template)]
#[template(path = "exhibits.html")]
struct Page<'a> {
    f: Frame<'a>,
    v: ExhibitsView,
}

pub(crate) fn view(at: &CaseContext<'_>, f: Frame<'_>) -> Answer<String> {
    let v = at.exhibits(f.words);
    render(&Page { f, v })
}

pub(crate) async fn add(
    State(site): State<Shared>,
    Extension(visit): Extension<Visit>,
    Path(case): Path<String>,
    parts: Multipart,
) -> Response {
    // In memory: a proof need not lie in the clear on a disk on its way into the vault.
    let mut bytes = Vec::new();
    let take = |piece: &[u8]| {
        bytes.extend_from_slice(piece);
        Ok(())
    };
    let sent = match one_file(&visit, parts, EXHIBIT, take).await {
        Ok(Some(sent)) => sent,
        Ok(None) => return foreign_form(),
        Err(trouble) => return sorry(&site, &visit, Place::Exhibits, &trouble),
    };
    let done = match proof(&sent, bytes) {
        Ok(command) => site.execute(&case, command),
        Err(error) => Err(error.into()),
    };
    match done {
        Ok(done) => {
            let query = done.seq.map(|seq| format!("?done={seq}"));
            let query = query.unwrap_or_default();
            Redirect::to(&format!("/c/{case}/exhibits{query}")).into_response()
        }
        Err(trouble) => sorry(&site, &visit, Place::Exhibits, &trouble),
    }
}

fn proof(sent: &Sent, bytes: Vec<u8>) -> Result<Command> {
    let kind = match sent.kind.as_str() {
        "" => ExhibitKind::Other,
        kind => text::named("kind", kind)?,
    };
    Ok(Command::Attach {
        file: ProofFile::Bytes(bytes),
        proof: Proof {
            name: one_line(&sent.name, NAME),
            kind,
            note: None,
            anyway: sent.anyway,
        },
    })
}

fn kept(at: &CaseContext<'_>, id: &str) -> Answer<File> {
    let (exhibit, bytes) = at
        .workspace
        .exhibit(&at.id, id)
        .map_err(|_| Trouble::of("exhibit-unknown"))?;
    Ok(File {
        name: exhibit.name,
        mime: "application/octet-stream",
        bytes,
    })
}

pub(crate) async fn one(
    State(site): State<Shared>,
    Extension(visit): Extension<Visit>,
    Path((case, id)): Path<(String, String)>,
) -> Response {
    match site.with_case(&case, |at| kept(at, &id)) {
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
