//! The declaration that the number may go, and the asking for its end.

use super::list::List;
use super::operator::{at_branch, next_way, open_questions};
use crate::event::{Channel, Event};
use crate::task::{Phase, TaskId};
use jiff::civil::Date;
use ringoff_model::FactKey;

pub(super) fn add(list: &mut List<'_>) {
    let state = list.state;
    let asked = state.closing.is_some();
    let over = asked || state.closed_on.is_some();
    let mut first: Vec<TaskId> = list.ids("rehearse:");
    let blocking = state.blocking();
    first.extend(
        blocking
            .iter()
            .map(|account| TaskId(format!("account:{}", account.found.service))),
    );
    let known = state.grounds().suffice();
    let key = if known {
        "task-ready"
    } else {
        "task-ready-unread"
    };
    let ready = list
        .draft("ready", key, Phase::Before)
        .arg("count", blocking.len())
        .waits(&["import"])
        .waits_all(first)
        .must();
    let done = state.is_ready() || over;
    let ready = if known {
        ready.by_event("ready", Event::ReadyDeclared, done)
    } else {
        ready.by_verb("ready --override REASON", done)
    };
    list.push(ready);

    let among = match &list.rules.termination_ways {
        Some(rule) if !rule.value.is_empty() => rule.value.clone(),
        _ => Channel::TRIED.to_vec(),
    };
    let way = next_way(state, list.line, list.rules, list.today, &among);
    let way = way.or_else(|| among.first().copied());
    let way = way.unwrap_or(Channel::Branch);
    let away = list.line.leaving.is_some_and(|day| day < list.today);
    let cannot_come = away && list.rules.remote.as_ref().is_some_and(|rule| !rule.value);
    if way == Channel::Proxy || cannot_come {
        let proxy = list
            .draft("proxy", "task-proxy", Phase::Before)
            .letter("proxy")
            .questions(open_questions(
                list,
                &[FactKey::ProxyAllowed, FactKey::ProxyWording],
            ))
            .also_done(over || state.sent("proxy").is_some());
        list.push(proxy);
    }
    let wants_appointment = list
        .rules
        .appointment
        .as_ref()
        .is_some_and(|rule| rule.value);
    if way == Channel::Branch && wants_appointment {
        let made = !state.appointments.is_empty() || over;
        let task = list
            .draft("appointment", "task-appointment", Phase::Before)
            .due(list.line.leaving)
            .by_verb("appointment DAY TIME", made);
        list.push(task);
    }
    request(list, way, over);
}

/// Before the waiting times of the accounts are over the end is not asked for, unless the person has to leave
/// earlier: then it is theirs to decide.
fn safe_day(list: &List<'_>) -> Option<Date> {
    let day = list.state.closing_day(list.rules, list.today).day;
    let in_time = list.line.leaving.is_none_or(|leaving| day <= leaving);
    (in_time && day > list.today).then_some(day)
}

fn request(list: &mut List<'_>, way: Channel, over: bool) {
    let facts = [
        FactKey::TerminateDays,
        FactKey::TerminateFee,
        FactKey::DebtRule,
        FactKey::ConfirmationSlip,
        FactKey::QuarantineDays,
    ];
    let mut request = list
        .draft("request", "task-request", Phase::During)
        .key_arg("way", format!("channel-{}", way.name()))
        .waits(&[
            "line",
            "choice",
            "ready",
            "extras",
            "devices",
            "balance",
            "balance-plan",
            "balance-settle",
            "proxy",
            "appointment",
        ])
        .opens(safe_day(list))
        .due(list.line.leaving)
        .letter("terminate")
        .papers(at_branch(super::papers::needed(list), way))
        .questions(open_questions(list, &facts))
        .must()
        .by_verb(format!("close request --by {}", way.name()), over);
    for prefix in ["paper:", "extra:"] {
        request = request.waits_all(list.ids(prefix));
    }
    list.push(request);
}
