//! What a command writes into the case as it stands.

use super::text::wrong;
use super::{BillResult, Command};
use crate::letter::letter_made;
use crate::{AccountRef, DETAILS, Result, Workspace, WorkspaceError, fill, today};
use jiff::Zoned;
use jiff::civil::Date;
use ringoff_case::{Appointment, Case, Channel, Event, Finish, Ignored, Rules, SimKind, State};
use ringoff_letters::LetterData;
use ringoff_model::{FactKey, LetterKind, for_terminal};
use std::collections::BTreeMap;

/// A text, if anything stands in it.
pub(crate) fn given(text: Option<String>) -> Option<String> {
    // What could steer a terminal or turn the order of reading is nobody's text.
    let text = for_terminal(&text?).trim().to_owned();
    (!text.is_empty()).then_some(text)
}

/// A text that the command cannot do without.
fn needed(key: &'static str, field: &str, text: String) -> Result<String> {
    given(Some(text)).ok_or_else(|| wrong(key, field, ""))
}

impl Workspace {
    /// The events of a command; none where there is nothing to write.
    pub(super) fn events(&self, case: &Case, command: Command, now: &Zoned) -> Result<Vec<Event>> {
        let state = case.state();
        let today = today(case, now);
        let day = |on: Option<Date>| on.unwrap_or(today);
        let money = |amount| self.money(amount, state.line.as_ref());
        let balance = || state.balance.as_ref().map(|(money, _)| money.clone());
        let service = |account: &AccountRef| {
            let account = self.find_account(case, account)?;
            Ok::<_, WorkspaceError>(account.found.service)
        };
        let event = match command {
            Command::ChangeLine(edit) => {
                let change = self.line_change(*edit, state.line.as_ref(), now)?;
                let changed = state.line.as_ref().is_none_or(|line| {
                    let mut after = line.clone();
                    after.change(&change);
                    after != *line
                });
                if !changed {
                    return Ok(Vec::new());
                }
                Event::LineChanged { change }
            }
            Command::Choose { choice, reason } => Event::ChoiceMade {
                choice,
                reason: given(reason),
            },
            Command::GatherPaper {
                paper,
                at_hand: true,
            } => Event::PaperGathered { paper },
            Command::GatherPaper {
                paper,
                at_hand: false,
            } => Event::PaperUngathered { paper },
            Command::AddAccount { name, domain } => {
                let name = needed("name-needed", "name", name)?;
                let domain = given(domain);
                Event::AccountAdded {
                    found: self.found_by_hand(&name, domain.as_deref()),
                }
            }
            Command::MarkAccounts {
                accounts,
                state,
                on,
                note,
            } => {
                if accounts.is_empty() {
                    return Err(wrong("mark-none", "account", ""));
                }
                let note = given(note);
                let mark = |account| {
                    Ok(Event::AccountMarked {
                        service: service(account)?,
                        state,
                        day: Some(day(on)),
                        note: note.clone(),
                    })
                };
                return accounts.iter().map(mark).collect();
            }
            Command::KeepDetails { fields } => {
                fill::fill(&mut LetterData::default(), &fields)?;
                let mut fields: BTreeMap<String, String> = fields
                    .into_iter()
                    .filter(|(field, _)| DETAILS.contains(&field.as_str()))
                    .map(|(field, text)| (field, given(Some(text)).unwrap_or_default()))
                    .collect();
                let kept = |field: &String| state.details.get(field).map_or("", String::as_str);
                fields.retain(|field, text| kept(field) != text);
                if fields.is_empty() {
                    return Ok(Vec::new());
                }
                Event::DetailsKept { fields }
            }
            Command::ListAccounts { on } => Event::AccountsListed { day: day(on) },
            Command::AnswerList {
                answers,
                none_of_the_rest,
                on,
            } => return self.answered_by_hand(case, &answers, none_of_the_rest, day(on)),
            Command::RehearseAccount {
                account,
                worked,
                on,
            } => Event::AccountRehearsed {
                service: service(&account)?,
                worked,
                day: Some(day(on)),
            },
            Command::RecheckAccounts { round, still, on } => Event::AccountsRechecked {
                round,
                day: day(on),
                still_bound: still.iter().map(service).collect::<Result<_>>()?,
            },
            Command::AddExtra { kind, name, amount } => Event::ExtraListed {
                id: state.free_extra(),
                kind,
                name: needed("name-needed", "name", name)?,
                money: amount.map(money).transpose()?,
            },
            Command::StopExtra { extra, on } => {
                let mut extras = state.extras.iter();
                let named = extras.find(|(id, kept)| **id == extra || kept.name == extra);
                Event::ExtraStopped {
                    id: named.map_or(extra.clone(), |(id, _)| id.clone()),
                    day: Some(day(on)),
                }
            }
            Command::LogContact(mut contact) => {
                let answers = std::mem::take(&mut contact.answers);
                let (channel, who) = (Some(contact.channel), contact.who.clone());
                let said = answered(answers, channel, who, today)?;
                let tried = Event::ContactTried(contact.attempt(now)?);
                return Ok(std::iter::once(tried).chain(said).collect());
            }
            Command::MakeAppointment {
                day,
                time,
                place,
                note,
            } => Event::AppointmentMade(Appointment {
                id: state.free_appointment(day),
                place: given(place),
                day,
                time,
                note: given(note),
            }),
            Command::CancelAppointment { id } => Event::AppointmentCancelled { id },
            Command::RecordAnswers {
                answers,
                channel,
                who,
                on,
            } => {
                let said = answered(answers, channel, who, day(on))?;
                return match said.is_empty() {
                    true => Err(wrong("answer-none", "value", "")),
                    false => Ok(said),
                };
            }
            Command::TryRecovery {
                way,
                worked,
                on,
                note,
            } => Event::RecoveryTried {
                way,
                worked,
                day: Some(day(on)),
                note: given(note),
            },
            Command::RecordBalance { amount, on } => Event::BalanceRecorded {
                money: money(amount)?,
                day: day(on),
            },
            Command::PlanBalance { plan, amount, note } => {
                let read = amount.map(money).transpose()?;
                let recorded = read.map(|money| Event::BalanceRecorded { money, day: today });
                let planned = Event::BalancePlanned {
                    plan,
                    note: given(note),
                };
                return Ok(recorded.into_iter().chain([planned]).collect());
            }
            Command::SettleBalance { on, note } => Event::BalanceSettled {
                day: day(on),
                note: given(note),
            },
            Command::RequestRefund {
                amount,
                on,
                due,
                ticket,
            } => Event::RefundRequested {
                money: amount.map(money).transpose()?.or_else(balance),
                day: day(on),
                due: not_before(day(on), due)?,
                ticket: given(ticket),
            },
            Command::ReceiveRefund { amount, on } => Event::RefundReceived {
                money: money(amount)?,
                day: day(on),
            },
            Command::DeclareReady { reason } => match given(reason) {
                Some(reason) if state.needs_reason() => Event::ReadyOverridden { reason },
                _ => Event::ReadyDeclared,
            },
            Command::RequestClosing {
                channel,
                on,
                ticket,
                expected,
            } => {
                let asked = day(on);
                if let Some(end) = expected.filter(|end| *end < asked) {
                    return Err(wrong("day-before-request", "expected", &end.to_string()));
                }
                Event::ClosingRequested {
                    channel,
                    day: asked,
                    ticket: given(ticket),
                    expected,
                }
            }
            Command::ConfirmClosing { day, note } => {
                let asked = state.closing.as_ref().map(|closing| closing.day);
                if asked.is_some_and(|asked| day < asked) {
                    return Err(wrong("day-before-request", "day", &day.to_string()));
                }
                Event::ClosingConfirmed {
                    day,
                    note: given(note),
                }
            }
            // A file is kept before its event is known: see [`Workspace::execute`].
            Command::Attach { .. } => return Ok(Vec::new()),
            Command::NoteLetterMade {
                letter,
                lang,
                sha256,
            } => {
                return Ok(letter_made(case, letter, lang, sha256)
                    .into_iter()
                    .collect());
            }
            Command::NoteLetterSent {
                letter,
                channel,
                on,
                answer_due,
            } => {
                let on = day(on);
                let answer_due = not_before(on, answer_due)?;
                let sent = Event::LetterSent {
                    slug: letter.slug().to_owned(),
                    day: on,
                    channel,
                    answer_due,
                };
                // The letter for it is how a refund is asked for.
                let asks = letter == LetterKind::Refund && state.refund.is_none();
                let asked = asks.then(|| Event::RefundRequested {
                    money: balance(),
                    day: on,
                    due: answer_due,
                    ticket: None,
                });
                return Ok(std::iter::once(sent).chain(asked).collect());
            }
            Command::NoteSimGone { sim, on, already } => {
                if !already {
                    sim_may_go(state, today)?;
                }
                match sim {
                    SimKind::Esim => Event::EsimDeleted { day: day(on) },
                    SimKind::Physical => Event::SimDestroyed { day: day(on) },
                }
            }
            Command::CheckBill { cycle, bill, note } => Event::BillChecked {
                cycle,
                clean: bill == BillResult::Clean,
                money: match bill {
                    BillResult::Charged(amount) => amount.map(money).transpose()?,
                    BillResult::Clean => None,
                },
                day: today,
                note: given(note),
            },
            Command::NoteRefusal {
                kind,
                words,
                who,
                channel,
                on,
            } => Event::Refused {
                kind,
                who: given(who),
                words: needed("note-empty", "words", words)?,
                day: day(on),
                channel,
            },
            Command::Escalate {
                step,
                on,
                ticket,
                answer_due,
            } => Event::Escalated {
                step,
                day: day(on),
                ticket: given(ticket),
                answer_due: not_before(day(on), answer_due)?,
            },
            Command::AnswerEscalation {
                step,
                settled,
                on,
                note,
            } => Event::EscalationAnswered {
                step,
                day: day(on),
                settled,
                note: given(note),
            },
            Command::ResolveFinding { finding, how, note } => {
                if !state.watch.contains_key(&finding) {
                    return Err(WorkspaceError::NoSuchFinding(finding));
                }
                Event::WatchResolved {
                    id: finding,
                    how,
                    note: given(note),
                }
            }
            Command::PlanReview { day } => Event::ReviewPlanned { day },
            Command::FinishReview { on } => Event::ReviewDone { day: day(on) },
            Command::FinishTask { task, on } => {
                let task = self.task(case, &task, now)?;
                match task.finish {
                    Finish::Event(event) => {
                        if matches!(
                            *event,
                            Event::EsimDeleted { .. } | Event::SimDestroyed { .. }
                        ) {
                            sim_may_go(state, today)?;
                        }
                        on_day(*event, on)
                    }
                    Finish::Verb => return Err(WorkspaceError::TaskNeedsVerb(task.verb)),
                }
            }
            Command::SkipTask { task, reason } => {
                let task = self.task(case, &task, now)?;
                if !task.may_be_skipped() {
                    return Err(WorkspaceError::TaskStays(task.id.0));
                }
                Event::TaskSkipped {
                    task: task.id.0,
                    reason: reason.trim().to_owned(),
                }
            }
            Command::Note { text } => Event::Noted {
                text: needed("note-empty", "note", text)?,
            },
            Command::EndCase { reason } => Event::CaseClosed {
                reason: given(reason),
            },
            Command::ReopenCase { reason } => Event::CaseReopened {
                reason: given(reason),
            },
            Command::Undo { seq } => {
                let seq = seq.or_else(|| case.last_undoable());
                Event::Undo {
                    seq: seq.ok_or(WorkspaceError::Refused(Ignored::NoSuchEntry))?,
                }
            }
        };
        Ok(vec![event])
    }
}

