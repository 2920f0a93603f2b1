//! Which papers there are, and making one from what the case knows.

use crate::{Result, Workspace, WorkspaceError, fill, sheets};
use jiff::Zoned;
use ringoff_case::{Case, CaseId};
use ringoff_letters::{Document, Lang, document};
use ringoff_model::LetterKind;

/// A paper that can be made from a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Paper {
    /// A letter.
    Letter(LetterKind),
    /// What to say on the phone.
    CallScript,
    /// What to show at the counter.
    BranchCard,
    /// What to have at hand and to do.
    Checklist,
    /// The case on one paper.
    Summary,
}

/// Every paper, in the order of a case.
pub fn papers() -> Vec<Paper> {
    let sheets = [
        Paper::Checklist,
        Paper::CallScript,
        Paper::BranchCard,
        Paper::Summary,
    ];
    let letters = LetterKind::ALL.into_iter().map(Paper::Letter);
    sheets.into_iter().chain(letters).collect()
}

impl Paper {
    /// Its name on the command line and in addresses.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Letter(kind) => kind.slug(),
            Self::CallScript => "call-script",
            Self::BranchCard => "branch-card",
            Self::Checklist => "checklist",
            Self::Summary => "summary",
        }
    }

    /// The paper of a name.
    pub fn named(slug: &str) -> Result<Self> {
        let found = papers().into_iter().find(|paper| paper.slug() == slug);
        found.ok_or_else(|| WorkspaceError::NoSuchLetter(slug.to_owned()))
    }
}

/// Which languages a paper is in, and what the person adds.
#[derive(Clone, Debug, Default)]
pub struct PaperFile {
    /// The language; the recipient's, if not given.
    pub lang: Option<Lang>,
    /// A second language beside it.
    pub beside: Option<Lang>,
    /// Leaves open what was kept of the person (`State::details`).
    pub blank: bool,
    /// Gaps that the person filled: names of [`FIELDS`](crate::FIELDS) and texts.
    pub fill: Vec<(String, String)>,
}

impl Workspace {
    /// The language of a paper's recipient: the operator's country's; the person's own for friends and
    /// for papers that are the person's own.
    pub fn paper_lang(&self, case: &Case, paper: Paper, own: Lang) -> Lang {
        let theirs = || {
            let line = case.state().line.as_ref()?;
            let country = self.registry.country(line.country.as_deref()?)?;
            let mut langs = country
                .languages
                .iter()
                .filter_map(|tag| Lang::from_tag(tag));
            // Of several languages of a country the person's own is as good for the operator.
            let first = langs.next();
            langs.find(|lang| *lang == own).or(first)
        };
        match paper {
            Paper::Checklist
            | Paper::Summary
            | Paper::Letter(LetterKind::NewNumberContacts | LetterKind::NewNumberCompany) => own,
            Paper::Letter(_) | Paper::CallScript | Paper::BranchCard => theirs().unwrap_or(own),
        }
    }

    /// Makes a paper. `own` is the person's language.
    pub fn paper(
        &self,
        id: &CaseId,
        paper: Paper,
        how: &PaperFile,
        own: Lang,
        now: &Zoned,
    ) -> Result<Document> {
        let case = self.case(id)?;
        let lang = how
            .lang
            .unwrap_or_else(|| self.paper_lang(&case, paper, own));
        let beside = how.beside.filter(|beside| *beside != lang);
        let made = match paper {
            Paper::Letter(kind) => {
                let mut data = self.letter_data(&case, kind, now);
                if !how.blank {
                    let kept: Vec<_> = case.state().details.clone().into_iter().collect();
                    fill::fill(&mut data, &kept)?;
                }
                fill::fill(&mut data, &how.fill)?;
                document(kind, lang, beside, &data)
            }
            Paper::CallScript => {
                // A translation says what the script says, line by line.
                let fluent = self.paper_lang(&case, paper, own) == own;
                let data = sheets::call_script(self, &case, fluent, now);
                ringoff_letters::call_script(lang, beside, &data)
            }
            Paper::BranchCard => {
                let data = sheets::branch_card(self, &case, now);
                ringoff_letters::branch_card(lang, beside, &data)
            }
            Paper::Checklist => {
                let data = sheets::checklist(self, &case, now);
                ringoff_letters::checklist(lang, beside, &data)
            }
            Paper::Summary => {
                let data = sheets::summary(self, &case, now);
                ringoff_letters::case_summary(lang, beside, &data)
            }
        };
        Ok(made?)
    }
}
