use ringoff_case::{CaseId, Ignored};
use ringoff_letters::PaperError;
use ringoff_store::{Defect, StoreError};
use ringoff_words::{Explained, Words};

/// Why a verb of the case did not work. Values only; [`WorkspaceError::key`] leads to the sentences.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum WorkspaceError {
    /// The vault.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// A paper could not be made.
    #[error(transparent)]
    Paper(#[from] PaperError),
    /// The scan could not begin.
    #[error(transparent)]
    Scan(#[from] crate::ScanError),
    /// None of the archives was read, so that there is nothing to import.
    #[error("nothing read")]
    NothingRead,
    /// There is no case yet.
    #[error("no case")]
    NoCase,
    /// No case has this name or number.
    #[error("{0}")]
    NoSuchCase(String),
    /// Several cases are open, and nothing says which is meant.
    #[error("{}", ids(.0))]
    WhichCase(Vec<CaseId>),
    /// A line has its case already.
    #[error("{0}")]
    CaseExists(CaseId),
    /// No operator has this name.
    #[error("{0}")]
    NoSuchOperator(String),
    /// Several operators share a name.
    #[error("{0}")]
    WhichOperator(String),
    /// No account of the case has this name.
    #[error("{0}")]
    NoSuchAccount(String),
    /// No task has this name.
    #[error("{0}")]
    NoSuchTask(String),
    /// The task is done already, or the closing depends on it.
    #[error("{0}")]
    TaskStays(String),
    /// The task is done by another verb, which asks for what is needed.
    #[error("ringoff {0}")]
    TaskNeedsVerb(String),
    /// No paper has this name.
    #[error("{0}")]
    NoSuchLetter(String),
    /// No finding has this name.
    #[error("{0}")]
    NoSuchFinding(String),
    /// The case does not take the event.
    #[error(transparent)]
    Refused(#[from] Ignored),
    /// A value was not understood: what it should be.
    #[error("{0}")]
    Value(String),
    /// What was typed is not what its field takes.
    #[error("{typed}")]
    Field {
        /// The key of the sentences.
        key: &'static str,
        /// The field: of a command, or of the form or option that it was typed into.
        field: String,
        /// What was typed.
        typed: String,
    },
    /// A file that does not look like a document.
    #[error("{name}")]
    NoDocument {
        /// Its name.
        name: String,
        /// What it looks like.
        looks: crate::Looks,
    },
    /// A file of the person's.
    #[error("{path}: {source}")]
    File {
        /// Its path.
        path: String,
        /// What the system said.
        source: std::io::Error,
    },
}

fn ids(cases: &[CaseId]) -> String {
    let names: Vec<&str> = cases.iter().map(|id| id.0.as_str()).collect();
    names.join(", ")
}

impl WorkspaceError {
    /// The key of its sentences: `err-<key>` says what happened, `do-<key>` what to do.
    pub fn key(&self) -> String {
        match self {
            Self::Store(error) => error.key().to_owned(),
            Self::Paper(error) => error.key().to_owned(),
            Self::Scan(crate::ScanError::Data(_)) => "data-invalid".to_owned(),
            Self::Scan(crate::ScanError::Refused(_)) => "table-invalid".to_owned(),
            Self::Scan(crate::ScanError::NoWorker(_)) => "worker-none".to_owned(),
            Self::NothingRead => "import-nothing".to_owned(),
            Self::NoCase => "case-none".to_owned(),
            Self::NoSuchCase(_) => "case-unknown".to_owned(),
            Self::WhichCase(_) => "case-which".to_owned(),
            Self::CaseExists(_) => "case-exists".to_owned(),
            Self::NoSuchOperator(_) => "operator-unknown".to_owned(),
            Self::WhichOperator(_) => "operator-which".to_owned(),
            Self::NoSuchAccount(_) => "account-unknown".to_owned(),
            Self::NoSuchTask(_) => "task-unknown".to_owned(),
            Self::TaskStays(_) => "task-stays".to_owned(),
            Self::TaskNeedsVerb(_) => "task-needs-verb".to_owned(),
            Self::NoSuchLetter(_) => "letter-unknown".to_owned(),
            Self::NoSuchFinding(_) => "finding-unknown".to_owned(),
            Self::Refused(reason) => reason.key().to_owned(),
            Self::Value(_) => "value-invalid".to_owned(),
            Self::Field { key, .. } => (*key).to_owned(),
            Self::NoDocument { looks, .. } => format!("proof-{}", looks.name()),
            Self::File { .. } => "io".to_owned(),
        }
    }

    /// The detail that goes with the sentence; empty where the sentence says all.
    pub fn detail(&self) -> String {
        match self {
            Self::Store(StoreError::WrongPassphrase | StoreError::EmptyPassphrase)
            | Self::NothingRead
            | Self::NoCase
            | Self::Refused(_) => String::new(),
            other => other.to_string(),
        }
    }

    /// The field to look at, where it is about one.
    pub fn field(&self) -> Option<&str> {
        match self {
            Self::Field { field, .. } => Some(field),
            Self::NoSuchOperator(_) | Self::WhichOperator(_) => Some("operator"),
            _ => None,
        }
    }

    /// The exit code, as documented.
    pub fn exit_code(&self) -> u8 {
        match self {
            Self::Store(error) => error.exit_code(),
            Self::Scan(crate::ScanError::NoWorker(_)) => 1,
            Self::WhichCase(_)
            | Self::WhichOperator(_)
            | Self::NoSuchOperator(_)
            | Self::NoSuchLetter(_)
            | Self::Value(_)
            | Self::Field { .. }
            | Self::Scan(_) => 2,
            _ => 1,
        }
    }
}

impl WorkspaceError {
    /// What happened and what to do, in a language.
    pub fn explain(&self, words: &Words) -> Explained {
        match self {
            Self::Refused(reason) => Explained {
                happened: words.say(reason.key(), &[]),
                to_do: words.say("do-refused", &[]),
            },
            Self::Store(StoreError::Damaged { file, what }) => {
                let detail = words.labelled(file, &defect(words, what));
                words.explain("vault-damaged", &detail)
            }
            other => words.explain(&other.key(), &other.detail()),
        }
    }
}

/// What is wrong with a file of the vault, in words.
pub fn defect(words: &Words, what: &Defect) -> String {
    let values = match what {
        Defect::Gap { from, to } => vec![("from", (*from).into()), ("to", (*to).into())],
        Defect::Changed { seq } | Defect::Chain { seq } | Defect::Rewritten { seq } => {
            vec![("seq", (*seq).into())]
        }
        _ => Vec::new(),
    };
    words.say(&format!("vault-defect-{}", what.key()), &values)
}
