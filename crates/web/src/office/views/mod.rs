//! The views: what stands on each page, said already.

mod closing;
mod keeping;
mod shared;

pub use closing::{
    BalanceView, BranchView, BurnPoint, CallView, Channel, LineView, OperatorView, PasswordView,
    Question, ScriptLine,
};
pub use keeping::{
    AfterView, Bill, Charge, Exhibit, ExhibitsView, JournalRow, JournalView, Kept, LadderStep,
    LetterRow, LetterView, PapersView, PlanPart, PlanRow, PlanView, SettingsView, Stage,
};
pub use shared::{
    CaseHead, CaseRow, ChecklistItem, Choice, FactRow, FactSection, Field, Fit, LogRow, Next, Said,
    Source, Task, Way,
};
