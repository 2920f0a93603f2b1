//! Reaching the operator: the ways in order, visits, a forgotten password.

use super::list::List;
use crate::args::Arg;
use crate::case::{Case, State};
use crate::dates::utc_day;
use crate::event::{Channel, Document, LineFacts, Outcome, RecoveryWay};
use crate::rules::{Rules, Way};
use crate::task::Phase;
use jiff::civil::Date;
use ringoff_model::FactKey;

impl Case {
    /// The way to try next: the first in order that has not failed since somebody was last reached.
    /// `None` where every way has failed.
    pub fn next_way(&self, rules: &Rules, today: Date) -> Option<Channel> {
        let state = self.state();
        let line = state.line.as_ref()?;
        next_way(state, line, rules, today, &Channel::TRIED)
    }

    /// The way to the password to try next. `None` where every way has failed.
    pub fn next_recovery(&self, rules: &Rules) -> Option<RecoveryWay> {
        next_recovery(self.state(), rules)
    }
}

pub(super) fn add(list: &mut List<'_>) {
    ask(list);
    recover(list);
    let state = list.state;
    for visit in state.appointments.values() {
        let attended = |day: Date, channel: Channel| channel == Channel::Branch && day >= visit.day;
        let mut contacts = state.contacts.iter();
        let over = contacts.any(|c| attended(utc_day(c.when), c.channel));
        // A visit that comes after the asking, for the confirmation or the money, stays to be made.
        let ends = [
            state.closing.as_ref().map(|closing| closing.day),
            state.closed_on,
        ];
        let moot = ends.into_iter().flatten().any(|day| day >= visit.day);
        let place = match visit.place.as_deref() {
            Some(place) => Arg::from(place),
            None => Arg::Key("channel-branch".to_owned()),
        };
        let key = match visit.time {
            Some(_) => "task-visit-at",
            None => "task-visit",
        };
        let mut task = list
            .draft(&format!("visit:{}", visit.id), key, Phase::Before)
            .arg("day", visit.day)
            .arg("place", place)
            .due(Some(visit.day))
            .papers(super::papers::needed(list))
            .optional()
            .also_done(over)
            .moot(moot);
        if let Some(time) = visit.time {
            task = task.arg("time", Arg::Time(time));
        }
        list.push(task.verb("call --by branch"));
    }
}

/// The first talk: the intention is said, and what is not known is asked.
fn ask(list: &mut List<'_>) {
    let state = list.state;
    let reached = state
        .contacts
        .iter()
        .any(|c| matches!(c.outcome, Outcome::Reached | Outcome::Promised));
    let way = next_way(state, list.line, list.rules, list.today, &Channel::TRIED);
    let key = match way {
        Some(Channel::Hotline) => "task-ask-hotline",
        Some(Channel::WifiCalling) => "task-ask-wifi-calling",
        Some(Channel::Chat) => "task-ask-chat",
        Some(Channel::Email) => "task-ask-email",
        Some(Channel::SelfCare) => "task-ask-self-care",
        Some(Channel::Post) => "task-ask-post",
        Some(Channel::Branch) => "task-ask-branch",
        Some(Channel::Proxy) => "task-ask-proxy",
        // No other way is offered.
        Some(_) | None => "task-ask-again",
    };
    let channel = way.unwrap_or(Channel::Hotline);
    let questions = super::questions(Some(list.line), list.rules);
    let task = list
        .draft("ask", key, Phase::Before)
        .arg("failed", state.failed_attempts())
        .by_verb(format!("call --by {}", channel.name()), reached)
        .moot(list.asked())
        .due(list.ask_by())
        .questions(questions);
    let task = if channel == Channel::Proxy {
        task.letter("proxy")
    } else {
        task
    };
    list.push(task);
}

fn recover(list: &mut List<'_>) {
    let state = list.state;
    let Some(last) = state.recoveries.last() else {
        return;
    };
    let key = match next_recovery(state, list.rules) {
        Some(RecoveryWay::SelfService) => "task-recover-self-service",
        Some(RecoveryWay::SecurityQuestions) => "task-recover-security-questions",
        Some(RecoveryWay::Hotline) => "task-recover-hotline",
        Some(RecoveryWay::Branch) | None => "task-recover-branch",
    };
    let way = next_recovery(state, list.rules).unwrap_or(RecoveryWay::Branch);
    let task = list
        .draft("recover", key, Phase::Before)
        .by_verb(format!("recover {}", way.name()), last.worked)
        .moot(state.closed_on.is_some());
    list.push(task);
}

/// The first way in order, out of `among`, that exists and has not failed since somebody was last reached.
pub(super) fn next_way(
    state: &State,
    line: &LineFacts,
    rules: &Rules,
    today: Date,
    among: &[Channel],
) -> Option<Channel> {
    let success = |outcome| matches!(outcome, Outcome::Reached | Outcome::Promised);
    let since = state.contacts.iter().rposition(|c| success(c.outcome));
    let since = since.map_or(0, |at| at + 1);
    let failed = |channel: Channel| {
        let mut attempts = state.contacts.iter().skip(since);
        attempts.any(|attempt| attempt.channel == channel)
    };
    let abroad = line.abroad(today) == Some(true);
    let from_afar = |way: &Way| !(abroad && way.from_abroad == Some(false));
    // Where another brand is reached, nobody knows of this line.
    let known = |channel: Channel| {
        let address = rules.address(channel);
        address.is_some_and(|address| address.value.brand.is_none())
    };
    let any = |channel: Channel| {
        let mut ways = rules.ways.iter().filter(|way| way.channel == channel);
        ways.any(from_afar)
    };
    let exists = |channel: Channel| match channel {
        // Nobody can be kept from writing a letter, going there or sending somebody.
        Channel::Post | Channel::Proxy => true,
        Channel::Branch => !abroad,
        _ if rules.ways.is_empty() => true,
        // Its number stands on the card, the contract or a bill, where no source tells it; from abroad a number is
        // of no use that is not known to be reached from there.
        Channel::Hotline => any(channel) && (known(channel) || !abroad),
        // The hotline by another road.
        Channel::WifiCalling => known(Channel::Hotline),
        // Of the others nobody can make use without an address.
        _ => known(channel) && any(channel),
    };
    Channel::TRIED
        .into_iter()
        .find(|channel| among.contains(channel) && exists(*channel) && !failed(*channel))
}

fn next_recovery(state: &State, rules: &Rules) -> Option<RecoveryWay> {
    let exists = |way: &RecoveryWay| {
        rules.recovery.is_empty() || rules.recovery.iter().any(|(known, _)| known == way)
    };
    let failed = |way: &RecoveryWay| state.recoveries.iter().any(|r| r.way == *way && !r.worked);
    RecoveryWay::ALL
        .into_iter()
        .find(|way| exists(way) && !failed(way))
}

/// What a branch asks for, used by the visit and by the request.
pub(super) fn at_branch(papers: Vec<Document>, channel: Channel) -> Vec<Document> {
    match channel {
        Channel::Hotline | Channel::WifiCalling | Channel::Chat => Vec::new(),
        _ => papers,
    }
}

/// The questions that closing raises, where nobody knows the answer. What was said and is no answer leaves one open.
pub(super) fn open_questions(list: &List<'_>, facts: &[FactKey]) -> Vec<FactKey> {
    let mut facts = facts.to_vec();
    facts.retain(|fact| !list.rules.knows(*fact));
    facts
}
