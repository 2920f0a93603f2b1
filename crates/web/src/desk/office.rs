//! The desk as the pages know it.

use super::import::imported;
use super::{DeskOffice, sample_upload};
use crate::office::{
    AccountView, Accounts, AfterView, Answer, BalanceView, BranchView, CallView, CaseHead, CaseRow,
    Command, ExhibitsView, File, Imported, JournalView, Kept, LetterView, LineView, Office,
    OperatorView, Paper, PapersView, PasswordView, PlanView, Receipt, RecoveryKey, SettingsView,
    Trouble, Upload, VaultState, trouble,
};
use ringoff_app::{Control, Progress};
use ringoff_view::PictureRow;
use ringoff_words::Words;
use ringoff_workspace::case::{CaseId, LineChange};
use ringoff_workspace::{LineEdit, SecretString, text};
use std::path::Path;

impl Office for DeskOffice {
    fn state(&self) -> VaultState {
        self.vault_state()
    }

    fn create(&self, passphrase: &SecretString) -> Answer<RecoveryKey> {
        self.make(passphrase)
    }

    fn unlock(&self, passphrase: &SecretString) -> Answer<()> {
        self.open_with(passphrase)
    }

    fn recover(&self, words: &SecretString, passphrase: &SecretString) -> Answer<()> {
        self.recover_with(words, passphrase)
    }

    fn restore(&self, backup: &Path) -> Answer<()> {
        self.restored(backup)
    }

    fn lock(&self) {
        self.inner().open = None;
    }

    fn begin_sample(&self, _: &Words) -> Answer<String> {
        self.sample()
    }

    fn sample_archives(&self) -> Answer<Upload> {
        self.with(|open| match &open.sample {
            Some(folder) => Ok(sample_upload(folder.path())),
            None => Err(Trouble::of("upload-none")),
        })
    }

    fn cases(&self, words: &Words) -> Answer<Vec<CaseRow>> {
        let ids = self.with(|open| Ok(open.desk.cases()))?;
        let row = |id: CaseId| {
            let head = self.head(&id.0, words)?;
            Ok(CaseRow {
                id: id.0,
                number: head.number,
                operator: head.operator,
                state: head.state,
            })
        };
        ids.into_iter().map(row).collect()
    }

    fn begin_case(
        &self,
        number: &str,
        operator: Option<&str>,
        leaving: Option<&str>,
    ) -> Answer<String> {
        let number = text::phone("number", number).map_err(trouble)?;
        let leaving = leaving.map(|day| text::day("leaving", day)).transpose();
        let edit = LineEdit {
            operator: operator.map(str::to_owned),
            facts: LineChange {
                leaving: leaving.map_err(trouble)?,
                ..LineChange::default()
            },
            ..LineEdit::default()
        };
        self.begin(number, edit)
    }

    fn head(&self, case: &str, words: &Words) -> Answer<CaseHead> {
        self.with_case(case, |at| Ok(at.head(words)))
    }

    fn revision(&self, case: &str) -> Answer<u64> {
        self.with(|open| {
            let last = open
                .desk
                .journal(&CaseId(case.to_owned()))
                .last()
                .map(|e| e.seq);
            last.ok_or_else(|| Trouble::with("case-unknown", case))
        })
    }

    fn act(&self, case: &str, command: Command) -> Answer<Receipt> {
        let (id, now) = (CaseId(case.to_owned()), self.now());
        self.with(|open| open.desk.execute(&id, command, &now).map_err(trouble))
    }

    fn import(
        &self,
        case: &str,
        upload: &Upload,
        control: &Control,
        tell: &(dyn Fn(Progress) + Sync),
    ) -> Answer<Imported> {
        self.read(case, upload, control, tell)
    }

    fn imported(&self, case: &str, words: &Words) -> Answer<Imported> {
        self.with_case(case, |at| Ok(imported(at, None, Some(words))))
    }

    fn accounts(&self, case: &str, words: &Words) -> Answer<Accounts> {
        self.with_case(case, |at| Ok(at.accounts(words)))
    }

    fn account(&self, case: &str, account: &str, words: &Words) -> Answer<AccountView> {
        self.with_case(case, |at| at.account(account, words))
    }

    fn pictures(&self, case: &str) -> Answer<Vec<PictureRow>> {
        self.with_case(case, |at| Ok(at.pictures()))
    }

    fn line(&self, case: &str, words: &Words) -> Answer<LineView> {
        self.with_case(case, |at| Ok(at.line(words)))
    }

