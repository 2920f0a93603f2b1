//! The one file of a form, behind the form's other fields.

use crate::frame::Visit;
use crate::guard::refuse;
use crate::secret::same;
use crate::upload::{cut, taken};
use axum::extract::Multipart;
use axum::extract::multipart::MultipartError;
use axum::http::StatusCode;
use axum::response::Response;
use ringoff_view::case::{Answer, Trouble};
use std::io;

/// What was sent with a file.
pub(crate) struct Sent {
    /// The name it came under: untrusted text.
    pub name: String,
    /// The form's field `kind`, where it stands before the file.
    pub kind: String,
    /// The form's field `anyway`, ticked.
    pub anyway: bool,
}

/// Reads a form whose last field is `file` and hands the file on piece by piece; `None` where the form is not one of
/// this session.
pub(crate) async fn one_file(
    visit: &Visit,
    mut parts: Multipart,
    most: u64,
    take: impl FnMut(&[u8]) -> io::Result<()>,
) -> Answer<Option<Sent>> {
    let cut = |error: MultipartError| cut(&error);
    let mut allowed = false;
    let mut kind = String::new();
    let mut anyway = false;
    while let Some(field) = parts.next_field().await.map_err(cut)? {
        match field.name() {
            Some("form") => allowed = same(&field.text().await.map_err(cut)?, &visit.form),
            Some("kind") => kind = field.text().await.map_err(cut)?.chars().take(40).collect(),
            Some("anyway") => anyway = field.text().await.map_err(cut)? == "yes",
            Some("file") if allowed => {
                let name = field.file_name().unwrap_or_default().to_owned();
                if name.is_empty() {
                    break;
                }
                taken(field, most, take).await?;
                return Ok(Some(Sent { name, kind, anyway }));
            }
            _ => return Ok(None),
        }
    }
    Err(Trouble::at("upload-none", "file", ""))
}

/// The answer to a form that is not one of this session.
pub(crate) fn foreign_form() -> Response {
    refuse(
        StatusCode::FORBIDDEN,
        "The form is not one of this session.\n",
    )
}
