//! What each event does to the state.

use super::Ignored;
use super::state::State;
use crate::dates::utc_day;
use crate::event::{Event, Stamped};

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
}
