//! What is done to accounts; the person comes back to where they were.

use crate::form::Typed;
use crate::frame::{Place, Visit};
use crate::pages::{Read, execute, sorry};
use crate::site::{Shared, Site};
use axum::extract::{Extension, Path, State};
use axum::response::{IntoResponse as _, Redirect, Response};
use ringoff_workspace::{AccountRef, Command, Result, text};

/// One or many.
pub(crate) async fn mark(
    State(site): State<Shared>,
    Extension(visit): Extension<Visit>,
    Path(case): Path<String>,
    typed: Typed,
) -> Response {
    finish(&site, &visit, &case, &typed, marking)
}

fn marking(typed: &Typed) -> Result<Command> {
    let accounts = typed.all("account").into_iter();
    Ok(Command::MarkAccounts {
        accounts: accounts.map(AccountRef::Address).collect(),
        state: typed.value("state", text::named)?,
        on: None,
        note: typed.given("reason"),
    })
}

/// One that no archive showed.
pub(crate) async fn add(
    State(site): State<Shared>,
    Extension(visit): Extension<Visit>,
    Path(case): Path<String>,
    typed: Typed,
) -> Response {
    finish(&site, &visit, &case, &typed, adding)
}

fn adding(typed: &Typed) -> Result<Command> {
    Ok(Command::AddAccount {
        name: typed.text("name"),
        domain: typed.given("site"),
    })
}

/// All of them were gone through by hand.
pub(crate) async fn listed(
    State(site): State<Shared>,
    Extension(visit): Extension<Visit>,
    Path(case): Path<String>,
    typed: Typed,
) -> Response {
    finish(&site, &visit, &case, &typed, |_| {
        Ok(Command::ListAccounts { on: None })
    })
}

/// Signed in once without the SIM.
pub(crate) async fn rehearsed(
    State(site): State<Shared>,
    Extension(visit): Extension<Visit>,
    Path(case): Path<String>,
    typed: Typed,
) -> Response {
    finish(&site, &visit, &case, &typed, rehearsal)
}

fn rehearsal(typed: &Typed) -> Result<Command> {
    Ok(Command::RehearseAccount {
        account: AccountRef::Address(typed.text("account")),
        worked: typed.value("worked", text::yes_no)?,
        on: None,
    })
}

fn finish(site: &Site, visit: &Visit, case: &str, typed: &Typed, read: Read) -> Response {
    match execute(site, case, typed, read(typed)) {
        Ok(done) => {
            let back = back(typed);
            let join = if back.contains('?') { '&' } else { '?' };
            let done = done
                .seq
                .map(|seq| format!("{join}done={seq}"))
                .unwrap_or_default();
            Redirect::to(&format!("/c/{case}/{back}{done}")).into_response()
        }
        Err(trouble) => sorry(site, visit, Place::Accounts, &trouble),
    }
}

/// The list as it was filtered, or the account's page; never another site.
fn back(typed: &Typed) -> String {
    let back = typed.text("back");
    let plain = back.starts_with("accounts")
        && back
            .chars()
            .all(|c| c.is_ascii_graphic() && !"\\\"<>".contains(c))
        && !back.contains("//");
    if plain { back } else { "accounts".to_owned() }
}
