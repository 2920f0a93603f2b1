//! From what a person did on a page to what happened in the case.

mod line;
mod money;

use crate::office::{Act, Done};
use jiff::Zoned;
use line::{chosen, line};
use money::{balance, extra, money};
use ringoff_model::Moment;
use ringoff_view::case::{AccountState, Answer, CaseContext, Trouble, account_id, trouble};
use ringoff_workspace::Workspace;
use ringoff_workspace::case::{
    self, CaseId, Channel, ContactAttempt, Event, Finish, Outcome, RecoveryWay, RefusalKind,
    Resolution,
};
use ringoff_workspace::letters::LetterKind;

/// Does one thing to a case.
pub fn act(workspace: &mut Workspace, id: &CaseId, act: &Act, now: &Zoned) -> Answer<Done> {
    let currency = CaseContext::of(workspace, id, None, now.clone())?.currency();
    match act {
        Act::Undo(seq) => {
            workspace.undo(id, Some(*seq), now).map_err(trouble)?;
            Ok(Done {
                seq: Some(workspace.store().head().seq),
            })
        }
        Act::Mark {
            accounts,
            state,
            reason,
        } => mark(workspace, id, accounts, *state, reason, now),
        Act::AddAccount { name, site } => {
            let name = some(name).ok_or_else(|| Trouble::at("name-needed", "name", ""))?;
            let added = workspace.add_account(id, &name, some(site).as_deref(), now);
            Ok(Done {
                seq: Some(added.map_err(trouble)?),
            })
        }
        act => {
            let events = events(workspace, id, act, currency.as_deref(), now)?;
            let seq = workspace.write_all(id, events, now).map_err(trouble)?;
            Ok(Done { seq: Some(seq) })
        }
    }
}

fn mark(
    workspace: &mut Workspace,
    id: &CaseId,
    accounts: &[String],
    state: AccountState,
    reason: &str,
    now: &Zoned,
) -> Answer<Done> {
    let case = workspace.case(id).map_err(trouble)?;
    let services = case.state().accounts.keys();
    let services: Vec<String> = services
        .filter(|s| accounts.contains(&account_id(s)))
        .cloned()
        .collect();
    if services.is_empty() {
        return Err(Trouble::of("mark-none"));
    }
    let state = match state {
        AccountState::Open => case::AccountState::Open,
        AccountState::Moved => case::AccountState::Moved,
        AccountState::Removed => case::AccountState::Removed,
        AccountState::Kept => case::AccountState::Kept,
        AccountState::NotMine => case::AccountState::Dismissed,
    };
    let note = some(reason);
    let seq = workspace
        .mark(id, &services, state, None, note.as_deref(), now)
        .map_err(trouble)?;
    Ok(Done { seq: Some(seq) })
}

