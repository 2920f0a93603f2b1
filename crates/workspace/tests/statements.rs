//! Rows of statements are kept and judged again; what is typed steers nothing.

use crate::common::{Fixture, payment};
use jiff::civil::date;
use ringoff_workspace::case::LineChange;
use ringoff_workspace::case::watch::Unsigned;
use ringoff_workspace::{Command, LineEdit, Payments, text};

/// Takes in one charge of 10 November 2026, as a file tells of it.
fn watch(fixture: &mut Fixture, file: &str, counterparty: &str, description: &str) {
    let case = fixture.workspace.case(&fixture.id).unwrap();
    let watched = fixture.workspace.watched(&case, &fixture.now);
    let mut payments = Payments::default();
    let payment = payment(counterparty, description);
    payments.take(&payment, file, &watched);
    let Fixture { workspace, id, now } = fixture;
    workspace.watch(id, &payments, None, now).unwrap();
}

fn found(fixture: &Fixture) -> usize {
    fixture.state().watch.len()
}

fn change(fixture: &mut Fixture, operator: Option<&str>, facts: LineChange) {
    let operator = operator.map(str::to_owned);
    let edit = LineEdit {
        operator,
        facts,
        ..LineEdit::default()
    };
    fixture
        .execute(Command::ChangeLine(Box::new(edit)))
        .unwrap();
}

fn closed_in_october(fixture: &mut Fixture) {
    let day = date(2026, 10, 5);
    let confirmed = Command::ConfirmClosing { day, note: None };
    fixture.execute(confirmed).unwrap();
}

#[test]
fn a_row_read_before_the_operator_and_the_last_day_are_known_is_judged_when_they_are() {
    let mut fixture = Fixture::new(None);
    watch(&mut fixture, "a.csv", "KCELL ACTIV", "bill");
    assert_eq!(fixture.state().statement_rows.len(), 1);
    closed_in_october(&mut fixture);
    assert_eq!(found(&fixture), 0);
    let entries = fixture.entries();
    change(&mut fixture, Some("kz/kcell"), LineChange::default());
    assert_eq!(found(&fixture), 1);
    assert_eq!(fixture.entries(), entries + 1, "one command is one entry");
    // Taken back with the command.
    fixture.execute(Command::Undo { seq: None }).unwrap();
    assert_eq!(found(&fixture), 0);
    // The other order.
    let mut fixture = Fixture::new(Some("kz/kcell"));
    watch(&mut fixture, "a.csv", "KCELL ACTIV", "bill");
    assert_eq!(found(&fixture), 0);
    closed_in_october(&mut fixture);
    assert_eq!(found(&fixture), 1);
}

#[test]
fn a_row_that_names_the_contract_alone_is_judged_when_the_contract_is_told() {
    let mut fixture = Fixture::new(Some("kz/kcell"));
    closed_in_october(&mut fixture);
    // Another operator's name stands in the row, as where one company bills for another.
    watch(&mut fixture, "a.csv", "Beeline", "contract KZ-4455667");
    assert_eq!(fixture.state().statement_rows.len(), 1);
    assert_eq!(found(&fixture), 0);
    let contract = Some("KZ-4455667".to_owned());
    let facts = LineChange {
        contract,
        ..LineChange::default()
    };
    change(&mut fixture, None, facts);
    assert_eq!(found(&fixture), 1);
}

#[test]
fn the_bill_of_another_number_that_the_person_keeps_is_in_order() {
    let mut fixture = Fixture::new(Some("kz/kcell"));
    watch(&mut fixture, "a.csv", "KCELL", "+7 701 000 56 78");
    let other = text::phone("number", "+7 701 000 56 78").unwrap();
    let facts = LineChange {
        other_lines: Some(vec![other]),
        ..LineChange::default()
    };
    change(&mut fixture, None, facts);
    closed_in_october(&mut fixture);
    assert_eq!(found(&fixture), 0, "the bill of another line is in order");
}

#[test]
fn one_charge_in_two_formats_is_one_finding_though_they_are_read_apart() {
    let mut fixture = Fixture::new(Some("kz/kcell"));
    closed_in_october(&mut fixture);
    watch(&mut fixture, "a.csv", "", "KCELL ACTIV autopay 19:02");
    assert_eq!(found(&fixture), 1);
    let entries = fixture.entries();
    watch(&mut fixture, "b.ofx", "KCELL ACTIV", "");
    watch(&mut fixture, "a.csv", "", "KCELL ACTIV autopay 19:02");
    assert_eq!(found(&fixture), 1);
    assert_eq!(fixture.entries(), entries, "nothing new is written");
    // In two files of one format it is another charge.
    watch(&mut fixture, "c.csv", "", "KCELL ACTIV autopay 21:40");
    assert_eq!(found(&fixture), 2);
}

#[test]
fn what_is_typed_steers_neither_a_terminal_nor_the_order_of_reading() {
    let mut fixture = Fixture::new(None);
    let text = " a\u{1b}[31mb\u{7}\u{202e}c ".to_owned();
    let note = fixture.written(Command::Note { text: text.clone() });
    assert!(format!("{note:?}").contains("\"a[31mbc\""), "{note:?}");
    let facts = LineChange {
        holder: Some(text),
        ..LineChange::default()
    };
    change(&mut fixture, None, facts);
    let line = fixture.state().line.unwrap();
    assert_eq!(line.holder.as_deref(), Some("a[31mbc"));
}

#[test]
fn rows_beyond_what_is_kept_are_counted_and_not_counted_again_when_they_are_read_again() {
    let mut fixture = Fixture::new(Some("kz/kcell"));
    let case = fixture.workspace.case(&fixture.id).unwrap();
    let watched = fixture.workspace.watched(&case, &fixture.now);
    let mut payments = Payments::default();
    for entry in 1..=5_003 {
        let mut payment = payment("KCELL", "bill");
        payment.place = ringoff_model::Place::Entry(entry);
        payments.take(&payment, "a.csv", &watched);
    }
    payments.left_out = 4;
    for _ in 0..2 {
        let Fixture { workspace, id, now } = &mut fixture;
        workspace.watch(id, &payments, None, now).unwrap();
        let state = fixture.state();
        assert_eq!(state.statement_rows.len(), 5_000);
        assert_eq!(state.statement_rows_left_out, 7);
    }
}

#[test]
fn a_statement_whose_direction_the_person_has_said_is_not_asked_about_when_it_is_read_again() {
    let mut fixture = Fixture::new(Some("kz/kcell"));
    let case = fixture.workspace.case(&fixture.id).unwrap();
    let watched = fixture.workspace.watched(&case, &fixture.now);
    let mut payment = payment("KCELL", "bill");
    payment.amount = payment.amount.abs();
    payment.direction_known = false;
    let read = |file: &str| {
        let mut payments = Payments::default();
        payments.take(&payment, file, &watched);
        payments
    };
    let mut watch = |file, unsigned| {
        let Fixture { workspace, id, now } = &mut fixture;
        let report = workspace.watch(id, &read(file), unsigned, now).unwrap();
        report.judgement.findings.len()
    };
    assert_eq!(watch("a.csv", None), 1, "it is asked once");
    assert_eq!(watch("a.csv", Some(Unsigned::Charges)), 0);
    for file in ["a.csv", "copy of a.csv"] {
        assert_eq!(watch(file, None), 0, "{file}");
    }
    assert_eq!(fixture.state().statement_rows.len(), 1);
}
