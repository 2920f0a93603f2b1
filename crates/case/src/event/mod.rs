//! The entries of the journal. Additive: fields may join, kinds may join, nothing changes its meaning.

mod account;
mod contact;
mod kinds;
mod line;
mod money;
mod proof;
mod record;
mod seen;

pub use account::{AccountState, Found, Imported, ImportedArchive, MailAccount, ScanSummary, Tri};
pub use contact::{Appointment, ContactAttempt, Outcome, RecoveryWay, RefusalKind};
pub use kinds::KINDS;
pub use line::{Choice, HolderKind, LineChange, LineFact, LineFacts, Plan, SimKind, Whereabouts};
pub use money::{BalancePlan, ExtraKind};
pub use proof::{Exhibit, ExhibitKind, Resolution, WatchFinding, WatchKind};
pub use record::{CaseId, FORMAT, JournalEntry, Record, RecordError};
pub use ringoff_model::{Band, Channel, Document, Group, Money};

use crate::watch::Charge;
use jiff::civil::Date;
use ringoff_model::FactKey;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Something that happened in a case. In JSON: `{"event":"bill_checked", ...}`.
///
/// An object whose kind or shape this version does not know is kept whole as [`Event::Unknown`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "event", rename_all = "snake_case")]
pub enum Event {
    /// The case began, with what is known of the line.
    CaseOpened {
        /// The line.
        line: LineFacts,
    },
    /// Facts of the line were added or put right.
    LineChanged {
        /// The new values.
        change: LineChange,
    },
    /// Keep, park or close.
    ChoiceMade {
        /// Which.
        choice: Choice,
        /// Why.
        reason: Option<String>,
    },
    /// A paper is at hand.
    PaperGathered {
        /// Which.
        paper: Document,
    },
    /// A paper is not at hand after all.
    PaperUngathered {
        /// Which.
        paper: Document,
    },
    /// Archives were read.
    Imported(Imported),
    /// The person named an account that no archive showed.
    AccountAdded {
        /// The account.
        found: Found,
    },
    /// The person dealt with an account.
    AccountMarked {
        /// The service's id.
        service: String,
        /// What was done.
        state: AccountState,
        /// The day it was done.
        day: Option<Date>,
        /// More about it.
        note: Option<String>,
    },
    /// What letters say of the person, kept for the next letter; an empty text is kept no longer.
    DetailsKept {
        /// Names of fields and texts.
        fields: BTreeMap<String, String>,
    },
    /// The person went through their accounts by hand and noted those that have the number.
    AccountsListed {
        /// The day.
        day: Date,
    },
    /// The person says that they have no account at these services.
    AccountsAbsent {
        /// The services' ids.
        services: Vec<String>,
    },
    /// The person signed in once without the SIM.
    AccountRehearsed {
        /// The service's id.
        service: String,
        /// Whether it worked.
        worked: bool,
        /// The day.
        day: Option<Date>,
    },
    /// Something was found that has to be stopped or paid before closing.
    ExtraListed {
        /// Names it within the case.
        id: String,
        /// What kind.
        kind: ExtraKind,
        /// What to call it.
        name: String,
        /// What it costs.
        money: Option<Money>,
    },
    /// It was stopped or paid.
    ExtraStopped {
        /// Its id.
        id: String,
        /// The day.
        day: Option<Date>,
    },
    /// The operator was tried.
    ContactTried(ContactAttempt),
    /// A visit was agreed on.
    AppointmentMade(Appointment),
    /// A visit was called off.
    AppointmentCancelled {
        /// Its id.
        id: String,
    },
    /// The operator stated a fact; from now on it is confirmed in this case.
    OperatorSaid {
        /// Which fact; journals of earlier versions have other names for some.
        #[serde(with = "fact_name")]
        fact: FactKey,
        /// What they said.
        value: String,
        /// When.
        day: Date,
        /// By which way; `None`: the person found it themselves, on a card or a bill.
        channel: Option<Channel>,
        /// Who said it, or where it was found.
        who: Option<String>,
    },
    /// A way to the forgotten password was tried.
    RecoveryTried {
        /// Which way.
        way: RecoveryWay,
        /// Whether it worked.
        worked: bool,
        /// The day.
        day: Option<Date>,
        /// More about it.
        note: Option<String>,
    },
    /// The balance was read.
    BalanceRecorded {
        /// How much.
        money: Money,
        /// When.
        day: Date,
    },
    /// What becomes of the balance.
    BalancePlanned {
        /// Which way.
        plan: BalancePlan,
        /// Why.
        note: Option<String>,
    },
    /// The balance was dealt with otherwise than by refund.
    BalanceSettled {
        /// The day.
        day: Date,
        /// More about it.
        note: Option<String>,
    },
    /// A refund was asked for.
    RefundRequested {
        /// How much.
        money: Option<Money>,
        /// When.
        day: Date,
        /// The day by which the operator said it comes.
        due: Option<Date>,
        /// The ticket number.
        ticket: Option<String>,
    },
    /// Refunded money came.
    RefundReceived {
        /// How much.
        money: Money,
        /// When.
        day: Date,
    },
    /// The person declares that the number may go. Refused while an account to move first is open.
    ReadyDeclared,
    /// The person goes on although accounts to move first are open.
    ReadyOverridden {
        /// Why. Must not be empty.
        reason: String,
    },
    /// Closing was asked for.
    ClosingRequested {
        /// By which way.
        channel: Channel,
        /// When.
        day: Date,
        /// The ticket number.
        ticket: Option<String>,
        /// The day for which the operator announced the end.
        expected: Option<Date>,
    },
    /// The operator said that the contract has ended.
    ClosingConfirmed {
        /// The contract's last day.
        day: Date,
        /// More about it.
        note: Option<String>,
    },
    /// A file was kept as proof.
    ExhibitAttached(Exhibit),
    /// A letter was written.
    LetterMade {
        /// Which (`refund`).
        slug: String,
        /// In which language.
        lang: String,
        /// The SHA-256 of the PDF.
        sha256: Option<String>,
    },
    /// A letter was sent or handed over.
    LetterSent {
        /// Which.
        slug: String,
        /// When.
        day: Date,
        /// How.
        channel: Channel,
        /// The day by which an answer is due, where it is known.
        answer_due: Option<Date>,
    },
    /// The eSIM profile was deleted from the phone.
    EsimDeleted {
        /// When.
        day: Date,
    },
    /// The card was destroyed.
    SimDestroyed {
        /// When.
        day: Date,
    },
    /// The bill or statement of a month after closing was looked at.
    BillChecked {
        /// Which, counted from 1.
        cycle: u32,
        /// Nothing was charged.
        clean: bool,
        /// What was charged.
        money: Option<Money>,
        /// When it was looked at.
        day: Date,
        /// More about it.
        note: Option<String>,
    },
    /// The accounts were gone through once more before the number can be given away.
    AccountsRechecked {
        /// How many days before the earliest day: 30, 7 or 0.
        round: u32,
        /// When.
        day: Date,
        /// Services that still know the number; they are open again.
        #[serde(default)]
        still_bound: Vec<String>,
    },
    /// The operator, a bank or an authority said no, or let a day pass.
    Refused {
        /// No, or a day passed.
        kind: RefusalKind,
        /// Who.
        who: Option<String>,
        /// Their words.
        words: String,
        /// When.
        day: Date,
        /// By which way.
        channel: Option<Channel>,
    },
    /// A step of the country's ladder of complaints was taken.
    Escalated {
        /// The step, by its id in the rules.
        step: String,
        /// When.
        day: Date,
        /// The ticket number.
        ticket: Option<String>,
        /// The day by which an answer is due.
        answer_due: Option<Date>,
    },
    /// A step of the ladder was answered.
    EscalationAnswered {
        /// The step.
        step: String,
        /// When.
        day: Date,
        /// Whether that settles the matter.
        settled: bool,
        /// What was answered.
        note: Option<String>,
    },
    /// Rows of statements that a telephone operator or the line's number stands in: kept, so that they are judged
    /// again when the line's operator, its other numbers or its end become known or change.
    StatementsRead {
        /// The rows.
        rows: Vec<Charge>,
        /// The last day that any row of the statements tells of.
        until: Option<Date>,
        /// Rows that were not looked at because there were more than a line can have.
        #[serde(default, skip_serializing_if = "is_zero")]
        left_out: u64,
    },
    /// The watch saw something wrong.
    WatchFound(WatchFinding),
    /// What the watch saw is settled.
    WatchResolved {
        /// The finding.
        id: String,
        /// How.
        how: Resolution,
        /// More about it.
        note: Option<String>,
    },
    /// The next day on which to look through idle lines.
    ReviewPlanned {
        /// When.
        day: Date,
    },
    /// The idle lines were looked through.
    ReviewDone {
        /// When.
        day: Date,
    },
    /// A task without an event of its own was done.
    TaskDone {
        /// Its id.
        task: String,
        /// When.
        day: Option<Date>,
    },
    /// A task is left out.
    TaskSkipped {
        /// Its id.
        task: String,
        /// Why. Must not be empty.
        reason: String,
    },
    /// A remark.
    Noted {
        /// What.
        text: String,
    },
    /// Takes back an earlier entry of this case.
    Undo {
        /// The entry's sequence number.
        seq: u64,
    },
    /// What one command did: events that were written together, count together and are undone together.
    /// None of them is an [`Event::Undo`] or again several.
    Several {
        /// The events, in order.
        events: Vec<Event>,
    },
    /// The person ends the case by hand.
    CaseClosed {
        /// Why; needed as long as there is no slip.
        reason: Option<String>,
    },
    /// The case goes on.
    CaseReopened {
        /// Why.
        reason: Option<String>,
    },
    /// An entry of a later version, kept as it is.
    #[serde(untagged)]
    Unknown(serde_json::Map<String, serde_json::Value>),
}

impl Event {
    /// One event for what a command did. `None` for nothing.
    pub fn together(mut events: Vec<Self>) -> Option<Self> {
        match events.len() {
            0 | 1 => events.pop(),
            _ => Some(Self::Several { events }),
        }
    }

    /// The events that were written together; itself where it is one.
    pub fn parts(&self) -> &[Self] {
        match self {
            Self::Several { events } => events,
            one => std::slice::from_ref(one),
        }
    }
}

fn is_zero(count: &u64) -> bool {
    *count == 0
}

/// A fact as journals name it (`terminate-days`).
mod fact_name {
    use ringoff_model::FactKey;
    use serde::de::Error as _;
    use serde::{Deserialize as _, Deserializer, Serializer};
    use std::borrow::Cow;

    pub(super) fn serialize<S: Serializer>(fact: &FactKey, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(fact.name())
    }

    pub(super) fn deserialize<'d, D: Deserializer<'d>>(from: D) -> Result<FactKey, D::Error> {
        let name = Cow::<str>::deserialize(from)?;
        FactKey::answered(&name).ok_or_else(|| D::Error::custom("not a fact of an operator"))
    }
}
