//! Every page of the made-up traveller's cases: its words, its forms, and what attackers write into it.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use crate::common;

use axum::http::StatusCode;
use common::home::{account, home};
use common::machine::{Machine, PASSPHRASE};
use common::{Browser, LANGS, between, key_words, pages};
use std::time::Duration;

/// Texts with which strangers would write into a page.
const PAYLOADS: [&str; 9] = [
    "<script>alert(1)</script>",
    "\"><img src=x onerror=alert(1)>",
    "' onmouseover='alert(1)",
    "</title><svg onload=alert(1)>",
    "{{7*7}}",
    "javascript:alert(1)",
    "<!--",
    "]]>",
    "&lt;b&gt;",
];

fn hostile(text: &str) -> String {
    url::form_urlencoded::byte_serialize(text.as_bytes()).collect()
}

/// Writes a text by every form of a case that takes one.
fn write_everywhere(browser: &Browser, text: &str) {
    let text = hostile(text);
    for (path, body) in [
        (
            "line",
            format!("line-holder={text}&line-contract={text}&line-brand={text}"),
        ),
        ("accounts/add", format!("name={text}&site={text}")),
        (
            "operator",
            format!("answer-terminate-fee=500+KZT&answer-proxy-wording={text}&who={text}"),
        ),
        (
            "call",
            format!("channel=hotline&outcome=refused&who={text}&ticket={text}&note={text}"),
        ),
        ("call/way", format!("way-fact=self-care&way-value={text}")),
        (
            "balance/asked",
            format!("asked-amount=5&asked-day=2026-11-20&refund-ticket={text}"),
        ),
        (
            "branch/appointment",
            format!("day=2026-12-01&time=14:05&place={text}"),
        ),
        (
            "branch/visit",
            format!("place={text}&outcome=promised&who={text}&ticket={text}&note={text}"),
        ),
        (
            "balance/extra",
            format!("extra-kind=subscription&extra-name={text}"),
        ),
        (
            "password",
            format!("way=self-service&outcome=failed&note={text}"),
        ),
        (
            "after/refused",
            format!("refused-words={text}&refused-who={text}"),
        ),
        ("journal/note", format!("note={text}")),
    ] {
        browser.form(&format!("/c/kz-34/{path}"), &body);
    }
}

#[test]
fn every_page_speaks_four_languages_without_a_gap() {
    let browser = Browser::open(home(10, &[]));
    for lang in LANGS {
        let chosen = browser.form("/prefer", &format!("lang={lang}&back=/start"));
        assert_eq!(chosen.to(), "/start");
        for path in pages() {
            let seen = browser.get(&path);
            assert_eq!(seen.status, StatusCode::OK, "{lang} {path}: {}", seen.text);
            assert!(
                seen.text.contains(&format!("<html lang=\"{lang}\"")),
                "{lang} {path}"
            );
            let gap = seen
                .text
                .find('⟦')
                .map(|at| seen.text[at..].chars().take(40).collect::<String>());
            assert_eq!(gap, None, "{lang} {path}");
        }
    }
}

#[test]
fn the_number_of_the_line_is_not_broken_at_the_end_of_a_line() {
    let browser = Browser::open(home(10, &[]));
    let mut shown = 0;
    // How a number is typed stands on the start page.
    for path in pages().into_iter().filter(|path| path != "/start") {
        let text = browser.get(&path).text;
        assert!(
            !text.contains("+7 7") && !text.contains("+7 •"),
            "{path}: {text}"
        );
        shown += usize::from(text.contains("+7\u{a0}"));
    }
    assert!(shown > 5, "{shown}");
}

#[test]
fn a14_text_of_strangers_never_becomes_markup() {
    let browser = Browser::open(home(20, &PAYLOADS));
    for text in PAYLOADS {
        write_everywhere(&browser, text);
    }
    let journal = browser.get("/c/kz-34/journal").text;
    assert!(journal.contains("&#60;script&#62;alert(1)"), "{journal}");
    for path in pages() {
        let seen = browser.get(&path);
        assert_eq!(seen.status, StatusCode::OK, "{path}: {}", seen.text);
        for bad in [
            "<script>alert",
            "<img src=x",
            "<svg onload",
            " onerror=alert(1)>",
            "href=\"javascript:",
        ] {
            assert!(!seen.text.contains(bad), "{path}: {bad}");
        }
        assert!(!seen.text.contains("' onmouseover='"), "{path}");
        assert!(!seen.text.contains("<!--"), "{path}");
    }
}

