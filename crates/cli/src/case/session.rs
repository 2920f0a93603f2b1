//! An open vault and the case that is meant, for the length of one command.

use super::place::{now, registry, vault_folder};
use super::stop::{Result, fail, stop};
use super::vault;
use crate::args::Global;
use crate::terminal::Terminal;
use jiff::Zoned;
use ringoff_view::case::CaseContext;
use ringoff_view::text::{Page, Style};
use ringoff_workspace::case::{Case, CaseId};
use ringoff_workspace::vault::{Memory, Store, StoreError};
use ringoff_workspace::{Command, Receipt, Vault, Workspace};
use std::path::PathBuf;
use std::sync::Arc;

/// The workspace, and which case.
pub(crate) struct Session<'a> {
    pub workspace: Workspace,
    pub terminal: &'a Terminal,
    pub now: Zoned,
    pub data: Option<PathBuf>,
    named: Option<String>,
}

impl<'a> Session<'a> {
    /// Opens the vault with the person's passphrase.
    pub fn open(global: &Global, terminal: &'a Terminal) -> Result<Self> {
        let folder = vault_folder(&global.vault, terminal)?;
        if !Vault::exists(&folder) {
            // Said before a passphrase is asked for that would open nothing.
            let missing = StoreError::NoVault { folder };
            return Err(fail(terminal, &missing.into()));
        }
        let passphrase = vault::ask_passphrase(&global.vault, terminal)?;
        let opened = Vault::open(&folder, &passphrase).map_err(|e| fail(terminal, &e.into()))?;
        Self::with(opened, global, terminal)
    }

    /// Opens the vault, or makes it where there is none: for the first case.
    pub fn open_or_create(global: &Global, terminal: &'a Terminal) -> Result<Self> {
        let folder = vault_folder(&global.vault, terminal)?;
        if Vault::exists(&folder) {
            return Self::open(global, terminal);
        }
        Self::with(vault::create(&folder, global, terminal)?, global, terminal)
    }

    /// For what is public and needs neither vault nor passphrase.
    pub fn without_vault(global: &Global, terminal: &'a Terminal) -> Result<Self> {
        Self::with(Memory::default(), global, terminal)
    }

    fn with(store: impl Store + 'static, global: &Global, terminal: &'a Terminal) -> Result<Self> {
        let registry = registry(global, terminal)?;
        let workspace =
            Workspace::new(Box::new(store), registry).map_err(|e| fail(terminal, &e))?;
        Ok(Self {
            workspace,
            terminal,
            now: now(global),
            data: global.data.clone(),
            named: global.case.clone(),
        })
    }

    /// From now on this case is meant.
    pub fn turn_to(&mut self, id: &CaseId) {
        self.named = Some(id.0.clone());
    }

    /// The case that is meant: by `--case`, else the only one going on.
    pub fn id(&self) -> Result<CaseId> {
        self.told(self.workspace.find_case(self.named.as_deref()))
    }

    /// The case that is meant, as it stands.
    pub fn case(&self) -> Result<(CaseId, Arc<Case>)> {
        let id = self.id()?;
        let case = self.told(self.workspace.case(&id))?;
        Ok((id, case))
    }

    /// A case as it stands now, to be shown.
    pub fn context_of(&self, id: CaseId) -> Result<CaseContext<'_>> {
        let case = self.told(self.workspace.case(&id))?;
        Ok(CaseContext {
            workspace: &self.workspace,
            id,
            case,
            now: self.now.clone(),
        })
    }

    /// The case that is meant, to be shown.
    pub fn context(&self) -> Result<CaseContext<'_>> {
        self.context_of(self.id()?)
    }

    /// How text is shown.
    pub fn style(&self) -> Style<'_> {
        Style {
            words: &self.terminal.words,
            screen: self.terminal.screen(),
            reveal: self.terminal.reveal,
        }
    }

    /// A page of text.
    pub fn page(&self) -> Page {
        Page::new(self.terminal.screen())
    }

    /// Says what kept a view from being made, if something did.
    pub fn shown<T>(&self, answer: ringoff_view::case::Answer<T>) -> Result<T> {
        answer.map_err(|trouble| stop(self.terminal, &trouble.key, &trouble.detail, 1))
    }

    /// Does a command in the case that is meant.
    pub fn execute(&mut self, command: Command) -> Result<Receipt> {
        let id = self.id()?;
        let done = self.workspace.execute(&id, command, &self.now);
        self.told(done)
    }

    /// Says an error, if it is one.
    pub fn told<T>(&self, result: ringoff_workspace::Result<T>) -> Result<T> {
        result.map_err(|error| fail(self.terminal, &error))
    }

    /// The language of what is said.
    pub fn lang(&self) -> &str {
        self.terminal.words.tag()
    }

    /// A sentence.
    pub fn say(&self, key: &str, values: &[(&str, ringoff_words::Value<'_>)]) -> String {
        self.terminal.words.say(key, values)
    }
}
