//! Balance: what becomes of the money left.

use crate::form::Typed;
use crate::frame::{Frame, Place, Visit};
use crate::office::{Act, Answer, BalanceView, Office};
use crate::pages::{Came, done_or_again, render};
use crate::site::Shared;
use askama::Template;
use axum::extract::{Extension, Path, Query, State};
use axum::response::Response;

#[derive(Template)]
#[template(path = "balance.html")]
struct Page<'a> {
    f: Frame<'a>,
    v: BalanceView,
}

type Case = Path<String>;

fn view(office: &dyn Office, case: &str, f: Frame<'_>) -> Answer<String> {
    let v = office.balance(case, f.words)?;
    render(&Page { f, v })
}

pub(crate) async fn show(
    State(site): State<Shared>,
    Extension(visit): Extension<Visit>,
    Path(case): Case,
    Query(came): Query<Came>,
) -> Response {
    crate::pages::show(site, visit, Place::Balance, case, came, view).await
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