#[test]
fn a37_spoofed_text_is_isolated_and_nothing_of_it_is_a_link() {
    let spoofed = "\u{202e}evil https://evil.test/x";
    let browser = Browser::open(home(9, &[spoofed]));
    write_everywhere(&browser, spoofed);
    for path in pages() {
        let text = browser.get(&path).text;
        assert!(!text.contains("href=\"https://evil.test"), "{path}");
        assert!(!text.contains("src=\"https:"), "{path}");
    }
    let list = browser.get("/c/kz-34/accounts").text;
    assert!(
        list.contains("<bdi>evil https://evil.test/x</bdi>"),
        "{list}"
    );
    assert!(!list.contains('\u{202e}'));
}

/// The number of the entry that an answer names.
fn entry(to: &str) -> &str {
    to.split_once("done=").unwrap().1
}

#[test]
fn marking_is_said_and_can_be_undone() {
    let browser = Browser::open(home(10, &[]));
    let moved = || {
        let list = browser.get("/c/kz-34/accounts").text;
        list.matches("row is-moved").count()
    };
    let eight: Vec<String> = (0..8).map(|n| format!("account={}", account(n))).collect();
    let body = format!("{}&state=moved&back=accounts", eight.join("&"));
    let done = browser.form("/c/kz-34/accounts/mark", &body);
    assert!(
        done.to().starts_with("/c/kz-34/accounts?done="),
        "{}",
        done.to()
    );
    assert!(browser.get(done.to()).text.contains("name=\"seq\""));
    assert_eq!(moved(), 8);
    let body = format!("seq={}&page=accounts", entry(done.to()));
    let undone = browser.form("/c/kz-34/undo", &body);
    assert!(undone.to().starts_with("/c/kz-34/accounts?done="));
    assert_ne!(undone.to(), done.to());
    assert_eq!(moved(), 0, "one command is taken back whole");
}

#[test]
fn nobody_is_sent_to_another_site_after_a_command() {
    let browser = Browser::open(home(10, &[]));
    for bad in [
        "//evil.test",
        "https://evil.test",
        "accounts//evil.test",
        "accounts\\evil",
        "../../evil",
    ] {
        let body = format!("account={}&state=moved&back={bad}", account(0));
        let done = browser.form("/c/kz-34/accounts/mark", &body);
        let to = done.to();
        assert!(to.starts_with("/c/kz-34/accounts?done="), "{bad}: {to}");
        let body = format!("seq={}&page={bad}", entry(to));
        let undone = browser.form("/c/kz-34/undo", &body);
        let to = undone.to();
        assert!(to.starts_with("/c/kz-34/"), "{bad}: {to}");
        assert!(!to.contains("evil.test"), "{bad}: {to}");
    }
}

#[test]
fn what_was_done_is_said_with_its_count() {
    let browser = Browser::open(home(10, &[]));
    let three: Vec<String> = (0..3).map(|n| format!("account={}", account(n))).collect();
    let body = format!("{}&state=moved&back=accounts", three.join("&"));
    let done = browser.form("/c/kz-34/accounts/mark", &body);
    let page = browser.get(done.to()).text;
    let toast = between(&page, "class=\"toast\"", "</p>");
    assert!(toast.contains('3') && toast.contains("moved"), "{toast}");
}

#[test]
fn rows_are_sorted_within_their_bands() {
    let browser = Browser::open(home(40, &[]));
    let names = |sort: &str| -> Vec<String> {
        let page = browser.get(&format!("/c/kz-34/accounts?band=before&sort={sort}"));
        let names = page.text.split("class=\"name\"").skip(1);
        names
            .map(|row| between(row, "<bdi>", "</bdi>").to_owned())
            .collect()
    };
    let mut sorted = names("name");
    assert_eq!(names("nonsense"), names("work"));
    sorted.sort_by_key(|name| name.to_lowercase());
    assert_eq!(sorted, names("name"));
}

#[test]
fn a_list_whose_accounts_are_settled_says_so() {
    let browser = Browser::open(home(5, &[]));
    let list = || browser.get("/c/kz-34/accounts").text;
    assert!(!list().contains("list-head settled"));
    let all: Vec<String> = (0..5).map(|n| format!("account={}", account(n))).collect();
    let body = format!("{}&state=moved&back=accounts", all.join("&"));
    browser.form("/c/kz-34/accounts/mark", &body);
    assert!(list().contains("list-head settled"), "{}", list());
    assert!(
        !list().contains("class=\"do\""),
        "what is done needs no advice"
    );
}

