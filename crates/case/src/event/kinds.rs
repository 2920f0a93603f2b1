//! The names of the events, and the days on which they happened.

use super::Event;
use jiff::civil::Date;

/// The kind of every event that this version writes, as it stands in JSON.
pub const KINDS: [&str; 50] = [
    "case_opened",
    "line_changed",
    "choice_made",
    "paper_gathered",
    "paper_ungathered",
    "imported",
    "account_added",
    "account_marked",
    "accounts_listed",
    "accounts_absent",
    "details_kept",
    "account_rehearsed",
    "extra_listed",
    "extra_stopped",
    "contact_tried",
    "appointment_made",
    "appointment_cancelled",
    "operator_said",
    "recovery_tried",
    "balance_recorded",
    "balance_planned",
    "balance_settled",
    "refund_requested",
    "refund_received",
    "ready_declared",
    "ready_overridden",
    "closing_requested",
    "closing_confirmed",
    "exhibit_attached",
    "letter_made",
    "letter_sent",
    "esim_deleted",
    "sim_destroyed",
    "bill_checked",
    "accounts_rechecked",
    "refused",
    "escalated",
    "escalation_answered",
    "statements_read",
    "watch_found",
    "watch_resolved",
    "review_planned",
    "review_done",
    "task_done",
    "task_skipped",
    "noted",
    "undo",
    "several",
    "case_closed",
    "case_reopened",
];

impl Event {
    /// The day on which the person says that it happened; `None` for what lies ahead and for what has no day of
    /// its own. A new kind does not compile before it stands here.
    pub fn happened_on(&self) -> Option<Date> {
        match self {
            Self::AccountMarked { day, .. }
            | Self::AccountRehearsed { day, .. }
            | Self::ExtraStopped { day, .. }
            | Self::RecoveryTried { day, .. }
            | Self::TaskDone { day, .. } => *day,
            Self::AccountsListed { day }
            | Self::OperatorSaid { day, .. }
            | Self::BalanceRecorded { day, .. }
            | Self::BalanceSettled { day, .. }
            | Self::RefundRequested { day, .. }
            | Self::RefundReceived { day, .. }
            | Self::ClosingRequested { day, .. }
            | Self::LetterSent { day, .. }
            | Self::EsimDeleted { day }
            | Self::SimDestroyed { day }
            | Self::BillChecked { day, .. }
            | Self::AccountsRechecked { day, .. }
            | Self::Refused { day, .. }
            | Self::Escalated { day, .. }
            | Self::EscalationAnswered { day, .. }
            | Self::ReviewDone { day } => Some(*day),
            Self::ContactTried(attempt) => Some(attempt.when.in_zone(&attempt.zone).date()),
            Self::CaseOpened { .. }
            | Self::LineChanged { .. }
            | Self::ChoiceMade { .. }
            | Self::PaperGathered { .. }
            | Self::PaperUngathered { .. }
            | Self::Imported(_)
            | Self::AccountAdded { .. }
            | Self::DetailsKept { .. }
            | Self::AccountsAbsent { .. }
            | Self::ExtraListed { .. }
            | Self::AppointmentMade(_)
            | Self::AppointmentCancelled { .. }
            | Self::BalancePlanned { .. }
            | Self::ReadyDeclared
            | Self::ReadyOverridden { .. }
            // The operator may name the last day before it comes.
            | Self::ClosingConfirmed { .. }
            | Self::ExhibitAttached(_)
            | Self::LetterMade { .. }
            | Self::StatementsRead { .. }
            | Self::WatchFound(_)
            | Self::WatchResolved { .. }
            | Self::ReviewPlanned { .. }
            | Self::TaskSkipped { .. }
            | Self::Noted { .. }
            | Self::Undo { .. }
            | Self::Several { .. }
            | Self::CaseClosed { .. }
            | Self::CaseReopened { .. }
            | Self::Unknown(_) => None,
        }
    }
}
