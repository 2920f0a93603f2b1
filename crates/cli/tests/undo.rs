//! What one command or one click did is one entry, one line of the journal, and one undo.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use crate::common;

use common::Home;
use ringoff_words::Words;
use ringoff_workspace::case::{AccountState, BalancePlan};
use ringoff_workspace::{AccountRef, Command, Receipt, text};

const CLOCK: &str = "2026-11-25T10:00[Asia/Almaty]";
const EIGHT: [&str; 8] = [
    "Kaspi.kz",
    "Halyk Bank",
    "WhatsApp",
    "Telegram",
    "Alipay",
    "PayPal",
    "Uber",
    "Glovo",
];

/// A case with eight accounts.
fn home() -> Home {
    let home = Home::with_case(CLOCK, "+77010001234", "kz/kcell");
    for name in EIGHT {
        home.ok(&["account", "add", name]);
    }
    home
}

/// Takes back what was done.
fn undo(done: Receipt) -> Command {
    assert!(done.seq.is_some());
    Command::Undo { seq: done.seq }
}

fn moved(home: &Home) -> usize {
    let (views, words) = (home.views(), Words::new("en"));
    let case = views.cases(&words).unwrap().remove(0).id;
    let items = views.accounts(&case, &words).unwrap().items;
    assert_eq!(items.len(), EIGHT.len());
    items
        .iter()
        .filter(|a| a.state == AccountState::Moved)
        .count()
}

#[test]
fn eight_accounts_marked_by_one_command_are_one_line_and_one_undo() {
    let home = home();
    let mut command = vec!["account", "moved"];
    command.extend(EIGHT);
    home.ok(&command);
    assert_eq!(moved(&home), 8);
    let timeline = home.ok(&["timeline"]);
    assert!(timeline.contains("8 accounts: moved"), "{timeline}");
    home.ok(&["undo"]);
    assert_eq!(moved(&home), 0);
    home.ok(&["vault", "verify"]);
}

#[test]
fn eight_accounts_marked_on_a_page_are_taken_back_by_the_undo_beside_them() {
    let home = home();
    let (views, words) = (home.views(), Words::new("en"));
    let case = views.cases(&words).unwrap().remove(0).id;
    let ids = views.accounts(&case, &words).unwrap().items;
    let ids = ids.into_iter().map(|account| account.id);
    let mark = Command::MarkAccounts {
        accounts: ids.map(AccountRef::Address).collect(),
        state: AccountState::Moved,
        on: None,
        note: None,
    };
    let done = views.act(&case, mark).unwrap();
    views.act(&case, undo(done)).unwrap();
    drop(views);
    assert_eq!(moved(&home), 0);
}

#[test]
fn going_on_in_spite_of_open_accounts_is_taken_back_whole() {
    let home = home();
    let (views, words) = (home.views(), Words::new("en"));
    let case = views.cases(&words).unwrap().remove(0).id;
    let ready = Command::DeclareReady {
        reason: Some("they are closed".to_owned()),
    };
    let done = views.act(&case, ready).unwrap();
    assert_eq!(views.after(&case, &words).unwrap().closing, "ready");
    views.act(&case, undo(done)).unwrap();
    assert_eq!(views.after(&case, &words).unwrap().closing, "open");
}

#[test]
fn a_balance_with_its_plan_is_taken_back_whole() {
    let home = home();
    let (views, words) = (home.views(), Words::new("en"));
    let case = views.cases(&words).unwrap().remove(0).id;
    let before = format!("{:?}", views.balance(&case, &words).unwrap());
    let plan = Command::PlanBalance {
        plan: BalancePlan::Refund,
        amount: Some(text::amount("amount", "2420.50").unwrap()),
        note: None,
    };
    let done = views.act(&case, plan).unwrap();
    assert_ne!(
        format!("{:?}", views.balance(&case, &words).unwrap()),
        before
    );
    views.act(&case, undo(done)).unwrap();
    assert_eq!(
        format!("{:?}", views.balance(&case, &words).unwrap()),
        before
    );
}

#[test]
fn an_import_is_taken_back_with_what_its_payments_showed() {
    let home = home();
    home.ok(&["close", "confirm", "2026-10-05"]);
    let statement = home.file(
        "statement.csv",
        "Date,Description,Amount,Currency\n2026-11-10,Kcell,-1500.00,KZT\n",
    );
    let before = home.ok(&["watch"]);
    home.ok(&["import", &statement]);
    assert_ne!(home.ok(&["watch"]), before, "the charge is found");
    home.ok(&["undo"]);
    assert_eq!(home.ok(&["watch"]), before);
    // Nothing of it is left: the same file is news again.
    home.ok(&["import", &statement]);
}
