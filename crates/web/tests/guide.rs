//! Only close it: the way to the page, what it shows, what it keeps out, and what a case takes along.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use crate::common::machine::Machine;
use crate::common::{Browser, LANGS, between, key_words};
use axum::http::StatusCode;

const BRANDS: [&str; 6] = [
    "kz/kcell",
    "kz/activ",
    "kz/beeline",
    "kz/izi",
    "kz/tele2",
    "kz/altel",
];
const ANSWERS: &str = "sim=esim&where=leaving&leaving=2026-12-20&bought=agent&balance=no";

/// Where a page leads for an answer.
fn href<'p>(page: &'p str, ends: &str) -> &'p str {
    let mut links = page.split("href=\"").skip(1);
    let link = links.find_map(|rest| {
        let link = rest.split('"').next()?;
        link.ends_with(ends).then_some(link)
    });
    link.unwrap_or_else(|| panic!("nothing leads to {ends}: {page}"))
}

fn plain(link: &str) -> String {
    link.replace("&#38;", "&").replace("&amp;", "&")
}

#[test]
fn six_clicks_lead_from_the_start_to_the_page_without_a_vault() {
    let browser = Browser::inside(Machine::new());
    let mut seen = browser.get("/start");
    for ends in [
        "/guide",
        "operator=kz/activ",
        "sim=esim",
        "where=abroad",
        "bought=agent",
        "balance=yes",
    ] {
        let link = plain(href(&seen.text, ends));
        seen = browser.get(&link);
        assert_eq!(seen.status, StatusCode::OK, "{link}");
    }
    assert!(
        seen.text.contains("Closing your activ number"),
        "{}",
        seen.text
    );
    for section in ["before", "papers", "phone", "abroad", "trouble", "lapse"] {
        assert!(
            seen.text.contains(&format!("id=\"{section}\"")),
            "{section}"
        );
    }
    assert!(!seen.text.contains("id=\"branch\""));
    assert!(!browser.machine.vault().exists(), "nothing is kept");
}

#[test]
fn the_page_speaks_four_languages_for_each_operator_and_can_be_taken_away() {
    let browser = Browser::inside(Machine::new());
    for lang in LANGS {
        let back = "/guide?operator=kz/kcell";
        let coded = back
            .replace('/', "%2F")
            .replace('?', "%3F")
            .replace('=', "%3D");
        let chosen = browser.form("/prefer", &format!("lang={lang}&back={coded}"));
        assert_eq!(chosen.to(), back);
        for brand in BRANDS {
            for query in ["", "&sim=unknown", &format!("&{ANSWERS}")] {
                let path = format!("/guide?operator={brand}{query}");
                let seen = browser.get(&path);
                assert_eq!(seen.status, StatusCode::OK, "{lang} {path}");
                assert!(seen.text.contains(&format!("<html lang=\"{lang}\"")));
                assert!(!seen.text.contains('⟦'), "{lang} {path}: {}", seen.text);
            }
            let page = browser
                .get(&format!("/guide?operator={brand}&{ANSWERS}"))
                .text;
            let last = page.rfind("<h2 id=\"").unwrap();
            if let Some(weak) = page.find("class=\"grade-unconfirmed\"") {
                assert!(weak > last, "{lang} {brand}: weak sources stand last");
            }
            let warned = page.find("<h2 id=\"warning\"").unwrap();
            assert!(warned < page.find("<h2 id=\"before\"").unwrap());
        }
        let pdf = browser.raw(&format!("/guide/file/pdf?operator=kz/izi&{ANSWERS}"));
        assert!(pdf.starts_with(b"%PDF"));
        let days = browser.raw(&format!("/guide/file/calendar?operator=kz/izi&{ANSWERS}"));
        assert!(
            String::from_utf8(days)
                .unwrap()
                .contains("VALUE=DATE:20270103")
        );
    }
}

