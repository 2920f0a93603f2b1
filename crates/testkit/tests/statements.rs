//! The eight planted wrongs, read by the real readers and judged: as the generator's truth says.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use jiff::civil::{Date, date};
use ringoff_case::watch::{
    Charge, ExpectedMoney, Finding, FindingKind, Innocence, Judgement, OtherLine, Severity,
    Watched, judge,
};
use ringoff_model::{Observation, Skipped};
use ringoff_readers::{
    Alone, Flow, Limits, ReadError, ReadOptions, Sink, Table, open, read as read_archive,
};
use ringoff_testkit::{StatementTruth, Traveller, Wrong};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

#[derive(Default)]
struct Kept {
    file: String,
    formats: BTreeMap<String, usize>,
    charges: Vec<Charge>,
}

impl Sink for Kept {
    fn begin(&mut self, file: &str, format: &str) {
        self.file = file.to_owned();
        *self.formats.entry(format.to_owned()).or_default() += 1;
    }

    fn observation(&mut self, observation: Observation<'_>) -> Flow {
        if let Observation::Payment(payment) = &observation {
            self.charges.push(Charge::of(payment, &self.file));
        }
        Flow::Continue
    }

    fn skipped(&mut self, skipped: Skipped) -> Flow {
        assert_eq!(
            skipped.reason.name(),
            "",
            "{} {:?}",
            self.file,
            skipped.place
        );
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

fn read() -> Kept {
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
    let folder = tempfile::tempdir().unwrap();
    let mut kept = Kept::default();
    for path in Traveller::new().write_statements(folder.path()).unwrap() {
        let name = path.file_name().unwrap().to_string_lossy();
        read_archive(
            &mut open(&path).unwrap(),
            &name,
            &Alone,
            &options,
            &mut kept,
        )
        .unwrap();
    }
    kept
}

fn watched(truth: &StatementTruth, closed: bool) -> Watched {
    let traveller = Traveller::new();
    let texts = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
    let (amount, currency, by) = truth.expected;
    Watched {
        operator_names: texts(&truth.operator_names),
        line_spellings: vec![traveller.lines()[0].number.reveal().to_owned()],
        currency: "KZT".parse().ok(),
        closing_day: closed.then_some(truth.closed),
        late_roaming_until: Some(truth.late_roaming_until),
        expected: vec![ExpectedMoney {
            amount: amount.parse().unwrap(),
            currency: currency.parse().ok(),
            since: Some(truth.closed),
            by,
        }],
        other_lines: truth
            .kept
            .iter()
            .map(|line| OtherLine {
                number_tail: line.number_tail.to_owned(),
                contract: None,
                operator_names: texts(&[line.operator]),
            })
            .collect(),
        ..Watched::default()
    }
}

fn kind(what: Wrong) -> Option<FindingKind> {
    Some(match what {
        Wrong::LateFee => FindingKind::LateFee,
        Wrong::AutoTopUp => FindingKind::AutoTopUp,
        Wrong::MissingRefund => FindingKind::MissingRefund,
        Wrong::DoubleCharge => FindingKind::DoubleCharge,
        Wrong::Subscription => FindingKind::Subscription,
        Wrong::ForeignCurrency => FindingKind::ForeignCurrencyCharge,
        Wrong::LateRoaming => FindingKind::LateRoaming,
        Wrong::Reversed | Wrong::OtherLine => return None,
    })
}

type Shown = (FindingKind, Date, String, String);

fn shown(finding: &Finding) -> Shown {
    (
        finding.kind,
        finding.day,
        finding.amount.unwrap().normalize().to_string(),
        finding.currency.unwrap().to_string(),
    )
}

/// What the truth says was planted before closing, or from then on.
fn planted(truth: &StatementTruth, before: bool) -> Vec<Shown> {
    let mut out: Vec<Shown> = truth
        .planted
        .iter()
        .filter(|wrong| wrong.before == before)
        .filter_map(|wrong| {
            let amount = wrong.amount.trim_end_matches('0').trim_end_matches('.');
            let amount = if wrong.amount.contains('.') {
                amount
            } else {
                wrong.amount
            };
            Some((
                kind(wrong.what)?,
                wrong.day,
                amount.to_owned(),
                wrong.currency.to_owned(),
            ))
        })
        .collect();
    out.sort();
    out
}

fn found(judgement: &Judgement, after: bool) -> Vec<Shown> {
    let mut out: Vec<Shown> = judgement
        .findings
        .iter()
        .filter(|finding| finding.after_closing == after)
        .map(shown)
        .collect();
    out.sort();
    out
}

#[test]
fn three_readers_read_the_three_statements_whole() {
    let kept = read();
    let formats: Vec<&str> = kept.formats.keys().map(String::as_str).collect();
    assert_eq!(formats, ["camt053", "kaspi", "ofx"]);
    assert!(kept.charges.len() > 200, "{}", kept.charges.len());
}

#[test]
fn all_eight_are_judged_as_the_truth_says() {
    let truth = Traveller::new().statement_truth();
    let kept = read();
    let judged = judge(
        &kept.charges,
        &[],
        &watched(&truth, true),
        date(2027, 2, 15),
    );
    assert_eq!(found(&judged, true), planted(&truth, false));
    let severity = |kind| {
        let of_kind = judged
            .findings
            .iter()
            .find(|f| f.kind == kind && f.after_closing);
        of_kind.unwrap().severity
    };
    assert_eq!(severity(FindingKind::LateRoaming), Severity::Expected);
    assert_eq!(severity(FindingKind::MissingRefund), Severity::Alarm);
    // A line at the same operator is kept: where a text names no number, the person is asked.
    assert_eq!(severity(FindingKind::LateFee), Severity::Check);
    let innocent = |what| {
        let wrong = truth
            .planted
            .iter()
            .find(|wrong| wrong.what == what)
            .unwrap();
        let why = judged.innocent.iter().find(|(charge, _)| {
            charge.day == wrong.day
                && charge.amount == -wrong.amount.parse::<rust_decimal::Decimal>().unwrap()
        });
        why.map(|(_, why)| *why)
    };
    assert_eq!(innocent(Wrong::Reversed), Some(Innocence::Reversed));
    assert_eq!(innocent(Wrong::OtherLine), Some(Innocence::OtherLine));
    assert_eq!(judged.innocent.len(), 2);
}

#[test]
fn without_another_line_at_the_operator_every_charge_is_an_alarm() {
    let truth = Traveller::new().statement_truth();
    let mut watched = watched(&truth, true);
    watched.other_lines[1].operator_names.clear();
    let judged = judge(&read().charges, &[], &watched, date(2027, 2, 15));
    let kinds: Vec<FindingKind> = judged
        .findings
        .iter()
        .filter(|finding| finding.severity == Severity::Alarm)
        .map(|finding| finding.kind)
        .collect();
    assert_eq!(kinds.len(), 5, "{kinds:?}");
}

#[test]
fn before_closing_what_still_runs_is_to_be_stopped() {
    let truth = Traveller::new().statement_truth();
    let today = date(2026, 12, 10);
    let mut charges = read().charges;
    charges.retain(|charge| charge.day <= today);
    let judged = judge(&charges, &[], &watched(&truth, false), today);
    assert_eq!(found(&judged, false), planted(&truth, true));
    assert!(found(&judged, true).is_empty());
    let stop = judged
        .findings
        .iter()
        .filter(|f| f.severity == Severity::Stop);
    assert_eq!(stop.count(), 2);
}

#[test]
fn reading_the_statements_again_finds_the_same() {
    let truth = Traveller::new().statement_truth();
    let watched = watched(&truth, true);
    let mut charges = read().charges;
    let first = judge(&charges, &[], &watched, date(2027, 2, 15));
    charges.extend(read().charges);
    assert_eq!(judge(&charges, &[], &watched, date(2027, 2, 15)), first);
    charges.retain(|charge| watched.concerns(charge));
    let mut few = watched;
    few.seen_until = first.seen_until;
    assert_eq!(judge(&charges, &[], &few, date(2027, 2, 15)), first);
}
