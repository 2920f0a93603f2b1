//! The views: what stands on each page, said already.

mod account;
mod closing;
mod common;
mod keeping;

pub use account::{Account, AccountView, Accounts, OtherLine};
pub use closing::{
    BalanceView, BranchView, BurnPoint, CallView, Channel, LineView, OperatorView, PasswordView,
    Question, QuestionGroup, ScriptLine,
};
pub use common::{
    CaseHead, CaseRow, ChecklistItem, Choice, FactRow, FactSection, Field, LogRow, Next, Said,
    Source, Task, Way,
};
pub use keeping::{
    AfterView, Bill, Charge, Exhibit, ExhibitsView, JournalRow, JournalView, Kept, LadderStep,
    LetterRow, LetterView, PapersView, PlanPart, PlanRow, PlanView, SettingsView, Stage,
};
pub use ringoff_workspace::case::AccountState;
