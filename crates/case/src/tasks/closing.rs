//! The declaration that the number may go, and the asking for its end.

use super::list::List;
use super::operator::{at_branch, next_way, open_questions};
use crate::dates::plus_days;
use crate::event::{Channel, Event};
use crate::task::{Phase, TaskId};
use jiff::civil::Date;
use ringoff_model::FactKey;

/// Days by which a length of time may differ from one day to another.
const NEARBY: i64 = 10;

pub(super) fn add(list: &mut List<'_>) {
    let state = list.state;
    let over = list.asked();
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
    let done = state.is_ready();
    let ready = if known {
        ready.by_event("ready", Event::ReadyDeclared, done)
    } else {
        ready.by_verb("ready --override REASON", done)
    };
    list.push(ready.moot(over));

    let among = match &list.rules.termination_ways {
        Some(rule) if !rule.value.is_empty() => rule.value.clone(),
        _ => Channel::TRIED.to_vec(),
    };
    let way = next_way(state, list.line, list.rules, list.today, &among);
    let way = way.or_else(|| among.first().copied());
    let away = list.line.abroad(list.today) == Some(true);
    let way = match (&state.closing, way.unwrap_or(Channel::Branch)) {
        (Some(asked), _) => asked.channel,
        // Who cannot come sends somebody.
        (None, Channel::Branch) if away => Channel::Proxy,
        (None, way) => way,
    };
    let cannot_come = away && list.rules.remote.as_ref().is_some_and(|rule| !rule.value);
    if way == Channel::Proxy || cannot_come {
        let proxy = list
            .draft("proxy", "task-proxy", Phase::Before)
            .letter("proxy")
            .questions(open_questions(
                list,
                &[FactKey::ProxyAllowed, FactKey::ProxyWording],
            ))
            .also_done(state.sent("proxy").is_some())
            .moot(over);
        list.push(proxy);
    }
    let wants_appointment = list
        .rules
        .appointment
        .as_ref()
        .is_some_and(|rule| rule.value);
    if way == Channel::Branch && wants_appointment {
        let made = !state.appointments.is_empty();
        let task = list
            .draft("appointment", "task-appointment", Phase::Before)
            .due(list.ask_by())
            .by_verb("appointment DAY TIME", made)
            .moot(over);
        list.push(task);
    }
    request(list, way);
}

/// Before the waiting times of the accounts are over the end is not asked for, unless the person has to leave
/// earlier: then it is theirs to decide.
fn safe_day(list: &List<'_>) -> Option<Date> {
    let day = list.state.closing_day(list.rules, list.today).day;
    let in_time = list.ask_by().is_none_or(|by| day <= by);
    (in_time && day > list.today).then_some(day)
}

fn request(list: &mut List<'_>, way: Channel) {
    let facts = [
        FactKey::TerminateDays,
        FactKey::TerminateFee,
        FactKey::DebtRule,
        FactKey::ConfirmationSlip,
        FactKey::QuarantineDays,
    ];
    let key = if list.ask_by() == list.last_day() {
        "task-request"
    } else {
        "task-request-notice"
    };
    let mut request = list
        .draft("request", key, Phase::During)
        .arg("day", list.last_day().unwrap_or(list.today))
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
        .due(list.ask_by())
        .letter("terminate")
        .papers(at_branch(super::papers::needed(list), way))
        .questions(open_questions(list, &facts))
        .must()
        .by_verb(
            format!("close request --by {}", way.name()),
            list.state.closing.is_some(),
        )
        .moot(list.asked());
    for prefix in ["paper:", "extra:"] {
        request = request.waits_all(list.ids(prefix));
    }
    list.push(request);
}

impl List<'_> {
    /// The last day on which asking for the end is in time: it takes as long as the operator's notice.
    pub(super) fn ask_by(&self) -> Option<Date> {
        let last = self.last_day()?;
        let Some(rule) = &self.rules.termination else {
            return Some(last);
        };
        let ends = |asked: Date| {
            rule.value
                .latest(asked)
                .unwrap_or_else(|| rule.value.earliest(asked))
        };
        let back = i64::from(ends(last).since(last).map_or(0, |span| span.get_days()));
        // Working days and months are longer or shorter by the day on which they begin.
        (back..back.saturating_add(NEARBY))
            .map(|days| plus_days(last, -days))
            .find(|asked| ends(*asked) <= last)
    }
}
