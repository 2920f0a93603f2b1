//! Papers: letters, call script, branch card, checklist, summaries, the calendar, the bundle of evidence.
//!
//! Leans on `krilla` for PDF, on `harfrust` for glyphs, on `fontdb` for the system's Chinese faces, on
//! `ringoff-words` for labels and dates. Letters are plain text with names in `locales/<lang>/letters/`. What the data does not hold
//! becomes a gap to fill by hand, never a guess. Reads no file but fonts, opens no connection, knows no
//! clock: the day is part of the data. Text of others is only ever text; no markup is read.

mod blocks;
mod bundle;
mod calendar;
mod clean;
mod data;
mod document;
mod error;
mod grammar;
mod lang;
mod letter;
mod names;
mod pdf;
mod sheets;
mod text;

pub use bundle::{BundleFile, EvidenceBundle, bundle};
pub use calendar::{
    Alarm, CalendarEntry, CalendarOptions, CalendarWhen, calendar, is_our_calendar,
};
pub use data::{Attempt, Charge, IdDocument, IdKind, LetterData, Payee, Refusal};
pub use document::Document;
pub use error::PaperError;
pub use lang::{Lang, Phrase};
pub use letter::document;
pub use sheets::{
    BranchCard, CallScript, Caller, CaseSummary, CheckItem, Checklist, EvidenceCover, EvidenceItem,
    GuideSheet, GuideSheetRow, Question, SummaryEvent, SummaryFact, branch_card, call_script,
    case_summary, checklist, evidence_cover, guide_sheet,
};

/// What making a paper gives.
pub type Result<T, E = PaperError> = std::result::Result<T, E>;
