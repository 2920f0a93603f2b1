//! Why something was not done.

use ringoff_workspace::WorkspaceError;
use ringoff_workspace::vault::StoreError;
use std::io;

/// Why something was not done.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{key}: {detail}")]
pub struct Trouble {
    /// Key of the sentences: `err-<key>` says what happened, `do-<key>` what to do.
    pub key: String,
    /// A detail for the sentence.
    pub detail: String,
    /// The field of the form that is to be looked at, where one is.
    pub field: Option<String>,
}

impl Trouble {
    /// Without a detail.
    pub fn of(key: &str) -> Self {
        Self::with(key, "")
    }

    /// With a detail.
    pub fn with(key: &str, detail: impl Into<String>) -> Self {
        Self {
            key: key.to_owned(),
            detail: detail.into(),
            field: None,
        }
    }

    /// About one field.
    pub fn at(key: &str, field: &str, detail: impl Into<String>) -> Self {
        Self {
            field: Some(field.to_owned()),
            ..Self::with(key, detail)
        }
    }
}

/// An answer, or why there is none.
pub type Answer<T> = Result<T, Trouble>;

impl From<WorkspaceError> for Trouble {
    fn from(error: WorkspaceError) -> Self {
        let (key, detail) = match &error {
            // Its sentences come from the case; only what to do is said here.
            WorkspaceError::Refused(reason) => ("refused".to_owned(), reason.key().to_owned()),
            other => (other.key(), other.detail()),
        };
        Self {
            key,
            detail,
            field: error.field().map(str::to_owned),
        }
    }
}

impl From<StoreError> for Trouble {
    fn from(error: StoreError) -> Self {
        WorkspaceError::from(error).into()
    }
}

impl From<io::Error> for Trouble {
    fn from(error: io::Error) -> Self {
        Self::with("io", error.to_string())
    }
}
