//! A case, shown: what stands on each of its pages and sheets, said in a language.

mod accounts;
mod after;
mod archives;
mod contact;
mod download;
mod error;
mod line;
mod money;
mod operator;
mod papers;
mod plan;
mod shared;
mod views;

pub use archives::{ArchivesView, Coverage, FileRead, Statements};
pub use download::{Download, File};
pub use error::{Answer, Trouble};
pub use papers::paper_name;
pub use views::*;

use jiff::Zoned;
use ringoff_words::Words;
use ringoff_workspace::Workspace;
use ringoff_workspace::case::{Case, CaseId};
use std::sync::Arc;

/// A case as it stands at a moment.
#[derive(Clone)]
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

impl<'a> CaseContext<'a> {
    /// The case of this id as it stands.
    pub fn of(workspace: &'a Workspace, id: &CaseId, now: Zoned) -> Answer<Self> {
        let case = workspace.case(id)?;
        Ok(Self {
            workspace,
            id: id.clone(),
            case,
            now,
        })
    }

    /// Rises with everything that is written into the case.
    pub fn revision(&self) -> u64 {
        self.workspace.journal(&self.id).last().map_or(0, |e| e.seq)
    }

    /// The case as a row of the list of cases.
    pub fn list_row(&self, words: &Words) -> CaseRow {
        let head = self.head(words);
        CaseRow {
            id: head.id,
            number: head.number,
            operator: head.operator,
            state: head.state,
        }
    }
}

impl std::fmt::Debug for CaseContext<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CaseContext")
            .field("id", &self.id)
            .finish_non_exhaustive()
    }
}
