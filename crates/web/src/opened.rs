//! The open vault with its cases, as the pages hold it.

use crate::office::{Act, Done, act};
use crate::platform::Folder;
use crate::site::Site;
use jiff::civil::Date;
use ringoff_model::{PhoneNumber, PhoneNumberError};
use ringoff_view::case::{Answer, CaseContext, CaseRow, Trouble, trouble};
use ringoff_words::Words;
use ringoff_workspace::case::{CaseId, LineChange, LineFacts};
use ringoff_workspace::{Scanned, Workspace};
use std::collections::HashMap;
use std::sync::{Arc, MutexGuard, PoisonError};

/// Whether there is a vault and whether it is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum VaultState {
    /// None was made yet.
    None,
    /// There is one, and it is locked.
    Locked,
    /// Open.
    Open,
    /// The made-up traveller's cases are open, in memory alone.
    Sample,
}

impl VaultState {
    /// Whether cases can be read.
    pub fn is_open(self) -> bool {
        matches!(self, Self::Open | Self::Sample)
    }
}

/// An open vault.
pub(crate) struct Opened {
    pub workspace: Workspace,
    /// The made-up traveller's archives, where the cases are hers.
    pub sample: Option<Arc<dyn Folder>>,
    /// What was read since it was opened: it tells more of an account than a case keeps.
    pub scans: HashMap<CaseId, Arc<Scanned>>,
}

impl Opened {
    pub fn of(workspace: Workspace, sample: Option<Arc<dyn Folder>>) -> Self {
        Self {
            workspace,
            sample,
            scans: HashMap::new(),
        }
    }
}

impl Site {
    pub(crate) fn opened(&self) -> MutexGuard<'_, Option<Opened>> {
        self.opened.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn state(&self) -> VaultState {
        match &*self.opened() {
            Some(open) if open.sample.is_some() => VaultState::Sample,
            Some(_) => VaultState::Open,
            None if self.platform.vault_exists() => VaultState::Locked,
            None => VaultState::None,
        }
    }

    /// Works with the open vault.
    pub(crate) fn with<T>(&self, work: impl FnOnce(&mut Opened) -> Answer<T>) -> Answer<T> {
        match &mut *self.opened() {
            Some(open) => work(open),
            None => Err(Trouble::of("vault-locked")),
        }
    }

    /// Works with a case as it stands.
    pub(crate) fn with_case<T>(
        &self,
        case: &str,
        work: impl FnOnce(&CaseContext<'_>) -> Answer<T>,
    ) -> Answer<T> {
        let (id, now) = (CaseId(case.to_owned()), self.platform.now());
        self.with(|open| {
            let scan = open.scans.get(&id).cloned();
            work(&CaseContext::of(&open.workspace, &id, scan, now)?)
        })
    }

    /// The cases in the vault.
    pub(crate) fn cases(&self, words: &Words) -> Answer<Vec<CaseRow>> {
        let now = self.platform.now();
        self.with(|open| {
            let row = |id: CaseId| {
                let at = CaseContext::of(&open.workspace, &id, None, now.clone())?;
                Ok(at.list_row(words))
            };
            open.workspace.cases().into_iter().map(row).collect()
        })
    }

    /// Begins the case of a number; gives its id.
    pub(crate) fn begin_case(&self, number: &str, leaving: &str) -> Answer<String> {
        let number = PhoneNumber::parse(number, None).map_err(|error| {
            let key = match error {
                PhoneNumberError::NoCountry => "number-no-country",
                _ => "number-invalid",
            };
            Trouble::at(key, "number", number)
        })?;
        let mut facts = LineFacts::of(number);
        if !leaving.is_empty() {
            let day = leaving.parse::<Date>();
            let day = day.map_err(|_| Trouble::at("day-invalid", "leaving", leaving));
            facts.leaving = Some(day?);
        }
        self.open_case(facts, None)
    }

    /// Opens the case of a line that an operator of this name serves.
    pub(crate) fn open_case(&self, mut facts: LineFacts, operator: Option<&str>) -> Answer<String> {
        let now = self.platform.now();
        self.with(|open| {
            if let Some(operator) = operator {
                let mut change = LineChange::default();
                let complete = open.workspace.complete(operator, &mut change);
                complete.map_err(trouble)?;
                facts.change(&change);
            }
            let opened = open.workspace.open_case(facts, &now).map_err(trouble)?;
            Ok(opened.id.0)
        })
    }

    /// Does one thing to a case.
    pub(crate) fn act(&self, case: &str, what: &Act) -> Answer<Done> {
        let (id, now) = (CaseId(case.to_owned()), self.platform.now());
        self.with(|open| act(&mut open.workspace, &id, what, &now))
    }
}
