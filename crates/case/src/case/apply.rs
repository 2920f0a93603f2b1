//! What each event does to the state.

use super::state::{
    Bill, ClosingRequest, Extra, Override, Recovery, RefundRequest, Refusal, Said, SentLetter,
    State, TakenStep, WatchEntry,
};
use super::{Ignored, accounts};
use crate::dates::utc_day;
use crate::event::{AccountState, BalancePlan, Event, Paper, Stamped};
use jiff::civil::Date;

impl State {
    /// Takes one event. On an error nothing has changed.
    pub(super) fn take(&mut self, entry: &Stamped) -> Result<(), Ignored> {
        let today = utc_day(entry.at);
        match (&entry.event, &mut self.line) {
            (Event::Unknown(_), _) => Err(Ignored::LaterVersion),
            (Event::CaseOpened { .. }, Some(_)) => Err(Ignored::OpenedAlready),
            (Event::CaseOpened { line }, slot) => {
                *slot = Some(line.clone());
                Ok(())
            }
            (_, None) => Err(Ignored::NotOpened),
            (Event::LineChanged { change }, Some(line)) => {
                line.change(change);
                Ok(())
            }
            (event, _) => self
                .take_preparation(event, today)
                .or_else(|| self.take_closing(event))
                .or_else(|| self.take_aftercare(event))
                .unwrap_or(Ok(())),
        }
    }

    /// Before closing: choice, papers, accounts, extras, contact, balance.
    fn take_preparation(&mut self, event: &Event, today: Date) -> Option<Result<(), Ignored>> {
        match event {
            Event::ChoiceMade { choice, reason } => {
                self.choice = Some((*choice, reason.clone()));
                self.chosen_on = Some(today);
            }
            Event::PaperGathered { paper } => {
                if matches!(paper, Paper::Other(name) if name.trim().is_empty()) {
                    return Some(Err(Ignored::BadValue));
                }
                self.papers.insert(paper.clone());
            }
            Event::PaperUngathered { paper } => {
                if !self.papers.remove(paper) {
                    return Some(Err(Ignored::NotGathered));
                }
            }
            Event::Imported(imported) => return Some(accounts::import(self, imported)),
            Event::AccountAdded { found } => return Some(accounts::add(self, found)),
            Event::AccountMarked {
                service,
                state,
                day,
                note,
            } => {
                let Some(account) = self.accounts.get_mut(service) else {
                    return Some(Err(Ignored::NoSuchAccount));
                };
                account.state = *state;
                let open = *state == AccountState::Open;
                account.marked = (!open).then(|| day.unwrap_or(today));
                account.note.clone_from(note);
            }
            Event::AccountRehearsed {
                service, worked, ..
            } => {
                let Some(account) = self.accounts.get_mut(service) else {
                    return Some(Err(Ignored::NoSuchAccount));
                };
                account.rehearsed = Some(*worked);
            }
            Event::ExtraListed {
                id,
                kind,
                name,
                money,
            } => {
                if id.trim().is_empty() {
                    return Some(Err(Ignored::BadValue));
                }
                if self.extras.contains_key(id) {
                    return Some(Err(Ignored::ThereAlready));
                }
                let extra = Extra {
                    kind: *kind,
                    name: name.clone(),
                    money: money.clone(),
                    stopped: None,
                };
                self.extras.insert(id.clone(), extra);
            }
            Event::ExtraStopped { id, day } => {
                let Some(extra) = self.extras.get_mut(id) else {
                    return Some(Err(Ignored::NoSuchExtra));
                };
                extra.stopped = Some(day.unwrap_or(today));
            }
            Event::ContactTried(attempt) => self.contacts.push(attempt.clone()),
            Event::AppointmentMade(visit) => {
                if visit.id.trim().is_empty() {
                    return Some(Err(Ignored::BadValue));
                }
                self.appointments.insert(visit.id.clone(), visit.clone());
            }
            Event::AppointmentCancelled { id } => {
                if self.appointments.remove(id).is_none() {
                    return Some(Err(Ignored::NoSuchAppointment));
                }
            }
            Event::OperatorSaid {
                fact,
                value,
                day,
                channel,
                who,
            } => {
                if fact.trim().is_empty() || value.trim().is_empty() {
                    return Some(Err(Ignored::BadValue));
                }
                let said = Said {
                    value: value.clone(),
                    day: *day,
                    channel: *channel,
                    who: who.clone(),
                };
                self.said.insert(fact.clone(), said);
            }
            Event::RecoveryTried {
                way, worked, day, ..
            } => self.recoveries.push(Recovery {
                way: *way,
                worked: *worked,
                day: day.unwrap_or(today),
            }),
            Event::BalanceRecorded { money, day } => self.balance = Some((money.clone(), *day)),
            Event::BalancePlanned { plan, .. } => {
                self.balance_plan = Some(*plan);
                self.balance_settled = (*plan == BalancePlan::GiveUp).then_some(today);
            }
            Event::BalanceSettled { day, .. } => self.balance_settled = Some(*day),
            Event::ReadyDeclared => {
                if !self.blocking().is_empty() {
                    return Some(Err(Ignored::BlockedByAccounts));
                }
                self.ready_declared = true;
            }
            Event::ReadyOverridden { reason } => {
                if reason.trim().is_empty() {
                    return Some(Err(Ignored::ReasonNeeded));
                }
                let open = self.accounts.values().filter(|account| account.blocks());
                let services = open.map(|account| account.found.service.clone()).collect();
                self.overrides.push(Override {
                    reason: reason.clone(),
                    services,
                });
                self.ready_declared = true;
            }
            _ => return None,
        }
        Some(Ok(()))
    }

