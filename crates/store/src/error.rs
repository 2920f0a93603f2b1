use std::io;
use std::path::{Path, PathBuf};

/// What the operations of a store return.
pub type Result<T, E = StoreError> = std::result::Result<T, E>;

/// Why an operation on a store did not work. Values only; sentences are made from [`StoreError::key`].
/// No variant holds a passphrase, a key or a payload.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StoreError {
    /// The folder holds no vault.
    #[error("no vault in {}", .folder.display())]
    NoVault {
        /// The folder that was looked at.
        folder: PathBuf,
    },
    /// Another program holds the vault.
    #[error("another program holds the vault")]
    Locked {
        /// Its process number, if it could be read.
        by: Option<u32>,
    },
    /// The passphrase does not open the vault, and the files that say so are as they were written.
    #[error("wrong passphrase")]
    WrongPassphrase,
    /// These recovery words are sound, but belong to another vault.
    #[error("recovery key of another vault")]
    WrongRecoveryKey,
    /// These are not 24 recovery words.
    #[error("not recovery words")]
    RecoveryWords {
        /// The place of the first word that is in no list, counted from 1; none if the number of
        /// words or their check does not hold.
        word: Option<usize>,
    },
    /// A passphrase of no characters.
    #[error("empty passphrase")]
    EmptyPassphrase,
    /// A file is not as it was written. Nothing was changed.
    #[error("{file}: {what}")]
    Damaged {
        /// The file, from the top of the vault.
        file: String,
        /// What is wrong with it.
        what: Defect,
    },
    /// A later program wrote the vault.
    #[error("vault of version {found}")]
    UnknownVersion {
        /// The version that it states.
        found: u64,
    },
    /// Something is already there, and was left alone.
    #[error("{} exists", .path.display())]
    Exists {
        /// What is there.
        path: PathBuf,
    },
    /// More than is appended at once. Nothing was written.
    #[error("{bytes} bytes, at most {}", crate::MOST_APPENDED)]
    TooLarge {
        /// How many bytes there were.
        bytes: usize,
    },
    /// The disk is full, or a quota is. What was acknowledged before is safe.
    #[error("no space for {}", .path.display())]
    Full {
        /// The file that could not be written.
        path: PathBuf,
    },
    /// The system refused a file.
    #[error("{}: {source}", .path.display())]
    Io {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// There is no exhibit of that id.
    #[error("no exhibit {id}")]
    NoExhibit {
        /// The id asked for.
        id: crate::ExhibitId,
    },
    /// There is no backup to restore at that path.
    #[error("{}", .path.display())]
    NoFile {
        /// The path.
        path: PathBuf,
    },
    /// The file is no backup of a vault.
    #[error("{} is no backup of a vault", .path.display())]
    NotABackup {
        /// The file.
        path: PathBuf,
    },
}

impl StoreError {
    /// The key of its sentences: `err-<key>` says what happened, `do-<key>` what to do.
    pub fn key(&self) -> &'static str {
        match self {
            Self::NoVault { .. } => "vault-none",
            Self::Locked { .. } => "vault-locked",
            Self::WrongPassphrase => "vault-passphrase",
            Self::WrongRecoveryKey => "vault-recovery-other",
            Self::RecoveryWords { .. } => "vault-recovery-words",
            Self::EmptyPassphrase => "vault-passphrase-empty",
            Self::Damaged { .. } => "vault-damaged",
            Self::UnknownVersion { .. } => "vault-version",
            Self::Exists { .. } => "vault-exists",
            Self::TooLarge { .. } => "vault-event-large",
            Self::Full { .. } => "vault-full",
            Self::Io { .. } => "vault-io",
            Self::NoExhibit { .. } => "vault-exhibit",
            Self::NoFile { .. } => "not-found",
            Self::NotABackup { .. } => "vault-not-a-backup",
        }
    }

    /// The exit code of a program that ends with it.
    pub fn exit_code(&self) -> u8 {
        match self {
            Self::NoVault { .. } => 10,
            Self::Locked { .. } => 11,
            Self::WrongPassphrase | Self::WrongRecoveryKey => 12,
            Self::Damaged { .. } | Self::NotABackup { .. } => 13,
            Self::UnknownVersion { .. } => 14,
            Self::RecoveryWords { .. } | Self::EmptyPassphrase => 2,
            Self::Exists { .. }
            | Self::TooLarge { .. }
            | Self::Full { .. }
            | Self::Io { .. }
            | Self::NoFile { .. }
            | Self::NoExhibit { .. } => 1,
        }
    }

    pub(crate) fn io(path: &Path, source: io::Error) -> Self {
        let path = path.to_owned();
        match source.kind() {
            io::ErrorKind::StorageFull
            | io::ErrorKind::QuotaExceeded
            | io::ErrorKind::FileTooLarge => Self::Full { path },
            _ => Self::Io { path, source },
        }
    }

    pub(crate) fn damaged(file: impl Into<String>, what: Defect) -> Self {
        let file = file.into();
        Self::Damaged { file, what }
    }
}

/// What is wrong with a damaged file. Its [`Defect::key`] has a sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Defect {
    /// The file is not there.
    #[error("missing")]
    Missing,
    /// The file ends too early.
    #[error("cut off")]
    CutOff,
    /// The file's bytes are not those that were written.
    #[error("altered")]
    Altered,
    /// The file is whole, but locked for another vault.
    #[error("belongs to another vault")]
    OtherVault,
    /// The file is whole, but its content does not follow the format.
    #[error("does not follow the format")]
    Malformed,
    /// Opening the file would take more work than Ringoff ever asks for.
    #[error("asks for 2^{0} steps of work")]
    WorkFactor(u8),
    /// Events are missing.
    #[error("events {from} to {to} are missing")]
    Gap {
        /// The first missing one.
        from: u64,
        /// The last missing one.
        to: u64,
    },
    /// An event's content does not have the hash written beside it.
    #[error("event {seq} was changed")]
    Changed {
        /// Its number.
        seq: u64,
    },
    /// An event does not follow the one before it.
    #[error("event {seq} does not follow the one before it")]
    Chain {
        /// Its number.
        seq: u64,
    },
    /// The chain holds, but does not lead to the hash that was noted.
    #[error("the journal does not lead to the noted hash of event {seq}")]
    Rewritten {
        /// The number noted with the hash.
        seq: u64,
    },
}

impl Defect {
    /// The key of its sentence, `vault-defect-<key>`; variables `$from`, `$to`, `$seq` where they apply.
    pub fn key(&self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::CutOff => "cut-off",
            Self::Altered => "altered",
            Self::OtherVault => "other-vault",
            Self::Malformed => "malformed",
            Self::WorkFactor(_) => "work-factor",
            Self::Gap { .. } => "gap",
            Self::Changed { .. } => "changed",
            Self::Chain { .. } => "chain",
            Self::Rewritten { .. } => "rewritten",
        }
    }
}
