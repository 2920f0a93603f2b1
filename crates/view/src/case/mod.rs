//! A case, shown: what stands on each of its pages and sheets, said in a language.

mod accounts;
mod after;
mod contact;
mod error;
mod keep;
mod line;
mod money;
mod operator;
mod paper;
mod plan;
mod shared;
mod views;

pub use error::{Answer, Trouble, trouble};
pub use paper::{File, Paper};
pub use views::*;

use jiff::Zoned;
use ringoff_workspace::Workspace;
use ringoff_workspace::case::{Case, CaseId};
use std::sync::Arc;

/// A case as it stands at a moment.
pub struct CaseContext<'a> {
    /// Where it is kept.
    pub workspace: &'a Workspace,
    /// Its id.
    pub id: CaseId,
    /// The case.
    pub case: Arc<Case>,
    /// The moment.
    pub now: Zoned,
}

impl std::fmt::Debug for CaseContext<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CaseContext")
            .field("id", &self.id)
            .finish_non_exhaustive()
    }
}
