//! Every command is one entry of the journal, which adds up and is taken back as one.

use crate::common::{Fixture, payment};
use jiff::civil::date;
use ringoff_model::{Document, LetterKind, Payment};
use ringoff_workspace::case::watch::Unsigned;
use ringoff_workspace::case::{
    AccountState, BalancePlan, Channel, Choice, ExhibitKind, ExtraKind, LineChange, Outcome,
    RecoveryWay, RefusalKind, Resolution, SimKind,
};
use ringoff_workspace::letters::Lang;
use ringoff_workspace::{
    AccountRef, BillResult, Command, Contact, HandAnswer, LineEdit, Payments, Proof, ProofFile,
    account_address, text,
};
use std::collections::BTreeSet;
use std::path::Path;

/// The name of every command. A new one does not compile before it stands here, and fails the test before it
/// stands in the table.
macro_rules! names {
    ($($name:ident),* $(,)?) => {
        const NAMES: &[&str] = &[$(stringify!($name)),*];

        fn name(command: &Command) -> &'static str {
            match command {
                $(Command::$name { .. } => stringify!($name),)*
            }
        }
    };
}

names!(
    ChangeLine,
    Choose,
    GatherPaper,
    AddAccount,
    MarkAccounts,
    KeepDetails,
    ListAccounts,
    AnswerList,
    RehearseAccount,
    RecheckAccounts,
    AddExtra,
    StopExtra,
    LogContact,
    MakeAppointment,
    CancelAppointment,
    RecordAnswers,
    TryRecovery,
    RecordBalance,
    PlanBalance,
    SettleBalance,
    RequestRefund,
    ReceiveRefund,
    DeclareReady,
    RequestClosing,
    ConfirmClosing,
    Attach,
    NoteLetterMade,
    NoteLetterSent,
    NoteSimGone,
    CheckBill,
    NoteRefusal,
    Escalate,
    AnswerEscalation,
    ResolveFinding,
    PlanReview,
    FinishReview,
    FinishTask,
    SkipTask,
    Note,
    EndCase,
    ReopenCase,
    Undo,
);

fn account(name: &str) -> AccountRef {
    AccountRef::Named(name.to_owned())
}

fn add(name: &str) -> Command {
    Command::AddAccount {
        name: name.to_owned(),
        domain: None,
    }
}

fn extra() -> Command {
    Command::AddExtra {
        kind: ExtraKind::Debt,
        name: "Loan".to_owned(),
        amount: Some(text::amount("amount", "500").unwrap()),
    }
}

fn appointment() -> Command {
    Command::MakeAppointment {
        day: date(2026, 12, 1),
        time: Some(text::time("time", "10:30").unwrap()),
        place: Some("Abay 1".to_owned()),
        note: None,
    }
}

fn step() -> Command {
    Command::Escalate {
        step: "operator".to_owned(),
        on: None,
        ticket: Some("T-1".to_owned()),
        answer_due: Some(date(2026, 12, 20)),
    }
}

fn ended() -> Command {
    Command::EndCase {
        reason: Some("given up".to_owned()),
    }
}

