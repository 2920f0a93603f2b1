//! Balance: what becomes of the money left.

use crate::form::Typed;
use crate::frame::{Frame, Place, Visit};
use crate::office::Act;
use crate::pages::{done_or_again, render};
use crate::site::Shared;
use askama::Template;
use axum::extract::{Extension, Path, State};
use axum::response::Response;
use ringoff_view::case::{Answer, BalanceView, CaseContext};

#[derive(Template)]
#[template(path = "balance.html")]
struct Page<'a> {
    f: Frame<'a>,
    v: BalanceView,
}

type Case = Path<String>;

pub(crate) fn view(at: &CaseContext<'_>, f: Frame<'_>) -> Answer<String> {
    let v = at.balance(f.words);
    render(&Page { f, v })
}

pub(crate) async fn choose(
    State(site): State<Shared>,
    Extension(visit): Extension<Visit>,
    Path(case): Case,
    typed: Typed,
) -> Response {
    let act = Ok(Act::Balance {
        way: typed.text("way"),
        amount: typed.text("amount"),
        by: typed.day("by"),
    });
    done_or_again(site, visit, (Place::Balance, case), typed, act, view).await
}

pub(crate) async fn arrived(
    State(site): State<Shared>,
    Extension(visit): Extension<Visit>,
    Path(case): Case,
    typed: Typed,
) -> Response {
    let day = typed.needed_day("day");
    let act = day.map(|day| Act::MoneyArrived {
        amount: typed.text("arrived"),
        day,
    });
    done_or_again(site, visit, (Place::Balance, case), typed, act, view).await
}

pub(crate) async fn extra(
    State(site): State<Shared>,
    Extension(visit): Extension<Visit>,
    Path(case): Case,
    typed: Typed,
) -> Response {
    let act = Ok(Act::Extra {
        kind: typed.text("extra-kind"),
        name: typed.text("extra-name"),
        amount: typed.text("extra-amount"),
    });
    done_or_again(site, visit, (Place::Balance, case), typed, act, view).await
}
