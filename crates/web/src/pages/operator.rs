//! Operator: facts with their sources, questions where there is none, answers as given.

use crate::form::Typed;
use crate::frame::{Frame, Place, Visit};
use crate::office::Act;
use crate::pages::{done_or_again, render};
use crate::site::Shared;
use askama::Template;
use axum::extract::{Extension, Path, State};
use axum::response::Response;
use ringoff_view::case::{Answer, CaseContext, OperatorView, Trouble};

#[derive(Template)]
#[template(path = "operator.html")]
struct Page<'a> {
    f: Frame<'a>,
    v: OperatorView,
}

type Case = Path<String>;

pub(crate) fn view(at: &CaseContext<'_>, f: Frame<'_>) -> Answer<String> {
    let v = at.operator(f.words);
    render(&Page { f, v })
}

pub(crate) async fn answered(
    State(site): State<Shared>,
    Extension(visit): Extension<Visit>,
    Path(case): Case,
    typed: Typed,
) -> Response {
    let act = if typed.has("value") {
        Ok(Act::Answered {
            fact: typed.text("fact"),
            value: typed.text("value"),
            who: typed.text("who"),
        })
    } else {
        Err(Trouble::at("field-empty", "value", ""))
    };
    done_or_again(site, visit, (Place::Operator, case), typed, act, view).await
}
