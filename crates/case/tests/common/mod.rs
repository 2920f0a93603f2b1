//! A made-up line, and any event that could be written about it.
#![allow(dead_code, missing_docs, clippy::unwrap_used, clippy::panic)]

pub mod any;

use jiff::civil::{Date, date};
use ringoff_case::*;
use ringoff_model::{Moment, PhoneNumber};
use rust_decimal::Decimal;

/// 25 November 2026, 00:00 UTC.
pub const START: i64 = 1_795_564_800_000;

pub fn today() -> Date {
    date(2026, 11, 25)
}

pub fn number(last: u8) -> PhoneNumber {
    PhoneNumber::parse(&format!("+770000000{:02}", last % 100), None).unwrap()
}

pub fn line() -> LineFacts {
    LineFacts {
        operator: Some("kz/kcell".to_owned()),
        sim: Some(SimKind::Physical),
        holder: Some("Made Up".to_owned()),
        holder_is_me: Some(true),
        resident: Some(false),
        through_agent: Some(true),
        plan: Some(Plan::Prepaid),
        monthly_fee: Some(tenge(1500)),
        leaving: Some(date(2026, 12, 20)),
        country: Some("KZ".to_owned()),
        zone: Some("Asia/Almaty".to_owned()),
        ..LineFacts::of(number(12))
    }
}

pub fn tenge(amount: i64) -> Money {
    Money::new(Decimal::from(amount), "KZT")
}

pub fn account(service: &str, band: Band, group: Group) -> Found {
    Found {
        service: service.to_owned(),
        name: service.to_uppercase(),
        band,
        group,
        keystone: group == Group::Mail,
        score: 50,
        ..Found::default()
    }
}

pub fn import(hash: &str, found: Vec<Found>) -> Event {
    Event::Imported(Imported {
        archives: vec![archive(hash)],
        found,
        scan: None,
    })
}

pub fn archive(hash: &str) -> ImportedArchive {
    ImportedArchive {
        sha256: hash.to_owned(),
        name: format!("{hash}.xml"),
        format: None,
        items: 3,
        payments: 0,
        skipped: 0,
        first_day: None,
        last_day: None,
    }
}

pub fn marked(service: &str, state: AccountState, day: Date) -> Event {
    Event::AccountMarked {
        service: service.to_owned(),
        state,
        day: Some(day),
        note: None,
    }
}

pub fn tried(channel: Channel, outcome: Outcome) -> Event {
    Event::ContactTried(ContactAttempt {
        channel,
        when: Moment(START),
        zone: "Asia/Almaty".to_owned(),
        waited_minutes: Some(12),
        who: None,
        ticket: None,
        outcome,
        promised_for: None,
        note: None,
    })
}

pub fn slip() -> Event {
    Event::ExhibitAttached(Exhibit {
        sha256: "aa".repeat(32),
        name: "slip.jpg".to_owned(),
        kind: ExhibitKind::Slip,
        size: 10,
        note: None,
        anyway: false,
    })
}

pub fn stamped(seq: u64, event: Event) -> JournalEntry {
    JournalEntry {
        seq,
        at: Moment(START + i64::try_from(seq).unwrap_or(0) * 1000),
        zone: "Asia/Almaty".to_owned(),
        by: None,
        event,
    }
}

/// A case opened on the made-up line, then these events.
pub fn case(events: impl IntoIterator<Item = Event>) -> Case {
    let opened = Event::CaseOpened { line: line() };
    let events = std::iter::once(opened).chain(events);
    let entries: Vec<JournalEntry> = (1..).zip(events).map(|(n, e)| stamped(n, e)).collect();
    Case::fold(&entries)
}

pub fn task(case: &Case, id: &str, day: Date) -> Task {
    find(case, &Rules::default(), id, day).unwrap_or_else(|| panic!("no task {id}"))
}

pub fn find(case: &Case, rules: &Rules, id: &str, day: Date) -> Option<Task> {
    case.tasks(rules, day).into_iter().find(|t| t.id.0 == id)
}
