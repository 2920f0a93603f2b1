//! The one file of a form: taken in piece by piece, within its limits, into a private temporary folder.

use crate::frame::Visit;
use crate::guard::limits::FORM_TIME;
use crate::guard::refuse;
use crate::jobs::Batch;
use crate::office::{Answer, Trouble};
use crate::pages::archives::keep;
use crate::secret::same;
use axum::extract::Multipart;
use axum::extract::multipart::MultipartError;
use axum::http::StatusCode;
use axum::response::Response;
use std::path::PathBuf;

/// A file that was taken in. It is deleted with this.
pub(crate) struct Taken {
    pub path: PathBuf,
    /// The name it came under: untrusted text.
    pub name: String,
    /// The form's field `kind`, where it stands before the file.
    pub kind: String,
    /// The form's field `anyway`, ticked.
    pub anyway: bool,
    _batch: Batch,
}

/// Reads a form whose last field is `file`; `None` where the form is not one of this session.
pub(crate) async fn one_file(
    visit: &Visit,
    mut parts: Multipart,
    most: u64,
) -> Answer<Option<Taken>> {
    let cut = |error: MultipartError| Trouble::with("upload-cut", error.to_string());
    let mut allowed = false;
    let mut kind = String::new();
    let mut anyway = false;
    loop {
        let part = tokio::time::timeout(FORM_TIME, parts.next_field()).await;
        let Some(field) = part.map_err(|_| Trouble::of("upload-slow"))?.map_err(cut)? else {
            return Err(Trouble::at("upload-none", "file", ""));
        };
        match field.name() {
            Some("form") => allowed = same(&field.text().await.map_err(cut)?, &visit.form),
            Some("kind") => kind = field.text().await.map_err(cut)?.chars().take(40).collect(),
            Some("anyway") => anyway = field.text().await.map_err(cut)? == "yes",
            Some("file") if allowed => {
                let name = field.file_name().unwrap_or_default().to_owned();
                if name.is_empty() {
                    return Err(Trouble::at("upload-none", "file", ""));
                }
                let mut batch = Batch::new()
                    .map_err(|error| Trouble::with("upload-write", error.to_string()))?;
                let path = batch.place(&name)?;
                keep(field, &path, most).await?;
                return Ok(Some(Taken {
                    path,
                    name,
                    kind,
                    anyway,
                    _batch: batch,
                }));
            }
            _ => return Ok(None),
        }
    }
}

/// The answer to a form that is not one of this session.
pub(crate) fn foreign_form() -> Response {
    refuse(
        StatusCode::FORBIDDEN,
        "The form is not one of this session.\n",
    )
}
