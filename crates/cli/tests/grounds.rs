//! No all-clear without grounds: where nothing was read, nothing is known, and every surface says so.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use crate::common;

use common::{Home, backup, said};
use ringoff_words::Words;
use ringoff_workspace::Command;

const CLOCK: &str = "2026-11-25T10:00[Asia/Almaty]";
const NUMBER: &str = "+77010001234";
const LANGUAGES: [&str; 4] = ["en", "zh-Hans", "ru", "kk"];

fn home() -> Home {
    Home::with_case(CLOCK, NUMBER, "kz/kcell")
}

fn nothing_read(lang: &str) -> String {
    Words::new(lang).explain("nothing-read", "").happened
}

#[test]
fn a_scan_that_read_nothing_says_so_on_every_surface_and_exits_3() {
    let home = Home::new(CLOCK);
    std::fs::create_dir(home.path("empty")).unwrap();
    home.file("unread/paper.pdf", b"%PDF-1.7\nnot a statement");
    home.file("calls/calls.xml", "<calls count=\"1\"><call number=\"1\" type=\"1\" date=\"1761700000000\" duration=\"3\"/></calls>");
    home.file(
        "hollow/sms.xml",
        "<?xml version='1.0'?><smses count=\"0\"></smses>",
    );
    for folder in ["empty", "unread", "calls", "hollow"] {
        let path = home.path(folder);
        let path = path.to_str().unwrap();
        for lang in LANGUAGES {
            let out = home.run_in(lang, &["scan", path, "--number", NUMBER]);
            let text = said(&out);
            assert_eq!(out.status.code(), Some(3), "{lang} {folder}: {text}");
            assert!(
                text.contains(&nothing_read(lang)),
                "{lang} {folder}: {text}"
            );
            let closing = Words::new(lang).say("closing-heading", &[]);
            assert!(!text.contains(&closing), "{lang} {folder}: {text}");
        }
        let json = home.run(&["scan", path, "--number", NUMBER, "--json"]);
        let json: serde_json::Value = serde_json::from_slice(&json.stdout).unwrap();
        assert_eq!(json["grounds"], "nothing", "{folder}");
        let csv = home.run(&["scan", path, "--number", NUMBER, "--csv"]);
        assert!(said(&csv).contains(&nothing_read("en")), "{folder}");
        let page = home.path(&format!("{folder}.html"));
        home.run(&[
            "scan",
            path,
            "--number",
            NUMBER,
            "--html",
            page.to_str().unwrap(),
        ]);
        let page = std::fs::read_to_string(page).unwrap();
        assert!(page.contains("nothing is known"), "{folder}: {page}");
        assert!(!page.contains("class=\"big\""), "{folder}");
    }
}

#[test]
fn statements_alone_do_not_show_which_accounts_have_the_number() {
    let home = Home::new(CLOCK);
    // In two lines on a terminal: the words are compared without the breaks.
    let path = home.file(
        "statement.csv",
        "Date,Description,Amount,Currency\n2026-11-01,Corner shop,-3.20,EUR\n2026-11-02,Book shop,-12.00,EUR\n",
    );
    let text = said(&home.run(&["scan", &path, "--number", NUMBER]));
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let only = Words::new("en").say("read-statements", &[]);
    assert!(text.contains(&only), "{text}");
}

#[test]
fn what_was_read_without_a_finding_is_no_all_clear_either() {
    let home = Home::new(CLOCK);
    let path = home.file("sms.xml", backup("+77010009999", "See you at seven"));
    let out = home.run(&["scan", &path, "--number", NUMBER]);
    let text = said(&out);
    assert_eq!(out.status.code(), Some(0), "{text}");
    assert!(!text.contains("nothing has to move"), "{text}");
    assert!(
        text.contains("That is not proof that there is none"),
        "{text}"
    );
}

#[test]
fn ready_is_refused_where_nothing_was_read() {
    let home = home();
    let refusal = Words::new("en").say("ignored-nothing-read", &[]);
    assert!(home.refused(1, &["ready"]).contains(&refusal));
    // A file of which nothing could be read is no archive.
    let unread = home.file("paper.pdf", b"%PDF-1.7\nnot a statement");
    home.run(&["import", &unread]);
    assert!(home.refused(1, &["ready"]).contains(&refusal));
    let status = home.ok(&["status"]);
    assert!(status.contains(&nothing_read("en")), "{status}");
    assert!(!status.contains("0 to move"), "{status}");
}

