//! A vault as the program of November 2026 (format 1, one event an entry) wrote it: it opens, verifies, adds up to
//! the same case, and its entries can be undone.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use crate::common;

use common::Home;
use ringoff_words::Words;
use std::path::Path;

const CLOCK: &str = "2026-12-15T10:00[Asia/Almaty]";
/// The hash of its last entry, printed when it was made.
const HEAD: &str = "9cd8c0206ca56dc92d2e1c764e9ee52cc4f44bed64c355865378ff73b60d81df";

fn home() -> Home {
    let home = Home::new(CLOCK);
    let backup = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/vault-2026-11.backup");
    home.ok(&["vault", "restore", backup.to_str().unwrap()]);
    home
}

#[test]
fn a_vault_of_november_2026_opens_and_verifies_unchanged() {
    let home = home();
    let said = home.ok(&["vault", "verify"]);
    assert!(said.contains("38 events are in order"), "{said}");
    assert!(said.contains(HEAD), "{said}");
}

#[test]
fn a_vault_of_november_2026_adds_up_to_the_same_case() {
    let home = home();
    let (views, words) = (home.views(), Words::new("en"));
    let case = views.cases(&words).unwrap().remove(0).id;
    let accounts = views.accounts(&case, &words).unwrap().items;
    let states: Vec<(&str, &str)> = accounts
        .iter()
        .map(|account| (account.name.as_str(), account.state.name()))
        .collect();
    let mut sorted = states.clone();
    sorted.sort_unstable();
    assert_eq!(
        sorted,
        [
            ("Book Club", "open"),
            ("Halyk Bank", "moved"),
            ("Kaspi.kz", "moved"),
            ("WhatsApp", "moved"),
            ("eGov", "moved"),
        ]
    );
    let after = views.after(&case, &words).unwrap();
    assert_eq!(after.closing, "confirmed");
    assert_eq!(after.charges.len(), 1);
    assert!(!after.charges[0].alarm);
    drop(views);
    let compared = home.ok(&["case", "compare"]);
    assert!(
        compared.contains("500"),
        "what the operator said: {compared}"
    );
    let plan = home.ok(&["plan", "--json"]);
    let plan: serde_json::Value = serde_json::from_str(&plan).unwrap();
    let state = |id: &str| {
        let row = plan.as_array().unwrap().iter().find(|row| row["id"] == id);
        row.map(|row| row["state"].as_str().unwrap().to_owned())
    };
    for (id, expected) in [
        // Where the person is was not asked then, and need not be known any more.
        ("line", "skipped"),
        ("choice", "done"),
        ("import", "done"),
        ("account:books.example", "ready"),
        ("request", "done"),
        ("slip", "done"),
        ("bill:1", "done"),
        ("escalate:consumer-committee", "skipped"),
    ] {
        assert_eq!(state(id).as_deref(), Some(expected), "{id}");
    }
}

#[test]
fn entries_of_november_2026_can_be_undone_and_nothing_before_is_changed() {
    let home = home();
    home.ok(&["undo"]);
    let said = home.ok(&["vault", "verify"]);
    assert!(said.contains("39 events are in order"), "{said}");
    let list = home.ok(&["account", "list"]);
    assert!(list.contains("Book Club"), "{list}");
}
