//! Moving the accounts, each rehearsed without the SIM where it matters.

use super::list::List;
use crate::case::Account;
use crate::dates::plus_days;
use crate::event::{AccountState, Band, Event, Group, Tri};
use crate::task::Phase;

pub(super) fn add(list: &mut List<'_>) {
    let state = list.state;
    let accounts = state.accounts_in_order();
    for account in accounts.iter().filter(|account| needs_rehearsal(account)) {
        rehearse(list, account);
    }
    let (noticed, others): (Vec<&Account>, Vec<&Account>) = accounts
        .into_iter()
        .partition(|account| account.found.band == Band::Notice);
    for account in others {
        deal_with(list, account);
    }
    let noticed = noticed.iter().filter(|account| account.is_open()).count();
    if noticed > 0 {
        let task = list
            .draft("accounts-rest", "task-accounts-rest", Phase::Before)
            .arg("count", noticed)
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
    let over = account.rehearsed == Some(true) || list.state.closed_on.is_some();
    let task = list
        .draft(&format!("rehearse:{service}"), key, Phase::Before)
        .arg("service", &account.found.name)
        .waits(&["import"])
        .due(list.line.leaving)
        .by_event(format!("account rehearsed {service}"), worked, over)
        .service(service);
    list.push(task);
}

fn deal_with(list: &mut List<'_>, account: &Account) {
    let found = &account.found;
    let service = &found.service;
    let of_operator = list.rules.operator_services.contains(service);
    let key = match (found.band, found.needs_code, found.branch_visit) {
        _ if of_operator => "task-account-operator",
        (Band::Check, _, _) => "task-account-check",
        (_, Tri::Yes, _) => "task-account-code",
        (_, _, Tri::Yes) => "task-account-branch",
        _ => "task-account",
    };
    let (state, state_verb) = match of_operator {
        true => (AccountState::Done, "done"),
        false => (AccountState::Moved, "moved"),
    };
    let marked = Event::AccountMarked {
        service: service.clone(),
        state,
        day: Some(list.today),
        note: None,
    };
    let due = list.line.leaving.map(|leaving| {
        let wait = found.wait_days.unwrap_or(0);
        plus_days(leaving, -i64::from(wait))
    });
    let verb = match found.band {
        Band::Check if !of_operator => format!("account moved|kept|dismissed {service}"),
        _ => format!("account {state_verb} {service}"),
    };
    let mut task = list
        .draft(&format!("account:{service}"), key, Phase::Before)
        .arg("service", &found.name)
        .due(due)
        .service(service);
    task = if found.band == Band::Check && !of_operator {
        task.by_verb(verb, !account.is_open())
    } else {
        task.by_event(verb, marked, !account.is_open())
    };
    if found.change_url.is_none() && found.group == Group::Rest && !of_operator {
        task = task.letter("new-number-company");
    }
    if found.band == Band::Can {
        task = task.due(None).optional();
    }
    // Leaving it out would be going on with it open: that takes an override, whose reason is kept.
    if list.state.is_held_by(account) {
        task = task.must();
    }
    list.push(task.urgent(account.blocks() && list.state.closed_on.is_some()));
}
