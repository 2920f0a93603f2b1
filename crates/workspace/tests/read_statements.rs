//! Statements as the apps of wallets give them, from the file to what the watch says: all that was planted is found,
//! and nothing else is accused.

use crate::common::Fixture;
use jiff::civil::{Date, date};
use ringoff_model::{Observation, Skipped};
use ringoff_readers::{Alone, Flow, Limits, ReadError, ReadOptions, Sink, Table, open, read};
use ringoff_testkit::Traveller;
use ringoff_workspace::case::LineChange;
use ringoff_workspace::case::watch::{FindingKind, Innocence, Judgement, Watched};
use ringoff_workspace::{Command, LineEdit, Payments, text};
use std::fs;
use std::path::Path;

struct Taker<'w> {
    watched: &'w Watched,
    payments: Payments,
    file: String,
    format: String,
}

impl Sink for Taker<'_> {
    fn begin(&mut self, file: &str, format: &str) {
        file.clone_into(&mut self.file);
        format.clone_into(&mut self.format);
    }

    fn observation(&mut self, observation: Observation<'_>) -> Flow {
        if let Observation::Payment(payment) = &observation {
            self.payments.take(payment, &self.file, self.watched);
        }
        Flow::Continue
    }

    fn skipped(&mut self, skipped: Skipped) -> Flow {
        assert_eq!(skipped.reason.name(), "", "{:?}", skipped.place);
        Flow::Continue
    }

    fn unrecognized(&mut self, file: &str) {
        assert_eq!(file, "", "unrecognized");
    }

    fn failed(&mut self, file: &str, error: &ReadError) {
        assert_eq!(file, "", "{error}");
    }

    fn progress(&mut self, _: u64) -> Flow {
        Flow::Continue
    }
}

/// What the watch makes of a file of the traveller's, two months after the line was closed.
fn judged(fixture: &mut Fixture, name: &str, format: &str) -> Judgement {
    let closed = Traveller::new().statement_truth().closed;
    fixture.now = "2026-12-22T10:00[Asia/Almaty]".parse().unwrap();
    let confirmed = Command::ConfirmClosing {
        day: closed,
        note: None,
    };
    fixture.execute(confirmed).unwrap();
    fixture.now = "2027-02-15T10:00[Asia/Almaty]".parse().unwrap();
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data/tables");
    let tables: Vec<Table> = fs::read_dir(data)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .map(|path| {
            let id = path.file_stem().unwrap().to_string_lossy().into_owned();
            Table::from_toml(&id, &fs::read_to_string(path).unwrap()).unwrap()
        })
        .collect();
    let options = ReadOptions {
        limits: Limits::default(),
        tables: &tables,
        exports: &[],
    };
    let case = fixture.workspace.case(&fixture.id).unwrap();
    let watched = fixture.workspace.watched(&case, &fixture.now);
    let mut taker = Taker {
        watched: &watched,
        payments: Payments::default(),
        file: String::new(),
        format: String::new(),
    };
    let folder = tempfile::tempdir().unwrap();
    let files = Traveller::new()
        .write_app_statements(folder.path())
        .unwrap();
    let path = files.iter().find(|path| path.ends_with(name)).unwrap();
    read(&mut open(path).unwrap(), name, &Alone, &options, &mut taker).unwrap();
    assert_eq!(taker.format, format);
    let Taker { payments, .. } = taker;
    let Fixture { workspace, id, now } = fixture;
    workspace.watch(id, &payments, None, now).unwrap().judgement
}

/// What was found from the closing day on.
fn found(judgement: &Judgement) -> Vec<(FindingKind, Date, String)> {
    let after = judgement
        .findings
        .iter()
        .filter(|finding| finding.after_closing);
    let mut out: Vec<_> = after
        .map(|finding| {
            let amount = finding.amount.unwrap().normalize().to_string();
            (finding.kind, finding.day, amount)
        })
        .collect();
    out.sort();
    out
}

#[test]
fn the_pdf_of_kaspi_gives_away_every_charge_after_closing_and_accuses_no_other_line() {
    let mut fixture = Fixture::new(Some("kz/kcell"));
    let other_lines = ["+7 700 000 77 88", "+7 799 000 56 78"]
        .map(|number| text::phone("number", number).unwrap())
        .to_vec();
    let facts = LineChange {
        other_lines: Some(other_lines),
        ..LineChange::default()
    };
    let edit = LineEdit {
        facts,
        ..LineEdit::default()
    };
    fixture
        .execute(Command::ChangeLine(Box::new(edit)))
        .unwrap();
    let judgement = judged(&mut fixture, "gold_statement.pdf", "kaspi");
    // No source says until when roaming of this operator may come late, so that it is asked.
    let expected = [
        (FindingKind::LateFee, date(2027, 1, 8), "1990".to_owned()),
        (FindingKind::AutoTopUp, date(2027, 1, 4), "3000".to_owned()),
        (
            FindingKind::Subscription,
            date(2027, 1, 14),
            "490".to_owned(),
        ),
        (
            FindingKind::LateRoaming,
            date(2027, 1, 3),
            "650.4".to_owned(),
        ),
    ];
    assert_eq!(found(&judgement), expected);
    let innocent: Vec<_> = judgement
        .innocent
        .iter()
        .map(|(charge, why)| (charge.day, *why))
        .collect();
    assert_eq!(innocent, [(date(2027, 1, 10), Innocence::OtherLine)]);
    assert_eq!(fixture.state().watch.len(), judgement.findings.len());
}

#[test]
fn the_workbook_of_wechat_pay_gives_away_the_fee_and_the_top_up_and_not_what_came_back() {
    let mut fixture = Fixture::of("+86 139 0013 4321", Some("cn/china-mobile"));
    let judgement = judged(&mut fixture, "微信支付账单.xlsx", "wechat-pay");
    let expected = [
        (FindingKind::LateFee, date(2027, 1, 9), "19.9".to_owned()),
        (FindingKind::AutoTopUp, date(2027, 1, 5), "50".to_owned()),
    ];
    assert_eq!(found(&judgement), expected);
    let innocent: Vec<_> = judgement
        .innocent
        .iter()
        .map(|(charge, why)| (charge.day, *why))
        .collect();
    assert_eq!(innocent, [(date(2027, 1, 12), Innocence::Reversed)]);
}
