//! How a page comes about: the view of the case, the frame round it, the template; and what happens when it fails.

use crate::form::Typed;
use crate::frame::{Frame, Place, Visit};
use crate::site::{Shared, Site};
use askama::Template;
use axum::extract::{Extension, Path, Query, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{Html, IntoResponse as _, Redirect, Response};
use axum::routing::{MethodRouter, get, post};
use ringoff_view::case::{Answer, CaseContext, File, Trouble};
use ringoff_workspace::{Command, Receipt, Result};
use serde::Deserialize;

/// What a link after a command carries.
#[derive(Clone, Debug, Default, Deserialize)]
pub(crate) struct Came {
    /// The event just written.
    pub done: Option<u64>,
}

/// Makes the page of a case: takes the view and renders it in the frame.
pub(crate) type View = fn(&CaseContext<'_>, Frame<'_>) -> Answer<String>;

/// Renders; our templates write into memory, which fails only if a value cannot be written as text.
pub(crate) fn render(template: &impl Template) -> Answer<String> {
    template
        .render()
        .map_err(|error| Trouble::with("page-failed", error.to_string()))
}

/// The route that shows a page of a case.
pub(crate) fn shown(place: Place, view: View) -> MethodRouter<Shared> {
    get(
        move |State(site): State<Shared>,
              Extension(visit): Extension<Visit>,
              Path(case): Path<String>,
              Query(came): Query<Came>| async move {
            case_page(&site, &visit, place, &case, |at, frame| {
                view(at, frame.after(at, came.done)?)
            })
        },
    )
}

/// A page of a case.
pub(crate) fn case_page(
    site: &Site,
    visit: &Visit,
    place: Place,
    case: &str,
    make: impl FnOnce(&CaseContext<'_>, Frame<'_>) -> Answer<String>,
) -> Response {
    page(site, visit, place, |frame| {
        site.with_case(case, |at| make(at, frame.of_case(at)))
    })
}

/// Any page.
pub(crate) fn page(
    site: &Site,
    visit: &Visit,
    place: Place,
    make: impl FnOnce(Frame<'_>) -> Answer<String>,
) -> Response {
    match make(site.frame(visit, place, site.state())) {
        Ok(html) => Html(html).into_response(),
        Err(trouble) => sorry(site, visit, place, &trouble),
    }
}

/// A page that is shown again because of a trouble is no success.
pub(crate) fn unprocessed(mut again: Response) -> Response {
    if again.status() == StatusCode::OK {
        *again.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    }
    again
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
    let frame = site.frame(visit, place, site.state()).with_trouble(trouble);
    let html = render(&Sorry { f: frame }).unwrap_or_default();
    (status, Html(html)).into_response()
}

/// The command that a form stands for.
pub(crate) type Read = fn(&Typed) -> Result<Command>;

/// Does what a form asks for. What is wrong is said of the form's field.
pub(crate) fn execute(
    site: &Site,
    case: &str,
    typed: &Typed,
    command: Result<Command>,
) -> Answer<Receipt> {
    let done = match command {
        Ok(command) => site.execute(case, command),
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

/// The route of a form of a page of a case.
pub(crate) fn form(place: Place, view: View, read: Read) -> MethodRouter<Shared> {
    post(
        move |State(site): State<Shared>,
              Extension(visit): Extension<Visit>,
              Path(case): Path<String>,
              typed: Typed| async move {
            done_or_again(&site, &visit, (place, &case), &typed, read, view)
        },
    )
}

/// Does what a form asks for and goes on to a page that says so; or shows the form again, with what was typed
/// and what is wrong.
fn done_or_again(
    site: &Site,
    visit: &Visit,
    (place, case): (Place, &str),
    typed: &Typed,
    read: Read,
    view: View,
) -> Response {
    let trouble = match execute(site, case, typed, read(typed)) {
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
        return sorry(site, visit, place, &trouble);
    }
    unprocessed(case_page(site, visit, place, case, |at, frame| {
        let mut frame = frame.with_trouble(&trouble);
        frame.typed = typed.again();
        view(at, frame)
    }))
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
