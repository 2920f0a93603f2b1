//! Judgement by examples and by properties.

mod awaited;
mod charges;
mod direction;
mod properties;

use super::*;
use jiff::civil::date;
use ringoff_model::Place;

const CLOSED: Date = date(2026, 12, 20);

fn charge(day: Date, amount: &str, counterparty: &str, line: u64) -> Charge {
    Charge {
        day,
        amount: amount.parse().unwrap(),
        direction_known: true,
        currency: "KZT".parse().ok(),
        counterparty: counterparty.into(),
        description: String::new(),
        reference: String::new(),
        status: PaymentStatus::Booked,
        account: None,
        origin: Origin {
            file: "kaspi.csv".into(),
            place: Place::Line(line),
        },
    }
}

fn watched() -> Watched {
    Watched {
        operator_names: vec!["Kcell".into(), "activ".into()],
        line_spellings: vec!["+7 700 000 12 34".into()],
        currency: "KZT".parse().ok(),
        closing_day: Some(CLOSED),
        late_roaming_until: Some(date(2027, 2, 20)),
        expected: vec![ExpectedMoney {
            amount: "3450.50".parse().unwrap(),
            currency: "KZT".parse().ok(),
            since: Some(CLOSED),
            by: date(2027, 1, 10),
        }],
        other_lines: vec![OtherLine {
            number_tail: "5678".into(),
            contract: Some("К-778899".into()),
            operator_names: vec!["Beeline".into()],
        }],
        moved: vec![MovedAccount {
            service: "kaspi.kz".into(),
            since: date(2026, 12, 1),
        }],
        ..Watched::default()
    }
}

fn kinds(judgement: &Judgement) -> Vec<(FindingKind, Severity)> {
    let findings = judgement.findings.iter();
    findings.map(|f| (f.kind, f.severity)).collect()
}

/// The judgement of these charges when nothing is awaited.
fn of(charges: &[Charge]) -> Judgement {
    let watched = Watched {
        expected: Vec::new(),
        ..watched()
    };
    judge(charges, &[], &watched, date(2027, 3, 1))
}
