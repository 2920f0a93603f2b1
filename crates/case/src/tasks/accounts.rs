//! Moving the accounts, each rehearsed without the SIM after it was moved, where it matters.

use super::list::{Draft, List};
use crate::case::Account;
use crate::dates::plus_days;
use crate::event::{AccountState, Band, Event, Group, Tri};
use crate::task::Phase;

pub(super) fn add(list: &mut List<'_>) {
    let state = list.state;
    let accounts = state.accounts_in_order();
    let (rest, to_move): (Vec<&Account>, Vec<&Account>) = accounts
        .into_iter()
        .partition(|account| account.found.band >= Band::Notice);
    for account in to_move {
        match list
            .rules
            .operator_services
            .contains(&account.found.service)
        {
            true => save_from_operator(list, account),
            false => {
                deal_with(list, account);
                if needs_rehearsal(account) {
                    rehearse(list, account);
                }
            }
        }
    }
    let open = rest.iter().filter(|account| account.is_open()).count();
    if open > 0 {
        let task = list
            .draft("accounts-rest", "task-accounts-rest", Phase::Before)
            .arg("count", open)
            .optional();
        list.push(task);
    }
    let contacts = list
        .draft("tell-contacts", "task-tell-contacts", Phase::Before)
        .letter("new-number-contacts")
        .also_done(state.sent("new-number-contacts").is_some())
        .optional();
    list.push(contacts);
}

/// Keystones and what has to move first, unless the number is out of it or the account is gone.
fn needs_rehearsal(account: &Account) -> bool {
    let matters = account.found.keystone || account.found.band == Band::Before;
    matters && matches!(account.state, AccountState::Open | AccountState::Moved)
}

/// Only after the number was changed: before, signing in without it has to fail, and failing often locks
/// an account.
fn rehearse(list: &mut List<'_>, account: &Account) {
    let service = &account.found.service;
    let key = match account.rehearsed {
        Some(false) => "task-rehearse-again",
        _ => "task-rehearse",
    };
    let worked = Event::AccountRehearsed {
        service: service.clone(),
        worked: true,
        day: Some(list.today),
    };
    let over = account.rehearsed == Some(true);
    let task = list
        .draft(&format!("rehearse:{service}"), key, Phase::Before)
        .arg("service", &account.found.name)
        .waits(&["import", &format!("account:{service}")])
        .due(list.last_day())
        .by_event(format!("account rehearsed {service}"), worked, over)
        .moot(list.state.closed_on.is_some())
        .service(service);
    list.push(task);
}

/// The operator's own account has nothing to move: what is needed is taken out of it.
fn save_from_operator(list: &mut List<'_>, account: &Account) {
    let service = &account.found.service;
    let saved = marked(list, account, AccountState::Done);
    let task = draft(list, account, "task-account-operator").by_event(
        format!("account done {service}"),
        saved,
        !account.is_open(),
    );
    push(list, account, task);
}

fn deal_with(list: &mut List<'_>, account: &Account) {
    let found = &account.found;
    let service = &found.service;
    let key = match (found.band, found.needs_code, found.branch_visit) {
        (Band::Check, _, _) => "task-account-check",
        (_, Tri::Yes, _) => "task-account-code",
        (_, _, Tri::Yes) => "task-account-branch",
        _ => "task-account",
    };
    let task = draft(list, account, key);
    let mut task = if found.band == Band::Check {
        let verb = format!("account moved|kept|dismissed {service}");
        task.by_verb(verb, !account.is_open())
    } else {
        let moved = marked(list, account, AccountState::Moved);
        task.by_event(
            format!("account moved {service}"),
            moved,
            !account.is_open(),
        )
    };
    if found.change_url.is_none() && found.group == Group::Rest {
        task = task.letter("new-number-company");
    }
    push(list, account, task);
}

fn marked(list: &List<'_>, account: &Account, state: AccountState) -> Event {
    Event::AccountMarked {
        service: account.found.service.clone(),
        state,
        day: Some(list.today),
        note: None,
    }
}

fn draft(list: &List<'_>, account: &Account, key: &'static str) -> Draft {
    let found = &account.found;
    let due = list.last_day().map(|leaving| {
        let wait = found.longest_wait(list.state.old_sim_works());
        plus_days(leaving, -i64::from(wait))
    });
    list.draft(&format!("account:{}", found.service), key, Phase::Before)
        .arg("service", &found.name)
        .due(due)
        .service(&found.service)
}

fn push(list: &mut List<'_>, account: &Account, mut task: Draft) {
    if account.found.band == Band::Can {
        task = task.due(None).optional();
    }
    // Leaving it out would be going on with it open: that takes an override, whose reason is kept.
    if list.state.is_held_by(account) {
        task = task.must();
    }
    list.push(task.urgent(account.blocks() && list.state.closed_on.is_some()));
}
