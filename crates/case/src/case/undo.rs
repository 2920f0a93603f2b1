//! Undo: an entry takes back an earlier one. Undoing an undo brings the earlier one back.

use super::{Case, Ignored};
use crate::event::{Event, JournalEntry};
use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

/// What undoing an entry means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum UndoMeaning {
    /// The entry no longer counts.
    Entry,
    /// The entry no longer counts; what was done outside (a call, a letter, a payment) stays done.
    Outside,
    /// The file stays in the vault and is no longer shown as proof.
    Exhibit,
    /// What the archives showed is taken out; reading them again brings it back.
    Import,
    /// The earlier entry counts again.
    Again,
    /// The case is empty until this is undone.
    WholeCase,
}

impl UndoMeaning {
    /// Every meaning.
    pub const ALL: [Self; 6] = [
        Self::Entry,
        Self::Outside,
        Self::Exhibit,
        Self::Import,
        Self::Again,
        Self::WholeCase,
    ];

    /// The key of the sentence that says it.
    pub fn key(self) -> &'static str {
        match self {
            Self::Entry => "undo-entry",
            Self::Outside => "undo-outside",
            Self::Exhibit => "undo-exhibit",
            Self::Import => "undo-import",
            Self::Again => "undo-again",
            Self::WholeCase => "undo-whole-case",
        }
    }

    /// Of several events, what happened outside is what a person has to know first.
    fn of(event: &Event) -> Self {
        match event {
            Event::Several { events } => {
                let of_each: Vec<Self> = events.iter().map(Self::of).collect();
                let first = [Self::WholeCase, Self::Outside, Self::Exhibit, Self::Import];
                let known = first.into_iter().find(|meaning| of_each.contains(meaning));
                known.unwrap_or(Self::Entry)
            }
            Event::CaseOpened { .. } => Self::WholeCase,
            Event::Imported(_) => Self::Import,
            Event::ExhibitAttached(_) => Self::Exhibit,
            Event::Undo { .. } => Self::Again,
            Event::AccountMarked { .. }
            | Event::ExtraStopped { .. }
            | Event::AppointmentMade(_)
            | Event::AppointmentCancelled { .. }
            | Event::BalanceSettled { .. }
            | Event::RefundRequested { .. }
            | Event::ClosingRequested { .. }
            | Event::LetterSent { .. }
            | Event::EsimDeleted { .. }
            | Event::SimDestroyed { .. }
            | Event::Escalated { .. }
            | Event::ContactTried(_) => Self::Outside,
            _ => Self::Entry,
        }
    }
}

impl Case {
    /// What undoing the entry of that number means, or why it cannot be undone.
    pub fn undo_of(&self, seq: u64) -> Result<UndoMeaning, Ignored> {
        let entry = self.entry(seq).ok_or(Ignored::NoSuchEntry)?;
        if self.undone.contains_key(&seq) {
            return Err(Ignored::UndoneAlready);
        }
        Ok(UndoMeaning::of(&entry.event))
    }

    /// The last entry that an undo without a number takes back: neither undone nor ignored nor itself an undo.
    pub fn last_undoable(&self) -> Option<u64> {
        let counts = |entry: &&JournalEntry| {
            self.counts(entry.seq) && !matches!(entry.event, Event::Undo { .. })
        };
        self.entries
            .iter()
            .rev()
            .find(counts)
            .map(|entry| entry.seq)
    }
}

/// Which entries are undone and by which; and the undos that take nothing back.
///
/// Read from the end: whether an undo itself is undone is settled before it is looked at.
pub(super) fn undone(entries: &[JournalEntry]) -> (BTreeMap<u64, u64>, BTreeMap<u64, Ignored>) {
    let mut undone = BTreeMap::new();
    let mut ignored = BTreeMap::new();
    for entry in entries.iter().rev() {
        let Event::Undo { seq } = entry.event else {
            continue;
        };
        if undone.contains_key(&entry.seq) {
            continue;
        }
        let is_there = entries.binary_search_by_key(&seq, |e| e.seq).is_ok();
        if !is_there || seq >= entry.seq {
            ignored.insert(entry.seq, Ignored::NoSuchEntry);
        } else if let Entry::Vacant(slot) = undone.entry(seq) {
            slot.insert(entry.seq);
        } else {
            ignored.insert(entry.seq, Ignored::UndoneAlready);
        }
    }
    (undone, ignored)
}