/// What comes before, and the command.
fn table(folder: &Path, finding: &str, task: &str) -> Vec<(Vec<Command>, Command)> {
    let slip = folder.join("slip.txt");
    std::fs::write(&slip, "the line is closed").unwrap();
    let amount = |text: &str| text::amount("amount", text).unwrap();
    let kaspi = account_address("kaspi.kz");
    let row = |command| (Vec::new(), command);
    vec![
        row(Command::ChangeLine(Box::new(LineEdit {
            operator: Some("activ".to_owned()),
            monthly_fee: Some(amount("1990")),
            facts: LineChange {
                sim: Some(SimKind::Esim),
                ..LineChange::default()
            },
        }))),
        row(Command::Choose {
            choice: Choice::Close,
            reason: None,
        }),
        row(Command::GatherPaper {
            paper: Document::Contract,
            at_hand: true,
        }),
        row(add("Kaspi.kz")),
        (
            vec![add("Kaspi.kz"), add("WhatsApp")],
            Command::MarkAccounts {
                accounts: vec![AccountRef::Address(kaspi), account("whatsapp")],
                state: AccountState::Moved,
                on: None,
                note: None,
            },
        ),
        row(Command::KeepDetails {
            fields: vec![("holder_email".to_owned(), "lin@example.org".to_owned())],
        }),
        row(Command::ListAccounts { on: None }),
        row(Command::AnswerList {
            answers: vec![
                ("Kaspi.kz".to_owned(), HandAnswer::Have),
                ("telegram".to_owned(), HandAnswer::NotSure),
            ],
            none_of_the_rest: true,
            on: None,
        }),
        (
            vec![add("Kaspi.kz")],
            Command::RehearseAccount {
                account: account("Kaspi.kz"),
                worked: true,
                on: None,
            },
        ),
        (
            vec![
                add("Kaspi.kz"),
                Command::MarkAccounts {
                    accounts: vec![account("kaspi.kz")],
                    state: AccountState::Moved,
                    on: None,
                    note: None,
                },
            ],
            Command::RecheckAccounts {
                round: 30,
                still: vec![account("kaspi.kz")],
                on: None,
            },
        ),
        row(extra()),
        (
            vec![extra()],
            Command::StopExtra {
                extra: "Loan".to_owned(),
                on: None,
            },
        ),
        row(Command::LogContact(Contact {
            place: Some("Abay 1".to_owned()),
            ..Contact::new(Channel::Branch, Outcome::Refused)
        })),
        row(appointment()),
        (
            vec![appointment()],
            Command::CancelAppointment {
                id: "2026-12-01".to_owned(),
            },
        ),
        row(Command::RecordAnswers {
            answers: vec![("terminate-fee".to_owned(), "500 KZT".to_owned())],
            channel: Some(Channel::Hotline),
            who: None,
            on: None,
        }),
        row(Command::TryRecovery {
            way: RecoveryWay::Hotline,
            worked: false,
            on: None,
            note: None,
        }),
        row(Command::RecordBalance {
            amount: amount("4200"),
            on: None,
        }),
        row(Command::PlanBalance {
            plan: BalancePlan::Refund,
            amount: Some(amount("4200")),
            note: None,
        }),
        row(Command::SettleBalance {
            on: None,
            note: None,
        }),
        row(Command::RequestRefund {
            amount: Some(amount("4200")),
            on: None,
            due: None,
            ticket: None,
        }),
        row(Command::ReceiveRefund {
            amount: amount("4200"),
            on: None,
        }),
        row(Command::DeclareReady {
            reason: Some("a line for a week".to_owned()),
        }),
        row(Command::RequestClosing {
            channel: Channel::Branch,
            on: None,
            ticket: None,
            expected: None,
        }),
        row(Command::ConfirmClosing {
            day: date(2026, 12, 5),
            note: None,
        }),
        row(Command::Attach {
            proof: Proof::of(&slip, ExhibitKind::Slip),
            file: ProofFile::Path(slip),
        }),
        row(Command::NoteLetterMade {
            letter: LetterKind::Refund,
            lang: Lang::En,
            sha256: None,
        }),
        row(Command::NoteLetterSent {
            letter: LetterKind::Refund,
            channel: Channel::Post,
            on: None,
            answer_due: None,
        }),
        row(Command::NoteSimGone {
            already: true,
            sim: SimKind::Physical,
            on: None,
        }),
        row(Command::CheckBill {
            cycle: 1,
            bill: BillResult::Charged(Some(amount("500"))),
            note: None,
        }),
        row(Command::NoteRefusal {
            kind: RefusalKind::TermBroken,
            words: "Come back later".to_owned(),
            who: None,
            channel: None,
            on: None,
        }),
        row(step()),
        (
            vec![step()],
            Command::AnswerEscalation {
                step: "operator".to_owned(),
                settled: true,
                on: None,
                note: None,
            },
        ),
        row(Command::ResolveFinding {
            finding: finding.to_owned(),
            how: Resolution::Explained,
            note: None,
        }),
        row(Command::PlanReview {
            day: date(2027, 1, 1),
        }),
        row(Command::FinishReview { on: None }),
        row(Command::FinishTask {
            task: task.to_owned(),
            on: None,
        }),
        row(Command::SkipTask {
            task: task.to_owned(),
            reason: "not needed".to_owned(),
        }),
        row(Command::Note {
            text: "Asked a friend".to_owned(),
        }),
        row(ended()),
        (vec![ended()], Command::ReopenCase { reason: None }),
        (vec![extra()], Command::Undo { seq: None }),
    ]
}

/// A charge after closing, as a statement tells of it.
fn charged(fixture: &Fixture, direction_known: bool) -> Payments {
    let case = fixture.workspace.case(&fixture.id).unwrap();
    let watched = fixture.workspace.watched(&case, &fixture.now);
    let mut payments = Payments::default();
    let payment = Payment {
        direction_known,
        ..payment("Kcell", "Kcell")
    };
    payments.take(&payment, "statement.csv", &watched);
    assert_eq!(payments.charges.len(), 1);
    payments
}

/// A case of a closed line.
fn closed() -> Fixture {
    let mut fixture = Fixture::new(Some("kz/kcell"));
    fixture
        .execute(Command::ConfirmClosing {
            day: date(2026, 10, 5),
            note: None,
        })
        .unwrap();
    fixture
}

