//! Balance: what becomes of the money left.

use crate::form::Typed;
use crate::frame::{Frame, Place, Visit};
use crate::office::{Answer, BalanceView, Command, Office};
use crate::pages::{Came, done_or_again, render};
use crate::site::Shared;
use askama::Template;
use axum::extract::{Extension, Path, Query, State};
use axum::response::Response;
use ringoff_workspace::{Result, text};

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
    done_or_again(site, visit, (Place::Balance, case), typed, plan, view).await
}

fn plan(typed: &Typed) -> Result<Command> {
    Ok(Command::PlanBalance {
        plan: typed.value("way", text::named)?,
        amount: typed.optional("amount", text::amount)?,
        due: typed.optional("by", text::day)?,
        note: None,
    })
}

pub(crate) async fn arrived(
    State(site): State<Shared>,
    Extension(visit): Extension<Visit>,
    Path(case): Case,
    typed: Typed,
) -> Response {
    done_or_again(site, visit, (Place::Balance, case), typed, arrival, view).await
}

fn arrival(typed: &Typed) -> Result<Command> {
    Ok(Command::ReceiveRefund {
        amount: typed.value("arrived-amount", text::amount)?,
        on: Some(typed.value("day", text::day)?),
    })
}

pub(crate) async fn extra(
    State(site): State<Shared>,
    Extension(visit): Extension<Visit>,
    Path(case): Case,
    typed: Typed,
) -> Response {
    done_or_again(
        site,
        visit,
        (Place::Balance, case),
        typed,
        extra_added,
        view,
    )
    .await
}

fn extra_added(typed: &Typed) -> Result<Command> {
    Ok(Command::AddExtra {
        kind: typed.value("extra-kind", text::named)?,
        name: typed.text("extra-name"),
        amount: typed.optional("extra-amount", text::amount)?,
    })
}
