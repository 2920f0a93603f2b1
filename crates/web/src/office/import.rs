//! Archives on their way into a case.

use std::path::PathBuf;

/// Uploaded archives in a private temporary folder.
#[derive(Clone, Debug, Default)]
pub struct Upload {
    /// The folder; names shown to people are relative to it.
    pub root: PathBuf,
    /// What to read: files and folders below it.
    pub paths: Vec<PathBuf>,
}

impl Upload {
    /// A path as the person knows it.
    pub fn shown(&self, path: &str) -> String {
        let root = self.root.to_string_lossy();
        let rest = path.strip_prefix(root.as_ref()).unwrap_or(path);
        rest.trim_start_matches(['/', '\\']).to_owned()
    }
}

/// What came of archives.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Imported {
    /// One row each.
    pub files: Vec<FileRead>,
    /// Messages a month over all archives.
    pub coverage: Coverage,
    /// Accounts that the case knows now.
    pub accounts: usize,
    /// How many of them are to be moved before closing.
    pub before: usize,
    /// Nothing new: every archive was known by its hash.
    pub nothing_new: bool,
    /// What was read just now, if something was: until which day statements reach.
    pub statements: Option<Statements>,
}

/// One archive, as it was read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FileRead {
    /// Untrusted text.
    pub name: String,
    /// The format that took it; `None` where none did.
    pub format: Option<String>,
    /// Things read.
    pub items: u64,
    /// Bytes on disk.
    pub bytes: u64,
    /// Reason (its key) and how often, where not all was read.
    pub skipped: Vec<(String, u64)>,
    /// What it is, where that is known and not read.
    pub kind: Option<String>,
    /// Entries of a container that no format took.
    pub unread: Vec<String>,
    /// Key and detail, where reading ended early.
    pub error: Option<(String, String)>,
    /// Its hash was in the journal already.
    pub known: bool,
}

/// How far statements reach.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Statements {
    /// Some were read, but the operator is not known whose charges they would show.
    OperatorUnknown,
    /// No statement was read.
    None,
    /// They reach until this day, in words.
    Until(String),
}

/// Messages a month.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Coverage {
    /// Month (year x 12 + month - 1) and messages.
    pub months: Vec<(i32, u32)>,
}
