//! What is done to accounts; the person comes back to where they were.

use crate::form::Typed;
use crate::frame::{Place, Visit};
use crate::office::Act;
use crate::pages::sorry;
use crate::site::Shared;
use axum::extract::{Extension, Path, State};
use axum::response::{IntoResponse as _, Redirect, Response};
use ringoff_view::case::{AccountState, Answer, Trouble};

/// One or many.
pub(crate) async fn mark(
    State(site): State<Shared>,
    Extension(visit): Extension<Visit>,
    Path(case): Path<String>,
    typed: Typed,
) -> Response {
    let accounts = typed.all("account");
    let act = match AccountState::of(&typed.text("state")) {
        _ if accounts.is_empty() => Err(Trouble::of("mark-none")),
        Some(state) => Ok(Act::Mark {
            accounts,
            state,
            reason: typed.text("reason"),
        }),
        None => Err(Trouble::of("mark-none")),
    };
    deed(site, visit, case, typed, act).await
}

/// One that no archive showed.
pub(crate) async fn add(
    State(site): State<Shared>,
    Extension(visit): Extension<Visit>,
    Path(case): Path<String>,
    typed: Typed,
) -> Response {
    let act = Ok(Act::AddAccount {
        name: typed.text("name"),
        site: typed.text("site"),
    });
    deed(site, visit, case, typed, act).await
}

/// All of them were gone through by hand.
pub(crate) async fn listed(
    State(site): State<Shared>,
    Extension(visit): Extension<Visit>,
    Path(case): Path<String>,
    typed: Typed,
) -> Response {
    deed(site, visit, case, typed, Ok(Act::AccountsListed)).await
}

/// Signed in once without the SIM.
pub(crate) async fn rehearsed(
    State(site): State<Shared>,
    Extension(visit): Extension<Visit>,
    Path(case): Path<String>,
    typed: Typed,
) -> Response {
    let act = Ok(Act::Rehearsed {
        account: typed.text("account"),
        worked: typed.text("worked") == "yes",
    });
    deed(site, visit, case, typed, act).await
}

async fn deed(
    site: Shared,
    visit: Visit,
    case: String,
    typed: Typed,
    act: Answer<Act>,
) -> Response {
    match act.and_then(|act| site.act(&case, &act)) {
        Ok(done) => {
            let back = back(&typed);
            let join = if back.contains('?') { '&' } else { '?' };
            let done = done
                .seq
                .map(|seq| format!("{join}done={seq}"))
                .unwrap_or_default();
            Redirect::to(&format!("/c/{case}/{back}{done}")).into_response()
        }
        Err(trouble) => sorry(&site, &visit, Place::Accounts, &trouble),
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
