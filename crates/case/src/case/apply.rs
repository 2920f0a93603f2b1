//! What each event does to the state.

use super::Ignored;
use super::state::State;
use crate::dates::utc_day;
use crate::event::{Event, JournalEntry};
use jiff::civil::Date;

impl State {
    /// Takes one entry. On an error nothing has changed.
    pub(super) fn take(&mut self, entry: &JournalEntry) -> Result<(), Ignored> {
        let today = utc_day(entry.at);
        let Event::Several { events } = &entry.event else {
            return self.take_event(&entry.event, today);
        };
        if events.is_empty() {
            return Err(Ignored::BadValue);
        }
        let mut trial = self.clone();
        for event in events {
            trial.take_event(event, today)?;
        }
        *self = trial;
        Ok(())
    }

    fn take_event(&mut self, event: &Event, today: Date) -> Result<(), Ignored> {
        match (event, &mut self.line) {
            (Event::Unknown(_), _) => Err(Ignored::LaterVersion),
            (Event::Several { .. } | Event::Undo { .. }, _) => Err(Ignored::BadValue),
            (Event::CaseOpened { .. }, Some(_)) => Err(Ignored::OpenedAlready),
            (Event::CaseOpened { line }, slot) => {
                *slot = Some(line.clone());
                Ok(())
            }
            (_, None) => Err(Ignored::NotOpened),
            (Event::LineChanged { change }, Some(line)) => {
                line.change(change);
                // A new card or profile came for the one that was lost.
                if change.sim_works == Some(true) && self.closed_on.is_none() {
                    (self.esim_deleted, self.sim_destroyed) = (None, None);
                }
                Ok(())
            }
            (event, _) => self
                .take_preparation(event, today)
                .or_else(|| self.take_closing(event))
                .or_else(|| self.take_aftercare(event))
                .unwrap_or(Ok(())),
        }
    }
}
