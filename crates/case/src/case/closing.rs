//! The closing itself, its proof and its letters.

use super::Ignored;
use super::state::{ClosingRequest, RefundRequest, SentLetter, State};
use crate::event::Event;

impl State {
    /// The closing itself: request, confirmation, refund, proof, letters, SIM.
    pub(super) fn take_closing(&mut self, event: &Event) -> Option<Result<(), Ignored>> {
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
}
