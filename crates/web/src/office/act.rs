//! What a person can do on the pages: one value a deed.

use jiff::civil::Date;
use ringoff_view::case::AccountState;

/// One deed. Text is as the person typed it, already cut to a sensible length.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Act {
    /// Facts of the line: field and value (`operator`, `sim`, `iccid`, `holder`, `resident`, `bought`, `plan`, `leaving`).
    SetLine(Vec<(String, String)>),
    /// Keep, park or close.
    Decide(String),
    /// Marks accounts.
    Mark {
        /// Which.
        accounts: Vec<String>,
        /// As what.
        state: AccountState,
        /// Why, where the person said so.
        reason: String,
    },
    /// A task or a checklist's item is done.
    Tick(String),
    /// A task is left out.
    Skip {
        /// Which.
        task: String,
        /// Why; needed.
        reason: String,
    },
    /// A remark in the journal.
    Note(String),
    /// An account that no archive showed.
    AddAccount {
        /// Its name.
        name: String,
        /// Its site, where the person knows it.
        site: String,
    },
    /// The person signed in once without the SIM.
    Rehearsed {
        /// At which account.
        account: String,
        /// Whether it worked.
        worked: bool,
    },
    /// Something to stop or pay before closing.
    Extra {
        /// `subscription`, `debt` ...
        kind: String,
        /// What to call it.
        name: String,
        /// As typed; empty where it is not known.
        amount: String,
    },
    /// The operator's own answer to a question.
    Answered {
        /// Which fact.
        fact: String,
        /// What was said.
        value: String,
        /// Who said it, where.
        who: String,
    },
    /// A call, chat or mail to the operator.
    Contact {
        /// By which channel.
        channel: String,
        /// `agreed`, `refused`, `unreachable`, `told-to-visit`, `other`.
        outcome: String,
        /// Who answered.
        who: String,
        /// Ticket number.
        ticket: String,
        /// Minutes waited.
        waited: Option<u32>,
        /// Anything else.
        note: String,
    },
    /// An appointment at a branch.
    Appointment {
        /// The day.
        day: Date,
        /// The time, `14:05`, if one was given.
        time: String,
        /// Where.
        place: String,
    },
    /// A visit.
    Visit {
        /// Where.
        place: String,
        /// As with a contact.
        outcome: String,
        /// Who served.
        who: String,
        /// Ticket number.
        ticket: String,
        /// Anything else.
        note: String,
    },
    /// What becomes of the balance.
    Balance {
        /// `refund`, `transfer`, `spend`, `give-up`.
        way: String,
        /// As typed; the desk reads it.
        amount: String,
        /// Expected until.
        by: Option<Date>,
    },
    /// Money came.
    MoneyArrived {
        /// As typed.
        amount: String,
        /// When.
        day: Date,
    },
    /// A try to get the self-care password back.
    PasswordTried {
        /// Which way.
        way: String,
        /// `worked`, `failed`, `other`.
        outcome: String,
        /// Anything else.
        note: String,
    },
    /// The person went through their accounts by hand.
    AccountsListed,
    /// The line is ready to be closed; a reason is needed where accounts are still open.
    Ready {
        /// Why in spite of open accounts.
        reason: String,
    },
    /// Closing was asked for.
    Requested {
        /// By which channel.
        channel: String,
        /// When.
        day: Date,
    },
    /// The operator confirmed.
    Confirmed {
        /// The last day of service.
        day: Date,
    },
    /// A bill after closing was looked at.
    BillChecked {
        /// Which.
        bill: String,
        /// Whether nothing was charged.
        clean: bool,
    },
    /// A letter was sent or handed over.
    LetterSent {
        /// Which.
        kind: String,
        /// When.
        day: Date,
        /// How.
        channel: String,
        /// The day by which an answer is due, where it is known.
        answer_by: Option<Date>,
    },
    /// They said no, or let a day pass.
    Refused {
        /// Their words.
        words: String,
        /// Who.
        who: String,
        /// A promised or owed day passed.
        term_broken: bool,
    },
    /// A complaint was handed in.
    Escalated {
        /// The step of the ladder.
        step: String,
        /// When.
        day: Date,
        /// Ticket number.
        ticket: String,
        /// The day by which they have to answer, where it is known.
        answer_by: Option<Date>,
    },
    /// A complaint was answered.
    ComplaintAnswered {
        /// The step of the ladder.
        step: String,
        /// Whether that settles the matter.
        settled: bool,
    },
    /// What the watch saw is settled.
    Resolved {
        /// The finding.
        finding: String,
        /// `paid-back`, `stopped`, `explained`, `let-go`.
        how: String,
    },
    /// The case is ended by hand.
    EndCase {
        /// Why; needed as long as there is no slip.
        reason: String,
    },
    /// The case goes on.
    ReopenCase {
        /// Why.
        reason: String,
    },
    /// Undoes an event.
    Undo(u64),
}

/// What was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Done {
    /// The event, to be undone by; `None` where nothing changed.
    pub seq: Option<u64>,
}
