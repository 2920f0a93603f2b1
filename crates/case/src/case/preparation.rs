//! What happens before closing.

use super::state::{Extra, Override, Recovery, Said, State};
use super::{Ignored, accounts};
use crate::event::{AccountState, BalancePlan, Document, Event};
use jiff::civil::Date;

impl State {
    /// Before closing: choice, papers, accounts, extras, contact, balance.
    pub(super) fn take_preparation(
        &mut self,
        event: &Event,
        today: Date,
    ) -> Option<Result<(), Ignored>> {
        match event {
            Event::ChoiceMade { choice, reason } => {
                self.choice = Some((*choice, reason.clone()));
                self.chosen_on = Some(today);
            }
            Event::PaperGathered { paper } => {
                if matches!(paper, Document::Other(name) if name.trim().is_empty()) {
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
            Event::DetailsKept { fields } => {
                self.details.extend(fields.clone());
                self.details.retain(|_, text| !text.trim().is_empty());
            }
            Event::AccountsListed { day } => self.accounts_listed = Some(*day),
            Event::AccountsAbsent { services } => {
                if services.iter().all(|service| service.trim().is_empty()) {
                    return Some(Err(Ignored::BadValue));
                }
                self.absent.extend(services.iter().cloned());
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
                if value.trim().is_empty() {
                    return Some(Err(Ignored::BadValue));
                }
                let said = Said {
                    value: value.clone(),
                    day: *day,
                    channel: *channel,
                    who: who.clone(),
                };
                self.said.insert(*fact, said);
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
}
