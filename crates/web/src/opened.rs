//! The open vault with its cases, as the pages hold it.

use crate::platform::Folder;
use crate::site::Site;
use ringoff_model::PhoneNumber;
use ringoff_view::case::{Answer, CaseContext, CaseRow, Trouble};
use ringoff_words::Words;
use ringoff_workspace::case::CaseId;
use ringoff_workspace::{Command, LineEdit, Receipt, Workspace, text};
use std::collections::BTreeMap;
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
        self.with(|open| work(&CaseContext::of(&open.workspace, &id, now)?))
    }

    /// The cases in the vault.
    pub(crate) fn cases(&self, words: &Words) -> Answer<Vec<CaseRow>> {
        let now = self.platform.now();
        self.with(|open| {
            let row = |id: CaseId| {
                let at = CaseContext::of(&open.workspace, &id, now.clone())?;
                Ok(at.list_row(words))
            };
            open.workspace.cases().into_iter().map(row).collect()
        })
    }

    /// Begins the case of a number, with what was answered in the guide; gives its id.
    pub(crate) fn begin_case(&self, number: &str, leaving: &str, lang: &str) -> Answer<String> {
        let number = text::phone("number", number)?;
        let leaving = (!leaving.is_empty()).then(|| text::day("leaving", leaving));
        let answered = self.answered().clone();
        let mut edit = answered.map_or_else(LineEdit::default, |answered| answered.line());
        edit.facts.leaving = leaving.transpose()?;
        edit.facts.language = Some(lang.to_owned());
        let case = self.open_case(number, edit)?;
        *self.answered() = None;
        Ok(case)
    }

    /// The mobile numbers, in international form, that are written like this in a country whose operators are known.
    pub(crate) fn numbers_like(
        &self,
        typed: &str,
        words: &Words,
    ) -> Answer<BTreeMap<String, String>> {
        self.with(|open| {
            let countries = open.workspace.registry().countries().iter();
            let found = countries.filter_map(|country| {
                let region = country.code.to_uppercase();
                let number = PhoneNumber::parse(typed, Some(&region)).ok()?;
                let number = number.is_mobile().then(|| number.reveal())?;
                Some((number.to_owned(), words.phone(number)))
            });
            Ok(found.collect())
        })
    }

    /// Opens the case of a line.
    pub(crate) fn open_case(&self, number: PhoneNumber, edit: LineEdit) -> Answer<String> {
        let now = self.platform.now();
        self.with(|open| {
            let opened = open.workspace.open_case(number, edit, &now);
            Ok(opened?.id.0)
        })
    }

    /// Does one thing to a case.
    pub(crate) fn execute(&self, case: &str, command: Command) -> Answer<Receipt> {
        let (id, now) = (CaseId(case.to_owned()), self.platform.now());
        self.with(|open| {
            let done = open.workspace.execute(&id, command, &now);
            done.map_err(Trouble::from)
        })
    }
}
