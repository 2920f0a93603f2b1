//! How a page comes about: the view from the desk, the frame round it, the template; and what happens when it fails.

use crate::form::Typed;
use crate::frame::{Frame, Place, Visit};
use crate::office::{Answer, Command, File, Office, Receipt, Trouble};
use crate::site::{Shared, Site};
use askama::Template;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{Html, IntoResponse as _, Redirect, Response};
use serde::Deserialize;

/// What a link after a command carries.
#[derive(Clone, Debug, Default, Deserialize)]
pub(crate) struct Came {
    /// The event just written.
    pub done: Option<u64>,
}

/// Makes the page of a case: reads the view and renders it in the frame.
pub(crate) type View = fn(&dyn Office, &str, Frame<'_>) -> Answer<String>;

/// Renders; our templates write into memory, which fails only if a value cannot be written as text.
pub(crate) fn render(template: &impl Template) -> Answer<String> {
    template
        .render()
        .map_err(|error| Trouble::with("page-failed", error.to_string()))
}

/// A page of a case.
pub(crate) async fn show(
    site: Shared,
    visit: Visit,
    place: Place,
    case: String,
    came: Came,
    view: View,
) -> Response {
    page(site, visit, place, move |office, mut frame| {
        frame = frame.of_case(office, &case)?;
        frame.done = came.done;
        view(office, &case, frame)
    })
    .await
}

/// Any page.
pub(crate) async fn page(
    site: Shared,
    visit: Visit,
    place: Place,
    make: impl FnOnce(&dyn Office, Frame<'_>) -> Answer<String> + Send + 'static,
) -> Response {
    let at = std::sync::Arc::clone(&site);
    let visitor = visit.clone();
    let made = site
        .at_desk(move |office| make(office, at.frame(&visitor, place, office.state())))
        .await;
    match made {
        Ok(html) => Html(html).into_response(),
        Err(trouble) => sorry(&site, &visit, place, &trouble),
    }
}

#[derive(Template)]
#[template(path = "sorry.html")]
struct Sorry<'a> {
    f: Frame<'a>,
}

/// The page of a trouble: what happened, what to do.
pub(crate) fn sorry(site: &Site, visit: &Visit, place: Place, trouble: &Trouble) -> Response {
    let status = match trouble.key.as_str() {
        "vault-locked" => return Redirect::to("/unlock").into_response(),
        "case-unknown" | "case-none" | "no-page" | "exhibit-unknown" | "vault-exhibit"
        | "no-such-service" | "account-unknown" => StatusCode::NOT_FOUND,
        "page-failed" => StatusCode::INTERNAL_SERVER_ERROR,
        _ => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let frame = site
        .frame(visit, place, crate::office::VaultState::None)
        .with_trouble(trouble);
    let html = render(&Sorry { f: frame }).unwrap_or_default();
    (status, Html(html)).into_response()
}

/// The command that a form stands for.
pub(crate) type Read = fn(&Typed) -> ringoff_workspace::Result<Command>;

/// Does what a form asks for. What is wrong is said of the form's field.
pub(crate) async fn execute(
    site: &Shared,
    case: &str,
    typed: &Typed,
    command: ringoff_workspace::Result<Command>,
) -> Answer<Receipt> {
    let done = match command {
        Ok(command) => {
            let case = case.to_owned();
            site.at_desk(move |office| office.act(&case, command)).await
        }
        Err(error) => Err(error.into()),
    };
    done.map_err(|mut trouble| {
        let field = trouble.field.as_deref();
        trouble.field = field
            .and_then(|value| typed.field_of(value))
            .or(trouble.field);
        trouble
    })
}

/// Does what a form asks for and goes on to a page that says so; or shows the form again, with what was typed
/// and what is wrong.
pub(crate) async fn done_or_again(
    site: Shared,
    visit: Visit,
    (place, case): (Place, String),
    typed: Typed,
    read: Read,
    view: View,
) -> Response {
    let done = execute(&site, &case, &typed, read(&typed)).await;
    let trouble = match done {
        Ok(done) => {
            let query = done
                .seq
                .map(|seq| format!("?done={seq}"))
                .unwrap_or_default();
            return Redirect::to(&format!("/c/{case}/{}{query}", place.slug())).into_response();
        }
        Err(trouble) => trouble,
    };
    if trouble.key == "vault-locked" || trouble.key == "case-unknown" {
        return sorry(&site, &visit, place, &trouble);
    }
    let mut again = page(site, visit, place, move |office, frame| {
        let mut frame = frame.of_case(office, &case)?.with_trouble(&trouble);
        frame.typed = typed.again();
        view(office, &case, frame)
    })
    .await;
    if again.status() == StatusCode::OK {
        *again.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    }
    again
}

/// A file to take away, under a name that is safe in a header.
pub(crate) fn download(file: File, attach: bool) -> Response {
    let ascii: String = file
        .name
        .chars()
        .map(|c| {
            if c.is_ascii_alphanumeric() || ".-_ ".contains(c) {
                c
            } else {
                '_'
            }
        })
        .collect();
    let coded: String = file
        .name
        .bytes()
        .map(|b| {
            if b.is_ascii_alphanumeric() || b".-_".contains(&b) {
                char::from(b).to_string()
            } else {
                format!("%{b:02X}")
            }
        })
        .collect();
    let how = if attach { "attachment" } else { "inline" };
    let named = format!("{how}; filename=\"{ascii}\"; filename*=UTF-8''{coded}");
    let mut response = ([(header::CONTENT_TYPE, file.mime)], file.bytes).into_response();
    if let Ok(value) = HeaderValue::from_str(&named) {
        response
            .headers_mut()
            .insert(header::CONTENT_DISPOSITION, value);
    }
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a10_a_files_name_cannot_break_out_of_its_header() {
        let file = |name: &str| File {
            name: name.to_owned(),
            mime: "text/plain",
            bytes: Vec::new(),
        };
        for name in [
            "a\"; x=\"b.pdf",
            "a\r\nSet-Cookie: x=1",
            "Өтініш.pdf",
            "申请.pdf",
        ] {
            let response = download(file(name), true);
            let value = response.headers()[header::CONTENT_DISPOSITION]
                .to_str()
                .unwrap();
            assert_eq!(value.matches('"').count(), 2, "{value}");
            assert!(!value.contains(['\r', '\n']), "{value}");
        }
    }
}
