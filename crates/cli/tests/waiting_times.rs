//! Waiting times of the shipped records move the closing day, the plan and the calendar.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use crate::common::Home;
use jiff::ToSpan as _;
use jiff::civil::{Date, date};
use serde_json::Value;
use std::collections::BTreeSet;
use std::process::Command;

const LEAVING: Date = date(2027, 1, 20);

struct Case(Home);

impl Case {
    /// A case of a made-up line, with accounts that the person named.
    fn with(accounts: &[&str]) -> Self {
        let case = Self(Home::new("2026-11-25T10:00[Asia/Almaty]"));
        let leaving = LEAVING.to_string();
        let opened = [
            "case",
            "new",
            "--number",
            "+7 701 000 12 34",
            "--leaving",
            &leaving,
        ];
        case.ok("en", &opened);
        for account in accounts {
            case.ok("en", &["account", "add", account]);
        }
        case
    }

    fn ok(&self, lang: &str, args: &[&str]) -> String {
        self.0.ok_in(lang, args)
    }

    fn due(&self, id: &str) -> Date {
        let tasks: Vec<Value> = serde_json::from_str(&self.ok("en", &["plan", "--json"])).unwrap();
        let task = tasks.iter().find(|t| t["id"] == id).unwrap();
        task["due"].as_str().unwrap().parse().unwrap()
    }
}

fn days_before(days: i64) -> Date {
    LEAVING.checked_sub(days.days()).unwrap()
}

#[test]
fn the_shipped_waiting_times_move_deadlines_and_what_needs_no_old_number_only_without_the_sim() {
    let case = Case::with(&["Microsoft", "Google", "OKX", "Coinbase"]);
    let waits = [
        // service, with the SIM, without it
        ("microsoft.com", 0, 30),
        ("google.com", 7, 7),
        ("okx.com", 1, 1),
        ("coinbase.com", 0, 3),
    ];
    for (service, with, _) in waits {
        assert_eq!(
            case.due(&format!("account:{service}")),
            days_before(with),
            "{service}"
        );
    }
    case.ok("en", &["case", "edit", "--sim-works", "no"]);
    for (service, _, without) in waits {
        assert_eq!(
            case.due(&format!("account:{service}")),
            days_before(without),
            "{service}"
        );
    }
    let calendar = case.0.path("days.ics");
    case.ok("en", &["calendar", "--out", calendar.to_str().unwrap()]);
    let calendar = std::fs::read_to_string(calendar).unwrap();
    let day = days_before(30).strftime("%Y%m%d").to_string();
    assert!(
        calendar.contains(&format!("DTSTART;VALUE=DATE:{day}")),
        "{calendar}"
    );
}

#[test]
fn the_case_says_its_earliest_safe_closing_day_in_every_language_and_names_what_is_not_known() {
    let case = Case::with(&["Google", "Halyk Bank"]);
    case.ok("en", &["account", "by-hand"]);
    let days = [
        ("en", "2 December 2026", "still go to the old number"),
        ("ru", "2 декабря 2026", "на старый номер"),
        ("kk", "2 желтоқсан", "ескі нөмірге"),
        ("zh-Hans", "2026年12月2日", "旧号码"),
    ];
    for (lang, day, wait) in days {
        let status = case.ok(lang, &["status"]);
        let plan = case.ok(lang, &["plan"]);
        for said in [&status, &plan] {
            assert!(
                said.contains("Google") && said.contains("Halyk"),
                "{lang}: {said}"
            );
            assert!(said.contains(day), "{lang}: {said}");
        }
        let shown = case.ok(lang, &["account", "show", "Google"]);
        assert!(shown.contains(wait), "{lang}: {shown}");
    }
    // What was moved today is waited for as long as it takes; what was moved long ago is not.
    case.ok("en", &["account", "moved", "Google"]);
    assert!(case.ok("en", &["status"]).contains("2 December 2026"));
    case.ok("en", &["account", "open", "Google"]);
    case.ok("en", &["account", "moved", "Google", "--on", "2026-11-01"]);
    assert!(!case.ok("en", &["status"]).contains("2 December 2026"));
}

#[test]
fn the_closing_day_of_the_demo_follows_from_its_rows() {
    let out = Command::new(env!("CARGO_BIN_EXE_ringoff"))
        .args(["demo", "--json"])
        .output()
        .unwrap();
    let found: Value = serde_json::from_slice(&out.stdout).unwrap();
    let moves = |b: &&Value| ["before", "check", "should"].contains(&b["band"].as_str().unwrap());
    let rows: Vec<&Value> = found["bindings"]
        .as_array()
        .unwrap()
        .iter()
        .filter(moves)
        .collect();
    let longest = rows
        .iter()
        .filter_map(|b| b["change"]["wait_days"].as_i64())
        .max()
        .unwrap();
    assert!(longest > 0, "no row of the demo makes one wait");
    let today: Date = found["today"].as_str().unwrap().parse().unwrap();
    let day: Date = found["earliest_safe_closing"]
        .as_str()
        .unwrap()
        .parse()
        .unwrap();
    assert_eq!(day, today.checked_add(longest.days()).unwrap());
    let decides = rows
        .iter()
        .find(|b| b["service"]["name"] == found["waits_for"])
        .unwrap();
    assert_eq!(decides["change"]["wait_days"], longest);
    let sourced = |b: &&&Value| {
        let waits = b["change"]["waits"].as_array().unwrap();
        !waits.iter().any(|wait| wait["verified"] == true)
    };
    let unknown: BTreeSet<&str> = rows
        .iter()
        .filter(sourced)
        .map(|b| b["service"]["name"].as_str().unwrap())
        .collect();
    let named = found["waits_unknown"].as_array().unwrap();
    assert_eq!(
        named
            .iter()
            .map(|n| n.as_str().unwrap())
            .collect::<BTreeSet<_>>(),
        unknown
    );
    assert!(!unknown.is_empty());
}
