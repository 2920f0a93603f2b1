//! The verbs of a case: what was typed becomes events, and what stands in the case is shown.

pub(crate) mod args;
mod facts;
mod import;
mod line;
mod operator;
mod page;
mod papers;
mod parse;
pub(crate) mod place;
mod record;
mod session;
mod show;
mod stop;
pub(crate) mod values;
mod vault;
mod watch;

pub(crate) use vault::run as vault;

use crate::args::{Global, Verb};
use crate::output;
use crate::terminal::Terminal;
use args::{AccountVerb, Attach, OperatorVerb};
use ringoff_workspace::Proof;
use ringoff_workspace::case::{Event, Finish, Paper};
use session::Session;
use stop::{Result, Stop, stop};

/// Runs a verb that needs a vault.
pub(crate) fn run(verb: &Verb, global: &Global, terminal: &Terminal) -> u8 {
    let first = matches!(
        verb,
        Verb::Case {
            verb: args::CaseVerb::New(_)
        }
    );
    let public = matches!(
        verb,
        Verb::Operator {
            verb: OperatorVerb::List
                | OperatorVerb::Check
                | OperatorVerb::Wanted
                | OperatorVerb::Show {
                    operator: Some(_),
                    ..
                }
        }
    );
    let session = if first {
        Session::open_or_create(global, terminal)
    } else if public {
        Session::without_vault(global, terminal)
    } else {
        Session::open(global, terminal)
    };
    match session.and_then(|mut session| dispatch(verb, &mut session)) {
        Ok(code) | Err(Stop(code)) => code,
    }
}

fn dispatch(verb: &Verb, session: &mut Session<'_>) -> Result<u8> {
    match verb {
        Verb::Case { verb } => return line::run(verb, session),
        Verb::Import(args) => return import::run(args, session),
        Verb::Watch(args) => return watch::run(args, session),
        Verb::Letter { verb } => return papers::letter(verb, session),
        Verb::Calendar(args) => return papers::calendar(args, session),
        Verb::Bundle { out } => return papers::bundle(out, session),
        Verb::Operator { verb } => return operator::run(verb, session),
        _ => {}
    }
    let (id, case) = session.case()?;
    let shown = match verb {
        Verb::Status => Some(show::status(session, &id, &case)),
        Verb::Next => Some(show::next(session, &case)),
        Verb::Plan { json: true } => Some(show::plan_json(session, &case)),
        Verb::Plan { json: false } => Some(show::plan(session, &case)),
        Verb::Timeline => Some(show::timeline(session, &id)?),
        Verb::Account {
            verb: AccountVerb::List,
        } => Some(show::accounts(session, &case)),
        Verb::Account {
            verb: AccountVerb::Show { service },
        } => {
            let account = session.told(session.desk.find_account(&case, service))?;
            Some(show::account(session, &account))
        }
        Verb::Extra {
            verb: args::ExtraVerb::List,
        } => Some(facts::extras(session, &case)),
        Verb::Escalate(args) if args.step.is_none() => Some(facts::ladder(session, &case)),
        Verb::Recover(args) if args.way.is_none() => Some(facts::ways_back(session, &case)),
        _ => None,
    };
    if let Some(text) = shown {
        return print(session, &text);
    }
    if let Some(event) = event(verb, &case, session)? {
        session.write(event)?;
        return wrote(session);
    }
    match verb {
        Verb::Account { verb } => account(verb, session)?,
        Verb::Attach(args) => attach(args, session)?,
        Verb::Done { task, on } => done(task, on.on, session)?,
        Verb::Undo { seq } => {
            let undone = session.desk.undo(&id, *seq, &session.now);
            session.told(undone)?;
        }
        _ => {}
    }
    wrote(session)
}

