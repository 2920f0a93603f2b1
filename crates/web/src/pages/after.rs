//! After: closing itself, the countdown, bills, charges, checks, complaints.

use crate::form::Typed;
use crate::frame::{Frame, Place, Visit};
use crate::office::Act;
use crate::pages::{done_or_again, render};
use crate::site::Shared;
use askama::Template;
use axum::extract::{Extension, Path, State};
use axum::response::Response;
use ringoff_view::case::{AfterView, Answer, CaseContext};

#[derive(Template)]
#[template(path = "after.html")]
struct Page<'a> {
    f: Frame<'a>,
    v: AfterView,
}

type Case = Path<String>;

pub(crate) fn view(at: &CaseContext<'_>, f: Frame<'_>) -> Answer<String> {
    let v = at.after(f.words);
    render(&Page { f, v })
}

pub(crate) async fn ready(
    State(site): State<Shared>,
    Extension(visit): Extension<Visit>,
    Path(case): Case,
    typed: Typed,
) -> Response {
    let act = Ok(Act::Ready {
        reason: typed.text("reason"),
    });
    done_or_again(site, visit, (Place::After, case), typed, act, view).await
}

pub(crate) async fn requested(
    State(site): State<Shared>,
    Extension(visit): Extension<Visit>,
    Path(case): Case,
    typed: Typed,
) -> Response {
    let day = typed.needed_day("day");
    let act = day.map(|day| Act::Requested {
        channel: typed.text("channel"),
        day,
    });
    done_or_again(site, visit, (Place::After, case), typed, act, view).await
}

pub(crate) async fn confirmed(
    State(site): State<Shared>,
    Extension(visit): Extension<Visit>,
    Path(case): Case,
    typed: Typed,
) -> Response {
    let day = typed.needed_day("day");
    let act = day.map(|day| Act::Confirmed { day });
    done_or_again(site, visit, (Place::After, case), typed, act, view).await
}

pub(crate) async fn bill(
    State(site): State<Shared>,
    Extension(visit): Extension<Visit>,
    Path(case): Case,
    typed: Typed,
) -> Response {
    let act = Ok(Act::BillChecked {
        bill: typed.text("bill"),
        clean: typed.text("clean") == "yes",
    });
    done_or_again(site, visit, (Place::After, case), typed, act, view).await
}

pub(crate) async fn resolved(
    State(site): State<Shared>,
    Extension(visit): Extension<Visit>,
    Path(case): Case,
    typed: Typed,
) -> Response {
    let act = Ok(Act::Resolved {
        finding: typed.text("finding"),
        how: typed.text("how"),
    });
    done_or_again(site, visit, (Place::After, case), typed, act, view).await
}

pub(crate) async fn refused(
    State(site): State<Shared>,
    Extension(visit): Extension<Visit>,
    Path(case): Case,
    typed: Typed,
) -> Response {
    let act = Ok(Act::Refused {
        words: typed.text("refused-words"),
        who: typed.text("refused-who"),
        term_broken: typed.has("term-broken"),
    });
    done_or_again(site, visit, (Place::After, case), typed, act, view).await
}

pub(crate) async fn escalated(
    State(site): State<Shared>,
    Extension(visit): Extension<Visit>,
    Path(case): Case,
    typed: Typed,
) -> Response {
    let day = typed.needed_day("complaint-day");
    let act = day.map(|day| Act::Escalated {
        step: typed.text("step"),
        day,
        ticket: typed.text("complaint-ticket"),
        answer_by: typed.day("answer-by"),
    });
    done_or_again(site, visit, (Place::After, case), typed, act, view).await
}

pub(crate) async fn answered(
    State(site): State<Shared>,
    Extension(visit): Extension<Visit>,
    Path(case): Case,
    typed: Typed,
) -> Response {
    let act = Ok(Act::ComplaintAnswered {
        step: typed.text("step"),
        settled: typed.text("settled") == "yes",
    });
    done_or_again(site, visit, (Place::After, case), typed, act, view).await
}
