//! The command line and the pages stand on the same case: whatever one of them did, both say the same
//! numbers, in the same order, with the same next thing to do.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use crate::common::views::Views;
use crate::common::{Home, backup};
use ringoff_app::{ScanOptions, Workers};
use ringoff_model::{Line, Moment};
use ringoff_testkit::Traveller;
use ringoff_view::case::Account;
use ringoff_words::Words;
use ringoff_workspace::case::AccountState;
use ringoff_workspace::{AccountRef, Command, Control};
use std::path::PathBuf;

const CLOCK: &str = "2026-11-25T10:00[Asia/Almaty]";

/// Everything that both say, compared.
fn agree(home: &Home, case: &str) -> Vec<Account> {
    for lang in ["en", "zh-Hans", "ru", "kk"] {
        let words = Words::new(lang);
        // One program at a time holds the vault.
        let views = home.views();
        let next = views.head(case, &words).unwrap().next.unwrap();
        let accounts = views.accounts(case, &words).unwrap().items;
        let journal = views.journal(case, &words).unwrap();
        drop(views);
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
        let row = |line: &&str| line.starts_with("  → ") || line.starts_with("  ✓ ");
        let listed = list.lines().filter(row).count();
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
    home.views()
        .accounts(case, &Words::new("en"))
        .unwrap()
        .items
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
    let case = home.views().cases(&Words::new("en")).unwrap().remove(0).id;
    (home, archives, case)
}

#[test]
fn what_a_case_keeps_tells_the_same_as_the_scan_it_came_from() {
    let (home, archives, case) = begun();
    let words = Words::new("en");
    let told = |views: &Views, id: &str| {
        let view = views.account(&case, id, &words).unwrap();
        assert!(!view.parts.is_empty(), "{}", view.row.name);
        let row = (&view.row.name, view.row.score, view.row.band, &view.row.why);
        let from_it = (&view.parts, &view.clues, &view.facts, &view.evidence);
        let to_do = (&view.steps, &view.lost, &view.record, &view.along);
        format!("{row:?} {from_it:?} {to_do:?}")
    };
    let uses = |views: &Views| {
        let rows = views.pictures(&case).unwrap().into_iter();
        rows.map(|row| (row.name, row.uses)).collect::<Vec<_>>()
    };
    let views = home.views();
    views.import(&case, &archives);
    let accounts = views.accounts(&case, &words).unwrap().items;
    let ids: Vec<String> = accounts.into_iter().map(|a| a.id).collect();
    assert!(ids.len() > 20, "{}", ids.len());
    let read: Vec<String> = ids.iter().map(|id| told(&views, id)).collect();
    let read_uses = uses(&views);
    drop(views);
    let views = home.views();
    let kept: Vec<String> = ids.iter().map(|id| told(&views, id)).collect();
    assert_eq!(kept, read);
    assert_eq!(uses(&views), read_uses);
}

#[test]
fn what_a_scan_said_stays_after_the_vault_was_locked_and_opened_again() {
    let (home, archives, case) = begun();
    let cut_off = backup("Example", "Your code is 4711").replace("</smses>", "<sms address=");
    std::fs::write(archives.join("cut-off.xml"), cut_off).unwrap();
    std::fs::write(archives.join("drawing.bin"), [0, 159, 146, 150]).unwrap();
    home.run(&["import", archives.to_str().unwrap()]);

    let now: jiff::Zoned = CLOCK.parse().unwrap();
    let options = ScanOptions {
        paths: vec![archives],
        lines: vec![Line::of(Traveller::new().lines()[0].number.clone())],
        tables: Vec::new(),
        watched: None,
        threads: 1,
        workers: Workers::of(PathBuf::from(env!("CARGO_BIN_EXE_ringoff")), None),
        now: Moment(now.timestamp().as_millisecond()),
        today: now.date(),
    };
    let scanned = ringoff_app::scan(&options, &Control::default(), &|_| {}, None).unwrap();
    let scan = scanned.view(false);
    let views = home.views();
    for lang in ["en", "zh-Hans", "ru", "kk"] {
        let words = Words::new(lang);
        let accounts = views.accounts(&case, &words).unwrap();
        let said = ringoff_view::remarks(&scan, &words);
        assert!(said.len() > 2, "{said:#?}");
        assert!(
            accounts.remarks.ends_with(&said),
            "{:#?}\n{said:#?}",
            accounts.remarks
        );
        let pictures = views.pictures(&case).unwrap();
        for (ranked, (account, picture)) in scan
            .ranking
            .items
            .iter()
            .zip(accounts.items.iter().zip(&pictures))
        {
            let view = views.account(&case, &account.id, &words).unwrap();
            let card = ringoff_view::card_of(&scan, ranked, &words);
            assert_eq!(account.name, card.name);
            assert_eq!(account.score, card.score);
            assert_eq!(account.band, ranked.score.band.name());
            assert_eq!(account.line, card.line);
            assert_eq!(view.clues, card.clues);
            assert_eq!(
                format!("{:?}", view.evidence),
                format!("{:?}", card.evidence)
            );
            assert_eq!(*picture, ringoff_view::picture_of(&scan, ranked));
        }
        assert_eq!(accounts.items.len(), scan.ranking.items.len());
        let files = views.archives(&case, &words).unwrap().files;
        assert_eq!(files.len(), scan.archives.len());
        for (file, archive) in files.iter().zip(scan.archives) {
            assert_eq!(
                (file.items, file.bytes),
                (archive.observations, archive.bytes)
            );
            assert_eq!(file.error.is_some(), archive.error.is_some());
        }
    }
}

#[test]
fn the_command_line_and_the_pages_say_the_same_of_the_same_case() {
    let (home, archives, case) = begun();
    home.ok(&["import", archives.to_str().unwrap()]);

    let accounts = agree(&home, &case);
    assert!(accounts.len() > 20, "{}", accounts.len());

    // One marked on the command line, one on the pages.
    home.ok(&["account", "moved", &accounts[0].name]);
    let mark = Command::MarkAccounts {
        accounts: vec![AccountRef::Address(accounts[1].id.clone())],
        state: AccountState::Moved,
        on: None,
        note: None,
    };
    home.views().act(&case, mark).unwrap();
    let now = agree(&home, &case);
    let moved = now.iter().filter(|a| a.state == AccountState::Moved);
    assert_eq!(moved.count(), 2);

    // Undone on the command line, the last command of the pages is undone there, too.
    home.ok(&["undo"]);
    let now = agree(&home, &case);
    let moved: Vec<&str> = now
        .iter()
        .filter(|a| a.state == AccountState::Moved)
        .map(|a| a.name.as_str())
        .collect();
    assert_eq!(moved, [accounts[0].name.as_str()]);
}