#[test]
fn with_a_reason_it_goes_on_and_every_later_status_says_that_nothing_was_read() {
    let home = home();
    home.ok(&["ready", "--override", "a line for a week"]);
    let without = Words::new("en").say("ready-without-archives", &[]);
    for then in [
        None,
        Some(["close", "request", "--by", "branch"].as_slice()),
        Some(["close", "confirm", "2026-11-25"].as_slice()),
    ] {
        if let Some(then) = then {
            home.ok(then);
        }
        let status = home.ok(&["status"]);
        assert!(status.contains(&without), "{then:?}: {status}");
        assert!(!status.contains("The number may go"), "{status}");
    }
    let (views, words) = (home.views(), Words::new("en"));
    let case = views.cases(&words).unwrap().remove(0).id;
    assert_eq!(views.accounts(&case, &words).unwrap().summary, without);
    assert_eq!(
        views.head(&case, &words).unwrap().next.unwrap().depends,
        without
    );
}

#[test]
fn accounts_gone_through_by_hand_are_grounds_and_are_named_as_such() {
    let home = home();
    home.ok(&["account", "add", "Kaspi.kz"]);
    home.refused(1, &["ready"]);
    home.ok(&["account", "by-hand"]);
    let status = home.ok(&["status"]);
    assert!(
        status.contains("went through your accounts by hand"),
        "{status}"
    );
    home.ok(&["account", "moved", "Kaspi.kz"]);
    home.ok(&["ready"]);
    let status = home.ok(&["status"]);
    assert!(status.contains("your own list"), "{status}");
}

#[test]
fn the_pages_refuse_and_record_the_same() {
    let home = home();
    let (views, words) = (home.views(), Words::new("en"));
    let case = views.cases(&words).unwrap().remove(0).id;
    let ready = || Command::DeclareReady { reason: None };
    let after = views.after(&case, &words).unwrap();
    assert!(after.needs_reason);
    assert_eq!(after.unread, nothing_read("en"));
    assert!(!views.accounts(&case, &words).unwrap().grounds.suffice());
    views.act(&case, ready()).unwrap_err();
    let listed = Command::ListAccounts { on: None };
    views.act(&case, listed).unwrap();
    assert!(views.accounts(&case, &words).unwrap().grounds.suffice());
    assert!(!views.after(&case, &words).unwrap().needs_reason);
    let done = views.act(&case, ready()).unwrap();
    // One command, one entry: taken back with one undo.
    let undo = Command::Undo { seq: done.seq };
    views.act(&case, undo).unwrap();
    assert_eq!(views.after(&case, &words).unwrap().closing, "open");
}

#[test]
fn a_statement_of_a_line_without_operator_is_no_all_clear() {
    let home = Home::new(CLOCK);
    home.ok(&["case", "new", "--number", NUMBER]);
    let statement = home.file(
        "statement.csv",
        "Date,Description,Amount,Currency\n2026-11-10,Kcell,-1500.00,KZT\n",
    );
    let said = home.refused(3, &["watch", &statement]);
    let said = said.split_whitespace().collect::<Vec<_>>().join(" ");
    let unknown = Words::new("en").say("watch-operator-unknown", &[]);
    assert!(said.contains(&unknown), "{said}");
    for calm in ["0 findings", "reach until"] {
        assert!(!said.contains(calm), "{said}");
    }
}

#[test]
fn leaving_out_the_archives_does_not_make_the_number_ready() {
    let home = home();
    home.ok(&["skip", "import", "--reason", "no time"]);
    let plan = home.ok(&["plan", "--json"]);
    let plan: serde_json::Value = serde_json::from_str(&plan).unwrap();
    let ready = plan
        .as_array()
        .unwrap()
        .iter()
        .find(|row| row["id"] == "ready");
    assert_eq!(ready.unwrap()["verb"], "ready --override REASON");
    home.refused(1, &["done", "ready"]);
}