#[test]
fn what_was_answered_changes_the_page_and_can_be_changed() {
    let browser = Browser::inside(Machine::new());
    let page = |answers: &str| {
        browser
            .get(&format!("/guide?operator=kz/kcell&{answers}"))
            .text
    };
    let abroad = page("sim=esim&where=abroad&bought=other&balance=no");
    let here = page("sim=physical&where=here&bought=me&balance=yes");
    assert!(abroad.contains("leave the profile") && !here.contains("leave the profile"));
    assert!(abroad.contains("id=\"abroad\"") && !here.contains("id=\"abroad\""));
    assert!(here.contains("id=\"branch\"") && !abroad.contains("id=\"branch\""));
    assert!(abroad.contains("power of attorney from the holder"));
    // Nobody who is away is sent to a branch.
    assert!(abroad.contains("ask by phone, then in writing") && here.contains("then at a branch"));
    assert!(here.contains("bank details") && !abroad.contains("bank details"));
    let rest = "operator=kz/kcell&#38;where=abroad&#38;bought=other&#38;balance=no";
    let again = plain(href(&abroad, rest));
    assert!(browser.get(&again).text.contains("What kind of SIM is it?"));
}

#[test]
fn what_nobody_understands_is_asked_again_and_never_becomes_markup() {
    let browser = Browser::inside(Machine::new());
    let bad = "%22%3E%3Cscript%3Ealert(1)%3C/script%3E";
    for query in [
        format!("operator={bad}"),
        format!("operator=kz/kcell&sim={bad}"),
        format!("operator=kz/kcell&where=leaving&leaving={bad}"),
        format!("operator=kz/kcell&bought={bad}&balance={bad}&sim={bad}"),
    ] {
        let seen = browser.get(&format!("/guide?{query}"));
        assert_eq!(seen.status, StatusCode::UNPROCESSABLE_ENTITY, "{query}");
        assert!(seen.text.contains("role=\"alert\""), "{query}");
        assert!(!seen.text.contains("<script>alert"), "{query}");
        let file = browser.get(&format!("/guide/file/pdf?{query}"));
        assert_eq!(file.status, StatusCode::UNPROCESSABLE_ENTITY, "{query}");
        assert!(!file.text.contains("<script>alert"), "{query}");
    }
    let extra = format!("/guide?operator=kz/kcell&{ANSWERS}&more={bad}");
    assert!(!browser.get(&extra).text.contains("alert(1)"));
    let nothing = browser.get("/guide/file/nothing?operator=kz/kcell");
    assert_eq!(nothing.status, StatusCode::NOT_FOUND);
}

#[test]
fn a_case_takes_the_answers_along_through_the_making_of_the_vault() {
    let browser = Browser::inside(Machine::new());
    let gone = browser.form("/guide/case", &format!("operator=kz/activ&{ANSWERS}"));
    assert_eq!(gone.to(), "/start#begin");
    assert!(browser.get("/start").text.contains("class=\"along\""));
    browser.form("/start/vault", "passphrase=seven+green+kettles");
    let page = browser.get("/start/key").text;
    let words = key_words(&page);
    let right = format!("word3={}&word9={}&word14={}", words[2], words[8], words[13]);
    assert_eq!(browser.form("/start/key", &right).to(), "/start");
    let start = browser.get("/start").text;
    assert_eq!(
        between(&start, "name=\"leaving\" type=\"date\" value=\"", "\""),
        "2026-12-20"
    );
    let body = "number=%2B7+700+000+12+34&leaving=2026-12-20";
    let begun = browser.form("/start/case", body);
    assert!(begun.to().starts_with("/c/kz-34/"), "{}", begun.to());
    let line = browser.get("/c/kz-34/line").text;
    for chosen in ["value=\"esim\" selected", "value=\"2026-12-20\""] {
        assert!(line.contains(chosen), "{chosen}: {line}");
    }
    let agent = between(&line, "name=\"line-agent\"", "</select>");
    assert!(agent.contains("value=\"yes\" selected"), "{agent}");
    let place = between(&line, "name=\"line-where\"", "</select>");
    assert!(place.contains("value=\"leaving\" selected"), "{place}");
    assert!(browser.get("/c/kz-34/operator").text.contains("activ"));
    assert!(
        !browser.get("/start").text.contains("class=\"along\""),
        "once"
    );
}

#[test]
fn a_day_of_leaving_means_the_same_beside_either_answer() {
    let browser = Browser::inside(Machine::new());
    let page = |place: &str| {
        let path = format!(
            "/guide?operator=kz/kcell&sim=esim&where={place}&leaving=2026-12-20&bought=me&balance=no"
        );
        let text = browser.get(&path).text;
        between(&text, "<main", "</main>").to_owned()
    };
    assert_eq!(page("here"), page("leaving"));
    assert_ne!(page("abroad"), page("leaving"));
}
