//! What a person comes to at the end of a way: what the pages offer there, and what they no longer do.

use crate::common::home::home;
use crate::common::{Browser, LANGS};
use std::time::Duration;

const DAY: Duration = Duration::from_secs(24 * 60 * 60);

#[test]
fn a_bill_is_called_clean_only_once_it_can_have_come() {
    let machine = home(0, &[]);
    let browser = Browser::open(machine);
    for (path, body) in [
        ("after/ready", "reason=No+archives"),
        ("after/requested", "channel=branch&day=2026-11-20"),
        ("after/confirmed", "day=2026-11-24"),
    ] {
        browser.form(&format!("/c/kz-34/{path}"), body);
    }
    let after = browser.get("/c/kz-34/after").text;
    assert!(after.contains("name=\"clean\" value=\"no\""));
    assert!(!after.contains("name=\"clean\" value=\"yes\""));
    browser.machine.turn(40 * DAY);
    let after = browser.get("/c/kz-34/after").text;
    assert_eq!(after.matches("name=\"clean\" value=\"yes\"").count(), 1);
}

#[test]
fn the_number_that_takes_this_ones_place_is_not_offered_for_closing() {
    let browser = Browser::open(home(1, &[]));
    let others = "line-others=%2B77000000044,%2B77000000055";
    browser.form("/c/kz-34/line", others);
    let accounts = browser.get("/c/kz-34/accounts").text;
    assert_eq!(accounts.matches("action=\"/start/case\"").count(), 2);
    let new = format!("{others}&line-new-number=%2B77000000044");
    browser.form("/c/kz-34/line", &new);
    let accounts = browser.get("/c/kz-34/accounts").text;
    assert_eq!(accounts.matches("action=\"/start/case\"").count(), 1);
    assert!(!accounts.contains("value=\"+77000000044\""));
}

#[test]
fn where_the_old_sim_is_gone_no_page_says_to_try_while_it_works() {
    let browser = Browser::open(home(0, &[]));
    browser.form("/c/kz-34/list", "has-kaspi.kz=have&rest=yes");
    browser.form("/c/kz-34/line", "line-sim-works=no");
    for lang in LANGS {
        let words = ringoff_words::Words::new(lang);
        browser.form("/prefer", &format!("lang={lang}&back=/start"));
        let kaspi = format!(
            "accounts/{}",
            ringoff_workspace::account_address("kaspi.kz")
        );
        for path in ["accounts", kaspi.as_str()] {
            let page = browser.get(&format!("/c/kz-34/{path}")).text.to_lowercase();
            for (key, stands) in [("first-old-unknown", false), ("first-gone-support", true)] {
                let said = words.say(key, &[]).to_lowercase().replace('\'', "&#39;");
                assert_eq!(page.contains(&said), stands, "{lang} {path} {key}");
            }
        }
    }
}

#[test]
fn the_journal_calls_a_task_by_its_title() {
    let browser = Browser::open(home(0, &[]));
    browser.form("/c/kz-34/tick", "task=extras&page=plan");
    browser.form("/c/kz-34/skip", "task=tell-contacts&reason=alone&page=plan");
    for lang in LANGS {
        let words = ringoff_words::Words::new(lang);
        browser.form("/prefer", &format!("lang={lang}&back=/start"));
        let journal = browser.get("/c/kz-34/journal").text;
        for (key, event) in [
            ("task-extras", "event-task-done"),
            ("task-tell-contacts", "event-task-skipped"),
        ] {
            let title = words.say(key, &[]);
            let values = [("task", title.into()), ("reason", "alone".into())];
            let said = words.say(event, &values);
            assert!(journal.contains(&said), "{lang}: {said}");
        }
    }
}

#[test]
fn where_nothing_was_read_closing_is_not_said_to_leave_no_account() {
    let browser = Browser::open(home(0, &[]));
    let fresh = browser.form("/start/case", "number=%2B77000000077&leaving=");
    let line = fresh.to().replace("archives", "line");
    let page = browser.get(&line).text;
    assert!(
        page.contains("there may be any number of accounts"),
        "{page}"
    );
    assert!(!page.contains("0 accounts"), "{page}");
}
