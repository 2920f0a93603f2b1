//! Exhibits: proofs kept, each with its hash and time.

use crate::frame::{Frame, Place, Visit};
use crate::guard::limits::EXHIBIT;
use crate::pages::taken::{foreign_form, one_file};
use crate::pages::{download, render, sorry};
use crate::site::{Shared, Site};
use askama::Template;
use axum::extract::{Extension, Multipart, Path, State};
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse as _, Redirect, Response};
use ringoff_model::one_line;
use ringoff_view::case::{Answer, CaseContext, ExhibitsView, File, Trouble, trouble};
use ringoff_workspace::Proof;
use ringoff_workspace::case::{CaseId, ExhibitKind};
use std::io::Cursor;

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
    let proof = Proof {
        name: one_line(&sent.name, 120),
        kind: kind_named(&sent.kind),
        note: None,
        anyway: sent.anyway,
    };
    let kept = keep(&site, &case, proof, bytes);
    match kept {
        Ok(seq) => Redirect::to(&format!("/c/{case}/exhibits?done={seq}")).into_response(),
        Err(trouble) => sorry(&site, &visit, Place::Exhibits, &trouble),
    }
}

fn kind_named(name: &str) -> ExhibitKind {
    let named = ExhibitKind::ALL.into_iter().find(|k| k.name() == name);
    named.unwrap_or(ExhibitKind::Other)
}

fn keep(site: &Site, case: &str, proof: Proof, bytes: Vec<u8>) -> Answer<u64> {
    let (id, now) = (CaseId(case.to_owned()), site.platform.now());
    let size = bytes.len() as u64;
    site.with(|open| {
        let from = (&mut Cursor::new(bytes), size);
        let kept = open.workspace.attach_from(&id, from, proof, &now);
        kept.map_err(trouble)
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
