//! The calendar, read back with a library.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use jiff::civil::date;
use ringoff_letters::*;

fn entries() -> Vec<CalendarEntry> {
    let changed = "2026-12-01T10:00:00Z".parse().unwrap();
    let entry = |id: &str, summary: &str, when| CalendarEntry {
        id: id.to_owned(),
        summary: summary.to_owned(),
        private_summary: None,
        private_detail: None,
        when,
        alarms: vec![Alarm::EVE],
        revision: 0,
        changed,
        cancelled: false,
    };
    vec![
        CalendarEntry {
            private_summary: Some("Check the bill of +7 700 000 00 17".to_owned()),
            private_detail: Some("Expected: 0; ask, if not\nSecond line \\ end".to_owned()),
            ..entry(
                "case-1/bill-1",
                "Check the first bill",
                CalendarWhen::Day(date(2027, 1, 15)),
            )
        },
        entry(
            "case-1/reissue",
            "新号码可能已被重新放号：请在此之前核对所有账号，尤其是银行、邮箱和即时通讯软件，逐一确认旧号码已经解绑，并保存好销号回执原件",
            CalendarWhen::Days {
                from: date(2027, 3, 1),
                to: date(2027, 3, 10),
            },
        ),
        entry(
            "case-1/branch",
            "Филиалға бару, қабылдау уақыты; құжаттарды ұмытпаңыз, тізім қосымшада",
            CalendarWhen::Moment {
                start: "2026-12-10T05:30:00Z".parse().unwrap(),
                minutes: 30,
            },
        ),
    ]
}

fn options(private: bool) -> CalendarOptions {
    CalendarOptions {
        name: "Ringoff".to_owned(),
        stamp: "2026-12-01T12:00:00Z".parse().unwrap(),
        private,
    }
}

/// A TEXT value as RFC 5545, 3.3.11 has it; the library leaves the escapes in.
fn unescaped(value: &str) -> String {
    let mut text = String::new();
    let mut chars = value.chars();
    while let Some(c) = chars.next() {
        text.push(match c {
            '\\' => match chars.next().unwrap() {
                'n' | 'N' => '\n',
                other => other,
            },
            c => c,
        });
    }
    text
}

/// UID, start and summary of every event, as a program that shows them reads them.
fn read_back(text: &str) -> Vec<(String, String, String)> {
    // Unfolded as RFC 5545, 3.1 has it: the library takes every space at the beginning of a continued line away.
    let text = text.replace("\r\n ", "");
    let mut calendars = ical::IcalParser::new(text.as_bytes());
    let calendar = calendars.next().unwrap().unwrap();
    assert!(calendars.next().is_none());
    let events = calendar.events.iter().map(|event| {
        let value = |name: &str| {
            let property = event.properties.iter().find(|p| p.name == name);
            property.unwrap().value.clone().unwrap()
        };
        (value("UID"), value("DTSTART"), unescaped(&value("SUMMARY")))
    });
    events.collect()
}

#[test]
fn a_library_reads_every_entry_as_it_was_written() {
    let text = calendar(&entries(), &options(false));
    let read = read_back(&text);
    assert_eq!(read.len(), 3);
    for (entry, (_, _, summary)) in entries().iter().zip(&read) {
        assert_eq!(*summary, entry.summary);
    }
    let starts: Vec<&str> = read.iter().map(|(_, start, _)| start.as_str()).collect();
    assert_eq!(starts, ["20270115", "20270301", "20261210T053000Z"]);
}

#[test]
fn lines_end_in_crlf_and_fold_at_75_octets_outside_of_characters() {
    let text = calendar(&entries(), &options(true));
    assert!(text.ends_with("\r\n"));
    for line in text.split_terminator("\r\n") {
        assert!(line.len() <= 75 && !line.contains(['\r', '\n']), "{line}");
    }
    assert!(text.split("\r\n").any(|line| line.len() > 70));
    assert!(text.contains("DTEND;VALUE=DATE:20270311\r\n"));
    assert!(text.contains("TRIGGER:-PT900M\r\n"));
}

#[test]
fn a_second_export_changes_the_same_entries() {
    let mut later = entries();
    later[0].when = CalendarWhen::Day(date(2027, 1, 20));
    later[0].revision = 1;
    later[1].cancelled = true;
    let (before, after) = (
        calendar(&entries(), &options(false)),
        calendar(&later, &options(false)),
    );
    let uids =
        |text: &str| -> Vec<String> { read_back(text).into_iter().map(|(uid, ..)| uid).collect() };
    assert_eq!(uids(&before), uids(&after));
    assert!(after.contains("SEQUENCE:1\r\n") && after.contains("STATUS:CANCELLED\r\n"));
    let all = uids(&before);
    assert!(all.iter().collect::<std::collections::BTreeSet<_>>().len() == all.len());
    assert!(!before.contains("case-1"), "the id itself stays with us");
}

#[test]
fn private_text_is_written_only_when_asked_for() {
    let open = calendar(&entries(), &options(false));
    assert!(!open.contains("700 000") && !open.contains("Expected"));
    let private = calendar(&entries(), &options(true));
    assert!(private.contains("700 000 00 17"));
    assert!(private.contains("Expected: 0\\; ask\\, if not\\nSecond line \\\\ end"));
}

#[test]
fn nothing_in_a_text_starts_a_line_of_its_own() {
    let mut entries = entries();
    entries[0].summary = "x\r\nEND:VEVENT\r\nBEGIN:VEVENT\u{2028}\u{0}".to_owned();
    let text = calendar(&entries, &options(false));
    assert_eq!(text.matches("\r\nBEGIN:VEVENT\r\n").count(), 3);
    assert_eq!(read_back(&text).len(), 3);
}

proptest::proptest! {
    #[test]
    fn any_text_survives_folding_and_parsing(summary in "[\\PC]{1,120}") {
        let mut entries = entries();
        entries[0].summary = format!("x{summary}x");
        let text = calendar(&entries, &options(false));
        for line in text.split_terminator("\r\n") {
            assert!(line.len() <= 75, "{line}");
        }
        let shown = ringoff_model::for_terminal(&entries[0].summary);
        assert_eq!(read_back(&text)[0].2, shown);
        assert_eq!(read_back(&text).len(), 3);
    }
}