/// The event of a verb that is nothing but one.
fn event(
    verb: &Verb,
    case: &ringoff_workspace::case::Case,
    session: &Session<'_>,
) -> Result<Option<Event>> {
    Ok(match verb {
        Verb::Choose(args) => Some(Event::ChoiceMade {
            choice: args.choice.into(),
            reason: args.reason.clone(),
        }),
        Verb::Paper { paper, missing } => {
            let paper = Paper::named(paper);
            Some(if *missing {
                Event::PaperUngathered { paper }
            } else {
                Event::PaperGathered { paper }
            })
        }
        Verb::Extra { verb } => record::extra(verb, case, session)?,
        Verb::Call(args) => Some(record::call(args, session)?),
        Verb::Appointment(args) => record::appointment(args, case),
        Verb::Recover(args) => record::recover(args, case, session),
        Verb::Balance { verb } => Some(record::balance(verb, case, session)?),
        Verb::Refund { verb } => Some(record::refund(verb, case, session)?),
        Verb::Ready { reason } => Some(match reason {
            Some(reason) => Event::ReadyOverridden {
                reason: reason.clone(),
            },
            None => Event::ReadyDeclared,
        }),
        Verb::Close { verb } => Some(record::close(verb, case, session)),
        Verb::Sim(args) => Some(record::sim(args, case, session)),
        Verb::Bill(args) => Some(record::bill(args, case, session)?),
        Verb::Recheck(args) => Some(record::recheck(args, case, session)?),
        Verb::Review { plan } => Some(match plan {
            Some(day) => Event::ReviewPlanned { day: *day },
            None => Event::ReviewDone {
                day: session.today(case),
            },
        }),
        Verb::Refused(args) => Some(record::refused(args, case, session)),
        Verb::Escalate(args) => record::escalate(args, case, session),
        Verb::Skip { task, reason } => {
            Some(session.told(session.desk.skip(case, task, reason, &session.now))?)
        }
        Verb::Note { text } => Some(Event::Noted { text: text.clone() }),
        _ => None,
    })
}

fn account(verb: &AccountVerb, session: &mut Session<'_>) -> Result<()> {
    let (id, case) = session.case()?;
    if let Some((state, marked)) = verb.mark() {
        let note = marked.note.as_deref();
        let (state, on) = (state.into(), marked.on.on);
        let written = session
            .desk
            .mark(&id, &marked.services, state, on, note, &session.now);
        session.told(written)?;
        return Ok(());
    }
    match verb {
        AccountVerb::Add { name, domain } => {
            let added = session
                .desk
                .add_account(&id, name, domain.as_deref(), &session.now);
            session.told(added)?;
        }
        AccountVerb::ByHand { on } => {
            let day = record::day(on, &case, session);
            session.write(Event::AccountsListed { day })?;
        }
        AccountVerb::Rehearsed {
            service,
            failed,
            on,
        } => {
            let account = session.told(session.desk.find_account(&case, service))?;
            session.write(Event::AccountRehearsed {
                service: account.found.service,
                worked: !failed,
                day: Some(record::day(on, &case, session)),
            })?;
        }
        _ => {}
    }
    Ok(())
}

fn attach(args: &Attach, session: &mut Session<'_>) -> Result<()> {
    let id = session.id()?;
    let proof = Proof {
        note: args.note.clone(),
        anyway: args.anyway,
        ..Proof::of(&args.file, args.kind.into())
    };
    let kept = session.desk.attach(&id, &args.file, proof, &session.now);
    session.told(kept)?;
    Ok(())
}

/// Ticks a task off, if ticking is all that it needs.
fn done(task: &str, on: Option<jiff::civil::Date>, session: &mut Session<'_>) -> Result<()> {
    let (_, case) = session.case()?;
    let found = session.told(session.desk.task(&case, task, &session.now))?;
    let event = match found.finish {
        Finish::Event(event) => match (*event, on) {
            (Event::TaskDone { task, .. }, Some(day)) => Event::TaskDone {
                task,
                day: Some(day),
            },
            (event, _) => event,
        },
        Finish::Verb => {
            let needs = ringoff_workspace::WorkspaceError::TaskNeedsVerb(found.verb);
            return session.told(Err(needs));
        }
    };
    session.write(event)?;
    Ok(())
}

/// Says what was written and what comes next.
fn wrote(session: &Session<'_>) -> Result<u8> {
    let (id, case) = session.case()?;
    let words = &session.terminal.words;
    let rows = session.told(session.desk.timeline(&id, words, session.terminal.reveal))?;
    let mut text = String::new();
    if let Some(row) = rows.first() {
        let values = [
            ("what", row.text.as_str().into()),
            ("seq", row.seq.to_string().into()),
        ];
        text.push_str(&session.say("desk-noted", &values));
        text.push_str("\n\n");
    }
    text.push_str(&show::next(session, &case));
    print(session, &text)
}

fn print(session: &Session<'_>, text: &str) -> Result<u8> {
    match output::print(text) {
        Ok(()) => Ok(0),
        Err(error) => Err(stop(session.terminal, "io", &error.to_string(), 1)),
    }
}
