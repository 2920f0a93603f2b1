//! `ringoff list`: accounts gone through by hand, with a case or without one.

use super::args::List;
use super::print;
use super::session::Session;
use super::stop::{Result, stop};
use ringoff_view::hand_list::{hand_list, hand_list_json};
use ringoff_view::text;

pub(super) fn run(args: &List, session: &Session<'_>) -> Result<u8> {
    let workspace = &session.workspace;
    let list = if workspace.cases().is_empty() || args.country.is_some() {
        let country = args.country.as_deref();
        ringoff_workspace::hand_list(workspace.registry(), country, session.lang(), None)
    } else {
        workspace.hand_list(&session.case()?.1)
    };
    let list = hand_list(&list, &session.terminal.words);
    let said = if args.json {
        hand_list_json(&list)
            .map_err(|error| stop(session.terminal, "io", &error.to_string(), 1))?
    } else {
        text::hand_list(&list, &session.style())
    };
    print(session, &said)
}