#[test]
fn a_number_typed_the_local_way_is_offered_in_international_form() {
    let browser = Browser::inside(Machine::new());
    let begun = browser.form("/start/sample", "");
    assert_eq!(begun.to(), "/c/kz-34/archives");
    let asked = browser.form("/start/case", "number=8+700+000+45+67&leaving=2026-12-20");
    assert!(asked.text.contains("role=\"alert\""));
    assert_eq!(
        asked.text.matches("name=\"offered\"").count(),
        0,
        "the sample takes no number"
    );
    browser.form("/lock", "");
    browser.form("/start/vault", "passphrase=seven+green+kettles");
    let page = browser.get("/start/key").text;
    let words = key_words(&page);
    browser.form(
        "/start/key",
        &format!("word3={}&word9={}&word14={}", words[2], words[8], words[13]),
    );
    let asked = browser.form("/start/case", "number=8+700+000+45+67&leaving=2026-12-20");
    let offer = between(&asked.text, "name=\"offered\" value=\"", "\"").replace('+', "%2B");
    assert_eq!(offer, "%2B77000004567");
    let begun = browser.form(
        "/start/case",
        &format!("number=8+700+000+45+67&offered={offer}&leaving=2026-12-20"),
    );
    assert!(begun.to().ends_with("/archives"), "{}", begun.to());
    let page = browser.get(begun.to()).text;
    assert!(
        page.contains("/archives/operator"),
        "statements need the operator"
    );
    let case = begun.to().trim_end_matches("/archives").to_owned();
    let said = browser.form(
        &format!("{case}/archives/operator"),
        "line-operator=kz/kcell",
    );
    assert!(said.to().starts_with(&format!("{case}/archives?done=")));
    assert!(!browser.get(said.to()).text.contains("/archives/operator"));
}

#[test]
fn search_and_filters_work_without_script() {
    let browser = Browser::open(home(200, &[]));
    let first = browser.get("/c/kz-34/accounts").text;
    assert_eq!(first.matches("<li class=\"row ").count(), 50);
    let all = browser.get("/c/kz-34/accounts?at=all").text;
    assert_eq!(all.matches("<li class=\"row ").count(), 200);
    let band = browser.get("/c/kz-34/accounts?band=notice").text;
    assert_eq!(band.matches("<li class=\"row ").count(), 40);
    let found = browser.get("/c/kz-34/accounts?q=service+199").text;
    assert_eq!(found.matches("<li class=\"row ").count(), 1);
    assert!(
        browser
            .get("/c/kz-34/accounts?q=zzz")
            .text
            .contains("class=\"empty\"")
    );
}