fn some(text: &str) -> Option<String> {
    let text = text.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

fn channel(name: &str) -> Answer<Channel> {
    Channel::ALL
        .into_iter()
        .find(|c| c.name() == name)
        .ok_or_else(|| Trouble::at("value-invalid", "channel", name))
}

fn outcome(name: &str) -> Answer<Outcome> {
    match name {
        "reached" => Ok(Outcome::Reached),
        "unreachable" => Ok(Outcome::Unreachable),
        "refused" => Ok(Outcome::Refused),
        "promised" => Ok(Outcome::Promised),
        other => Err(Trouble::at("value-invalid", "outcome", other)),
    }
}

fn contact(by: Channel, how: Outcome, now: &Zoned) -> ContactAttempt {
    ContactAttempt {
        channel: by,
        when: Moment(now.timestamp().as_millisecond()),
        zone: now.time_zone().iana_name().unwrap_or("UTC").to_owned(),
        waited_minutes: None,
        who: None,
        ticket: None,
        outcome: how,
        promised_for: None,
        note: None,
    }
}

fn events(
    workspace: &Workspace,
    id: &CaseId,
    act: &Act,
    currency: Option<&str>,
    now: &Zoned,
) -> Answer<Vec<Event>> {
    let case = workspace.case(id).map_err(trouble)?;
    let today = ringoff_workspace::today(&case, now);
    Ok(match act {
        Act::SetLine(fields) => vec![Event::LineChanged {
            change: line(workspace, fields)?,
        }],
        Act::Decide(way) => vec![Event::ChoiceMade {
            choice: chosen(way)?,
            reason: None,
        }],
        Act::Tick(task) => {
            let task = workspace.task(&case, task, now).map_err(trouble)?;
            match task.finish {
                Finish::Event(event) => vec![*event],
                Finish::Verb => {
                    return Err(Trouble::with(
                        "task-needs-verb",
                        format!("ringoff {}", task.verb),
                    ));
                }
            }
        }
        Act::Skip { task, reason } => {
            let skipped = workspace.skip(&case, task, reason, now);
            vec![skipped.map_err(trouble)?]
        }
        Act::Note(text) => vec![Event::Noted {
            text: some(text).ok_or_else(|| Trouble::at("note-empty", "note", ""))?,
        }],
        Act::Rehearsed { account, worked } => {
            let mut services = case.state().accounts.keys();
            let service = services.find(|service| account_id(service) == *account);
            vec![Event::AccountRehearsed {
                service: service
                    .ok_or_else(|| Trouble::with("no-such-service", account))?
                    .clone(),
                worked: *worked,
                day: Some(today),
            }]
        }
        Act::Extra { kind, name, amount } => vec![extra(&case, kind, name, amount, currency)?],
        Act::Answered { fact, value, who } => vec![Event::OperatorSaid {
            fact: fact.clone(),
            value: value.clone(),
            day: today,
            channel: Channel::Hotline,
            who: some(who),
        }],
        Act::Contact {
            channel: by,
            outcome: how,
            who,
            ticket,
            waited,
            note,
        } => vec![Event::ContactTried(ContactAttempt {
            waited_minutes: *waited,
            who: some(who),
            ticket: some(ticket),
            note: some(note),
            ..contact(channel(by)?, outcome(how)?, now)
        })],
        Act::Visit {
            place,
            outcome: how,
            who,
            ticket,
            note,
        } => {
            let note: Vec<String> = [some(place), some(note)].into_iter().flatten().collect();
            vec![Event::ContactTried(ContactAttempt {
                who: some(who),
                ticket: some(ticket),
                note: some(&note.join("; ")),
                ..contact(Channel::Branch, outcome(how)?, now)
            })]
        }
        Act::Appointment { day, time, place } => {
            let time = match some(time) {
                Some(text) => Some(
                    text.parse()
                        .map_err(|_| Trouble::at("value-invalid", "time", text))?,
                ),
                None => None,
            };
            vec![Event::AppointmentMade(case::Appointment {
                id: case.state().free_appointment(*day),
                place: some(place),
                day: *day,
                time,
                note: None,
            })]
        }
        Act::Balance { way, amount, by } => balance(&case, way, amount, *by, currency, today)?,
        Act::MoneyArrived { amount, day } => vec![Event::RefundReceived {
            money: money(amount, currency, "arrived")?,
            day: *day,
        }],
        Act::PasswordTried { way, outcome, note } => {
            let known = RecoveryWay::ALL.into_iter().find(|w| w.name() == way);
            vec![Event::RecoveryTried {
                way: known.ok_or_else(|| Trouble::at("value-invalid", "way", way))?,
                worked: outcome == "worked",
                day: Some(today),
                note: some(note),
            }]
        }
        Act::AccountsListed => vec![Event::AccountsListed { day: today }],
        Act::Ready { reason } => match some(reason) {
            Some(reason) if case.state().needs_reason() => vec![Event::ReadyOverridden { reason }],
            _ => vec![Event::ReadyDeclared],
        },
        Act::Requested { channel: by, day } => vec![Event::ClosingRequested {
            channel: channel(by)?,
            day: *day,
            ticket: None,
            expected: None,
        }],
        Act::Confirmed { day } => vec![Event::ClosingConfirmed {
            day: *day,
            note: None,
        }],
        Act::BillChecked { bill, clean } => vec![Event::BillChecked {
            cycle: bill
                .parse()
                .map_err(|_| Trouble::with("value-invalid", bill))?,
            clean: *clean,
            money: None,
            day: today,
            note: None,
        }],
        Act::LetterSent {
            kind,
            day,
            channel: by,
            answer_by,
        } => {
            let known = LetterKind::from_slug(kind);
            let known = known.ok_or_else(|| Trouble::with("letter-unknown", kind))?;
            vec![Event::LetterSent {
                slug: known.slug().to_owned(),
                day: *day,
                channel: channel(by)?,
                answer_due: *answer_by,
            }]
        }
        Act::Refused {
            words,
            who,
            term_broken,
        } => vec![Event::Refused {
            kind: if *term_broken {
                RefusalKind::TermBroken
            } else {
                RefusalKind::Refused
            },
            who: some(who),
            words: some(words).ok_or_else(|| Trouble::at("note-empty", "refused-words", ""))?,
            day: today,
            channel: None,
        }],
        Act::Escalated {
            step,
            day,
            ticket,
            answer_by,
        } => vec![Event::Escalated {
            step: step.clone(),
            day: *day,
            ticket: some(ticket),
            answer_due: *answer_by,
        }],
        Act::ComplaintAnswered { step, settled } => vec![Event::EscalationAnswered {
            step: step.clone(),
            day: today,
            settled: *settled,
            note: None,
        }],
        Act::Resolved { finding, how } => {
            let known = Resolution::ALL.into_iter().find(|h| h.name() == how);
            vec![Event::WatchResolved {
                id: finding.clone(),
                how: known.ok_or_else(|| Trouble::at("value-invalid", "how", how))?,
                note: None,
            }]
        }
        Act::EndCase { reason } => vec![Event::CaseClosed {
            reason: some(reason),
        }],
        Act::ReopenCase { reason } => vec![Event::CaseReopened {
            reason: some(reason),
        }],
        Act::Mark { .. } | Act::AddAccount { .. } | Act::Undo(_) => Vec::new(),
    })
}
