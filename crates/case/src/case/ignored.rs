//! Why an event was left out of the fold.

/// Why an event makes no sense where it stands. It stays in the journal and changes nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, thiserror::Error)]
pub enum Ignored {
    /// The case was not opened yet.
    #[error("the case is not open")]
    NotOpened,
    /// The case was opened already.
    #[error("the case is open already")]
    OpenedAlready,
    /// Every archive was read before.
    #[error("the archive was read before")]
    ImportedAlready,
    /// No such account.
    #[error("no such account")]
    NoSuchAccount,
    /// There is one of that name already.
    #[error("it is there already")]
    ThereAlready,
    /// No such entry on the list of what to stop.
    #[error("no such extra")]
    NoSuchExtra,
    /// No such appointment.
    #[error("no such appointment")]
    NoSuchAppointment,
    /// No such finding.
    #[error("no such finding")]
    NoSuchFinding,
    /// The step was not taken.
    #[error("the step was not taken")]
    NoSuchStep,
    /// Accounts to move first are open.
    #[error("accounts to move first are open")]
    BlockedByAccounts,
    /// No archive was read and no account was listed by hand.
    #[error("nothing was read")]
    NothingRead,
    /// A reason is needed.
    #[error("a reason is needed")]
    ReasonNeeded,
    /// A paper, name or number is empty or out of range.
    #[error("the value is empty or out of range")]
    BadValue,
    /// No confirmation that the line is closed is there.
    #[error("the confirmation slip is missing")]
    SlipMissing,
    /// The case was not ended.
    #[error("the case was not ended")]
    NotEnded,
    /// The paper was not at hand.
    #[error("the paper was not at hand")]
    NotGathered,
    /// There is no such entry to undo, or it comes later.
    #[error("no such entry")]
    NoSuchEntry,
    /// The entry is undone already.
    #[error("the entry is undone already")]
    UndoneAlready,
    /// Two entries have one number.
    #[error("the entry's number is taken")]
    SameNumber,
    /// A later version wrote it.
    #[error("the entry is of a later version")]
    LaterVersion,
}

impl Ignored {
    /// Every reason.
    pub const ALL: [Self; 20] = [
        Self::NotOpened,
        Self::OpenedAlready,
        Self::ImportedAlready,
        Self::NoSuchAccount,
        Self::ThereAlready,
        Self::NoSuchExtra,
        Self::NoSuchAppointment,
        Self::NoSuchFinding,
        Self::NoSuchStep,
        Self::BlockedByAccounts,
        Self::NothingRead,
        Self::ReasonNeeded,
        Self::BadValue,
        Self::SlipMissing,
        Self::NotEnded,
        Self::NotGathered,
        Self::NoSuchEntry,
        Self::UndoneAlready,
        Self::SameNumber,
        Self::LaterVersion,
    ];

    /// The key of the sentence that says it.
    pub fn key(self) -> &'static str {
        match self {
            Self::NotOpened => "ignored-not-opened",
            Self::OpenedAlready => "ignored-opened-already",
            Self::ImportedAlready => "ignored-imported-already",
            Self::NoSuchAccount => "ignored-no-such-account",
            Self::ThereAlready => "ignored-there-already",
            Self::NoSuchExtra => "ignored-no-such-extra",
            Self::NoSuchAppointment => "ignored-no-such-appointment",
            Self::NoSuchFinding => "ignored-no-such-finding",
            Self::NoSuchStep => "ignored-no-such-step",
            Self::BlockedByAccounts => "ignored-blocked-by-accounts",
            Self::NothingRead => "ignored-nothing-read",
            Self::ReasonNeeded => "ignored-reason-needed",
            Self::BadValue => "ignored-bad-value",
            Self::SlipMissing => "ignored-slip-missing",
            Self::NotEnded => "ignored-not-ended",
            Self::NotGathered => "ignored-not-gathered",
            Self::NoSuchEntry => "ignored-no-such-entry",
            Self::UndoneAlready => "ignored-undone-already",
            Self::SameNumber => "ignored-same-number",
            Self::LaterVersion => "ignored-later-version",
        }
    }
}
