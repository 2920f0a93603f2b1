//! A case: its journal and what it adds up to.

mod accounts;
mod aftercare;
mod apply;
mod closing;
mod ignored;
mod preparation;
mod state;
mod undo;
mod work;

pub use ignored::Ignored;
pub use state::{
    Account, Bill, ClosingRequest, Extra, Override, Recovery, RefundRequest, Refusal, Said,
    SentLetter, State, TakenStep, WatchEntry,
};
pub use undo::UndoMeaning;

use crate::event::{Event, JournalEntry};
use std::collections::BTreeMap;

/// The closing of one line: the fold of its events.
#[derive(Clone, Debug, Default)]
pub struct Case {
    entries: Vec<JournalEntry>,
    state: State,
    ignored: BTreeMap<u64, Ignored>,
    undone: BTreeMap<u64, u64>,
}

impl Case {
    /// Adds up the events. They are taken in the order of their numbers, whatever order they come in.
    pub fn fold(events: &[JournalEntry]) -> Self {
        let mut entries = events.to_vec();
        entries.sort_by_key(|entry| entry.seq);
        Self::of(entries)
    }

    fn of(entries: Vec<JournalEntry>) -> Self {
        let (undone, mut ignored) = undo::undone(&entries);
        let mut state = State::default();
        let mut last = None;
        for entry in &entries {
            if last == Some(entry.seq) {
                ignored.insert(entry.seq, Ignored::SameNumber);
                continue;
            }
            last = Some(entry.seq);
            let is_undo = matches!(entry.event, Event::Undo { .. });
            if is_undo || undone.contains_key(&entry.seq) {
                continue;
            }
            if let Err(why) = state.take(entry) {
                ignored.insert(entry.seq, why);
            }
        }
        Self {
            entries,
            state,
            ignored,
            undone,
        }
    }

    /// Takes one more event.
    pub fn apply(&mut self, entry: &JournalEntry) {
        let in_order = self.entries.last().is_none_or(|last| last.seq < entry.seq);
        if in_order && !matches!(entry.event, Event::Undo { .. }) {
            if let Err(why) = self.state.take(entry) {
                self.ignored.insert(entry.seq, why);
            }
            self.entries.push(entry.clone());
        } else {
            let mut entries = std::mem::take(&mut self.entries);
            entries.push(entry.clone());
            entries.sort_by_key(|entry| entry.seq);
            *self = Self::of(entries);
        }
    }

    /// Whether an event would be taken.
    pub fn check(&self, entry: &JournalEntry) -> Result<(), Ignored> {
        if let Event::Undo { seq } = entry.event {
            return self.undo_of(seq).map(|_| ());
        }
        self.state.clone().take(entry)
    }

    /// Whether an event may be written now. Asks more than [`Case::check`]: journals of earlier versions hold
    /// declarations without grounds, which still count and are shown as such, but no new one is taken.
    pub fn may_write(&self, entry: &JournalEntry) -> Result<(), Ignored> {
        self.check(entry)?;
        let declares = entry.event.parts().contains(&Event::ReadyDeclared);
        if declares && !self.state.grounds().suffice() {
            return Err(Ignored::NothingRead);
        }
        Ok(())
    }

    /// What the events add up to.
    pub fn state(&self) -> &State {
        &self.state
    }

    /// Every entry, in order, undone and ignored ones included.
    pub fn entries(&self) -> &[JournalEntry] {
        &self.entries
    }

    /// The entry of a number.
    pub fn entry(&self, seq: u64) -> Option<&JournalEntry> {
        let at = self.entries.binary_search_by_key(&seq, |entry| entry.seq);
        at.ok().and_then(|at| self.entries.get(at))
    }

    /// The entries that changed nothing, with the reason.
    pub fn ignored(&self) -> &BTreeMap<u64, Ignored> {
        &self.ignored
    }

    /// The entries that are undone, each with the entry that undid it.
    pub fn undone(&self) -> &BTreeMap<u64, u64> {
        &self.undone
    }

    /// Whether what an entry says holds: it is not undone, and was not ignored.
    pub fn counts(&self, seq: u64) -> bool {
        !self.undone.contains_key(&seq) && !self.ignored.contains_key(&seq)
    }
}
