//! The command line and the pages stand on the same case: whatever one of them did, both say the same
//! numbers, in the same order, with the same next thing to do.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use crate::common::Home;
use crate::common::desk::Desk;
use ringoff_testkit::Traveller;
use ringoff_view::case::{Account, AccountState};
use ringoff_web::office::Act;
use ringoff_words::Words;
use std::path::PathBuf;

const CLOCK: &str = "2026-11-25T10:00[Asia/Almaty]";

/// Everything that both say, compared.
fn agree(home: &Home, case: &str) -> Vec<Account> {
    for lang in ["en", "zh-Hans", "ru", "kk"] {
        let words = Words::new(lang);
        // One program at a time holds the vault.
        let office = home.desk();
        let next = office.head(case, &words).unwrap().next.unwrap();
        let accounts = office.accounts(case, &words).unwrap().items;
        let journal = office.journal(case, &words).unwrap();
        drop(office);
        let status = home.ok_in(lang, &["status"]);
        for said in [&next.depends, &next.what] {
            assert!(status.contains(said.as_str()), "{lang}: {said}\n{status}");
        }
        let list = home.ok_in(lang, &["account", "list"]);
        let mut rest = list.as_str();
        for account in &accounts {
            let at = rest.find(&account.name);
            let at =
                at.unwrap_or_else(|| panic!("{lang}: {} is not next in\n{list}", account.name));
            rest = &rest[at + account.name.len()..];
        }
        let listed = list.lines().filter(|line| line.starts_with("  ")).count();
        assert_eq!(listed, accounts.len(), "{lang}: {list}");
        let timeline = home.ok_in(lang, &["timeline"]);
        assert!(timeline.contains(&journal.head), "{lang}: {timeline}");
        for row in &journal.rows {
            assert!(
                timeline.contains(&row.what),
                "{lang}: {}\n{timeline}",
                row.what
            );
        }
    }
    home.desk().accounts(case, &Words::new("en")).unwrap().items
}

/// A vault with the traveller's first line, and her archives beside it.
fn begun() -> (Home, PathBuf, String) {
    let home = Home::new(CLOCK);
    let archives = home.path("export");
    std::fs::create_dir(&archives).unwrap();
    let traveller = Traveller::new();
    traveller.write(&archives).unwrap();
    let lines = traveller.lines();
    let number = lines[0].number.reveal();
    let opened = ["case", "new", "--operator", "kz/kcell", "--number", number];
    home.ok(&opened);
    let case = home.desk().cases(&Words::new("en")).unwrap().remove(0).id;
    (home, archives, case)
}

#[test]
fn what_a_case_keeps_tells_the_same_as_the_scan_it_came_from() {
    let (home, archives, case) = begun();
    let words = Words::new("en");
    let told = |office: &Desk, id: &str| {
        let view = office.account(&case, id, &words).unwrap();
        assert!(!view.parts.is_empty(), "{}", view.row.name);
        let row = (&view.row.name, view.row.score, view.row.band, &view.row.why);
        let from_it = (&view.parts, &view.clues, &view.facts);
        let to_do = (&view.steps, &view.lost, &view.record);
        format!("{row:?} {from_it:?} {to_do:?}")
    };
    let uses = |office: &Desk| {
        let rows = office.pictures(&case).unwrap().into_iter();
        rows.map(|row| (row.name, row.uses)).collect::<Vec<_>>()
    };
    let office = home.desk();
    office.import(&case, &archives);
    let accounts = office.accounts(&case, &words).unwrap().items;
    let ids: Vec<String> = accounts.into_iter().map(|a| a.id).collect();
    assert!(ids.len() > 20, "{}", ids.len());
    let read: Vec<String> = ids.iter().map(|id| told(&office, id)).collect();
    let read_uses = uses(&office);
    drop(office);
    let office = home.desk();
    let kept: Vec<String> = ids.iter().map(|id| told(&office, id)).collect();
    assert_eq!(kept, read);
    assert_eq!(uses(&office), read_uses);
}

#[test]
fn the_command_line_and_the_pages_say_the_same_of_the_same_case() {
    let (home, archives, case) = begun();
    home.ok(&["import", archives.to_str().unwrap()]);

    let accounts = agree(&home, &case);
    assert!(accounts.len() > 20, "{}", accounts.len());

    // One marked on the command line, one on the pages.
    home.ok(&["account", "moved", &accounts[0].name]);
    let act = Act::Mark {
        accounts: vec![accounts[1].id.clone()],
        state: AccountState::Moved,
        reason: String::new(),
    };
    home.desk().act(&case, &act).unwrap();
    let now = agree(&home, &case);
    let moved = now.iter().filter(|a| a.state == AccountState::Moved);
    assert_eq!(moved.count(), 2);

    // Undone on the command line, the last act of the pages is undone there, too.
    home.ok(&["undo"]);
    let now = agree(&home, &case);
    let moved: Vec<&str> = now
        .iter()
        .filter(|a| a.state == AccountState::Moved)
        .map(|a| a.name.as_str())
        .collect();
    assert_eq!(moved, [accounts[0].name.as_str()]);
}
