//! From what a person did on a page to what happened in the case.

use super::said::account_id;
use super::{DeskOffice, Open, trouble};
use crate::office::{AccountState, Act, Answer, Done, Trouble};
use jiff::Zoned;
use jiff::civil::Date;
use ringoff_app::case::{
    self, BalancePlan, CaseId, Channel, ContactAttempt, Event, Finish, LineChange, Money, Outcome,
    Plan, RecoveryWay, SimKind,
};
use ringoff_model::{Moment, PhoneNumber};
use ringoff_words::parse_amount;

impl DeskOffice {
    pub(super) fn did(&self, case: &str, act: &Act) -> Answer<Done> {
        let now = self.now();
        let id = CaseId(case.to_owned());
        let currency = self.with_case(case, |at| Ok(at.currency()))?;
        self.with(|open| match act {
            Act::Undo(seq) => {
                open.desk.undo(&id, Some(*seq), &now).map_err(trouble)?;
                Ok(Done {
                    seq: Some(open.desk.store().head().seq),
                })
            }
            Act::Mark {
                accounts,
                state,
                reason,
            } => mark(open, &id, accounts, *state, reason, &now),
            act => {
                let events = events(open, &id, act, &currency, &now)?;
                let seqs = open.desk.write_all(&id, events, &now).map_err(trouble)?;
                Ok(Done {
                    seq: seqs.last().copied(),
                })
            }
        })
    }
}

fn mark(
    open: &mut Open,
    id: &CaseId,
    accounts: &[String],
    state: AccountState,
    reason: &str,
    now: &Zoned,
) -> Answer<Done> {
    let case = open.desk.case(id).map_err(trouble)?;
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
    let seqs = open
        .desk
        .mark(id, &services, state, None, note.as_deref(), now)
        .map_err(trouble)?;
    Ok(Done {
        seq: seqs.last().copied(),
    })
}

fn some(text: &str) -> Option<String> {
    let text = text.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

fn money(text: &str, currency: &str, field: &str) -> Answer<Money> {
    let amount: String = text.chars().filter(|c| !c.is_alphabetic()).collect();
    let amount =
        parse_amount(amount.trim()).map_err(|_| Trouble::at("amount-invalid", field, text))?;
    Ok(Money::new(amount, currency))
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

fn events(open: &Open, id: &CaseId, act: &Act, currency: &str, now: &Zoned) -> Answer<Vec<Event>> {
    let case = open.desk.case(id).map_err(trouble)?;
    let today = ringoff_app::desk::today(&case, now);
    Ok(match act {
        Act::SetLine(fields) => vec![Event::LineChanged {
            change: line(open, fields)?,
        }],
        Act::Decide(way) => vec![Event::ChoiceMade {
            choice: chosen(way)?,
            reason: None,
        }],
        Act::Tick(task) => {
            let tasks = open.desk.tasks(&case, "en", now);
            let task = tasks
                .into_iter()
                .find(|t| t.id.0 == *task)
                .ok_or_else(|| Trouble::with("task-unknown", task))?;
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
            let taken = |id: &str| case.state().appointments.contains_key(id);
            let name = (1..).map(|n| format!("{day}-{n}")).find(|id| !taken(id));
            vec![Event::AppointmentMade(case::Appointment {
                id: name.unwrap_or_else(|| day.to_string()),
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
        Act::Ready { reason } => match some(reason) {
            Some(reason) if !case.state().blocking().is_empty() => {
                vec![Event::ReadyOverridden { reason }, Event::ReadyDeclared]
            }
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
        Act::Mark { .. } | Act::Undo(_) => Vec::new(),
    })
}

fn chosen(way: &str) -> Answer<case::Choice> {
    match way {
        "keep" => Ok(case::Choice::Keep),
        "park" => Ok(case::Choice::Park),
        "close" => Ok(case::Choice::Close),
        other => Err(Trouble::at("value-invalid", "way", other)),
    }
}

fn balance(
    case: &case::Case,
    way: &str,
    amount: &str,
    by: Option<Date>,
    currency: &str,
    today: Date,
) -> Answer<Vec<Event>> {
    let plan = match way {
        "refund" => BalancePlan::Refund,
        "transfer" => BalancePlan::Transfer,
        "spend" => BalancePlan::Spend,
        "give-up" => BalancePlan::GiveUp,
        other => return Err(Trouble::at("value-invalid", "way", other)),
    };
    let mut out = Vec::new();
    let mut sum = case
        .state()
        .balance
        .as_ref()
        .map(|(money, _)| money.clone());
    if let Some(text) = some(amount) {
        let read = money(&text, currency, "amount")?;
        out.push(Event::BalanceRecorded {
            money: read.clone(),
            day: today,
        });
        sum = Some(read);
    }
    out.push(Event::BalancePlanned { plan, note: None });
    if plan == BalancePlan::Refund && by.is_some() {
        out.push(Event::RefundRequested {
            money: sum,
            day: today,
            due: by,
            ticket: None,
        });
    }
    Ok(out)
}

fn line(open: &Open, fields: &[(String, String)]) -> Answer<LineChange> {
    let mut change = LineChange::default();
    for (name, value) in fields {
        let wrong = || Trouble::at("value-invalid", &format!("line-{name}"), value.clone());
        let yes_no = match value.as_str() {
            "yes" => Some(true),
            "no" => Some(false),
            _ => None,
        };
        match name.as_str() {
            _ if value.is_empty() => {}
            "operator" => open.desk.complete(value, &mut change).map_err(trouble)?,
            "leaving" => change.leaving = Some(value.parse().map_err(|_| wrong())?),
            "sim" => {
                change.sim = Some(if value == "esim" {
                    SimKind::Esim
                } else {
                    SimKind::Physical
                })
            }
            "iccid" => change.iccid = some(value),
            "holder" => change.holder = some(value),
            "mine" => change.holder_is_me = yes_no,
            "resident" => change.resident = yes_no,
            "agent" => change.through_agent = yes_no,
            "plan" => {
                change.plan = Some(if value == "postpaid" {
                    Plan::Postpaid
                } else {
                    Plan::Prepaid
                })
            }
            "new-number" => {
                change.new_number =
                    Some(PhoneNumber::parse(value, None).map_err(|_| {
                        Trouble::at("number-invalid", "line-new-number", value.clone())
                    })?)
            }
            _ => return Err(wrong()),
        }
    }
    Ok(change)
}
