//! What a command makes of what was typed: the same, whichever surface it was typed on.

use crate::common::{CLOCK, Fixture};
use jiff::Zoned;
use jiff::civil::{Date, date};
use ringoff_registry::Registry;
use ringoff_workspace::case::{
    AccountState, BalancePlan, Channel, Event, ExtraKind, Finish, LineChange, Next, Outcome,
    RefusalKind, SimKind, Task,
};
use ringoff_workspace::vault::Memory;
use ringoff_workspace::{
    AccountRef, Amount, Command, Contact, LineEdit, Workspace, WorkspaceError, account_address,
    text,
};

fn amount(typed: &str) -> Amount {
    text::amount("amount", typed).unwrap()
}

fn extra(typed: &str) -> Command {
    Command::AddExtra {
        kind: ExtraKind::Debt,
        name: "Loan".to_owned(),
        amount: Some(amount(typed)),
    }
}

fn field(error: &WorkspaceError) -> (String, Option<&str>) {
    (error.key(), error.field())
}

#[test]
fn today_is_the_day_it_is_where_the_operator_is() {
    let mut fixture = Fixture::new(Some("kz/kcell"));
    let there = date(2026, 11, 26);
    let written = fixture.written(Command::SettleBalance {
        on: None,
        note: None,
    });
    assert!(matches!(written, Event::BalanceSettled { day, .. } if day == there));
    let written = fixture.written(Command::NoteRefusal {
        kind: RefusalKind::Refused,
        words: "No".to_owned(),
        who: None,
        channel: None,
        on: Some(date(2026, 11, 20)),
    });
    assert!(matches!(written, Event::Refused { day, .. } if day == date(2026, 11, 20)));
}

#[test]
fn a_task_is_done_on_the_day_that_was_said_whatever_it_writes() {
    let mut fixture = Fixture::new(Some("kz/kcell"));
    fixture.written(Command::AddAccount {
        name: "Kaspi.kz".to_owned(),
        domain: None,
    });
    let case = fixture.workspace.case(&fixture.id).unwrap();
    let tasks = fixture.workspace.tasks(&case, "en", &fixture.now);
    let marks = |task: &&Task| matches!(&task.finish, Finish::Event(event) if matches!(**event, Event::AccountMarked { .. }));
    let task = tasks.iter().find(marks).unwrap().id.0.clone();
    let said = date(2026, 11, 10);
    let written = fixture.written(Command::FinishTask {
        task,
        on: Some(said),
    });
    assert!(
        matches!(written, Event::AccountMarked { day, .. } if day == Some(said)),
        "{written:?}"
    );
}

#[test]
fn a_sum_without_a_currency_is_in_that_of_the_line() {
    // With an operator, and by the number alone.
    for operator in [Some("kz/kcell"), None] {
        let mut fixture = Fixture::new(operator);
        for (typed, expected) in [("500", "KZT"), ("20 usd", "USD")] {
            let Event::ExtraListed { money, .. } = fixture.written(extra(typed)) else {
                panic!("{typed}");
            };
            assert_eq!(money.unwrap().currency, expected, "{operator:?} {typed}");
        }
        let fee = LineEdit {
            monthly_fee: Some(amount("1990")),
            ..LineEdit::default()
        };
        let written = fixture.written(Command::ChangeLine(Box::new(fee)));
        let Event::LineChanged { change } = written else {
            panic!("{written:?}");
        };
        assert_eq!(change.monthly_fee.unwrap().currency, "KZT");
    }
}

#[test]
fn a_brand_goes_with_its_operator() {
    let mut fixture = Fixture::new(Some("activ"));
    let brand = |fixture: &Fixture| fixture.state().line.unwrap().brand;
    assert!(brand(&fixture).is_some());
    let operator = LineEdit {
        operator: Some("kz/beeline".to_owned()),
        ..LineEdit::default()
    };
    fixture.written(Command::ChangeLine(Box::new(operator)));
    assert_eq!(brand(&fixture), None);
}

#[test]
fn a_refund_is_of_the_balance_unless_a_sum_is_named() {
    let mut fixture = Fixture::new(Some("kz/kcell"));
    fixture
        .execute(Command::RecordBalance {
            amount: amount("4200"),
            on: None,
        })
        .unwrap();
    let asked = |amount| Command::RequestRefund {
        amount,
        on: None,
        due: None,
        ticket: None,
    };
    for (typed, expected) in [(None, "4200"), (Some(amount("4000")), "4000")] {
        let Event::RefundRequested { money, .. } = fixture.written(asked(typed)) else {
            panic!("{expected}");
        };
        assert_eq!(money.unwrap().amount.to_string(), expected);
    }
    // A plan asks for nothing yet.
    let plan = |plan| Command::PlanBalance {
        plan,
        amount: Some(amount("3000")),
        note: None,
    };
    assert_eq!(fixture.written(plan(BalancePlan::Refund)).parts().len(), 2);
}