fn watch(fixture: &mut Fixture, payments: &Payments, unsigned: Option<Unsigned>) {
    let Fixture { workspace, id, now } = fixture;
    workspace.watch(id, payments, unsigned, now).unwrap();
}

/// A case in which the watch has found something, the finding, and a task that a tick finishes.
fn begun() -> (Fixture, String, String) {
    let mut fixture = closed();
    let payments = charged(&fixture, true);
    watch(&mut fixture, &payments, None);
    let finding = fixture.state().watch.keys().next().unwrap().clone();
    let case = fixture.workspace.case(&fixture.id).unwrap();
    let tasks = fixture.workspace.tasks(&case, "en", &fixture.now);
    let ticked = tasks
        .iter()
        .find(|task| task.verb == format!("done {}", task.id.0) && task.may_be_skipped());
    let task = ticked.expect("a task that a tick finishes").id.0.clone();
    (fixture, finding, task)
}

#[test]
fn every_command_is_one_entry_that_counts_and_is_taken_back_as_one() {
    let folder = tempfile::tempdir().unwrap();
    let mut seen = BTreeSet::new();
    let (_, finding, task) = begun();
    for (before, command) in table(folder.path(), &finding, &task) {
        let (mut fixture, ..) = begun();
        for command in before {
            fixture.execute(command).unwrap();
        }
        let (entries, state) = (fixture.entries(), fixture.state());
        let what = name(&command);
        let receipt = fixture.execute(command).unwrap();
        assert_eq!(fixture.entries(), entries + 1, "{what}");
        assert_ne!(fixture.state(), state, "{what} changes nothing");
        let undo = Command::Undo { seq: receipt.seq };
        fixture.execute(undo).unwrap();
        assert_eq!(fixture.entries(), entries + 2, "{what}");
        assert_eq!(fixture.state(), state, "{what} is not taken back whole");
        seen.insert(what);
    }
    assert_eq!(seen, NAMES.iter().copied().collect());
}

#[test]
fn a_command_that_the_case_cannot_take_writes_nothing() {
    let mut fixture = Fixture::new(Some("kz/kcell"));
    fixture.execute(add("Kaspi.kz")).unwrap();
    let (entries, state) = (fixture.entries(), fixture.state());
    for refused in [
        Command::MarkAccounts {
            accounts: vec![account("kaspi.kz"), account("nobody.example")],
            state: AccountState::Moved,
            on: None,
            note: None,
        },
        Command::MarkAccounts {
            accounts: Vec::new(),
            state: AccountState::Moved,
            on: None,
            note: None,
        },
        add("Kaspi.kz"),
        Command::DeclareReady { reason: None },
        Command::CancelAppointment {
            id: "2026-12-01".to_owned(),
        },
        Command::ResolveFinding {
            finding: "none".to_owned(),
            how: Resolution::Explained,
            note: None,
        },
        Command::FinishTask {
            task: "line".to_owned(),
            on: None,
        },
        Command::ReopenCase { reason: None },
        Command::Undo { seq: Some(99) },
    ] {
        let shown = format!("{refused:?}");
        fixture.execute(refused).expect_err(&shown);
        assert_eq!(fixture.entries(), entries, "{shown}");
    }
    assert_eq!(fixture.state(), state);
}

#[test]
fn where_there_is_nothing_to_write_nothing_is_written() {
    let mut fixture = Fixture::new(Some("kz/kcell"));
    let made = || Command::NoteLetterMade {
        letter: LetterKind::Refund,
        lang: Lang::En,
        sha256: Some("ab".repeat(32)),
    };
    fixture.execute(made()).unwrap();
    let entries = fixture.entries();
    let nothing = Command::ChangeLine(Box::default());
    for nothing in [made(), nothing] {
        assert_eq!(fixture.execute(nothing).unwrap().seq, None);
    }
    assert_eq!(fixture.entries(), entries);
}

#[test]
fn a_statement_read_with_its_answer_is_one_entry() {
    let mut fixture = closed();
    let payments = charged(&fixture, false);
    watch(&mut fixture, &payments, None);
    let (entries, state) = (fixture.entries(), fixture.state());
    watch(&mut fixture, &payments, Some(Unsigned::Charges));
    assert_eq!(fixture.entries(), entries + 1);
    let open = |fixture: &Fixture| {
        let state = fixture.state();
        let open = state
            .watch
            .values()
            .filter(|entry| entry.resolved.is_none());
        open.map(|entry| entry.finding.kind.name().to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(open(&fixture), ["charge-after-closing"]);
    fixture.execute(Command::Undo { seq: None }).unwrap();
    assert_eq!(fixture.state(), state);
    assert_eq!(open(&fixture), ["direction-unknown"]);
}