    fn operator(&self, case: &str, words: &Words) -> Answer<OperatorView> {
        self.with_case(case, |at| Ok(at.operator(words)))
    }

    fn call(&self, case: &str, words: &Words) -> Answer<CallView> {
        self.with_case(case, |at| at.call(words))
    }

    fn branch(&self, case: &str, words: &Words) -> Answer<BranchView> {
        self.with_case(case, |at| at.branch(words))
    }

    fn balance(&self, case: &str, words: &Words) -> Answer<BalanceView> {
        self.with_case(case, |at| Ok(at.balance(words)))
    }

    fn password(&self, case: &str, words: &Words) -> Answer<PasswordView> {
        self.with_case(case, |at| Ok(at.password(words)))
    }

    fn papers(&self, case: &str, words: &Words) -> Answer<PapersView> {
        self.with_case(case, |at| Ok(at.papers(words)))
    }

    fn letter(
        &self,
        case: &str,
        kind: &str,
        lang: &str,
        filled: &[(String, String)],
        words: &Words,
    ) -> Answer<LetterView> {
        self.with_case(case, |at| at.letter(kind, lang, filled, words))
    }

    fn paper(&self, case: &str, paper: &Paper, words: &Words) -> Answer<File> {
        let (file, made) = self.with_case(case, |at| {
            Ok((at.paper(paper, words)?, at.letter_of(paper, words)))
        })?;
        if let Some((letter, lang)) = made {
            let pdf = matches!(paper, Paper::LetterPdf { .. });
            let sha256 = pdf.then(|| ringoff_workspace::sha256(&file.bytes));
            self.act(
                case,
                Command::NoteLetterMade {
                    letter,
                    lang,
                    sha256,
                },
            )?;
        }
        Ok(file)
    }

    fn exhibits(&self, case: &str, words: &Words) -> Answer<ExhibitsView> {
        self.with_case(case, |at| Ok(at.exhibits(words)))
    }

    fn exhibit(&self, case: &str, id: &str) -> Answer<File> {
        self.with_case(case, |at| {
            let (exhibit, bytes) = at
                .workspace
                .exhibit(&at.id, id)
                .map_err(|_| Trouble::of("exhibit-unknown"))?;
            Ok(File {
                name: exhibit.name,
                mime: "application/octet-stream",
                bytes,
            })
        })
    }

    fn after(&self, case: &str, words: &Words) -> Answer<AfterView> {
        self.with_case(case, |at| Ok(at.after(words)))
    }

    fn plan(&self, case: &str, words: &Words) -> Answer<PlanView> {
        self.with_case(case, |at| Ok(at.plan(words)))
    }

    fn journal(&self, case: &str, words: &Words) -> Answer<JournalView> {
        self.with_case(case, |at| at.journal(words))
    }

    fn verify(&self, case: &str) -> Answer<u64> {
        self.with_case(case, |at| {
            let report = at
                .workspace
                .store()
                .verify()
                .map_err(super::store_trouble)?;
            match report.problems.first() {
                None => Ok(report.events),
                Some(problem) => Err(Trouble::with("vault-damaged", problem.file.clone())),
            }
        })
    }

    fn settings(&self, words: &Words) -> Answer<SettingsView> {
        let sample = self.vault_state() == VaultState::Sample;
        self.with(|open| {
            let vault = open
                .vault
                .lock()
                .unwrap_or_else(std::sync::PoisonError::into_inner);
            let folder = vault.folder().to_owned();
            drop(vault);
            let report = open.desk.store().verify().map_err(super::store_trouble)?;
            Ok(SettingsView {
                vault: if sample {
                    String::new()
                } else {
                    self.vault_name()
                },
                kept: vec![Kept {
                    what: words.say("web-kept-vault", &[]),
                    place: folder.display().to_string(),
                    size: words.size(report.bytes),
                }],
                version: env!("CARGO_PKG_VERSION").to_owned(),
            })
        })
    }

    fn change_passphrase(&self, old: &SecretString, new: &SecretString) -> Answer<()> {
        self.change(old, new)
    }

    fn new_recovery_key(&self, passphrase: &SecretString) -> Answer<RecoveryKey> {
        self.new_key(passphrase)
    }

    fn backup(&self) -> Answer<File> {
        self.backed_up()
    }

    fn export(&self, passphrase: &SecretString) -> Answer<File> {
        self.exported(passphrase)
    }

    fn erase(&self, name: &str, passphrase: &SecretString) -> Answer<()> {
        self.erased(name, passphrase)
    }
}