#[test]
fn a_reason_is_written_only_where_something_stands_against_it() {
    let ready = || Command::DeclareReady {
        reason: Some("it is a spare".to_owned()),
    };
    let mut fixture = Fixture::new(Some("kz/kcell"));
    let written = fixture.written(ready());
    assert!(
        matches!(written, Event::ReadyOverridden { .. }),
        "nothing was read"
    );
    let mut fixture = Fixture::new(Some("kz/kcell"));
    fixture.execute(Command::ListAccounts { on: None }).unwrap();
    assert_eq!(fixture.written(ready()), Event::ReadyDeclared);
}

#[test]
fn a_fact_that_nobody_asks_for_cannot_be_answered() {
    let mut fixture = Fixture::new(Some("kz/kcell"));
    let answer = |fact: &str, value: &str| Command::RecordAnswers {
        answers: vec![(fact.to_owned(), value.to_owned())],
        channel: Some(Channel::Hotline),
        who: None,
        on: None,
    };
    // By the name in the records and by that of the call script.
    for fact in ["terminate-days", "termination-days", "branch-network"] {
        fixture.execute(answer(fact, "10 days")).expect(fact);
    }
    let error = fixture.execute(answer("terminate-day", "10")).unwrap_err();
    assert_eq!(field(&error), ("fact-unknown".to_owned(), Some("fact")));
    let error = fixture.execute(answer("terminate-days", " ")).unwrap_err();
    assert_eq!(field(&error), ("answer-none".to_owned(), Some("value")));
}

#[test]
fn blank_texts_are_none_and_what_cannot_be_blank_says_which_field_it_is() {
    let mut fixture = Fixture::new(Some("kz/kcell"));
    let written = fixture.written(Command::LogContact(Contact {
        who: Some(" ".to_owned()),
        ticket: Some(String::new()),
        place: Some(" Abay 1 ".to_owned()),
        note: Some("Come back".to_owned()),
        ..Contact::new(Channel::Branch, Outcome::Refused)
    }));
    let Event::ContactTried(attempt) = written else {
        panic!("{written:?}");
    };
    assert_eq!((attempt.who, attempt.ticket), (None, None));
    assert_eq!(attempt.note.as_deref(), Some("Abay 1; Come back"));
    assert_eq!(attempt.zone, "Europe/Berlin", "where the person is");
    for (command, key, name) in [
        (Command::Note { text: " ".into() }, "note-empty", "note"),
        (
            Command::AddAccount {
                name: String::new(),
                domain: Some("a.example".into()),
            },
            "name-needed",
            "name",
        ),
        (
            Command::AddExtra {
                kind: ExtraKind::Debt,
                name: " ".into(),
                amount: None,
            },
            "name-needed",
            "name",
        ),
        (
            Command::NoteRefusal {
                kind: RefusalKind::Refused,
                words: String::new(),
                who: None,
                channel: None,
                on: None,
            },
            "note-empty",
            "words",
        ),
    ] {
        let error = fixture.execute(command).unwrap_err();
        assert_eq!(field(&error), (key.to_owned(), Some(name)));
        assert_eq!(error.exit_code(), 2);
    }
}

#[test]
fn ids_are_free_again_and_never_taken_twice() {
    let mut fixture = Fixture::new(Some("kz/kcell"));
    let visit = || Command::MakeAppointment {
        day: date(2026, 12, 1),
        time: None,
        place: None,
        note: None,
    };
    fixture.execute(visit()).unwrap();
    fixture.execute(visit()).unwrap();
    fixture
        .execute(Command::CancelAppointment {
            id: "2026-12-01".to_owned(),
        })
        .unwrap();
    fixture.execute(visit()).unwrap();
    let ids: Vec<String> = fixture.state().appointments.into_keys().collect();
    assert_eq!(ids, ["2026-12-01", "2026-12-01-2"]);
    let first = fixture.execute(extra("1")).unwrap();
    fixture.execute(extra("2")).unwrap();
    fixture.execute(Command::Undo { seq: first.seq }).unwrap();
    fixture.execute(extra("3")).unwrap();
    assert_eq!(fixture.state().extras.len(), 2);
}

#[test]
fn an_account_is_the_same_whether_it_is_typed_or_clicked() {
    let mut fixture = Fixture::new(Some("kz/kcell"));
    fixture
        .execute(Command::AddAccount {
            name: "Kaspi.kz".to_owned(),
            domain: None,
        })
        .unwrap();
    let service = fixture.state().accounts.into_keys().next().unwrap();
    let mark = |account| Command::MarkAccounts {
        accounts: vec![account],
        state: AccountState::Done,
        on: None,
        note: None,
    };
    let clicked = fixture.written(mark(AccountRef::Address(account_address(&service))));
    for typed in ["Kaspi.kz", "KASPI.KZ", service.as_str()] {
        let typed = fixture.written(mark(AccountRef::Named(typed.to_owned())));
        assert_eq!(typed, clicked);
    }
    let other = fixture.execute(mark(AccountRef::Address("0".repeat(16))));
    assert_eq!(other.unwrap_err().key(), "account-unknown");
}

