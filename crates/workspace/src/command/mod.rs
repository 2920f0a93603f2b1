//! What a person can do to a case: one typed value for each, whichever surface it came from.
//!
//! The command line and the pages only read what was typed ([`text`]) and build a [`Command`];
//! [`Workspace::execute`](crate::Workspace::execute) decides what is written.

mod contact;
pub(crate) mod events;
mod line;
mod money;
pub mod text;

pub use contact::Contact;
pub use line::LineEdit;
pub use money::{Amount, BillResult};

use crate::{AccountRef, HandAnswer, Proof, ProofFile, Result, Workspace, today};
use jiff::Zoned;
use jiff::civil::{Date, Time};
use ringoff_case::{
    AccountState, BalancePlan, CaseId, Channel, Choice, ExtraKind, RecoveryWay, RefusalKind,
    Resolution, SimKind,
};
use ringoff_letters::Lang;
use ringoff_model::{Document, LetterKind};

/// One thing that a person does. What is written of it is one entry of the journal, taken back by one undo.
///
/// `on` is the day if it is not today where the operator is. Texts are as typed: blank ones count as none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// Adds facts of the line or puts them right.
    ChangeLine(Box<LineEdit>),
    /// Keep, park or close.
    Choose {
        /// Which.
        choice: Choice,
        /// Why.
        reason: Option<String>,
    },
    /// A paper is at hand, or is not after all.
    GatherPaper {
        /// Which.
        paper: Document,
        /// Whether it is there.
        at_hand: bool,
    },
    /// Adds an account that no archive showed.
    AddAccount {
        /// Its name.
        name: String,
        /// Its domain.
        domain: Option<String>,
    },
    /// Marks accounts, all or none.
    MarkAccounts {
        /// Which.
        accounts: Vec<AccountRef>,
        /// As what.
        state: AccountState,
        /// The day.
        on: Option<Date>,
        /// More about it.
        note: Option<String>,
    },
    /// Keeps what letters say of the person for the next letter: fields of [`DETAILS`](crate::DETAILS), an empty
    /// text to keep one no longer. Other fields belong to one letter and are passed over.
    KeepDetails {
        /// Names of fields and texts.
        fields: Vec<(String, String)>,
    },
    /// The person went through their accounts by hand.
    ListAccounts {
        /// The day.
        on: Option<Date>,
    },
    /// Goes through the list by hand, the whole of it or a part.
    AnswerList {
        /// Services of the list, as typed, and what the person says of each.
        answers: Vec<(String, HandAnswer)>,
        /// The person has none of those that are not answered.
        none_of_the_rest: bool,
        /// The day.
        on: Option<Date>,
    },
    /// The person signed in once without the SIM.
    RehearseAccount {
        /// At which account.
        account: AccountRef,
        /// Whether it worked.
        worked: bool,
        /// The day.
        on: Option<Date>,
    },
    /// The accounts were gone through once more before the number can be given away.
    RecheckAccounts {
        /// How many days before: 30, 7 or 0.
        round: u32,
        /// Those that still know the number.
        still: Vec<AccountRef>,
        /// The day.
        on: Option<Date>,
    },
    /// Notes something to stop or pay before closing.
    AddExtra {
        /// What kind.
        kind: ExtraKind,
        /// What to call it.
        name: String,
        /// What it costs.
        amount: Option<Amount>,
    },
    /// It was stopped or paid.
    StopExtra {
        /// Its id or name.
        extra: String,
        /// The day.
        on: Option<Date>,
    },
    /// The operator was called, written to or visited.
    LogContact(Contact),
    /// A visit was agreed on.
    MakeAppointment {
        /// The day, in the operator's zone.
        day: Date,
        /// The time, in the operator's zone.
        time: Option<Time>,
        /// Where.
        place: Option<String>,
        /// What else.
        note: Option<String>,
    },
    /// A visit was called off.
    CancelAppointment {
        /// Its id.
        id: String,
    },
    /// The operator answered questions, or the person found the answers.
    RecordAnswers {
        /// Which facts, and what they said; what is blank was not answered.
        answers: Vec<(String, String)>,
        /// By which way the operator said it; `None`: it was found on a card, a bill or elsewhere.
        channel: Option<Channel>,
        /// Who said it, or where it was found.
        who: Option<String>,
        /// The day.
        on: Option<Date>,
    },
    /// A way to the forgotten password was tried.
    TryRecovery {
        /// Which way.
        way: RecoveryWay,
        /// Whether it worked.
        worked: bool,
        /// The day.
        on: Option<Date>,
        /// More about it.
        note: Option<String>,
    },
    /// The balance was read.
    RecordBalance {
        /// How much.
        amount: Amount,
        /// The day.
        on: Option<Date>,
    },
    /// What becomes of the balance.
    PlanBalance {
        /// Which way.
        plan: BalancePlan,
        /// How much there is, where it was read at the same time.
        amount: Option<Amount>,
        /// Why.
        note: Option<String>,
    },
    /// The balance was spent, moved or given up.
    SettleBalance {
        /// The day.
        on: Option<Date>,
        /// More about it.
        note: Option<String>,
    },
    /// A refund was asked for.
    RequestRefund {
        /// How much; the balance, if not given.
        amount: Option<Amount>,
        /// The day.
        on: Option<Date>,
        /// The day by which they said it comes.
        due: Option<Date>,
        /// The ticket number.
        ticket: Option<String>,
    },
    /// Refunded money came.
    ReceiveRefund {
        /// How much.
        amount: Amount,
        /// The day.
        on: Option<Date>,
    },
    /// The number may go.
    DeclareReady {
        /// Why in spite of what stands against it; written only where something does.
        reason: Option<String>,
    },
    /// Closing was asked for.
    RequestClosing {
        /// By which way.
        channel: Channel,
        /// The day.
        on: Option<Date>,
        /// The ticket number.
        ticket: Option<String>,
        /// The day they announced as the end.
        expected: Option<Date>,
    },
    /// The operator says that the contract has ended.
    ConfirmClosing {
        /// Its last day.
        day: Date,
        /// More about it.
        note: Option<String>,
    },
    /// Keeps a file as proof.
    Attach {
        /// Where it is.
        file: ProofFile,
        /// What it is.
        proof: Proof,
    },
    /// A letter was made. The same one again is no news.
    NoteLetterMade {
        /// Which.
        letter: LetterKind,
        /// In which language.
        lang: Lang,
        /// The SHA-256 of the PDF.
        sha256: Option<String>,
    },
    /// A letter was sent or handed over.
    NoteLetterSent {
        /// Which.
        letter: LetterKind,
        /// How.
        channel: Channel,
        /// The day.
        on: Option<Date>,
        /// The day by which an answer is due.
        answer_due: Option<Date>,
    },
    /// The eSIM profile was deleted, or the card was destroyed.
    NoteSimGone {
        /// It has happened already although the line is still open; else the command is refused until it is closed.
        already: bool,
        /// Profile or card.
        sim: SimKind,
        /// The day.
        on: Option<Date>,
    },
    /// The bill or statement of a month after closing was looked at.
    CheckBill {
        /// Which, counted from 1.
        cycle: u32,
        /// What it showed.
        bill: BillResult,
        /// More about it.
        note: Option<String>,
    },
    /// They said no, or let a day pass.
    NoteRefusal {
        /// Which of the two.
        kind: RefusalKind,
        /// Their words.
        words: String,
        /// Who.
        who: Option<String>,
        /// By which way.
        channel: Option<Channel>,
        /// The day.
        on: Option<Date>,
    },
    /// A step of the ladder of complaints was taken.
    Escalate {
        /// Which.
        step: String,
        /// The day.
        on: Option<Date>,
        /// The ticket number.
        ticket: Option<String>,
        /// The day by which they have to answer.
        answer_due: Option<Date>,
    },
    /// A step was answered.
    AnswerEscalation {
        /// Which.
        step: String,
        /// Whether that settles the matter.
        settled: bool,
        /// The day.
        on: Option<Date>,
        /// What was answered.
        note: Option<String>,
    },
    /// What the watch saw is settled.
    ResolveFinding {
        /// The finding.
        finding: String,
        /// How.
        how: Resolution,
        /// More about it.
        note: Option<String>,
    },
    /// Plans the next look through idle lines.
    PlanReview {
        /// The day.
        day: Date,
    },
    /// The idle lines were looked through.
    FinishReview {
        /// The day.
        on: Option<Date>,
    },
    /// Ticks a task off, if ticking is all that it needs.
    FinishTask {
        /// Which.
        task: String,
        /// The day.
        on: Option<Date>,
    },
    /// Leaves a task out.
    SkipTask {
        /// Which.
        task: String,
        /// Why.
        reason: String,
    },
    /// A remark.
    Note {
        /// What.
        text: String,
    },
    /// Ends the case by hand.
    EndCase {
        /// Why; needed as long as there is no slip.
        reason: Option<String>,
    },
    /// The case goes on.
    ReopenCase {
        /// Why.
        reason: Option<String>,
    },
    /// Takes back an entry.
    Undo {
        /// Which; the last one that can be taken back, if not given.
        seq: Option<u64>,
    },
}

/// What a command did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Receipt {
    /// The entry that was written, by which it is taken back; `None` where there was nothing to write.
    pub seq: Option<u64>,
}

impl Workspace {
    /// Does a command in a case. Everything that it writes is one entry; where the case cannot take all of
    /// it, nothing is written.
    pub fn execute(&mut self, id: &CaseId, command: Command, now: &Zoned) -> Result<Receipt> {
        let case = self.case(id)?;
        let events = match command {
            Command::Attach { file, proof } => vec![self.keep_proof(file, proof)?],
            command => self.events(&case, command, now)?,
        };
        events::happened(&events, case.state(), today(&case, now), now)?;
        let events = self.judged_anew(&case, events, id, now);
        let seq = self.write_all(id, events, now)?;
        Ok(Receipt { seq })
    }
}