/// What was done was not done on a day that is still to come, nor before the person held the line.
pub(super) fn happened(events: &[Event], state: &State, today: Date, now: &Zoned) -> Result<()> {
    // Where the person is it may be tomorrow already.
    let latest = today.max(now.date());
    let held = state.line.as_ref().and_then(|line| line.first_day);
    for event in events {
        let Some(day) = event.happened_on() else {
            continue;
        };
        let field = match event {
            Event::ContactTried(_) => "at",
            _ => "day",
        };
        if day > latest {
            return Err(wrong("day-ahead", field, &day.to_string()));
        }
        // Today stands where no day was typed; where the operator is, it may be the day before the first one here.
        if day < today && held.is_some_and(|first| day < first) {
            return Err(wrong("day-before-line", field, &day.to_string()));
        }
    }
    Ok(())
}

/// A day by which something is due that was asked for on another.
fn not_before(asked: Date, due: Option<Date>) -> Result<Option<Date>> {
    match due {
        Some(due) if due < asked => Err(wrong("due-before", "due", &due.to_string())),
        due => Ok(due),
    }
}

/// The answers that were given, each as what the operator said or the person found.
fn answered(
    answers: Vec<(String, String)>,
    channel: Option<Channel>,
    who: Option<String>,
    day: Date,
) -> Result<Vec<Event>> {
    let who = given(who);
    let given = answers
        .into_iter()
        .filter_map(|(fact, value)| Some((fact, given(Some(value))?)));
    let said = given.map(|(fact, value)| {
        Ok(Event::OperatorSaid {
            fact: known_fact(&fact)?,
            value,
            day,
            channel,
            who: who.clone(),
        })
    });
    said.collect()
}

