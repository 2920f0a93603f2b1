//! What the pages show of a case and do to it, without the pages.

use super::PASSPHRASE;
use jiff::Zoned;
use ringoff_app::{ScanOptions, Workers, scan};
use ringoff_model::Moment;
use ringoff_registry::Registry;
use ringoff_view::PictureRow;
use ringoff_view::case::{
    AccountView, Accounts, AfterView, Answer, ArchivesView, BalanceView, CallView, CaseContext,
    CaseHead, CaseRow, Download, File, JournalView, OperatorView,
};
use ringoff_words::Words;
use ringoff_workspace::case::CaseId;
use ringoff_workspace::vault::Vault;
use ringoff_workspace::{Command, Control, Receipt, Workspace};
use std::cell::RefCell;
use std::path::{Path, PathBuf};

/// An open vault at a moment.
pub struct Views {
    workspace: RefCell<Workspace>,
    now: Zoned,
}

impl Views {
    pub fn open(vault: &Path, clock: &str) -> Self {
        let vault = Vault::open(vault, &PASSPHRASE.into()).unwrap();
        let workspace = Workspace::new(Box::new(vault), Registry::embedded()).unwrap();
        Self {
            workspace: RefCell::new(workspace),
            now: clock.parse().unwrap(),
        }
    }

    fn at<T>(&self, case: &str, view: impl FnOnce(&CaseContext<'_>) -> Answer<T>) -> Answer<T> {
        let id = CaseId(case.to_owned());
        let workspace = self.workspace.borrow();
        view(&CaseContext::of(&workspace, &id, self.now.clone())?)
    }

    pub fn cases(&self, words: &Words) -> Answer<Vec<CaseRow>> {
        let ids = self.workspace.borrow().cases();
        let row = |id: CaseId| self.at(&id.0, |at| Ok(at.list_row(words)));
        ids.into_iter().map(row).collect()
    }

    pub fn head(&self, case: &str, words: &Words) -> Answer<CaseHead> {
        self.at(case, |at| Ok(at.head(words)))
    }

    pub fn accounts(&self, case: &str, words: &Words) -> Answer<Accounts> {
        self.at(case, |at| Ok(at.accounts(words)))
    }

    pub fn account(&self, case: &str, id: &str, words: &Words) -> Answer<AccountView> {
        self.at(case, |at| at.account(id, words))
    }

    pub fn pictures(&self, case: &str) -> Answer<Vec<PictureRow>> {
        self.at(case, |at| Ok(at.pictures()))
    }

    pub fn operator(&self, case: &str, words: &Words) -> Answer<OperatorView> {
        self.at(case, |at| Ok(at.operator(words)))
    }

    pub fn call(&self, case: &str, words: &Words) -> Answer<CallView> {
        self.at(case, |at| at.call(words))
    }

    pub fn balance(&self, case: &str, words: &Words) -> Answer<BalanceView> {
        self.at(case, |at| Ok(at.balance(words)))
    }

    pub fn after(&self, case: &str, words: &Words) -> Answer<AfterView> {
        self.at(case, |at| Ok(at.after(words)))
    }

    pub fn journal(&self, case: &str, words: &Words) -> Answer<JournalView> {
        self.at(case, |at| at.journal(words))
    }

    pub fn paper(&self, case: &str, paper: &Download, words: &Words) -> Answer<File> {
        self.at(case, |at| at.paper(paper, words))
    }

    pub fn archives(&self, case: &str, words: &Words) -> Answer<ArchivesView> {
        self.at(case, |at| Ok(at.archives(words)))
    }

    pub fn act(&self, case: &str, command: Command) -> Answer<Receipt> {
        let id = CaseId(case.to_owned());
        let mut workspace = self.workspace.borrow_mut();
        let done = workspace.execute(&id, command, &self.now);
        done.map_err(Into::into)
    }

    /// Reads archives into a case, as the pages do.
    pub fn import(&self, case: &str, archives: &Path) {
        let id = CaseId(case.to_owned());
        let mut workspace = self.workspace.borrow_mut();
        let state = workspace.case(&id).unwrap();
        let program = PathBuf::from(env!("CARGO_BIN_EXE_ringoff"));
        let options = ScanOptions {
            paths: vec![archives.to_owned()],
            lines: workspace.scan_lines(&state),
            tables: Vec::new(),
            watched: Some(workspace.watched(&state, &self.now)),
            threads: 2,
            workers: Workers::of(program, None),
            now: Moment(self.now.timestamp().as_millisecond()),
            today: self.now.date(),
        };
        let scanned = scan(&options, &Control::default(), &|_| {}, None).unwrap();
        workspace.import(&id, &scanned, &self.now).unwrap();
    }
}