#[test]
fn a_wrong_form_is_shown_again_with_what_was_typed() {
    let browser = Browser::open(home(1, &[]));
    let seen = browser.form("/c/kz-34/branch/appointment", "day=soon&place=Abay+10");
    assert_eq!(seen.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(seen.text.contains("value=\"Abay 10\"") && seen.text.contains("role=\"alert\""));
}

#[test]
fn a_backup_comes_back_as_a_locked_vault() {
    let backup = Browser::open(home(3, &[])).raw("/settings/backup");
    let browser = Browser::inside(Machine::new());
    let send = |form: &str, file: &[u8]| {
        let form = ("form", "", form.as_bytes());
        let file = ("file", "; filename=\"my.backup\"", file);
        browser.multipart("/start/restore", &[form, file])
    };
    assert_eq!(send("wrong", &backup).status, StatusCode::FORBIDDEN);
    let other = send(&browser.form, b"a letter");
    assert!(other.text.contains("role=\"alert\""), "{}", other.text);
    assert_eq!(send(&browser.form, &backup).to(), "/unlock");
    assert_eq!(browser.machine.uploads(), 0, "what was sent does not stay");
    assert_eq!(browser.get("/unlock").status, StatusCode::OK);
    assert_eq!(browser.unlock(PASSPHRASE).to(), "/start");
    let list = browser.get("/c/kz-34/accounts").text;
    assert_eq!(list.matches("<li class=\"row ").count(), 3);
}

#[test]
fn the_recovery_key_is_shown_until_it_is_typed_back() {
    let browser = Browser::inside(Machine::new());
    let short = browser.form("/start/vault", "passphrase=short");
    assert!(short.text.contains("role=\"alert\"") && !short.text.contains("\"short\""));
    let made = browser.form("/start/vault", "passphrase=seven+green+kettles");
    assert_eq!(made.to(), "/start/key");
    assert_eq!(browser.get("/start").to(), "/start/key");
    let page = browser.get("/start/key").text;
    let words = key_words(&page);
    assert_eq!(words.len(), 24, "{page}");
    let wrong = format!("word3={}&word9=wrong&word14={}", words[2], words[13]);
    let wrong = browser.form("/start/key", &wrong);
    assert!(wrong.text.contains("role=\"alert\""));
    assert_eq!(browser.get("/start/key.svg").status, StatusCode::OK);
    let right = format!("word3={}&word9={}&word14={}", words[2], words[8], words[13]);
    assert_eq!(browser.form("/start/key", &right).to(), "/start");
    assert_eq!(browser.get("/start").status, StatusCode::OK);
    assert_eq!(browser.get("/start/key.svg").status, StatusCode::NOT_FOUND);
    browser.form("/lock", "");
    let words = words.join("+");
    let body = format!("recovery={words}&passphrase=eight+blue+kettles");
    assert_eq!(browser.form("/recover", &body).to(), "/start");
    browser.form("/lock", "");
    assert_eq!(browser.unlock("eight blue kettles").to(), "/start");
}

#[test]
fn a_proof_that_is_no_picture_is_handed_over_and_never_shown() {
    // Half a document, and a script for who takes it for a page.
    const TORN: &[u8] = b"%PDF-1.4\n<script>alert(1)</script>";
    let browser = Browser::open(home(1, &[]));
    let add = |more: &[(&str, &str, &[u8])]| {
        let mut parts = vec![
            ("form", "", browser.form.as_bytes()),
            ("kind", "", b"other"),
        ];
        parts.extend_from_slice(more);
        let name = "; filename=\"<script>alert(1)</script>.png\"";
        parts.push(("file", name, TORN));
        browser.multipart("/c/kz-34/exhibits/add", &parts)
    };
    let refused = add(&[]);
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let kept = add(&[("anyway", "", b"yes")]);
    let page = browser.get(kept.to()).text;
    assert!(!page.contains("<script>alert"));
    let id = between(&page, "<code>", "<");
    let seen = browser.get(&format!("/c/kz-34/exhibits/{id}"));
    let of = |name: &str| seen.headers[name].to_str().unwrap().to_owned();
    assert_eq!(of("content-type"), "application/octet-stream");
    assert!(of("content-disposition").starts_with("attachment"));
    assert_eq!(seen.text.as_bytes(), TORN);
}

#[test]
fn unknown_places_say_so() {
    let browser = Browser::open(home(1, &[]));
    for path in [
        "/nowhere",
        "/c/kz-35/accounts",
        "/c/kz-34/accounts/zz",
        "/c/kz-34/nothing",
        "/c/kz-34/exhibits/abab",
    ] {
        assert_eq!(browser.get(path).status, StatusCode::NOT_FOUND, "{path}");
    }
}

#[test]
fn a_list_of_two_thousand_accounts_is_made_once_a_minute() {
    let browser = Browser::open(home(2000, &[]));
    let list = || browser.get("/c/kz-34/accounts").text;
    let first = list();
    assert_eq!(first.matches("<li class=\"row ").count(), 50);
    // Dates are said as from today: another day shows whether the page is made anew.
    browser.machine.turn(Duration::from_secs(90 * 86_400));
    assert!(first == list());
    browser.machine.pass(Duration::from_secs(60));
    assert!(first != list());
}

#[test]
fn the_made_up_traveller_leaves_nothing_behind() {
    let browser = Browser::inside(Machine::new());
    let begun = browser.form("/start/sample", "");
    assert_eq!(begun.to(), "/c/kz-34/archives");
    let cases = browser.get("/start").text;
    assert_eq!(cases.matches("<bdi class=\"number\">").count(), 2);
    let bar = between(&cases, "class=\"sample\"", "</aside>");
    assert!(bar.contains("action=\"/lock\"") && bar.contains("my own number"));
    for path in ["/settings/backup", "/c/kz-34/plan"] {
        assert_ne!(browser.get(path).status, StatusCode::INTERNAL_SERVER_ERROR);
    }
    browser.form("/lock", "");
    assert_eq!(browser.get("/c/kz-34/plan").to(), "/unlock");
    assert!(!browser.machine.vault().exists());
}