/// Until the line is closed codes come to the SIM, and a deleted profile cannot be brought back.
fn sim_may_go(state: &State, today: Date) -> Result<()> {
    match state.closed_on {
        Some(last) if last <= today => Ok(()),
        _ => Err(wrong("sim-still-needed", "sim", "")),
    }
}

/// What nobody asks for cannot be answered: a name that is typed wrong would settle nothing.
fn known_fact(name: &str) -> Result<FactKey> {
    FactKey::answered(name).ok_or_else(|| {
        let names: Vec<&str> = Rules::ASKED.iter().map(|fact| fact.name()).collect();
        let detail = format!("{name}: {}", names.join(", "));
        wrong("fact-unknown", "fact", &detail)
    })
}

/// The event of a task on another day than today, where it has one.
fn on_day(mut event: Event, on: Option<Date>) -> Event {
    let Some(on) = on else { return event };
    match &mut event {
        Event::TaskDone { day, .. }
        | Event::AccountMarked { day, .. }
        | Event::AccountRehearsed { day, .. }
        | Event::ExtraStopped { day, .. } => *day = Some(on),
        Event::EsimDeleted { day }
        | Event::SimDestroyed { day }
        | Event::BalanceSettled { day, .. }
        | Event::BillChecked { day, .. }
        | Event::AccountsRechecked { day, .. }
        | Event::ReviewDone { day } => *day = on,
        _ => {}
    }
    event
}