#[test]
fn nothing_happened_on_a_day_to_come_or_before_the_line_was_held() {
    let mut fixture = Fixture::new(Some("kz/kcell"));
    let first = date(2026, 3, 1);
    let held = LineChange {
        first_day: Some(first),
        ..LineChange::default()
    };
    let held = Command::ChangeLine(Box::new(LineEdit {
        facts: held,
        ..LineEdit::default()
    }));
    fixture.execute(held).unwrap();
    let add = Command::AddAccount {
        name: "Book Club".to_owned(),
        domain: None,
    };
    fixture.execute(add).unwrap();
    fn account() -> AccountRef {
        AccountRef::Named("Book Club".to_owned())
    }
    let commands: [fn(Option<Date>) -> Command; 8] = [
        |on| Command::MarkAccounts {
            accounts: vec![account()],
            state: AccountState::Moved,
            on,
            note: None,
        },
        |on| Command::RehearseAccount {
            account: account(),
            worked: true,
            on,
        },
        |on| Command::ListAccounts { on },
        |on| Command::SettleBalance { on, note: None },
        |on| Command::ReceiveRefund {
            amount: amount("100"),
            on,
        },
        |on| Command::NoteSimGone {
            already: true,
            sim: SimKind::Esim,
            on,
        },
        |on| Command::NoteRefusal {
            kind: RefusalKind::Refused,
            words: "No".to_owned(),
            who: None,
            channel: None,
            on,
        },
        |on| Command::FinishReview { on },
    ];
    let before = fixture.entries();
    for command in commands {
        for (day, key) in [
            (date(2026, 12, 1), "day-ahead"),
            (date(2026, 2, 28), "day-before-line"),
        ] {
            let command = command(Some(day));
            let error = fixture.execute(command.clone()).expect_err(key);
            assert_eq!(field(&error), (key.to_owned(), Some("day")), "{command:?}");
        }
    }
    let call = |at: &str| {
        Command::LogContact(Contact {
            at: Some(at.parse().unwrap()),
            ..Contact::new(Channel::Hotline, Outcome::Reached)
        })
    };
    let error = fixture.execute(call("2027-01-01T10:00")).unwrap_err();
    assert_eq!(field(&error), ("day-ahead".to_owned(), Some("at")));
    assert_eq!(fixture.entries(), before, "nothing of it was written");
    fixture.execute(call("2026-11-24T10:00")).unwrap();
    for command in commands {
        let on = Some(date(2026, 11, 20));
        fixture.execute(command(on)).unwrap();
    }
}

#[test]
fn an_operator_that_does_not_fit_the_number_is_asked_about() {
    let asked = |number: &str, operator: &str| {
        let mut workspace = Workspace::new(Box::new(Memory::new()), Registry::embedded()).unwrap();
        let now: Zoned = CLOCK.parse().unwrap();
        let edit = LineEdit {
            operator: Some(operator.to_owned()),
            ..LineEdit::default()
        };
        let number = text::phone("number", number).unwrap();
        let opened = workspace.open_case(number, edit, &now)?;
        let case = workspace.case(&opened.id)?;
        let line = case.state().line.clone().unwrap();
        let tasks = workspace.tasks(&case, "en", &now);
        let doubt = tasks.iter().find(|task| task.key == "task-line-country");
        let first =
            matches!(workspace.next(&case, "en", &now), Next::Do(task) if Some(&*task) == doubt);
        Ok::<_, WorkspaceError>((line.operator.unwrap(), doubt.is_some() && first))
    };
    for (number, operator, known, doubt) in [
        ("+79160001234", "kz/beeline", "kz/beeline", true),
        ("+77770001234", "kz/beeline", "kz/beeline", false),
        ("+8613012341234", "kcell", "kz/kcell", true),
        // A name that operators of two countries share is the one of the number's country.
        ("+77070001234", "tele2", "kz/mobile-telecom-service", false),
        ("+79520001234", "tele2", "ru/t2", false),
        ("+77770001234", "beeline", "kz/beeline", false),
    ] {
        assert_eq!(
            asked(number, operator).unwrap(),
            (known.to_owned(), doubt),
            "{number} {operator}"
        );
    }
    let neither = asked("+8613012341234", "tele2").unwrap_err();
    assert_eq!(neither.key(), "operator-which");
}
