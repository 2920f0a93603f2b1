//! What the pages need, and nothing else: plain data out, commands in.
//!
//! The pages know this trait only. The program's own desk stands behind it; tests put a made-up one
//! there. Every method may block (it reads disks and derives keys), so handlers call it on a thread
//! for blocking work. Text in a view is already said in the language of the `Words` handed in,
//! except where it is a stranger's, which the templates isolate.

mod import;

pub use import::{Coverage, FileRead, Imported, Statements, Upload};
pub use ringoff_view::case::*;
pub use ringoff_workspace::{AccountRef, Command, Receipt};

use ringoff_app::{Control, Progress};
use ringoff_view::PictureRow;
use ringoff_words::Words;
use secrecy::SecretString;
use std::path::Path;

/// Whether there is a vault and whether it is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum VaultState {
    /// None was made yet.
    None,
    /// There is one, and it is locked.
    Locked,
    /// Open.
    Open,
    /// The throw-away vault of the made-up traveller is open.
    Sample,
}

impl VaultState {
    /// Whether cases can be read.
    pub fn is_open(self) -> bool {
        matches!(self, Self::Open | Self::Sample)
    }
}

/// A recovery key, shown once.
#[derive(Clone, Debug)]
pub struct RecoveryKey {
    /// Its words, in order.
    pub words: Vec<String>,
    /// The same as a QR code: an SVG of our own making.
    pub qr_svg: String,
}

/// The desk at which the pages work.
pub trait Office: Send + Sync + 'static {
    /// Whether there is a vault and whether it is open.
    fn state(&self) -> VaultState;
    /// Makes the vault. The recovery key is shown once and typed back.
    fn create(&self, passphrase: &SecretString) -> Answer<RecoveryKey>;
    /// Opens the vault.
    fn unlock(&self, passphrase: &SecretString) -> Answer<()>;
    /// Opens the vault by its recovery key and gives it another passphrase.
    fn recover(&self, words: &SecretString, passphrase: &SecretString) -> Answer<()>;
    /// Makes the vault that a backup holds. It stays locked.
    fn restore(&self, backup: &Path) -> Answer<()>;
    /// Forgets the keys. The throw-away vault is thrown away.
    fn lock(&self);
    /// Makes a throw-away vault with the made-up traveller's lines and archives in a private temporary folder and
    /// opens it; gives the case to begin with.
    fn begin_sample(&self, words: &Words) -> Answer<String>;
    /// The archives of the made-up traveller, to be imported as one's own would be.
    fn sample_archives(&self) -> Answer<Upload>;

    /// The cases in the vault.
    fn cases(&self, words: &Words) -> Answer<Vec<CaseRow>>;
    /// Begins a case for a number; gives its id.
    fn begin_case(
        &self,
        number: &str,
        operator: Option<&str>,
        leaving: Option<&str>,
    ) -> Answer<String>;
    /// What stands on every page of a case.
    fn head(&self, case: &str, words: &Words) -> Answer<CaseHead>;
    /// Rises with every event of a case; lets a second tab see that it is old.
    fn revision(&self, case: &str) -> Answer<u64>;
    /// Does one thing.
    fn act(&self, case: &str, command: Command) -> Answer<Receipt>;

    /// Reads uploaded archives into a case. `upload` is deleted by the caller.
    fn import(
        &self,
        case: &str,
        upload: &Upload,
        control: &Control,
        tell: &(dyn Fn(Progress) + Sync),
    ) -> Answer<Imported>;
    /// What was imported so far.
    fn imported(&self, case: &str, words: &Words) -> Answer<Imported>;
    /// The accounts, in the order of work.
    fn accounts(&self, case: &str, words: &Words) -> Answer<Accounts>;
    /// One of them.
    fn account(&self, case: &str, account: &str, words: &Words) -> Answer<AccountView>;
    /// What the two pictures draw of each, in the order of work.
    fn pictures(&self, case: &str) -> Answer<Vec<PictureRow>>;

    /// The line.
    fn line(&self, case: &str, words: &Words) -> Answer<LineView>;
    /// The operator's facts.
    fn operator(&self, case: &str, words: &Words) -> Answer<OperatorView>;
    /// The call.
    fn call(&self, case: &str, words: &Words) -> Answer<CallView>;
    /// The visit.
    fn branch(&self, case: &str, words: &Words) -> Answer<BranchView>;
    /// The money left.
    fn balance(&self, case: &str, words: &Words) -> Answer<BalanceView>;
    /// The forgotten self-care password.
    fn password(&self, case: &str, words: &Words) -> Answer<PasswordView>;
    /// The letters and other papers.
    fn papers(&self, case: &str, words: &Words) -> Answer<PapersView>;
    /// One letter in a language, with the person's own words in its open fields.
    fn letter(
        &self,
        case: &str,
        kind: &str,
        lang: &str,
        filled: &[(String, String)],
        words: &Words,
    ) -> Answer<LetterView>;
    /// A file to take away.
    fn paper(&self, case: &str, paper: &Paper, words: &Words) -> Answer<File>;
    /// The proofs kept.
    fn exhibits(&self, case: &str, words: &Words) -> Answer<ExhibitsView>;
    /// One proof, as it was given.
    fn exhibit(&self, case: &str, id: &str) -> Answer<File>;
    /// After closing.
    fn after(&self, case: &str, words: &Words) -> Answer<AfterView>;
    /// Everything to do.
    fn plan(&self, case: &str, words: &Words) -> Answer<PlanView>;
    /// What happened.
    fn journal(&self, case: &str, words: &Words) -> Answer<JournalView>;
    /// Walks the chain and the proofs: how many events hold, or the first that does not.
    fn verify(&self, case: &str) -> Answer<u64>;

    /// The settings.
    fn settings(&self, words: &Words) -> Answer<SettingsView>;
    /// Gives the vault another passphrase.
    fn change_passphrase(&self, old: &SecretString, new: &SecretString) -> Answer<()>;
    /// A new recovery key in place of the old one.
    fn new_recovery_key(&self, passphrase: &SecretString) -> Answer<RecoveryKey>;
    /// The whole vault as one file, still encrypted.
    fn backup(&self) -> Answer<File>;
    /// Everything as JSON and files, not encrypted.
    fn export(&self, passphrase: &SecretString) -> Answer<File>;
    /// Erases the vault. `name` is typed by the person and must be the vault's own.
    fn erase(&self, name: &str, passphrase: &SecretString) -> Answer<()>;
}
