//! What happens afterwards.

use super::state::{Bill, Refusal, State, TakenStep, WatchEntry};
use super::{Ignored, accounts};
use crate::event::Event;

/// Rows of statements that are kept; a line has a few dozen a year.
const MOST_ROWS: usize = 5_000;

impl State {
    /// Afterwards: bills, rechecks, refusals, complaints, the watch, habits, remarks.
    pub(super) fn take_aftercare(&mut self, event: &Event) -> Option<Result<(), Ignored>> {
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
            Event::StatementsRead {
                rows,
                until,
                left_out,
            } => {
                // What the person has said the direction of takes the place of the question.
                self.statement_rows
                    .retain(|kept| !rows.iter().any(|row| row.answers(kept)));
                let room = MOST_ROWS.saturating_sub(self.statement_rows.len());
                self.statement_rows.extend(rows.iter().take(room).cloned());
                // A statement read again brings the same rows again: the most at one time are surely different.
                let beyond = left_out.saturating_add(rows.len().saturating_sub(room) as u64);
                self.statement_rows_left_out = self.statement_rows_left_out.max(beyond);
                self.statements_until = self.statements_until.max(*until);
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
                let months = crate::rules::DefaultTerms::default().review_months;
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
