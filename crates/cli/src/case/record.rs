//! Verbs that write one event: what was typed becomes what happened.

use super::args::{
    Appointment, BalanceVerb, Bill, BillVerb, Call, CloseVerb, Escalate, ExtraVerb, On, Recheck,
    Recover, RefundVerb, Refused, SimGone,
};
use super::parse::{amount_of, money};
use super::session::Session;
use super::stop::{Result, stop};
use super::values::Sim;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use ringoff_model::Moment;
use ringoff_workspace::case::{self, Case, ContactAttempt, Event, RefusalKind};

/// The day that was named, else today.
pub(crate) fn day(on: &On, case: &Case, session: &Session<'_>) -> Date {
    on.on.unwrap_or_else(|| session.today(case))
}

pub(crate) fn call(args: &Call, session: &Session<'_>) -> Result<Event> {
    let when = match args.at {
        None => session.now.clone(),
        Some(at) => at
            .to_zoned(session.now.time_zone().clone())
            .map_err(|error| stop(session.terminal, "value-invalid", &error.to_string(), 2))?,
    };
    Ok(Event::ContactTried(ContactAttempt {
        channel: args.by.into(),
        when: Moment(when.timestamp().as_millisecond()),
        zone: zone_name(when.time_zone()),
        waited_minutes: args.waited,
        who: args.who.clone(),
        ticket: args.ticket.clone(),
        outcome: args.outcome.into(),
        promised_for: args.promised,
        note: args.note.clone(),
    }))
}

fn zone_name(zone: &TimeZone) -> String {
    zone.iana_name().unwrap_or("UTC").to_owned()
}

pub(crate) fn appointment(args: &Appointment, case: &Case) -> Option<Event> {
    if let Some(id) = &args.cancel {
        return Some(Event::AppointmentCancelled { id: id.clone() });
    }
    let day = args.day?;
    Some(Event::AppointmentMade(case::Appointment {
        id: case.state().free_appointment(day),
        place: args.place.clone(),
        day,
        time: args.time,
        note: args.note.clone(),
    }))
}

pub(crate) fn balance(verb: &BalanceVerb, case: &Case, session: &Session<'_>) -> Result<Event> {
    Ok(match verb {
        BalanceVerb::Record {
            amount,
            currency,
            on,
        } => Event::BalanceRecorded {
            money: amount_of(amount, currency, session.terminal)?,
            day: day(on, case, session),
        },
        BalanceVerb::Plan { plan, note } => Event::BalancePlanned {
            plan: (*plan).into(),
            note: note.clone(),
        },
        BalanceVerb::Settled { on, note } => Event::BalanceSettled {
            day: day(on, case, session),
            note: note.clone(),
        },
    })
}

pub(crate) fn refund(verb: &RefundVerb, case: &Case, session: &Session<'_>) -> Result<Event> {
    Ok(match verb {
        RefundVerb::Request {
            amount,
            on,
            due,
            ticket,
        } => Event::RefundRequested {
            money: match amount {
                Some(text) => Some(money(text, session.terminal)?),
                None => case
                    .state()
                    .balance
                    .as_ref()
                    .map(|(money, _)| money.clone()),
            },
            day: day(on, case, session),
            due: *due,
            ticket: ticket.clone(),
        },
        RefundVerb::Received {
            amount,
            currency,
            on,
        } => Event::RefundReceived {
            money: amount_of(amount, currency, session.terminal)?,
            day: day(on, case, session),
        },
    })
}

pub(crate) fn close(verb: &CloseVerb, case: &Case, session: &Session<'_>) -> Event {
    match verb {
        CloseVerb::Request {
            by,
            on,
            ticket,
            expected,
        } => Event::ClosingRequested {
            channel: (*by).into(),
            day: day(on, case, session),
            ticket: ticket.clone(),
            expected: *expected,
        },
        CloseVerb::Confirm { day, note } => Event::ClosingConfirmed {
            day: *day,
            note: note.clone(),
        },
    }
}

pub(crate) fn sim(args: &SimGone, case: &Case, session: &Session<'_>) -> Event {
    let day = day(&args.on, case, session);
    match args.what {
        Sim::Deleted => Event::EsimDeleted { day },
        Sim::Destroyed => Event::SimDestroyed { day },
    }
}

pub(crate) fn bill(args: &Bill, case: &Case, session: &Session<'_>) -> Result<Event> {
    let BillVerb::Check {
        cycle,
        charged,
        note,
    } = &args.verb;
    let charged = charged.as_deref();
    let charged = charged
        .map(|text| money(text, session.terminal))
        .transpose()?;
    Ok(Event::BillChecked {
        cycle: *cycle,
        clean: charged.is_none(),
        money: charged,
        day: session.today(case),
        note: note.clone(),
    })
}

pub(crate) fn recheck(args: &Recheck, case: &Case, session: &Session<'_>) -> Result<Event> {
    let mut still = Vec::with_capacity(args.still.len());
    for service in &args.still {
        let account = session.told(session.desk.find_account(case, service))?;
        still.push(account.found.service);
    }
    Ok(Event::AccountsRechecked {
        round: args.round,
        day: day(&args.on, case, session),
        still_bound: still,
    })
}

pub(crate) fn recover(args: &Recover, case: &Case, session: &Session<'_>) -> Option<Event> {
    Some(Event::RecoveryTried {
        way: args.way?.into(),
        worked: args.worked,
        day: Some(day(&args.on, case, session)),
        note: args.note.clone(),
    })
}

pub(crate) fn refused(args: &Refused, case: &Case, session: &Session<'_>) -> Event {
    Event::Refused {
        kind: if args.term_broken {
            RefusalKind::TermBroken
        } else {
            RefusalKind::Refused
        },
        who: args.who.clone(),
        words: args.words.clone(),
        day: day(&args.on, case, session),
        channel: args.by.map(Into::into),
    }
}

pub(crate) fn escalate(args: &Escalate, case: &Case, session: &Session<'_>) -> Option<Event> {
    let step = args.step.clone()?;
    let day = day(&args.on, case, session);
    Some(if args.answered {
        Event::EscalationAnswered {
            step,
            day,
            settled: args.settled,
            note: args.note.clone(),
        }
    } else {
        Event::Escalated {
            step,
            day,
            ticket: args.ticket.clone(),
            answer_due: args.answer_due,
        }
    })
}

/// `None`: nothing to write, the list is to be shown.
pub(crate) fn extra(verb: &ExtraVerb, case: &Case, session: &Session<'_>) -> Result<Option<Event>> {
    Ok(Some(match verb {
        ExtraVerb::List => return Ok(None),
        ExtraVerb::Add { kind, name, amount } => {
            let amount = amount.as_deref();
            let id = case.state().free_extra();
            Event::ExtraListed {
                id,
                kind: (*kind).into(),
                name: name.clone(),
                money: amount
                    .map(|text| money(text, session.terminal))
                    .transpose()?,
            }
        }
        ExtraVerb::Stopped { extra, on } => {
            let extras = &case.state().extras;
            let named = extras
                .iter()
                .find(|(id, kept)| *id == extra || kept.name == *extra);
            let id = named.map_or_else(|| extra.clone(), |(id, _)| id.clone());
            Event::ExtraStopped {
                id,
                day: Some(day(on, case, session)),
            }
        }
    }))
}