    /// The closing itself: request, confirmation, refund, proof, letters, SIM.
    fn take_closing(&mut self, event: &Event) -> Option<Result<(), Ignored>> {
        match event {
            Event::ClosingRequested {
                channel,
                day,
                ticket,
                expected,
            } => {
                self.closing = Some(ClosingRequest {
                    channel: *channel,
                    day: *day,
                    ticket: ticket.clone(),
                    expected: *expected,
                });
            }
            Event::ClosingConfirmed { day, .. } => self.closed_on = Some(*day),
            Event::RefundRequested {
                money,
                day,
                due,
                ticket,
            } => {
                self.refund = Some(RefundRequest {
                    money: money.clone(),
                    day: *day,
                    due: *due,
                    ticket: ticket.clone(),
                });
            }
            Event::RefundReceived { money, day } => {
                self.refunds_received.push((money.clone(), *day));
            }
            Event::ExhibitAttached(exhibit) => {
                if exhibit.sha256.trim().is_empty() {
                    return Some(Err(Ignored::BadValue));
                }
                let same = |kept: &&crate::event::Exhibit| {
                    kept.sha256 == exhibit.sha256 && kept.kind == exhibit.kind
                };
                if self.exhibits.iter().find(same).is_some() {
                    return Some(Err(Ignored::ThereAlready));
                }
                self.exhibits.push(exhibit.clone());
            }
            Event::LetterMade { slug, lang, .. } => {
                self.letters_made.insert((slug.clone(), lang.clone()));
            }
            Event::LetterSent {
                slug,
                day,
                channel,
                answer_due,
            } => self.letters_sent.push(SentLetter {
                slug: slug.clone(),
                day: *day,
                channel: *channel,
                answer_due: *answer_due,
            }),
            Event::EsimDeleted { day } => self.esim_deleted = Some(*day),
            Event::SimDestroyed { day } => self.sim_destroyed = Some(*day),
            Event::CaseClosed { reason } => {
                let given = reason.as_ref().is_some_and(|r| !r.trim().is_empty());
                if self.slip().is_none() && !given {
                    return Some(Err(Ignored::SlipMissing));
                }
                self.ended = Some(reason.clone());
            }
            Event::CaseReopened { .. } => {
                if self.ended.take().is_none() {
                    return Some(Err(Ignored::NotEnded));
                }
            }
            _ => return None,
        }
        Some(Ok(()))
    }

    /// Afterwards: bills, rechecks, refusals, complaints, the watch, habits, remarks.
    fn take_aftercare(&mut self, event: &Event) -> Option<Result<(), Ignored>> {
        match event {
            Event::BillChecked {
                cycle,
                clean,
                money,
                day,
                ..
            } => {
                if *cycle == 0 {
                    return Some(Err(Ignored::BadValue));
                }
                let bill = Bill {
                    clean: *clean,
                    money: money.clone(),
                    day: *day,
                };
                self.bills.insert(*cycle, bill);
            }
            Event::AccountsRechecked {
                round,
                day,
                still_bound,
            } => {
                self.rechecks.insert(*round, *day);
                accounts::open_again(self, still_bound);
            }
            Event::Refused {
                kind,
                who,
                words,
                day,
                channel,
            } => self.refusals.push(Refusal {
                kind: *kind,
                who: who.clone(),
                words: words.clone(),
                day: *day,
                channel: *channel,
            }),
            Event::Escalated {
                step,
                day,
                ticket,
                answer_due,
            } => {
                if step.trim().is_empty() {
                    return Some(Err(Ignored::BadValue));
                }
                let taken = TakenStep {
                    day: *day,
                    ticket: ticket.clone(),
                    answer_due: *answer_due,
                    answered: None,
                    settled: false,
                };
                self.steps.insert(step.clone(), taken);
            }
            Event::EscalationAnswered {
                step, day, settled, ..
            } => {
                let Some(taken) = self.steps.get_mut(step) else {
                    return Some(Err(Ignored::NoSuchStep));
                };
                taken.answered = Some(*day);
                taken.settled = *settled;
            }
            Event::WatchFound(finding) => {
                if finding.id.trim().is_empty() {
                    return Some(Err(Ignored::BadValue));
                }
                if self.watch.contains_key(&finding.id) {
                    return Some(Err(Ignored::ThereAlready));
                }
                let entry = WatchEntry {
                    finding: finding.clone(),
                    resolved: None,
                };
                self.watch.insert(finding.id.clone(), entry);
            }
            Event::WatchResolved { id, how, .. } => {
                let Some(entry) = self.watch.get_mut(id) else {
                    return Some(Err(Ignored::NoSuchFinding));
                };
                entry.resolved = Some(*how);
            }
            Event::ReviewPlanned { day } => self.review = Some(*day),
            Event::ReviewDone { day } => {
                let months = crate::rules::Habits::default().review_months;
                self.review = Some(crate::dates::plus_months(*day, months));
            }
            Event::TaskDone { task, .. } => {
                if task.trim().is_empty() {
                    return Some(Err(Ignored::BadValue));
                }
                self.tasks_skipped.remove(task);
                self.tasks_done.insert(task.clone());
            }
            Event::TaskSkipped { task, reason } => {
                if reason.trim().is_empty() {
                    return Some(Err(Ignored::ReasonNeeded));
                }
                self.tasks_skipped.insert(task.clone(), reason.clone());
            }
            Event::Noted { text } => {
                if text.trim().is_empty() {
                    return Some(Err(Ignored::BadValue));
                }
                self.notes.push(text.clone());
            }
            _ => return None,
        }
        Some(Ok(()))
    }
}
